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
  const indexes = Array.from({ length }, (_, index) => index);
  return [...indexes.slice(0, at), -1, ...indexes.slice(at)];
}
