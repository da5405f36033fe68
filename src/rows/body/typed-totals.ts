import { isFigure } from '../cell.js';
import { areKeys } from '../columns/key-texts.js';
import { isSumName, totalName } from '../../written/total-name.js';
import { EMPTY, countTexts, textAt, withCells, type Line } from '../grid.js';
import type { Body, Tidying } from './body.js';

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

/** Most rows that are looked at, to find out what the first column holds. */
const SAMPLE = 60;

/** Nothing, or a dash in its place. */
const BLANK = /^[-–—]*$/;

/** A row of a total without the dashes in place of its other names, "Total: Campaigns" and "--", or with its name there if `isRepeated`. */
function withOneName(row: Line, names: ReadonlySet<number>, isRepeated: boolean): Line {
  const blanks = row.cells.flatMap(({ text }, i) => (names.has(i) && BLANK.test(text.trim()) ? [i] : []));
  const name = blanks.length ? row.cells.find(({ text }) => totalName(text)) : undefined;
  return name ? withCells(row, (cell, i) => (blanks.includes(i) ? (isRepeated ? name : EMPTY) : cell)) : row;
}

/** The columns that have a letter in a row. */
const namesIn = ({ header, rows }: Body): ReadonlySet<number> =>
  new Set(header?.cells.flatMap((_, i) => (rows.some((row) => /\p{L}/u.test(textAt(row, i))) ? [i] : [])));

/** A body in which a total among rows of several names has one name. */
export function joinTotalNames(body: Body, { hasNamed }: Tidying): Body {
  const names = namesIn(body);
  if (names.size < 2) return body;
  const first = body.rows.slice(0, SAMPLE).map((row) => textAt(row, 0));
  // Behind keys, or where the page names a column, the names are in another column than the total.
  const isRepeated = hasNamed || areKeys(first.filter((text) => text && !totalName(text)));
  return { ...body, rows: body.rows.map((row) => withOneName(row, names, isRepeated)) };
}

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
