import type { BreakdownWords } from '../../words/words.js';
import type { BreakdownFacts } from '../facts.js';
import type { CategoryRow } from '../facts/rows.js';

/** Name of a row as shown: its label, or what the row is. */
export function rowName({ category, parent, isRemainder, isBenchmark }: CategoryRow, words: BreakdownWords): string {
  if (category.label) return category.label;
  if (isBenchmark) return words.benchmark;
  if (!isRemainder) return words.unnamed;
  return parent?.label ? words.restOf(parent.label) : words.remainder;
}

/** Short name of the time of figures, as in the head of the earlier ones; empty if they have none. */
export function timeName({ data, scope }: Pick<BreakdownFacts, 'data' | 'scope'>, words: BreakdownWords): string {
  const { period, periodLabel = '' } = scope;
  return data.timeLabel ?? (period ? words.periodName({ period }, true) : periodLabel);
}
