import { assignColumns, isFigure, splitHeader, type Assignment, type Field } from './columns.js';
import { isEmpty, trimmed, type Cell, type Grid, type Line } from './grid.js';
import type { Place, Problem } from './problem.js';
import { MOST_ITEMS, reject } from './reader.js';
import { SheetRow, type Row, type SheetContext } from './record.js';

export { yearIn, type Field } from './columns.js';
export type { Cell, Grid, Line } from './grid.js';
export type { Entry, Row, Written } from './record.js';

/** Options for reading rows. */
export interface Reading {
  /** Language of the page at this place, as BCP 47. Without it `1,234` and `1.234` are ambiguous, and names of months are not read. */
  readonly lang?: string;
  /** Columns of fields, by the text of their header or as a number from 1: `{ value: 'Suspects' }`. */
  readonly columns?: Readonly<Record<string, string | undefined>>;
  /** Unit of the figures. Its name or sign may be written with each of them. */
  readonly unit?: string;
  /** Title of the chart, and name of its only series. */
  readonly title?: string;
}

/** The records of a grid, with the columns of their fields. */
export interface Sheet {
  readonly rows: readonly Row[];
  /** Row in the foot of a table that has a figure. */
  readonly total?: Row;
  /** Columns of no field, each with its number from 0 and the text of its header. */
  readonly spare: readonly { readonly column: number; readonly header: string; readonly figures: boolean }[];
  /** Header of the column of a field; `undefined` if there is none. */
  readonly header: (field: Field) => string | undefined;
}

/** Rows from which a chart makes its document. */
export interface Records {
  /** Caption of the table and its language. */
  readonly head: { readonly title: string | undefined; readonly lang: string | undefined };
  /** Title of the chart: the caption of the table, or the title in {@link Reading}. */
  readonly title?: string;
  /** Number of columns; 0 if there are no rows below the header. */
  readonly width: number;
  /**
   * The records with their columns: those named in {@link Reading}, then those with a known header, then these fields by position. Without a header
   * they take the columns in order; with one, the first takes the first column left and each other the only one left.
   */
  sheet(...fields: readonly Field[]): Sheet;
  /** The problems of all rows that have been read. */
  readonly problems: readonly Problem[];
  /** Place of the member of the document at a JSON Pointer. */
  place(pointer: string): Place | undefined;
}

/** The row in the foot of a table that holds the total. A remark across the columns is none; digits that cannot be read are. */
const totalLine = (lines: readonly Line[], column: number): Line | undefined =>
  lines.find(({ part, cells }) => {
    const cell = cells[column];
    return part === 'foot' && cell && (isFigure(cell) || (/\d/.test(cell.text) && cell.text !== cells[0]?.text));
  });

/** Reads the records of a grid. Never throws. */
export function readRecords(grid: Grid, { lang, columns = {}, unit, title }: Reading): Records {
  const problems: Problem[] = [];
  const places: SheetContext['places'] = new Map();
  // One row more than a list has items, for the header.
  const isTooLong = grid.lines.length > MOST_ITEMS + 1;
  if (isTooLong) reject(problems, { pointer: '', code: 'too-many', found: grid.lines.length });
  const lines = isTooLong ? [] : grid.lines.filter(({ cells }) => !cells.every(isEmpty));
  const named = Object.entries(columns).flatMap(([field, text]) => (text ? [[field as Field, text] as const] : []));
  const { header, rows } = splitHeader(lines, named);
  const width = trimmed((header ?? rows[0])?.cells ?? [], 0).length;
  const headers = header ? trimmed(header.cells, 0).map(({ text }) => text.trim()) : Array<string>(width).fill('');
  const langOf = (cell: Cell): string | undefined => cell.lang ?? grid.lang ?? lang;

  const assign = (fields: readonly Field[]): Assignment =>
    assignColumns({ headers, hasHeader: !!header, fields, named }, (column) => {
      const expected = { code: 'one-of', values: headers.filter(Boolean) } as const;
      const place = header && { line: header.line };
      reject(problems, { pointer: '', code: 'no-column', expected, found: column, place });
    });

  function sheet(...fields: readonly Field[]): Sheet {
    const assigned = assign(fields);
    const report: SheetContext['report'] = (place, problem) => reject(problems, { ...problem, place });
    const context: SheetContext = { columns: assigned.columns, width, unit, langOf, report, places };
    const total = totalLine(lines, assigned.columns.get('value') ?? width - 1);
    return {
      rows: rows.map((line) => new SheetRow(line, context)),
      total: total && new SheetRow(total, context),
      spare: assigned.spare.map((column) => {
        const cell = rows[0]?.cells[column];
        return { column, header: headers[column] ?? '', figures: !!cell && isFigure(cell) };
      }),
      header: (field) => headers[assigned.columns.get(field) ?? -1],
    };
  }

  return {
    head: { title: grid.title, lang: grid.lang || undefined },
    title: grid.title ?? title,
    width: rows.length && width,
    sheet,
    problems,
    place(pointer) {
      const [, row, field = ''] = /^(.*)\/(.*)$/.exec(pointer) ?? [];
      return places.get(pointer)?.('') ?? (row === undefined ? undefined : places.get(row)?.(field));
    },
  };
}

/** Moves members that all items share to the document. Example: a column of units that holds "homes" in each row. */
export function hoistShared<T extends object>(
  document: T,
  items: readonly Record<string, unknown>[],
  names: readonly string[],
): T {
  const shared: Record<string, unknown> = {};
  for (const name of names) {
    const value = items[0]?.[name];
    if (value === undefined || !items.every((item) => item[name] === value)) continue;
    shared[name] = value;
    for (const item of items) item[name] = undefined;
  }
  return { ...document, ...shared };
}
