import type { Beside } from '../contract/reader.js';

const FIELDS = ['label', 'value', 'period', 'series', 'target', 'baseline', 'parent', 'unit', 'note', 'through'];
const SHARED = [
  ...[
    'heading',
    'subtitle',
    'description',
    'unit',
    'decimals',
    'kind',
    'polarity',
    'period',
    'span',
    'as-of',
    'year-start',
  ],
  ...['note', 'lang', 'source-name', 'source-url', 'source-date'],
];

/** The attributes by which every chart is given its figures, and what is said of them. */
export const ATTRIBUTES = ['data', 'src', 'refresh', ...SHARED, ...FIELDS.map((field) => `${field}-column`)];

/** What attributes say, by their names in camel case; an empty one says nothing. Example: `{ sourceName: 'Ministry' }`. */
export function said(element: Element, names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value) found[name.replace(/-./, ([, letter]) => letter!.toUpperCase())] = value;
  }
  return found;
}

/** What the attributes that all charts share say beside a document, by the names of its members. Example: `{ title: 'Homes', decimals: 1 }`. */
export function beside(element: Element): Beside {
  const {
    heading: title,
    decimals,
    sourceName: name,
    sourceUrl: url,
    sourceDate: date,
    ...rest
  } = said(element, SHARED);
  return {
    ...rest,
    title,
    // What is no number is told by the reader.
    decimals: isNaN(Number(decimals)) ? decimals : Number(decimals),
    source: name || url || date ? { name, url, date } : undefined,
  };
}

/** Which column each field is in, where attributes such as `value-column` say so. Example: `{ value: 'Arrests' }`. */
export const columns = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const column = element.getAttribute(`${field}-column`);
      return column ? [[field, column]] : [];
    }),
  );

/** The language of the page where an element stands, as the nearest `lang` says it; undefined where none does, or says that nobody knows. */
export function languageAt(element: Element): string | undefined {
  const root = element.getRootNode();
  const near = element.closest('[lang]');
  return near || !('host' in root) ? near?.getAttribute('lang') || undefined : languageAt(root.host as Element);
}
