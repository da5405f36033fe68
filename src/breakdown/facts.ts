import type { Scope } from '../contract/context.js';
import { compare, isExact, isKnown, isWithheld, pointEstimate, sum, type Quantity } from '../statistics/quantity.js';
import { round } from '../statistics/rounding.js';
import { addsUpTo100, roundShare, share } from '../statistics/share.js';
import { areHundredths, excessOf, indexOfSum, lastDigit, type WholeEvidence } from '../statistics/whole.js';
import type { Breakdown, Category } from './data.js';
import { areRates, digitOf, valuesOf } from './data/whole.js';
import { extremeOf, type Extreme } from './facts/leading.js';
import { RowBuilder, inOrder, type CategoryRow, type UnresolvedRemainder } from './facts/rows.js';

/** The total of a breakdown: published, or the sum of its categories. */
export interface Total {
  readonly quantity: Quantity;
  readonly isComputed: boolean;
}

/** Statistical facts of a breakdown. */
export interface BreakdownFacts {
  readonly data: Breakdown;
  /** Scope of the sum: unit, kind and period that all categories have in common. */
  readonly scope: Scope;
  /** Categories in the order in which they are shown. */
  readonly categories: readonly Category[];
  /** All rows of the table, parts below their category, remainders after them, and the benchmark last. */
  readonly rows: readonly CategoryRow[];
  /** The evidence that the categories are parts of one whole. */
  readonly evidence: WholeEvidence;
  /** True if the categories are parts of one whole and may be added up. */
  readonly isAdditive: boolean;
  readonly hasNegative: boolean;
  /** True if the figures are levels, as rates, prices and ages are: the most is the highest, not the largest. */
  readonly areLevels: boolean;
  /** The total that the sentence states. */
  readonly total?: Total;
  /** Published total, or else the sum of the categories if all are exact. */
  readonly whole?: Quantity;
  /** Base of the shares, 100%. Absent if shares would be wrong. */
  readonly shareBase?: Quantity;
  readonly unresolved: readonly UnresolvedRemainder[];
  readonly leading?: Extreme;
  /** The lowest of three or more figures that are no parts. */
  readonly lowest?: Extreme;
  /** The category that equals the sum of all others, if nobody said that it is a part. */
  readonly sumOfOthers?: Category;
  /** The sum of per cents that should be parts of 100 and are more. */
  readonly excess?: Quantity;
  /** True if shares, or per cents of 100, do not add up to 100 only because of rounding. */
  readonly hasRoundedShares: boolean;
  /** True if the figures as shown do not add up to the total as shown only because of rounding. */
  readonly hasRoundedSum: boolean;
}

/** The evidence as the form completes it: a form that draws parts says that they are parts, if nobody else says anything. */
const evidenceWith = ({ whole }: Breakdown, drawsParts: boolean): WholeEvidence =>
  whole === 'unstated' && drawsParts ? 'form' : whole;

/** True if figures are levels rather than amounts: rates, indices, per cents that are no parts, and what has decimals but is no sum of money in millions. */
function areLevels({ benchmark }: Breakdown, scope: Scope, values: readonly Quantity[], isAdditive: boolean): boolean {
  const { unit, kind } = scope;
  if (areRates([scope]) || (benchmark && !isAdditive)) return true;
  return !isAdditive && !kind && !!(unit?.percent || (!unit?.scale && lastDigit(values) < 1));
}

/** True if the figures rounded one by one do not add up to their rounded total, though they do as published. */
function isRoundedOff({ categories, scope, whole }: Pick<BreakdownFacts, 'categories' | 'scope' | 'whole'>): boolean {
  const { decimals } = scope;
  const values = valuesOf(categories);
  if (!whole || decimals === undefined || compare(sum(values) ?? {}, whole) !== 0) return false;
  const shown = sum(values.map((value) => round(value, decimals)));
  return !!shown && isExact(shown) && compare(shown, round(whole, decimals)) !== 0;
}

