import { isFigure } from '../cell.js';
import { isSumName, totalName } from '../../written/total-name.js';
import { countTexts, textAt, withCells, type Line } from '../grid.js';
import type { Body } from './sheet-body.js';

/** The row that a column of kinds calls a total, as all others in it are of one kind: "TOTAL" above "COUNTRY". Undefined if there is none. */
function totalIn(rows: readonly Line[], column: number): Line | undefined {
  const [total, second] = rows.filter((row) => isSumName(textAt(row, column)));
  if (!total || second) return undefined;
  const others = new Set(rows.flatMap((row) => (row === total ? [] : textAt(row, column))));
  return others.size === 1 && !others.has('') && rows.length > 2 ? total : undefined;
}

/** True if a column has another name in each row. */
const isOfNames = (rows: readonly Line[], column: number): boolean =>
  countTexts(rows, [column]) === rows.length &&
  rows.every((row) => textAt(row, column) && !row.cells.slice(column, column + 1).some(isFigure));

/** A body in which the row that a column of kinds calls a total is named so: "TOTAL EU". The same body if there is no such column. */
export function nameTotals(body: Body): Body {
  const { header, rows } = body;
  const columns = header?.cells.map((_, i) => i) ?? [];
  const kind = columns.find((column) => totalIn(rows, column));
  const total = kind === undefined ? undefined : totalIn(rows, kind);
  if (kind === undefined || !total) return body;
  const label = columns.find((column) => column !== kind && isOfNames(rows, column));
  if (label === undefined || totalName(textAt(total, label))) return body;
  const text = `${textAt(total, kind)} ${textAt(total, label)}`;
  const named = withCells(total, (cell, i) => (i === label ? { ...cell, text } : cell));
  return { ...body, rows: rows.map((row) => (row === total ? named : row)) };
}
