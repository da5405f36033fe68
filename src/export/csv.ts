import { OPTIONAL_COLUMNS, TIDY_COLUMNS, safeText, type TidyColumn } from '../contract/tidy-columns.js';
import { documentOf, type ChartData } from './document.js';
import { tidyRows } from './tidy-rows.js';

/** Options of {@link toCsv}. */
export interface CsvOptions {
  /** True for a byte order mark, by which some spreadsheets recognise UTF-8. */
  readonly bom?: boolean;
}

/** Columns that hold numbers, which are written as they are: a negative one is no formula. */
const NUMBERS: readonly TidyColumn[] = ['value', 'low', 'high', 'level', 'share'];

/** A field of RFC 4180: in quotes if it has a quote, a comma, a line break, or a space at an end. */
const field = (text: string): string => (/["\n\r,]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The figures of a chart as CSV: RFC 4180, in UTF-8. One row for each figure; its qualifier, its bounds, its statuses, the reason why it is missing
 * and its note are in columns of their own. The last rows have the title, the source and all else. A text that a spreadsheet would take for a formula
 * has an apostrophe before it. A chart reads the file back to the same figures. Never throws.
 */
export function toCsv(data: ChartData, { bom = false }: CsvOptions = {}): string {
  const all = tidyRows(documentOf(data));
  const columns = TIDY_COLUMNS.filter((column) => !OPTIONAL_COLUMNS.includes(column) || all.some((row) => row[column]));
  const rows = all.map((row) =>
    columns.map((column) => {
      const text = row[column] ?? '';
      return field(NUMBERS.includes(column) ? text : safeText(text));
    }),
  );
  return (bom ? '\ufeff' : '') + [[...columns], ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}
