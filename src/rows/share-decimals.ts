import { decimalsOf } from '../statistics/decimal.js';
import { MOST_SHARE_DECIMALS } from '../statistics/share.js';
import type { Row } from './row.js';
import type { FigureColumn } from './sheet.js';

/** The decimals of the shares that a publisher has computed, which are those of the same shares in a chart: 1 of "12.5%" and "15%", and of 0.125 and 0.15. Empty of whole per cents. */
export function shareDecimalsIn(
  column: Pick<FigureColumn, 'column'> | undefined,
  rows: readonly Row[],
): { readonly shareDecimals?: number } {
  if (!column) return {};
  const shares = rows.map((row) => row.numberAt(column.column) || 0);
  const areFractions =
    shares.every((share) => share <= 1) && !rows.some((row) => row.textAt(column.column).includes('%'));
  const decimals = shares.reduce((most, share) => Math.max(most, decimalsOf(share)), 0) - (areFractions ? 2 : 0);
  return decimals > 0 && decimals <= MOST_SHARE_DECIMALS ? { shareDecimals: decimals } : {};
}
