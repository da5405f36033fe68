import { isFigure, numberIn } from '../cell.js';
import { areKeys } from '../columns/column-texts.js';
import { isSumName, totalName, isSubtotalName } from '../../written/total-name.js';
import { EMPTY, countTexts, textAt, withCells, withTextAt, type Line, isEmpty, type LangOf } from '../grid.js';
import type { Body, Tidying } from './body.js';
import { addsUp, figureColumns } from './row-sums.js';
import { isAcross } from '../table/lines-below.js';

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
  const others = first.filter((text) => text && !totalName(text));
  // Behind keys, numbers and days, or where the page names a column, the names are in another column than the total.
  const isRepeated = hasNamed || areKeys(others) || (others.length > 1 && !others.some((text) => /\p{L}/u.test(text)));
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
  const named = withTextAt(total, label, text);
  return { ...body, rows: rows.map((row) => (row === total ? named : row)) };
}

/** The names of a row that adds up a group in the column next to the name of that group. */
const isName = (text: string): boolean => isSumName(text) || isSubtotalName(text);

/** True if a row is the sum of others in each column that it has a figure in. */
function isSumOf(parts: readonly Line[], sum: Line, columns: readonly number[], langOf: LangOf): boolean {
  const filled = columns.filter((column) => !Number.isNaN(numberIn(sum, column, langOf)));
  return filled.length > 0 && addsUp(sum, parts, filled, langOf);
}

/** The first and the last row of each group. */
function placesOf(rows: readonly Line[]): ReadonlyMap<string, readonly [first: number, last: number]> {
  const places = new Map<string, readonly [first: number, last: number]>();
  rows.forEach((row, i) => {
    const group = textAt(row, 0);
    places.set(group, [places.get(group)?.[0] ?? i, i]);
  });
  return places;
}

/** A row without the second of its names. */
const withFirstName = (row: Line): Line => withCells(row, (cell, column) => (column === 1 ? EMPTY : cell));

/** True for a name over the first two columns, and no more. */
const isOverTwo = (row: Line): boolean => row.cells[0] === row.cells[1] && !isAcross(row);

/** A body in which the row that adds up a group has the name of this group alone: "North, Subtotal" below "North, Flats" and "North, Houses". So has a row whose name spans both columns. */
export function nameGroupSums(body: Body, { langOf }: Tidying): Body {
  const { rows } = body;
  const sums = rows.filter((row) => isName(textAt(row, 1)) && !row.cells.slice(0, 1).some(isFigure));
  // Next to a single name, as to a year, the sum is that of all rows.
  if (new Set(sums.map((row) => textAt(row, 0))).size < 2) return body;
  const columns = figureColumns(body);
  const places = placesOf(rows);
  const named = rows.map((row, i): Line => {
    const group = textAt(row, 0);
    if (isOverTwo(row)) return withFirstName(row);
    if (!group || !isName(textAt(row, 1)) || isName(group)) return row;
    const [first, last] = places.get(group) ?? [i, i];
    const parts = last === i ? rows.slice(first, i) : [];
    if (parts.length < 2 || !parts.every((part) => textAt(part, 0) === group)) return row;
    return isSumOf(parts, row, columns, langOf) ? withFirstName(row) : row;
  });
  return { ...body, rows: named };
}

/** A body in which the last or the first row is named "Total" if it has no name and adds up the others in each column. */
export function nameSum(body: Body, { langOf }: Tidying): Body {
  const { rows } = body;
  const isFirst = !!rows[0]?.cells[0] && isEmpty(rows[0].cells[0]);
  const parts = isFirst ? rows.slice(1) : rows.slice(0, -1);
  const sum = isFirst ? rows[0] : rows.at(-1);
  const [name, ...others] = sum?.cells ?? [];
  if (!sum || !name || parts.length < 2 || !isEmpty(name)) return body;
  const areFigures = others.every((cell) => isEmpty(cell) || isFigure(cell));
  // Years and other numbers name rows if no two have the same.
  const areNumbered = countTexts(parts, [0]) === parts.length;
  const areNamed = parts.every((row) => textAt(row, 0) && (areNumbered || !row.cells.slice(0, 1).some(isFigure)));
  if (!areFigures || !areNamed || !isSumOf(parts, sum, figureColumns(body), langOf)) return body;
  const named = { ...sum, cells: [{ ...name, text: 'Total' }, ...others] };
  return { ...body, rows: isFirst ? [named, ...parts] : [...parts, named] };
}
