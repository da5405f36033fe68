import { isRemarkText } from '../rows/table/lines-below.js';
import { MOST_AROUND } from '../rows/grid.js';
import { RAISED_MARK } from '../written/superscript.js';
import { childrenNamed, childrenOf, isChart, closestOf, type MarkupElement } from './markup.js';

/** Elements that may hold a remark. */
const HOLDERS = ['p', 'small', 'div', 'footer', 'section', 'aside'];

/** Lists of remarks. */
const LISTS = ['ol', 'ul'];

/** A remark that begins with the mark of a footnote above the line: "¹ Without Wales". */
const RAISED_REMARK = new RegExp(`^${RAISED_MARK}+\\s*\\S`, 'u');

/** The elements in an element after one of its children. */
function siblingsAfter(child: MarkupElement): readonly MarkupElement[] {
  const siblings = child.parentNode ? childrenOf(child.parentNode) : [];
  return siblings.slice(siblings.indexOf(child) + 1);
}

/** The elements after a table in its chart, and after the elements of the chart that hold it. Empty for a table outside of charts. */
function elementsAfter(table: MarkupElement): readonly MarkupElement[] {
  const parent = table.parentNode as MarkupElement | null;
  if (!parent || !closestOf(table, isChart)) return [];
  return [...siblingsAfter(table), ...(isChart(parent) ? [] : elementsAfter(parent))];
}

/** The remarks after a table in its chart, which the page does not show: `<p>* To 25 November</p>`. Texts that do not begin as a remark are none. `textOf` gives the text of an element. */
export function remarksBelow(table: MarkupElement, textOf: (element: MarkupElement) => string): readonly string[] {
  return elementsAfter(table)
    .filter((element) => element.getAttribute('slot') === null)
    .flatMap((element) => (LISTS.includes(element.localName) ? childrenNamed(element, 'li') : element))
    .filter(({ localName }) => localName === 'li' || HOLDERS.includes(localName))
    .slice(0, MOST_AROUND)
    .map(textOf)
    .filter((text) => isRemarkText(text) || RAISED_REMARK.test(text));
}
