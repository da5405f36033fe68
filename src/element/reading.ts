import type { Given } from './door.js';
import type { Answer } from './remote.js';
import { readTable, readText, type Reading } from './rows.js';

/** The language of the page where an element stands, as the nearest `lang` says it; undefined where none does, or says that nobody knows. */
function languageAt(element: Element): string | undefined {
  const root = element.getRootNode();
  const near = element.closest('[lang]');
  return near || !('host' in root) ? near?.getAttribute('lang') || undefined : languageAt(root.host as Element);
}

/** Reads the rows that a tag has been given, in the language of its place and by what its attributes say of them. Never throws. */
export function readRows(
  tag: Element,
  rows: Answer | HTMLTableElement,
  said: Readonly<Record<string, string>>,
  toDocument: Reading['toDocument'],
): Given {
  const columns = Object.fromEntries(
    Object.entries(said).flatMap(([name, column]) => (name.endsWith('Column') ? [[name.slice(0, -6), column]] : [])),
  );
  const reading = { lang: languageAt(tag), columns, unit: said['unit'], title: said['heading'], toDocument };
  return 'text' in rows && rows.type !== 'json'
    ? readText(rows.text, rows.type, reading)
    : readTable(rows as HTMLTableElement, reading);
}
