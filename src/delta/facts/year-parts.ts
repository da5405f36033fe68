import { Sequence, changeIn, type Comparison } from '../../contract/comparison.js';
import { areAlike } from '../../contract/context.js';
import type { ParsedObservation } from '../../contract/observation.js';
import type { Change } from '../../statistics/change.js';
import { dayText, knownPeriod, yearOf, isWeek, isWeekFrom, units, type Period } from '../../statistics/period.js';
import { isKnown, sum } from '../../statistics/quantity.js';
import type { DeltaFacts } from '../facts.js';

/** The sum of the latest year up to its latest figure, compared with that of the same months, quarters or weeks of the year before. */
export interface YearToDate {
  readonly part: YearPart;
  /** The figures that were added, of both years. */
  readonly now: readonly ParsedObservation[];
  readonly before: readonly ParsedObservation[];
  /** Both sums, each with its period. */
  readonly comparison: Comparison;
  readonly change: Change;
  /** True if the sum is that of the whole year. */
  readonly isWhole: boolean;
}

/** The sum of the figures of one year from its start. Undefined if one is missing, withheld or incomplete, or the sum is not known. */
function sumOf(figures: readonly ParsedObservation[], count: number, isWhole: boolean): ParsedObservation | undefined {
  const [first] = figures;
  const last = figures.at(-1);
  if (!first?.period || !last?.period || figures.length !== count || partIndex(first.period) !== 0) return undefined;
  if (figures.some(({ value, through }) => !isKnown(value) || through)) return undefined;
  const values = figures.map(({ value }) => value);
  const value = sum(values);
  const [from, to] =
    first.period.granularity === 'day'
      ? [dayText(first.period.start), dayText(last.period.end)]
      : [first.period.text, last.period.text];
  const text = isWhole ? from.slice(0, 4) : `${from}/${to}`;
  // Quarters may be those of a reporting year; months are of the calendar's.
  const period = knownPeriod(text, first.period.granularity === 'quarter' ? first.period.yearStart : undefined);
  if (!value || !period) return undefined;
  const decimals = Math.max(0, ...values.map((one) => one.decimals ?? 0));
  const total = { ...value, ...(decimals && { decimals }) };
  return { pointer: first.pointer, scope: first.scope, value: total, period };
}

/** True for figures of which those of several periods can be added: amounts in each. Only their kind says so: employees look the same as births. */
const canBeAdded = ({ kind, unit }: ParsedObservation['scope']): boolean =>
  kind === 'flow' && !unit?.percent && !unit?.per && unit?.ratio !== false;

/** The latest year to date and the same time of the year before. Undefined unless both can be added and compared, or if the year has only begun. */
export function yearToDateOf(facts: DeltaFacts): YearToDate | undefined {
  const part = partsOfYears(facts);
  const [series] = facts.data.series;
  if (!part || !series || facts.unscaled.size) return undefined;
  const { observations } = series;
  const latest = [...observations].reverse().find(({ value }) => isKnown(value));
  if (!latest?.period || !canBeAdded(latest.scope)) return undefined;
  const [year, length] = [yearOf(latest.period), partIndex(latest.period) + 1];
  const inYear = (wanted: number): readonly ParsedObservation[] =>
    observations.filter(({ period }) => period && yearOf(period) === wanted && partIndex(period) < length);
  const [now, before] = [inYear(year), inYear(year - 1)];
  // Years of weeks do not end with their last days.
  const isWhole = part !== 'week' && length === YEAR_LENGTHS[part];
  if (length < 2 || ![...now, ...before].every(({ scope }) => areAlike(scope, latest.scope))) return undefined;
  const [later, earlier] = [sumOf(now, length, isWhole), sumOf(before, length, isWhole)];
  if (!later || !earlier) return undefined;
  const ends = [before[0], now.at(-1)].map((one) => (one ? observations.indexOf(one) : -1)) as [number, number];
  const isBroken = new Sequence(observations).isBrokenBetween(...ends);
  const comparison = { now: later, before: earlier, isBroken };
  const change = changeIn(comparison);
  return typeof change === 'string' ? undefined : { part, now, before, comparison, change, isWhole };
}

/** Number of months, quarters and weeks in a year. */
export const YEAR_LENGTHS = { month: 12, quarter: 4, week: 53 } as const;

/** A part of a year. */
export type YearPart = keyof typeof YEAR_LENGTHS;

/** First day of a year. */
const firstDay = (year: number): number => knownPeriod(String(year).padStart(4, '0'))?.start ?? NaN;

/** Index of a month, quarter or week in its year. Seven days have that of the seven days of the year in which the day is that names them. */
export const partIndex = (p: Period): number => {
  if (p.granularity === 'week') return +p.text.slice(6) - 1;
  if (p.granularity === 'day') return Math.floor(((isWeekFrom(p) ? p.start : p.end) - firstDay(yearOf(p))) / 7);
  return p.first % YEAR_LENGTHS[p.granularity as YearPart];
};

/** The part of the year that a period is: a month, a quarter or a week. Undefined if it is none. */
function partFor(p: Period | undefined): YearPart | undefined {
  if (!p) return undefined;
  if (isWeek(p)) return 'week';
  return p.first === p.last && p.granularity in YEAR_LENGTHS ? (p.granularity as YearPart) : undefined;
}

/** The parts of the year that the rows of one series are: months, quarters or weeks. Undefined if they are none of these, or less than two years. */
export function partsOfYears({ data, rows, isCalendar }: DeltaFacts): YearPart | undefined {
  const [first] = rows;
  const part = partFor(first?.period);
  if (data.series.length > 1 || !isCalendar || !part) return undefined;
  const isAlike = rows.every(
    ({ period }) => partFor(period) === part && period?.granularity === first?.period?.granularity,
  );
  const years = new Set(rows.map(({ period }) => period && yearOf(period)));
  return isAlike && years.size > 1 ? part : undefined;
}

/** Number of units of time from one part to the next: 7 days of weeks that are days. */
export const partStep = ({ rows }: DeltaFacts): number => (rows[0]?.period ? units(rows[0].period) : 1);

/** The months that name the weeks of a year which are no weeks of ISO 8601: the first of each quarter, at the week of its first day. */
export const monthsOfWeeks = (year: number): readonly { readonly part: number; readonly period: Period }[] =>
  ['01', '04', '07', '10'].flatMap((month) => {
    const period = knownPeriod(`${String(year).padStart(4, '0')}-${month}`);
    return period ? [{ part: Math.floor((period.start - firstDay(year)) / 7), period }] : [];
  });
