import { isFigure } from '../cell.js';
import type { NamedColumns } from '../columns/column-search.js';
import { EMPTY, filled, isEmpty, textsIn, type Cell, type LangOf, type Line } from '../grid.js';
import { INDEX_BASE } from '../columns/heading-unit.js';
import { readPeriodHead } from '../columns/period-head.js';
import { countBelow, remarksOf } from './lines-below.js';
import type { Body } from '../body/body.js';
import { aloneUnit, surroundingsOf } from './surroundings.js';
import { isCount, isHeader } from './header.js';
import { countAbove } from './lines-above.js';

/** The first line, if it groups the columns that the second names: it has gaps or repeats where the second has none. */
function groupLine(lines: readonly Line[]): Line | undefined {
  const [first, second, third] = lines;
  if (!first || !second || !third || first.part) return undefined;
  const [upper, lower] = [filled(first), filled(second)];
  const isHeading = (cell: Cell): boolean => !isFigure(cell) || (!isCount(cell.text) && !!readPeriodHead(cell.text));
  // A name over several columns may stand in each of them, and "Ann, yes, no" below "Name, Answer, Answer" is a row.
  const names = new Set(upper.map(({ text }) => text.trim())).size;
  const [corner, below] = [first, second].map(({ cells: [cell] }) => cell?.text.trim());
  const mayRepeat = !corner || !below || corner === below;
  const hasGaps = upper.length > 1 && (mayRepeat ? names : upper.length) < lower.length && second.cells.length > 2;
  // Years above named rows are heads, too, if nothing stands before them.
  const areYears = isEmpty(second.cells[0] ?? EMPTY) && lower.every(isHeading) && !isEmpty(third.cells[0] ?? EMPTY);
  const isNaming = lower.slice(1).every(isHeading) && (areYears || lower.some((cell) => !isFigure(cell)));
  return hasGaps && isNaming && upper.every(isHeading) && filled(third).some(isFigure) ? first : undefined;
}

/** A scale alone, as statistics offices write it below the heads of their columns. */
const SCALE = /^\s*1(?:[ .,']?000){1,3}\s*$/;

/** True if the first line below the header names no row or a section, and holds a unit for each of its figures. */
function isUnits([first, second]: readonly Line[]): boolean {
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

/** The texts of a group line, each repeated over the columns up to the next. */
function groupsOf(line: Line | undefined, header: Line | undefined): readonly string[] {
  if (!line || !header) return [];
  let text = '';
  const groups = header.cells.map((cell, i) => {
    text = line.cells[i]?.text.trim() || text;
    return text === cell.text.trim() ? '' : text;
  });
  // A title over all columns groups none.
  return new Set(groups.filter(Boolean)).size > 1 ? groups : [];
}

/** The text over all columns but the first as a line above the table: "NO2 (µg/m³)" over "Mean" and "Limit". */
function titleIn(line: Line | undefined, header: Line | undefined): readonly Line[] {
  const texts = line && header ? line.cells.slice(1).map(({ text }) => text.trim()) : [];
  const [text = '', second] = new Set(texts);
  const isOver = texts.length > 1 && text !== '' && second === undefined && header?.cells[1]?.text.trim() !== text;
  return line && isOver ? [{ line: line.line, cells: [{ text }] }] : [];
}

/** True for a row in the foot of a table that is one text: a source or a footnote, alone or over several columns. */
const isFootnote = (line: Line): boolean =>
  line.part === 'foot' && textsIn(line).length === 1 && !filled(line).every(isFigure);

/** True for lines that are too short for rows of the table below them, in which each has more cells. */
const areTitles = (above: readonly Line[], under: readonly Line[]): boolean =>
  above.every(({ cells }) => cells.length === 1) && under.every(({ cells }) => cells.length > 1);

/**
 * Separates the header from the body, and both from the texts around them. The first row is a header if no cell after the first is a number;
 * periods count as headings if the values below them are not periods. In a table with a `<thead>` its last row is the header. `lines` are all
 * lines, also the empty ones.
 */
export function splitBody(lines: readonly Line[], named: NamedColumns, langOf: LangOf): Body {
  const all = lines.filter((line) => filled(line).length);
  const hasParts = all.some(({ part }) => part);
  const isAfterGap = (line: Line): boolean => !filled(lines[lines.indexOf(line) - 1] ?? line).length;
  const titles = hasParts ? 0 : countAbove(all, isAfterGap);
  const under = all.slice(titles);
  // What is above rows without a header may be one of them.
  const hasKeys = all.slice(0, titles).some((line) => filled(line).length > 1);
  const isApart = areTitles(all.slice(0, titles), under);
  const above = hasKeys || isApart || groupLine(under) || isHeader(under, named, langOf) ? titles : 0;
  const below = hasParts ? 0 : countBelow(all.slice(above), isAfterGap);
  const body = all.slice(above, all.length - below);
  const head = body.filter(({ part }) => part === 'head');
  const groups = hasParts ? head.at(-2) : groupLine(body);
  const rest = hasParts || !groups ? body : body.slice(1);
  const only = titleIn(groups, hasParts ? head.at(-1) : rest[0]);
  const header = head.at(-1) ?? (groups || isHeader(rest, named, langOf) ? rest[0] : undefined);
  const inside = rest.filter((line) => !line.part && line !== header);
  const remarks = remarksOf(inside);
  const lower = inside.slice(0, inside.length - remarks.length);
  const units = header && isUnits(lower) ? lower[0] : undefined;
  return {
    header,
    groups: groupsOf(groups, header),
    units,
    rows: units ? lower.slice(1) : lower,
    around: surroundingsOf(
      [...all.slice(0, above), ...only],
      [...remarks, ...(hasParts ? all.filter(isFootnote) : all.slice(all.length - below))],
    ),
  };
}
