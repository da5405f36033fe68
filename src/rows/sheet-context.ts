import type { Polarity } from '../contract/context.js';
import type { Expectation, Place, ProblemCode } from '../contract/problem.js';
import type { ColumnReading } from './columns/column-reading.js';
import type { LangOf } from './grid.js';
import type { Field } from './names/column-names.js';

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
  /** Columns whose texts together are the label, if there are several. */
  readonly keys: readonly number[];
  /** Heads of the columns of names that are numbers, which are a part of these: "Kreis" of "Kreis 3". */
  readonly numbered: ReadonlyMap<number, string>;
  readonly width: number;
  /** Options of reading the cells of each column. */
  readonly readings: readonly ColumnReading[];
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
