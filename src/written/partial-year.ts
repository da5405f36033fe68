import { readPeriod } from '../statistics/period.js';
import { readCellPeriod } from './cell-period.js';
import { tidy } from './numeral.js';

/** A year that is not complete, and the last month or quarter that its figure includes. */
export interface PartialYear {
  readonly period: string;
  readonly through: string;
}

/** A year and, in brackets or after a comma, a first and a last part of it: "2024 (to Sep)", "2024 (Jan-Jun)", "2024, Q1-Q3". */
const PARTIAL =
  /^(\d{4}) ?[([,] ?(?:(?:(?:up )?to|through|until|bis|jusqu'à|hasta) |(\p{L}+\.?|Q1) ?(?:-|to|bis) ?)(\p{L}+\.?|Q[1-3])[)\]]?$/iu;

/**
 * Reads a year that has come up to a month or quarter: "2024 (to Sep)" is `2024` through `2024-09`, and so is "2024 (Jan–Sep)". Undefined for any other
 * text, and for parts that do not begin with the year. Never throws.
 */
export function readPartialYear(text: string, lang?: string): PartialYear | undefined {
  const [, year = '', from, to = ''] = PARTIAL.exec(tidy(text)) ?? [];
  if (!year) return undefined;
  const partOf = (name: string): string => readCellPeriod(`${name} ${year}`, lang);
  const [whole, last] = [readPeriod(year), readPeriod(partOf(to))];
  const first = from === undefined ? whole : readPeriod(partOf(from));
  if (typeof whole !== 'object' || typeof last !== 'object' || typeof first !== 'object') return undefined;
  return first.start === whole.start && last.end < whole.end ? { period: year, through: last.text } : undefined;
}
