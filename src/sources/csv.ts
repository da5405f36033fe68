import { dsvFormat } from 'd3-dsv';
import type { Problem } from '../contract/problem.js';
import type { Grid, Line } from '../contract/rows.js';

// Where a cell begins that is read as it is written, quotes and all; nothing is written with this character.
const STRAY = '\ufdd0';

/** The first line by which Excel is told the delimiter, and which is no row: `sep=;`. A tab may be written as `\t`. */
const NAMED = /^\s*("?)sep=(\\t|[^"\r\n])\1(?:\r\n|\n|\r|$)/i;

const BREAKS = /\r\n|\n|\r/g;

/** The delimiter that the header has most of, outside its quotes; a comma where it has none. */
function delimiterOf(text: string): string {
  const header = /^\s*((?:"[^"]*"|[^"\n\r]+)*)/.exec(text)![1]!.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best), ',');
}

/** Text whose quotes D3 reads as they were meant: blanks around quoted cells go, and a cell whose quotes are astray is quoted as a whole. */
function mended(text: string, delimiter: string): string {
  const end = `${delimiter.replace(/\W/, '\\$&')}\\n\\r`;
  const blanks = `[${' \t'.replace(delimiter, '')}]*`;
  const quoted = new RegExp(`(^|[${end}])${blanks}(?:"([^"]*(?:""[^"]*)*)"(?!")([^${end}]*)|"[^${end}]*)`, 'g');
  return text.replace(quoted, (all, start: string, inside?: string, after?: string) =>
    inside !== undefined && !after?.trim()
      ? `${start}"${inside}"`
      : `${start}"${STRAY}${all.slice(start.length).replaceAll('"', '""')}"`,
  );
}

/**
 * Reads CSV or TSV text as a grid. The delimiter is the one that a first line such as `sep=;` names, which is no row; else that of CSV is the
 * comma, semicolon or tab that its first line has most of. Lines are those of the text, also where a quoted cell runs over several. A quote
 * that is not closed, or closed before the end of its cell, is reported, and the cell is read as it is written. Never throws.
 */
export function readCsv(text: string, type: 'csv' | 'tsv', problems: Problem[]): Grid {
  const plain = text.replace(/^\ufeff/, '');
  const [first = '', , named] = NAMED.exec(plain) ?? [];
  const rest = plain.slice(first.length);
  const delimiter = named === '\\t' ? '\t' : (named ?? (type === 'tsv' ? '\t' : delimiterOf(rest)));
  const sound = rest.includes('"') ? mended(rest, delimiter) : rest;
  // D3 parses by the first character alone; the quote keeps a hyphen from being the range of a character class, in which it looks for both.
  const rows = dsvFormat(`${delimiter}"`).parseRows(sound);
  let line = 1 + (first.match(BREAKS)?.length ?? 0);
  const lines = rows.map((row): Line => {
    const from = line++;
    const cells = row.map((cell, i) => {
      let read = cell;
      if (cell.startsWith(STRAY)) {
        read = cell.slice(1);
        problems.push({ pointer: '', code: 'stray-quote', severity: 'changed', line: from, column: i + 1 });
      }
      line += read.match(BREAKS)?.length ?? 0;
      return { text: read };
    });
    return { line: from, cells };
  });
  return { lines };
}