/** The whole of the categories and what may be stated of it. */
function wholeOf(data: Breakdown, scope: Scope, drawsParts: boolean) {
  const { total, categories } = data;
  const values = valuesOf(categories);
  const isPercent = !!scope.unit?.percent;
  const evidence = evidenceWith(data, drawsParts);
  const isClaimed = evidence !== 'never' && evidence !== 'unstated';
  const excess = isClaimed && isPercent && !total ? excessOf(values, digitOf(scope)) : undefined;
  const isAdditive = isClaimed && !excess;
  const together = isAdditive && !total ? sum(values) : undefined;
  const computed = together && isExact(together) ? together : undefined;
  const whole = total ? (isKnown(total) ? total : undefined) : computed;
  // A total that is withheld or not published is never computed, and 100% is no news.
  const isStated = isPercent ? !!total && whole?.value !== 100 : !!total || values.length > 1;
  return {
    evidence,
    isAdditive,
    whole,
    excess,
    total: whole && isStated ? { quantity: whole, isComputed: !total } : undefined,
    shareBase: isAdditive && !isPercent && (total || values.length > 1) ? whole : undefined,
  };
}

/**
 * Computes the facts of a breakdown: its rows in order, its whole, and the base of its shares. `drawsParts` is true for a form that draws parts of
 * one whole. Pure; never throws.
 */
export function breakdownFacts(data: Breakdown, drawsParts = false): BreakdownFacts {
  const { total, alike, scope: outer, benchmark } = data;
  const [first] = data.categories;
  // The scope that all categories share is that of their sum.
  const scope = alike && first && !(total && outer.unit) ? first.scope : outer;
  const categories = inOrder(data.categories, alike ? data.order : 'given');
  const values = valuesOf(categories);
  const parts = wholeOf(data, scope, drawsParts);
  const { isAdditive, whole, shareBase } = parts;
  const builder = new RowBuilder(data, scope);
  builder.add(categories, isAdditive ? total : undefined);
  if (benchmark) builder.rows.push({ category: benchmark, isRemainder: false, isBenchmark: true });
  const rows = builder.rows.map((row) => ({
    ...row,
    share: row.isBenchmark ? undefined : shareOf({ shareBase }, row.category.value),
  }));
  const sumOfOthers = parts.evidence === 'unstated' ? categories[indexOfSum(values)] : undefined;
  const isLevels = areLevels(data, scope, values, isAdditive);
  const isPercent = !!scope.unit?.percent;
  const isHundred = isAdditive && isPercent && !total && areHundredths(values, digitOf(scope)) && whole?.value !== 100;
  const leading = alike && categories.length > 1 ? extremeOf(categories, 1, sumOfOthers) : undefined;
  return {
    data,
    scope,
    categories,
    rows,
    ...parts,
    hasNegative: data.categories
      .flatMap((category) => [category, ...category.categories])
      .some(({ value }) => (pointEstimate(value) ?? 0) < 0),
    areLevels: isLevels,
    unresolved: builder.unresolved,
    leading,
    lowest:
      leading && isLevels && values.filter(isKnown).length > 2 ? extremeOf(categories, -1, sumOfOthers) : undefined,
    sumOfOthers,
    hasRoundedShares: isHundred || (builder.isRounded && isPercent) || areSharesRoundedOff(shareBase, rows),
    hasRoundedSum: (builder.isRounded && !isPercent) || (isAdditive && isRoundedOff({ categories, scope, whole })),
  };
}

/** The share of a figure in the whole; undefined without a whole. A share is never rounded to 0%: it is undefined instead. */
export function shareOf({ shareBase }: Pick<BreakdownFacts, 'shareBase'>, value: Quantity): Quantity | undefined {
  return shareBase && isKnown(value) && !value.roundsToZero ? share(value, shareBase) : undefined;
}

/** True if all rows add up to exactly the whole, and their shares as shown do not add up to 100. */
function areSharesRoundedOff(shareBase: Quantity | undefined, rows: readonly CategoryRow[]): boolean {
  if (!shareBase || !pointEstimate(shareBase)) return false;
  const parts = rows.filter(({ parent, isBenchmark }) => !parent && !isBenchmark);
  if (compare(sum(parts.map(({ category }) => category.value)) ?? {}, shareBase) !== 0) return false;
  return !addsUpTo100(parts.map(({ share: ofAll }) => roundShare(ofAll ?? { value: 0 }).value ?? 0));
}

/** Categories without a figure, and those whose figure is withheld. A figure that could not be read is neither. */
export const countsOf = ({
  categories,
}: BreakdownFacts): { unnamed: readonly Category[]; withheld: readonly Category[] } => ({
  unnamed: categories.filter(({ value }) => !isKnown(value) && !isWithheld(value) && !value.unread),
  withheld: categories.filter(({ value }) => isWithheld(value)),
});
