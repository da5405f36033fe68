import { max } from 'd3';
import type { Unit } from '../contract/unit.js';
import type { TickPlace } from '../words/chart-words.js';
import type { Rule, RuleRole, Share } from './mark.js';
import { TICK_GAP, TICK_SIZE } from './placed-axis.js';
import type { Label } from './scene.js';
import { textWidth } from './text-width.js';
import { niceScale, tickDistance, type Extent, type Position } from './value-scale.js';

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
  /** The lines of the axis, through every row; that at zero is stronger, and the first of a scale without zero is dashed. */
  readonly lines: readonly Rule[];
}

/** Width in ems that every drawing of rows has. Labels that need no more are always shown. */
const LEAST_DRAWING = 6;

/**
 * Labels of even ticks, each with the least width of the drawing, in rem, at which it has room: those at both ends first, then every fourth, every
 * other and all, as far as these divide the axis. Between negative and positive ticks zero is first, and the others count from it.
 */
function labelsOf(
  ticks: readonly { readonly value: number; readonly x: number; readonly text: string }[],
): readonly Label[] {
  const last = ticks.length - 1;
  const zero = ticks.findIndex(({ value }) => value === 0);
  const first = zero < last ? Math.max(0, zero) : 0;
  const widths = ticks.map(({ text }) => textWidth(text) * TICK_SIZE);
  // Labels at the ends are aligned with them.
  const sideOf = (index: number): number => (widths[index] ?? 0) / (index === 0 || index === last ? 1 : 2);
  const leastFor = (step: number): number => {
    const shown = ticks.flatMap((_, index) => ((index - first) % step ? [] : [index]));
    const apart = shown.slice(1).map((index) => sideOf(index - step) + TICK_GAP + sideOf(index));
    return Math.max(0, ...apart) * (last / step);
  };
  return ticks.map(({ x, text }, index) => {
    const far = Math.abs(index - first);
    const step = first ? far & -far : index === last ? last : Math.min(index & -index, last & -last);
    const least = far ? leastFor(step) : 0;
    const anchor = x < 0.01 ? 'start' : x > 0.99 ? 'end' : 'middle';
    return { text, x, y: 0, line: 0, role: 'tick', anchor, ...(least > LEAST_DRAWING && { least }) } as const;
  });
}

/** The role of a line of an axis. Where the scale does not start at zero, its first line is dashed. */
function roleOf(value: number, ticks: readonly number[]): RuleRole {
  const [low = 0, high = 0] = [ticks[0], ticks.at(-1)];
  const isStart = (value === low && low > 0) || (value === high && high < 0);
  return value === 0 ? 'zero' : isStart ? 'cut' : 'grid';
}

/** The axis of a range whose ends are rounded outwards to ticks. A range that is empty, or too wide for numbers, has no ticks. */
export function rowAxis(extent: Extent, text: (value: number, place: TickPlace) => string, unit?: Unit): RowAxis {
  const { position, ticks } = niceScale(extent, unit);
  const size = max(ticks, Math.abs) ?? 0;
  const step = tickDistance(ticks);
  const placed = ticks.map((value, index) => ({
    value,
    x: position(value),
    text: text(value, { isTop: index === ticks.length - 1, size, step }),
  }));
  return {
    position,
    labels: labelsOf(placed),
    lines: placed.map(({ value, x }) => lineAcross(roleOf(value, ticks), x, -1)),
  };
}
