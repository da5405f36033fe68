import { withoutColon } from '../written/name.js';
import { exactly } from '../rows/cell.js';
import { madeInSteps } from '../contract/made-in-steps.js';
import type { Cell, Grid, Line } from '../rows/rows.js';
import type { Steps } from '../contract/steps.js';
import {
  childrenNamed,
  findAll,
  isElement,
  isText,
  closestOf,
  textIn,
  type Markup,
  type MarkupElement,
} from './markup.js';
import { raised } from './raised.js';
import { remarksBelow } from './remarks-below.js';

// Elements whose text is not part of the cell: nested tables, deleted text, and text that is never shown.
const SKIPPED = ['table', 'del', 's', 'script', 'style', 'template', 'noscript'];
// Elements that separate their text from the text around it.
const SEPARATED = ['br', 'p', 'div', 'li', 'dt', 'dd'];

/**
 * The text of an element without hidden parts. Digits in `<sup>` and `<sub>` become superscript and subscript digits, as in m², and a single letter in
 * `<sup>` a superscript letter: otherwise the mark of a footnote would be read as a part of the figure or the name. For a machine, `<data>` is replaced by its value, followed by the bracketed marks of its text.
 */
function textOf(element: Markup, machine: boolean): string {
  let text = '';
  for (const child of element.childNodes) {
    if (isText(child)) text += child.nodeValue ?? '';
    if (!isElement(child) || isLeftOut(child)) continue;
    const name = child.localName;
    const inner = textOf(child, machine);
    const value = machine && name === 'data' ? child.getAttribute('value') : null;
    if (value !== null)
      text += exactly(value) + (value.includes('[') ? '' : (inner.match(/\[[^[\]]*\]/g) ?? []).join(''));
    else if (name === 'sup') text += raised(inner);
    else if (name === 'sub') text += inner.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(+digit));
    else text += SEPARATED.includes(name) ? ` ${inner} ` : inner;
  }
  return text;
}

const isLinkToNote = (element: MarkupElement): boolean =>
  element.localName === 'a' && !!element.getAttribute('href')?.startsWith('#');

/** True for the mark of a footnote, which is no part of a figure: a link to a note on the page, or a number in brackets above the line. */
function isNoteMark(element: MarkupElement): boolean {
  const name = element.localName;
  if (name !== 'sup' && name !== 'a') return false;
  if (element.getAttribute('role') === 'doc-noteref') return true;
  if (name === 'a') return false;
  const classes = (element.getAttribute('class') ?? '').split(/\s+/);
  return (
    classes.includes('reference') ||
    findAll(element, isLinkToNote).length > 0 ||
    /^\s*(?:\[\d+\]|[*†‡])\s*$/.test(textIn(element))
  );
}

/** True for the links of a wiki that show or edit a table. */
const isTool = (element: MarkupElement): boolean =>
  /(?:^|\s)(?:mw-collapsible-toggle|mw-editsection)(?:\s|$)/.test(element.getAttribute('class') ?? '');

/** True for an element whose text is no part of its cell. */
const isLeftOut = (element: MarkupElement): boolean =>
  SKIPPED.includes(element.localName) ||
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  /(?:^|;)\s*display\s*:\s*none/i.test(element.getAttribute('style') ?? '') ||
  isNoteMark(element) ||
  isTool(element);

/** Collapses white space as HTML does. */
const collapse = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').trim();

const isCell = ({ localName }: MarkupElement): boolean => localName === 'td' || localName === 'th';

/** An attribute of the only element of that name with it in a cell, apart from nested tables. Undefined if there are several: none of them stands for the whole cell. */
function onlyAttribute(cell: MarkupElement, name: string, attribute: string): string | undefined {
  const [one, other] = findAll(
    cell,
    (found) => found.localName === name && found.getAttribute(attribute) !== null && closestOf(found, isCell) === cell,
  );
  return other ? undefined : (one?.getAttribute(attribute) ?? undefined);
}

/** Arrows after the text of a heading, which show how readers have sorted a table. */
const SORT_ARROWS = /(?<=\S)\s*[▲▼△▽▴▾↑↓↕⇅⇵]+$/u;

/** The text of a cell without the head of its column in front of it, which pages for small screens have in an element of its own: `<b>Visits</b><span>1,240</span>` below "Visits". */
function withoutHead(text: string, element: MarkupElement, head: string | undefined): string {
  const first = Array.from(element.childNodes).find(
    (node) => isElement(node) || (isText(node) && /\S/.test(node.nodeValue ?? '')),
  );
  if (!head || !first || !isElement(first)) return text;
  const label = collapse(textOf(first, false));
  const rest = text.startsWith(label) ? text.slice(label.length).trim() : '';
  return rest && withoutColon(label) === head ? rest : text;
}

