/** Text as a reader meets it: one space between words and blocks, none at the ends. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Elements without a box of their own (`display: contents`) are there, and part no words. */
const isInline = ({ display }: CSSStyleDeclaration): boolean => display.startsWith('inline') || display === 'contents';

/** The nodes that are drawn for a node: its shadow's, what is slotted, or its own children. */
function drawnIn(node: Node): Iterable<Node> {
  // By name, since a frame has classes of its own.
  const slotted = node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0 ? slotted : ((node as Element).shadowRoot ?? node).childNodes;
}

function read(node: Node, isLeftOut: (element: Element) => boolean): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType === Node.ELEMENT_NODE) {
    const element = node as Element;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || isLeftOut(element)) return '';
    const text = Array.from(drawnIn(node), (child) => read(child, isLeftOut)).join('');
    return isInline(style) ? text : ` ${text} `;
  }
  return '';
}

/** What the eye can read in an element, its shadow roots included: without what is hidden or clipped away. */
export const seen = (element: Element): string =>
  tidy(read(element, (each) => getComputedStyle(each).clipPath === 'inset(50%)'));

/** What assistive technology is told by the text of an element, its shadow roots included: without what is `aria-hidden`. */
export const spoken = (element: Element): string =>
  tidy(read(element, (each) => each.getAttribute('aria-hidden') === 'true'));

/** How many elements in a shadow root say exactly this text to assistive technology; of nested ones the innermost counts. */
export const countSpoken = (host: Element, text: string): number =>
  [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    (element) =>
      !element.closest('[aria-hidden="true"]') &&
      tidy(element.textContent) === text &&
      ![...element.children].some((child) => tidy(child.textContent) === text),
  ).length;

const STATES = ['empty', 'loading', 'ready', 'stale', 'error'];

/** The state of a chart, as style sheets select it. Undefined before its first update. */
export const stateOf = (chart: Element): string | undefined =>
  STATES.find((state) => chart.matches(`:state(${state})`));
