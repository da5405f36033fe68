import { isWeek, isWeekFrom, knownPeriod, units, yearOf, type Period } from '../../statistics/period.js';
import type { DeltaFacts } from '../facts.js';

/** Number of months, quarters and weeks in a year. */
export const YEAR_LENGTHS = { month: 12, quarter: 4, week: 53 } as const;

/** A part of a year. */
export type YearPart = keyof typeof YEAR_LENGTHS;

/** First day of a year. */
const firstDay = (year: number): number => knownPeriod(String(year).padStart(4, '0'))?.start ?? NaN;

/** Index of a month, quarter or week in its year. Seven days have that of the seven days of the year in which the day is that names them. */
export const partOf = (p: Period): number => {
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
export const stepOf = ({ rows }: DeltaFacts): number => (rows[0]?.period ? units(rows[0].period) : 1);

/** The months that name the weeks of a year which are no weeks of ISO 8601: the first of each quarter, at the week of its first day. */
export const monthsOfWeeks = (year: number): readonly { readonly part: number; readonly period: Period }[] =>
  ['01', '04', '07', '10'].flatMap((month) => {
    const period = knownPeriod(`${String(year).padStart(4, '0')}-${month}`);
    return period ? [{ part: Math.floor((period.start - firstDay(year)) / 7), period }] : [];
  });
