import { PERIOD_FORM } from '../statistics/period.js';
import { languageOf, tidy } from './cell.js';

/** Texts as the months of a language are compared: in small letters, without dots and commas, and `31-Jul-2021` without its hyphens. */
const plain = (text: string, tag: string): string =>
  tidy(text)
    .toLocaleLowerCase(tag)
    .replace(/(\S)-(?=\S)/g, '$1 ')
    .replace(/[., ]+/g, ' ')
    .trim();

const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * What a language writes beside the day and the year of a date, and which month it is: alone, with a day, with a year and with both, since
 * these differ: `lipiec` and `lipca` in Polish, `julio`, `julio de` and `de julio de` in Spanish.
 */
function monthsOf(tag: string): ReadonlyMap<string, number> {
  const found = known.get(tag);
  if (found) return found;
  const months = new Map<string, number>();
  known.set(tag, months);
  // Of a language that counts its years otherwise, as Thai does, nobody can tell which year is meant.
  if (new Intl.DateTimeFormat(tag).resolvedOptions().calendar !== 'gregory') return months;
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const)
      for (const year of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(tag, { month, day, year, timeZone: 'UTC', numberingSystem: 'latn' });
        for (let n = 1; n <= 12; n++) {
          const parts = format.formatToParts(Date.UTC(2000, n - 1));
          const words = parts.map(({ type, value }) => (type === 'day' || type === 'year' ? ' ' : value)).join('');
          // Some write a month as its number.
          if (/^\D*\p{L}\D*$/u.test(words)) months.set(plain(words, tag), n);
        }
      }
  return months;
}

/** The number of a month by its name, or by a beginning that only one has, such as "Sept": `Intl` knows one short name for each. */
function monthOf(words: string, tag: string): number | undefined {
  const months = monthsOf(tag);
  if (months.has(words) || !/^[\p{L}\p{M}]{3,}$/u.test(words)) return months.get(words);
  const [one, ...others] = new Set([...months].flatMap(([name, n]) => (name.startsWith(words) ? n : [])));
  return others.length ? undefined : one;
}

/** A year, a month and a day, as far as they are given, as the contract has them. */
const dated = (...units: readonly (string | number | undefined)[]): string =>
  units.flatMap((unit) => (unit ? String(unit).padStart(2, '0') : [])).join('-');

/** A month or a day that has the name of its month, in any order: its year has four digits, so no number can be taken for another. */
function named(said: string, tag: string): string | undefined {
  const text = plain(said, tag);
  const numbers = (text.match(/\d+/g) ?? []).sort((a, b) => b.length - a.length);
  const [year = '', day = '', more] = numbers;
  // What follows the year alone is no day: in `July 2021 1` it may be the number of a footnote.
  if (year.length !== 4 || day.length > 2 || more || /\d{4} \d/.test(text)) return undefined;
  const month = monthOf(text.replace(/[\d ]+/g, ' ').trim(), tag);
  return month === undefined ? undefined : dated(year, month, day);
}

/**
 * Reads the period in a cell as people write it, for the contract's own reader: `Q3 2021`, `2018–2022`, `2021年7月`, and by the names that its
 * language has for the months `July 2021` and `31 July 2021`. What may be another period (`03/04/2021`, `Jul 21`) or is none stays as it
 * is written, and so do the names of months in an unknown language. Example: `'31. Juli 2021'` in German is `'2021-07-31'`. Never throws.
 */
export function readCellPeriod(text: string, lang?: string): string {
  // A footnote's ¹ is not a digit of its period.
  if (PERIOD_FORM.test(text) || /\p{No}/u.test(text)) return text;
  const said = tidy(text);
  if (PERIOD_FORM.test(said)) return said;
  const [, quarter, its, year, last] = /^(?:Q([1-4])[ /-](\d{4})|(\d{4})[ /-]?Q([1-4]))$/i.exec(said) ?? [];
  if (quarter ?? last) return `${its ?? year}-Q${quarter ?? last}`;
  const tag = languageOf(lang);
  const [, first, to, end] = /^(\d{4})(?: ?- ?| (to) )(\d{4})$/i.exec(said) ?? [];
  if (first && (!to || tag?.startsWith('en'))) return `${first}/${end}`;
  // These characters are nothing else, in any language.
  const [, ...units] = /^(\d{4}) ?[年년](?: ?(\d\d?) ?[月월](?: ?(\d\d?) ?[日일])?)?$/.exec(said) ?? [];
  if (units.length) return dated(...units);
  return (tag && named(said, tag)) ?? text;
}
