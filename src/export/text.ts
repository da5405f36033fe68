import { safeText } from '../contract/tidy-columns.js';
import type { SourceLayout } from '../parts/frame-layout.js';
import type { Layout } from '../parts/layout.js';
import { rowsOf, type Table } from '../parts/table-layout.js';
import { withEntities } from './svg/element.js';

/** A layout that can be stated in words. A figure has its sentence and numbers itself, any other chart in its frame and its table. */
export type StatedLayout = Pick<Layout, 'frame' | 'table'> & { readonly sentence?: string; readonly numbers?: Table };

/** A source in one line, with its address, unless that is its name. */
const sourceLine = ({ before, name, url, after }: SourceLayout): string =>
  [`${before}${name}${after}`, url === name ? '' : url].filter(Boolean).join(' ');

/** Title, sentence and sources as lines of text. The title is left out if the sentence begins with it. Never throws. */
export function toText({ frame, sentence = frame.sentence ?? '' }: StatedLayout): string {
  const title = sentence.startsWith(frame.title) ? '' : frame.title;
  return [title, sentence, ...frame.sources.map(sourceLine)].filter(Boolean).join('\n');
}

/** A text in one line. */
const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A cell in one line, safe in a spreadsheet. A signed number is no formula. */
function cellOf(text: string): string {
  const line = lineOf(text);
  return /^[+\-][\d.]/.test(line) ? line : safeText(line);
}

/** The cells of a table in words: its heads, then its rows. */
function cellsOf(table: Table, write = cellOf): readonly (readonly string[])[] {
  const { groupHead, remarkHead } = table;
  const rows = rowsOf(table).map(({ name, wholeName = name, parent = '', partOf, cells, remark = '' }) => [
    ...(groupHead ? [parent, wholeName] : [[partOf, wholeName].filter(Boolean).join(' ')]),
    ...cells,
    ...(remarkHead ? [remark] : []),
  ]);
  const heads = table.heads.map((head, index) => table.wholeHeads?.[index] ?? head);
  return [[...(groupHead ? [groupHead] : []), ...heads, ...(remarkHead ? [remarkHead] : [])], ...rows].map((cells) =>
    cells.map(write),
  );
}

/** Cells as lines with tabs between them. */
const withTabs = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join('\t')).join('\n');

/** The figures in words as lines with tabs between their cells, for the clipboard. A text that a spreadsheet would take for a formula is made safe. Never throws. */
export const toTsv = ({ table, numbers = table }: StatedLayout): string => withTabs(cellsOf(numbers));

/** The same with its texts as they are, for readers. */
export const figuresOf = ({ table, numbers = table }: StatedLayout): string => withTabs(cellsOf(numbers, lineOf));

/** A source as a paragraph of HTML. */
const sourceHtml = ({ before, name, url, after }: SourceLayout): string =>
  `<p>${withEntities(before)}${url ? `<a href="${withEntities(url)}">${withEntities(name)}</a>` : withEntities(name)}${withEntities(after)}</p>`;

/** The figures in words as an HTML table, and below it their sources, for the clipboard. Never throws. */
export function toHtml({ frame, table, numbers = table }: StatedLayout): string {
  const [heads = [], ...rows] = cellsOf(numbers);
  const row = (cells: readonly string[], head: (index: number) => string): string =>
    `<tr>${cells.map((text, index) => `<${head(index)}>${withEntities(text)}</${head(index)}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, (index) => (index === 0 ? 'th' : 'td'))).join('');
  return `<table lang="${withEntities(frame.lang)}"><caption>${withEntities(frame.title)}</caption><thead>${row(heads, () => 'th')}</thead><tbody>${body}</tbody></table>${frame.sources.map(sourceHtml).join('')}`;
}
