import { isFigure } from '../cell.js';
import { isNumber } from '../../contract/figure-reading.js';
import { yearIn } from '../columns/period-head.js';
import {
  MOST_AROUND,
  filled,
  textOf,
  trimmed,
  textAt,
  type Cell,
  type Line,
  isBlankLine,
  textsIn,
  type LangOf,
} from '../grid.js';
import { isComment, isCutText, KEYS, surroundingsOf } from './surroundings.js';
import type { NamedColumns } from '../columns/column-search.js';
import { groupLine, joinHeads, joinOuter, isUnits, outerLine } from './group-line.js';
import { countBelow, remarksOf } from './lines-below.js';
import type { Body } from '../body/body.js';
import { isHeader } from './header.js';

/** Number of lines of a text each, or of a key and its value, above a gap and a wider table: the filters of a report. 0 if most of the values are figures, which are those of another table. */
function countApart(lines: readonly Line[], isAfterGap: (line: Line) => boolean): number {
  const wide = lines.findIndex((line) => filled(line).length > 2);
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

/** True for a text that has been cut at its commas, above heads that have no space before them and figures. Heads may have such spaces themselves. */
function isCutAbove([line, head, row]: readonly Line[]): boolean {
  if (!line || !head || !row || !isCutText(line) || !textAt(head, 0)) return false;
  const isHead = (cell: Cell): boolean => !/^\s/.test(cell.text) && (!isFigure(cell) || !!yearIn(cell.text));
  return /\p{L} \p{L}/u.test(textAt(line, 0)) && filled(head).every(isHead) && filled(row).some(isFigure);
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
      !(line && (isComment(line) || isCutAbove(lines.slice(count, count + 3)))) &&
      !(isKey(line) && (isKey(lines[count + 1]) || (count > 0 && isKey(lines[count - 1]))))
    )
      break;
  }
  return Math.max(count < lines.length - 1 ? count : 0, countApart(lines, isAfterGap));
}

/** True for a row in the foot of a table that is one text: a source or a footnote, alone or over several columns. */
const isFootnote = (line: Line): boolean =>
  line.part === 'foot' && textsIn(line).length === 1 && !filled(line).every(isFigure);

/** True for lines that are too short for rows of the table below them, in which each has more cells. */
const areTitles = (above: readonly Line[], under: readonly Line[]): boolean =>
  above.every(({ cells }) => cells.length === 1) && under.every(({ cells }) => cells.length > 1);

/** Lines of a table with two lines of heads at most, and the title over all columns that was above them. */
function withoutOuterLine(body: readonly Line[], hasParts: boolean) {
  const [first, second, ...rest] = body;
  const outer = hasParts ? undefined : outerLine(body);
  if (!outer || outer !== first || !second) return { body, title: [] };
  const { upper, title } = joinOuter(outer, second);
  return { body: [upper, ...rest], title };
}

/** Separates the header from the body, and both from the texts around them: the last row of a `<thead>`, or the first row by {@link isHeader}. `lines` are all lines, also the empty ones. */
export function splitBody(lines: readonly Line[], named: NamedColumns, langOf: LangOf): Body {
  const all = lines.filter((line) => !isBlankLine(line));
  const hasParts = all.some(({ part }) => part);
  const isAfterGap = (line: Line): boolean => isBlankLine(lines[lines.indexOf(line) - 1] ?? line);
  const titles = hasParts ? 0 : countAbove(all, isAfterGap);
  const under = all.slice(titles);
  // What is above rows without a header may be one of them.
  const hasKeys = all.slice(0, titles).some((line) => filled(line).length > 1);
  const isApart = areTitles(all.slice(0, titles), under);
  const above = hasKeys || isApart || groupLine(under) || isHeader(under, named, langOf) ? titles : 0;
  const below = hasParts ? 0 : countBelow(all.slice(above), isAfterGap);
  const { body, title: outerTitle } = withoutOuterLine(all.slice(above, all.length - below), hasParts);
  const head = body.filter(({ part }) => part === 'head');
  const upper = hasParts ? head.at(-2) : groupLine(body);
  const rest = hasParts || !upper ? body : body.slice(1);
  const last = head.at(-1) ?? (upper || isHeader(rest, named, langOf) ? rest[0] : undefined);
  const { header, groups, title } = upper && last ? joinHeads(upper, last) : { header: last, groups: [], title: [] };
  const inside = rest.filter((line) => !line.part && line !== last);
  const remarks = remarksOf(inside);
  const lower = inside.slice(0, inside.length - remarks.length);
  const units = header && isUnits(lower) ? lower[0] : undefined;
  return {
    header,
    groups,
    units,
    rows: units ? lower.slice(1) : lower,
    around: surroundingsOf(
      [...all.slice(0, above), ...outerTitle, ...title],
      [...remarks, ...(hasParts ? all.filter(isFootnote) : all.slice(all.length - below))],
    ),
  };
}
