import type { Period } from './period.js';
import { tidy } from './decimal.js';
import { compare, type Quantity } from './quantity.js';

/**
 * The part of a span's days, above 0 to 1, that have passed by the end of `asOf`: of `2021`, `2021-06` is 181 / 365, and after it 1. `undefined` before
 * the span, and where either has no end. Never throws.
 */
export function elapsed(span: Period, asOf: Period): number | undefined {
  const past = Math.min(asOf.end, span.end) - span.start + 1;
  return past > 0 && span.end + asOf.end < Infinity ? past / (span.end - span.start + 1) : undefined;
}

/**
 * Where a straight line from the baseline to the target stands after that part, 0 to 1, of the time; exactly the
 * target at 1. NaN where the part is NaN. Never throws.
 */
export const expected = (baseline: number, target: number, elapsed: number): number =>
  // Not baseline + (target - baseline) * elapsed, which can miss the target by a bit and can overflow.
  tidy(baseline * (1 - elapsed) + target * elapsed);

/** Where a quantity stands against the straight line to its target. */
export type Pace = 'ahead' | 'behind' | 'on';

/**
 * Whether a quantity is ahead of, behind or on the straight line from the baseline to the target after that part,
 * 0 to 1, of the time. With a target below the baseline less is ahead. `undefined` where the quantity's bounds do not
 * decide, where it is missing, withheld or about something, and where target and baseline are one. Never throws.
 */
export function pace(q: Quantity, baseline: number, target: number, elapsed: number): Pace | undefined {
  const side = compare(q, { value: expected(baseline, target, elapsed) });
  if (side === undefined || target === baseline) return undefined;
  return side === 0 ? 'on' : side > 0 === target > baseline ? 'ahead' : 'behind';
}
