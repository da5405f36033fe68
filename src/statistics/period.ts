/** Unit in which a period is counted. */
export type Granularity = 'year' | 'quarter' | 'month' | 'week' | 'day';

/**
 * Range of days, both ends included: `2021`, `2021-Q3`, `2021-07`, `2021-W05`, `2021-07-31`, the interval `2018/2022`,
 * the seven days from `2021-07-26/P7D` on, or the open `2018/..` ("since 2018"). Example: `2021-Q3` begins on day 18809 (2021-07-01) and ends on day 18900.
 * @see https://www.iso.org/standard/70908.html ISO 8601-2 for open intervals, ISO 8601-1 for weeks
 */
export interface Period {
  /** Canonical text, which {@link readPeriod} reads back with the same `yearStart`. */
  readonly text: string;
  readonly granularity: Granularity;
  /** First unit: years, quarters or months since year 0, weeks or days since 1970. */
  readonly first: number;
  /** Last unit; Infinity for an open period. */
  readonly last: number;
  /** First day, counted from 1970-01-01, which is day 0. */
  readonly start: number;
  /** Last day; Infinity for an open period. */
  readonly end: number;
  /** First day of a reporting year as `MM-DD`, {@link UNKNOWN_START} or {@link FISCAL}; set for years and quarters that do not begin on 1 January. */
  readonly yearStart?: string;
}

/**
 * Reason why a text is no period: it does not have the form of one; the calendar has no such date; it is a label such as `2024/25`, which is a year
 * only with a `yearStart`; `2024/2025` may be one year or two; the interval ends before it begins; its ends differ in granularity.
 */
export type PeriodFault =
  'not-a-period' | 'impossible-date' | 'label' | 'ambiguous-year' | 'period-order' | 'mixed-granularity';

const UNIT = '[0-9]{4}(?:-(?:Q[1-4]|W[0-9]{2}|[0-9]{2}(?:-[0-9]{2})?))?';
/** The duration in the text of seven days that their first day names, such as those below "Week beginning". */
const WEEK = 'P7D';
const FISCAL_UNIT = 'FY[0-9]{4}(?:-Q[1-4])?';

/**
 * Source of a regular expression for periods, fit for `pattern` in a JSON Schema. It refuses exactly what {@link readPeriod} calls
 * `'not-a-period'`. Years have four digits.
 */
export const PERIOD_PATTERN = `^\\s*(?:(${UNIT})(?:/(${UNIT}|${WEEK}|\\.\\.))?|([0-9]{4}[/–][0-9]{2})(?: Q([1-4]))?|(${FISCAL_UNIT}(?:/(?:${FISCAL_UNIT}|\\.\\.))?))\\s*$`;

/** {@link PERIOD_PATTERN} as a regular expression. */
export const PERIOD_FORM = /* @__PURE__ */ new RegExp(PERIOD_PATTERN, 'u');

/** A day of a month, which is counted from year 0. Date.UTC reads years below 100 as 19xx, so it is given a year 400 years (146,097 days) later. */
const dayOf = (month: number, day: number): number => Date.UTC(400, month, day) / 864e5 - 146097;

const pad = (n: number, digits = 2): string => String(n).padStart(digits, '0');

