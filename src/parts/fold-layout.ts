import { rowsOn } from './pages-layout.js';

/** Rows of a table that are folded into one until the reader expands them. */
export interface FoldedRows {
  /** Index of the first folded row, and of the row after the last. */
  readonly from: number;
  readonly to: number;
  /** Indexes of the rows between them that are shown, because they are put forward. */
  readonly kept: readonly number[];
}

/** True for a row that is folded. */
export const isFolded = ({ from, to, kept }: FoldedRows, index: number): boolean =>
  index >= from && index < to && !kept.includes(index);

/** The indexes of all rows, with -1 for the row in place of the folded ones. It is below the rows that are put forward. */
export function indexesWith({ from, kept }: FoldedRows, length: number): readonly number[] {
  const at = (kept.at(-1) ?? from - 1) + 1;
  return [...rowsOn({ from: 0, to: at }), -1, ...rowsOn({ from: at, to: length })];
}

/** The indexes of the rows that are not folded, with -1 for the row in place of those that are. Example: 0, 1, 7, −1 of ten rows. */
export const shownWith = ({ from, to, kept }: FoldedRows, length: number): readonly number[] => [
  ...rowsOn({ from: 0, to: from }),
  ...kept,
  -1,
  ...rowsOn({ from: to, to: length }),
];
