import { PERIOD_FORM, dayText, readPeriod, type Period } from '../statistics/period.js';
import type { RoughKind } from '../statistics/rough-kind.js';
import { readCellPeriod } from './cell-period.js';
import { MOST_LETTERS } from './most-letters.js';
import { isOpenEnd } from './open-end.js';
import { BEGINNING, END, MIDDLE, NEAR } from './parts-of-times.js';
import { SEASON, SEASONS } from './season.js';

/** A time without days, and the stretch of the calendar in which it lies: January to April 2026 of "Early 2026". */
export interface RoughTime {
  readonly period: Period;
  /** First day, counted from 1970-01-01, on which it can have begun, whatever its words mean: that of the year, unless they name a month. Minus infinity of what may be done before. */
  readonly earliest: number;
  /** How its ends were found, each once. */
  readonly kinds: readonly RoughKind[];
}

/** Words for the three parts of a time, and for what is near one or somewhere in it. */
const PARTS = [`${BEGINNING}|inicios`, MIDDLE, END, NEAR];
/** A part of a year, a month or a decade: "Early 2026", "mid-March 2026", "Ende 2025", "c. 1850", "late 1990s". */
const PART = new RegExp(
  `^(?:the )?(?:${PARTS.map((words) => `(${words})`).join('|')})(?!\\p{L})[ -]?(?:of )?(?:(?:the|de|d['’]) ?)?(?:(\\p{L}+)\\.? )?(\\d{4})(s)?$`,
  'iu',
);

/** A year, and words that need one behind them: "early" of "early to mid 2026". */
const YEAR_LAST = /\d{4}s?$/;

/** The ten years of a decade: "1990s", "the 1980s". */
const DECADE = /^(?:the )?(\d{3}0)s$/i;

/** The two ends of a stretch, with a dash or a word between them. */
const BETWEEN = /^(\S.*?)(?: (?:to|until|bis|à|a|al|hasta) | ?[–—/] ?| - |(?<=\d)-(?=\p{L}))(.*\d{4}s?)$/iu;

/** A start, and what stands in place of an end: "Early 2026 –", "Mid 2027 to TBC", "Late 2028 onwards". */
const STARTED = /^(.*\d{4}s?)(?: ?[–—-] ?| (?:to|until|bis|à|a|al|hasta) | )(.*)$/i;
const ONWARDS = /^(?:onwards?|on|is ongoing|)$/i;

