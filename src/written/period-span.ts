import { PERIOD_FORM, dayText, knownPeriod, monthsText, weekFromText, type Period } from '../statistics/period.js';
import { readCellPeriod, type PeriodConvention } from './cell-period.js';
import { nameOf } from './name.js';
import { readMarkedPeriod } from './period-mark.js';

/** Length of the periods below a header, and which of their units is written: the first or the last. Fiscal years are named by one year. */
export interface PeriodSpan {
  readonly unit: 'day' | 'month' | 'fiscal year';
  readonly length: number;
  readonly edge: 'first' | 'last';
  /** Name of the month in which each year ends. */
  readonly month?: string;
}

const FROM =
  'w\\/c|wc|(?:week|wk) (?:commencing|beginning|starting|from)|woche (?:ab|vom)|wochenbeginn|semaine du|semana del';
const TO = 'w\\/e|(?:week|wk) (?:ending|ended|to)';
const WEEK_FROM = new RegExp(`^(?:${FROM})$`);
const WEEK_TO = new RegExp(`^(?:${TO}|we)$`);
/** Numbers as words, each at its place. */
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** A length of time: "year", "6 months", "half-year", "four weeks". */
const LENGTH = `(?:half[ -])?year|quarter|month|fortnight|(?:\\d{1,2}|${NUMBERS.slice(1).join('|')})[ -](?:months?|weeks?)`;
const LENGTH_TO = new RegExp(
  `^(?:rolling )?(?:f?ye|(${LENGTH}) (?:ending|ended|end|to))(?: (?:in )?(?:(?:28|29|30|31) )?(\\p{L}+))?$`,
  'u',
);
const FISCAL_YEAR = /^(?:fy|(?:fiscal|financial) years?|geschäftsjahr|gj)$/;

/** The months or days of a length in words. */
function sizeOf(length: string): Pick<PeriodSpan, 'unit' | 'length'> {
  const [number = ''] = length.split(/[ -]/);
  const count = NUMBERS.includes(number) ? NUMBERS.indexOf(number) : Number(number);
  if (number === 'fortnight') return { unit: 'day', length: 14 };
  if (length.includes('week')) return { unit: 'day', length: 7 * count };
  const months = { year: 12, half: 6, quarter: 3, month: 1 }[number];
  return { unit: 'month', length: months ?? count };
}

/** The span that a header names: "Week ending", "Rolling 12 months to", "Year ending March". `undefined` for any other header. */
export function spanIn(header: string): PeriodSpan | undefined {
  const name = nameOf(header);
  if (WEEK_FROM.test(name)) return { unit: 'day', length: 7, edge: 'first' };
  if (WEEK_TO.test(name)) return { unit: 'day', length: 7, edge: 'last' };
  if (FISCAL_YEAR.test(name)) return { unit: 'fiscal year', length: 1, edge: 'first' };
  const [found, length = 'year', month] = LENGTH_TO.exec(name) ?? [];
  if (!found) return undefined;
  const isNamed = month !== undefined && !/^(?:date|month|day|end)$/.test(month);
  return { ...sizeOf(length), edge: 'last', ...(isNamed && { month }) };
}

/** The month in which a period of one month lies, or that ends with it: `2024-03` and `2024-03-31`. Undefined of any other. */
function monthOf(period: Period): Period | undefined {
  if (period.first !== period.last) return undefined;
  if (period.granularity === 'month') return period;
  const month = period.granularity === 'day' ? knownPeriod(period.text.slice(0, 7)) : undefined;
  return month?.end === period.end ? month : undefined;
}

/**
 * The period of a span whose first or last unit is written. Any other text stays as it is. Examples: `2022-03` as the end of 12 months is
 * `2021-04/2022-03`; `2019` as a year to March is `2018-04/2019-03`, and below "Fiscal year" `FY2019`; `2025-01-03` as the end of a week is
 * `2024-12-28/2025-01-03`, and as its beginning `2025-01-03/P7D`.
 */
function inSpan(text: string, { unit, length, edge, month }: PeriodSpan, lang?: string): string {
  const isYear = /^\d{4}$/.test(text);
  if (unit === 'fiscal year') return isYear ? `FY${text}` : text;
  const period = knownPeriod(month && isYear ? readCellPeriod(`${month} ${text}`, lang) : text);
  if (!period) return text;
  const before = edge === 'last' ? length - 1 : 0;
  if (unit === 'day') {
    if (period.granularity !== 'day' || period.first !== period.last) return text;
    const first = period.first - before;
    if (length === 7 && edge === 'first') return weekFromText(first);
    return `${dayText(first)}/${dayText(first + length - 1)}`;
  }
  const last = monthOf(period);
  if (last && length === 1) return last.text;
  return last ? monthsText(last.first - before, last.first - before + length - 1) : text;
}

/** Words before a day or a month that say that it begins or ends a span: "w/c 1 January 2024", "YE March 2024". */
const BEFORE = new RegExp(`^(?:the )?(${FROM}|${TO}|f?ye|(?:${LENGTH}) (?:ending|ended|to))[ :.]+(?=.*\\d)`, 'i');

/** A text without the words before its day or month that name a span. */
export const withoutSpan = (text: string): string => text.replace(BEFORE, '');

/**
 * The period in a cell, as {@link readCellPeriod} reads it, in the span that its header or its own first words name. A qualifier after it is left out:
 * {@link readMarkedPeriod} has it. Words of a span before what is not its end are not read: "year to 2024". Never throws.
 */
export function readPeriodCell(text: string, lang?: string, reading: PeriodConvention = {}, span?: PeriodSpan): string {
  const { text: plain } = readMarkedPeriod(text);
  const [before = '', words = ''] = BEFORE.exec(plain.trim()) ?? [];
  const ownSpan = (before && spanIn(words)) || span;
  // After such words two digits are a year: "YE Mar 23".
  const how = before ? { ...reading, hasShortYears: true } : reading;
  const read = readCellPeriod(plain.trim().slice(before.length), lang, how);
  const period = ownSpan ? inSpan(read, ownSpan, lang) : read;
  return before && (period === read || !PERIOD_FORM.test(period)) ? text : period;
}
