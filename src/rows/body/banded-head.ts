import { isFigure } from '../cell.js';
import { isEmpty, type Cell, type Line } from '../grid.js';

/** Most rows that are looked at, to find out what the first is. */
const SAMPLE = 20;

/** The sign of a bound or a range. */
const BOUND = /[<>≤≥+–—]|\d ?-|\d to /;

/** A number of four digits, which is an amount and no band. */
const AMOUNT = /\d[.,\s]?\d{3}/;

/** True for a band that may head a column: "0–14", "65+", "<18 weeks". */
const isBand = (cell: Cell): boolean => isFigure(cell) && BOUND.test(cell.text) && !AMOUNT.test(cell.text);

/** Number of cells at the start that count from 0 or 1: 3 of "1, 2, 3, 4+". */
function countedOf(cells: readonly Cell[]): number {
  const first = Number(cells[0]?.text || NaN);
  const end = cells.findIndex(({ text }, i) => Number(text || NaN) !== first + i);
  return first === 0 || first === 1 ? (end < 0 ? cells.length : end) : 0;
}

/** Fewest columns that are counted, of which the last may be open: "Nights, 1, 2, 3, 4+". */
const FEWEST_COUNTED = 4;

/**
 * True if the first of some rows is a header with bands or counted steps among its names, above figures that are neither: "Area, 0–14, 15–64, 65+",
 * "Nights, 1, 2, 3, 4+". One band alone may as well be the first figure.
 */
export function isBandedHead([first, ...others]: readonly Line[]): boolean {
  const [name, ...heads] = first?.cells.filter((cell) => !isEmpty(cell)) ?? [];
  if (!name || isFigure(name) || others.length === 0) return false;
  const counted = countedOf(heads);
  const rest = heads.slice(counted);
  const bands = rest.filter(isBand).length;
  const areNames = rest.every((cell) => isBand(cell) || !isFigure(cell));
  const isStepped = counted === 0 ? bands > 0 && heads.length > 1 : counted + bands >= FEWEST_COUNTED;
  const arePlain = others.slice(0, SAMPLE).every(({ cells: [, ...below] }) => {
    const figures = below.filter((cell) => !isEmpty(cell));
    return figures.some(isFigure) && !figures.some(isBand) && countedOf(figures) < 2;
  });
  return areNames && isStepped && arePlain;
}
