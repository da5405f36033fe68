// The column that adds up all others, whatever its head.

import { haveOneUnit } from '../one-unit.js';
import { isSampleName } from '../names/subject-name.js';
import { countTexts, type Line } from '../grid.js';
import { numberIn } from '../cell.js';
import type { ProfiledRows } from './column-profile.js';

/** Fewest parts, and fewest rows, whose sums are none by chance. */
const LEAST = 3;

/** The first or the last of some columns if it is exactly the sum of all others: "AUS" after "NSW, VIC, QLD". There are three parts and three rows or more. Undefined for times, per cents, figures of several units and figures below zero, and for a sum that is the same in all rows, which is the number of people who were asked. */
export function unnamedSum(columns: readonly number[], { profiles, rows, langOf }: ProfiledRows): number | undefined {
  const summed = columns.flatMap((column) => profiles[column] ?? []);
  const areOfOneUnit = haveOneUnit(summed);
  const isOther = summed.some(
    ({ period, part, unit, header, hasPeriods }) =>
      period !== undefined || part || unit === '%' || hasPeriods || isSampleName(header),
  );
  if (columns.length <= LEAST || rows.length < LEAST || !areOfOneUnit || isOther) return undefined;
  const isSum = (column: number): boolean => {
    const place = columns.indexOf(column);
    let telling = 0;
    // In nearly all tables the first row tells that it is none.
    const adds = (row: Line): boolean => {
      const numbers = columns.map((one) => numberIn(row, one, langOf));
      if (!numbers.every((one) => one >= 0)) return false;
      // A row with a single part that is not zero proves nothing.
      if (numbers.filter((one) => one > 0).length > 2) telling++;
      const total = numbers[place] ?? NaN;
      const sum = numbers.reduce((all, one) => all + one, -total);
      return Math.abs(sum - total) <= total * 1e-9;
    };
    return rows.every(adds) && telling >= LEAST && countTexts(rows, [column]) > 1;
  };
  return [columns.at(-1), columns[0]].find((column) => column !== undefined && isSum(column));
}
