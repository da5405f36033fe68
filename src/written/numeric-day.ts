import { tidy } from './numeral.js';
import { withoutTimeOfNumericDay } from './time-of-day.js';

/** Order of day and month in a date of numbers alone. */
export type DayOrder = 'day-first' | 'month-first';

/** The order of day and month in a column, as its other cells decide it. */
export interface DayReading {
  readonly dayOrder?: DayOrder | undefined;
  /** The order in which all are first days of months. The language decides before it. */
  readonly monthlyOrder?: DayOrder | undefined;
}

/** A year, a month and a day, as far as they are given, in the form of the contract: `2021-07-31`. */
export const toPeriodText = (...units: readonly (string | number | undefined)[]): string =>
  units.flatMap((unit) => (unit ? String(unit).padStart(2, '0') : [])).join('-');

/** Four digits for the two of a year: those up to 68 are of this century, as POSIX has it. */
export const longYear = (digits: string): string => `${+digits > 68 ? 19 : 20}${digits}`;

/** A day in numbers without the word before it and the time after it: "09/11/2026" of "Mon 09/11/2026", "2/24/17" of "2/24/17 11:29". Any other text is the same. */
export const bareNumericDay = (text: string): string =>
  withoutTimeOfNumericDay(text.trim()).replace(/^\p{L}{2,}[., ]+(?=\d\d?[/.-]\d\d?[/.-]\d+$)/u, '');

/** A day in numbers alone. With points its year may have two digits: `31.03.21`. */
export const NUMERIC_DAY = /^(\d\d?)([/.-])(\d\d?)\2(\d{4}|(?<=\.)\d\d)$/;

/** A day in numbers alone whose last number may be the two digits of its year: `31/03/21`. */
export const SHORT_NUMERIC_DAY = /^(\d\d?)([/-])(\d\d?)\2(\d\d)$/;

/** The parts of a day in numbers alone, the year with four digits. */
function partsOf(
  text: string,
): { readonly first: string; readonly separator: string; readonly second: string; readonly year: string } | undefined {
  const [, first = '', separator = '', second = '', year] = NUMERIC_DAY.exec(tidy(text)) ?? [];
  return year ? { first, separator, second, year: year.length === 2 ? longYear(year) : year } : undefined;
}

/** The days that a date of numbers alone may be, in the form of the contract: two of `03/04/2021`, one of `31/03/2021`, none of any other text. */
export function daysOf(text: string): readonly string[] {
  const { first = '', second = '', year = '' } = partsOf(bareNumericDay(text)) ?? {};
  const orders = [
    [second, first],
    [first, second],
  ] as const;
  return year
    ? [...new Set(orders.flatMap(([month, day]) => (+month > 12 ? [] : toPeriodText(year, month, day))))]
    : [];
}

/** The order of day and month in a day of numbers alone, if only one is possible or its language has one. */
function orderOf(
  { first, separator, second }: NonNullable<ReturnType<typeof partsOf>>,
  tag: string | undefined,
): DayOrder | undefined {
  // With points, and in every language but English, the day comes first.
  const isDayFirst = separator === '.' || (tag && (!tag.startsWith('en') || /-(?:GB|IE|AU|NZ|IN|ZA)$/.test(tag)));
  if (+first > 12 || +first === +second || (isDayFirst && +second <= 12)) return 'day-first';
  return +second > 12 || tag === 'en-US' ? 'month-first' : undefined;
}

/** A day in numbers alone, `31/03/2021` or `31.03.2021`, if the order of day and month is known: from its column, from itself or from its language. */
export function readNumericDay(
  text: string,
  tag: string | undefined,
  { dayOrder, monthlyOrder }: DayReading,
): string | undefined {
  const parts = partsOf(text);
  const order = parts && (dayOrder ?? orderOf(parts, tag) ?? monthlyOrder);
  if (!order) return undefined;
  const { first, second, year } = parts;
  return order === 'day-first' ? toPeriodText(year, second, first) : toPeriodText(year, first, second);
}
