import { withoutNoise } from './decimal.js';
import { dayText, type Period } from './period.js';
import { compare, type Quantity } from './quantity.js';

/** Time of a span that has passed, and its whole length, in years or months if both are whole, else in days. */
export interface ElapsedTime {
  readonly passed: number;
  readonly total: number;
  readonly unit: 'years' | 'months' | 'days';
}

/** Number of whole months from one day to another, counted from 1970-01-01; `undefined` if they are not the same day of the month. */
function wholeMonths(from: number, to: number): number | undefined {
  const [start, end] = [from, to].map((day) => dayText(day).split('-').map(Number));
  if (!start || !end || start[2] !== end[2]) return undefined;
  return ((end[0] ?? NaN) - (start[0] ?? NaN)) * 12 + (end[1] ?? NaN) - (start[1] ?? NaN);
}

/**
 * Time of a span that has passed by the end of `asOf`, at most all of it. A leap day never decides: whole years and months are counted as such.
 * Example: for `2018/2022` and `2021-12-31` it is 4 of 5 years, for `2021` and `2021-06` 6 of 12 months. `undefined` before the
 * span, and if either has no end. Never throws.
 */
export function elapsedTime(span: Period, asOf: Pick<Period, 'end'>): ElapsedTime | undefined {
  const { start, end } = span;
  if (!(end < Infinity && asOf.end < Infinity && asOf.end >= start)) return undefined;
  const last = Math.min(asOf.end, end);
  const passed = wholeMonths(start, last + 1);
  const total = wholeMonths(start, end + 1);
  if (!passed || !total) return { passed: last - start + 1, total: end - start + 1, unit: 'days' };
  return passed % 12 || total % 12
    ? { passed, total, unit: 'months' }
    : { passed: passed / 12, total: total / 12, unit: 'years' };
}

/**
 * Value on the straight line from the baseline to the target after a share of the time, 0 to 1; exactly the target at 1. NaN if the share is NaN.
 * Never throws.
 */
export const expected = (baseline: number, target: number, elapsed: number): number =>
  // Not baseline + (target - baseline) * elapsed, which can miss the target by a bit and can overflow. Both parts are tidied, so that a line through 0 is at 0.
  withoutNoise(withoutNoise(baseline * (1 - elapsed)) + withoutNoise(target * elapsed));

/** Position of a quantity against the straight line to its target. */
export type Pace = 'ahead' | 'behind' | 'on';

/**
 * Position of a quantity against the straight line from the baseline to the target after a share of the time, 0 to 1. With a target below the
 * baseline, less is ahead. `undefined` if the bounds leave it open, if the quantity is missing, withheld or `~`, and if the target equals the
 * baseline. Never throws.
 */
export function pace(quantity: Quantity, baseline: number, target: number, elapsed: number): Pace | undefined {
  const side = compare(quantity, { value: expected(baseline, target, elapsed) });
  if (side === undefined || target === baseline) return undefined;
  return side === 0 ? 'on' : side > 0 === target > baseline ? 'ahead' : 'behind';
}
