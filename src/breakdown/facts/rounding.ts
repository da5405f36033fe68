import type { Scope } from '../../contract/context.js';
import { compare, isExact, pointEstimate, sum } from '../../statistics/quantity.js';
import { round } from '../../statistics/rounding.js';
import { addsUpTo100, roundShare } from '../../statistics/share.js';
import { areHundredths } from '../../statistics/whole.js';
import type { Breakdown } from '../data.js';
import { digitOf, isHeading, valuesOf, withoutHeadings } from '../data/whole.js';
import type { CategoryRow } from './rows.js';
import { isPercent, type Whole } from './whole.js';

/** True if the figures rounded one by one do not add up to their rounded total, though they do as published. */
export function isSumRoundedOff({ categories }: Breakdown, { decimals }: Scope, { isAdditive, whole }: Whole): boolean {
  const values = valuesOf(categories);
  if (!isAdditive || !whole || decimals === undefined || compare(sum(values) ?? {}, whole) !== 0) return false;
  const shown = sum(values.map((value) => round(value, decimals)));
  return !!shown && isExact(shown) && compare(shown, round(whole, decimals)) !== 0;
}

/** True if per cents without a total are parts of 100 and miss it. */
export function areHundredthsRounded(
  { total, categories }: Pick<Breakdown, 'total' | 'categories'>,
  scope: Scope,
  { isAdditive }: Whole,
): boolean {
  const values = valuesOf(withoutHeadings(categories));
  if (total || !isAdditive || !isPercent(scope) || !areHundredths(values, digitOf(scope))) return false;
  return sum(values.filter(isExact))?.value !== 100;
}

/** True if all rows add up to exactly the whole, and their shares as shown do not add up to 100. */
export function areSharesRoundedOff({ shareBase }: Whole, rows: readonly CategoryRow[]): boolean {
  if (!shareBase || !pointEstimate(shareBase)) return false;
  const parts = rows.filter(
    ({ category, parent, isBenchmark }) => (!parent || isHeading(parent)) && !isHeading(category) && !isBenchmark,
  );
  if (compare(sum(parts.map(({ category }) => category.value)) ?? {}, shareBase) !== 0) return false;
  return !addsUpTo100(parts.map(({ share: ofAll }) => roundShare(ofAll ?? { value: 0 }).value ?? 0));
}
