/** Most texts that are remembered, and most letters of one: a page whose figures are refreshed has the same few names and units each time. */
const MOST_TEXTS = 200;
const LONGEST_TEXT = 100;

/**
 * A function of a text that remembers what it has given, for one that tries many patterns and gives the same value for the same text. When it has remembered as
 * many texts as it may, it begins anew.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = read(text);
    if (known.size === MOST_TEXTS) known.clear();
    if (text.length <= LONGEST_TEXT) known.set(text, { value });
    return value;
  };
}
