import { isFigure } from '../cell.js';
import { isNumber } from '../../contract/figure-reading.js';
import type { PeriodReading } from '../../written/cell-period.js';
import { namesOf } from '../names/column-names.js';
import { columnReadingOf, needsOthers } from '../columns/column-reading.js';
import { nameOf } from '../../written/name.js';
import { daysOf } from '../../written/numeric-day.js';
import type { NamedColumns } from '../columns/column-search.js';
import {
  SAMPLE,
  filled,
  isEmpty,
  textsIn,
  textOf,
  trimmed,
  textAt,
  type Cell,
  type LangOf,
  type Line,
} from '../grid.js';
import { INDEX_BASE } from '../columns/heading-unit.js';
import { periodIn, readPeriodHead, yearIn } from '../columns/period-head.js';
import { isBandedHead } from './banded-head.js';
import { isWordedFigure } from './worded-first.js';
import { MOST_AROUND, countBelow, remarksOf } from './lines-below.js';
import type { Body } from './body.js';
import { aloneUnit, isComment, KEYS, surroundingsOf } from './surroundings.js';

/**
 * Number of lines of a text each, or of a key and its value, above a gap and a table that is wider: the filters of a report, the series of an office. 0 if most of the values are figures, which
 * are those of another table.
 */
function countApart(lines: readonly Line[], isAfterGap: (line: Line) => boolean): number {
  const wide = Math.max(
    0,
    lines.findIndex((line) => filled(line).length > 2),
  );
  const [above, widest] = [lines[wide - 1], lines[wide]];
  // A line that groups the columns is the first of the table.
  const isOfTable = above && widest && !textAt(above, 0) && isAfterGap(above) && !isAfterGap(widest);
  const count = isOfTable ? wide - 1 : wide;
  const [header, first] = [lines[count], lines[wide + 1]];
  if (!header || !first || count > MOST_AROUND || !isAfterGap(header) || filled(first).length < 3) return 0;
  const values = lines.slice(0, count).flatMap((line) => filled(line).slice(1));
  return values.filter(({ text }) => isNumber(text)).length * 2 > values.length ? 0 : count;
}

/** True for the head of the only column of figures, where that of the names has none: ";Population" above ";Number" and "2021;83". */
function isOnlyHead(lines: readonly Line[]): boolean {
  const isAlone = (line: Line): boolean => !textAt(line, 0) && trimmed(line.cells, 0).length === 2;
  const [head, ...below] = lines;
  const row = below.find((line) => !isAlone(line));
  const [, figure, more] = row ? trimmed(row.cells, 0) : [];
  return !!head && isAlone(head) && !!figure && !more && isFigure(figure);
}

/** Number of lines above the header: titles in one cell, at least two lines of a key and its value, and what a gap parts from a wider table. */
function countAbove(lines: readonly Line[], isAfterGap: (line: Line) => boolean): number {
  if (!lines.some((line) => filled(line).length > 1)) return 0;
  const isKey = (line: Line | undefined): boolean =>
    !!line && filled(line).length <= 2 && KEYS.test(textOf(filled(line)[0]));
  let count = 0;
  for (; count < Math.min(lines.length, MOST_AROUND); count++) {
    const line = lines[count];
    const cells = line ? filled(line) : [];
    const isTitle =
      cells.length === 1 &&
      cells.every((cell) => !isFigure(cell)) &&
      lines.length > count + 1 &&
      !isOnlyHead(lines.slice(count, count + 4));
    if (
      !isTitle &&
      !(line && isComment(line)) &&
      !(isKey(line) && (isKey(lines[count + 1]) || (count > 0 && isKey(lines[count - 1]))))
    )
      break;
  }
  return Math.max(count < lines.length - 1 ? count : 0, countApart(lines, isAfterGap));
}

/** True for a year with a unit, which may as well be a figure: `2023 £m`. */
const isYearWithUnit = (text: string): boolean => readPeriodHead(text)?.unit !== undefined;