/** Text of a day counted from 1970-01-01: 18839 gives `2021-07-31`. The year may have five digits. Infinity and NaN give the empty text. Never throws. */
export function dayText(day: number): string {
  if (!(Math.abs(day) < 1e8)) return '';
  const date = new Date(day * 864e5);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** First week of a year, counted from the week of 1970-01-01. It has the first Thursday of the year; 1970-01-01 was a Thursday. */
const firstWeek = (year: number): number => Math.ceil(dayOf(year * 12, 1) / 7);

const MONTHS = { year: 12, quarter: 3, month: 1, week: 0, day: 0 };

function unitText(granularity: Granularity, n: number): string {
  if (granularity === 'day') return dayText(n);
  const month = n * MONTHS[granularity];
  const year = granularity === 'week' ? dayText(n * 7).slice(0, 4) : pad(Math.floor(month / 12), 4);
  if (granularity === 'week') return `${year}-W${pad(n - firstWeek(+year) + 1)}`;
  if (granularity === 'quarter') return `${year}-Q${(n % 4) + 1}`;
  return granularity === 'year' ? year : `${year}-${pad((month % 12) + 1)}`;
}

/**
 * The `yearStart` of reporting years that begin on a day nobody has stated. Their days are those of the calendar year: they give the order, and no
 * date is claimed of them.
 */
const UNKNOWN_START = 'unknown';

/**
 * The `yearStart` of fiscal years that are named by one year, `FY2025`: nobody has stated on which day they begin, nor whether they begin or end in that
 * year. Their days are those of {@link UNKNOWN_START}.
 */
export const FISCAL = 'FY';

/** True if nobody has stated on which day the period begins. */
export const isUndated = ({ yearStart }: Period): boolean => yearStart === UNKNOWN_START || yearStart === FISCAL;

function startOf(granularity: Granularity, n: number, start: string): number {
  const yearStart = start === UNKNOWN_START || start === FISCAL ? '01-01' : start;
  if (granularity === 'day') return n;
  if (granularity === 'week') return n * 7 - 3;
  if (yearStart === '01-01') return dayOf(n * MONTHS[granularity], 1);
  const month = n * MONTHS[granularity] + +yearStart.slice(0, 2) - 1;
  // A reporting year from the 31st has quarters that begin in shorter months.
  return Math.min(dayOf(month, +yearStart.slice(3)), dayOf(month + 1, 0));
}

/** The units that make a period. */
interface Units extends Pick<Period, 'granularity' | 'first' | 'last'> {
  /** Their canonical text, if it is known. */
  readonly text?: string;
}

function makePeriod({ granularity, first, last, text }: Units, yearStart = '01-01'): Period {
  const from = MONTHS[granularity] > 1 ? yearStart : '01-01';
  const open = last === Infinity;
  const rest = first === last ? '' : `/${open ? '..' : unitText(granularity, last)}`;
  // Frozen here, as freezing is slow in sixty thousand periods that are found member by member.
  const period = {
    text: text ?? unitText(granularity, first) + rest,
    granularity,
    first,
    last,
    start: startOf(granularity, first, from),
    end: open ? last : startOf(granularity, last + 1, from) - 1,
  };
  return Object.freeze(from === '01-01' ? period : { ...period, yearStart: from });
}

/** Seven days that their first day names. */
const weekFrom = (first: number): Period =>
  makePeriod({ granularity: 'day', first, last: first + 6, text: weekFromText(first) });

/** True for seven days that their first day names, `2025-11-03/P7D`; other seven days are named by their last. */
export const isWeekFrom = ({ text }: Period): boolean => text.endsWith(WEEK);

/** The day of a text such as `2021-07-31`; `undefined` if the calendar does not have it, as 30 February, which becomes a day of March. */
function readDay(text: string): [Granularity, number] | undefined {
  const [year, month, day] = [+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)];
  const n = dayOf(year * 12 + month - 1, day);
  const isInMonth = month > 0 && month <= 12 && day > 0 && (day <= 28 || n < dayOf(year * 12 + month, 1));
  return year && isInMonth ? ['day', n] : undefined;
}

/** Granularity and number of a unit; `undefined` if the calendar does not have it. */
function readUnit(text: string): [Granularity, number] | undefined {
  if (text.length === 10) return readDay(text);
  const year = +text.slice(0, 4);
  if (text.length === 4) return year ? ['year', year] : undefined;
  // Letters and hyphens have their places: `2021-Q3`, `2021-W05`, `2021-07`.
  const n = +(text[5] === 'Q' || text[5] === 'W' ? text.slice(6) : text.slice(5, 7)) - 1;
  const unit: [Granularity, number] =
    text[5] === 'Q'
      ? ['quarter', year * 4 + n]
      : text[5] === 'W'
        ? ['week', firstWeek(year) + n]
        : ['month', year * 12 + n];
  // Month 13 becomes one of the next year, whose text differs.
  return year && unitText(...unit) === text ? unit : undefined;
}

