import { PERIOD_FORM } from '../statistics/period.js';
import { languageOf, tidy } from './cell.js';

/** Text in the form in which names of months are compared: in lower case, without dots, commas and the hyphens of `31-Jul-2021`. */
const comparable = (text: string, tag: string): string =>
  tidy(text)
    .toLocaleLowerCase(tag)
    .replace(/(\S)-(?=\S)/g, '$1 ')
    .replace(/[., ]+/g, ' ')
    .trim();

const monthsByLang = new Map<string, ReadonlyMap<string, number>>();

/**
 * The number of each month, by the words that a language writes it with: alone, with a day, with a year and with both. These differ: `lipiec` and
 * `lipca` in Polish, `julio`, `julio de` and `de julio de` in Spanish. Empty for a language with another calendar.
 */
function monthsOf(tag: string): ReadonlyMap<string, number> {
  const found = monthsByLang.get(tag);
  if (found) return found;
  const months = new Map<string, number>();
  monthsByLang.set(tag, months);
  // In a language with another calendar, as Thai, it is not known which year is meant.
  if (new Intl.DateTimeFormat(tag).resolvedOptions().calendar !== 'gregory') return months;
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const)
      for (const year of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(tag, { month, day, year, timeZone: 'UTC', numberingSystem: 'latn' });
        for (let n = 1; n <= 12; n++) {
          const parts = format.formatToParts(Date.UTC(2000, n - 1));
          const words = parts.map(({ type, value }) => (type === 'day' || type === 'year' ? ' ' : value)).join('');
          // Some languages write a month as its number.
          if (/^\D*\p{L}\D*$/u.test(words)) months.set(comparable(words, tag), n);
        }
      }
  return months;
}

/** The number of a month, by its name or by the start of only one name, such as "Sept"; `Intl` has one short name for each. */
function monthOf(words: string, tag: string): number | undefined {
  const months = monthsOf(tag);
  if (months.has(words) || !/^[\p{L}\p{M}]{3,}$/u.test(words)) return months.get(words);
  const [one, ...others] = new Set([...months].flatMap(([name, n]) => (name.startsWith(words) ? n : [])));
  return others.length ? undefined : one;
}

/** A year, a month and a day, as far as they are given, in the form of the contract: `2021-07-31`. */
const toPeriodText = (...units: readonly (string | number | undefined)[]): string =>
  units.flatMap((unit) => (unit ? String(unit).padStart(2, '0') : [])).join('-');

/** A month or a day written with the name of its month, in any order. Its year has four digits, so that no number is mistaken for another. */
function readNamedMonth(cell: string, tag: string): string | undefined {
  const text = comparable(cell, tag);
  const numbers = (text.match(/\d+/g) ?? []).sort((a, b) => b.length - a.length);
  const [year = '', day = '', more] = numbers;
  // A number after the year is no day: in `July 2021 1` it may be a footnote.
  if (year.length !== 4 || day.length > 2 || more || /\d{4} \d/.test(text)) return undefined;
  const month = monthOf(text.replace(/[\d ]+/g, ' ').trim(), tag);
  return month === undefined ? undefined : toPeriodText(year, month, day);
}

/**
 * The period in a cell in the form of the contract. It may be written as `Q3 2021`, `2018–2022`, `2021年7月`, or with the name of a month in the
 * language of the cell: `July 2021`, `31 July 2021`. Text that is ambiguous (`03/04/2021`, `Jul 21`) or no period comes back as it is, and so do
 * names of months in an unknown language. Example: `'31. Juli 2021'` in German gives `'2021-07-31'`. Never throws.
 */
export function readCellPeriod(text: string, lang?: string): string {
  // A footnote's ¹ is no digit of the period.
  if (PERIOD_FORM.test(text) || /\p{No}/u.test(text)) return text;
  const written = tidy(text);
  if (PERIOD_FORM.test(written)) return written;
  const [, quarter, its, year, last] = /^(?:Q([1-4])[ /-](\d{4})|(\d{4})[ /-]?Q([1-4]))$/i.exec(written) ?? [];
  if (quarter ?? last) return `${its ?? year}-Q${quarter ?? last}`;
  const tag = languageOf(lang);
  const [, first, to, end] = /^(\d{4})(?: ?- ?| (to) )(\d{4})$/i.exec(written) ?? [];
  if (first && (!to || tag?.startsWith('en'))) return `${first}/${end}`;
  // No language uses these characters for anything else.
  const [, ...units] = /^(\d{4}) ?[年년](?: ?(\d\d?) ?[月월](?: ?(\d\d?) ?[日일])?)?$/.exec(written) ?? [];
  if (units.length) return toPeriodText(...units);
  return (tag && readNamedMonth(written, tag)) ?? text;
}
