import type { Mark, MarkBase, Rect, Share } from '../../marks/mark.js';
import type { Period } from '../../statistics/period.js';
import type { TimelineFacts, TimelineRow } from '../facts.js';

/** Length below which an event is a point, as a share of the time shown. */
export const POINT = 0.04;

/** Least width of a bar, as a share of the time shown. A shorter one could not be seen. */
const LEAST_BAR = 0.006;

/** Position of the beginning of a day, counted from 1970-01-01. */
type Position = (day: number) => Share;

/** The place of the marks of a row. */
const placeOf = ({ pointer }: TimelineRow, row: number): Pick<MarkBase, 'id' | 'row'> => ({ id: pointer, row });

/** A stretch of time as a bar: what has passed, and with a dashed outline what is planned. One that is too short to be seen is one bar of the least width. */
function barsOf(
  row: TimelineRow,
  index: number,
  [start, end]: readonly [number, number],
  scale: Scale,
): readonly Rect[] {
  const { position, today = Infinity } = scale;
  const place = placeOf(row, index);
  // Of a time without days nobody knows whether it has passed.
  const reached = row.item?.rough ? end : Math.min(end, Math.max(start, today + 1));
  const passed = row.isPlanned ? start : reached;
  const bar = (from: number, to: number, more: Partial<MarkBase>): readonly Rect[] =>
    to > from
      ? [{ type: 'rect', ...place, ...more, x: position(from), width: position(to) - position(from) } as const]
      : [];
  if (row.kind === 'span') return bar(start, end, { tone: 'track' });
  const tone = row.item?.rough ? 'rough' : row.kind === 'phase' ? 'plain' : 'soft';
  if (end > start && position(end) - position(start) < LEAST_BAR) {
    const x = Math.min(position(start), 1 - LEAST_BAR);
    const style = passed < end ? ({ status: 'planned' } as const) : ({ tone } as const);
    return [{ type: 'rect', ...place, ...style, x, width: LEAST_BAR, least: true }];
  }
  return [...bar(start, passed, { tone }), ...bar(passed, end, { status: 'planned' })];
}

/** The scale of time, the day reached, and the end of what is shown. */
export interface Scale {
  readonly position: Position;
  readonly today?: number;
  readonly end: number;
}

/** An open period: a bar up to the day reached, or an arrow if its end is not known. */
function openMarks(row: TimelineRow, index: number, { start }: Period, scale: Scale): readonly Mark[] {
  const { position, today, end } = scale;
  if (row.kind !== 'event') {
    const bars = barsOf(row, index, [start, end], scale);
    // What is planned continues, not what has passed before it.
    return bars.map((bar, part) => (part === bars.length - 1 ? { ...bar, cut: true } : bar));
  }
  if (today !== undefined && today >= start && !row.isPlanned) return barsOf(row, index, [start, today + 1], scale);
  const place = placeOf(row, index);
  const x = position(start);
  return [
    { type: 'rule', role: 'since', ...place, x1: x, x2: position(end), y1: 0.5, y2: 0.5, ends: 'head' },
    { type: 'dot', ...place, x, y: 0.5 },
  ];
}

/** The marks of one row: a bar, or a diamond for an event of a short time. None if it has no period. */
export function rowMarks(row: TimelineRow, index: number, facts: TimelineFacts, scale: Scale): readonly Mark[] {
  const { period, isPlanned } = row;
  const [from = 0, to = 0] = facts.domain ?? [];
  if (!period) return [];
  if (period.end === Infinity) return openMarks(row, index, period, scale);
  const { start, end } = period;
  if (row.kind !== 'event' || (end + 1 - start) / (to - from) >= POINT)
    return barsOf(row, index, [start, end + 1], scale);
  const x = scale.position((start + end + 1) / 2);
  const status = isPlanned ? ({ status: 'planned' } as const) : { solid: true };
  return [{ type: 'dot', ...placeOf(row, index), ...status, shape: 'diamond', x, y: 0.5 }];
}
