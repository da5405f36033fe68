import { readDaysOfYear } from './day-of-year.js';

/** A stretch of the time of a plan, a day or a year that is not named, which is counted from its start: weeks 2 to 3, 09:00 to 10:30, 3 May to July. */
export interface StageSpan {
  /** The unit, as it is written: "week". `hour` of times of day, `date` of months and days without a year, `quarter` of quarters. */
  readonly unit: string;
  /** First and last unit, both included. Times of day are counted in minutes, dates in days from 1970-01-01 to that of 2000. */
  readonly first: number;
  readonly last: number;
}

/** A unit of the time of a plan with its number, in English, German, French and Spanish. Phases and rounds are names. */
const COUNTED =
  /^(week|wk|day|month|year|sprint|woche|kw|tag|monat|jahr|jour|semaine|mois|année|día|semana|mes|año)s? ?(\d{1,3})$/iu;

/** A quarter without its year. */
const QUARTER = /^(?:q|quarter |quartal |trimestre )([1-4])$/i;

/** A time of day: "09:30", "9am", "17h", "18.30 Uhr". */
const CLOCK = /^(\d\d?)(?:[:.]([0-5]\d)|h([0-5]\d)?)?(?: ?(?:([ap])\.?m\.?|uhr))?$/i;

/** Minutes of a day, and the most of a stretch that ends on the next one. */
const DAY = 1440;
const MOST_OVERNIGHT = 960;

/** A letter or a colon, which every unit has, or the points of a day. A date of numbers alone is none. */
const MAY_BE = /[\p{L}:]|^\d\d?\.\d\d?\./u;

/** The first and the last unit of a stretch, with a dash or a word between them. */
const BETWEEN = /^(.*\d.*?)(?: ?[-–—→/] ?| (?:to|until|bis|à|au|a|al|hasta) )(.*\d.*)$/iu;

/** One unit. Undefined if a text is none. */
function readUnit(text: string): StageSpan | undefined {
  const [, unit, number = 0] = COUNTED.exec(text) ?? [];
  if (unit) return { unit: unit.toLowerCase(), first: +number, last: +number };
  const [, quarter] = QUARTER.exec(text) ?? [];
  if (quarter) return { unit: 'quarter', first: +quarter, last: +quarter };
  const [, hours, minutes, more = 0, half] = (/:|\dh|[ap]\.?m|uhr/i.test(text) && CLOCK.exec(text)) || [];
  if (!hours || +hours > 23) return undefined;
  const first = (half ? (+hours % 12) + (/p/i.test(half) ? 12 : 0) : +hours) * 60 + +(minutes ?? more);
  return { unit: 'hour', first, last: first };
}

/** Units from the first to the last of several that are counted, or times of day. Undefined of any other text. */
function readCounted(text: string): StageSpan | undefined {
  if (!/\d/.test(text)) return undefined;
  const [, from = '', to = ''] = BETWEEN.exec(text) ?? [];
  const first = readUnit(from);
  if (!first) return readUnit(text);
  // "3" of "Week 2-3".
  const last = readUnit(/^\d{1,3}$/.test(to) ? from.replace(/\d+/, to) : to);
  if (last?.unit !== first.unit) return undefined;
  const ofDay = first.unit === 'hour';
  // "22:00–06:00" ends on the next day.
  const end = ofDay && last.first < first.first ? last.first + DAY : last.first;
  if (end < first.first || (ofDay && end - first.first > MOST_OVERNIGHT && end > DAY)) return undefined;
  // The last minute of a stretch is before its end.
  return { ...first, last: ofDay ? Math.max(first.first, end - 1) : end };
}

/**
 * A stretch of weeks, months, days or the like that are counted, of times of day, or of months and days without a year: "Week 2", "Weeks 2-3", "Month 1 to Month 3",
 * "09:00–10:30", "3 May", "January–March". Undefined of any other text. Never throws.
 */
export function readStageSpan(written: string): StageSpan | undefined {
  const text = written.trim();
  if (text.length > 40 || !MAY_BE.test(text)) return undefined;
  const counted = readCounted(text);
  if (counted) return counted;
  const days = readDaysOfYear(text);
  return days && { unit: 'date', ...days };
}
