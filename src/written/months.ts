import { tidy } from './numeral.js';

/** Text in the form in which names of months are compared: in lower case, without dots, commas and the hyphens of `31-Jul-2021`. */
export const comparable = (text: string, tag: string): string =>
  tidy(text)
    .toLocaleLowerCase(tag)
    .replace(/(\S)-(?=\S)/g, '$1 ')
    .replace(/[., ]+/g, ' ')
    .trim();

const monthsByLang = new Map<string, ReadonlyMap<string, number>>();

/** The number of each month, by the words that a language has for it: alone, with a day, with a year and with both, as `lipiec` and `lipca` in Polish. Empty for a language with another calendar. */
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
function ownMonthOf(words: string, tag: string): number | undefined {
  const months = monthsOf(tag);
  if (months.has(words) || !/^[\p{L}\p{M}]{3,}$/u.test(words)) return months.get(words);
  const [one, ...others] = new Set([...months].flatMap(([name, n]) => (name.startsWith(words) ? n : [])));
  return others.length ? undefined : one;
}

/** Names of months that are read in a page of any language. None is another month in a language that writes it as well. */
const READ_ANYWHERE = [
  'january jan januar jänner janvier janv enero ene gennaio gen januari janeiro',
  'february feb februar février févr fév febrero febbraio februari fevereiro fev',
  'march mar märz mär mrz mars marzo maart mrt março',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mei maio',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug août agosto ago augustus',
  'september sep sept septembre septiembre settembre setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro',
].map((names) => names.split(' '));

/** The number of a month by a name in any of these languages: `März`, `févr`, `de agosto de`. */
function foreignMonthOf(words: string): number | undefined {
  const name = words.replace(/^de (?=.)|(?<=.) de$/g, '');
  const index = READ_ANYWHERE.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : index + 1;
}

/** The number of the month that some words name in a language, or in one of those that are read anywhere. Undefined if they name none. */
export const monthOf = (words: string, tag: string): number | undefined =>
  ownMonthOf(words, tag) ?? foreignMonthOf(words);
