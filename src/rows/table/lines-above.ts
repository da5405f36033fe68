import { isFigure } from '../cell.js';
import { isNumber } from '../../contract/figure-reading.js';
import { MOST_AROUND, filled, textOf, trimmed, textAt, type Line } from '../grid.js';
import { isComment, KEYS } from './surroundings.js';

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

/** Number of lines above the header: titles in one cell, at least two lines of a key and its value, and what a gap parts from a wider table. */
export function countAbove(lines: readonly Line[], isAfterGap: (line: Line) => boolean): number {
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
