/** A node of a page, as the sources read it: of the DOM, or of a page that a server prints. jsdom, happy-dom and a parsed text have all of it. */
export interface Markup {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly parentNode: Markup | null;
  readonly childNodes: Iterable<Markup>;
}

/** An element of a page, as the sources read it. */
export interface MarkupElement extends Markup {
  readonly localName: string;
  getAttribute(name: string): string | null;
  /** Absent where the attributes that are set are not known, as on a server. */
  getAttributeNames?(): readonly string[];
}

const ELEMENT = 1;
const TEXT = 3;

/** True for a node that is an element. */
export const isElement = (node: Markup): node is MarkupElement => node.nodeType === ELEMENT;
/** True for a node that is a text. */
export const isText = ({ nodeType }: Markup): boolean => nodeType === TEXT;

/** True for the tag of a chart. */
export const isChart = ({ localName }: MarkupElement): boolean =>
  /^campaign-(?:figure|progress|breakdown|delta|timeline)$/.test(localName);

/** The children of an element that are elements. */
export const childrenOf = ({ childNodes }: Markup): readonly MarkupElement[] => [...childNodes].filter(isElement);

/** The children of an element with one of these names. */
export const childrenNamed = (element: Markup, ...names: readonly string[]): readonly MarkupElement[] =>
  childrenOf(element).filter(({ localName }) => names.includes(localName));

/** All elements in an element that pass a test, in the order of the page. */
export const findAll = (element: Markup, test: (found: MarkupElement) => boolean): readonly MarkupElement[] =>
  childrenOf(element).flatMap((child) => [...(test(child) ? [child] : []), ...findAll(child, test)]);

/** True if an element in an element passes a test. Those after it are not looked at. */
export function holds({ childNodes }: Markup, test: (found: MarkupElement) => boolean): boolean {
  for (const child of childNodes) if (isElement(child) && (test(child) || holds(child, test))) return true;
  return false;
}

/** The nearest element that passes a test: an element itself, or one that it is in. */
export function closestOf(element: MarkupElement, test: (found: MarkupElement) => boolean): MarkupElement | undefined {
  for (let node: Markup | null = element; node; node = node.parentNode) if (isElement(node) && test(node)) return node;
  return undefined;
}

/** All text in a node, hidden or not. */
export const textIn = ({ nodeValue, childNodes }: Markup): string =>
  (nodeValue ?? '') + Array.from(childNodes, textIn).join('');
