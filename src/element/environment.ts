import type { MarkupElement } from '../sources/markup.js';

/** True where charts are printed instead of drawn, as by `@lit-labs/ssr`. Lit’s `isServer` is also true in jsdom and happy-dom. */
export const isOnServer = typeof document === 'undefined';

/** A tag as its sources read it: the element itself, or on a server, where its children are not known, its attributes. */
export function markupOf(element: HTMLElement): MarkupElement {
  if (!isOnServer) return element;
  return {
    nodeType: 1,
    nodeValue: null,
    parentNode: null,
    childNodes: [],
    localName: element.localName,
    getAttribute: (name) => element.getAttribute(name),
  };
}
