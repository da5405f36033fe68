import { comparePeriods, readPeriod } from '../statistics/period.js';
import type { Field } from './columns.js';
import type { FigureColumn, Sheet } from './rows.js';

/** True if the period in a column’s header is later than another. Any start of reporting years gives the same order. */
function isLater({ period: one }: FigureColumn, { period: other }: FigureColumn): boolean {
  const [first, second] = [readPeriod(one ?? '', '04-01'), readPeriod(other ?? '', '04-01')];
  return typeof first === 'object' && (typeof second !== 'object' || comparePeriods(first, second) > 0);
}

/**
 * The column of figures of a chart that shows one: the column `value`, or of several the one that adds up the others, the latest period, or the
 * first. The others are reported, with `field` as what the page may name them. Undefined if there is none.
 */
export function shownColumn({ value, sum, figures, skip }: Sheet, field: Field = 'value'): FigureColumn | undefined {
  if (value) {
    skip(figures, field, value);
    return value;
  }
  const [first, ...others] = figures;
  if (!first) return undefined;
  const shown = sum ?? others.reduce((best, column) => (isLater(column, best) ? column : best), first);
  skip(
    figures.filter(({ column }) => column !== shown.column),
    field,
    shown,
  );
  return shown;
}
