import { readFigure } from '../../contract/figure-reading.js';
import { MOST_LETTERS } from '../../written/most-letters.js';
import { isFigure } from '../cell.js';
import { EMPTY, isEmpty, type Cell, type Line } from '../grid.js';
import type { Body } from './body.js';

/** Two texts with an arrow between them: "12 → 15", "2023 -> 2024". */
const ARROW = /^(.*\S)\s*(?:[→⟶➔➜⇒]|[-=]+>)\s*(\S.*)$/u;

/** The earlier and the later figure of a cell. Undefined of any other text. */
function figuresIn({ text, figure }: Cell): readonly [earlier: string, later: string] | undefined {
  if (figure !== undefined || text.length > MOST_LETTERS) return undefined;
  const [, earlier, later] = ARROW.exec(text.trim()) ?? [];
  const isRead = (one: string): boolean => isFigure({ text: one }) || 'quantity' in readFigure(one, { lang: 'en' });
  return earlier && later && isRead(earlier) && isRead(later) ? [earlier, later] : undefined;
}

/** The heads of the earlier and the later figures of a column: those of a head with an arrow, or else "Before" and "After". */
function headsOf(head: string): readonly [earlier: string, later: string] {
  const [, earlier, later] = ARROW.exec(head.trim()) ?? [];
  return earlier && later ? [earlier, later] : ['Before', 'After'];
}

/** The only column after the first of which all cells that are filled have two figures with an arrow. Undefined if there is none. */
function arrowColumn({ header, rows }: Body): number | undefined {
  const isOfArrows = (column: number): boolean => {
    const filled = rows.flatMap(({ cells: { [column]: cell } }) => (cell && !isEmpty(cell) ? [cell] : []));
    return filled.some(({ text }) => /\d.*\d/.test(text)) && filled.every((cell) => figuresIn(cell));
  };
  const [found, ...more] = (header?.cells ?? []).flatMap((_, column) => (column && isOfArrows(column) ? [column] : []));
  return more.length ? undefined : found;
}

/** A body in which a column of two figures with an arrow between them is one of the earlier figures, and the last column has the later ones: 12 and 15 of "12 → 15". Its head is above both. */
export function splitArrows(body: Body): Body {
  const { header, groups, units, rows } = body;
  const column = arrowColumn(body);
  if (column === undefined || !header) return body;
  const width = header.cells.length;
  const split = (line: Line, textsOf: (cell: Cell) => readonly [string, string] | undefined): Line => {
    const { [column]: cell = EMPTY } = line.cells;
    const [earlier = cell.text, later = ''] = textsOf(cell) ?? [];
    const cells = Array.from({ length: width }, (_, i) =>
      i === column ? { ...cell, text: earlier } : (line.cells[i] ?? EMPTY),
    );
    return { ...line, cells: [...cells, { ...cell, text: later }] };
  };
  const head = header.cells[column]?.text ?? '';
  const name = ARROW.test(head.trim()) ? (groups[column] ?? '') : head;
  return {
    ...body,
    header: split(header, ({ text }) => headsOf(text)),
    groups: Array.from({ length: width + 1 }, (_, i) => (i === column || i === width ? name : (groups[i] ?? ''))),
    units: units && split(units, ({ text }) => [text, text]),
    rows: rows.map((row) => split(row, figuresIn)),
  };
}
