import { comparePeriods } from '../statistics/period.js';
import { nameOf } from '../written/name.js';
import { sortablePeriod } from '../written/sortable-period.js';
import { datedName } from './names/dated-name.js';
import type { FigureColumn } from './rows.js';

/** True if the period in a column's header is later than another. */
export function isLaterColumn(one: FigureColumn, other: FigureColumn): boolean {
  const [first, second] = [sortablePeriod(one.period), sortablePeriod(other.period)];
  if (first) return !second || comparePeriods(first, second) > 0;
  const [named, before] = [datedName(one.name), datedName(other.name)];
  return !!named && nameOf(named.stem) === nameOf(before?.stem) && named.year > (before?.year ?? '');
}
