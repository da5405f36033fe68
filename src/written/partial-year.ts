import { knownPeriod, type Period } from '../statistics/period.js';
import { readCellPeriod } from './cell-period.js';
import { tidy } from './numeral.js';

/** A year that is not complete, and the last month or quarter that its figure includes. */
export interface PartialYear {
  readonly period: string;
  readonly through: string;
}

/** The last part of a year that a figure includes, and the first: "30 September", "Sep", "Q3". */
const LAST = String.raw`((?:\d{1,2}\.? (?:de )?)?\p{L}+\.?|Q[1-3])`;
const FIRST = String.raw`(\p{L}+\.?|Q1)`;

/**
 * A year that has come up to a month or quarter: "2024 (to Sep)" is `2024` through `2024-09`, and so is "2024 (Jan–Sep)". Undefined for any other
 * text, and for parts that do not begin with the year. Of "2024 YTD" and "2024/25 to date" nobody knows how far they have come: `through` is empty. Never
 * throws.
 */
export function readPartialYear(text: string, lang?: string): PartialYear | undefined {
  // Every remark has one.
  if (!/\p{L}/u.test(text)) return undefined;
  const [, year = '', remark = ''] = /^(\d{4}(?:[/–-]\d{2,4})?) ?[([,]? ?(\S.*?)[)\]]?$/.exec(tidy(text)) ?? [];
  // "2024-01" is a month, and "2018-2024" several years.
  const isYear = year.length === 4 || (+year.slice(2, 4) + 1) % 100 === +year.slice(-2);
  return year && isYear ? partialYearOf(year, remark, lang) : undefined;
}

/** Words before the time that a remark names. Others, as in "Scheme extended to June", are about something else. */
const ABOUT =
  '(?:(?:data|figures?|values?|counts?|covers?|covering|includes?|including|only|for|from|of|the|period|year|provisional|is|are|available|daten|angaben|werte|zeitraum|nur|von|für|données|période|pour|datos|cifras|per[ií]odo)[ ,:]+)*';
/** Words between the first and the last part of a year, and before the last alone. */
const BETWEEN = ' ?(?:-|to|bis|à|a) ?';
const UNTIL = "(?:(?:up )?to|until|through|bis|jusqu'(?:au|à)|hasta(?: el)?) (?:the )?(?:end (?:of )?|ende )?";
const FIRST_MONTHS = String.raw`(?:first |erste )?(\d{1,2}) ?(?:months?|monate|mois|meses|M)`;
/** A remark that says how far a year has come: "Data to September 2024", "January to June", "first 9 months". */
const IN_REMARK = new RegExp(
  String.raw`^${ABOUT}(?:(?:${FIRST}${BETWEEN}|${UNTIL})${LAST}|${FIRST_MONTHS})(?:,? (\d{4}))?(?: only)?\.?$`,
  'iu',
);

/** A remark that a year is not complete, without how far it has come. */
const INCOMPLETE =
  /^(?:(?:figures?|data|provisional|is|for|the|a)[ ,]+)*(?:year[- ]to[- ]date|ytd|to date|so far|part(?:ial)?(?:[- ](?:year|yr))?|(?:1[3-9]|2\d)[- ]?(?:months?|mths?|monate|mois|meses)|part of (?:the )?year|incomplete(?: year)?|(?:year )?(?:is )?not (?:yet )?complete|unvollständig|jahr (?:noch )?nicht abgeschlossen|bisher|année (?:en cours|incomplète)|incompleto|año en curso)(?: (?:figures?|data|only))?\.?$/i;

/** True if the time from one month to another is less than a year: "April to December", and not "April to March". */
function isShort(from: string, to: string, lang: string | undefined): boolean {
  const [first, last] = [from, to].map((name) => knownPeriod(readCellPeriod(`${name} 2001`, lang))?.text);
  const [one, other] = [first, last].map((text) => Number(/^2001-(\d\d)$/.exec(text ?? '')?.[1] ?? NaN));
  return ((other ?? NaN) - (one ?? NaN) + 13) % 12 > 0;
}

/** True for a part of a year whatever its first month is: up to a quarter before the last, and less than twelve months. */
const isPartOfAny = (from: string | undefined, to: string | undefined, lang: string | undefined): boolean =>
  /^Q[1-3]$/i.test(to ?? '') || (!!from && !!to && isShort(from, to, lang));

/** The part of a year that has passed, as a remark on it says: the last month or day that is included, or an empty `through` if it only says that the year is not complete. Undefined if it says neither. Never throws. */
export function partialYearOf(year: string, remark: string, lang?: string): PartialYear | undefined {
  const text = tidy(remark);
  if (INCOMPLETE.test(text)) return { period: year, through: '' };
  const [, from, to, months, named = year] = IN_REMARK.exec(text) ?? [];
  // Nobody knows in which month "2023/24" begins.
  if (year.length > 4) return isPartOfAny(from, to, lang) ? { period: year, through: '' } : undefined;
  if (named !== year) return undefined;
  if (months)
    return +months > 0 && +months < 12 ? { period: year, through: `${year}-${months.padStart(2, '0')}` } : undefined;
  const partOf = (name = ''): Period | undefined => knownPeriod(readCellPeriod(`${name} ${year}`, lang));
  const [whole, last] = [knownPeriod(year), partOf(to)];
  // "Data to September" does not begin with a month, as "May to September" does.
  const first = (from === undefined ? undefined : partOf(from)) ?? whole;
  const isPart = whole && last && first?.start === whole.start && last.end < whole.end;
  return isPart ? { period: year, through: last.text } : undefined;
}
