import { isAverageOfAll } from '../../written/average-of-all.js';
import { isFigure } from '../cell.js';
import { periodIn, partHead, readPeriodHead } from '../columns/period-head.js';
import { EMPTY, isEmpty, textAt, type Cell, type Line } from '../grid.js';
import { emptyColumns, type Body, type Tidying } from './body.js';
import { readHeading } from '../columns/heading-unit.js';
import { FIELDS, isCode, isNameOf } from '../names/column-names.js';
import { isNameBefore } from '../names/end-names.js';
import { isAccountName } from '../names/numbered-name.js';
import { isTargetName } from '../names/target-columns.js';
import { nameOf } from '../../written/name.js';

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

/** True for the head of a column that is a field of a record, or a time: "Target", "2023", "Jan". */
const isOfField = (header: string): boolean =>
  FIELDS.some((field) => isNameOf(field, header)) ||
  isTargetName(nameOf(header)) ||
  readPeriodHead(header) !== undefined ||
  partHead(header) !== undefined;

/** A body whose only row is nothing but figures with a row for each, named by the head of its column: "Yes, No, Abstained" above "50, 30, 4". It stays if a head is that of a field or a time, or of what the only other heads at a time before. */
export function turnSingle(body: Body, { hasNamed }: Tidying): Body {
  const { header, rows } = body;
  if (hasNamed) return body;
  const [row, second] = rows;
  const heads = header?.cells.map(({ text }) => text.trim()) ?? [];
  if (!header || !row || second || row.part || heads.length < 2 || row.cells.length !== heads.length) return body;
  // A day next to figures is their time.
  const isDay = (text: string): boolean => !/^\d+$/.test(text.trim()) && periodIn(text) !== undefined;
  const areFigures = row.cells.every((cell) => isFigure(cell) && !isEmpty(cell) && !isDay(cell.text));
  // Of more than two, rows say what each is of.
  const isEarlier = (head: string): boolean =>
    heads.length === 2 && heads.some((other) => other !== head && isNameBefore(head, other));
  if (
    !areFigures ||
    heads.some((head) => !head || isOfField(head) || isEarlier(head)) ||
    isAccountName(nameOf(heads[0]))
  )
    return body;
  const read = heads.map((head) => readHeading(head));
  const units = read.map(({ unit = '' }) => unit).filter((unit) => typeof unit === 'string');
  if (units.length < read.length) return body;
  const hasUnits = units.some(Boolean);
  const cellsOf = (...texts: readonly string[]) => texts.map((text) => ({ text }));
  // The code of an area in front of its figures is none of them.
  const isOfCode = (column: number): boolean => column === 0 && heads.length > 2 && isCode(nameOf(heads[column]), true);
  return {
    ...body,
    header: { ...header, cells: cellsOf('', 'value', ...(hasUnits ? ['unit'] : [])) },
    groups: [],
    rows: row.cells.flatMap((cell, i) => {
      const [first, last] = cellsOf(read[i]?.name || (heads[i] ?? ''), units[i] ?? '');
      return isOfCode(i) ? [] : [{ ...row, cells: [first ?? cell, cell, ...(hasUnits && last ? [last] : [])] }];
    }),
  };
}
