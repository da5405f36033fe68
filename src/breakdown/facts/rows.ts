import type { Scope } from '../../contract/context.js';
import { isKnown, isWithheld, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import { remainder, type Remainder } from '../../statistics/share.js';
import { isAverage } from '../../statistics/whole.js';
import type { Breakdown, Category } from '../data.js';
import { areRates, isRounding, valuesOf } from '../data/whole.js';

/** One row of a breakdown: a category, a part of the category above it, the remainder of a whole, or the benchmark of all categories. */
export interface CategoryRow {
  readonly category: Category;
  /** The category that this one is a part of. */
  readonly parent?: Category;
  /** True if the row is computed: the remainder of the whole, or of the parent, beyond its named parts. */
  readonly isRemainder: boolean;
  /** True if the row is the figure of all categories, with which the others are compared. */
  readonly isBenchmark?: boolean;
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

const REST_RANK = { other: 1, unknown: 2 };

/** Categories sorted by value, those without a number last, or as given. In both orders "other" and "unknown" are last. */
export function inOrder(categories: readonly Category[], order: 'value' | 'given'): readonly Category[] {
  const rank = (category: Category): number => (category.rest ? REST_RANK[category.rest] : 0);
  const size = (category: Category): number => (order === 'value' ? (pointEstimate(category.value) ?? -Infinity) : 0);
  return [...categories].sort((a, b) => rank(a) - rank(b) || (size(a) === size(b) ? 0 : size(b) - size(a)));
}

/** Builder of the rows of categories and their parts, with the remainder of each whole. */
export class RowBuilder {
  readonly rows: CategoryRow[] = [];
  readonly unresolved: UnresolvedRemainder[] = [];
  /** True if the parts of a whole miss it only by rounding. */
  isRounded = false;

  constructor(
    private readonly data: Breakdown,
    private readonly scope: Scope,
  ) {}

  /** Adds categories, the parts of each below it, and last the remainder of their `whole`. Without a whole there is none. */
  add(categories: readonly Category[], whole: Quantity | undefined, parent?: Category): void {
    const { alike, order } = this.data;
    for (const category of categories) {
      this.rows.push({ category, parent, isRemainder: false });
      const { categories: parts, value } = category;
      if (parts.length)
        this.add(inOrder(parts, alike ? order : 'given'), this.splits(category) ? value : undefined, category);
    }
    if (whole) this.addRemainder(whole, categories, parent);
  }

  /** True if the parts of a category may be subtracted from it. Parts of a rate, an average or of another unit may not. */
  private splits({ value, categories: parts }: Category): boolean {
    const { alike, exclusive } = this.data;
    const values = valuesOf(parts);
    const isNegative = [value, ...values].some((one) => (pointEstimate(one) ?? 0) < 0);
    return alike && exclusive && !areRates([this.scope]) && !isNegative && !isAverage(value, values);
  }

  private addRemainder(whole: Quantity, parts: readonly Category[], parent: Category | undefined): void {
    if (!parts.length || !(isKnown(whole) || isWithheld(whole))) return;
    const { remainder: name, totalPointer } = this.data;
    const values = valuesOf(parts);
    const rest = remainder(whole, values);
    if (rest.kind === 'none') return;
    const isNamed = name !== undefined && !parent;
    if (
      (rest.kind === 'rest' || rest.kind === 'over') &&
      !isNamed &&
      isRounding(rest.quantity, whole, values, this.scope)
    ) {
      this.isRounded = true;
    } else if (rest.kind === 'rest') {
      const label = (!parent && name) || '';
      const pointer = parent ? `${parent.pointer}/value` : totalPointer;
      const category = { pointer, scope: this.scope, label, value: rest.quantity, categories: [] };
      this.rows.push({ category, parent, isRemainder: true });
    } else {
      this.unresolved.push({ parent, whole, parts, remainder: rest });
    }
  }
}
