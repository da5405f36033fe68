import type { Polarity } from '../contract/context.js';
import type { CellFigure } from './cell.js';
import type { Field } from './names/column-names.js';

/** A figure as the reader of the contract takes it. */
export type Written = CellFigure | undefined;

/** A row as a member of the document. */
export interface Entry {
  /** Text of a field; `undefined` if there is none. An empty label is the empty text. */
  text(field: Field): string | undefined;
  /** Figure of a field, for the member of that name or of `member`. One that cannot be read is reported and marked as unread. */
  figure(field: Field, member?: string): Written;
  /** The members that qualify the figure or the row. */
  readonly context: Record<'unit' | 'source' | 'note' | 'lang', string | undefined> & {
    readonly polarity: Polarity | undefined;
  };
}

/** One record: a row below the header that is not empty. */
export interface Row {
  /** The row as the member of the document at a JSON Pointer. `value` and `previous` are the columns of its figures, counted from 0, if there are several. */
  entryFor(pointer: string, value?: number, previous?: number): Entry;
  /** Text of a field or a spare column, to find out where the row belongs. */
  peek(field: Field | number): string | undefined;
  /** Text of a field or a column as it is written, to find out whether it is to be read at all. */
  textAt(field: Field | number): string;
  /** Number in a column, to compare it with that of another; `NaN` if it is none. */
  numberAt(column: number): number;
}
