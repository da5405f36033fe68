import { toDecimals } from './decimal.js';
import { isKnown, withoutNumbers, type Quantity } from './quantity.js';

type Draft = { -readonly [Key in keyof Quantity]: Quantity[Key] };

/**
 * The quantity rounded to its safe side: `>` and `>=` down, `<` and `<=` up, the ends of a range outwards, all other numbers to the nearest,
 * halves away from zero. Negative `decimals` round to tens and more: `>6960` at −3 gives `>6000`. A withheld or missing figure comes back without
 * numbers. Never throws.
 */
export function round(q: Quantity, decimals: number): Quantity {
  if (!isKnown(q)) return withoutNumbers(q);
  const rounded: Draft = { ...q };
  const { value, low, high, comparator = '' } = q;
  const direction = comparator.startsWith('>') ? -1 : comparator.startsWith('<') ? 1 : 0;
  if (value !== undefined) rounded.value = toDecimals(value, decimals, direction);
  if (low !== undefined) rounded.low = toDecimals(low, decimals, -1);
  if (high !== undefined) rounded.high = toDecimals(high, decimals, 1);
  return rounded;
}

/**
 * The number rounded so that it neither reaches nor crosses a limit that it does not equal: 99.96 at one decimal with the limit 100 gives 99.9.
 * If it would round to a limit of zero, or has limits on both sides, the result is a bound: 0.004 gives `<0.1`, −0.004 gives `>-0.1`. Never throws.
 */
export function roundWithin(value: number, decimals: number, limits: readonly number[]): Quantity {
  const isPast = (x: number): boolean =>
    limits.some((limit) => (value < limit ? x >= limit : value > limit && x <= limit));
  const nearest = toDecimals(value, decimals, 0);
  if (!isPast(nearest)) return { value: nearest };
  const other = toDecimals(value, decimals, nearest > value ? -1 : 1);
  if (nearest !== 0 && !isPast(other)) return { value: other };
  return value > 0
    ? { value: toDecimals(value, decimals, 1), comparator: '<' }
    : { value: toDecimals(value, decimals, -1), comparator: '>' };
}
