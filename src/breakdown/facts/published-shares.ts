import { decimalsOf } from '../../statistics/decimal.js';
import { compare, isExact, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import { lastDigit } from '../../statistics/whole.js';
import { digitOf } from '../data/whole.js';
import type { CategoryRow } from './rows.js';

/** Published shares that the table has no place for, since the chart computes the shares of its categories, or states none. */
export interface HiddenShares {
  readonly rows: readonly CategoryRow[];
  /** True if they are other shares than those that are computed. */
  readonly areOthers: boolean;
}

/** Room for errors of floating point. */
const NOISE = 1e-9;

/** Largest difference between a published share and a computed one that rounding explains: of the share itself, and of figures in thousands or with decimals. */
function roomOf({ category: { share = 0, value, scope } }: CategoryRow, base: Quantity | undefined): number {
  const ofShare = 10 ** -decimalsOf(share) / 2;
  const digit = digitOf(scope) ?? lastDigit([value]);
  const isRounded = !!scope.unit?.scale || digit < 1;
  const ofFigures = isRounded ? (50 * digit * (1 + share / 100)) / Math.abs(pointEstimate(base ?? {}) ?? Infinity) : 0;
  return ofShare + ofFigures + NOISE;
}

/** True if the published share of a row is not the computed one, beyond rounding. Nobody knows of a bound that holds it, nor of "about". */
function differs(row: CategoryRow, base: Quantity | undefined): boolean {
  const { share: computed, category } = row;
  const { share = 0 } = category;
  if (!computed) return false;
  if (computed.comparator === '~') return false;
  if (isExact(computed)) return Math.abs((computed.value ?? 0) - share) > roomOf(row, base);
  const side = compare({ value: share }, computed);
  return side === 1 || side === -1;
}

/** The published shares that the rows lack: those that differ from the computed ones by more than rounding, or else those next to which none is computed. Undefined if there are none. `baseOf` is the whole of the computed share of a row. */
export function hiddenShares(
  rows: readonly CategoryRow[],
  baseOf: (row: CategoryRow) => Quantity | undefined,
): HiddenShares | undefined {
  const hidden = rows.filter(({ category, isSharePublished }) => category.share !== undefined && !isSharePublished);
  const others = hidden.filter((row) => differs(row, baseOf(row)));
  const shown = others.length ? others : hidden.filter(({ share }) => !share);
  return shown.length ? { rows: shown, areOthers: others.length > 0 } : undefined;
}
