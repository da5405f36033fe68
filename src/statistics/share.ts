import {
  compare,
  difference,
  isExact,
  isKnown,
  isWithheld,
  missingOf,
  pointEstimate,
  quotient,
  scale,
  sum,
  type Quantity,
} from './quantity.js';
import { round, roundWithin } from './rounding.js';

/**
 * The share of a part in a whole in per cent, where 12.5 is 12.5 %: `>30` of `60` is `>50`, and a part that is about
 * something has a share that is about something. `undefined` where it is not known, where either is missing or
 * withheld, and where the whole is not certainly above zero. Never throws.
 */
export const share = (part: Quantity, whole: Quantity): Quantity | undefined => quotient(part, whole, 100);

/**
 * What a total leaves beside its named parts:
 * - `none`: the parts reach the total exactly;
 * - `rest`: every part is exact, and this much is in none of them: a row;
 * - `includes`: the rest holds the parts named without a figure, given by their index; with bounded parts the rest is a bound;
 * - `bound`: a bounded part or total makes the rest a bound: a note, no row;
 * - `over`: the parts exceed the total by this much;
 * - `unknown`: nothing can be said;
 * - `withheld`: a figure is withheld, so nothing is subtracted; `disclosed` where the other figures give it away.
 */
export type Remainder =
  | { readonly kind: 'none' | 'unknown' }
  | { readonly kind: 'rest' | 'bound' | 'over'; readonly quantity: Quantity }
  | { readonly kind: 'includes'; readonly quantity: Quantity; readonly parts: readonly number[] }
  | { readonly kind: 'withheld'; readonly disclosed: boolean };

/** Parts that hold nothing of the total by what is said of them. */
const isEmpty = (q: Quantity): boolean => ['elsewhere', 'cannot-exist'].includes(missingOf(q) ?? '');

/**
 * What remains of a total beside its parts; see {@link Remainder}. A part that cannot exist or is counted elsewhere
 * holds nothing. A withheld figure is `disclosed` where it is the only one and all others, the total among them, are
 * exact. Never throws.
 */
export function remainder(total: Quantity, parts: readonly Quantity[]): Remainder {
  const all = [total, ...parts];
  const open = all.filter((q) => !isWithheld(q));
  if (open.length < all.length) {
    const disclosed = all.length - open.length === 1 && open.every((q) => isExact(q) || isEmpty(q));
    return { kind: 'withheld', disclosed };
  }
  const known = sum(parts.filter(isKnown));
  const unnumbered = parts.flatMap((q, i) => (isKnown(q) || isEmpty(q) ? [] : [i]));
  const rest = known && difference(total, known);
  if (!rest) return { kind: 'unknown' };
  const side = compare(rest, { value: 0 });
  if (side === 0) return { kind: 'none' };
  if (side === -1) return { kind: 'over', quantity: scale(rest, -1) ?? rest };
  if (unnumbered.length) return { kind: 'includes', quantity: rest, parts: unnumbered };
  return { kind: isExact(rest) ? 'rest' : 'bound', quantity: rest };
}

/**
 * A share in per cent as it is written: whole per cents, one decimal below 1 and above 99; a bound is rounded on its
 * safe side, and nothing reaches 0 or 100 unless it is: 99.96 is 99.9, 0.004 is `<0.1`. Never throws.
 */
export function roundShare(q: Quantity): Quantity {
  const { value, comparator } = q;
  const at = Math.abs(pointEstimate(q) ?? 0);
  const decimals = at < 1 || at > 99 ? 1 : 0;
  if (value === undefined || !(comparator === '~' || isExact(q))) return round(q, decimals);
  return { ...(comparator && { comparator }), ...roundWithin(value, decimals, [0, 100]) };
}

/** True where the rounded shares, in per cent, add up to 100 as they are written. */
export const addsUpTo100 = (rounded: readonly number[]): boolean =>
  sum(rounded.map((value) => ({ value })))?.value === 100;
