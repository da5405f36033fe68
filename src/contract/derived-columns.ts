import { readCell } from './cell.js';
import { nameOf } from './column-names.js';
import { CHANGES, SHARES, SUMS } from './derived-name.js';
import type { Cell, Line } from './grid.js';
import { WrittenFigure } from './written-figure.js';

/** The columns of figures of a sheet. */
interface Columns {
  readonly headers: readonly string[];
  /** Indices of all columns of figures, from 0. */
  readonly all: readonly number[];
  readonly rows: readonly Line[];
  readonly langOf: (cell: Cell) => string | undefined;
}

/** Most rows whose arithmetic is checked. */
const SAMPLE = 50;

/** The number in a cell; `NaN` if it is none or a bound. */
function numberIn(row: Line, column: number, { langOf }: Columns): number {
  const cell = row.cells[column];
  const read = cell && readCell(cell.figure ?? cell.text, langOf(cell));
  const { value, comparator } = read instanceof WrittenFigure ? read.figure.quantity : {};
  if (value !== undefined) return comparator ? NaN : value;
  return typeof read === 'number' || typeof read === 'string' ? Number(read) : NaN;
}

/** True if a column adds up the others in most rows. */
export function isSum(column: number, columns: Columns): boolean {
  const others = columns.all.filter((one) => one !== column && !SHARES.test(nameOf(columns.headers[one] ?? '')));
  if (others.length < 2) return false;
  const sample = columns.rows.slice(0, SAMPLE).filter((row) => !isNaN(numberIn(row, column, columns)));
  const adding = sample.filter((row) => {
    const sum = others.reduce((total, other) => total + (numberIn(row, other, columns) || 0), 0);
    const total = numberIn(row, column, columns);
    return Math.abs(sum - total) <= Math.max(1, Math.abs(total) * 0.01);
  });
  return adding.length > 0 && adding.length * 4 >= sample.length * 3;
}

/** Distance from 100 of the per cents of a row that are parts of one whole. */
const ROUNDING = 2;

/** The columns of per cents that add up to about 100 in every row; none if a row does not, or there is only one. */
export function hundredthsIn(candidates: readonly number[], columns: Columns): readonly number[] {
  if (candidates.length < 2) return [];
  const sums = columns.rows.slice(0, SAMPLE).map((row) => {
    const numbers = candidates.map((column) => numberIn(row, column, columns));
    return { sum: numbers.reduce((total, one) => total + (one || 0), 0), isWhole: !numbers.some(isNaN) };
  });
  const fits = sums.every(({ sum, isWhole }) => sum <= 100 + ROUNDING && (!isWhole || sum >= 100 - ROUNDING));
  return fits && sums.some(({ isWhole }) => isWhole) ? candidates : [];
}

/** True if a column has the name of a total. */
export const isNamedTotal = (header: string): boolean => SUMS.test(nameOf(header));

/** True if a column has the name of a total, a share or a change. */
export const isNamedDerived = (header: string): boolean =>
  [SUMS, SHARES, CHANGES].some((names) => names.test(nameOf(header)));

/** True if a column is computed from the others: their sum, a share of them or a change between them. The only column never is. */
export function isDerived(column: number, columns: Columns): boolean {
  const name = nameOf(columns.headers[column] ?? '');
  const plain = columns.all.filter((one) => {
    const other = nameOf(columns.headers[one] ?? '');
    return one !== column && !SHARES.test(other) && !CHANGES.test(other);
  });
  if (!plain.length) return false;
  return SHARES.test(name) || CHANGES.test(name) || (SUMS.test(name) && isSum(column, columns));
}
