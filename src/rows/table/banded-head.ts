import { isFigure } from '../cell.js';
import { isEmpty, SAMPLE, type Cell, type Line } from '../grid.js';

/** The sign of a bound before its number, or of a bound or a range after one. No plus or minus of a figure, nor a dash in place of one. */
const BOUND = /^[<>≤≥] ?\d|\d ?[+–—-]|\d to /;

/** A number of four digits, which is an amount and no band. */
const AMOUNT = /\d[.,\s]?\d{3}/;

/** A sign of per cents that is no unit in brackets, as in "0–14 (%)". */
const PER_CENT = /%(?!\s*\)\s*$)/;

/** True for a band that may head a column: "0–14", "65+", "<18 weeks". */
const isBand = (cell: Cell): boolean =>
  isFigure(cell) && BOUND.test(cell.text) && !AMOUNT.test(cell.text) && !PER_CENT.test(cell.text);

/** Number of cells at the start that count from 0 or 1, or down to one of these: 3 of "1, 2, 3, 4+", 5 of "5, 4, 3, 2, 1". */
function countedOf(cells: readonly Cell[]): number {
  const numbers = cells.map(({ text }) => Number(text || NaN));
  const [first = NaN, second = NaN] = numbers;
  const step = second < first ? -1 : 1;
  const end = numbers.findIndex((number, i) => number !== first + step * i);
  const count = end < 0 ? cells.length : end;
  return [0, 1].includes(step > 0 ? first : (numbers[count - 1] ?? NaN)) ? count : 0;
}

/** Fewest columns that are counted, of which the last may be open: "Nights, 1, 2, 3, 4+". */
const FEWEST_COUNTED = 4;

/** True if the rows with figures among some have no steps, and not only bands: a figure may be suppressed as "<5". */
function areFigures(rows: readonly Line[], isCounted: boolean): boolean {
  const below = rows
    .map(({ cells: [, ...others] }) => others.filter((cell) => !isEmpty(cell)))
    .filter((cells) => cells.some(isFigure));
  return below.length > 0 && below.every((cells) => !cells.every(isBand) && !(isCounted && countedOf(cells) > 1));
}

/** True if the first of some rows is a header with bands or counted steps among its names, above figures that are neither: "Area, 0–14, 15–64, 65+", "Nights, 1, 2, 3, 4+". One band alone may as well be the first figure. */
export function isBandedHead(lines: readonly Line[]): boolean {
  const [name, ...heads] = lines[0]?.cells.filter((cell) => !isEmpty(cell)) ?? [];
  if (!name || isFigure(name) || new Set(heads.map(({ text }) => text.trim())).size < heads.length) return false;
  const counted = countedOf(heads);
  const rest = heads.slice(counted);
  const bands = rest.filter(isBand).length;
  const areNames = rest.every((cell) => isBand(cell) || !isFigure(cell));
  const isStepped = counted === 0 ? bands > 0 && heads.length > 1 : counted + bands >= FEWEST_COUNTED;
  return areNames && isStepped && areFigures(lines.slice(1, SAMPLE + 1), counted > 0);
}