/** The only text in a cell without elements, as nearly all are. */
function plainTextOf({ childNodes }: MarkupElement): string | undefined {
  const [only, more] = childNodes;
  return only && !more && isText(only) ? (only.nodeValue ?? '') : undefined;
}

function cellOf(element: MarkupElement, table: MarkupElement, head: string | undefined): Cell {
  const nearest = closestOf(element, (found) => found === table || found.getAttribute('lang') !== null);
  const lang = nearest === table ? undefined : (nearest?.getAttribute('lang') ?? undefined);
  const plain = plainTextOf(element);
  const whole = plain === undefined ? withoutHead(collapse(textOf(element, false)), element, head) : collapse(plain);
  const text = element.localName === 'th' ? whole.replace(SORT_ARROWS, '') : whole;
  if (plain !== undefined) return { text, lang };
  return {
    text,
    figure: findAll(element, ({ localName }) => localName === 'data').length
      ? collapse(textOf(element, true))
      : undefined,
    time: onlyAttribute(element, 'time', 'datetime')?.replace(/T.*/, ''),
    href: onlyAttribute(element, 'a', 'href'),
    lang,
  };
}

/** The most columns of a row. A single cell may span 1,000. */
const MAX_COLUMNS = 1000;
/** The most rows that a cell spans. */
const MAX_ROWS = 65_534;

/** The number of columns or rows that a cell spans, as HTML reads it: 1 if that is not readable. */
function spanOf(cell: MarkupElement, name: 'colspan' | 'rowspan', most: number): number {
  const span = parseInt(cell.getAttribute(name) ?? '', 10);
  return span >= 0 ? Math.min(span, most) : 1;
}

/** A cell, and the number of rows below that it spans into. */
interface Spanning {
  readonly cell: Cell;
  rows: number;
}

/** The cells of a row with those that span into it from above. `above` has the cell over each column; those of the row take their places there. */
function cellsOfRow(
  elements: readonly MarkupElement[],
  above: (Spanning | undefined)[],
  cellAt: (element: MarkupElement, column: number) => Cell,
): readonly Cell[] {
  const cells: Cell[] = [];
  const addCellsFromAbove = (): void => {
    for (let from; (from = above[cells.length])?.rows; from.rows--) cells.push(from.cell);
  };
  for (const element of elements) {
    addCellsFromAbove();
    const cell = cellAt(element, cells.length);
    const columns = spanOf(element, 'colspan', MAX_COLUMNS) || 1;
    for (let n = Math.min(columns, MAX_COLUMNS - cells.length); n > 0; n--) {
      above[cells.length] = { cell, rows: (spanOf(element, 'rowspan', MAX_ROWS) || Infinity) - 1 };
      cells.push(cell);
    }
  }
  addCellsFromAbove();
  return cells;
}

/** The rows of a table in the order of its sections: heads, bodies, feet. */
function rowsIn(table: MarkupElement): readonly MarkupElement[] {
  const rows = (...sections: readonly MarkupElement[]): readonly MarkupElement[] =>
    sections.flatMap((section) => (section.localName === 'tr' ? section : childrenNamed(section, 'tr')));
  return [
    ...rows(...childrenNamed(table, 'thead')),
    ...rows(...childrenNamed(table, 'tbody', 'tr')),
    ...rows(...childrenNamed(table, 'tfoot')),
  ];
}

/** The only cell with a text of a row, if it is a heading in a row of headings alone or in a table whose other rows begin with none. */
function sectionHead(elements: readonly MarkupElement[], cells: readonly Cell[], hasNames: boolean): Cell | undefined {
  const [first, ...others] = cells;
  if (!first?.text || !others.length || others.some(({ text }) => text)) return undefined;
  const areHeadings = elements.every(({ localName }) => localName === 'th');
  return areHeadings || (hasNames && elements[0]?.localName === 'th') ? first : undefined;
}

/** The lines without the columns that hold nothing in any row but what spans the next, and are empty in one: that of a party's colour below "Party". */
function withoutBlanks(lines: readonly Line[]): readonly Line[] {
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const isBlank = (column: number): boolean =>
    lines.some(({ cells }) => cells[column]?.text === '') &&
    lines.every(({ cells: { [column]: cell, [column + 1]: next } }) => !cell?.text || cell === next);
  const blanks = new Set(Array.from({ length: width - 1 }, (_, i) => i).filter(isBlank));
  return blanks.size ? lines.map((line) => ({ ...line, cells: line.cells.filter((_, i) => !blanks.has(i)) })) : lines;
}

