import { pointEstimate } from '../../statistics/quantity.js';
import type { Order } from '../data.js';
import type { Category } from '../data/category.js';
import { changeOfCategory, changeValue, type ChangeMeasure } from './changes.js';
import { areOutgoings, areRanked } from './whole.js';

const REST_RANK = { other: 1, unknown: 2 };

/** The number by which categories are ordered, the largest first; of places in a ranking, the first. */
function sizeBy(order: Order, categories: readonly Category[], measure: ChangeMeasure): (one: Category) => number {
  if (order === 'given') return () => 0;
  if (order === 'change') return (one) => pointEstimate(changeValue(changeOfCategory(one), measure)) ?? -Infinity;
  const sign = areRanked(categories) || areOutgoings(categories) ? -1 : 1;
  return ({ value }) => sign * (pointEstimate(value) ?? -sign * Infinity);
}

/** Categories sorted by value or by change, the largest first and those without a number last, or as given. "Other" and "unknown" are always last. */
export function sortedCategories(
  categories: readonly Category[],
  order: Order,
  measure: ChangeMeasure = 'absolute',
): readonly Category[] {
  const rank = (category: Category): number => (category.rest ? REST_RANK[category.rest] : 0);
  const size = sizeBy(order, categories, measure);
  return categories
    .map((category) => ({ category, rank: rank(category), size: size(category) }))
    .sort((a, b) => a.rank - b.rank || (a.size === b.size ? 0 : b.size - a.size))
    .map(({ category }) => category);
}
