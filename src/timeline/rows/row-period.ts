import type { Row } from '../../rows/rows.js';
import { readCellPeriod } from '../../written/cell-period.js';
import { secondsOf, unitParts } from '../../written/duration.js';
import { isOpenEnd, isUnknownEnd } from '../../written/open-end.js';
import { readRoughTime } from '../../written/rough-time.js';
import { readStageSpan } from '../../written/stage-span.js';
import { dayText, knownPeriod, readPeriod, type Period } from '../../statistics/period.js';

/** True for a text in place of an end. */
const isNoEnd = (text: string): boolean => isOpenEnd(text) || isUnknownEnd(text);

/** Units of a duration, in English, German, French and Spanish, each with its length in months or in days. */
const UNITS: readonly (readonly [name: RegExp, months: number, days: number])[] = [
  [/^(?:years?|yrs?|y|jahre?n?|ans?|années?|años?)$/, 12, 0],
  [/^(?:quarters?|quartale?|trimestres?)$/, 3, 0],
  [/^(?:months?|mths?|monate?n?|mois|mes(?:es)?)$/, 1, 0],
  [/^(?:weeks?|wks?|w|wochen?|semaines?|semanas?)$/, 0, 7],
  [/^(?:days?|d|tage?n?|jours?|días?)$/, 0, 1],
];

/** A duration in whole months or days. Undefined if it is neither. `header` has the unit of a bare number: "Duration (months)". */
function durationIn(text: string, header: string): { readonly months: number; readonly days: number } | undefined {
  const [, number = '', word = ''] = /^(\d+(?:[.,]\d+)?)[ -]?(\p{L}*)\.?$/u.exec(text.toLowerCase()) ?? [];
  const [, below = ''] =
    /[([](?:in )?(\p{L}+)[)\]]|, (?:in )?(\p{L}+)$| in (\p{L}+)$/u.exec(header.toLowerCase())?.filter(Boolean) ?? [];
  const unit = UNITS.find(([name]) => name.test(word || below));
  if (!unit || !number) return undefined;
  const [months, days] = unit.slice(1).map((length) => Number(number.replace(',', '.')) * (length as number));
  return Number.isInteger(months) && Number.isInteger(days) && (months || days)
    ? { months: months ?? 0, days: days ?? 0 }
    : undefined;
}

/** Two ends as one text, of which equal ones are one. */
const between = (first: string, last: string): string => (first === last ? first : `${first}/${last}`);

/** The day so many months after another, or the first day of the month after it if that month is shorter. */
function monthsAfter(day: number, months: number): number {
  const date = new Date(day * 864e5);
  const days = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() < days) date.setUTCDate(1);
  return date.getTime() / 864e5;
}

/** A start and what is so many months or days after it, in the text of the contract. Undefined if days are added to a month or a year, or months to a year. */
function lasting(
  { granularity, start, text }: Period,
  { months, days }: { readonly months: number; readonly days: number },
): string | undefined {
  if (granularity === 'day') return between(dayText(start), dayText(monthsAfter(start, months) + days - 1));
  if (granularity === 'week') return months ? undefined : between(dayText(start), dayText(start + days - 1));
  const year = Number(text.slice(0, 4));
  // Which month of the year begins 18 months is not known.
  if (granularity === 'year') return days || months % 12 ? undefined : between(`${year}`, `${year + months / 12 - 1}`);
  const [first, last] = [dayText(start), dayText(monthsAfter(start, months) - 1)].map((day) => day.slice(0, 7));
  return days || !first || !last ? undefined : between(first, last);
}

/** The time of day so many minutes after one: "10:15". */
const clockAt = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** A start that is counted and what lasts from there, as one text: "Week 4 – Week 9" of six weeks, "09:00 – 09:30" of half an hour. Undefined if the start is not counted, or not in a unit that the duration has. */
function countedLasting(start: string, text: string, header: string): string | undefined {
  const stage = readStageSpan(start);
  if (!stage) return undefined;
  if (stage.unit === 'hour') {
    const minutes = secondsOf(unitParts(text)) / 60;
    return minutes && Number.isInteger(minutes) ? `${start} – ${clockAt(stage.first + minutes)}` : undefined;
  }
  const duration = durationIn(text, header);
  const [, months = 0, days = 0] = UNITS.find(([name]) => name.test(stage.unit)) ?? [];
  const count = duration && (months ? duration.months / months : duration.days / days);
  if (!count || !Number.isInteger(count) || !!duration.months !== !!months) return undefined;
  return count === 1 ? start : `${start} – ${start.replace(/\d+/, String(stage.first + count - 1))}`;
}

/** The period from a start with a duration. One that cannot be computed is both texts, so that it is reported. */
function periodLasting(start: string, text: string, header: string): string {
  const counted = countedLasting(start, text, header);
  if (counted) return counted;
  const from = knownPeriod(start);
  const duration = durationIn(text, header);
  return (from && duration && lasting(from, duration)) || `${start}, ${text}`;
}

