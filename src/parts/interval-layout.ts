import type { Scope } from '../contract/context.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import { intervalOf } from '../marks/quantity-marks.js';
import { isKnown } from '../statistics/quantity.js';
import type { CommonWords } from '../words/common.js';

/** A figure without the interval around it, for a table that has a column of intervals. */
export function withoutInterval(quantity: PublishedQuantity): PublishedQuantity {
  if (!isKnown(quantity) || !intervalOf(quantity)) return quantity;
  return { ...quantity, low: undefined, high: undefined, level: undefined };
}

/** The interval around a figure: "80% to 86%"; empty if it has none. */
export function intervalText(quantity: PublishedQuantity, scope: Scope, words: CommonWords): string {
  const ends = isKnown(quantity) ? intervalOf(quantity) : undefined;
  return ends ? words.amount({ low: ends[0], high: ends[1] }, scope) : '';
}

/** The confidence level of all intervals among some figures; undefined if they differ or are ranges. */
export function commonLevel(quantities: readonly PublishedQuantity[]): number | undefined {
  const levels = new Set(quantities.filter((one) => intervalOf(one)).map(({ level }) => level));
  return levels.size === 1 ? [...levels][0] : undefined;
}
