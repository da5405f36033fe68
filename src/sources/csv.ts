import { dsvFormat } from 'd3-dsv';
import type { Problem } from '../contract/problem.js';
import { finished, type Steps } from '../contract/steps.js';
import { isRemarkText } from '../rows/table/lines-below.js';
import type { FileKind } from '../rows/grid.js';
import type { Grid, Line } from '../rows/rows.js';
import { withWholeCells, withWholeHead } from './cut-cells.js';
import { withOwnHeads } from './program-heads.js';
import { withoutTags } from './tagged-cells.js';

// Marks the start of a cell that is read literally, including its quotes. No text contains this noncharacter.
const STRAY = '\ufdd0';

/** The kinds of files by their delimiters. */
const KINDS: Readonly<Record<string, FileKind>> = { ';': 'semicolons', ',': 'commas' };

/** A first line such as `sep=;`, which tells Excel the delimiter and is not a row. A tab may be written as `\t`. */
const DELIMITER_LINE = /^\s*("?)sep=(\\t|[^"\r\n])\1(?:\r\n|\n|\r|$)/i;

const BREAKS = /\r\n|\n|\r/g;

/** Most lines that show what the delimiter is. */
const FIRST_LINES = 40;

/** The first lines that hold more than delimiters, without their quoted parts. A quote that is not closed ends them. */
function unquotedLines(text: string): readonly string[] {
  const found: string[] = [];
  // Without anything after it, the repetition never has to go back.
  const line = /(?:"[^"]*"|[^"\n\r]+)*/y;
  for (let at = 0; at < text.length && found.length < FIRST_LINES; at = line.lastIndex + 1) {
    line.lastIndex = at;
    const [whole = ''] = line.exec(text) ?? [];
    if (/[^\s,;]/.test(whole)) found.push(whole.replace(/"[^"]*"/g, ''));
    line.lastIndex = at + whole.length;
    if (text[line.lastIndex] === '"') break;
  }
  return found;
}

/** Number of times that a delimiter is in a line. */
const countOf = (line: string, delimiter: string): number => line.split(delimiter).length - 1;

/** Number of lines with as many delimiters as the first line that has one; 0 if these are not most of the lines from there to the last of them. */
function regularLines(lines: readonly string[], delimiter: string): number {
  const counts = lines.map((line) => countOf(line, delimiter));
  const indices = counts.flatMap((count, i) => (count ? [i] : []));
  const [first = 0] = indices;
  const regular = indices.filter((i) => counts[i] === counts[first]).length;
  return regular * 2 > (indices.at(-1) ?? 0) - first + 1 ? regular : 0;
}

/** True for lines with as many bars in each, as tables of plain text have them: "North | 1,204", or without spaces below a head that has no other delimiter. Few lines between them may be sections, which have none. */
function areBarred(lines: readonly string[]): boolean {
  const barred = lines.filter((line) => line.includes('|'));
  const [first = 0, ...others] = barred.map((line) => countOf(line, '|'));
  const areEven = others.length > 0 && others.every((count) => count === first);
  if (!areEven) return false;
  const areSpaced = barred.every((line) => line.includes(' | '));
  return barred.length === lines.length
    ? areSpaced || !/[,;\t]/.test(lines[0] ?? '')
    : areSpaced && barred.length * 2 > lines.length;
}

/** True for lines with as many tabs in each, also next to more commas, as in the names of Eurostat. After a comma a tab only aligns the cells. */
const areTabbed = (lines: readonly string[]): boolean =>
  lines.length > 1 && regularLines(lines, '\t') === lines.length && !lines.some((line) => /[,;]\t/.test(line));

/** The most frequent delimiter of the header outside of quotes: a comma, semicolon or tab, or a bar or tabs that all lines have. Below a title, the semicolon or tab that parts three lines or more, or two below one without a comma. A comma if there is none. */
function delimiterOf(text: string): string {
  const lines = unquotedLines(text.trimStart());
  const [header = ''] = lines;
  if (areBarred(lines)) return '|';
  if (areTabbed(lines)) return '\t';
  const named = [';', '\t'].reduce((best, each) => (countOf(header, each) > countOf(header, best) ? each : best), ',');
  if (regularLines(lines, named) > 1 && header.includes(named)) return named;
  const fewest = header.includes(named) ? 3 : 2;
  const below = [';', '\t'].find((each) => regularLines(lines, each) >= fewest);
  // Only the names of the columns have semicolons: "Approvals ;  Victoria ;,Approvals ;  Tasmania ;".
  return below ?? (header.includes(',') && regularLines(lines, ',') > 1 ? ',' : named);
}

/** Rewrites quotes so that D3 parses them as intended: removes spaces around quoted cells, and quotes a cell with stray quotes as a whole. */
function repairQuotes(text: string, delimiter: string): string {
  const end = `${delimiter.replace(/\W/, '\\$&')}\\n\\r`;
  const blanks = `[${' \t'.replace(delimiter, '')}]*`;
  const quoted = new RegExp(`(^|[${end}])${blanks}(?:"([^"]*(?:""[^"]*)*)"(?!")([^${end}]*)|"[^${end}]*)`, 'g');
  return text.replace(quoted, (all, start: string, inside?: string, after?: string) =>
    inside !== undefined && !after?.trim()
      ? `${start}"${inside}"`
      : `${start}"${STRAY}${all.slice(start.length).replaceAll('"', '""')}"`,
  );
}

