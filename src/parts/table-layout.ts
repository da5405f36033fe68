import { unitKey, type Unit } from '../contract/context.js';
import type { ParsedObservation } from '../contract/observation.js';
import type { CommonWords } from '../words/common.js';

/** One row of a table in words. */
export interface TableRow {
  /** Name of the row: a category, a measure, a period. */
  readonly name: string;
  /** The other cells, as many as the table has further heads. */
  readonly cells: readonly string[];
  /** Language of the name, if it is not the words'. */
  readonly lang?: string;
  /** Address of a page about the row. */
  readonly href?: string;
  /** Of a part: the row that it is a part of, as assistive technology hears it before the name. */
  readonly partOf?: string;
  /** The figure has a number; if not, its cell says why in secondary ink. */
  readonly hasValue?: boolean;
}

/** Number of rows above which a table apart from its picture is built only when it is shown, a page at a time. */
export const LONG_TABLE = 400;

/** A table in words. Rows are made when they are asked for: sixty thousand of them take a tenth of a second. */
export interface Table {
  /** Heads of the columns; the first is that of the names. */
  readonly heads: readonly string[];
  readonly length: number;
  /** The row at an index from 0. */
  readonly row: (index: number) => TableRow;
  /** The figures of a long table in short, which assistive technology reads before it. */
  readonly summary?: string;
}

/** All rows of a table. */
export const rowsOf = ({ length, row }: Table): readonly TableRow[] => Array.from({ length }, (_, index) => row(index));

/** A figure as its cell states it: with its statuses, and with its unit where the head of the column names another. */
export function cellText(
  { value, scope }: Pick<ParsedObservation, 'value' | 'scope'>,
  words: CommonWords,
  headUnit: Unit | undefined,
): string {
  const isHeadUnit = unitKey(scope.unit) === unitKey(headUnit);
  const figure = isHeadUnit ? words.amount(value, scope) : words.quantity(value, scope);
  return [figure, ...words.statuses(value)].join(', ');
}
