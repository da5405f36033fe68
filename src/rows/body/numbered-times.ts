import { nameOf } from '../../written/name.js';
import { editCells, withTexts, type Body, type Step } from './body.js';
import { tidy } from '../../written/numeral.js';
import { YEAR, readStage } from '../../written/stages.js';
import { columnReadingOf } from '../columns/column-reading.js';
import { periodIn } from '../columns/period-head.js';
import { textAt, type Cell } from '../grid.js';

/** Heads of columns of dates, in English, German, French and Spanish. */
const DATES =
  /(?:^|[^\p{L}])(?:dates?|timestamp|day|week|month|datum|tag|woche|monat|jour|semaine|mois|fecha|día|semana|mes)(?!\p{L})/u;

/** Heads of columns of times, as programs name them, of which none counts days. */
const TIMES = /^(?:t|x|ts|time|epoch|(?:created|updated|published)(?: (?:at|on|time))?)$/;

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

/** The milliseconds since 1970 of a number of seconds or milliseconds, as programs count time: those from 2001 to 2033. Undefined of any other text. */
function stampOf(text: string): number | undefined {
  if (/^1\d{12}$/.test(text)) return Number(text);
  return /^1\d{9}$/.test(text) ? Number(text) * SECOND : undefined;
}

/** The day of a serial number of a spreadsheet, or of a time since 1970: `2024-01-01` of "45292" and of "1704067200". Undefined for any other text, and far from our time. */
function dayOf(text: string): string | undefined {
  const stamp = stampOf(text);
  if (stamp !== undefined) return new Date(stamp).toISOString().slice(0, 10);
  const serial = /^\s*([2-6]\d{4})(?:\.0+)?\s*$/.exec(text)?.[1];
  return serial && new Date(Date.UTC(1899, 11, 30 + +serial)).toISOString().slice(0, 10);
}

/** True if numbers are days: by their head, or as times since 1970 of which each begins a day. */
function areDates(head: string, numbers: readonly string[]): boolean {
  if (DATES.test(head)) return true;
  return numbers.every((text) => {
    const stamp = stampOf(text);
    return stamp !== undefined && (TIMES.test(head) || stamp % DAY === 0);
  });
}

/** A body in which a first column of dates that are saved as numbers has them as days. The same body if a cell is none. */
export function dateSerials(body: Body): Body {
  const { header, rows } = body;
  const numbers = rows.map(({ cells: [first] }) => first?.text ?? '');
  if (!rows.length || !areDates(nameOf(header?.cells[0]?.text), numbers)) return body;
  if (!numbers.every((text) => dayOf(text) !== undefined)) return body;
  return editCells(body, (cell, column) => (column === 0 ? { text: dayOf(cell.text) ?? '' } : cell));
}

/** A number of a time. A year of two digits, such as 24, is none. */
const NUMBER = /^\d{1,2}$/;

/** A head of times that are counted from the first of a report, as Google Analytics writes it above 0000, 0001 and so on: "Nth day". */
const NTH = /^nth (?=\p{L}+$)/iu;

/** The number of a time in a cell: 7 of "0007" below "Nth day". */
const numberOf = ({ text }: Pick<Cell, 'text'>, isNth: boolean): string =>
  isNth ? tidy(text).replace(/^0{1,3}(?=\d)/, '') : tidy(text);

/** A body in which the numbers of times have the name of their column: "Week 1" of "1" below "Week", "Day 7" of "0007" below "Nth day". It stays if another column has the dates of these times. */
export const nameNumbers: Step = (body, { hasPeriod, langOf }) => {
  const { header, rows } = body;
  const written = header ? tidy(textAt(header, 0)) : '';
  const isNth = NTH.test(written);
  const head = isNth ? written.replace(NTH, '').replace(/^./u, (first) => first.toUpperCase()) : written;
  const nameIn = (cell: Pick<Cell, 'text'>): string => `${head} ${numberOf(cell, isNth)}`;
  const isNumber = (cell: Cell): boolean =>
    NUMBER.test(numberOf(cell, isNth)) && readStage(nameIn(cell), langOf(cell) ?? 'en') !== undefined;
  if (hasPeriod || !head || !rows.every(({ cells: { 0: first } }) => !first || isNumber(first))) return body;
  const firsts = rows.flatMap(({ cells: [first] }) => first ?? []);
  if (firsts.length < 2) return body;
  const isDated = (cell: Cell, column: number): boolean => {
    const { periods } = columnReadingOf(
      rows.map((row) => textAt(row, column)),
      undefined,
    );
    return column > 0 && periodIn(cell.text, langOf(cell), periods) !== undefined;
  };
  if (rows[0]?.cells.some(isDated)) return body;
  if (YEAR.test(head) && Number(firsts[0]?.text) > 1) return body;
  return withTexts(body, (cell, column) => (column === 0 ? nameIn(cell) : undefined));
};
