import { decimalsOf, withoutNoise } from '../statistics/decimal.js';
import type { Quantity } from '../statistics/quantity.js';

/** A quantity in another scale, with the decimals that it then has. */
export function multiplied(q: Quantity, factor: number): Quantity {
  if (factor === 1) return q;
  const times = (n: number | undefined): number | undefined => (n === undefined ? undefined : withoutNoise(n * factor));
  const { decimals, ...rest } = q;
  const value = times(q.value);
  const written = q.value === undefined ? 0 : (decimals ?? decimalsOf(q.value));
  const left = written - Math.round(Math.log10(factor));
  return {
    ...rest,
    ...(value !== undefined && { value }),
    ...(q.low !== undefined && { low: times(q.low) ?? 0 }),
    ...(q.high !== undefined && { high: times(q.high) ?? 0 }),
    ...(factor > 1 && decimals !== undefined && left > decimalsOf(value ?? 0) && { decimals: left }),
  };
}
