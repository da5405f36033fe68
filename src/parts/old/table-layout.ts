import { unitKey, type Unit } from '../../contract/context.js';
import type { ParsedObservation } from '../../contract/observation.js';
import type { ChangeWords, CommonWords } from '../../words/words.js';

/** A table in words: the head of each column, and rows of which the first cell is the row's name. */
export interface TableLayout {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The names of the button that shows and hides it. */
  readonly show: string;
  readonly hide: string;
}

/** A figure as a cell says it: its words and what was said of it, with its unit where the head of its column names another. */
export const cellOf = (
  { value, scope }: Pick<ParsedObservation, 'value' | 'scope'>,
  words: CommonWords,
  head: Unit | undefined,
): string =>
  [
    unitKey(scope.unit) === unitKey(head) ? words.amount(value, scope) : words.quantity(value, scope),
    ...words.statuses(value),
  ].join(', ');

/** A table of periods. */
export const tableOf = (heads: readonly string[], rows: TableLayout['rows'], words: ChangeWords): TableLayout => ({
  heads: [words.periodHead, ...heads],
  rows,
  show: words.showTable,
  hide: words.hideTable,
});
