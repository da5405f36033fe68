import { readFigure } from '../../contract/figure-reading.js';
import { NOTATION } from '../../statistics/notation.js';
import { isFigure } from '../cell.js';
import { withMark } from '../cell-marks.js';
import type { Cell } from '../grid.js';

/** True for words in place of a figure: "withheld", "not available". */
const isReason = (text: string): boolean => {
  const read = /\d/.test(text) ? undefined : readFigure(text, {});
  return !!read && 'quantity' in read && (read.quantity.value ?? read.quantity.low) === undefined;
};

/** Tells the cells that have no figure from the others of their column: dashes, reasons, and "c" next to a figure. */
export const missingIn =
  (cells: readonly Cell[]) =>
  ({ text }: Cell): boolean =>
    !NOTATION.test(text.trim()) &&
    (!/[\p{L}\p{N}\p{Sc}%‰]/u.test(text) || isReason(text) || (withMark(text) === '[c]' && cells.some(isFigure)));
