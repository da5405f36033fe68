import { filled, isEmpty, textAt, withCells, type Line } from '../grid.js';
import type { Body } from './body.js';
import { withoutSamples } from './sample-rows.js';

/** A per cent alone, and a number alone. */
const PER_CENT = /^\d[\d.,]*\s*%$/;
const NUMBER = /^\d[\d.,]*$/;

/** Fewest rows of per cents below counts that are no accident. */
const LEAST = 2;

/** True for a row without a name that has nothing but per cents, below a row of a name and numbers in the same columns: "612, 290" above "61%, 59%". */
function isOfShares(row: Line, above: Line | undefined): boolean {
  const [first] = row.cells;
  if (!above || !first || !isEmpty(first) || !textAt(above, 0) || !filled(row).length) return false;
  return row.cells.every(
    (cell, column) => isEmpty(cell) || (PER_CENT.test(cell.text.trim()) && NUMBER.test(textAt(above, column).trim())),
  );
}

/** A body in which the per cents of counts, which pollsters write on a line of their own below them, are in brackets after these: "612 (61%)". It stays unless two lines or more are so, and all others have names. */
export function joinShareRows(written: Body): Body {
  // The number of those who were asked has no per cents below it.
  const body = withoutSamples(written);
  const { rows } = body;
  const shares = new Set(rows.filter((row, i) => isOfShares(row, rows[i - 1])));
  if (shares.size < LEAST || !rows.every((row) => shares.has(row) || textAt(row, 0))) return written;
  const joined = rows.flatMap((row, i): readonly Line[] => {
    const next = rows[i + 1];
    if (shares.has(row)) return [];
    if (!next || !shares.has(next)) return [row];
    return [
      withCells(row, (cell, column) => {
        const share = textAt(next, column).trim();
        return column > 0 && share ? { ...cell, text: `${cell.text.trim()} (${share})` } : cell;
      }),
    ];
  });
  return { ...body, rows: joined };
}
