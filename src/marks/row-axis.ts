import type { Rule, RuleRole, Share } from './mark.js';
import { TICK_SIZE } from './placed-axis.js';
import type { Label } from './scene.js';
import { textWidth } from './text-width.js';
import { niceScale, type Extent, type Position } from './value-scale.js';

/** Space next to each label, in ems. */
const LABEL_GAP = 0.75;

/** A line across a row at a position that all rows share. */
export const lineAcross = (role: RuleRole, x: Share, row: number): Rule => ({
  type: 'rule',
  role,
  id: '',
  row,
  quiet: true,
  x1: x,
  x2: x,
  y1: 0,
  y2: 1,
});

/** An axis above rows that are drawn on one scale, with lines through them. */
export interface RowAxis {
  readonly position: Position;
  readonly labels: readonly Label[];
  /** The lines of the axis in one row; that at zero is stronger. */
  readonly lines: (row: number) => readonly Rule[];
}

/**
 * Least width of a chart, in rem, at which the drawing between the names and the figures of its rows has a width. It has at least 6 ems, and more
 * from 31 ems on.
 */
const widthFor = (drawing: number): number | undefined => (drawing <= 6 ? undefined : (drawing + 24) / 0.6);

/** Labels of ticks. Those at both ends come first, then those between them, if there is room for all. */
function labelsOf(ticks: readonly { readonly x: number; readonly text: string }[]): readonly Label[] {
  const widths = ticks.map(({ text }) => textWidth(text) * TICK_SIZE + LABEL_GAP);
  const last = ticks.length - 1;
  // Labels at the ends are aligned with them, so that they reach half their width nearer to the next.
  const room = 1.5 * Math.max(...widths) * last;
  return ticks.map(({ x, text }, index) => {
    const isEnd = index === 0 || index === last;
    const least = widthFor(isEnd ? (index ? 0 : (widths[0] ?? 0) + (widths[last] ?? 0)) : room);
    const anchor = x < 0.01 ? 'start' : x > 0.99 ? 'end' : 'middle';
    return { text, x, y: 0, line: 0, role: 'tick', anchor, ...(least !== undefined && { least }) } as const;
  });
}

/** The axis of a range whose ends are rounded outwards to ticks. A range that is empty, or too wide for numbers, has no ticks. */
export function rowAxis(extent: Extent, text: (value: number, isLast: boolean) => string): RowAxis {
  const { position, ticks } = niceScale(extent);
  const placed = ticks.map((value, index) => ({
    value,
    x: position(value),
    text: text(value, index === ticks.length - 1),
  }));
  return {
    position,
    labels: labelsOf(placed),
    lines: (row) => placed.map(({ value, x }) => lineAcross(value === 0 ? 'zero' : 'grid', x, row)),
  };
}
