import { isRemarkText } from '../rows/table/lines-below.js';
import { MOST_AROUND } from '../rows/grid.js';
import { childrenNamed, childrenOf, isChart, nearestOf, type MarkupElement } from './markup.js';

/** Elements that hold a remark, and lists of them. */
const HOLDERS = ['p', 'small', 'div', 'footer', 'section', 'aside'];
const LISTS = ['ol', 'ul'];

/** The mark of a footnote above the line at the start of a remark: "¹ Without Wales". */
const RAISED_MARK = /^[¹²³⁴-⁹ᵃ-ᵛ]+\s*\S/u;

/** The elements in an element after one of its children. */
function siblingsAfter(child: MarkupElement): readonly MarkupElement[] {
  const siblings = child.parentNode ? childrenOf(child.parentNode) : [];
  return siblings.slice(siblings.indexOf(child) + 1);
}

/** The elements after a table in its chart, and after what holds it there. None of a table outside of charts. */
function elementsAfter(table: MarkupElement): readonly MarkupElement[] {
  const parent = table.parentNode as MarkupElement | null;
  if (!parent || !nearestOf(table, isChart)) return [];
  return [...siblingsAfter(table), ...(isChart(parent) ? [] : elementsAfter(parent))];
}

/** The remarks below the table of a chart, which it does not show itself: `<p>* To 25 November</p>`. Only texts that begin as one are. `textOf` is the text of an element. */
export function remarksBelow(table: MarkupElement, textOf: (element: MarkupElement) => string): readonly string[] {
  const isShown = (element: MarkupElement): boolean => element.getAttribute('slot') !== null;
  return elementsAfter(table)
    .filter((element) => !isShown(element))
    .flatMap((element) => (LISTS.includes(element.localName) ? childrenNamed(element, 'li') : element))
    .filter(({ localName }) => localName === 'li' || HOLDERS.includes(localName))
    .slice(0, MOST_AROUND)
    .map(textOf)
    .filter((text) => isRemarkText(text) || RAISED_MARK.test(text));
}
