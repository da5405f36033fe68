import type { TableRow } from '../parts/table-layout.js';
import { pointEstimate, sum, type Quantity } from '../statistics/quantity.js';
import type { BreakdownWords } from '../words/words.js';
import type { Category } from './data.js';
import { valuesOf } from './data/whole.js';
import type { BreakdownFacts } from './facts.js';
import { shareOf } from './facts/whole.js';
import type { BreakdownTable } from './table.js';

/** Rows that are folded into one until the reader expands them. */
export interface Fold {
  /** Index of the first folded row, and of the first row after the fold. */
  readonly from: number;
  readonly to: number;
  /** The row in place of the folded rows. */
  readonly row: TableRow;
  /** Labels of the button that expands and folds the rows. */
  readonly show: string;
  readonly hide: string;
}

/** The folded categories, and what they are together if they are parts of a whole. */
export interface Folded {
  readonly categories: readonly Category[];
  readonly sum?: Quantity;
  readonly share?: Quantity;
}

/** Number of categories above which some are folded, and number of those that stay: of parts, whose rest is a sum, and of figures that stand for themselves. */
const PARTS = { above: 12, to: 10 };
const OTHERS = { above: 40, to: 25 };

/** The categories that are folded: the last ones, but never the largest, and none that stands last because it is "unknown" or "other". */
export function foldedOf(facts: BreakdownFacts): Folded | undefined {
  const { categories, isAdditive, data } = facts;
  const { above, to } = isAdditive && data.order === 'value' ? PARTS : OTHERS;
  const named = categories.filter(({ rest }) => !rest);
  const folded = named.slice(to);
  if (categories.length <= above || folded.length < 2) return undefined;
  const size = ({ value }: Category): number => pointEstimate(value) ?? -Infinity;
  const largestShown = named.slice(0, to).reduce((most, category) => Math.max(most, size(category)), -Infinity);
  if (folded.some((category) => size(category) > largestShown)) return undefined;
  const together = isAdditive ? sum(valuesOf(folded)) : undefined;
  return { categories: folded, sum: together, share: together && shareOf(facts, together) };
}

/** The fold of a long list. Undefined if all rows are shown. */
export function foldOf(facts: BreakdownFacts, { columns }: BreakdownTable, words: BreakdownWords): Fold | undefined {
  const folded = foldedOf(facts);
  if (!folded) return undefined;
  const { rows, scope } = facts;
  const { categories, sum: together, share: ofAll } = folded;
  const isOf = new Set(categories);
  const isFolded = (row: (typeof rows)[number] | undefined): boolean => !!row && isOf.has(row.parent ?? row.category);
  const from = rows.findIndex(isFolded);
  const length = rows.slice(from).findIndex((row) => !isFolded(row));
  const cells = {
    value: together ? words.withStatus(together, scope, true) : '',
    interval: '',
    share: ofAll ? words.share(ofAll) : '',
  };
  return {
    from,
    to: length < 0 ? rows.length : from + length,
    row: {
      name: words.others(categories.length),
      cells: columns.map((column) => cells[column]),
      hasValue: together !== undefined,
    },
    show: words.toggleOthers(categories.length, false),
    hide: words.toggleOthers(categories.length, true),
  };
}
