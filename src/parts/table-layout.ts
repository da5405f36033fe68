/** A table in words: the head of each column, and rows of which the first cell is the row's name. */
export interface TableLayout {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The names of the button that shows and hides it. */
  readonly show: string;
  readonly hide: string;
}
