import { filled, isEmpty, textAt, withCells, type Line } from '../grid.js';
import type { Body } from './body.js';
import { withoutSamples } from './sample-rows.js';

/** A per cent alone: "61%". */
const PER_CENT = /^\d[\d.,]*\s*%$/;

/** A number alone: "1,004". */
const NUMBER = /^\d[\d.,]*$/;

/** Fewest rows of per cents below counts: one may be an accident. */
const FEWEST = 2;

/** True for a row of per cents without a name, below a named row with a number in each of their columns: ", 61%, 59%" below "Yes, 612, 290". */
function isOfShares(row: Line, above: Line | undefined): boolean {
  const [first] = row.cells;
  if (!above || !first || !isEmpty(first) || !textAt(above, 0) || !filled(row).length) return false;
  return row.cells.every(
    (cell, column) => isEmpty(cell) || (PER_CENT.test(cell.text.trim()) && NUMBER.test(textAt(above, column).trim())),
  );
}

/** A body in which per cents that pollsters write on a line of their own, below the counts, are in brackets after these: "612 (61%)". Unchanged if there are fewer than two such lines, or if another line has no name. */
export function joinShareRows(given: Body): Body {
  // The number of respondents has no per cents below it.
  const body = withoutSamples(given);
  const { rows } = body;
  const shares = new Set(rows.filter((row, i) => isOfShares(row, rows[i - 1])));
  if (shares.size < FEWEST || !rows.every((row) => shares.has(row) || textAt(row, 0))) return given;
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
