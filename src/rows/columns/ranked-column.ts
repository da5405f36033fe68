import { numberIn } from '../cell.js';
import { isHeadOfCodes } from './column-fit.js';
import type { ProfiledRows } from './column-profile.js';

/** True if the figures of a column never rise from row to row, and most fall. */
function areFalling(column: number, { rows, langOf }: ProfiledRows): boolean {
  const figures = rows.map((row) => numberIn(row, column, langOf));
  const steps = figures.slice(1).map((figure, i) => figure - (figures[i] ?? NaN));
  return steps.every((step) => step <= 0) && steps.filter((step) => step < 0).length * 2 > steps.length;
}

/** Of some columns of figures the one that rows numbered 1, 2, 3 below "Rank" or "Pos" are ranked by: the first if it falls from row to row, or else the last that does, as the points of a league. Undefined if there is none. */
export function rankedColumn(columns: readonly number[], sheet: ProfiledRows): number | undefined {
  const isRanked = sheet.profiles.some(
    ({ isNumbering }, column) => isNumbering && isHeadOfCodes(column, sheet.profiles),
  );
  if (!isRanked || sheet.rows.length < 2) return undefined;
  const falling = columns.filter((column) => areFalling(column, sheet));
  return falling.includes(columns[0] ?? -1) ? columns[0] : falling.at(-1);
}
