import { cadenceOf } from '../statistics/cadence.js';
import { knownPeriod, readReportingYear, type Period } from '../statistics/period.js';
import type { Kind } from '../statistics/change.js';
import { readPartialYear } from '../written/partial-year.js';

/** Reading of the periods of one series that each of them alone does not admit. Undefined for a text that it does not read. */
export type PeriodReading = (text: string) => Period | undefined;

const MONTH_TEXT = /^[0-9]{4}-(?:0[1-9]|1[0-2])$/;
const TWO_YEARS = /^[0-9]{4}\/[0-9]{4}$/;
const FIRST_DAY = /^[0-9]{4}-[0-9]{2}-01$/;

/** True if two or more different numbers follow each other, in whatever order they are given. */
const isConsecutive = (numbers: readonly number[]): boolean => {
  const all = [...new Set(numbers)].sort((a, b) => a - b);
  const [first = 0] = all;
  return all.length > 1 && all.every((n, i) => n === first + i);
};

/** A reporting year that cannot be two years: `2012/13`. */
const SHORT_YEAR = /^\s*[0-9]{4}[-/–][0-9]{2}\s*$/;

/** Reporting years, `2012/13` or `1999/2000`, which cannot all be months, as `2009-10` could, nor spans of years, unless they follow each other. */
function reportingYears(texts: readonly string[], yearStart: string | undefined): PeriodReading | undefined {
  if (texts.every((text) => MONTH_TEXT.test(text))) return undefined;
  // "2024/25 to date" is a label.
  const isLabel = (text: string): boolean => /\p{L}{2}/u.test(text) && !!readPartialYear(text, 'en');
  const years = new Map<string, number>();
  for (const text of texts) {
    if (isLabel(text)) continue;
    const year = readReportingYear(text, yearStart)?.first;
    if (year === undefined) return undefined;
    years.set(text, year);
  }
  const known = [...years.values()];
  if (new Set(known).size < 2) return undefined;
  if (!isConsecutive(known) && ![...years.keys()].every((text) => SHORT_YEAR.test(text))) return undefined;
  return (text) => readReportingYear(text, yearStart);
}

/** The month, quarter or year that begins on the day of a text. */
const beginning =
  (months: 1 | 3 | 12): PeriodReading =>
  (text) => {
    const [year = '', month = ''] = text.split('-');
    const unit = months === 12 ? year : months === 3 ? `${year}-Q${Math.ceil(+month / 3)}` : `${year}-${month}`;
    return knownPeriod(unit);
  };

/** Months, quarters or years: every text is their first day, in a step of one of them. */
function firstDays(texts: readonly string[]): PeriodReading | undefined {
  if (!texts.every((text) => FIRST_DAY.test(text))) return undefined;
  const months = [...new Set(texts.map((text) => text.slice(0, 7)))].sort().map((text) => knownPeriod(text));
  if (months.length < 2 || !months.every((month) => month !== undefined)) return undefined;
  const step = cadenceOf(months);
  const isOn = (every: number): boolean => months.every(({ first }) => first % every === 0);
  return step === 1 || ((step === 3 || step === 12) && isOn(step)) ? beginning(step) : undefined;
}

/** The reading of the periods of one series: reporting years, or first days that stand for their month or year. Undefined if each is read by itself. */
export const readingOf = (
  texts: readonly string[],
  { kind, yearStart }: { readonly kind?: Kind | undefined; readonly yearStart?: string | undefined },
): PeriodReading | undefined =>
  // A running total of `2018/2019` is one of two years.
  (kind === 'cumulative' && texts.some((text) => TWO_YEARS.test(text))
    ? undefined
    : reportingYears(texts, yearStart)) ??
  (kind === 'stock' || kind === 'cumulative' || yearStart ? undefined : firstDays(texts));
