import { decimalsOf } from '../statistics/decimal.js';
import { isExact } from '../statistics/quantity.js';
import type { Scope } from './context.js';
import type { PublishedQuantity } from './quantity.js';
import { unitKey } from './unit.js';

/** A figure in a list. */
interface Listed {
  readonly scope: Scope;
  readonly value: PublishedQuantity;
}

// A number of JSON may have the noise of arithmetic, and no text tells how it was published.
const MOST_OF_NUMBERS = 2;

/**
 * Gives the exact figures of one unit in a list the same number of decimals, the most that one of them was written with: 39 and 41.5 are shown as
 * 39.0 and 41.5. In a list of different units each figure stays as it was written. Bounds and ranges stay as they are, and so do figures with `decimals`. Called before the figures are frozen.
 */
export function alignDecimals(figures: readonly Listed[]): void {
  const exact = figures.filter(({ scope, value }) => scope.decimals === undefined && isExact(value));
  const most = new Map<string | undefined, number>();
  for (const { scope, value: q } of exact) {
    const decimals = q.decimals ?? Math.min(decimalsOf(q.value ?? 0), MOST_OF_NUMBERS);
    if (decimals) most.set(unitKey(scope.unit), Math.max(decimals, most.get(unitKey(scope.unit)) ?? 0));
  }
  // Figures of different units are of different things, each as it was published.
  if (!most.size || new Set(figures.map(({ scope }) => unitKey(scope.unit))).size > 1) return;
  for (const { scope, value: q } of exact) {
    const decimals = most.get(unitKey(scope.unit)) ?? 0;
    if (q.value !== undefined && decimals > (q.decimals ?? decimalsOf(q.value))) Object.assign(q, { decimals });
  }
}
