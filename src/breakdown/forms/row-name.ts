import type { Scope } from '../../contract/context.js';
import type { BreakdownWords } from '../../words/words.js';
import type { CategoryRow } from '../facts/rows.js';

/** Name of a row as shown: its label, or what the row is. */
export function rowName({ category, parent, isRemainder, isBenchmark }: CategoryRow, words: BreakdownWords): string {
  if (category.label) return category.label;
  if (isBenchmark) return words.benchmark;
  if (!isRemainder) return words.unnamed;
  return parent?.label ? words.restOf(parent.label) : words.remainder;
}

/** Name of the time of figures; empty if they have none. */
export const timeName = ({ period, periodLabel = '' }: Scope, words: BreakdownWords): string =>
  period ? words.period(period) : periodLabel;