/** True if a figure has the unit of a year with one, so that the year may be a figure: `412 £m` and `2023 £m`. No share is of 2,023%. */
const hasSameUnit = (text: string, year: string): boolean =>
  !year.includes('%') &&
  /\d/.test(text) &&
  text.trim().endsWith(year.replace(/^.*\d(?<!\p{Sc} ?['’]?0+)[\s,:]*/su, '').trim());

/** True for a number of which nobody would say that it is a year: 7173. */
const isCount = (text: string): boolean => /^\s*\d+\s*$/.test(text) && yearIn(text) === undefined;

/** True if a cell with digits heads a column: a year or another period above figures that are none. */
function isPeriodHeading(lines: readonly Line[], column: number, periods: PeriodReading): boolean {
  const [first, ...others] = lines.map(({ cells }) => cells[column]?.text);
  const width = trimmed(lines[0]?.cells ?? [], 0).length;
  if (width < 2 || first === undefined) return false;
  if (yearIn(first)) return others.some((text) => yearIn(text) === undefined);
  if (isYearWithUnit(first)) return !others.some((text = '') => isYearWithUnit(text) || hasSameUnit(text, first));
  return (
    width > 2 &&
    (daysOf(first).length > 0 || readPeriodHead(first, undefined, periods) !== undefined) &&
    others.some((text = '') => isCount(text) || periodIn(text) === undefined)
  );
}

/** True if a cell is a day, a month or the like above others of this kind, or in the first column a year above years. Numbers below a period may be figures. */
function isAmongPeriods(lines: readonly Line[], column: number, langOf: LangOf): boolean {
  const [first, ...below] = lines.slice(0, SAMPLE).flatMap((line) => line.cells[column] ?? []);
  const others = below.filter((cell) => !isEmpty(cell));
  const isAlike = (cell: Cell): boolean =>
    column === 0 && yearIn(first?.text)
      ? yearIn(cell.text) !== undefined
      : /[^\d.,\s]/.test(cell.text) && periodIn(cell.text, langOf(cell)) !== undefined;
  return first !== undefined && isAlike(first) && others.filter(isAlike).length * 2 > others.length;
}

/** A unit whose only digits are those of its scale: "£'000", "000s". */
const THOUSANDS = /^\s*\(?(?:\p{Sc}|[A-Z]{3}|in)?\s?\(?['’]?000s?\)?\s*$/u;

/** True if the first line is a header: it is no period among periods and no cell after its first is a number, or it has a name that the page or the contract knows. */
function isHeader(lines: readonly Line[], named: NamedColumns, langOf: LangOf): boolean {
  const [first] = lines;
  if (!first || first.part) return false;
  const names = trimmed(first.cells, 0).map(({ text }) => nameOf(text));
  const { periods } = columnReadingOf(
    first.cells.flatMap(({ text }) => (needsOthers(text) ? text : [])),
    'other',
  );
  return (
    named.some(([, text]) => names.includes(nameOf(text))) ||
    [...namesOf('label'), ...namesOf('period')].includes(names[0] ?? '') ||
    isBandedHead(lines) ||
    (!names.some((_, column) => isAmongPeriods(lines, column, langOf)) &&
      !first.cells
        .slice(names.length > 1 ? 1 : 0)
        .some(
          (cell, i) =>
            (isFigure(cell) &&
              !isEmpty(cell) &&
              !THOUSANDS.test(cell.text) &&
              !isPeriodHeading(lines, i + 1, periods)) ||
            isWordedFigure(lines, i + 1),
        ))
  );
}

/** The first line, if it groups the columns that the second names: it has gaps where the second has none. */
function groupLine(lines: readonly Line[]): Line | undefined {
  const [first, second, third] = lines;
  if (!first || !second || !third || first.part) return undefined;
  const [upper, lower] = [filled(first), filled(second)];
  const isHeading = (cell: Cell): boolean => !isFigure(cell) || (!isCount(cell.text) && !!readPeriodHead(cell.text));
  const hasGaps = upper.length > 1 && upper.length < lower.length && second.cells.length > 2;
  const isNaming = lower.slice(1).every(isHeading) && lower.some((cell) => !isFigure(cell));
  return hasGaps && isNaming && upper.every(isHeading) && filled(third).some(isFigure) ? first : undefined;
}

/** True if the first line below the header names no row or a section, and holds a unit for each of its figures. */
function isUnits([first, second]: readonly Line[]): boolean {
  if (!first?.cells[0] || !second) return false;
  const units = filled({ ...first, cells: first.cells.slice(1) });
  // Below a name only what can be nothing but a unit is one.
  const isSection = !isEmpty(first.cells[0]);
  if (isSection) return units.length > 1 && units.every(({ text }) => aloneUnit(text.trim()) !== undefined);
  const isUnit = (cell: Cell): boolean =>
    INDEX_BASE.test(cell.text) ||
    /^\s*\p{Sc} ?['’]?000s?\s*$/u.test(cell.text) ||
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
  const above = hasKeys || groupLine(under) || isHeader(under, named, langOf) ? titles : 0;
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
