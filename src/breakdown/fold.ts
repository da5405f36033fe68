import type { Mark } from '../marks/mark.js';
import type { FoldedRows } from '../parts/fold-layout.js';
import { cellText, type TableRow } from '../parts/table-layout.js';
import type { BreakdownWords } from '../words/words.js';
import type { BreakdownFacts } from './facts.js';
import type { Folded } from './facts/folded.js';
import type { BreakdownTable } from './table.js';

/** Rows that are folded into one until the reader expands them. */
export interface Fold extends FoldedRows {
  /** The row in place of the folded rows. */
  readonly row: TableRow;
  /** The bar of their sum, if it is known and rows have bars. */
  readonly marks: readonly Mark[];
  /** Labels of the button that expands and folds the rows. */
  readonly show: string;
  readonly hide: string;
}

/** The fold of some categories, without a bar. */
export function foldOf(
  folded: Folded,
  { rows, scope }: BreakdownFacts,
  { columns }: BreakdownTable,
  words: BreakdownWords,
): Fold {
  const { categories, sum: together, share: ofAll } = folded;
  const isOf = new Set(categories);
  const areHidden = rows.map(({ parent, category }) => isOf.has(parent ?? category));
  const from = areHidden.indexOf(true);
  const to = areHidden.lastIndexOf(true) + 1;
  const cells = {
    value: together ? cellText({ value: together, scope }, words, scope.unit) : '',
    previous: '',
    interval: '',
    change: '',
    share: ofAll ? words.share(ofAll) : '',
  };
  return {
    from,
    to,
    kept: areHidden.flatMap((isHidden, index) => (index > from && index < to && !isHidden ? [index] : [])),
    row: {
      name: words.others(categories.length),
      cells: columns.map((column) => cells[column]),
      hasValue: together !== undefined,
    },
    marks: [],
    show: words.toggleOthers(categories.length, false),
    hide: words.toggleOthers(categories.length, true),
  };
}
