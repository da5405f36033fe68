import { numberUpTo } from '../../written/numeral.js';
import { periodOfName } from '../../written/part-of-year.js';

/** The month of a year that a text numbers or names: `2024-03` of "3" and of "March". Undefined if it does neither. */
export function monthInYear(text: string, year: string, lang: string | undefined): string | undefined {
  const number = numberUpTo(12, text);
  return number ? `${year}-${number}` : periodOfName(text, year, lang);
}

/** The day of a month that a text numbers: `2024-03-05` of "5". Undefined if it does not. */
export function dayInMonth(text: string, month: string): string | undefined {
  const number = numberUpTo(31, text);
  return number && `${month}-${number}`;
}
