import { isFigure } from '../cell.js';
import { INDEX_BASE } from '../columns/heading-unit.js';
import { EMPTY, filled, isEmpty, textOf, type Cell, type Line, textAt, withCells } from '../grid.js';
import { aloneUnit } from './surroundings.js';
import { readPeriodHead, yearIn } from '../columns/period-head.js';
import { isNameOf } from '../names/column-names.js';
import { isBandHead, isCount } from './header.js';
import { areNoHeads, isAmount } from './worded-figure.js';

/** A scale alone, as statistics offices write it below the heads of their columns. */
const SCALE = /^\s*1(?:[ .,']?000){1,3}\s*$/;

/** The cells of a line after its first that have something. */
const filledAfterName = (line: Line): readonly Cell[] => filled({ ...line, cells: line.cells.slice(1) });

/** True if the first line below the header names no row or a section, and holds a unit for each of its figures. */
export function isUnits([first, second]: readonly Line[]): boolean {
  if (!first?.cells[0] || !second) return false;
  const units = filledAfterName(first);
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

/** True for a cell that may head a column: it is no figure, or a band or a period. */
const isHeading = (cell: Cell): boolean =>
  !isFigure(cell) || isBandHead(cell) || (!isCount(cell.text) && !!readPeriodHead(cell.text));

const isYear = ({ text }: Cell): boolean => yearIn(text) !== undefined;

/** Most lines between heads and the first row that name a section. */
const MOST_BETWEEN = 3;

/** True for the first half of a head that goes on in the line below: "2025/" over "2021". */
const isHalf = (text: string): boolean => /\d ?\/$/.test(text);

/** True if the first of two lines has gaps or repeats where the second has none, or has halves of heads, or is over times alone: "Ano" over the only year, and "Men" and "Women" over "2021". */
function hasGaps(first: Line, second: Line): boolean {
  const [upper, lower] = [filled(first), filled(second)];
  const over = upper.filter((cell) => textAt(second, first.cells.indexOf(cell)));
  const names = new Set(over.map(({ text }) => text.trim())).size;
  const [corner, below] = [textAt(first, 0), textAt(second, 0)];
  const areTimes = lower.every(({ text }) => readPeriodHead(text));
  if (upper.length < 2) return areTimes && upper.some(({ text }) => isHalf(text.trim()));
  // A name over several columns may stand in each of them, and "Ann, yes, no" below "Name, Answer, Answer" is a row.
  const mayRepeat = !corner || !below || corner === below;
  if ((mayRepeat ? names : upper.length) < lower.length && second.cells.length > 2) return true;
  return !below && areTimes;
}

/** True for a named line of figures below another name for each of its columns: "<5" of "Men" and "Women". Times are heads below names, and figures below times. */
function isRowBelow(first: Line, second: Line): boolean {
  const [names, cells] = [filledAfterName(first), filledAfterName(second)];
  const areApart = new Set(names.map(textOf)).size === names.length && names.length === cells.length;
  if (!areApart || cells.length < 2 || textAt(second, 0) === '' || !cells.every(isAmount)) return false;
  const areHeads = cells.every(({ text }) => readPeriodHead(text));
  return !areHeads || [...names, ...cells].every(isYear);
}

/** True for a line with a text in its first cell and nothing in the others. */
const isAlone = (line: Line): boolean => textAt(line, 0) !== '' && line.cells.length > 1 && filled(line).length === 1;

/** The first line, if it groups the columns that the second names. Units may stand between these and the first row. */
export function groupLine(lines: readonly Line[]): Line | undefined {
  const [first, second] = lines;
  // A question of a survey, alone above its answers, is skipped.
  const [below, after] = lines.slice(2, 4 + MOST_BETWEEN).filter((line, i) => i >= MOST_BETWEEN || !isAlone(line));
  const third = below && after && !textAt(below, 0) && isUnits([below, after]) ? after : below;
  if (!first || !second || !third || first.part || !hasGaps(first, second)) return undefined;
  // A number of its own, as programs write it in front of each row, names a row.
  if ([second, third].every((line) => isCount(textAt(line, 0)))) return undefined;
  if (areNoHeads([second, third]) || isRowBelow(first, second)) return undefined;
  const lower = filled(second);
  // Years above named rows are heads, too, if nothing stands before them.
  const areYears = !textAt(second, 0) && lower.every(isHeading) && textAt(third, 0) !== '';
  const isNaming = lower.slice(1).every(isHeading) && (areYears || lower.some((cell) => !isFigure(cell)));
  const areHeads = filled(first).every((cell) => isHeading(cell) || isHalf(cell.text.trim()));
  return isNaming && areHeads && filled(third).some(isFigure) ? first : undefined;
}

/** True for the name of times over these, which says nothing of the figures. */
const isOfTimes = (text: string): boolean => isNameOf('period', text) || /^(?:stichtage?|years?|jahre)$/i.test(text);

/** The first of three lines of heads, of which the second groups the columns of the third: "Grade" over "Junior" and "Senior" over "Women" and "Men". Different units below the second are no heads. */
export function outerLine(lines: readonly Line[]): Line | undefined {
  const [first, second, third] = lines;
  if (!first || !second || !third || !filled(third).every(isHeading)) return undefined;
  const lowest = filled(third);
  const areUnits = lowest.every(({ text }) => /[^\p{L}\s]/u.test(text) && aloneUnit(text.trim()) !== undefined);
  const areSame = new Set(lowest.map(({ text }) => text.trim())).size < 2;
  if (textAt(second, 0) || textAt(third, 0) || areUnits || areSame) return undefined;
  return filled(second).length < lowest.length && groupLine(lines) && groupLine(lines.slice(1)) ? first : undefined;
}

/** The second of three lines of heads with the first in it: its corner, and its texts before those below them if they are several. The other part is the only text over all columns, as a title. */
export function joinOuter(outer: Line, upper: Line): { readonly upper: Line; readonly title: readonly Line[] } {
  const width = Math.max(outer.cells.length, upper.cells.length);
  const [corner, ...texts] = filled(outer);
  const isCorner = !isEmpty(outer.cells[0] ?? EMPTY);
  const over = isCorner ? texts : filled(outer);
  const isOnly = new Set(over.map(({ text }) => text.trim())).size < 2;
  let group = '';
  const cells = Array.from({ length: width }, (_, i): Cell => {
    const own = upper.cells[i] ?? EMPTY;
    if (i === 0 && isCorner) return corner ?? own;
    group = i > 0 ? textAt(outer, i) || group : group;
    if (isOnly || isEmpty(own) || !group || group === own.text.trim()) return own;
    return { ...own, text: `${group}, ${own.text.trim()}` };
  });
  const [title] = over;
  const isTitle = isOnly && title && !isOfTimes(title.text.trim());
  return { upper: { ...upper, cells }, title: isTitle ? [{ line: outer.line, cells: [title] }] : [] };
}

/** The texts of a group line, each repeated over the columns up to the next. */
function groupsOf(line: Line, header: Line): readonly string[] {
  let text = '';
  const groups = header.cells.map((cell, i) => {
    text = textAt(line, i) || text;
    return text === cell.text.trim() ? '' : text;
  });
  // A title over all columns groups none. "Visits" over "Adults" and "Children" does next to "Free entry".
  return new Set(groups.slice(1)).size > 1 ? groups : [];
}

/** The only text over all columns but the first that have a name below it: "NO2 (µg/m³)" over "Mean" and "Limit". Empty if there is none. */
function textOver(line: Line, header: Line): string {
  const heads = header.cells.flatMap((cell, i) => (i > 0 && !isEmpty(cell) ? [i] : []));
  const [first = 0] = heads;
  const text = textAt(line, first);
  const isOver = heads.length > 1 && heads.every((i) => [text, i > first ? '' : text].includes(textAt(line, i)));
  return isOver && textAt(header, first) !== text ? text : '';
}

/** Two lines of heads as one. */
interface JoinedHeads {
  readonly header: Line;
  /** Texts of the upper line over several columns each. */
  readonly groups: readonly string[];
  /** The upper line as one above the table, if it has a single text over all columns. */
  readonly title: readonly Line[];
}

/** Joins two lines of heads. The lower has the names of the upper where it has none, "Bundesländer" before "Stichtag" over two days, and the halves of its own. */
export function joinHeads(first: Line, lower: Line): JoinedHeads {
  const halfOf = (i: number): string => (isHalf(textAt(first, i)) ? textAt(first, i) : '');
  const upper = withCells(first, (cell, i) => (halfOf(i) ? EMPTY : cell));
  const header = withCells(lower, (cell, i) =>
    isEmpty(cell) ? (first.cells[i] ?? cell) : halfOf(i) ? { ...cell, text: halfOf(i) + cell.text.trim() } : cell,
  );
  const text = textOver(upper, lower);
  const title = text && !isOfTimes(text) ? [{ line: upper.line, cells: [{ text }] }] : [];
  return { header, groups: text ? [] : groupsOf(upper, header), title };
}
