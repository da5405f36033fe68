import type { Grid, Line } from '../rows/rows.js';

/** A line of a Markdown table, or of one that a database has printed, that draws a rule: `|---|:-:|`, `+-----+-----+`. */
const RULE = /^[\s|+:=-]*$/;

/** A bar between two cells. One after a backslash is a part of its cell. */
const BAR = /(?<!\\)\|/;

/** The start of the text of a footnote. */
const FOOTNOTE = /^\s*\[\^([^[\]]+)\]:/gm;
/** The same as offices write it. */
const NOTE = /^\s*\[note \d+\]/;

/** A text with the marks of footnotes as offices write them, `[note 1]`. A mark without a text is left out. */
function withNotes(text: string): string {
  const names = Array.from(text.matchAll(FOOTNOTE), ([, name]) => name);
  return text.replace(/\[\^([^[\]]*)\]:?/g, (_, name: string) =>
    names.includes(name) ? ` [note ${names.indexOf(name) + 1}]` : '',
  );
}

/** The mark at the start of a heading, a quotation or an item of a list. */
const BLOCK = /^\s*(?:#{1,6}\s+|>\s*|[-*]\s+)/;

const isRule = (line: string): boolean => RULE.test(line) && /[|+]/.test(line) && /[-=]/.test(line);

const isBlank = (line: string): boolean => !line.trim();

/** True for text whose cells are between bars: below a head and a rule, or each line between two bars. */
export function isPipeTable(text: string): boolean {
  if (!text.includes('|')) return false;
  const lines = text.split(/\r\n|\n|\r/).filter((line) => !isBlank(line));
  const rows = lines.filter((line) => !isRule(line));
  if (lines.slice(1).some((line, i) => isRule(line) && BAR.test(lines[i] ?? ''))) return true;
  return rows.length > 1 && rows.every((line) => /^\s*\|.*\|\s*$/.test(line));
}

/** The most characters of a cell in which marks are looked for. */
const MOST_MARKED = 2000;

/** A text without the marks of Markdown: bold, struck out, code, links, pictures and line breaks. */
const plain = (text: string): string =>
  text.length > MOST_MARKED
    ? text.trim()
    : text
        .replace(/<br\s*\/?>/gi, ' ')
        .replace(/~~.*?~~/g, '')
        .replace(/!\[[^[\]]*\]\([^)]*\)/g, '')
        .replace(/\[([^[\]]*)\]\([^)]*\)/g, '$1')
        .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
        .replace(/(?<![\w*])([*_])(?=[^\s*_])(.*?[^\s*_])\1(?![\w*])/g, '$2')
        .replace(/`([^`]*)`/g, '$1')
        .replace(/\\([\\|*_`#~[\]<>-])/g, '$1')
        .trim();

/** The address of the only link in a cell. */
function linkIn(text: string): string | undefined {
  const [one, other] = [...text.matchAll(/(?<!!)\[[^[\]]*\]\(\s*<?([^\s)>]+)/g)];
  return other ? undefined : one?.[1];
}

/** The cells of a row, without the bars around it. */
const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(BAR);

/** A Markdown table as a grid. Lines without bars above and below it are as in CSV, and cells that end a row too early are empty. Line numbers are those of the text. Never throws. */
export function readPipeTable(text: string): Grid {
  let width = 0;
  return {
    lines: withNotes(text.replace(/^\ufeff/, ''))
      .split(/\r\n|\n|\r/)
      .flatMap((line, i): readonly Line[] => {
        if (isRule(line)) return [];
        if (!BAR.test(line)) {
          const remark = { line: i + 1, cells: [{ text: plain(line.replace(BLOCK, '')) }] };
          // The text of a footnote needs no empty line before it.
          return NOTE.test(line) ? [{ line: i + 1, cells: [{ text: '' }] }, remark] : [remark];
        }
        const cells = cellsOf(line).map((cell) => ({ text: plain(cell), href: linkIn(cell) }));
        width ||= cells.length;
        while (cells.length < width) cells.push({ text: '', href: undefined });
        return [{ line: i + 1, cells }];
      }),
  };
}
