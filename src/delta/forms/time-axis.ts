import { bisectLeft, extent, scaleUtc, utcDay, utcMonday, utcMonth, utcYear, type ScaleTime } from 'd3';
import { DAY, monthStep, yearStep } from '../../marks/calendar.js';
import type { Share } from '../../marks/mark.js';
import type { Tick } from '../../marks/scene.js';
import { cadenceOf } from '../../statistics/cadence.js';
import { dayText, isUndated, isWeek, knownPeriod, yearOf, type Period } from '../../statistics/period.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts, PeriodRow } from '../facts.js';
import type { TimePlace } from './annotations.js';

/** The stretch of a plot that belongs to a row: its start and its end. */
export type RowPlace = (row: number) => readonly [from: Share, to: Share];

/** Largest number of ticks of a time axis. */
const MOST_TICKS = 10;

/** Scale of time, on which periods are placed at their first days. */
export type TimeScale = ScaleTime<number, number>;

/** The first day of a period as a time: milliseconds since 1970, as `Date` counts them. */
const timeOf = ({ start }: Period): number => start * DAY;

/** The place of times on a scale of periods. A time before the first period or after the last has none. */
export function timePlace(rows: readonly PeriodRow[], scale: TimeScale): TimePlace {
  const first = rows[0]?.period?.start ?? Infinity;
  const last = Math.max(...[rows[0], rows.at(-1)].map((row) => row?.period?.end ?? -Infinity));
  const at = (day: number): Share => (day < Infinity ? Math.min(1, Math.max(0, scale(day * DAY))) : 1);
  return ({ start, end }) => (start > last || end < first ? undefined : [at(start), at(Math.min(end, last) + 1)]);
}

/** The place of times on bands of periods: a part of the band of the period that the time is in. */
export function bandPlace({ rows }: DeltaFacts, places: readonly (number | undefined)[]): TimePlace {
  const bands = places.flatMap((row, place) => {
    const period = row === undefined ? undefined : rows[row]?.period;
    return period ? [{ period, place }] : [];
  });
  const starts = bands.map(({ period }) => period.start);
  const last = bands.at(-1)?.period.end ?? -Infinity;
  const at = (day: number): Share => {
    const band = bands[Math.max(0, bisectLeft(starts, day + 1) - 1)];
    if (!band) return 0;
    const { start, end } = band.period;
    // A period that is open has no middle.
    const part = day < Infinity ? Math.min(1, Math.max(0, (day - start) / (end + 1 - start))) : 1;
    return (band.place + part) / places.length;
  };
  return ({ start, end }) =>
    start > last || end < (bands[0]?.period.start ?? Infinity) ? undefined : [at(start), at(Math.min(end, last) + 1)];
}

/** The scale of the time that rows cover. Running totals are in the order of their last days, so the first row need not begin first. */
export function timeScale(rows: readonly PeriodRow[]): TimeScale {
  const [first = 0, last = 1] = extent(rows, ({ period }) => period && timeOf(period));
  return scaleUtc([first, last], [0, 1]);
}

/** Ticks at the start of each year, or of each n-th year. Reporting years have theirs at their own start. */
function yearTicks(scale: TimeScale, years: number, yearStart: string | undefined, words: DeltaWords): readonly Tick[] {
  const [from = new Date(0), to = from] = scale.domain();
  const dates =
    utcYear.every(yearStep(years, MOST_TICKS))?.range(utcYear.offset(utcYear.floor(from), -1), utcYear.offset(to, 1)) ??
    [];
  return dates.flatMap((date) => {
    const period = knownPeriod(dayText(date.getTime() / DAY).slice(0, 4), yearStart);
    const position = period ? scale(timeOf(period)) : -1;
    return period && position >= 0 && position <= 1 ? [{ position, text: words.periodName({ period }, true) }] : [];
  });
}

/** Ticks at the start of months or days. The first tick and each January include the year. */
function dateTicks(scale: TimeScale, dates: readonly Date[], length: 7 | 10, words: DeltaWords): readonly Tick[] {
  return dates.flatMap((date, index): Tick[] => {
    const text = dayText(date.getTime() / DAY);
    const period = knownPeriod(text.slice(0, length));
    if (!period) return [];
    const isNewYear = text.slice(5, length) === (length === 7 ? '01' : '01-01');
    const name = index === 0 || isNewYear ? words.periodName({ period }, true) : (words.withinYear(period) ?? '');
    return [{ position: scale(date), text: name }];
  });
}

/** Largest number of irregular periods that each have a tick. */
const MOST_IRREGULAR = 12;

