import { group } from 'd3';
import type { Scope } from '../contract/context.js';
import type { Steps } from '../contract/steps.js';
import { compare, isExact, isKnown, isWithheld, type Quantity } from '../statistics/quantity.js';
import { indexOfSum } from '../statistics/whole.js';
import type { Breakdown, Category } from './data.js';
import { valuesOf, withoutHeadings } from './data/whole.js';
import { extremeCategories, type Extreme } from './facts/leading.js';
import { changeOfCategory, changesOf, changeMeasureOf, type ChangeMeasure, type Changes } from './facts/changes.js';
import { groupFacts, type Groups } from './facts/groups.js';
import { foldedOf, type Folded } from './facts/folded.js';
import { sortedCategories } from './facts/order.js';
import { RowBuilder, withPublishedShares, type CategoryRow, type UnresolvedRemainder } from './facts/rows.js';
import { hiddenShares, type HiddenShares } from './facts/published-shares.js';
import { areHundredthsRounded, areSharesRoundedOff, isSumRoundedOff } from './facts/rounding.js';
import { areLevels, areOutgoings, hasNegative, isPercent, shareOf, wholeOf, type Whole } from './facts/whole.js';

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
  /** True if all figures are exactly the same, so that none leads. */
  readonly areEqual: boolean;
  /** The lowest of three or more figures that are no parts. */
  readonly lowest?: Extreme;
  /** The category that equals the sum of all others, if the document does not make it a part. */
  readonly sumOfOthers?: Category;
  /** True if shares, or per cents of 100, do not add up to 100 only because of rounding. */
  readonly hasRoundedShares: boolean;
  /** True if the figures as shown do not add up to the total as shown only because of rounding. */
  readonly hasRoundedSum: boolean;
  /** The published shares that the rows do not show. */
  readonly hiddenShares?: HiddenShares | undefined;
  /** The changes of the categories, if some have earlier figures. */
  readonly changes?: Changes;
  /** The categories that a list of bars leaves out until its reader asks for them. */
  readonly folded: Folded | undefined;
  /** The groups, if the categories are groups. */
  readonly groups?: Groups;
}

/** The request of a form for its facts. */
export interface FactsOptions {
  /** True for a form that draws parts of one whole. */
  readonly drawsParts?: boolean;
  /** Scale of the changes, for a form that draws them. */
  readonly measure?: ChangeMeasure;
}

/** Scope of the sum. The scope that all categories share is that of their sum. Groups, or their categories, of different times have no time together. */
function sumScope({ total, alike, scope, categories: [first], groups }: Breakdown): Scope {
  if (!alike || !first || (total && scope.unit)) return scope;
  if (!groups) return first.scope;
  const inner = first.categories[0]?.scope ?? first.scope;
  const timed = groups.flatMap((group) => (group.categories.length ? group.categories : [group]));
  const times = new Set(timed.map(({ scope: { period, periodLabel } }) => period?.text ?? periodLabel));
  return times.size > 1 ? { ...inner, period: scope.period, periodLabel: scope.periodLabel } : inner;
}

/** The extremes of the categories, and the category that equals all others. A computed remainder may be larger than the largest. */
function* comparisonsOf(
  categories: readonly Category[],
  { alike, groups }: Breakdown,
  { evidence, isAdditive }: Whole,
  rest: CategoryRow | undefined,
) {
  const values = valuesOf(categories);
  const sumOfOthers = evidence === 'unstated' ? categories[indexOfSum(values)] : undefined;
  const side = areOutgoings(categories) ? -1 : 1;
  const leading =
    alike && !groups && categories.length > 1 ? extremeCategories(categories, side, sumOfOthers) : undefined;
  const isRestLarger = leading?.categories.some(({ value }) => rest && compare(value, rest.category.value) !== 1);
  const hasLowest = leading && !isAdditive && values.filter(isKnown).length > 2;
  yield;
  const [first, ...others] = values;
  const isSame = (value: Quantity): boolean => isExact(value) && !value.roundsToZero && value.value === first?.value;
  return {
    sumOfOthers,
    areEqual: alike && !groups && others.length > 0 && values.every(isSame),
    leading: leading && isRestLarger ? { ...leading, ofNamed: true } : leading,
    lowest: hasLowest ? extremeCategories(categories, -1, sumOfOthers) : undefined,
  };
}

