import type { ObservedTime } from '../../contract/observation.js';
import { FISCAL, dayText, isWeek, isWeekFrom, type Period } from '../../statistics/period.js';
import { UNNAMED, join } from './sentence.js';

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

/**
 * One end of a period in words: "2021", "2024/25", "FY 2025", "Q3 2021", "July 2021", "week 5 of 2021", "31 July 2021". `short` writes months with three
 * letters.
 */
export function unitOfTime(text: string, yearStart?: string, short?: boolean): string {
  const [year = '', part, day] = text.split('-');
  const both = `${year}/${`${+year + 1}`.slice(-2)}`;
  const reporting = yearStart === FISCAL ? `FY ${year}` : yearStart ? both : year;
  if (!part) return reporting;
  if (part.startsWith('Q')) return `${part} ${reporting}`;
  if (part.startsWith('W')) return `week ${+part.slice(1)} of ${year}`;
  return join(day && `${+day}`, MONTHS[+part - 1]?.slice(0, short ? 3 : 9), year);
}

/** A day in words: "31 December 2022". */
export const dayName = (day: number): string => unitOfTime(dayText(day));

/** Both ends of a period in words, or its only unit. An open end is "..". */
export const ends = (p: Period, short?: boolean): readonly string[] =>
  (isWeekFrom(p) ? [dayText(p.start), dayText(p.end)] : p.text.split('/')).map((end) =>
    end === '..' ? end : unitOfTime(end, p.yearStart, short),
  );

const lastOf = (p: Period): string => ends(p).at(-1) ?? '';

/** True if a period is an interval of twelve months. */
const isYearOfMonths = (p: Period): boolean => p.granularity === 'month' && p.last - p.first === 11;

/** True if a period is an interval of seven days. */
const isWeekOfDays = (p: Period): boolean => p.granularity === 'day' && isWeek(p);

/** True if the name of an interval has only one end: "the year to June 2017", "the week from 29 December 2025". */
const isSpan = (p: Period): boolean => isYearOfMonths(p) || isWeekOfDays(p);

/** Both ends of an interval, the year only once, and so the month of two days: "January" and "March 2024", "1 October" and "30 November 2020", "12" and "13 January 2025". An open end is "..". */
export function endsOnce(p: Period, short?: boolean): readonly [first: string, last: string] {
  const [first = '', last = ''] = ends(p, short);
  const month = p.granularity === 'day' ? last.replace(/^\d+/, '') : '';
  if (month && first.endsWith(month)) return [first.slice(0, -month.length), last];
  const year = ` ${p.yearStart === FISCAL ? 'FY ' : ''}${p.text.slice(0, 4)}`;
  const isOneYear = p.granularity !== 'week' && first.endsWith(year) && last.endsWith(year);
  return [isOneYear ? first.slice(0, -year.length) : first, last];
}

/**
 * Name of a period: "2021", "2018 to 2022", "January to March 2024", "the year to June 2017", "the week to 3 January 2025", "the week from 3 March 2025", "since 2018". `short` writes months with three
 * letters, and twelve months always as "year to Dec 2015".
 */
export const period = (p: Period, short?: boolean): string => {
  const [first = '', last] = ends(p, short);
  if (!last) return first;
  if (last === '..') return `since ${first}`;
  if (isWeekOfDays(p)) return `${short ? '' : 'the '}week ${isWeekFrom(p) ? `from ${first}` : `to ${last}`}`;
  if (isYearOfMonths(p) && short) return `year to ${last}`;
  if (isYearOfMonths(p)) return p.first % 12 ? `the year to ${last}` : p.text.slice(0, 4);
  return endsOnce(p, short).join(' to ');
};

/** Names of a time by how long ago it is, which fit into a sentence as they are: "Last year", "This week", "Yesterday". */
const PLAIN = /^(?:(?:last|this) (?:year|quarter|month|week|term|season)|yesterday)$/i;
/** Those that have an article in one: "Previous quarter", "Same month last year". */
const WITH_ARTICLE =
  /^(?:(?:previous|prior|current) (?:year|quarter|month|week|term|season)|same (?:day|week|month|quarter|period|time) (?:last|previous|prior) year)$/i;

/** The name of such a time as it stands in a sentence: "last year", "the same month last year". Undefined of any other name. */
export function recentTime(name: string): string | undefined {
  if (PLAIN.test(name)) return name.toLowerCase();
  return WITH_ARTICLE.test(name) ? `the ${name.toLowerCase()}` : undefined;
}

/** A name as it stands after "on": "the week from 3 Mar 2025", "2021". */
export const afterOn = (name: string): string =>
  recentTime(name) ?? (/^(?:week|year) (?:from|to) /.test(name) ? `the ${name}` : name);

/** Name of the period of a base: "2015", "July 1989 to June 1990". */
export const basePeriod = (p: Period): string => (isYearOfMonths(p) ? endsOnce(p).join(' to ') : period(p));

/**
 * A period with its preposition: "in 2021", "on 31 July 2021", "from 2018 to 2022", "between 1 October and 30 November 2020", "in the year to June
 * 2017", "since 2018".
 */
export const during = (p: Period): string => {
  if (p.last === Infinity) return period(p);
  if (p.first !== p.last && !isSpan(p))
    return p.granularity === 'day' ? `between ${endsOnce(p).join(' and ')}` : `from ${period(p)}`;
  return `${p.granularity === 'day' && p.first === p.last ? 'on' : 'in'} ${period(p)}`;
};

/** The time of a running total: "by 31 March 2021", "by the end of 2021"; of an interval as in {@link during}. */
export const by = (p: Period): string => {
  if (p.first !== p.last && !isSpan(p)) return during(p);
  return `by ${p.granularity === 'day' && p.first === p.last ? '' : 'the end of '}${period(p)}`;
};

/** The end of an incomplete period: "to June 2021". The year is left out if the name of the whole period says it. */
export const through = (p: Period, whole: Period | undefined): string => {
  const name = lastOf(p);
  const year = ` ${whole?.text.slice(0, 4)}`;
  return `to ${name.endsWith(year) ? name.slice(0, -year.length) : name}`;
};

/** The end of a period: "up to 31 July 2021". */
export const upTo = (p: Period): string => `up to ${lastOf(p)}`;

/**
 * The part of a year that a single period is, without the year: "Q3", "July", "week 53", "29 February", "the week to 3 January"; undefined of a year and of any
 * other interval. */
export const withinYear = (p: Period, short?: boolean): string | undefined => {
  const { text, granularity, first, last } = p;
  if (isWeekOfDays(p)) return period(p, short).replace(/ \d+$/, '');
  if (granularity === 'year' || first !== last) return undefined;
  return unitOfTime(text, undefined, short).replace(RegExp(`(?: of)? ${text.slice(0, 4)}$`), '');
};

/** Name of an observation's period. "(unnamed)" if it has neither a label nor a period. */
export const periodName = ({ label, period: p, through: until }: ObservedTime, short?: boolean): string =>
  label || (p ? join(period(p, short), until && through(until, p)) : UNNAMED);
