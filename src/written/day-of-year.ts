import { MOST_LETTERS } from './most-letters.js';
import { partOfYear } from './part-of-year.js';

/** First and last day of a part of a year that is not named, counted from 1970-01-01 as those of a leap year, 2000. */
export interface DaysOfYear {
  readonly first: number;
  readonly last: number;
}

/** Number of days of a leap year. */
const DAYS_OF_LEAP_YEAR = 366;

const dayIn2000 = (month: number, day: number): number => Date.UTC(2000, month, day) / 864e5;

/** A day in numbers alone, as in German: "01.06.". */
const NUMERIC = /^(\d\d?)\.(\d\d?)\.$/;

/** The month and the day of a text that names them without a year, as `-05-03`. A month alone is `-05`. */
function partIn(text: string): string | undefined {
  const [, day = '', month] = NUMERIC.exec(text.trim()) ?? [];
  // English text may have the months of all languages.
  return month ? `-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : partOfYear(text, 'en');
}

/** The days of a month or the day that a text names without a year: "May", "3 May", "01.06.". Undefined of any other text, and of a day that its month does not have. */
export function readDayOfYear(text: string): DaysOfYear | undefined {
  const [, month = '', day] = /^-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(partIn(text) ?? '') ?? [];
  if (!month) return undefined;
  const [start, end] = [dayIn2000(+month - 1, 1), dayIn2000(+month, 0)];
  if (!day) return { first: start, last: end };
  const one = start + +day - 1;
  return one <= end ? { first: one, last: one } : undefined;
}

/** Two ends with a dash or a word between them. */
const BETWEEN = /^(.+?)(?: ?[-–—→] ?| (?:to|until|bis|à|au|a|al|hasta) )(.+)$/iu;

/** The start of two days that share their month: "3" of "3–5 May", and the end: "5" of "May 3–5". */
function endsIn(from: string, to: string): readonly [string, string] {
  if (/^\d{1,2}\.?$/.test(from)) return [to.replace(/\d+/, from.replace('.', '')), to];
  return [from, /^\d{1,2}$/.test(to) ? from.replace(/\d+/, to) : to];
}

/**
 * The days of a stretch that has no year: "May", "3 May", "January–March", "3–5 May", "November to February" of two years, whose last day is past the end of
 * the first. Undefined of any other text. Never throws.
 */
export function readDaysOfYear(text: string): DaysOfYear | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  const one = readDayOfYear(text);
  const [, before = '', after = ''] = one ? [] : (BETWEEN.exec(text) ?? []);
  const [from, to] = endsIn(before, after).map(readDayOfYear);
  if (!from || !to) return one;
  return { first: from.first, last: to.last < from.first ? to.last + DAYS_OF_LEAP_YEAR : to.last };
}