/** The year that a text such as `2024/25` or `2024-25` names; undefined if the second part is not the year after the first. */
function splitYear(text: string): number | undefined {
  const year = +text.slice(0, 4);
  return year && text.length === 7 && text.slice(5) === pad(year + 1).slice(-2) ? year : undefined;
}

/** The reporting year of a text that is no unit, such as `2024/25`, or its quarter. A label without a `yearStart`. */
function readSplitYear(text: string, quarter: string | undefined, yearStart = '01-01'): Period | PeriodFault {
  const year = splitYear(text);
  if (!year) return 'impossible-date';
  return yearStart === '01-01' ? 'label' : reportingPeriod(year, quarter, yearStart);
}

/** A reporting year, or a quarter of one. */
function reportingPeriod(year: number, quarter: string | undefined, yearStart: string): Period {
  const [granularity, n] = quarter ? (['quarter', year * 4 + +quarter - 1] as const) : (['year', year] as const);
  return makePeriod({ granularity, first: n, last: n }, yearStart);
}

/**
 * The reporting year that a text such as `2012/13` or `1999/2000` names, even `2009-10`, or its quarter in `2012/13 Q1`; without a `yearStart` it begins
 * on an unknown day. Never throws.
 */
export function readReportingYear(text: string, yearStart = UNKNOWN_START): Period | undefined {
  const [, first = '', last = '', quarter] =
    /^\s*([0-9]{4})[-/–]([0-9]{2}(?:[0-9]{2})?)(?: Q([1-4]))?\s*$/.exec(text) ?? [];
  const year = pad(+first + 1, 4).endsWith(last) ? +first : 0;
  return year ? reportingPeriod(year, quarter, yearStart) : undefined;
}

/**
 * The period that a text names, or the reason why there is none. With `yearStart` (`'04-01'`, a day of every year) year N runs from that day of N
 * for a year, and its quarters with it; months, weeks and days do not move. With it `2024/25`, `2024-25` and `2024–25` are year 2024, and `2024/25 Q1` is its first
 * quarter; without it they are a
 * `'label'`. `2009-10` is always October. `FY2025` is a fiscal
 * year ({@link FISCAL}) with any `yearStart`. In an `observation` `2024/2025` is `'ambiguous-year'`, elsewhere an interval of two years. Years are
 * 0001 to 9999. Never throws.
 */
export function readPeriod(text: string, yearStart?: string, observation = false): Period | PeriodFault {
  const found = PERIOD_FORM.exec(text);
  if (!found) return 'not-a-period';
  const [, from, to, split, quarter, fiscal] = found;
  if (fiscal) return readPeriod(fiscal.replaceAll('FY', ''), FISCAL);
  const begin = from && readUnit(from);
  if (!begin) return to ? 'impossible-date' : readSplitYear(from ?? split ?? '', quarter, yearStart);
  if (to === WEEK) return begin[0] === 'day' ? weekFrom(begin[1]) : 'mixed-granularity';
  const end = to === '..' ? ([begin[0], Infinity] as const) : to ? readUnit(to) : begin;
  if (!end) return 'impossible-date';
  const [granularity, first] = begin;
  const [other, last] = end;
  if (other !== granularity) return 'mixed-granularity';
  if (last < first) return 'period-order';
  return observation && granularity === 'year' && last === first + 1
    ? 'ambiguous-year'
    : makePeriod({ granularity, first, last, ...(last === first && { text: from }) }, yearStart);
}

/** The period that a text names, as {@link readPeriod} reads it. Undefined if it names none. */
export function knownPeriod(text: string, yearStart?: string): Period | undefined {
  const period = readPeriod(text, yearStart);
  return typeof period === 'object' ? period : undefined;
}

/**
 * A period as a document states it and a reader understands it: a reporting year has both of its years, `2022/23` or `2022/23 Q1`, and a fiscal year is
 * `FY2025`. {@link readPeriod} reads it back with the same `yearStart`. An interval of reporting years keeps its canonical text.
 */
export function writtenPeriod({ text, first, last, yearStart }: Period): string {
  if (yearStart === FISCAL) return text.replace(/[0-9]{4}/g, 'FY$&');
  if (!yearStart || first !== last) return text;
  const [year = '', quarter] = text.split('-');
  return `${year}/${pad((+year + 1) % 100)}${quarter ? ` ${quarter}` : ''}`;
}

