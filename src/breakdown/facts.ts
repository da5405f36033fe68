import type { Scope } from '../contract/context.js';
import { compare, isKnown, isWithheld } from '../statistics/quantity.js';
import { indexOfSum } from '../statistics/whole.js';
import type { Breakdown, Category } from './data.js';
import { valuesOf, withoutHeadings } from './data/whole.js';
import { extremeOf, type Extreme } from './facts/leading.js';
import { RowBuilder, inOrder, type CategoryRow, type UnresolvedRemainder } from './facts/rows.js';
import { areHundredthsRounded, areSharesRoundedOff, isSumRoundedOff } from './facts/rounding.js';
import { areLevels, areOutgoings, isNegative, isPercent, shareOf, wholeOf, type Whole } from './facts/whole.js';

/** Statistical facts of a breakdown. */
export interface BreakdownFacts extends Whole {
  readonly data: Breakdown;
  /** Scope of the sum: unit, kind and period that all categories have in common. */
  readonly scope: Scope;
  /** Categories in the order in which they are shown. */
  readonly categories: readonly Category[];
  /** All rows of the table, parts below their category, remainders after them, and the benchmark last. */
  readonly rows: readonly CategoryRow[];
  readonly hasNegative: boolean;
  /** True if the figures are levels, as rates, prices and ages are: the most is the highest, not the largest. */
  readonly areLevels: boolean;
  readonly unresolved: readonly UnresolvedRemainder[];
  /** True if the figures are amounts of money below zero, of which the largest is the furthest from zero. */
  readonly areOutgoings: boolean;
  readonly leading?: Extreme;
  /** The lowest of three or more figures that are no parts. */
  readonly lowest?: Extreme;
  /** The category that equals the sum of all others, if nobody said that it is a part. */
  readonly sumOfOthers?: Category;
  /** True if shares, or per cents of 100, do not add up to 100 only because of rounding. */
  readonly hasRoundedShares: boolean;
  /** True if the figures as shown do not add up to the total as shown only because of rounding. */
  readonly hasRoundedSum: boolean;
}

/** Scope of the sum. The scope that all categories share is that of their sum. */
function sumScope({ total, alike, scope, categories: [first] }: Breakdown): Scope {
  return alike && first && !(total && scope.unit) ? first.scope : scope;
}

/** The extremes of the categories, and the category that equals all others. A computed remainder may be larger than the largest. */
function comparisonsOf(
  categories: readonly Category[],
  { alike }: Breakdown,
  { evidence, isAdditive }: Whole,
  rest: CategoryRow | undefined,
) {
  const values = valuesOf(categories);
  const sumOfOthers = evidence === 'unstated' ? categories[indexOfSum(values)] : undefined;
  const side = areOutgoings(categories) ? -1 : 1;
  const leading = alike && categories.length > 1 ? extremeOf(categories, side, sumOfOthers) : undefined;
  const isRestLarger = leading?.categories.some(({ value }) => rest && compare(value, rest.category.value) !== 1);
  const hasLowest = leading && !isAdditive && values.filter(isKnown).length > 2;
  return {
    sumOfOthers,
    leading: leading && isRestLarger ? { ...leading, ofNamed: true } : leading,
    lowest: hasLowest ? extremeOf(categories, -1, sumOfOthers) : undefined,
  };
}

/** The rows of a breakdown with their shares, and what their whole has beyond them. */
function rowsOf(categories: readonly Category[], data: Breakdown, scope: Scope, { isAdditive, shareBase }: Whole) {
  const builder = new RowBuilder(data, scope);
  builder.add(categories, isAdditive ? data.total : undefined);
  const rows: readonly CategoryRow[] = builder.rows.map((row) => ({
    ...row,
    share: shareOf({ shareBase }, row.category.value),
  }));
  const { benchmark } = data;
  const { unresolved, isRounded } = builder;
  return {
    rows: benchmark ? [...rows, { category: benchmark, isRemainder: false, isBenchmark: true }] : rows,
    unresolved,
    isRounded,
  };
}

/**
 * Computes the facts of a breakdown: its rows in order, its whole, and the base of its shares. `drawsParts` is true for a form that draws parts of
 * one whole. Pure; never throws.
 */
export function breakdownFacts(data: Breakdown, drawsParts = false): BreakdownFacts {
  const scope = sumScope(data);
  const categories = inOrder(data.categories, data.alike ? data.order : 'given');
  const whole = wholeOf(data, scope, drawsParts);
  const { rows, unresolved, isRounded } = rowsOf(categories, data, scope, whole);
  return {
    data,
    scope,
    categories,
    rows,
    ...whole,
    ...comparisonsOf(
      withoutHeadings(categories),
      data,
      whole,
      rows.find(({ parent, isRemainder }) => isRemainder && !parent),
    ),
    hasNegative: data.categories.some((category) =>
      [category, ...category.categories].some(({ value }) => isNegative(value)),
    ),
    areLevels: areLevels(data, scope, whole),
    areOutgoings: areOutgoings(categories),
    unresolved,
    hasRoundedShares:
      areHundredthsRounded(data, scope, whole) || areSharesRoundedOff(whole, rows) || (isRounded && isPercent(scope)),
    hasRoundedSum: isSumRoundedOff(data, scope, whole) || (isRounded && !isPercent(scope)),
  };
}

/** Categories without a figure, and those whose figure is withheld. A figure that could not be read is neither. */
export const countsOf = ({
  categories,
}: BreakdownFacts): { unnamed: readonly Category[]; withheld: readonly Category[] } => ({
  unnamed: withoutHeadings(categories).filter(({ value }) => !isKnown(value) && !isWithheld(value) && !value.unread),
  withheld: withoutHeadings(categories).filter(({ value }) => isWithheld(value)),
});
