/** The unit a period is counted in. */
export type Granularity = 'year' | 'quarter' | 'month' | 'week' | 'day';

/**
 * A stretch of days, ends included: `2021`, `2021-Q3`, `2021-07`, `2021-W05`, `2021-07-31`, the interval `2018/2022`
 * or the open `2018/..` ("since 2018"). Example: `2021-Q3` begins on day 18809 (2021-07-01) and ends on day 18900.
 * @see https://www.iso.org/standard/70908.html ISO 8601-2 for open intervals, ISO 8601-1 for weeks
 */
export interface Period {
  /** The canonical text, which {@link readPeriod} reads back with the same `yearStart`. */
  readonly text: string;
  readonly granularity: Granularity;
  /** The first and the last unit: years, quarters or months since year 0, weeks or days since 1970. */
  readonly first: number;
  /** Infinity where the period is open. */
  readonly last: number;
  /** The first and the last day, counted from 1970-01-01, which is day 0. */
  readonly start: number;
  /** Infinity where the period is open. */
  readonly end: number;
  /** The day as `MM-DD` that a reporting year begins on; set for years and quarters that do not begin on 1 January. */
  readonly yearStart?: string;
}

/**
 * Why a text is no period: it has not the form of one; the calendar has no such unit; it is a label such as `2024/25`,
 * which means a year only with a `yearStart`; `2024/2025` may be two years or one; an interval ends before it begins;
 * its ends are of two granularities.
 */
export type PeriodFault =
  'not-a-period' | 'impossible-date' | 'label' | 'ambiguous-year' | 'period-order' | 'mixed-granularity';

const UNIT = '[0-9]{4}(?:-(?:Q[1-4]|W[0-9]{2}|[0-9]{2}(?:-[0-9]{2})?))?';

/**
 * The form of a period as the source of a regular expression, fit for `pattern` of a JSON Schema: it refuses exactly
 * what {@link readPeriod} calls `'not-a-period'`. Years have four digits.
 */
export const PERIOD_PATTERN = `^\\s*(?:(${UNIT})(?:/(${UNIT}|\\.\\.))?|([0-9]{4}[/–][0-9]{2}))\\s*$`;

/** {@link PERIOD_PATTERN} as a regular expression. */
export const PERIOD_FORM = /* @__PURE__ */ new RegExp(PERIOD_PATTERN, 'u');

/** Day d of a month counted from year 0; 400 years of the Gregorian calendar are 146,097 days, and Date.UTC reads years below 100 as 19xx. */
const dayOf = (month: number, day: number): number => Date.UTC(400, month, day) / 864e5 - 146097;

const pad = (n: number, digits = 2): string => String(n).padStart(digits, '0');

