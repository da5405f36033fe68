import { exactly } from '../contract/cell.js';
import type { Cell, Grid, Line } from '../contract/rows.js';

// What is not text of its cell: other tables, what is struck out, what is never shown.
const NO_TEXT = ['table', 'del', 's', 'script', 'style', 'template', 'noscript'];
const APART = ['br', 'p', 'div', 'li', 'dt', 'dd'];

/**
 * The text of an element as it is read out, without what is hidden. A raised or lowered digit stays one, as in m²: otherwise the number of a
 * footnote would be a digit of its figure. For a machine `<data>` is its value, with the marks of its text.
 */
function textOf(element: Element, machine: boolean): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const child = node as HTMLElement;
    const name = child.localName;
    if (NO_TEXT.includes(name) || child.hasAttribute('hidden') || child.getAttribute('aria-hidden') === 'true')
      continue;
    const inner = textOf(child, machine);
    const value = machine && name === 'data' ? child.getAttribute('value') : null;
    if (value !== null)
      text += exactly(value) + (value.includes('[') ? '' : (inner.match(/\[[^[\]]*\]/g) ?? []).join(''));
    else if (name === 'sup') text += inner.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[+digit]!);
    else if (name === 'sub') text += inner.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[+digit]!);
    else text += APART.includes(name) ? ` ${inner} ` : inner;
  }
  return text;
}

const spaced = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').trim();

/** The one element of its kind in a cell; where there are several, none of them speaks for the cell. */
function only(cell: Element, selector: string): Element | undefined {
  const [one, other] = [...cell.querySelectorAll(selector)].filter((found) => found.closest('td, th') === cell);
  return other ? undefined : one;
}

function cellOf(element: HTMLTableCellElement, table: HTMLTableElement): Cell {
  const speaking = element.closest('[lang]');
  const own = speaking && speaking !== table && table.contains(speaking);
  return {
    text: spaced(textOf(element, false)),
    figure: element.querySelector('data') ? spaced(textOf(element, true)) : undefined,
    time: only(element, 'time[datetime]')?.getAttribute('datetime')?.replace(/T.*/, ''),
    href: only(element, 'a[href]')?.getAttribute('href') ?? undefined,
    lang: own ? (speaking.getAttribute('lang') ?? undefined) : undefined,
  };
}

/** A row is expanded to at most so many columns: a cell may say that it spans 1,000. */
const MOST = 1000;

/**
 * Reads an HTML table as a grid: its caption as the title, `thead` and `tfoot` as head and foot, a cell that spans several in each of them.
 * Lines are the rows, counted from 1. Neither the table nor the page is changed, and nothing is measured. Never throws.
 */
export function readGrid(table: HTMLTableElement): Grid {
  let group: Node | null = null;
  let above: ({ readonly cell: Cell; rows: number } | undefined)[] = [];
  const lines = Array.from(table.rows, (row, i): Line => {
    // No cell reaches into another group of rows.
    if (row.parentNode !== group) above = [];
    group = row.parentNode;
    const cells: Cell[] = [];
    const reachDown = (): void => {
      for (let from; (from = above[cells.length])?.rows; from.rows--) cells.push(from.cell);
    };
    for (const element of row.cells) {
      reachDown();
      const cell = cellOf(element, table);
      for (let n = Math.min(element.colSpan, MOST - cells.length); n > 0; n--) {
        above[cells.length] = { cell, rows: (element.rowSpan || Infinity) - 1 };
        cells.push(cell);
      }
    }
    reachDown();
    const { localName = '' } = row.parentElement ?? {};
    const isHead = localName === 'thead' || (i === 0 && [...row.cells].every((cell) => cell.localName === 'th'));
    return { line: i + 1, cells, part: isHead ? 'head' : localName === 'tfoot' ? 'foot' : undefined };
  });
  const { caption } = table;
  const title = caption ? spaced(textOf(caption, false)) : '';
  return { title: title || undefined, lang: table.getAttribute('lang') ?? undefined, lines };
}
