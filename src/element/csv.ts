import { csvParseRows, dsvFormat, tsvParseRows } from 'd3-dsv';
import type { Problem } from '../contract/problem.js';
import type { Grid, Line } from '../contract/rows.js';

// Where a cell begins that is read as it is written, quotes and all; nothing is written with this character.
const STRAY = '\ufdd0';

/** The delimiter that the header has most of, outside its quotes; a comma where it has none. */
function delimiterOf(text: string): string {
  const header = /^\s*((?:"[^"]*"|[^"\n\r]+)*)/.exec(text)![1]!.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best), ',');
}

/** Text whose quotes D3 reads as they were meant: blanks around quoted cells go, and a cell whose quotes are astray is quoted as a whole. */
function mended(text: string, delimiter: string): string {
  const end = `${delimiter}\\n\\r`;
  const blanks = delimiter === '\t' ? ' *' : '[ \\t]*';
  const quoted = new RegExp(`(^|[${end}])${blanks}(?:"([^"]*(?:""[^"]*)*)"(?!")([^${end}]*)|"[^${end}]*)`, 'g');
  return text.replace(quoted, (all, start: string, inside?: string, after?: string) =>
    inside !== undefined && !after?.trim()
      ? `${start}"${inside}"`
      : `${start}"${STRAY}${all.slice(start.length).replaceAll('"', '""')}"`,
  );
}

/**
 * Reads CSV or TSV text as a grid. The delimiter of CSV is the comma, semicolon or tab that its first line has most of. Lines are those of the
 * text, also where a quoted cell runs over several. A quote that is not closed, or closed before the end of its cell, is reported, and the
 * cell is read as it is written. Never throws.
 */
export function readCsv(text: string, type: 'csv' | 'tsv', problems: Problem[]): Grid {
  const plain = text.replace(/^\ufeff/, '');
  const delimiter = type === 'tsv' ? '\t' : delimiterOf(plain);
  const sound = plain.includes('"') ? mended(plain, delimiter) : plain;
  const rows =
    delimiter === ','
      ? csvParseRows(sound)
      : delimiter === '\t'
        ? tsvParseRows(sound)
        : dsvFormat(';').parseRows(sound);
  let line = 1;
  const lines = rows.map((row): Line => {
    const from = line++;
    const cells = row.map((cell, i) => {
      let read = cell;
      if (cell.startsWith(STRAY)) {
        read = cell.slice(1);
        problems.push({ pointer: '', code: 'stray-quote', severity: 'changed', line: from, column: i + 1 });
      }
      line += read.match(/\r\n|\n|\r/g)?.length ?? 0;
      return { text: read };
    });
    return { line: from, cells };
  });
  return { lines };
}
