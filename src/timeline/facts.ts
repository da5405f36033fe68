import { max, min } from 'd3';
import { comparePeriods, type Period } from '../statistics/period.js';
import { stageOf, type Stage, type TimedPhase } from '../statistics/stage.js';
import { countedUnit, type Timeline, type TimelineItem } from './data.js';

/** One row of a timeline: the whole campaign, a phase, or an event. */
export interface TimelineRow {
  readonly kind: 'span' | 'phase' | 'event';
  /** JSON Pointer of the datum. */
  readonly pointer: string;
  /** The phase or event; undefined in the row of the whole campaign. */
  readonly item?: TimelineItem;
  /** Undefined if the calendar does not have the period. In a timeline that counts its time its days are {@link TimelineFacts.unit}s. */
  readonly period?: Period;
  /** True if all of it comes after `asOf`, or the publisher says that it is still to come. */
  readonly isPlanned: boolean;
}

/** A phase with its time and its place in the document. */
interface PlacedPhase extends TimedPhase {
  readonly pointer: string;
}

/** Statistical facts of a timeline, the same for every form. */
export interface TimelineFacts {
  readonly data: Timeline;
  readonly rows: readonly TimelineRow[];
  /** First day, and the day after the last, of all that is known. Undefined if no row has a period. */
  readonly domain?: readonly [first: number, end: number];
  /** The unit of a time that is counted from the start of a plan or a day: "week". `hour` of minutes of a day. Undefined of days of the calendar. */
  readonly unit?: string;
  /** Last day that has passed; undefined if the document names none. */
  readonly today?: number;
  /** Undefined without `asOf`, and if a phase has no period. */
  readonly stage?: Stage<PlacedPhase>;
}

/** Minutes of a day, and the times of one that a programme may go through: noon, the evening, and the small hours, which are those of the next day if the items come to them after the evening and none is in the morning. */
const DAY = 1440;
const NOON = 720;
const EVENING = 1080;
const MORNING = 360;

/** True for times of day in the order of the document that go past midnight: "22:00", "23:30", "01:00". */
function arePastMidnight({ phases, events }: Timeline, unit: string | undefined): boolean {
  const startsOf = (items: readonly TimelineItem[]) => items.flatMap(({ counted }) => counted?.first ?? []);
  const goesPast = (starts: readonly number[]): boolean =>
    starts.some((start, i) => start < MORNING && (starts[i - 1] ?? 0) >= EVENING);
  const lists = [startsOf(phases), startsOf(events)];
  return unit === 'hour' && lists.some(goesPast) && !lists.flat().some((start) => start >= MORNING && start < NOON);
}

/** The period of an item, in which the units of a counted time take the place of days. Small hours may be those of the next day. */
function periodOf(
  { scope, counted }: TimelineItem,
  unit: string | undefined,
  isPastMidnight: boolean,
): Period | undefined {
  if (!unit || !counted) return scope.period;
  const shift = isPastMidnight && counted.first < MORNING ? DAY : 0;
  const [first, last] = [counted.first + shift, counted.last + shift];
  return { text: scope.periodLabel ?? '', granularity: 'day', first, last, start: first, end: last };
}

/** Rows in the order of their periods. Those without one come last, in the order of the document. */
function inTime(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  const dated = rows.filter(({ period }) => period);
  const order = (a: TimelineRow, b: TimelineRow): number =>
    a.period && b.period ? comparePeriods(a.period, b.period) : 0;
  return [...dated.sort(order), ...rows.filter(({ period }) => !period)];
}

/** Least part of the time shown that is left after the start of an open period. */
const AFTER_START = 0.1;

/** The first day and the day after the last of some periods. An open period has only the first, after which some time is left. */
function domainOf(periods: readonly Period[]): readonly [number, number] | undefined {
  const ends = periods.map(({ end }) => end).filter((end) => end < Infinity);
  const first = min(periods, ({ start }) => start);
  const starts = periods.flatMap(({ start, end }) => (end < Infinity ? [] : [start]));
  const afterStart = (start: number): number =>
    start + Math.ceil(((start - (first ?? start)) * AFTER_START) / (1 - AFTER_START));
  // Of open periods alone, the time after their first day has no length of its own.
  const last = ends.length ? max([...ends, ...starts.map(afterStart)]) : max(periods, ({ start }) => start + 365);
  return first === undefined || last === undefined ? undefined : [first, Math.max(last, first) + 1];
}

/** The stage reached by `asOf`. Undefined without that, if the time of a phase is unknown, and if one that has begun by its time is still to come. */
function reachedStage(phases: readonly TimelineItem[], asOf: Period | undefined): Stage<PlacedPhase> | undefined {
  const timed = phases.flatMap(({ label, pointer, scope: { period } }) => (period ? [{ label, pointer, period }] : []));
  if (!asOf || timed.length < phases.length) return undefined;
  const isLate = ({ planned, scope: { period } }: TimelineItem): boolean =>
    planned === true && !!period && period.start <= asOf.end;
  return phases.some(isLate) ? undefined : stageOf(timed, asOf);
}

/** The facts of a timeline: its rows, the time that it covers, and the stage reached. Pure; never throws. */
export function timelineFacts(data: Timeline): TimelineFacts {
  const { span, scope } = data;
  const { asOf } = scope;
  const isAfter = (period: Period | undefined): boolean => !!asOf && !!period && period.start > asOf.end;
  const unit = countedUnit(data);
  const isPastMidnight = arePastMidnight(data, unit);
  const rowOf =
    (kind: 'phase' | 'event') =>
    (item: TimelineItem): TimelineRow => {
      const period = periodOf(item, unit, isPastMidnight);
      return {
        kind,
        pointer: item.pointer,
        item,
        ...(period && { period }),
        isPlanned: item.planned === true || isAfter(period),
      };
    };
  const phases = inTime(data.phases.map(rowOf('phase')));
  const rows: readonly TimelineRow[] = [
    ...(span ? [{ kind: 'span', pointer: '/span', period: span, isPlanned: false } as const] : []),
    ...phases,
    ...inTime(data.events.map(rowOf('event'))),
  ];
  const periods = [...rows.flatMap(({ period }) => period ?? []), ...(asOf ? [asOf] : [])];
  const domain = rows.some(({ period }) => period) ? domainOf(periods) : undefined;
  const stage = reachedStage(
    phases.flatMap(({ item }) => item ?? []),
    asOf,
  );
  return {
    data,
    rows,
    ...(domain && { domain }),
    ...(unit && { unit }),
    ...(asOf && { today: asOf.end }),
    ...(stage && { stage }),
  };
}