/** The lines of a published spreadsheet without its letters of columns and numbers of rows. Those of any other table as they are. */
function withoutFrame(lines: readonly Line[]): readonly Line[] {
  const [head, ...rows] = lines;
  const letters = head?.cells.slice(1).map((_, i) => String.fromCharCode(65 + i)) ?? [];
  const isLettered = letters.length > 0 && head?.cells.map(({ text }) => text).join(' ') === ['', ...letters].join(' ');
  const isFramed = isLettered && rows.every(({ cells: [first] }) => /^\d*$/.test(first?.text ?? ''));
  return isFramed ? rows.map((line) => ({ ...line, cells: line.cells.slice(1), part: undefined })) : lines;
}

/** The lines of which a first cell across all columns is in the first column alone, as the title of the rows below. One that is a heading heads the columns. */
function withTitle(lines: readonly Line[], [row, ...others]: readonly MarkupElement[]): readonly Line[] {
  const [first, ...rest] = lines;
  const [cell, more] = row ? childrenNamed(row, 'td', 'th') : [];
  const isTitle = cell?.localName === 'td' && !more && others.length > 1 && !first?.part;
  return isTitle && first ? [{ ...first, cells: first.cells.slice(0, 1) }, ...rest] : lines;
}

/** The texts of the caption of a table and of the `<figcaption>` around it. */
function titlesOf(table: MarkupElement): Pick<Grid, 'title' | 'outerTitle'> {
  const titleOf = (element: MarkupElement | undefined): string | undefined =>
    (element && collapse(textOf(element, false))) || undefined;
  const [caption] = childrenNamed(table, 'caption');
  const figure = closestOf(table, ({ localName }) => localName === 'figure');
  const [outer] = figure ? findAll(figure, ({ localName }) => localName === 'figcaption') : [];
  return { title: titleOf(caption), outerTitle: titleOf(outer) };
}

/**
 * An HTML table as a grid, in steps: its caption as the title, `<figcaption>` as that of the page, `thead` and `tfoot` as head and foot, to which remarks below the table belong. A cell that spans
 * several columns or rows is repeated in each of them. Line numbers are row numbers, from 1. The table is not changed, and nothing is measured. Never
 * throws. A step follows for each ten thousand rows.
 */
export function* gridSteps(table: MarkupElement): Steps<Grid> {
  let group: Markup | null = null;
  let isHeading = true;
  let above: (Spanning | undefined)[] = [];
  let heads: readonly Cell[] = [];
  const rows = rowsIn(table);
  const named = rows.slice(1).filter((row) => childrenNamed(row, 'td', 'th')[0]?.localName === 'td');
  // In such a table a heading at the start of a row names no row like the others.
  const hasNames = named.length * 2 > rows.length - 1;
  const lineOf = (row: MarkupElement, i: number): Line => {
    // No cell spans into another group of rows.
    if (row.parentNode !== group) above = [];
    group = row.parentNode;
    const elements = childrenNamed(row, 'td', 'th');
    const cells = cellsOfRow(elements, above, (element, column) => cellOf(element, table, heads[column]?.text));
    const section = row.parentNode && isElement(row.parentNode) ? row.parentNode.localName : '';
    const head = i > 0 ? sectionHead(elements, cells, hasNames) : undefined;
    // Rows of headings alone are a head, even without a thead. One across all columns below another heads a part of the rows.
    const isAcross = i > 0 && elements.length === 1 && cells.length > 1;
    isHeading &&= !isAcross && !head && elements.every(({ localName }) => localName === 'th');
    const isHead = section === 'thead' || isHeading;
    if (isHead) heads = cells;
    return {
      line: i + 1,
      cells: head ? cells.map(() => head) : cells,
      part: isHead ? 'head' : section === 'tfoot' ? 'foot' : undefined,
    };
  };
  const lines = yield* madeInSteps(rows, lineOf);
  const below = remarksBelow(table, (element) => collapse(textOf(element, false)));
  const remarks = below.map((text, i): Line => ({ line: rows.length + i + 1, cells: [{ text }], part: 'foot' }));
  return {
    ...titlesOf(table),
    lang: table.getAttribute('lang') ?? undefined,
    lines: [...withoutBlanks(withoutFrame(withTitle(lines, rows))), ...remarks],
  };
}
