import type { Defaults } from '../contract/reader.js';

/** What attributes say. */
export type Said = Readonly<Record<string, string>>;

/** What these attributes say, by their names in camel case; an empty one says nothing. Example: `{ sourceName: 'Ministry' }`. */
export function said(element: Element, names: readonly string[]): Said {
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value) found[name.replace(/-./, ([, letter]) => letter!.toUpperCase())] = value;
  }
  return found;
}

/** What is said beside a document by the members that attributes fill. Example: `{ title: 'Homes', decimals: 1 }`. */
export const defaultsOf = ({
  heading: title,
  decimals,
  sourceName: name,
  sourceUrl: url,
  sourceDate: date,
  ...rest
}: Said): Defaults => ({
  ...rest,
  title,
  // What is no number is told by the reader.
  decimals: isNaN(Number(decimals)) ? decimals : Number(decimals),
  source: name || url || date ? { name, url, date } : undefined,
});