/** Text of the seven days from a day on: `2021-02-01/P7D`. */
export const weekFromText = (day: number): string => `${dayText(day)}/${WEEK}`;

/** Text of the months from one to another, counted from year 0: `2021-04/2022-03`. */
export const monthsText = (first: number, last: number): string =>
  `${unitText('month', first)}/${unitText('month', last)}`;

/** Comparator for `sort`: by first day, then by last; 0 for the same days. Never throws. */
export const comparePeriods = (a: Period, b: Period): number =>
  a.start - b.start || (a.end === b.end ? 0 : a.end - b.end);

/** True if every day of `inner` is in `outer`. */
export const contains = (outer: Period, inner: Period): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Key of a period, equal for the same days: `2024` has another key if it begins in April. */
export const periodKey = (p: Period): string => `${p.start}/${p.end}${isUndated(p) ? p.yearStart : ''}`;

/** True if both are the same days, in any granularity: `2021` and `2021-01/2021-12`. */
export const samePeriod = (a: Period, b: Period): boolean => periodKey(a) === periodKey(b);

/**
 * Number of units between a single unit and a later period of the same granularity: 2 between `2019` and `2022`. 0 if the granularities differ or
 * the first is more than one unit. Never throws.
 */
export const gap = (before: Period | undefined, p: Period | undefined): number =>
  p && before?.granularity === p.granularity && before.first === before.last
    ? Math.max(0, p.first - before.last - 1)
    : 0;

/** Length of a period in units of its granularity: 5 for `2018/2022`, Infinity for an open period. */
export const units = (p: Period): number => p.last - p.first + 1;

/** True for a week of ISO 8601, and for any other seven days. */
export const isWeek = (p: Period): boolean =>
  p.granularity === 'week' ? p.first === p.last : p.granularity === 'day' && units(p) === 7;

/** The calendar year of a period; of days the one that they end in, as that of a "week ending" is, unless their first day names them. */
export const yearOf = (p: Period): number =>
  +(p.granularity === 'day' && p.end < Infinity && !isWeekFrom(p) ? dayText(p.end) : p.text).slice(0, 4);

/** ISO 8601 duration of a period, in months or in days: `P3M` for a quarter, `P12M` for a year, `P7D` for a week. Never throws. */
export const duration = (p: Period): string =>
  MONTHS[p.granularity]
    ? `P${units(p) * MONTHS[p.granularity]}M`
    : `P${units(p) * (p.granularity === 'week' ? 7 : 1)}D`;

/** True if two periods have one {@link duration}, as `2020-Q4` and `2018-01/2018-03`. Months and days have no common measure. Never throws. */
export const haveOneLength = (a: Period, b: Period): boolean =>
  a.granularity === b.granularity ? units(a) === units(b) : duration(a) === duration(b);

/** The period that many units later: `2020` and 2 give `2022`, `2018/2022` and −5 give `2013/2017`. Never throws. */
export const shifted = (p: Period, by: number): Period =>
  isWeekFrom(p)
    ? weekFrom(p.first + by)
    : makePeriod({ granularity: p.granularity, first: p.first + by, last: p.last + by }, p.yearStart);

/** True if some day is in both. */
export const overlaps = (a: Period, b: Period): boolean => a.start <= b.end && b.start <= a.end;

/**
 * Same period a year earlier: `2020-Q3` for `2021-Q3`, and 52 weeks earlier for seven days, which then are the same days of the week. `undefined` if that year has none (29 February, week 53), and for an open period. Never throws.
 */
export function yearBefore(p: Period): Period | undefined {
  if (p.last === Infinity) return undefined;
  if (p.granularity === 'day' && isWeek(p)) return shifted(p, -52 * 7);
  return knownPeriod(
    p.text.replace(/[0-9]{4}/g, (year) => pad(+year - 1, 4)),
    p.yearStart,
  );
}

/**
 * True if the period is incomplete: `through`, how far it has come, ends before it does. An open period and one without `through` are complete.
 */
export const partial = (p: Period, through: Period | undefined): boolean =>
  !!through && p.end < Infinity && through.end < p.end;