/** A period whose end is not there yet: `2020/..` of "2020–present" and of "2016–". Any other text is the same. */
function openPeriod(text: string): string {
  const [, start = '', end = ''] = /^(.*\d)\s?[-–—]\s?(\p{L}[\p{L} '’]*)?$/u.exec(text) ?? [];
  if (!start || (end && !isNoEnd(end))) return text;
  const read = readCellPeriod(start, 'en');
  return knownPeriod(read) && !read.includes('/') ? `${read}/..` : text;
}

/** The text of a stretch of time that is counted, from its start to its end: "Week 2 – Week 5". Undefined if one of these is none. */
function countedSpan(start: string, end: string | undefined): string | undefined {
  if (!readStageSpan(start)) return undefined;
  const text = end === undefined || end === start ? start : `${start} – ${end}`;
  return readStageSpan(text) && text;
}

/** The text of a time from its start to its end, one of which has a year and no days: "Early 2026 – 2028", and "Early 2026 –" without an end. Undefined if neither is such a time. */
function roughSpan(row: Row): string | undefined {
  const [start, end] = [row.textAt('first').trim(), row.textAt('last').trim()];
  const isRough = !!start && start !== end && [start, end].some((text) => readRoughTime(text));
  const text = `${start} – ${isNoTime(end) ? '' : end}`.trim();
  return isRough && readRoughTime(text) ? text : undefined;
}

/** True for a start and how long it lasts in place of its end: "32w". */
const isLength = (start: string, end: string): boolean => !!knownPeriod(start) && durationIn(end, '') !== undefined;

/** True for signs in place of a time that is not there. */
const isNoTime = (text: string): boolean => /^[-–—?…]+$/.test(text);

/** True for a row with a time of its own next to a start, which is then another time, as the end is: they are reported as not shown. */
export const isTimedApart = (row: Row): boolean => !!row.peek('period') && !!row.textAt('first');

/** A time and the end of what began then: "2021-01-04" and "2021-03-01". Undefined if the end is none, or before it. */
function periodUntil(period: string, end: string | undefined): string | undefined {
  const [from, to] = [knownPeriod(period), knownPeriod(end ?? '')];
  if (!from || !to || period.includes('/') || to.start <= from.start || to.end <= from.end) return undefined;
  return from.granularity === to.granularity ? `${period}/${end}` : `${dayText(from.start)}/${dayText(to.end)}`;
}

/**
 * The period of a row: that in its column, up to its end if it has one and no start, or from its start to its end, in days if these are of different length, or as long as it lasts, also if its end says so: "32w". Without an end
 * it is open; without a start it is the end. An end that cannot be read is the period, so that it is reported, and so is a start; {@link unusedEnd} has the other.
 */
export function periodOf(row: Row, durationHeader: string | undefined): string | undefined {
  const timeIn = (
    field: 'period' | 'first' | 'last' | 'duration',
    isNone: (text: string) => boolean,
  ): string | undefined => {
    const text = row.peek(field) ?? '';
    return !text || isNone(text) ? undefined : text;
  };
  const period = timeIn('period', isNoTime);
  const [start, end] = isTimedApart(row) ? [] : [timeIn('first', isNoTime), timeIn('last', isNoEnd)];
  const duration = timeIn('duration', isNoEnd);
  const begin = period ?? start;
  if (begin !== undefined && end === undefined && duration !== undefined && !begin.includes('/'))
    return periodLasting(begin, duration, durationHeader ?? '');
  if (period !== undefined) return periodUntil(period, end) ?? openPeriod(period);
  return start === undefined ? end : (roughSpan(row) ?? periodBetween(start, end));
}

/** The period from a start to its end, which may be a duration. */
function periodBetween(start: string, end: string | undefined): string | undefined {
  const counted = countedSpan(start, end);
  if (counted) return counted;
  if (end !== undefined && isLength(start, end)) return periodLasting(start, end, '');
  const [from, to] = [readPeriod(start), readPeriod(end ?? '')];
  if (typeof from !== 'object') return start;
  if (end === undefined) return start.includes('/') ? start : `${start}/..`;
  if (start === end || to === 'not-a-period') return end;
  return typeof to === 'object' && from.granularity !== to.granularity
    ? `${dayText(from.start)}/${dayText(to.end)}`
    : `${start}/${end}`;
}

/** The period that was planned of a row, in columns of its start and its end, next to those of what came to pass. Undefined if it has none. */
export function plannedPeriod(row: Row): string | undefined {
  const [start, end] = (['plannedFirst', 'plannedLast'] as const).map((field) => row.peek(field) || undefined);
  return start === undefined ? end : periodBetween(start, end);
}

/** The start or the end of a row that {@link periodOf} leaves out: next to one that cannot be read, or an end that nobody knows. Undefined if it has both or one. */
export function unusedEnd(row: Row): 'first' | 'last' | undefined {
  if (isTimedApart(row)) return undefined;
  const [start, last] = [row.peek('first'), row.peek('last')];
  if (start && last && isUnknownEnd(last)) return 'last';
  if (!start || !last || start === last || isNoEnd(last)) return undefined;
  if (countedSpan(start, last) ?? roughSpan(row)) return undefined;
  if (typeof readPeriod(start) !== 'object') return 'last';
  if (isLength(start, last)) return undefined;
  return readPeriod(last) === 'not-a-period' ? 'first' : undefined;
}
