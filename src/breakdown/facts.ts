import type { Scope } from '../contract/context.js';
import { compare, isExact, isKnown, isWithheld, pointEstimate, sum, type Quantity } from '../statistics/quantity.js';
import { remainder, share, type Remainder } from '../statistics/share.js';
import type { Breakdown, Category } from './data.js';

/** One row of a breakdown: a category, a part of the category above it, or the remainder of a whole. */
export interface CategoryRow {
  readonly category: Category;
  /** The category that this one is a part of. */
  readonly parent?: Category;
  /** True if the row is computed: the remainder of the whole, or of the parent, beyond its named parts. */
  readonly isRemainder: boolean;
  /** Its share of the whole, where shares are true. */
  readonly share?: Quantity;
}

/** The remainder of a whole beyond its parts, if it has no row of its own. `parent` is absent for the total. */
export interface UnresolvedRemainder {
  readonly parent?: Category;
  readonly whole: Quantity;
  readonly parts: readonly Category[];
  readonly remainder: Remainder;
}

/** Statistical facts of a breakdown, the same for every form. */
export interface BreakdownFacts {
  readonly data: Breakdown;
  /** Scope of the sum: unit, kind and period that all categories have in common. */
  readonly scope: Scope;
  /** Categories in the order in which they are shown. */
  readonly categories: readonly Category[];
  /** All rows of the table, parts below their category and remainders last. */
  readonly rows: readonly CategoryRow[];
  /** True if the categories are parts of one whole and may be added up. */
  readonly isAdditive: boolean;
  readonly hasNegative: boolean;
  /** Published total, or else the sum of the categories if all are exact. */
  readonly whole?: Quantity;
  /** Base of the shares, 100%. Absent if shares would be wrong. */
  readonly shareBase?: Quantity;
  readonly unresolved: readonly UnresolvedRemainder[];
  /** True if per cents that are parts of 100 miss it only by rounding. */
  readonly isRounded: boolean;
}

const REST_RANK = { other: 1, unknown: 2 };

/** Categories sorted by value, those without a number last, or as given. In both orders "other" and "unknown" are last. */
function inOrder(categories: readonly Category[], order: 'value' | 'given'): readonly Category[] {
  const rank = (category: Category): number => (category.rest ? REST_RANK[category.rest] : 0);
  const size = (category: Category): number => (order === 'value' ? (pointEstimate(category.value) ?? -Infinity) : 0);
  return [...categories].sort((a, b) => rank(a) - rank(b) || (size(a) === size(b) ? 0 : size(b) - size(a)));
}

/**
 * Largest difference from 100 that rounding can explain. It is 0 for two parts. For more parts it is at least one unit of the last decimal, and
 * grows with the square root of their number.
 */
function largestRoundingError(parts: readonly Category[], decimals: number | undefined): number {
  const lastDecimal = 10 ** -(decimals ?? (parts.every(({ value }) => Number.isInteger(value.value)) ? 0 : 1));
  const likely = Math.max(1, Math.sqrt(parts.length) / 2);
  return (Math.min((parts.length - 1) / 2, likely) + 0.001) * lastDecimal;
}

/** True if the parts are per cents of 100 and miss it by no more than rounding explains. */
function isRoundingError(whole: Quantity, parts: readonly Category[], scope: Scope, rest: Remainder): boolean {
  if (!scope.unit?.percent || whole.value !== 100 || !(rest.kind === 'rest' || rest.kind === 'over')) return false;
  const difference = pointEstimate(rest.quantity);
  return difference !== undefined && Math.abs(difference) < largestRoundingError(parts, scope.decimals);
}

/** Builder of the rows of categories and their parts, with the remainder of each whole. */
class RowBuilder {
  readonly rows: CategoryRow[] = [];
  readonly unresolved: UnresolvedRemainder[] = [];
  isRounded = false;

  constructor(
    private readonly data: Breakdown,
    private readonly scope: Scope,
    private readonly isAdditive: boolean,
  ) {}

  /** Adds categories, the parts of each below it, and last the remainder of their whole. */
  add(categories: readonly Category[], whole: Quantity | undefined, parent?: Category): void {
    for (const category of categories) {
      this.rows.push({ category, parent, isRemainder: false });
      if (category.categories.length)
        this.add(inOrder(category.categories, this.data.alike ? this.data.order : 'given'), category.value, category);
    }
    if (whole) this.addRemainder(whole, categories, parent);
  }

  private addRemainder(whole: Quantity, parts: readonly Category[], parent: Category | undefined): void {
    if (!this.isAdditive || !parts.length || !(isKnown(whole) || isWithheld(whole))) return;
    const rest = remainder(
      whole,
      parts.map(({ value }) => value),
    );
    if (rest.kind === 'none') return;
    if (this.data.remainder === undefined && isRoundingError(whole, parts, this.scope, rest)) {
      this.isRounded = true;
    } else if (rest.kind === 'rest') {
      const pointer = parent ? `${parent.pointer}/value` : '/total';
      const category = { pointer, scope: this.scope, label: this.data.remainder ?? '', value: rest.quantity };
      this.rows.push({ category: { ...category, categories: [] }, parent, isRemainder: true });
    } else {
      this.unresolved.push({ parent, whole, parts, remainder: rest });
    }
  }
}

/** Computes the facts of a breakdown: its rows in order, its whole, and the base of its shares. Pure; never throws. */
export function breakdownFacts(data: Breakdown): BreakdownFacts {
  const { total, whole: isWhole, exclusive, alike, scope: outer } = data;
  const [first] = data.categories;
  // The scope that all categories share is that of their sum.
  const scope = alike && first && !(total && outer.unit) ? first.scope : outer;
  const isAdditive = isWhole && exclusive && alike;
  const categories = inOrder(data.categories, alike ? data.order : 'given');
  const values = categories.map(({ value }) => value);
  const every = categories.flatMap((category) => [category, ...category.categories]);
  const hasNegative = every.some(({ value }) => (pointEstimate(value) ?? 0) < 0);
  const together = isAdditive ? sum(values) : undefined;
  const whole = total ? (isKnown(total) ? total : undefined) : together && isExact(together) ? together : undefined;
  const hasShares = isAdditive && !hasNegative && !scope.unit?.percent && (total !== undefined || values.length > 1);
  const shareBase = hasShares ? whole : undefined;
  const builder = new RowBuilder(data, scope, isAdditive);
  builder.add(categories, total);
  return {
    data,
    scope,
    categories,
    rows: builder.rows.map((row) => ({ ...row, share: shareOf({ shareBase }, row.category.value) })),
    isAdditive,
    hasNegative,
    whole,
    shareBase,
    unresolved: builder.unresolved,
    isRounded: builder.isRounded,
  };
}

/** The share of a figure in the whole; undefined without a whole. A share is never rounded to 0%: it is undefined instead. */
export function shareOf({ shareBase }: Pick<BreakdownFacts, 'shareBase'>, value: Quantity): Quantity | undefined {
  return shareBase && isKnown(value) && !value.roundsToZero ? share(value, shareBase) : undefined;
}

/** True if all rows add up to exactly the whole, so that only rounding can keep their shares from adding up to 100. */
export function isComplete({ shareBase, rows }: BreakdownFacts): boolean {
  if (!shareBase || !pointEstimate(shareBase)) return false;
  const parts = rows.filter(({ parent }) => !parent).map(({ category }) => category.value);
  return compare(sum(parts) ?? {}, shareBase) === 0;
}
