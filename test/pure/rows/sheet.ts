import type { Problem } from '../../../src/contract/problem.js';
import { readRecords, type ReadingOptions, type Records } from '../../../src/rows/rows.js';
import { finished, type Steps } from '../../../src/contract/steps.js';
import { told } from './told.js';

/** What became of rows: the document as JSON has it, and each problem as a line with its line and column. */
export interface Made {
  readonly document: unknown;
  readonly told: readonly string[];
}

/** Each problem as a line: `lost not-a-quantity /value 2:2`. */
export const toldAt = (problems: readonly Problem[]): readonly string[] =>
  told(problems).map((line, i) => `${line} ${problems[i]!.line ?? '-'}:${problems[i]!.column ?? '-'}`);

/** Makes the document of a text, a line a row and cells parted by `|`, in English where nothing else is said. */
export function make(toDocument: (records: Records) => Steps<unknown>, text: string, how: ReadingOptions = {}): Made {
  const lines = text
    .trim()
    .split('\n')
    .map((line, i) => ({ line: i + 1, cells: line.split('|').map((cell) => ({ text: cell })) }));
  const records = readRecords({ lines }, { lang: 'en', ...how });
  const document = JSON.parse(JSON.stringify(finished(toDocument(records)))) as unknown;
  return { document, told: toldAt(records.problems) };
}
