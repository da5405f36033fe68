import { ALIASES, ENDS } from '../contract/aliases.js';
import { readFigure } from '../contract/figure-reading.js';
import { nearest } from '../contract/nearest.js';
import type { Problem } from '../contract/problem.js';
import { isInCurlyQuotes, isWholeText } from './edited-text.js';
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

/** Names that people and other libraries have for attributes of the charts: those of members, and more. */
const OF_ATTRIBUTES: Readonly<Record<string, string>> = {
  ...ALIASES,
  ...{
    compared: 'previous',
    'compared-with': 'previous',
    'compared-to': 'previous',
    was: 'previous',
    comparison: 'previous',
  },
  ...{ aim: 'target', prev: 'previous', before: 'previous', change: 'previous', when: 'period', sum: 'total' },
  ...{ type: 'form', chart: 'form', variant: 'form', name: 'heading', caption: 'heading', header: 'heading' },
  ...{ csv: 'src', json: 'src', file: 'src', url: 'src', href: 'src', sort: 'order', description: 'summary' },
  ...{ current: 'value', raised: 'value', percent: 'value', 'chart-type': 'form', suffix: 'unit', prefix: 'unit' },
  ...{
    number: 'value',
    figure: 'value',
    values: 'data',
    labels: 'data',
    points: 'data',
    rows: 'data',
    periods: 'data',
  },
  ...{ better: 'polarity', direction: 'polarity', good: 'polarity', trend: 'polarity', inverse: 'polarity' },
};

/** Names of attributes that would set a colour. */
const COLOURS = ['color', 'colour', 'colors', 'colours', 'accent', 'accent-color', 'fill'];

/** True for a year, and for a text with one that is no figure: "23 November 2026". */
const isTime = (text: string): boolean =>
  /\b(?:19|20)\d\d\b/.test(text) && (/^\d{4}$/.test(text) || 'code' in readFigure(text, {}));

/** JSON of a list, or of an object with members, and no mark of a template such as `{title}`. */
const JSON_TEXT = /^\s*(?:\{\s*(?:["']|\w+\s*:)|\[\s*["'[{\d-])/;

/** Names of one figure and of an earlier one, in tags that show several. */
const OF_FIGURE = ['value', 'previous', 'before', 'after', 'change'];

/** The known attribute that an unknown one was probably meant to be, or the tag that has it: `target` of `goal`, `value` of `vaule`, `source-name` of `source`, `span` of `start` with a day. */
function meant(name: string, value: string, known: readonly string[]): string | undefined {
  const isEmpty = !value;
  if (JSON_TEXT.test(value) && known.includes('data')) return 'data';
  if (ENDS.includes(name) && isTime(value)) return 'span';
  if (!isEmpty && OF_FIGURE.includes(name) && !known.includes('value')) return 'campaign-figure';
  const alias = Object.hasOwn(OF_ATTRIBUTES, name) ? OF_ATTRIBUTES[name] : undefined;
  if (alias !== undefined && known.includes(alias)) return alias;
  return nearest(name, known) ?? known.find((other) => !isEmpty && other.startsWith(`${name}-`));
}

/** A problem for each attribute of a tag that no chart of its kind knows, with the one that was probably meant. An empty one is a problem only if it is misspelt. */
export function unknownAttributes(tag: MarkupElement, known: readonly string[]): readonly Problem[] {
  const isUnknown = (name: string): boolean => !known.includes(name) && !GLOBAL.has(name) && !FOREIGN.test(name);
  return (tag.getAttributeNames?.() ?? []).filter(isUnknown).flatMap((name) => {
    const value = tag.getAttribute(name) ?? '';
    const isEmpty = !value;
    // The label of one figure is its title; that of rows is a column.
    const isTitle = name === 'label' && tag.getAttribute('value') !== null;
    const likely = isTitle ? 'heading' : meant(name, value, known);
    const problem = { pointer: `/${name}`, code: 'unknown-attribute', severity: 'noted' } as const;
    if (COLOURS.includes(name) && !isEmpty)
      return [{ ...problem, expected: { code: 'style', property: '--campaign-accent' } } as const];
    if (likely !== undefined) return [{ ...problem, expected: { code: 'one-of', values: [likely] } } as const];
    return isEmpty ? [] : [problem];
  });
}

/** A problem for each attribute of a tag whose value stands in curly quotation marks in place of straight ones. */
export const curlyQuotes = (tag: MarkupElement, known: readonly string[]): readonly Problem[] =>
  known.flatMap((name) => {
    const value = tag.getAttribute(name) ?? '';
    const severity = isWholeText(value) ? 'noted' : 'lost';
    return isInCurlyQuotes(value)
      ? [{ pointer: `/${name}`, code: 'curly-quotes', severity, found: JSON.stringify(value) }]
      : [];
  });
