import type { Defaults } from '../contract/reader.js';

/** Values of attributes that are set and not empty, by their names in camel case. Example: `{ sourceName: 'Ministry' }`. */
export type AttributeValues = Readonly<Record<string, string>>;

/** Reads these attributes of an element. */
export function attributeValues(element: Element, names: readonly string[]): AttributeValues {
  const values: Record<string, string> = {};
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value) values[name.replace(/-./, ([, letter = '']) => letter.toUpperCase())] = value;
  }
  return values;
}

/** The members that attributes fill in where a document leaves them out. Example: `{ title: 'Homes', decimals: 1 }`. */
export const defaultsFrom = ({
  heading: title,
  decimals,
  sourceName: name,
  sourceUrl: url,
  sourceDate: date,
  ...rest
}: AttributeValues): Defaults => ({
  ...rest,
  title,
  // The contract's reader reports text that is not a number.
  decimals: isNaN(Number(decimals)) ? decimals : Number(decimals),
  source: name || url || date ? { name, url, date } : undefined,
});
