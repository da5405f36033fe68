import { isFigure } from '../cell.js';
import { INDEX_BASE } from '../columns/heading-unit.js';
import { EMPTY, filled, isEmpty, type Cell, type Line } from '../grid.js';
import { aloneUnit } from './surroundings.js';

/** A scale alone, as statistics offices write it below the heads of their columns. */
const SCALE = /^\s*1(?:[ .,']?000){1,3}\s*$/;

/** True if the first line below the header names no row or a section, and holds a unit for each of its figures. */
export function isUnits([first, second]: readonly Line[]): boolean {
  if (!first?.cells[0] || !second) return false;
  const units = filled({ ...first, cells: first.cells.slice(1) });
  // Below a name only what can be nothing but a unit is one.
  const isSection = !isEmpty(first.cells[0]);
  if (isSection) return units.length > 1 && units.every(({ text }) => aloneUnit(text.trim()) !== undefined);
  const isUnit = (cell: Cell): boolean =>
    INDEX_BASE.test(cell.text) ||
    (SCALE.test(cell.text) && !isEmpty(second.cells[0] ?? EMPTY)) ||
    /^\s*(?:\p{Sc} ?['’]?000s?|(?:in )?1[ .]000 (?:EUR|Euro|\p{Sc}))\s*$/u.test(cell.text) ||
    (!/\d/.test(cell.text) && cell.text.length <= 20 && !isFigure(cell));
  return units.length > 0 && units.every(isUnit);
}
