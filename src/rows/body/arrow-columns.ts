import { readFigure } from '../../contract/figure-reading.js';
import { PERIOD_FORM } from '../../statistics/period.js';
import { MOST_LETTERS } from '../../written/most-letters.js';
import { isFigure } from '../cell.js';
import { EMPTY, isEmpty, type Cell, type Line } from '../grid.js';
import type { Body } from './body.js';

/** Two texts with an arrow between them: "12 → 15", "2023 -> 2024". */
const ARROW = /^(.*\S)\s*(?:[→⟶➔➜⇒]|[-=]+>)\s*(\S.*)$/u;

/** A head with two texts in brackets or two years after its name: "Staff (before → after)", "Staff 2023 → 2024 (%)". */
const HEAD_WITH_ARROW = /^(.*?)[\s,:]*(?:\(([^()]+)\)|(\d{4}\s*\S{1,3}\s*\d{4}))(?!\d)(.*)$/;

/** True for a figure, and for a mark or a word in place of one. */
const isRead = (text: string): boolean => isFigure({ text }) || 'quantity' in readFigure(text, { lang: 'en' });

/** A bare number, and one with the sign of a currency or of per cents. */
const BARE = /^[-+−]?[\d.,]+$/;
const SIGNED = /^(\p{Sc})?[-+−]?[\d.,]+( ?[%‰])?$/u;

/** Two figures, of which one that is a bare number has the sign of the other: "10%" and "12%" of "10 → 12%". */
function inOneUnit(pair: readonly [earlier: string, later: string]): readonly [earlier: string, later: string] {
  const [, currency = '', percent = ''] = SIGNED.exec(pair.find((text) => !BARE.test(text)) ?? '') ?? [];
  const signed = (text: string): string => (BARE.test(text) ? `${currency}${text}${percent}` : text);
  return [signed(pair[0]), signed(pair[1])];
}

/** The earlier and the later figure of a cell, neither of which a dash has. Undefined of any other text. */
function figuresIn({ text, figure }: Cell): readonly [earlier: string, later: string] | undefined {
  if (figure !== undefined || text.length > MOST_LETTERS) return undefined;
  if (!/\d/.test(text)) return isRead(text.trim()) ? [text, text] : undefined;
  const [, earlier, later] = ARROW.exec(text.trim()) ?? [];
  return earlier && later && isRead(earlier) && isRead(later) ? inOneUnit([earlier, later]) : undefined;
}

/** The heads of a column of two figures: that above both, and those of the earlier and the later, which are "Before" and "After" if it names none. */
function headsOf(head: string, above: string): readonly [name: string, earlier: string, later: string] {
  const [, name = '', inBrackets, years, unit = ''] = HEAD_WITH_ARROW.exec(head.trim()) ?? [];
  const [, earlier, later] = ARROW.exec((inBrackets ?? years ?? head).trim()) ?? [];
  return earlier && later ? [`${name}${unit}` || above, earlier, later] : [head, 'Before', 'After'];
}

/** True for a time of the calendar, such as the first or the last year of a phase. */
const isTime = (text: string): boolean => PERIOD_FORM.test(text);

/** The first column after the names of which all cells that are filled have two figures with an arrow, or none. Undefined if there is none, and if its figures are years. */
function arrowColumn({ header, rows }: Body): number | undefined {
  // Nearly all columns have a first cell that says no.
  const isOfArrows = (column: number): boolean => {
    let hasFigures = false;
    for (const { cells } of rows) {
      const { [column]: cell } = cells;
      if (!cell || isEmpty(cell)) continue;
      const pair = figuresIn(cell);
      if (!pair) return false;
      hasFigures ||= /\d/.test(pair.join()) && !pair.every(isTime);
    }
    return hasFigures;
  };
  const found = header?.cells.findIndex((_, column) => column > 0 && isOfArrows(column)) ?? -1;
  return found < 0 ? undefined : found;
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
  const [name, ...heads] = headsOf(header.cells[column]?.text ?? '', groups[column] ?? '');
  return {
    ...body,
    header: split(header, () => heads),
    groups: Array.from({ length: width + 1 }, (_, i) => (i === column || i === width ? name : (groups[i] ?? ''))),
    units: units && split(units, ({ text }) => [text, text]),
    rows: rows.map((row) => split(row, figuresIn)),
  };
}
