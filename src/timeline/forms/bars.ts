import { scaleUtc } from 'd3';
import { DAY } from '../../marks/calendar.js';
import type { Mark, MarkBase, Rect, Share } from '../../marks/mark.js';
import type { Form, Label, Scene } from '../../marks/scene.js';
import { textWidth } from '../../marks/text-width.js';
import type { Period } from '../../statistics/period.js';
import type { TimelineWords } from '../../words/words.js';
import type { TimelineFacts, TimelineRow } from '../facts.js';
import { timeTicks } from './time-ticks.js';

/** Length below which an event is a point, as a share of the time shown. */
const POINT = 0.04;
/** Least width of the bars in rem, within which the label of the day has room. */
const LEAST_PLOT = 9;

/** Position of the beginning of a day, counted from 1970-01-01. */
type Position = (day: number) => Share;

/** The place of the marks of a row. */
const placeOf = ({ pointer }: TimelineRow, row: number): Pick<MarkBase, 'id' | 'row'> => ({ id: pointer, row });

/** A stretch of time as a bar: what has passed, and with a dashed outline what is planned. */
function barsOf(
  row: TimelineRow,
  index: number,
  [start, end]: readonly [number, number],
  scale: Scale,
): readonly Rect[] {
  const { position, today = Infinity } = scale;
  const place = placeOf(row, index);
  const passed = Math.min(end, Math.max(start, today + 1));
  const bar = (from: number, to: number, more: Partial<MarkBase>): readonly Rect[] =>
    to > from
      ? [{ type: 'rect', ...place, ...more, x: position(from), width: position(to) - position(from) } as const]
      : [];
  if (row.kind === 'span') return bar(start, end, { tone: 'track' });
  return [
    ...bar(start, passed, { tone: row.kind === 'phase' ? 'plain' : 'soft' }),
    ...bar(passed, end, { status: 'planned' }),
  ];
}

/** The scale of time, the day reached, and the end of what is shown. */
interface Scale {
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
  if (today !== undefined && today >= start) return barsOf(row, index, [start, today + 1], scale);
  const place = placeOf(row, index);
  const x = position(start);
  return [
    { type: 'rule', role: 'since', ...place, x1: x, x2: position(end), y1: 0.5, y2: 0.5, ends: 'head' },
    { type: 'dot', ...place, x, y: 0.5 },
  ];
}

/** The marks of one row: a bar, or a diamond for an event of a short time. None if it has no period. */
function marksOf(row: TimelineRow, index: number, facts: TimelineFacts, scale: Scale): readonly Mark[] {
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

/** The label of the day reached, above the ticks. */
function dayLabel(text: string, x: Share): Label {
  const width = (textWidth(text) * 0.75) / LEAST_PLOT / 2;
  const anchor = x < width ? 'start' : x > 1 - width ? 'end' : 'middle';
  return { text: '', strong: text, x, y: 0, line: 0, role: 'tick', anchor };
}

/** A row for the whole campaign, for each phase and for each event, on one scale of time. */
export const bars: Form<TimelineFacts, TimelineWords> = (facts, words) => {
  const { rows, domain, today, data } = facts;
  if (!domain) return { scenes: [] };
  const time = scaleUtc([domain[0] * DAY, domain[1] * DAY], [0, 1]);
  const position = (day: number): Share => time(day * DAY);
  const scale: Scale = { position, end: domain[1], ...(today !== undefined && { today }) };
  const day = today === undefined || today >= domain[1] ? undefined : position(today + 1);
  const { asOf } = data.scope;
  const marks = rows.flatMap((row, index): readonly Mark[] => [
    ...marksOf(row, index, facts, scale),
    ...(day === undefined
      ? []
      : [
          {
            type: 'rule',
            role: 'as-of',
            id: '/asOf',
            row: index,
            quiet: true,
            x1: day,
            x2: day,
            y1: 0,
            y2: 1,
          } as const,
        ]),
  ]);
  const scene: Scene = {
    box: 'rows',
    find: 'row',
    marks,
    labels: day === undefined || !asOf ? [] : [dayLabel(words.time(asOf), day)],
    x: { kind: 'placed', ticks: timeTicks(time, words) },
  };
  return { scenes: [scene] };
};
