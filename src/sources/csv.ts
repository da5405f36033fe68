import { dsvFormat } from 'd3-dsv';
import type { Problem } from '../contract/problem.js';
import type { Grid, Line } from '../contract/rows.js';

// Marks the start of a cell that is read literally, including its quotes. No text contains this noncharacter.
const STRAY = '\ufdd0';

/** A first line such as `sep=;`, which tells Excel the delimiter and is not a row. A tab may be written as `\t`. */
const DELIMITER_LINE = /^\s*("?)sep=(\\t|[^"\r\n])\1(?:\r\n|\n|\r|$)/i;

const BREAKS = /\r\n|\n|\r/g;

/** The most frequent delimiter of the header outside of quotes: a comma, semicolon or tab. A comma if there is none. */
function delimiterOf(text: string): string {
  const [header = ''] = /(?:"[^"]*"|[^"\n\r]+)*/.exec(text.trimStart()) ?? [];
  const unquoted = header.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => unquoted.split(delimiter).length;
  return [';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best), ',');
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

/**
 * Reads CSV or TSV text as a grid. The delimiter is named by a first line such as `sep=;`. Without one, it is a tab in TSV, and in CSV the comma,
 * semicolon or tab that is most frequent in the first line. Line numbers are those of the text, even after a quoted cell of several lines. A quote
 * that is not closed, or closed before the end of its cell, is reported, and its cell is read literally. Never throws.
 */
export function readCsv(text: string, type: 'csv' | 'tsv', problems: Problem[]): Grid {
  const plain = text.replace(/^\ufeff/, '');
  const [first = '', , named] = DELIMITER_LINE.exec(plain) ?? [];
  const rest = plain.slice(first.length);
  const delimiter = named === '\\t' ? '\t' : (named ?? (type === 'tsv' ? '\t' : delimiterOf(rest)));
  const repaired = rest.includes('"') ? repairQuotes(rest, delimiter) : rest;
  // D3 parses by the first character only. The quote after it keeps a hyphen from forming a range in D3's character class.
  const rows = dsvFormat(`${delimiter}"`).parseRows(repaired);
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
  return { lines, isFile: true };
}