/** A tick at each of a few irregular periods, such as elections, and at both of two. Undefined if they are regular or many. */
function irregularTicks(rows: readonly PeriodRow[], scale: TimeScale, words: DeltaWords): readonly Tick[] | undefined {
  const periods = rows.map(({ period }) => period);
  const isRegular = rows.length > 2 && cadenceOf(periods) !== undefined;
  if (rows.length < 2 || rows.length > MOST_IRREGULAR || isRegular) return undefined;
  // Days and months that are the only ones of their years are named by these.
  const areOfYears =
    rows.length > 2 &&
    new Set(periods.map((period) => period && yearOf(period))).size === rows.length &&
    periods.every((period) => period?.first === period?.last && /^(?:day|month)$/.test(period?.granularity ?? ''));
  return periods.flatMap((period) => {
    const text = period && (areOfYears ? words.yearOf(period) : words.periodName({ period }, true));
    return text ? [{ position: scale(timeOf(period)), text }] : [];
  });
}

/** Ticks at every n-th row. The first tick and the first of each year include the year. */
function rowTicks(rows: readonly PeriodRow[], scale: TimeScale, words: DeltaWords): readonly Tick[] {
  const step = Math.ceil(rows.length / MOST_TICKS);
  const ticked = rows.flatMap(({ period }, index) => (period && index % step === 0 ? [period] : []));
  return ticked.map((period, index) => {
    const before = ticked[index - 1];
    const isNewYear = !before || yearOf(before) !== yearOf(period);
    const name = (isNewYear ? undefined : words.withinYear(period)) ?? words.periodName({ period }, true);
    return { position: scale(timeOf(period)), text: name };
  });
}

/** True for periods that no day or month may name: quarters, intervals, and years from an unknown day. Weeks have days, or months if they are many. */
function haveOwnNames(first: Period, months: number): boolean {
  if (isWeek(first)) return first.granularity === 'day' && months < 3;
  return first.first !== first.last || (first.granularity === 'quarter' && (months <= 24 || isUndated(first)));
}

/** Ticks of a time axis: at each of a few irregular periods, at quarters, weeks and intervals, else of the calendar: each January or n-th year, each month, quarter or half-year, or some days. */
export function timeTicks(rows: readonly PeriodRow[], scale: TimeScale, words: DeltaWords): readonly Tick[] {
  const first = rows[0]?.period;
  if (!first) return [];
  const irregular = irregularTicks(rows, scale, words);
  if (irregular) return irregular;
  const [from = new Date(0), to = from] = scale.domain();
  const months = utcMonth.count(from, to);
  if (haveOwnNames(first, months)) return rowTicks(rows, scale, words);
  if (from >= to) return [{ position: scale(from), text: words.periodName({ period: first }, true) }];
  const step = monthStep(months, MOST_TICKS);
  if (first.granularity === 'year' || !step || months > 24)
    return yearTicks(scale, months / 12, first.yearStart, words);
  const lastDay = utcDay.offset(to, 1);
  if (months >= 3 || first.granularity === 'month' || first.granularity === 'quarter')
    return dateTicks(scale, utcMonth.every(step)?.range(utcMonth.ceil(from), lastDay) ?? [], 7, words);
  return dateTicks(scale, daysBetween(from, lastDay), 10, words);
}

/** Some days before `end`: each or every other day, else every n-th Monday, on which weeks begin. */
function daysBetween(from: Date, end: Date): readonly Date[] {
  const days = utcDay.count(from, end);
  if (days <= 2 * MOST_TICKS) return utcDay.range(from, end, Math.ceil(days / MOST_TICKS));
  const mondays = utcMonday.range(utcMonday.ceil(from), end);
  const step = Math.ceil(mondays.length / MOST_TICKS);
  return mondays.filter((_, index) => index % step === 0);
}

/** Evenly spaced ticks of rows that are not periods. About ten of them are labelled. */
export function evenTicks(rows: readonly PeriodRow[], words: DeltaWords): readonly Tick[] {
  const step = Math.ceil(rows.length / MOST_TICKS);
  return rows.flatMap(({ named }, index) =>
    index % step
      ? []
      : [{ position: rows.length > 1 ? index / (rows.length - 1) : 0.5, text: words.periodName(named, true) }],
  );
}
/** The stretch of each row on a scale of time: half of the way to the rows next to it. */
export const rowPlace =
  (x: (row: number) => Share, count: number): RowPlace =>
  (row) => [row > 0 ? (x(row - 1) + x(row)) / 2 : 0, row + 1 < count ? (x(row) + x(row + 1)) / 2 : 1];

/** Position of each row across the plot: at its time if all rows are periods of the calendar, else evenly spaced. */
export function rowPositions({ rows, isCalendar }: DeltaFacts, scale: TimeScale): (row: number) => Share {
  return (row) => {
    const period = rows[row]?.period;
    if (isCalendar && period) return scale(timeOf(period));
    return rows.length > 1 ? row / (rows.length - 1) : 0.5;
  };
}
