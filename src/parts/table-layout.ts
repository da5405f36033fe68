import { unitKey, type Unit } from '../contract/unit.js';
import type { ParsedObservation } from '../contract/observation.js';
import type { CommonWords } from '../words/chart-words.js';

/** Text of a cell without a value. */
export const NOTHING = '–';

/** One row of a table in words. */
export interface TableRow {
  /** Name of the row: a category, a measure, a period. */
  readonly name: string;
  /** Whole name of the row, if `name` was cut. */
  readonly wholeName?: string;
  /** Texts of the other cells, one for each further head of the table. */
  readonly cells: readonly string[];
  /** Language of the name, if it differs from that of the words. */
  readonly lang?: string;
  /** Address of a page about the row. */
  readonly href?: string;
  /** Drawing of the page in place of the name. */
  readonly drawn?: unknown;
  /** Its figures over time with their times, the latest first, if they are drawn as a small line without numbers. */
  readonly history?: () => readonly (readonly [time: string, figure: string])[];
  /** Annotations of its datum. */
  readonly remark?: string;
  /** Name of the row that this row is a part of. */
  readonly parent?: string;
  /** The same with a colon. Assistive technology reads it before the name. */
  readonly partOf?: string;
  /** True if the rows after it that are part of it are a group of their own. */
  readonly isGroup?: boolean;
  /** True if the figure has a number. If false, its cell has the reason as secondary text. */
  readonly hasValue?: boolean;
  /** Notes on the figures of the row. */
  readonly notes?: readonly string[];
}

/** Kind of a cell: a figure, the change of the figure in the cell before it, or something else. */
export type CellKind = 'figure' | 'change' | 'other';

/** A table in words. Rows are computed on demand: sixty thousand of them take a tenth of a second. */
export interface Table {
  /** Heads of the columns; the first is that of the names. */
  readonly heads: readonly string[];
  /** Head of figures that state their unit themselves, such as "Value", which says nothing next to one of them. */
  readonly plainHead?: string;
  /** Whole texts of heads that were cut, at the same indexes. */
  readonly wholeHeads?: readonly (string | undefined)[];
  /** Kinds of the cells of each row. If absent, all are figures. */
  readonly kinds?: readonly CellKind[];
  /** JSON Pointers of the data in the cells of a row, at the same indexes. Absent if the marks have them. */
  readonly pointers?: (index: number) => readonly (string | undefined)[];
  /** Head of the groups of rows, if their names are headings above the rows. */
  readonly groupHead?: string;
  /** Head of the annotations, if rows have some that are in no other cell. */
  readonly remarkHead?: string;
  readonly length: number;
  /** The row at an index from 0. */
  readonly row: (index: number) => TableRow;
  /** Summary of a long table, which assistive technology reads before it. */
  readonly summary?: string;
}

/** The rows of a table, each made when it is first asked for. Its width and its drawing ask for the same. */
export function madeOnce<Row extends object>(make: (index: number) => Row): (index: number) => Row {
  const made = new Map<number, Row>();
  return (index) => {
    const row = made.get(index) ?? make(index);
    made.set(index, row);
    return row;
  };
}

/** The row at an index of a table. Throws a RangeError if there is none. */
export function rowAt<Row>(rows: readonly Row[], index: number): Row {
  const row = rows[index];
  if (!row) throw new RangeError(`no row ${index}`);
  return row;
}

/** All rows of a table. */
export const rowsOf = ({ length, row }: Table): readonly TableRow[] => Array.from({ length }, (_, index) => row(index));

/** Text of a figure in its cell: with its statuses, and with its unit if it differs from that in the head of the column. */
export function cellText(
  { value, scope }: Pick<ParsedObservation, 'value' | 'scope'>,
  words: CommonWords,
  headUnit: Unit | undefined,
): string {
  const isHeadUnit = unitKey(scope.unit) === unitKey(headUnit);
  const figure = isHeadUnit ? words.cell(value, scope) : words.quantity(value, scope);
  return [figure, ...words.statuses(value)].join(', ');
}
