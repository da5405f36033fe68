/** Number of rows, or of columns, above which a table is shown one page at a time. */
export const LONG_TABLE = 400;

/** Number of cells above which a table is long, though it has few rows and columns. */
const MOST_CELLS = 4000;

/** True for a table that is built only when it is shown, if it is separate from the drawing. Until then its summary is read. */
export const isLong = (length: number, columns: number): boolean =>
  Math.max(length, columns) > LONG_TABLE || length * columns > MOST_CELLS;

/** Least number of rows on each page but the last. */
export const PAGE_LENGTH = 100;

/** The rows of a table that are shown: all, or those of one page. */
export interface TablePage {
  /** Index of the page, and that of the last one, from 0. */
  readonly index: number;
  readonly last: number;
  /** Index of its first row, and of the row after its last one. */
  readonly from: number;
  readonly to: number;
}

/** True for the index of a row of a page. */
export const isOn =
  ({ from, to }: Pick<TablePage, 'from' | 'to'>) =>
  (row: number): boolean =>
    row >= from && row < to;

/** Indexes of the rows of a page. */
export const rowsOn = ({ from, to }: Pick<TablePage, 'from' | 'to'>): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/**
 * The page of a table at an index, or the last one if it has fewer. A table of up to {@link LONG_TABLE} rows is one page.
 * `mayBegin` is false for rows that stay on the page of the row before them, as the parts of a category do.
 * Example: the second page of a table of 450 plain rows has those from 100 up to, but not including, 200.
 */
export function pageAt(index: number, length: number, mayBegin: (row: number) => boolean = () => true): TablePage {
  const starts = [0];
  let row = length > LONG_TABLE ? PAGE_LENGTH : length;
  while (row < length) {
    const begins = mayBegin(row);
    if (begins) starts.push(row);
    row += begins ? PAGE_LENGTH : 1;
  }
  const last = starts.length - 1;
  const at = Math.min(index, last);
  return { index: at, last, from: starts[at] ?? 0, to: starts[at + 1] ?? length };
}
