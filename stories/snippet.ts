/** The HTML that draws a story's chart in a page with the one script: its tag, its attributes, and its data as JSON or CSV in a child script, or as the table that they are. */
export function snippetOf(tag: string, { data, ...attributes }: Readonly<Record<string, unknown>>): string {
  const start = [tag, ...Object.entries(attributes).flatMap(([name, value]) => attribute(name, value))].join(' ');
  if (data === undefined || data === null || data === '') return `<${start}></${tag}>`;
  const text = typeof data === 'string' ? data : JSON.stringify(data, undefined, 2);
  if (typeof data === 'string' && isMarkup(data)) return `<${start}>\n${indent(tableIn(data), 2)}\n</${tag}>`;
  // A "</script>" in a text must not end the script.
  const json = indent(text.replaceAll('</', String.raw`<\/`), 4);
  const type = typeof data === 'string' && !/^\s*[[{]/.test(data) ? 'text/csv' : 'application/json';
  return `<${start}>\n  <script type="${type}">\n${json}\n  </script>\n</${tag}>`;
}

/** True for a text that is HTML, and neither JSON nor CSV. */
export const isMarkup = (text: string): boolean => /^\s*<[a-z!]/i.test(text);

/** The first table in HTML; an empty text if there is none. */
export const tableIn = (html: string): string => /<table\b[^]*?<\/table\s*>/i.exec(html)?.[0] ?? '';

const indent = (text: string, width: number): string => text.replace(/^/gm, ' '.repeat(width));

function attribute(name: string, value: unknown): string[] {
  if (value === undefined || value === null || value === '' || value === false) return [];
  if (value === true) return [name];
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return [`${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`];
}
