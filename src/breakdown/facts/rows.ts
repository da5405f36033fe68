import { max } from 'd3';
import { areRates, type Scope } from '../../contract/context.js';
import { decimalsOf } from '../../statistics/decimal.js';
import { isKnown, isWithheld, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import { MOST_SHARE_DECIMALS, remainder, type Remainder } from '../../statistics/share.js';
import { isAverage } from '../../statistics/whole.js';
import type { Breakdown } from '../data.js';
import { figurePointer, isGroup, type Category } from '../data/category.js';
import { changeOfCategory, type ChangeMeasure, type ChangedRow } from './changes.js';
import { sortedCategories } from './order.js';
import { isHeading, isRounding, valuesOf, withoutHeadings } from '../data/whole.js';

/** One row of a breakdown: a category, a part of the category above it, the remainder of a whole, or the benchmark of all categories. */
export interface CategoryRow extends ChangedRow {
  /** The category that this one is a part of. */
  readonly parent?: Category;
  /** True if the row is computed: the remainder of the whole, or of the parent, beyond its named parts. */
  readonly isRemainder: boolean;
  /** Its share of the whole, or in a group of that of the group, where shares are true. */
  readonly share?: Quantity;
  /** True if the share is the published one, of a whole that is not in the document. */
  readonly isSharePublished?: boolean;
}

/** The remainder of a whole beyond its parts, if it is known and has no row of its own. `parent` is absent for the total. */
export interface UnresolvedRemainder {
  readonly parent?: Category;
  readonly whole: Quantity;
  readonly parts: readonly Category[];
  readonly remainder: Remainder;
}

/** The scope of the categories of a group. Undefined for any other category, whose parts are like itself. */
const scopeOfParts = (parent: Category | undefined): Scope | undefined =>
  parent && isGroup(parent) ? parent.categories[0]?.scope : undefined;

/** Builder of the rows of categories and their parts, with the remainder of each whole. */
export class RowBuilder {
  readonly rows: CategoryRow[] = [];
  readonly unresolved: UnresolvedRemainder[] = [];
  /** True if the parts of a whole miss it only by rounding. */
  isRounded = false;

  constructor(
    private readonly data: Breakdown,
    private readonly scope: Scope,
    private readonly measure: ChangeMeasure,
  ) {}

  /** Adds categories, the parts of each below it, and last the remainder of their `whole`. Without a whole there is none. */
  add(categories: readonly Category[], whole: Quantity | undefined, parent?: Category): void {
    for (const category of categories) {
      const change = changeOfCategory(category);
      this.rows.push({ category, parent, isRemainder: false, ...(change && { change }) });
      const { categories: parts, value } = category;
      if (parts.length) this.add(this.inOrder(category), this.splits(category) ? value : undefined, category);
    }
    if (whole) this.addRemainder(whole, categories, parent);
  }

  /** The parts of a category in order. Those of groups keep their order, so that it is the same in all. */
  private inOrder(category: Category): readonly Category[] {
    const { alike, order } = this.data;
    return sortedCategories(category.categories, alike && !isGroup(category) ? order : 'given', this.measure);
  }

  /** True if the parts of a category may be subtracted from it. Parts of a rate, an average or of another unit may not. */
  private splits(category: Category): boolean {
    const { value, categories: parts } = category;
    const { alike, exclusive } = this.data;
    if (isGroup(category) && category.whole === 'never') return false;
    const values = valuesOf(parts);
    const isNegative = [value, ...values].some((one) => (pointEstimate(one) ?? 0) < 0);
    return alike && exclusive && !areRates([this.scope]) && !isNegative && !isAverage(value, values);
  }

  /** The remainder of a whole; none if only rounding parts it from its parts. A remainder with a name was published. */
  private remainderOf(whole: Quantity, parts: readonly Category[], isNamed: boolean): Remainder {
    const values = valuesOf(parts);
    const rest = remainder(whole, values);
    if (isNamed || !(rest.kind === 'rest' || rest.kind === 'over')) return rest;
    if (!isRounding(rest.quantity, whole, values, this.scope)) return rest;
    this.isRounded = true;
    return { kind: 'none' };
  }

  private addRemainder(whole: Quantity, categories: readonly Category[], parent: Category | undefined): void {
    if (!categories.length || !(isKnown(whole) || isWithheld(whole))) return;
    const { remainder: name, totalPointer } = this.data;
    const isNamed = name !== undefined && !parent;
    const counted = withoutHeadings(categories);
    const ofCounted = this.remainderOf(whole, counted, isNamed);
    // What is left beyond the parts of a heading may be in the heading, so it has no row. A withheld part is never subtracted around.
    const isSettled = ofCounted.kind === 'over' || ofCounted.kind === 'withheld';
    const isOpen = categories.some(isHeading) && !isSettled;
    if (isOpen && (ofCounted.kind === 'none' || categories.every(isHeading))) return;
    const parts = isOpen ? categories : counted;
    const rest = isOpen ? remainder(whole, valuesOf(categories)) : ofCounted;
    if (rest.kind === 'none' || rest.kind === 'unknown') return;
    if (rest.kind === 'rest') {
      const label = (!parent && name) || '';
      const pointer = parent ? figurePointer(parent) : totalPointer;
      const scope = scopeOfParts(parent) ?? this.scope;
      const category = { pointer, scope, label, value: rest.quantity, categories: [] };
      this.rows.push({ category, parent, isRemainder: true });
    } else {
      this.unresolved.push({ parent, whole, parts, remainder: rest });
    }
  }
}

/** Rows with the published shares of a larger whole, with the decimals of the most precise, or with `shareDecimals`. */
export function withPublishedShares(
  rows: readonly CategoryRow[],
  shareDecimals: number | undefined,
): readonly CategoryRow[] {
  const published = rows.flatMap(({ category: { share } }) => share ?? []);
  const decimals = shareDecimals ?? Math.min(MOST_SHARE_DECIMALS, max(published, decimalsOf) ?? 0);
  return rows.map((row) => {
    const { share } = row.category;
    return share === undefined ? row : { ...row, share: { value: share, decimals }, isSharePublished: true };
  });
}
