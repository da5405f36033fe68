import { compare, isExact, isKnown, pointEstimate, sum, type Quantity } from './quantity.js';
import { isEmptyPart } from './share.js';

/**
 * The evidence that figures are parts of one whole: a published `total`, the author's word (`stated`), per cents that add up to a `hundred`, or
 * a `form` that draws parts. `unstated` if there is none; `never` if the figures cannot be parts, as rates and negative figures cannot.
 */
export type WholeEvidence = 'total' | 'stated' | 'hundred' | 'form' | 'unstated' | 'never';

/** Number of decimals of a number in its shortest form, at most 15. */
function shortestDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, fraction = '', exponent = '0'] = /^[^.e]*\.?(\d*)(?:e(.*))?$/.exec(String(value)) ?? [];
  return Math.min(15, Math.max(0, fraction.length - Number(exponent)));
}

/** One unit of the last decimal that any of the figures has. It is 1 for whole numbers. */
export const lastDigit = (figures: readonly Quantity[]): number =>
  10 ** -figures.reduce((most, figure) => Math.max(most, shortestDecimals(pointEstimate(figure) ?? 0)), 0);

/**
 * True if three or more per cents are parts of 100: all are exact, none is below zero, and together they miss 100 by at most half a unit of the
 * last digit for each, and by at most 1. A part that cannot exist, is included elsewhere or rounds to zero counts as nothing. Never throws.
 */
export function areHundredths(parts: readonly Quantity[], unit = lastDigit(parts)): boolean {
  const counted = parts.filter((part) => !isEmptyPart(part) && !part.roundsToZero);
  const total = sum(counted)?.value;
  if (parts.length < 3 || total === undefined || !counted.every((part) => isExact(part) && (part.value ?? -1) >= 0))
    return false;
  return Math.abs(total - 100) <= Math.min(1, (parts.length / 2) * unit) + 1e-9;
}

/**
 * Largest difference between a whole and the sum of its parts that rounding can explain, where `unit` is one of the last digit. `count` is the
 * number of rounded figures, the whole included if it is one. For two or fewer it is less than one unit; for more it is at least one, and grows
 * with the square root of their number.
 */
export const largestRoundingError = (count: number, unit: number): number =>
  (Math.min((count - 1) / 2, Math.max(1, Math.sqrt(count) / 2)) + 0.001) * unit;

/**
 * True if the total can only be an average of the parts: at least one is certainly above it and one certainly below it, and none is below zero.
 * Never throws.
 */
export const isAverage = (total: Quantity, parts: readonly Quantity[]): boolean =>
  parts.every((part) => compare(part, { value: 0 }) !== -1) &&
  parts.some((part) => compare(part, total) === 1) &&
  parts.some((part) => compare(part, total) === -1);

/** Index of the figure that equals the sum of all others, if there are at least three others and none is zero; else −1. Never throws. */
export function indexOfSum(figures: readonly Quantity[]): number {
  if (figures.length < 4 || !figures.every((figure) => isExact(figure) && (figure.value ?? 0) > 0)) return -1;
  const largest = figures.reduce(
    (best, figure, i) => ((figure.value ?? 0) > (figures[best]?.value ?? 0) ? i : best),
    0,
  );
  const size = figures[largest]?.value ?? 0;
  // Nearly no list has such a figure, and exact sums are slow.
  if (Math.abs(figures.reduce((all, { value = 0 }) => all + value, -size) - size) > size * 1e-9) return -1;
  const others = figures.filter((_, i) => i !== largest);
  return compare(sum(others) ?? {}, figures[largest] ?? {}) === 0 ? largest : -1;
}

/** The sum of per cents that together are more than 100, which rounding cannot explain; undefined if they are not. Never throws. */
export function excessOf(parts: readonly Quantity[], unit?: number): Quantity | undefined {
  const together = sum(parts.filter(isKnown));
  return together && compare(together, { value: 100 }) === 1 && !areHundredths(parts, unit) ? together : undefined;
}
