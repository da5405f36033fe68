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

/** Most significant digits of a number that somebody published. More are the noise of arithmetic, as in 37.73333. */
const MOST_DIGITS = 6;

/** Number of decimals that a figure was written with. */
const writtenDecimals = ({ decimals, value = 0 }: PublishedQuantity): number => decimals ?? decimalsOf(value);

/** Number of significant digits of a figure with some decimals: 4 of 870 with one. */
const digitsOf = ({ value = 0 }: PublishedQuantity, decimals: number): number =>
  value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1 + decimals;

/**
 * The number of decimals that the exact figures of one unit have in common: the most that one of them was written with. Undefined if a figure would
 * seem more precise than any that is published, as 870 next to 0.001, or if one has the noise of arithmetic.
 */
function commonDecimals(figures: readonly Listed[]): number | undefined {
  let [decimals, digits] = [0, 0];
  for (const { value } of figures) {
    const own = writtenDecimals(value);
    const ownDigits = digitsOf(value, own);
    if (value.decimals === undefined && own > 2 && ownDigits > MOST_DIGITS) return undefined;
    decimals = Math.max(decimals, own);
    digits = Math.max(digits, ownDigits);
  }
  // Amounts of money have two decimals or none, but for those in millions.
  const arePence = figures.some(({ scope: { unit } }) => unit?.currency && !unit.scale);
  const most = arePence ? digits + 2 : Math.max(digits, Math.min(digits + 1, MOST_DIGITS));
  const isFalse = figures.some(({ value }) => digitsOf(value, decimals) > most);
  return isFalse ? undefined : decimals;
}

/**
 * Gives the exact figures of one unit in a list the same number of decimals, the most that one of them was written with: 39 and 41.5 are shown as
 * 39.0 and 41.5. In a list of different units or of very different sizes each figure stays as it was written. Bounds and ranges stay as they are, and so
 * do figures with `decimals`. Called before the figures are frozen.
 */
export function alignDecimals(figures: readonly Listed[]): void {
  if (figures.every(({ value }) => !writtenDecimals(value))) return;
  const exact = figures.filter(({ scope, value }) => scope.decimals === undefined && isExact(value));
  // Figures of different units are of different things, each as it was published.
  const units = new Set(figures.map(({ scope }) => scope.unit));
  if (new Set(Array.from(units, unitKey)).size > 1) return;
  const decimals = commonDecimals(exact);
  if (!decimals) return;
  for (const { value: q } of exact)
    if (q.value !== undefined && decimals > writtenDecimals(q)) Object.assign(q, { decimals });
}
