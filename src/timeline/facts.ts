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
  /** Undefined if the calendar does not have the period. Of a time without days the stretch in which it lies. In a timeline that counts its time its days are {@link TimelineFacts.unit}s. */
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
  /** The unit of a time that is counted from the start of a plan or a day: "week". `hour` of minutes of a day, `date` of days of a year that is not named. Undefined of days of the calendar. */
  readonly unit?: string;
  /** Last day that has passed; undefined if the document names none. */
  readonly today?: number;
  /** Undefined without `asOf`, and if a phase has no period. */
  readonly stage?: Stage<PlacedPhase>;
}

/** Length of what begins anew after its end, in the units of its time: minutes of a day, days of a leap year, quarters. */
const CYCLE: Readonly<Record<string, number>> = { hour: 1440, date: 366, quarter: 4 };

/** Time of an item that is counted. */
type Counted = NonNullable<TimelineItem['counted']>;

/** Minutes of a day, and the times of one that a programme may go through: noon, the evening, and the small hours, which are those of the next day if the items come to them after the evening and none is in the morning. */
const NOON = 720;
const EVENING = 1080;
const MORNING = 360;

/** The hour before which times of day are those of the next, if some in the order of the document go past midnight: "22:00", "23:30", "01:00". Undefined if none do. */
function nextDayBefore(lists: readonly (readonly Counted[])[]): number | undefined {
  const goesPast = (items: readonly Counted[]): boolean =>
    items.some(({ first }, i) => first < MORNING && (items[i - 1]?.first ?? 0) >= EVENING);
  return lists.some(goesPast) && !lists.flat().some(({ first }) => first >= MORNING && first < NOON)
    ? MORNING
    : undefined;
}

/** Last day of the year that stands for one without a name. */
const LAST_DAY = Date.UTC(2000, 11, 31) / 864e5;

/** The first of some days or quarters in the order of the document, if they go on in the next year once, from more than half a year later or from what ends there: "October", "December", "February", and "October to March", "April". Undefined if they do not. */
function nextYearBefore(items: readonly Counted[], cycle: number): number | undefined {
  const starts = items.map((item) => item.first);
  const turns = starts.flatMap((start, i) => (start < (starts[i - 1] ?? start) ? [i] : []));
  const [turn = 0, another] = turns;
  const [first = 0] = starts;
  const before = items[turn - 1];
  const isNextYear = !!before && (before.first - (starts[turn] ?? 0) > cycle / 2 || before.last > LAST_DAY);
  const areEarlier = starts.slice(turn).every((start) => start < first);
  return turn && another === undefined && isNextYear && areEarlier ? first : undefined;
}

/** The first of all days or quarters of lists of which one goes on in the next year: what comes first in another, if it is up to a quarter of a year earlier. Undefined if none does. */
function firstOfYears(lists: readonly (readonly Counted[])[], cycle: number): number | undefined {
  const first = min(lists, (items) => nextYearBefore(items, cycle));
  if (first === undefined) return undefined;
  const others = lists.flatMap(([{ first: start } = { first }]) =>
    start < first && first - start <= cycle / 4 ? [start] : [],
  );
  return min([first, ...others]);
}

/** The time before which items are those of the next day or year, in their order in the document. Undefined if all are in one. */
function nextCycleBefore({ phases, events }: Timeline, unit: string | undefined): number | undefined {
  const cycle = CYCLE[unit ?? ''];
  if (!cycle) return undefined;
  const countedIn = (items: readonly TimelineItem[]) => items.flatMap(({ counted }) => counted ?? []);
  const lists = [countedIn(phases), countedIn(events)];
  return unit === 'hour' ? nextDayBefore(lists) : firstOfYears(lists, cycle);
}

/** A time that is counted, and where it begins anew. */
interface CountedTime {
  readonly unit: string | undefined;
  /** Units before which items are those of the next day or year. Undefined if there are none. */
  readonly nextBefore: number | undefined;
}

/** The period of an item, in which the units of a counted time take the place of days. */
function periodOf({ scope, counted, rough }: TimelineItem, { unit, nextBefore = -1 }: CountedTime): Period | undefined {
  if (!unit || !counted) return scope.period ?? rough?.period;
  const shift = counted.first < nextBefore ? (CYCLE[unit] ?? 0) : 0;
  const [first, last] = [counted.first + shift, counted.last + shift];
  return { text: scope.periodLabel ?? '', granularity: 'day', first, last, start: first, end: last };
}

/** Rows in the order of their periods. Those without one keep their place among rows that are in this order already: "Spring 1801" after 1794. They come last among others. */
function inTime(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  const dated = rows.filter(({ period }) => period);
  const order = (a: TimelineRow, b: TimelineRow = a): number =>
    a.period && b.period ? comparePeriods(a.period, b.period) : 0;
  if (dated.length > 1 && dated.every((row, i) => order(row, dated[i + 1]) <= 0)) return rows;
  return [...dated.sort(order), ...rows.filter(({ period }) => !period)];
}

/** Least part of the time shown that is left after the start of an open period. */
const AFTER_START = 0.1;

/** Days before and after a single one that a timeline shows, so that it is a point in time. */
const AROUND_DAY = 15;

/** The time shown of a domain: that around its only day, if it has no other. */
const aroundDay = ([first, end]: readonly [number, number]): readonly [number, number] =>
  end - first > 1 ? [first, end] : [first - AROUND_DAY, end + AROUND_DAY];

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
  const isAfter = (start = -Infinity): boolean => !!asOf && start > asOf.end;
  const unit = countedUnit(data);
  const time = { unit, nextBefore: nextCycleBefore(data, unit) };
  const rowOf =
    (kind: 'phase' | 'event') =>
    (item: TimelineItem): TimelineRow => {
      const period = periodOf(item, time);
      return {
        kind,
        pointer: item.pointer,
        item,
        ...(period && { period }),
        isPlanned: item.planned === true || isAfter(item.rough?.earliest ?? period?.start),
      };
    };
  const phases = inTime(data.phases.map(rowOf('phase')));
  const rows: readonly TimelineRow[] = [
    ...(span ? [{ kind: 'span', pointer: '/span', period: span, isPlanned: false } as const] : []),
    ...phases,
    ...inTime(data.events.map(rowOf('event'))),
  ];
  const periods = [...rows.flatMap(({ period }) => period ?? []), ...(asOf ? [asOf] : [])];
  const found = rows.some(({ period }) => period) ? domainOf(periods) : undefined;
  const domain = found && !unit && rows.every(({ kind }) => kind === 'event') ? aroundDay(found) : found;
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
