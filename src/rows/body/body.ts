import type { Problem } from '../../contract/problem.js';
import { EMPTY, withCells, type Cell, type LangOf, type Line } from '../grid.js';
import type { Surroundings } from '../table/surroundings.js';

/** Header and body of a grid. */
export interface Body {
  readonly header: Line | undefined;
  /** Texts of the header row above the last, over several columns each. Empty if there is one header row. */
  readonly groups: readonly string[];
  /** The row below the header, if it holds units. */
  readonly units: Line | undefined;
  readonly rows: readonly Line[];
  readonly around: Surroundings;
}

/** Facts about the table and its page that the steps need besides the body. */
export interface Tidying {
  readonly langOf: LangOf;
  /** Title of the chart, or of its table. */
  readonly title: string | undefined;
  /** True for a file, in whose figures no page decides what a comma is. */
  readonly isFile: boolean;
  /** True if the page names the column of the periods, and does not want another. */
  readonly hasPeriod: boolean;
  /** True if the page names a column. */
  readonly hasNamed: boolean;
  readonly problems: Problem[];
}

/** A step from rows as they were written to rows that are records. The same body if it changes nothing. It reports what it leaves out. */
export type Step = (body: Body, tidying: Tidying) => Body;

/** A body with each cell of its rows as `edit` makes it. */
export const editCells = (body: Body, edit: (cell: Cell, column: number, row: Line, index: number) => Cell): Body => ({
  ...body,
  rows: body.rows.map((row, index) => withCells(row, (cell, column) => edit(cell, column, row, index))),
});

/** A body in which some cells of its rows have another text. */
export const withTexts = (
  body: Body,
  textOf: (cell: Cell, column: number, row: Line, index: number) => string | undefined,
): Body =>
  editCells(body, (cell, ...place) => {
    const text = textOf(cell, ...place);
    return text === undefined ? cell : { ...cell, text };
  });

/** A body in which some columns are empty: what they said stands elsewhere. */
export function emptyColumns(body: Body, columns: readonly number[]): Body {
  const empty = new Set(columns);
  const emptied = (line: Line): Line => withCells(line, (cell, column) => (empty.has(column) ? EMPTY : cell));
  return { ...body, header: body.header && emptied(body.header), rows: body.rows.map(emptied) };
}

/** A body with further remarks around its rows. */
export const withNotes = (body: Body, notes: readonly string[]): Body => ({
  ...body,
  around: { ...body.around, notes: [...body.around.notes, ...notes] },
});
