import { isFigure, numberIn } from '../cell.js';
import type { LangOf, Line } from '../grid.js';
import type { Body } from './body.js';

/** The columns after the first that hold nothing but figures. */
export const figureColumns = ({ header, rows }: Body): readonly number[] =>
  (header?.cells ?? []).flatMap((_, column) =>
    column > 0 && rows.every(({ cells: { [column]: cell } }) => cell && isFigure(cell)) ? [column] : [],
  );

/** The sum of the numbers of rows in a column; `NaN` if one has none. */
export const sumIn = (rows: readonly Line[], column: number, langOf: LangOf): number =>
  rows.reduce((total, row) => total + numberIn(row, column, langOf), 0);

/** True if a row is the sum of others in each of some columns. */
export const addsUp = (sum: Line, parts: readonly Line[], columns: readonly number[], langOf: LangOf): boolean =>
  columns.every((column) => {
    const whole = numberIn(sum, column, langOf);
    return Math.abs(sumIn(parts, column, langOf) - whole) <= 1e-9 * Math.abs(whole);
  });

/** True if a row is the sum of others in one of some columns, in which it is not zero. */
export const addsUpInSome = (sum: Line, parts: readonly Line[], columns: readonly number[], langOf: LangOf): boolean =>
  columns.some((column) => numberIn(sum, column, langOf) !== 0 && addsUp(sum, parts, [column], langOf));

/** True if a total is not the sum of its parts, even apart from their rounding: by more than one, and by more than a hundredth. False of an unknown total or sum. */
export const isNoSum = (total: number, sum: number): boolean =>
  Math.abs(sum - total) > Math.max(1, Math.abs(total) * 0.01);
