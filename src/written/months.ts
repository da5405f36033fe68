import { tidy } from './numeral.js';

/** Text in the form in which names of months are compared: in lower case, without dots, commas and the hyphens of `31-Jul-2021`. */
export const comparable = (text: string, tag: string): string =>
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
  // As spreadsheets shorten it, and `Intl` does not.
  if (tag.startsWith('de')) months.set('mrz', 3);
  return months;
}

/** The number of a month, by its name or by the start of only one name, such as "Sept"; `Intl` has one short name for each. */
function ownMonthOf(words: string, tag: string): number | undefined {
  const months = monthsOf(tag);
  if (months.has(words) || !/^[\p{L}\p{M}]{3,}$/u.test(words)) return months.get(words);
  const [one, ...others] = new Set([...months].flatMap(([name, n]) => (name.startsWith(words) ? n : [])));
  return others.length ? undefined : one;
}

/** Languages whose names of months are read in a page of any other: none of them names another month. */
const READ_ANYWHERE = ['en', 'de', 'fr', 'es'];

/** The number of a month by its whole or its short name in a language that is not that of the page: `März`, `févr`, `de agosto de`. */
const foreignMonthOf = (words: string): number | undefined =>
  /^(?:de )?\p{L}{3,10}(?: de)?$/u.test(words)
    ? READ_ANYWHERE.map((tag) => monthsOf(tag).get(words)).find((month) => month !== undefined)
    : undefined;

/** The number of the month that some words name in a language, or in one of those that are read anywhere. Undefined if they name none. */
export const monthOf = (words: string, tag: string): number | undefined =>
  ownMonthOf(words, tag) ?? foreignMonthOf(words);
