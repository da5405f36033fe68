import { range, sum } from 'd3';
import type { CellPlace, Cells, MarkBase, Share } from './mark.js';

/** Space between two cells as a share of the width of one. */
const GAP: Share = 0.14;

/** Largest number of columns for each row of a waffle. */
const WIDEST = 2.5;

/** The number of cells in a row: one that makes all rows full, if they are not far wider than high; else that of a square. */
function columnsFor(count: number): number {
  const least = Math.ceil(Math.sqrt(count));
  const most = Math.floor(Math.sqrt(count * WIDEST));
  return range(least, most + 1).find((columns) => count % columns === 0) ?? least;
}

/** The cells of a waffle in a square, row by row from the lower start: 100 are ten rows of ten, 7 three of at most three, as large as in the largest waffle. */
export function waffleCells(count: number, largest = count): readonly CellPlace[] {
  const columns = columnsFor(largest);
  const size = 1 / (columns + (columns - 1) * GAP);
  const step = size * (1 + GAP);
  const rows = Math.ceil(count / columns);
  const below = Math.max(0, 1 - rows * step + size * GAP) / 2;
  return range(count).map((index) => ({
    x: (index % columns) * step,
    y: Math.max(0, 1 - below - size - Math.floor(index / columns) * step),
    width: size,
    height: size,
  }));
}

/** A number of cells, and the mark that they are. */
export interface DealtCells extends MarkBase {
  readonly count: number;
}

/** The marks of cells that are dealt out, one part after the other. A part without cells has none. */
export function dealt(cells: readonly CellPlace[], parts: readonly DealtCells[]): readonly Cells[] {
  let next = 0;
  return parts.flatMap(({ count, ...place }): readonly Cells[] => {
    const taken = cells.slice(next, (next += count));
    const [first] = taken;
    return first ? [{ type: 'cells', ...place, x: first.x + first.width / 2, y: first.y, cells: taken }] : [];
  });
}

/** The part of a square that is empty above its cells, and below them. */
export const spareOf = (cells: readonly CellPlace[]): Share => cells.at(-1)?.y ?? 0;

/** Numbers of cells for shares of one whole: rounded down, and one more for the largest remainders. 100 for 0.335, 0.335 and 0.33 are 34, 33 and 33. */
export function cellsFor(shares: readonly Share[], cells = 100): readonly number[] {
  const exact = shares.map((share) => share * cells);
  // 0.29 × 100 is 28.999999999999996.
  const whole = exact.map((count) => Math.floor(count + 1e-9));
  const remainder = (index: number): number => (exact[index] ?? 0) - (whole[index] ?? 0);
  const left = Math.round(sum(exact)) - sum(whole);
  const largest = range(shares.length).sort((a, b) => remainder(b) - remainder(a));
  const more = new Set(largest.slice(0, Math.max(0, left)));
  return whole.map((count, index) => count + (more.has(index) ? 1 : 0));
}
