import type { Polarity } from '../contract/context.js';
import type { Expectation, Place, ProblemCode } from '../contract/problem.js';
import type { UnitInput } from '../contract/unit.js';
import type { ColumnReading } from './columns/column-reading.js';
import type { LangOf } from './grid.js';
import type { Field } from './names/column-names.js';
import type { CellFigure } from './cell.js';

/** A problem of a row, before its value is described. */
interface RowProblem {
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly expected: Expectation;
  readonly found?: unknown;
}

/** The columns of a sheet, and what its rows share. */
export interface SheetContext {
  readonly columns: ReadonlyMap<Field, number>;
  /** True if the names in two columns are crossed with each other: each group has the same parts. */
  readonly isCrossed: boolean;
  /** Columns whose texts together are the label, if there are several. */
  readonly keys: readonly number[];
  /** Heads of the columns of names that are numbers, which are a part of these: "Kreis" of "Kreis 3". */
  readonly numbered: ReadonlyMap<number, string>;
  readonly width: number;
  /** Options of reading the cells of each column. */
  readonly readings: readonly ColumnReading[];
  /** Units in the heads of the columns. */
  readonly units: readonly (UnitInput | undefined)[];
  /** Columns of which the head says that they count something: "Number of staff". */
  readonly counted: ReadonlySet<number>;
  /** Qualifiers of the figures of each column, from the period in its header. */
  readonly marks: readonly (string | undefined)[];
  /** True if each row has the period of a plan. */
  readonly areAllPlans: boolean;
  /** The polarity that the cell of a row states, if there is a column for it. */
  readonly polarityOf: (text: string) => Polarity | undefined;
  readonly unit: string | undefined;
  readonly langOf: LangOf;
  readonly report: (place: Place, problem: RowProblem) => void;
  /** True if the chart has targets. */
  readonly hasTargets: boolean;
  /** True if targets are limits, which must not be exceeded. */
  readonly hasLimits: boolean;
  /** True if the chart draws how far an incomplete period has come. */
  readonly hasThrough: boolean;
  /** Indices of the columns that the chart has read. */
  readonly used: Set<number>;
  /** Places of members, by the pointer of their row; of members of the document itself, by their own. */
  readonly places: Map<string, { placeOf(field: string): Place }>;
}

/** A figure as the reader of the contract takes it. */
export type RowFigure = CellFigure | undefined;

/** A row as a member of the document. */
export interface Entry {
  /** Text of a field; `undefined` if there is none. An empty label is the empty text. */
  text(field: Field): string | undefined;
  /** Figure of a field, for the member of that name or of `member`. One that cannot be read is reported and marked as unread. */
  figure(field: Field, member?: string): RowFigure;
  /** The members that qualify the figure or the row. */
  readonly context: Record<'unit' | 'source' | 'note' | 'lang', string | undefined> & {
    readonly polarity: Polarity | undefined;
  };
}

/** One record: a row below the header that is not empty. */
export interface Row {
  /** True in a table of two columns of names that are crossed with each other. */
  readonly isCrossed: boolean;
  /** The row as the member of the document at a JSON Pointer. `value` and `previous` are the columns of its figures, counted from 0, if there are several. */
  entryFor(pointer: string, value?: number, previous?: number): Entry;
  /** Text of a field or a spare column, to find out where the row belongs. */
  peek(field: Field | number): string | undefined;
  /** Text of a field or a column as it is written, to find out whether it is to be read at all. */
  textAt(field: Field | number): string;
  /** Note of the cell in a column. */
  remarkAt(column: number): string | undefined;
  /** Number in a column, to compare it with that of another; `NaN` if it is none. */
  numberAt(column: number): number;
}
