import { reportProblem } from '../../contract/reader.js';
import { textAt, columnCount } from '../grid.js';
import { isNameOf } from '../names/column-names.js';
import { editCells, type Body, type Tidying } from './body.js';

/** Two numbers with a stroke between them, as ranges are written and scores, records and opening hours are: "3-1", "9–5". */
const PAIR = /^(0|[1-9]\d{0,2}) ?[-–] ?(0|[1-9]\d{0,2})$/;

/** Share of the pairs of a column that run from high to low where these are no ranges. One of many is a slip. */
const REVERSED = 1 / 3;

/** A body in which the pairs of a column of which many run from high to low are no ranges but notes, with a figure that cannot be read: the scores "3-1", "0-4" and "2-2". */
export function withoutScores(body: Body, { problems }: Tidying): Body {
  const areScores = (column: number): boolean => {
    const pairs = body.rows.flatMap((row) => {
      const [, first, last] = PAIR.exec(textAt(row, column).trim()) ?? [];
      return first && last ? [Number(first) - Number(last)] : [];
    });
    const reversed = pairs.filter((difference) => difference > 0).length;
    return pairs.length > 1 && reversed >= pairs.length * REVERSED;
  };
  const columns = Array.from(
    { length: columnCount(body.rows) },
    (_, column) => column > 0 && !isNameOf('period', textAt(body.header, column)) && areScores(column),
  );
  if (!columns.some(Boolean)) return body;
  for (const [column, isOfScores] of columns.entries()) {
    const row = isOfScores ? body.rows.find((one) => PAIR.test(textAt(one, column).trim())) : undefined;
    if (!row) continue;
    const [found, place] = [textAt(row, column), { line: row.line, column: column + 1 }];
    reportProblem(problems, { pointer: '', code: 'not-a-quantity', severity: 'lost', found, place });
  }
  return editCells(body, (cell, column) =>
    columns[column] && PAIR.test(cell.text.trim())
      ? { ...cell, figure: 'figure not readable', note: cell.text.trim() }
      : cell,
  );
}
