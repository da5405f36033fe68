import type { Problem } from '../contract/problem.js';
import { readRecords, type Grid, type Reading as RowReading, type Records } from '../contract/rows.js';
import { readCsv } from './csv.js';
import type { Given } from './door.js';
import { readGrid } from './table.js';

/** How rows are read, and what a chart makes of them. */
export interface Reading extends RowReading {
  /** Makes the document of a chart: `toDocument` of its `rows.ts`. */
  readonly toDocument: (records: Records) => unknown;
}

/** The document of what a reader finds. Without rows there is none, and no problem either. */
function given(read: (problems: Problem[]) => Grid, how: Reading): Given {
  try {
    const problems: Problem[] = [];
    const records = readRecords(read(problems), how);
    const document = records.width ? how.toDocument(records) : undefined;
    return { document, problems: [...problems, ...records.problems], place: (pointer) => records.place(pointer) };
  } catch {
    // Text of some millions of quotes is more than a regular expression can hold.
    return {
      document: undefined,
      problems: [{ pointer: '', code: 'unreadable', severity: 'lost', expected: { code: 'rows' } }],
    };
  }
}

/** Reads CSV or TSV text as the document of a chart. Never throws. */
export const readText = (text: string, type: 'csv' | 'tsv', how: Reading): Given =>
  given((problems) => readCsv(text, type, problems), how);

/** Reads an HTML table as the document of a chart; the table stays as it is. Never throws. */
export const readTable = (table: HTMLTableElement, how: Reading): Given => given(() => readGrid(table), how);
