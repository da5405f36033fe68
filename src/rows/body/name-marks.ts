import type { Place } from '../../contract/problem.js';
import { isFigure } from '../cell.js';
import type { Cell, Line } from '../grid.js';
import type { Body } from './sheet-body.js';

/** Marks in brackets after a name, as statistics offices write them: "England [note 4]", "Wales [r]". Those in place of a figure, as `[c]`, are none. */
const MARKED =
  /^(.*\p{L}[^[\]]*?)\s*((?:\s?\[(?:(?:foot)?notes? ?\w{1,3}(?:(?:,| and) ?(?:note )?\w{1,3})*|(?![cxz])[a-z]|\d{1,2})\])+)$/isu;

/** Marks that qualify the figures of a row or a column. */
const QUALIFIER = /\[[pebfur]\]/gi;

/** Most letters of a name with its marks. The pattern takes a time that is quadratic in them. */
const MOST_LETTERS = 200;

/** A body without the marks of names, and the marks that nothing explains. */
interface Unmarked {
  readonly body: Body;
  readonly unexplained: readonly string[];
  /** Place of the first of these. */
  readonly place?: Place;
}

/**
 * Takes the marks from the names of rows and columns. Those that qualify figures go to the figures of the row or the column: `500 [r]` beside "Wales [r]". The
 * others, of which no remark says what they mean, are listed.
 */
export function withoutMarks(body: Body): Unmarked {
  const unexplained = new Set<string>();
  let place: Place | undefined;
  const split = (cell: Cell, line: number, column: number): readonly [Cell, readonly string[]] => {
    if (!cell.text.endsWith(']') || cell.text.length > MOST_LETTERS || isFigure(cell)) return [cell, []];
    const [, text = '', marks = ''] = MARKED.exec(cell.text) ?? [];
    // "At most 5 [p]" is a figure.
    if (!marks || (column > 0 && line !== body.header?.line && /\d/.test(text))) return [cell, []];
    const qualifiers = marks.match(QUALIFIER) ?? [];
    for (const mark of marks.replace(QUALIFIER, '').match(/\[[^\]]+\]/g) ?? []) unexplained.add(mark);
    if (unexplained.size) place ??= { line, column: column + 1 };
    return [{ ...cell, text }, qualifiers.map((one) => one.toLowerCase())];
  };
  const { header } = body;
  const heads = header?.cells.map((cell, i) => split(cell, header.line, i)) ?? [];
  const rows = body.rows.map((row): Line => {
    const cells = row.cells.map((cell, i) => split(cell, row.line, i));
    if (cells.every(([cell], i) => cell === row.cells[i]) && heads.every(([, marks]) => !marks.length)) return row;
    const ofRow = cells.flatMap(([, marks]) => marks);
    const qualified = ([cell]: readonly [Cell, unknown], i: number): Cell => {
      const marks = [...ofRow, ...(heads[i]?.[1] ?? [])].filter((mark) => !cell.text.includes(mark));
      const isOwn = marks.length > 0 && cell.figure === undefined && /\d/.test(cell.text) && isFigure(cell);
      return isOwn && i > 0 ? { ...cell, text: [cell.text, ...new Set(marks)].join(' ') } : cell;
    };
    return { ...row, cells: cells.map(qualified) };
  });
  const { title = '' } = body.around;
  const [{ text: plain }] = split({ text: title }, header?.line ?? 1, 0);
  const around = plain === title ? body.around : { ...body.around, title: plain };
  const unmarked = { ...body, around, rows, header: header && { ...header, cells: heads.map(([cell]) => cell) } };
  return { body: unmarked, unexplained: [...unexplained], ...(place && { place }) };
}
