import {
  compare,
  difference,
  isExact,
  isKnown,
  isWithheld,
  missingOf,
  pointEstimate,
  qualifiersOf,
  quotient,
  negated,
  sum,
  type Quantity,
} from './quantity.js';
import { round, roundWithin } from './rounding.js';

/**
 * Share of a part in a whole in per cent, where 12.5 is 12.5%: `>30` of `60` gives `>50`, `~30` of `60` gives `~50`. `undefined` if it is not known,
 * if either is missing or withheld, and if the whole is not certainly above zero. Never throws.
 */
export const share = (part: Quantity, whole: Quantity): Quantity | undefined => quotient(part, whole, 100);

/**
 * Remainder of a total after its named parts:
 * - `none`: the parts add up to the total;
 * - `rest`: every part is exact, and this much is in none of them; it can be a row;
 * - `includes`: the rest includes the parts without a figure, given by their index; with bounded parts it is a bound;
 * - `bound`: a bounded part or total makes the rest a bound, which is a note and no row;
 * - `over`: the parts exceed the total by this much;
 * - `unknown`: the bounds leave it open;
 * - `withheld`: a figure is withheld, so nothing is subtracted; `disclosed` if the other figures reveal it.
 */
export type Remainder =
  | { readonly kind: 'none' | 'unknown' }
  | { readonly kind: 'rest' | 'bound' | 'over'; readonly quantity: Quantity }
  | { readonly kind: 'includes'; readonly quantity: Quantity; readonly parts: readonly number[] }
  | { readonly kind: 'withheld'; readonly disclosed: boolean };

/** Most decimals that a publisher gives a share. More are those of a program. */
export const MOST_SHARE_DECIMALS = 3;

/** True for a part that adds nothing to the total: it cannot exist, or it is included elsewhere. */
export const isEmptyPart = (q: Quantity): boolean => ['elsewhere', 'cannot-exist'].includes(missingOf(q) ?? '');

/** True if a number may be zero or below, as far as its lower end is known: "at least −100", "over 0", `-5..10`. */
const mayBeZero = ({ value = 0, low = 0, comparator }: Quantity): boolean =>
  low < 0 || (!!comparator?.startsWith('>') && value <= 0);

/** Difference of two numbers, as a share of them, up to which their last digits make it. */
const LAST_DIGITS = 1e-15;

/** Ends of a difference that the last digits of numbers make: some of them, or all of one without a bound. Beside 1.5e21, 131,100 is lost in their sum. */
function noiseIn({ value, low, high, comparator }: Quantity, total: Quantity) {
  const most = LAST_DIGITS * Math.abs(pointEstimate(total) ?? 0);
  const ends = [value, low, high].filter((end) => end !== undefined);
  const lost = ends.filter((end) => Math.abs(end) <= most);
  const hasLost = lost.some((end) => end !== 0);
  return { hasLost, isLost: hasLost && lost.length === ends.length && !comparator };
}

/**
 * Remainder of a total after its parts; see {@link Remainder}. A part that cannot exist or is included elsewhere counts as nothing, and a
 * remainder is never below zero. A withheld figure is `disclosed` if it is the only one and all others, including the total, are exact. Never throws.
 */
export function remainder(total: Quantity, parts: readonly Quantity[]): Remainder {
  const all = [total, ...parts];
  const open = all.filter((q) => !isWithheld(q));
  if (open.length < all.length) {
    const disclosed = all.length - open.length === 1 && open.every((q) => isExact(q) || isEmptyPart(q));
    return { kind: 'withheld', disclosed };
  }
  const known = sum(parts.filter(isKnown));
  const unnumbered = parts.flatMap((q, i) => (isKnown(q) || isEmptyPart(q) ? [] : [i]));
  const left = known && difference(total, known);
  const side = left && compare(left, { value: 0 });
  const noise = noiseIn(left ?? {}, total);
  if (side === 0 || noise.isLost) return { kind: 'none' };
  if (left && side === -1)
    return parts.some(isKnown) && !noise.hasLost
      ? { kind: 'over', quantity: { ...left, ...negated(left), ...qualifiersOf(all) } }
      : { kind: 'unknown' };
  // A remainder is never below zero, so nothing is known of it then.
  if (!left || mayBeZero(left)) return { kind: 'unknown' };
  const rest = { ...left, ...qualifiersOf(all) };
  if (unnumbered.length) return { kind: 'includes', quantity: rest, parts: unnumbered };
  // Next to a whole near the largest number, the width of a range is lost in the sum.
  const areExact = all.every((q) => isExact(q) || !isKnown(q));
  return { kind: areExact && isExact(rest) ? 'rest' : 'bound', quantity: rest };
}

/**
 * Share in per cent at the precision it is shown with: its own decimals, or whole per cents, and one decimal below 1 and from 99 to 101. A bound rounds to its safe side, and only
 * exactly 0 or 100 rounds to that: 99.96 gives 99.9, 0.004 gives `<0.1`. Never throws.
 */
export function roundShare(q: Quantity): Quantity {
  const { value, comparator } = q;
  const size = Math.abs(pointEstimate(q) ?? 0);
  const decimals = Math.max(q.decimals ?? 0, size < 1 || (size > 99 && size < 101) ? 1 : 0);
  if (value === undefined || !(comparator === '~' || isExact(q))) return round(q, decimals);
  // 0% and 100% need no more decimals than the document has.
  const shown = q.decimals !== undefined && { decimals: value === 0 || value === 100 ? q.decimals : decimals };
  return { ...(comparator && { comparator }), ...shown, ...roundWithin(value, decimals, [0, 100]) };
}

/** True if rounded shares, in per cent, add up to 100. */
export const addsUpTo100 = (rounded: readonly number[]): boolean =>
  sum(rounded.map((value) => ({ value })))?.value === 100;
