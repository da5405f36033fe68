import { pointEstimate } from '../../statistics/quantity.js';
import type { Order } from '../data.js';
import type { Category } from '../data/category.js';
import { changeOfCategory, changeValue, type ChangeMeasure } from './changes.js';
import { areOutgoings } from './whole.js';

const REST_RANK = { other: 1, unknown: 2 };

/** The number by which categories are ordered, the largest first. */
function sizeBy(order: Order, categories: readonly Category[], measure: ChangeMeasure): (one: Category) => number {
  if (order === 'given') return () => 0;
  if (order === 'change') return (one) => pointEstimate(changeValue(changeOfCategory(one), measure)) ?? -Infinity;
  const sign = areOutgoings(categories) ? -1 : 1;
  return ({ value }) => sign * (pointEstimate(value) ?? -sign * Infinity);
}

/**
 * Categories sorted by value or by change, the largest first and those without a number last, or as given. In every order "other" and "unknown" are
 * last.
 */
export function inOrder(
  categories: readonly Category[],
  order: Order,
  measure: ChangeMeasure = 'absolute',
): readonly Category[] {
  const rank = (category: Category): number => (category.rest ? REST_RANK[category.rest] : 0);
  const size = sizeBy(order, categories, measure);
  const sizes = new Map(categories.map((one) => [one, size(one)]));
  const sizeOf = (one: Category): number => sizes.get(one) ?? 0;
  return [...categories].sort((a, b) => rank(a) - rank(b) || (sizeOf(a) === sizeOf(b) ? 0 : sizeOf(b) - sizeOf(a)));
}
