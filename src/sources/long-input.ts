import type { FoundRows } from './json-rows.js';
import { holds, type MarkupElement } from './markup.js';
import type { SeparatedText } from './rows.js';

/** Characters of a text above which it is read, parsed and drawn in steps, as of 2,500 rows. */
const LONG = 50_000;

/** Cells of a table or a list from which the same is done. */
const MANY = 6000;

/** True for a text that is read in steps. */
export const isLongText = (text: string): boolean => text.length >= LONG;

/** True for a table of many cells. */
function hasManyCells(table: MarkupElement): boolean {
  let count = 0;
  return holds(table, ({ localName }) => (localName === 'td' || localName === 'th') && ++count >= MANY);
}

/** True for rows that are read in steps. `text` is what they are written in, if it is text. */
export function areLong(rows: FoundRows | SeparatedText | MarkupElement, text: string): boolean {
  if ('localName' in rows) return hasManyCells(rows);
  if (text || !('items' in rows)) return isLongText(text);
  return rows.items.length * Object.keys(rows.items[0] ?? {}).length >= MANY;
}
