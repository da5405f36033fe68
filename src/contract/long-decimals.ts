import { decimalsOf, hasAtMost } from '../statistics/decimal.js';
import { grouped } from '../statistics/grouped.js';
import type { Scope } from './context.js';
import type { Problem } from './problem.js';
import type { PublishedQuantity } from './quantity.js';
import { reportProblem } from './reader.js';
import { unitKey } from './unit.js';

/** A figure of a document. */
interface Figure {
  readonly pointer: string;
  readonly scope: Scope;
  readonly value: PublishedQuantity;
}

/** Most decimals, and most significant digits, of a number that somebody has rounded for a reader. One with more digits has few decimals: 305,225.999999 has not been rounded, and 12,019,166.67 has. */
const [MOST_DECIMALS, MOST_DIGITS, FEW_DECIMALS] = [6, 9, 3];
/** Significant digits of the figure in the middle of those that are shown rounded. */
const SHOWN_DIGITS = 3;

/** Number of digits before the decimal point: 2 of 49.2, 0 of 0.49, −1 of 0.049. */
const wholeDigits = (value: number): number => Math.floor(Math.log10(Math.abs(value))) + 1;

/** True for a number with the digits of a computer, such as 49.21973423766692. */
const isUnrounded = ({ value: { value = 0 } }: Figure): boolean =>
  !hasAtMost(value, FEW_DECIMALS) &&
  decimalsOf(value) > (Math.abs(value) < 1 ? MOST_DECIMALS : FEW_DECIMALS) &&
  decimalsOf(value) + wholeDigits(value) > MOST_DIGITS;

/** The decimals with which the figure in the middle has three significant digits. Money has two or none. */
function shownDecimals(figures: readonly Figure[]): number {
  const sizes = figures.flatMap(({ value: { value } }) => (value ? [Math.abs(value)] : [])).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 1;
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, SHOWN_DIGITS - wholeDigits(middle)));
  const { currency, scale } = figures[0]?.scope.unit ?? {};
  return decimals > 0 && currency && !scale ? 2 : decimals;
}

/**
 * Gives the figures of one unit, if one of them was never rounded, the decimals with which readers can compare them: 49.21973423766692 next to 4.2755175 is shown
 * as 49.2. `outer` are the scopes around theirs. What has `decimals` keeps them. Called before the data are frozen.
 */
export function limitDecimals(figures: readonly Figure[], outer: readonly Scope[], problems: Problem[]): void {
  const isOpen = (figure: Figure): boolean => figure.scope.decimals === undefined && isUnrounded(figure);
  if (!figures.some(isOpen)) return;
  const around = grouped(outer, ({ unit }) => unitKey(unit));
  for (const [unit, some] of grouped(figures, ({ scope }) => unitKey(scope.unit))) {
    const unrounded = some.find(isOpen);
    if (!unrounded) continue;
    const decimals = shownDecimals(some);
    for (const scope of new Set([...(around.get(unit) ?? []), ...some.map((one) => one.scope)]))
      if (scope.decimals === undefined) Object.assign(scope, { decimals });
    const { pointer, value } = unrounded;
    const expected = { code: 'decimals', decimals } as const;
    reportProblem(problems, { pointer, code: 'long-decimals', severity: 'noted', expected, found: value.value });
  }
}
