import type { Period } from '../../statistics/period.js';
import type { DeltaFacts } from '../facts.js';

/** Number of months, quarters and weeks in a year. */
export const YEAR_LENGTHS = { month: 12, quarter: 4, week: 53 } as const;

/** A part of a year. */
export type YearPart = keyof typeof YEAR_LENGTHS;

/** Index of a month, quarter or week in its year. */
export const partOf = ({ granularity, first, text }: Period): number =>
  granularity === 'week' ? +text.slice(6) - 1 : first % YEAR_LENGTHS[granularity as YearPart];

/** The calendar year of a period. */
export const yearOf = ({ text }: Period): number => +text.slice(0, 4);

/** The parts of the year that the rows of one series are: months, quarters or weeks. Undefined if they are none of these, or less than two years. */
export function partsOfYears({ data, rows, isCalendar }: DeltaFacts): YearPart | undefined {
  const granularity = rows[0]?.period?.granularity;
  if (data.series.length > 1 || !isCalendar || !granularity || !(granularity in YEAR_LENGTHS)) return undefined;
  const isAlike = rows.every(({ period }) => period?.granularity === granularity && period.first === period.last);
  const years = new Set(rows.map(({ period }) => period && yearOf(period)));
  return isAlike && years.size > 1 ? (granularity as YearPart) : undefined;
}
