import { exactly } from '../contract/cell.js';
import type { Cell, Grid, Line } from '../contract/rows.js';

// Elements whose text is not part of the cell: nested tables, deleted text, and text that is never shown.
const SKIPPED = ['table', 'del', 's', 'script', 'style', 'template', 'noscript'];
// Elements that separate their text from the text around it.
const SEPARATED = ['br', 'p', 'div', 'li', 'dt', 'dd'];

/**
 * The text of an element without hidden parts. Digits in `<sup>` and `<sub>` become superscript and subscript digits, as in m²: otherwise the number
 * of a footnote would be read as a digit of the figure. For a machine, `<data>` is replaced by its value, followed by the bracketed marks of its text.
 */
function textOf(element: Element, machine: boolean): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const child = node as HTMLElement;
    const name = child.localName;
    if (
      SKIPPED.includes(name) ||
      child.hasAttribute('hidden') ||
      child.getAttribute('aria-hidden') === 'true' ||
      isNoteMark(child)
    )
      continue;
    const inner = textOf(child, machine);
    const value = machine && name === 'data' ? child.getAttribute('value') : null;
    if (value !== null)
      text += exactly(value) + (value.includes('[') ? '' : (inner.match(/\[[^[\]]*\]/g) ?? []).join(''));
    else if (name === 'sup') text += inner.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(+digit));
    else if (name === 'sub') text += inner.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(+digit));
    else text += SEPARATED.includes(name) ? ` ${inner} ` : inner;
  }
  return text;
}

/** True for the mark of a footnote, which is no part of a figure: a link to a note on the page, or a number in brackets above the line. */
const isNoteMark = (element: HTMLElement): boolean =>
  element.matches('sup.reference, sup[role="doc-noteref"], a[role="doc-noteref"]') ||
  (element.localName === 'sup' &&
    (!!element.querySelector('a[href^="#"]') || /^\s*(?:\[\d+\]|[*†‡])\s*$/.test(element.textContent)));

/** Collapses white space as HTML does. */
const collapse = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').trim();

/** The only element that matches in a cell, apart from nested tables. Undefined if there are several: none of them stands for the whole cell. */
function onlyMatch(cell: Element, selector: string): Element | undefined {
  const [one, other] = [...cell.querySelectorAll(selector)].filter((found) => found.closest('td, th') === cell);
  return other ? undefined : one;
}

function cellOf(element: HTMLTableCellElement, table: HTMLTableElement): Cell {
  const nearest = element.closest('[lang]');
  const isInTable = nearest && nearest !== table && table.contains(nearest);
  return {
    text: collapse(textOf(element, false)),
    figure: element.querySelector('data') ? collapse(textOf(element, true)) : undefined,
    time: onlyMatch(element, 'time[datetime]')?.getAttribute('datetime')?.replace(/T.*/, ''),
    href: onlyMatch(element, 'a[href]')?.getAttribute('href') ?? undefined,
    lang: isInTable ? (nearest.getAttribute('lang') ?? undefined) : undefined,
  };
}

/** The most columns of a row. A single cell may span 1,000. */
const MAX_COLUMNS = 1000;

/**
 * Reads an HTML table as a grid: its caption as the title, `<figcaption>` as that of the page, `thead` and `tfoot` as head and foot. A cell that spans several columns or rows is
 * repeated in each of them. Line numbers are row numbers, from 1. The table is not changed, and nothing is measured. Never throws.
 */
export function readGrid(table: HTMLTableElement): Grid {
  let group: Node | null = null;
  let isHeading = true;
  let above: ({ readonly cell: Cell; rows: number } | undefined)[] = [];
  const lines = Array.from(table.rows, (row, i): Line => {
    // No cell spans into another group of rows.
    if (row.parentNode !== group) above = [];
    group = row.parentNode;
    const cells: Cell[] = [];
    const addCellsFromAbove = (): void => {
      for (let from; (from = above[cells.length])?.rows; from.rows--) cells.push(from.cell);
    };
    for (const element of row.cells) {
      addCellsFromAbove();
      const cell = cellOf(element, table);
      for (let n = Math.min(element.colSpan, MAX_COLUMNS - cells.length); n > 0; n--) {
        above[cells.length] = { cell, rows: (element.rowSpan || Infinity) - 1 };
        cells.push(cell);
      }
    }
    addCellsFromAbove();
    const { localName = '' } = row.parentElement ?? {};
    // Rows of headings alone are a head, even without a thead.
    isHeading &&= [...row.cells].every((cell) => cell.localName === 'th');
    const isHead = localName === 'thead' || isHeading;
    return { line: i + 1, cells, part: isHead ? 'head' : localName === 'tfoot' ? 'foot' : undefined };
  });
  const titleIn = (element: Element | null | undefined): string | undefined =>
    (element && collapse(textOf(element, false))) || undefined;
  const outerTitle = titleIn(table.closest('figure')?.querySelector('figcaption'));
  return { title: titleIn(table.caption), outerTitle, lang: table.getAttribute('lang') ?? undefined, lines };
}
