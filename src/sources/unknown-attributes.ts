import { nearest } from '../contract/nearest.js';
import type { Problem } from '../contract/problem.js';
import type { MarkupElement } from './markup.js';

/** Attributes that every element may have, and those that the charts set or read beside their own. */
const GLOBAL = new Set([
  ...['accesskey', 'autocapitalize', 'autocorrect', 'autofocus', 'class', 'contenteditable', 'dir', 'draggable'],
  ...['enterkeyhint', 'exportparts', 'hidden', 'id', 'inert', 'inputmode', 'is', 'itemid', 'itemprop', 'itemref'],
  ...['itemscope', 'itemtype', 'lang', 'nonce', 'part', 'popover', 'role', 'slot', 'spellcheck', 'style', 'tabindex'],
  ...['title', 'translate', 'virtualkeyboardpolicy', 'writingsuggestions', 'xmlns', 'print', 'state'],
]);

/** Names that belong to the page, to handlers of events, or to a framework: `data-id`, `onclick`, `v-if`, `_ngcontent-c1`, `:value`, `x-data`. */
const FOREIGN = /^(?:aria|data|v|ng|x|hx|q|s|up|wire|astro|svelte|defer|client|server)-|^on|^ng|[^a-z-]/;

/** The known attribute that an unknown one was probably meant to be: `value` of `vaule`, `source-name` of `source`. */
const meant = (name: string, isEmpty: boolean, known: readonly string[]): string | undefined =>
  nearest(name, known) ?? known.find((other) => !isEmpty && other.startsWith(`${name}-`));

/**
 * A problem for each attribute of a tag that no chart of its kind knows, with the known one that was probably meant. An empty one is a problem only if
 * it is misspelt.
 */
export function unknownAttributes(tag: MarkupElement, known: readonly string[]): readonly Problem[] {
  const isUnknown = (name: string): boolean => !known.includes(name) && !GLOBAL.has(name) && !FOREIGN.test(name);
  return (tag.getAttributeNames?.() ?? []).filter(isUnknown).flatMap((name) => {
    const isEmpty = !tag.getAttribute(name);
    const likely = meant(name, isEmpty, known);
    const problem = { pointer: `/${name}`, code: 'unknown-attribute', severity: 'noted' } as const;
    if (likely !== undefined) return [{ ...problem, expected: { code: 'one-of', values: [likely] } } as const];
    return isEmpty ? [] : [problem];
  });
}