/** Words before the time by which something is to be done. It may be done before. */
const BY = /^(?:by|bis|d['’]ici(?: à)?|para|hasta) (?:the )?(?=.*\d{4})/i;

/** Regions in the south, whose summer is at the turn of the year. */
const SOUTHERN = /-(?:AU|NZ|ZA|AR|BO|BR|CL|PE|PY|UY)\b/i;

/** An end of a rough time in the form of a contract. */
interface RoughEnd {
  readonly period: string;
  readonly kind?: RoughKind;
}

/** First and last year of the parts of a decade. */
const THIRDS: readonly (readonly [first: number, last: number])[] = [
  [0, 3],
  [4, 6],
  [7, 9],
];

/** The years of a third of a decade, or of all of it. */
function decadeEnd(year: number, third?: (typeof THIRDS)[number]): RoughEnd | undefined {
  if (year % 10) return undefined;
  const [first, last] = third ?? [0, 9];
  return { period: `${year + first}/${year + last}`, kind: third ? 'decade' : 'whole' };
}

/** The months of a part of a year, the years of a part of a decade, or the month, year or decade that another part lies in. */
function partIn(text: string, lang: string): RoughEnd | undefined {
  const [, decade] = DECADE.exec(text) ?? [];
  if (decade) return decadeEnd(+decade);
  const found = PART.exec(text);
  if (!found) return undefined;
  const [month, year = '', plural] = found.slice(PARTS.length + 1);
  const third = found.slice(1, PARTS.length).findIndex(Boolean);
  if (plural) return month ? undefined : decadeEnd(+year, THIRDS[third]);
  if (month) {
    const period = readCellPeriod(`${month} ${year}`, lang);
    return PERIOD_FORM.test(period) ? { period, kind: 'whole' } : undefined;
  }
  const period = [`${year}-01/${year}-04`, `${year}-05/${year}-08`, `${year}-09/${year}-12`][third];
  return period === undefined ? { period: year, kind: 'whole' } : { period, kind: 'third' };
}

/** The three months of a season. A term has others, and nobody knows the year of a winter, or of a summer in the south, that has one year. */
function seasonIn(text: string, lang: string): RoughEnd | undefined {
  const [found, before, ...rest] = SEASON.exec(text) ?? [];
  const year = before ?? rest[SEASONS.length];
  if (found === undefined || year === undefined || /term|semester/i.test(found)) return undefined;
  const season = SEASONS.findIndex((_, index) => rest[index] !== undefined);
  // Months of spring to winter, from the first of spring on.
  const month = ((season * 3 + (SOUTHERN.test(lang) ? 6 : 0)) % 12) + 3;
  const pad = (number: number): string => String(number).padStart(2, '0');
  const isOfTwoYears = /\d[-/–]\d/.test(found);
  if (month === 12 && isOfTwoYears) return { period: `${year}-12/${+year + 1}-02`, kind: 'season' };
  return month > 10 || isOfTwoYears
    ? undefined
    : { period: `${year}-${pad(month)}/${year}-${pad(month + 2)}`, kind: 'season' };
}

/** The twelve months in the middle of two years, in which most of a reporting year lies. Undefined of any other text. */
function reportingYear(text: string): RoughEnd | undefined {
  const [, year] = /^(\d{4})[/–-]\d\d$/.exec(text) ?? [];
  if (!year || readPeriod(text) !== 'label') return undefined;
  return { period: `${year}-07/${+year + 1}-06`, kind: 'reporting' };
}

/** The rough time in one text. */
const roughIn = (text: string, lang: string): RoughEnd | undefined =>
  partIn(text, lang) ?? seasonIn(text, lang) ?? reportingYear(text);

/** First day of the year or decade in which an end begins. A month or a year of its own begins when it does. */
function earliestOf({ kind = 'whole', period }: RoughEnd, start: number): number {
  if (kind === 'whole') return start;
  const year = +period.slice(0, 4);
  return Date.UTC(kind === 'decade' ? year - (year % 10) : year, 0) / 864e5;
}

/** One end of a stretch: a rough time, or one in the form of a contract. */
function endIn(text: string, lang: string): RoughEnd | undefined {
  const rough = roughIn(text, lang);
  if (rough) return rough;
  const period = readCellPeriod(text, lang);
  return PERIOD_FORM.test(period) ? { period } : undefined;
}

/** The time by which something is to be done, as far as its words tell: the year of "by 2030". */
function dueIn(text: string, lang: string): RoughEnd | undefined {
  const end = endIn(text, lang);
  return end && { kind: 'whole', ...end };
}

/** The only end of a rough time, or the first and the last of a stretch. */
function endsIn(text: string, lang: string): readonly (RoughEnd | undefined)[] {
  const one = roughIn(text, lang);
  if (one) return [one];
  const [, before = '', after = ''] = BETWEEN.exec(text) ?? [];
  // "early" of "early to mid 2026" has the year of its end.
  const [year = ''] = YEAR_LAST.exec(after) ?? [];
  return [endIn(YEAR_LAST.test(before) ? before : `${before} ${year}`, lang), endIn(after, lang)];
}

/** The start of what goes on: "Early 2026" of "Early 2026 – ongoing". Undefined of any other text. */
function startOfOpen(text: string): string | undefined {
  const [, start, end = ''] = STARTED.exec(text) ?? [];
  return ONWARDS.test(end) || isOpenEnd(end) ? start?.trim() : undefined;
}

/**
 * The stretch of the calendar in which a time lies that has a year and no days: "Early 2026", "Summer 2028", "mid 2026 to late 2027", "c. 1850". Seasons are those of
 * the north, unless the language has a region in the south. Undefined of any other text. Never throws.
 */
export function readRoughTime(written: string, lang = 'en'): RoughTime | undefined {
  const text = written.trim();
  if (text.length > MOST_LETTERS || typeof readPeriod(text) === 'object' || !/\d{4}/.test(text)) return undefined;
  const due = text.replace(BY, '');
  const open = startOfOpen(due);
  const ends = due === text ? endsIn(open ?? due, lang) : [dueIn(due, lang)];
  const [first, last = first] = ends.map((end) => (end ? readPeriod(end.period) : undefined));
  const [start] = ends;
  const kinds = [...new Set(ends.flatMap((end) => end?.kind ?? []))];
  if (!start || typeof first !== 'object' || typeof last !== 'object' || !kinds.length) return undefined;
  const areDays = [first, last].some(({ granularity }) => granularity === 'day' || granularity === 'week');
  const [from, to] = [first.start, last.end].map((day) => (areDays ? dayText(day) : dayText(day).slice(0, 7)));
  const period = readPeriod(`${from}/${open === undefined ? to : '..'}`);
  const earliest = due === text ? earliestOf(start, first.start) : -Infinity;
  return typeof period === 'object' ? { period, earliest, kinds } : undefined;
}
