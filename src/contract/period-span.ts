import { PERIOD_FORM, monthsText, readPeriod, weekText } from '../statistics/period.js';
import { readCellPeriod, type PeriodReading } from './cell-period.js';
import { nameOf } from './column-names.js';
import { readMarkedPeriod } from './period-mark.js';

/** Length of the periods below a header, and which of their units is written: the first or the last. */
export interface PeriodSpan {
  readonly unit: 'day' | 'month';
  readonly length: number;
  readonly edge: 'first' | 'last';
  /** Name of the month in which each year ends. */
  readonly month?: string;
}

const WEEK_FROM = /^(?:w\/c|wc|week (?:commencing|beginning|starting|from))$/;
const WEEK_TO = /^(?:w\/e|we|week (?:ending|ended|to))$/;
const MONTHS_TO =
  /^(?:rolling )?(year|12[ -]months?|twelve months|quarter|3[ -]months?|three months) (?:ending|ended|end|to)(?: (?:in )?(\p{L}+))?$/u;

/** The span that a header names: "Week ending", "Rolling 12 months to", "Year ending March". `undefined` for any other header. */
export function spanIn(header: string): PeriodSpan | undefined {
  const name = nameOf(header);
  if (WEEK_FROM.test(name)) return { unit: 'day', length: 7, edge: 'first' };
  if (WEEK_TO.test(name)) return { unit: 'day', length: 7, edge: 'last' };
  const [, length = '', month] = MONTHS_TO.exec(name) ?? [];
  if (!length) return undefined;
  const isNamed = month !== undefined && !/^(?:date|month|day|end)$/.test(month);
  return { unit: 'month', length: /^(?:q|3|three)/.test(length) ? 3 : 12, edge: 'last', ...(isNamed && { month }) };
}

/**
 * The period of a span whose first or last unit is written. A week that is none of ISO 8601 stays the day that is written, and so does any other
 * text. Examples: `2022-03` as the end of 12 months is `2021-04/2022-03`; `2019` as a year to March is `2018-04/2019-03`.
 */
function inSpan(text: string, { unit, length, edge, month }: PeriodSpan, lang?: string): string {
  const written = month && /^\d{4}$/.test(text) ? readCellPeriod(`${month} ${text}`, lang) : text;
  const period = readPeriod(written);
  if (typeof period !== 'object' || period.granularity !== unit || period.first !== period.last) return text;
  const first = edge === 'last' ? period.first - length + 1 : period.first;
  return unit === 'day' ? (weekText(first) ?? text) : monthsText(first, first + length - 1);
}

/** Words before a day that say that it begins or ends a week: "w/c 1 January 2024". */
const BEFORE_DAY = /^(w\/[ce]|wc|week (?:commencing|beginning|starting|ending|ended))[ :.]+(?=.*\d)/i;

/**
 * The period in a cell, as {@link readCellPeriod} reads it, in the span that its header or its own first words name. A qualifier after it is left out:
 * {@link readMarkedPeriod} has it. Never throws.
 */
export function readPeriodCell(text: string, lang?: string, reading: PeriodReading = {}, span?: PeriodSpan): string {
  const { text: plain } = readMarkedPeriod(text);
  const [before = '', words = ''] = BEFORE_DAY.exec(plain.trim()) ?? [];
  const own = spanIn(words) ?? span;
  const read = readCellPeriod(plain.trim().slice(before.length), lang, reading);
  const period = own ? inSpan(read, own, lang) : read;
  return before && !PERIOD_FORM.test(period) ? text : period;
}