/** The whole that a row has a share of: that of its group, or of all categories. */
const wholeOfRow = ({ parent }: CategoryRow, whole: Whole, groups: Groups | undefined): Partial<Whole> =>
  (groups ? parent && groups.byGroup.get(parent) : whole) ?? {};

/** The rows of a breakdown with their shares, and what their whole has beyond them. */
function rowsOf(
  categories: readonly Category[],
  builder: RowBuilder,
  { data, whole, groups }: Pick<BreakdownFacts, 'data' | 'groups'> & { whole: Whole },
): readonly CategoryRow[] {
  builder.add(categories, whole.isAdditive ? data.total : undefined);
  const rows: readonly CategoryRow[] = builder.rows.map((row) => {
    const share = shareOf(wholeOfRow(row, whole, groups), row.category.value);
    return share ? { ...row, share } : row;
  });
  const isComputed = !!groups || rows.some(({ share }) => share);
  const shared = isComputed ? rows : withPublishedShares(rows, data.shareDecimals);
  const { benchmark } = data;
  const change = benchmark && changeOfCategory(benchmark);
  const last = benchmark && { category: benchmark, isRemainder: false, isBenchmark: true, ...(change && { change }) };
  return last ? [...shared, last] : shared;
}

/** True if the shares of a group, or its per cents of 100, do not add up to 100 only because of rounding. */
function areGroupsRounded({ groups }: Groups, rows: readonly CategoryRow[]): boolean {
  const rowsOfGroup = group(rows, ({ parent }) => parent);
  return groups.some(({ group: one, ...whole }) => {
    const { categories, scope } = one;
    const parts = rowsOfGroup.get(one)?.map((row) => ({ ...row, parent: undefined })) ?? [];
    return (
      areHundredthsRounded({ categories }, categories[0]?.scope ?? scope, whole) || areSharesRoundedOff(whole, parts)
    );
  });
}

/** The facts of a breakdown, in steps: its rows in order, its whole, and the base of its shares. Pure; never throws. */
export function* breakdownFacts(
  data: Breakdown,
  { drawsParts = false, measure: wanted = 'absolute' }: FactsOptions = {},
): Steps<BreakdownFacts> {
  const scope = sumScope(data);
  const measure = changeMeasureOf(data.categories, wanted);
  const categories = sortedCategories(data.categories, data.alike ? data.order : 'given', measure);
  const groups = groupFacts(data, categories, drawsParts);
  const whole = wholeOf(data, scope, drawsParts && !groups);
  const builder = new RowBuilder(data, scope, measure);
  const rows = rowsOf(categories, builder, { data, whole, groups });
  const { unresolved, isRounded } = builder;
  yield;
  const comparisons = yield* comparisonsOf(
    withoutHeadings(categories),
    data,
    whole,
    rows.find(({ parent, isRemainder }) => isRemainder && !parent),
  );
  yield;
  return {
    data,
    scope,
    categories,
    rows,
    ...whole,
    ...comparisons,
    folded: foldedOf({ data, categories, ...whole }),
    hasNegative: hasNegative(data.categories),
    areLevels: areLevels(data, scope, whole),
    areOutgoings: areOutgoings(categories),
    unresolved,
    hasRoundedShares:
      areHundredthsRounded(data, scope, whole) ||
      areSharesRoundedOff(whole, rows) ||
      (isRounded && isPercent(scope)) ||
      (!!groups && areGroupsRounded(groups, rows)),
    hasRoundedSum: isSumRoundedOff(data, scope, whole) || (isRounded && !isPercent(scope)),
    hiddenShares: hiddenShares(rows, (row) => wholeOfRow(row, whole, groups).shareBase),
    changes: changesOf(rows, measure),
    groups,
  };
}

/** Categories without a figure, and those whose figure is withheld. A figure that could not be read is neither. */
export const countsOf = ({
  categories,
}: BreakdownFacts): { unnamed: readonly Category[]; withheld: readonly Category[] } => ({
  unnamed: withoutHeadings(categories).filter(({ value }) => !isKnown(value) && !isWithheld(value) && !value.unread),
  withheld: withoutHeadings(categories).filter(({ value }) => isWithheld(value)),
});
