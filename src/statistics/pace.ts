import type { Period } from './period.js';
import { tidy } from './decimal.js';
import { compare, type Quantity } from './quantity.js';

/**
 * Share of a span's days that have passed by the end of `asOf`, above 0 to 1: for `2021` and `2021-06` it is 181 / 365, after the span 1. `undefined`
 * before the span, and if either has no end. Never throws.
 */
export function elapsed(span: Period, asOf: Period): number | undefined {
  const past = Math.min(asOf.end, span.end) - span.start + 1;
  return past > 0 && span.end + asOf.end < Infinity ? past / (span.end - span.start + 1) : undefined;
}

/**
 * Value on the straight line from the baseline to the target after a share of the time, 0 to 1; exactly the target at 1. NaN if the share is NaN.
 * Never throws.
 */
export const expected = (baseline: number, target: number, elapsed: number): number =>
  // Not baseline + (target - baseline) * elapsed, which can miss the target by a bit and can overflow.
  tidy(baseline * (1 - elapsed) + target * elapsed);

/** Position of a quantity against the straight line to its target. */
export type Pace = 'ahead' | 'behind' | 'on';

/**
 * Position of a quantity against the straight line from the baseline to the target after a share of the time, 0 to 1. With a target below the
 * baseline, less is ahead. `undefined` if the bounds leave it open, if the quantity is missing, withheld or `~`, and if the target equals the
 * baseline. Never throws.
 */
export function pace(q: Quantity, baseline: number, target: number, elapsed: number): Pace | undefined {
  const side = compare(q, { value: expected(baseline, target, elapsed) });
  if (side === undefined || target === baseline) return undefined;
  return side === 0 ? 'on' : side > 0 === target > baseline ? 'ahead' : 'behind';
}
