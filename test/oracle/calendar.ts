/** Whole days from the first to the last, each counted from 1 January 1970. `end` is infinite for "since". */
export interface Days {
  readonly start: number;
  readonly end: number;
  /** Sort of the period: two periods of one sort are as long as each other. */
  readonly sort: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'interval' | 'since';
  /** True for a reporting year whose first day is not known, such as `2012/13` without a `yearStart`. */
  readonly floating: boolean;
}

/** The number of a day of the Gregorian calendar. `month` is 1 to 12, or beyond for months of other years. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000);

/** Year, month (1 to 12) and day of a day number. */
export function civil(day: number): readonly [year: number, month: number, day: number] {
  const date = new Date(day * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Monday of a week of ISO 8601: week 1 has the 4 January. */
function weekStart(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  const weekday = (((fourth + 3) % 7) + 7) % 7;
  return fourth - weekday + 7 * (week - 1);
}

const weeksOf = (year: number) => (weekStart(year + 1, 1) - weekStart(year, 1)) / 7;

const part = (start: number, end: number, sort: Days['sort']): Days => ({ start, end, sort, floating: false });

function readYear(year: number, yearStart: string | undefined): Days {
  const [, month = '01', day = '01'] = /^(\d{2})-(\d{2})$/.exec(yearStart ?? '01-01') ?? [];
  const first = (of: number) => dayNumber(of, Number(month), Number(day));
  return part(first(year), first(year + 1) - 1, 'year');
}

function readMonth(year: number, month: number): Days | undefined {
  if (month < 1 || month > 12) return undefined;
  return part(dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1, 'month');
}

function readDay(year: number, month: number, day: number): Days | undefined {
  const days = readMonth(year, month);
  const number = dayNumber(year, month, day);
  return days && number >= days.start && number <= days.end ? part(number, number, 'day') : undefined;
}

function readPart(text: string, yearStart: string | undefined): Days | undefined {
  const [, yearText, rest] = /^(\d{4})(?:-(.+))?$/.exec(text) ?? [];
  if (yearText === undefined) return undefined;
  const year = Number(yearText);
  if (rest === undefined) return readYear(year, yearStart);
  const [, quarter] = /^Q([1-4])$/.exec(rest) ?? [];
  if (quarter !== undefined) {
    // The quarters of a reporting year begin with it.
    const month = 3 * Number(quarter) - 3 + Number(/^\d{2}/.exec(yearStart ?? '01')?.[0] ?? 1);
    return part(dayNumber(year, month, 1), dayNumber(year, month + 3, 1) - 1, 'quarter');
  }
  const [, week] = /^W(\d{2})$/.exec(rest) ?? [];
  if (week !== undefined) {
    if (Number(week) < 1 || Number(week) > weeksOf(year)) return undefined;
    const start = weekStart(year, Number(week));
    return part(start, start + 6, 'week');
  }
  const [, month, day] = /^(\d{2})(?:-(\d{2}))?$/.exec(rest) ?? [];
  if (month === undefined) return undefined;
  return day === undefined ? readMonth(year, Number(month)) : readDay(year, Number(month), Number(day));
}

function readReportingYear(text: string, yearStart: string | undefined): Days | undefined {
  const [, year, next] = /^(\d{4})[/–](\d{2})$/.exec(text) ?? [];
  return (Number(year) + 1) % 100 === Number(next) ? reportingYear(Number(year), yearStart) : undefined;
}

/** The reporting year that begins in a year. */
function reportingYear(year: number, yearStart: string | undefined): Days {
  return { ...readYear(year, yearStart ?? '04-01'), floating: yearStart === undefined };
}

const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\s+(\d{4})$/i;
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month by its name, as people write it: "March 2021". */
function readNamedMonth(text: string): Days | undefined {
  const [name, year] = MONTHS.exec(text) ?? [];
  return name === undefined
    ? undefined
    : readMonth(Number(year), MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** A reporting year that is written as two years in a row, such as `2019/2020`; undefined if it is none. */
export function readTwoYears(text: string | undefined, yearStart?: string): Days | undefined {
  const [, first, last] = /^\s*(\d{4})\/(\d{4})\s*$/.exec(text ?? '') ?? [];
  return first !== undefined && Number(last) === Number(first) + 1
    ? { ...reportingYear(Number(first), yearStart), floating: true }
    : undefined;
}

/** The days of a period as it stands in a document, such as `2021-Q3` or `2018/..`; undefined if it is none. */
export function readDays(input: unknown, givenStart?: string): Days | undefined {
  const yearStart = givenStart !== undefined && /^\d{2}-\d{2}$/.test(givenStart) ? givenStart : undefined;
  if (typeof input !== 'string') return undefined;
  const text = input.trim();
  const reporting = readReportingYear(text, yearStart);
  if (reporting) return reporting;
  const named = readNamedMonth(text);
  if (named) return named;
  const [first = '', last, ...others] = text.split('/');
  const start = readPart(first, yearStart);
  if (!start || others.length > 0) return undefined;
  if (last === undefined) return start;
  if (last === '..') return { ...start, end: Infinity, sort: 'since' };
  if (last === 'P7D') return start.sort === 'day' ? part(start.start, start.start + 6, 'interval') : undefined;
  const end = readPart(last, yearStart);
  return end && end.end >= start.start ? part(start.start, end.end, 'interval') : undefined;
}

export const overlap = (one: Days, other: Days): boolean => one.start <= other.end && other.start <= one.end;

/** The same period of the year before, of seven days the same days of the week; undefined where there is none, as for week 53 and 29 February. */
export function yearBefore(days: Days): Days | undefined {
  const [year, month, day] = civil(days.start);
  if (days.sort === 'day') return readDay(year - 1, month, day);
  if (days.sort === 'month') return readMonth(year - 1, month);
  if (days.sort === 'week') {
    const [weekYear] = civil(days.start + 3);
    const week = (days.start - weekStart(weekYear, 1)) / 7 + 1;
    return week > weeksOf(weekYear - 1) ? undefined : readPart(`${weekYear - 1}-W${String(week).padStart(2, '0')}`, '');
  }
  if (days.end === Infinity) return undefined;
  if (days.end - days.start === 6) return { ...days, start: days.start - 364, end: days.end - 364 };
  const [endYear, endMonth, endDay] = civil(days.end + 1);
  return { ...days, start: dayNumber(year - 1, month, day), end: dayNumber(endYear - 1, endMonth, endDay) - 1 };
}

/** Whole months from the first day to the end of the last; undefined if the days are not whole months. */
export function wholeMonths(start: number, end: number): number | undefined {
  const [year, month, day] = civil(start);
  const [endYear, endMonth, endDay] = civil(end + 1);
  return day === endDay ? 12 * (endYear - year) + endMonth - month : undefined;
}
