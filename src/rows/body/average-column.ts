import { isAverageOfAll } from '../../written/aggregate-name.js';
import { isFigure } from '../cell.js';
import { periodIn } from '../columns/period-head.js';
import { EMPTY, isEmpty, textAt, type Cell, type Line } from '../grid.js';
import { emptyColumns, type Body, type Tidying } from './body.js';

/** True if most cells of a column have figures. */
const areFigures = (rows: readonly Line[], column: number): boolean =>
  rows.filter(({ cells: { [column]: cell } }) => cell && !isEmpty(cell) && isFigure(cell)).length * 2 > rows.length;

/** A body in which a column with the same average of all in each row, next to the only other figures, is a row of its own: "National average" next to "Score". Of periods it may change, and stays. */
export function withAverageRow(body: Body, { langOf }: Tidying): Body {
  const { header, rows } = body;
  const [first] = rows;
  if (!header || !first || rows.length < 2) return body;
  const average = header.cells.findIndex(
    ({ text }, column) => column > 0 && isAverageOfAll(text) && areFigures(rows, column),
  );
  const text = textAt(first, average);
  if (average < 0 || !rows.every((row) => textAt(row, average) === text)) return body;
  const [figures, ...more] = header.cells.flatMap((_, column) =>
    column > 0 && column !== average && areFigures(rows, column) ? [column] : [],
  );
  const isPeriod = (cell: Cell | undefined): boolean => !!cell && periodIn(cell.text, langOf(cell)) !== undefined;
  if (figures === undefined || more.length || rows.some(({ cells: [name] }) => isPeriod(name))) return body;
  const cells = header.cells.map((_, column): Cell =>
    column === 0 ? { text: textAt(header, average) } : column === figures ? (first.cells[average] ?? EMPTY) : EMPTY,
  );
  const emptied = emptyColumns(body, [average]);
  return { ...emptied, rows: [...emptied.rows, { line: header.line, cells }] };
}