/** The apostrophe that spreadsheets and exports put before a text that might be computed or taken for a date: `'13-17`, `'65+`, `'-12.50`, `'=B2`. Not that of a short year, `'24`. */
const GUARD = /^'(?=[-+=@]|\d+(?:[-–]\d|\+)|\d{3})/;

/** True for a sentence that the delimiter has cut: a space follows each comma in it. */
const isSentence = (row: readonly string[]): boolean =>
  row.length > 1 && row.every((cell, i) => !i || /^[^\S\t]+\S/.test(cell));

/** The number of cells that most rows have. */
function widthOf(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/**
 * Rows of which a title or a remark without quotation marks, above or below those of the table, is one cell again: "Homes insulated, by region, 2021". A line
 * above figures with as many cells as these is their head, as "Region, Homes" is; one below them is a remark if it begins as one and has no digits.
 */
function withSentences(rows: readonly (readonly string[])[], delimiter: string): readonly (readonly string[])[] {
  if (!rows.some(isSentence)) return rows;
  const isOfTable = (row: readonly string[]): boolean => row.length > 1 && !isSentence(row);
  const table = rows.filter(isOfTable);
  const [head, ...others] = table;
  const last = table.at(-1);
  if (!head || !last || !others.length) return rows;
  const width = widthOf(table);
  const [from, to] = [rows.indexOf(head), rows.lastIndexOf(last)];
  const hasOwnHead = !head.some((cell) => /\d/.test(cell));
  const isAround = (row: readonly string[], index: number): boolean =>
    row.length === width
      ? (index < from && hasOwnHead) ||
        (index > to && isRemarkText(row[0] ?? '') && !row.some((cell) => /\d/.test(cell)))
      : index < from || index > to;
  return rows.map((row, index) => (isSentence(row) && isAround(row, index) ? [row.join(delimiter)] : row));
}

/** Most letters of a text that is nothing but a figure. */
const MOST_OF_ONE = 60;
/** A text that is nothing but a figure with commas before its thousands: "£12,345.67". */
const ONE_FIGURE = /^\s*\p{Sc}?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?[^\S\n]*[\p{L}%]*\s*$/u;

/**
 * CSV or TSV text as a grid, in steps. The delimiter is named by a first line such as `sep=;`. Without one, it is a tab in TSV, and in CSV the comma,
 * semicolon or tab that is most frequent in the first line, or that parts the lines below a title. Line numbers are those of the text, even after a quoted cell of several lines. A quote
 * that is not closed, or closed before the end of its cell, is reported, and its cell is read literally. Never throws.
 */
export function* csvSteps(text: string, type: 'csv' | 'tsv', problems: Problem[]): Steps<Grid> {
  // A line break stands behind the start tag of a script.
  const [above = ''] = /^\ufeff?(?:[^\S\t\n]*\n)*/.exec(text) ?? [];
  const plain = text.slice(above.length);
  const [first = '', , named] = DELIMITER_LINE.exec(plain) ?? [];
  const rest = plain.slice(first.length);
  const delimiter = named === '\\t' ? '\t' : (named ?? (type === 'tsv' ? '\t' : delimiterOf(rest)));
  const quoted = rest.length < MOST_OF_ONE && ONE_FIGURE.test(rest) ? `"${rest.trim()}"` : rest;
  const repaired = quoted.includes('"') ? repairQuotes(quoted, delimiter) : quoted;
  // D3 parses by the first character only. The quote after it keeps a hyphen from forming a range in D3's character class.
  const rows = withOwnHeads(withoutTags(dsvFormat(`${delimiter}"`).parseRows(repaired)));
  yield;
  let line = 1 + ((above + first).match(BREAKS)?.length ?? 0);
  const sentences = withSentences(rows, delimiter);
  const written = delimiter === ',' ? withWholeHead(sentences) : sentences;
  const whole = delimiter === ',' ? withWholeCells(written) : undefined;
  yield;
  const lines = (whole ?? written).map((row, index): Line => {
    const from = line++;
    if (whole && row.length < (written[index]?.length ?? 0))
      problems.push({ pointer: '', code: 'cut-cell', severity: 'changed', line: from });
    const cells = row.map((cell, i) => {
      let read = cell.replace(GUARD, '');
      if (cell.startsWith(STRAY)) {
        read = cell.slice(1);
        problems.push({ pointer: '', code: 'stray-quote', severity: 'changed', line: from, column: i + 1 });
      }
      line += read.match(BREAKS)?.length ?? 0;
      return { text: read };
    });
    return { line: from, cells };
  });
  return { lines, file: KINDS[delimiter] ?? 'other' };
}

/** The grid of a text, as in {@link csvSteps}. */
export const readCsv = (text: string, type: 'csv' | 'tsv', problems: Problem[]): Grid =>
  finished(csvSteps(text, type, problems));
