import { PERIOD_FORM, dayText, monthsText, readPeriod, weekText, type Period } from '../statistics/period.js';
import { readCellPeriod, type PeriodReading } from './cell-period.js';
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

const WEEK_FROM = /^(?:w\/c|wc|week (?:commencing|beginning|starting|from))$/;
const WEEK_TO = /^(?:w\/e|we|week (?:ending|ended|to))$/;
const MONTHS_TO =
  /^(?:rolling )?(?:f?ye|(year|12[ -]months?|twelve months|quarter|3[ -]months?|three months) (?:ending|ended|end|to))(?: (?:in )?(\p{L}+))?$/u;
const FISCAL_YEAR = /^(?:fy|(?:fiscal|financial) years?|geschäftsjahr|gj)$/;

/** The span that a header names: "Week ending", "Rolling 12 months to", "Year ending March". `undefined` for any other header. */
export function spanIn(header: string): PeriodSpan | undefined {
  const name = nameOf(header);
  if (WEEK_FROM.test(name)) return { unit: 'day', length: 7, edge: 'first' };
  if (WEEK_TO.test(name)) return { unit: 'day', length: 7, edge: 'last' };
  if (FISCAL_YEAR.test(name)) return { unit: 'fiscal year', length: 1, edge: 'first' };
  const [found, length = '', month] = MONTHS_TO.exec(name) ?? [];
  if (!found) return undefined;
  const isNamed = month !== undefined && !/^(?:date|month|day|end)$/.test(month);
  return { unit: 'month', length: /^(?:q|3|three)/.test(length) ? 3 : 12, edge: 'last', ...(isNamed && { month }) };
}

/** The month in which a period of one month lies, or that ends with it: `2024-03` and `2024-03-31`. Undefined of any other. */
function monthOf(period: Period): Period | undefined {
  if (period.first !== period.last) return undefined;
  if (period.granularity === 'month') return period;
  const month = period.granularity === 'day' ? readPeriod(period.text.slice(0, 7)) : undefined;
  return typeof month === 'object' && month.end === period.end ? month : undefined;
}

/** The text of seven days: a week of ISO 8601, or both ends. */
const weekOf = (first: number): string => weekText(first) ?? `${dayText(first)}/${dayText(first + 6)}`;

/**
 * The period of a span whose first or last unit is written. Any other text stays as it is. Examples: `2022-03` as the end of 12 months is
 * `2021-04/2022-03`; `2019` as a year to March is `2018-04/2019-03`, and below "Fiscal year" `FY2019`; `2025-01-03` as the end of a week is
 * `2024-12-28/2025-01-03`.
 */
function inSpan(text: string, { unit, length, edge, month }: PeriodSpan, lang?: string): string {
  const isYear = /^\d{4}$/.test(text);
  if (unit === 'fiscal year') return isYear ? `FY${text}` : text;
  const period = readPeriod(month && isYear ? readCellPeriod(`${month} ${text}`, lang) : text);
  if (typeof period !== 'object') return text;
  const before = edge === 'last' ? length - 1 : 0;
  if (unit === 'day')
    return period.granularity === 'day' && period.first === period.last ? weekOf(period.first - before) : text;
  const last = monthOf(period);
  return last ? monthsText(last.first - before, last.first - before + length - 1) : text;
}

/** Words before a day or a month that say that it begins or ends a span: "w/c 1 January 2024", "YE March 2024". */
const BEFORE =
  /^(w\/[ce]|wc|week (?:commencing|beginning|starting|ending|ended)|f?ye|(?:year|12[ -]months?|twelve months|quarter|3[ -]months?|three months) (?:ending|ended|to))[ :.]+(?=.*\d)/i;

/** A text without the words before its day or month that name a span. */
export const withoutSpan = (text: string): string => text.replace(BEFORE, '');

/**
 * The period in a cell, as {@link readCellPeriod} reads it, in the span that its header or its own first words name. A qualifier after it is left out:
 * {@link readMarkedPeriod} has it. Words of a span before what is not its end are not read: "year to 2024". Never throws.
 */
export function readPeriodCell(text: string, lang?: string, reading: PeriodReading = {}, span?: PeriodSpan): string {
  const { text: plain } = readMarkedPeriod(text);
  const [before = '', words = ''] = BEFORE.exec(plain.trim()) ?? [];
  const own = spanIn(words) ?? span;
  const read = readCellPeriod(plain.trim().slice(before.length), lang, reading);
  const period = own ? inSpan(read, own, lang) : read;
  return before && (period === read || !PERIOD_FORM.test(period)) ? text : period;
}