/** A day counted from 1970-01-01 as text: 18839 is `2021-07-31`. A reporting year 9999 ends in a year of five digits. What is no day, as Infinity, is the empty text. Never throws. */
export function dayText(day: number): string {
  if (!(Math.abs(day) < 1e8)) return '';
  const date = new Date(day * 864e5);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** The first week of the year, counted from the week of 1970-01-01: the one with its first Thursday, as 1970-01-01 was one. */
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

function startOf(granularity: Granularity, n: number, yearStart: string): number {
  if (granularity === 'day') return n;
  if (granularity === 'week') return n * 7 - 3;
  const month = n * MONTHS[granularity] + +yearStart.slice(0, 2) - 1;
  // A reporting year from the 31st has quarters that begin in shorter months.
  return Math.min(dayOf(month, +yearStart.slice(3)), dayOf(month + 1, 0));
}

function stretch(granularity: Granularity, first: number, last: number, yearStart = '01-01'): Period {
  const from = MONTHS[granularity] > 1 ? yearStart : '01-01';
  const open = last === Infinity;
  return {
    text: unitText(granularity, first) + (first === last ? '' : `/${open ? '..' : unitText(granularity, last)}`),
    granularity,
    first,
    last,
    start: startOf(granularity, first, from),
    end: open ? last : startOf(granularity, last + 1, from) - 1,
    ...(from !== '01-01' && { yearStart: from }),
  };
}

/** The granularity of a unit and its number, or undefined where the calendar does not have it. */
function readUnit(text: string): [Granularity, number] | undefined {
  const [year = 0, part, day] = text.split(/\D+/).map(Number);
  const n = (part ?? 1) - 1;
  const unit: [Granularity, number] =
    part === undefined
      ? ['year', year]
      : day !== undefined
        ? ['day', dayOf(year * 12 + n, day)]
        : text[5] === 'Q'
          ? ['quarter', year * 4 + n]
          : text[5] === 'W'
            ? ['week', firstWeek(year) + n]
            : ['month', year * 12 + n];
  // 30 February runs over into March, which is written otherwise.
  return year && unitText(...unit) === text ? unit : undefined;
}

/**
 * Reads a period, or says why it is none. `yearStart` (`'04-01'`, a day of every year) makes year N run from that day
 * of N for a year, and quarters with it; months, weeks and days never shift. With it `2024/25`, `2024-25` and
 * `2024–25` are year 2024; without it they are a `'label'`. `2009-10` is always October. In an `observation`
 * `2024/2025` is `'ambiguous-year'`, elsewhere an interval of two years. Years are 0001 to 9999. Never throws.
 */
export function readPeriod(text: string, yearStart?: string, observation = false): Period | PeriodFault {
  const found = PERIOD_FORM.exec(text);
  if (!found) return 'not-a-period';
  const [, from, to, split] = found;
  const label = from ?? split ?? '';
  const begin = from && readUnit(from);
  if (!begin) {
    const year = +label.slice(0, 4);
    if (!year || to || label.length !== 7 || label.slice(5) !== pad(year + 1).slice(-2)) return 'impossible-date';
    return yearStart && yearStart !== '01-01' ? stretch('year', year, year, yearStart) : 'label';
  }
  const end = to === '..' ? ([begin[0], Infinity] as const) : to ? readUnit(to) : begin;
  if (!end) return 'impossible-date';
  const [granularity, first] = begin;
  const [other, last] = end;
  if (other !== granularity) return 'mixed-granularity';
  if (last < first) return 'period-order';
  return observation && granularity === 'year' && last === first + 1
    ? 'ambiguous-year'
    : stretch(granularity, first, last, yearStart);
}

/** The order of periods: by their first day, then by their last; 0 for the same days. Fit for `sort`. Never throws. */
export const comparePeriods = (a: Period, b: Period): number =>
  a.start - b.start || (a.end === b.end ? 0 : a.end - b.end);

/** True where every day of `inner` is in `outer`. */
export const contains = (outer: Period, inner: Period): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A text that is equal for the same days, whatever they are counted in, and for no others: `2024` is another year where it begins in April. */
export const periodKey = (p: Period): string => `${p.start}/${p.end}`;

/** True where both are the same days, whatever they are counted in: `2021` and `2021-01/2021-12`. */
export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;

/** True where `b` begins on the day after `a` ends. */
export const isAdjacent = (a: Period, b: Period): boolean => b.start === a.end + 1;

/**
 * How many units lie between a unit and a later period that is counted alike: 2 between `2019` and `2022`. 0 where the periods are counted
 * otherwise and where the first is more than one unit. Never throws.
 */
export const gap = (before: Period | undefined, p: Period | undefined): number =>
  p && before?.granularity === p.granularity && before.first === before.last
    ? Math.max(0, p.first - before.last - 1)
    : 0;

/** How many units of its granularity the period has: 5 for `2018/2022`, Infinity where it is open. */
export const units = (p: Period): number => p.last - p.first + 1;

/**
 * The period of the same length just before: `2021-Q1` follows `2020-Q4`, and `2018/2022` follows `2013/2017`. Before
 * an open period it is the one unit before its start. Never throws.
 */
export const previousPeriod = (p: Period): Period =>
  stretch(p.granularity, p.first - (p.last === Infinity ? 1 : units(p)), p.first - 1, p.yearStart);

/**
 * The same period a year earlier: `2020-Q3` for `2021-Q3`. `undefined` where that year has none (29 February, week 53)
 * and for an open period. Never throws.
 */
export function yearBefore(p: Period): Period | undefined {
  if (p.last === Infinity) return undefined;
  const earlier = p.text.replace(/[0-9]{4}/g, (year) => pad(+year - 1, 4));
  const before = readPeriod(earlier, p.yearStart);
  return typeof before === 'string' ? undefined : before;
}

/**
 * True where the period is not complete: `through`, which says how far it has come, ends before it does. An open
 * period has no end to fall short of, and without `through` it is taken as complete.
 */
export const partial = (p: Period, through: Period | undefined): boolean =>
  !!through && p.end < Infinity && through.end < p.end;
