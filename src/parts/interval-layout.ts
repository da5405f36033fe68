import type { PublishedQuantity } from '../contract/quantity.js';
import { intervalOf } from '../marks/quantity-marks.js';
import { isKnown } from '../statistics/quantity.js';

/** A figure without the interval around it, for a table that has a column of intervals. */
export function withoutInterval(quantity: PublishedQuantity): PublishedQuantity {
  if (!isKnown(quantity) || !intervalOf(quantity)) return quantity;
  return { ...quantity, low: undefined, high: undefined, level: undefined };
}

/** The common confidence level of the intervals of some figures. Undefined if levels differ or the intervals are ranges. */
export function commonLevel(quantities: readonly PublishedQuantity[]): number | undefined {
  const levels = new Set(quantities.filter((one) => intervalOf(one)).map(({ level }) => level));
  return levels.size === 1 ? [...levels][0] : undefined;
}
