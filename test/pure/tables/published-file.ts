import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readRecords } from '../../../src/rows/rows.js';
import { CHART, type ChartName } from '../../charts.js';
import { readCsv } from '../../../src/sources/csv.js';
import { finished } from '../../../src/contract/steps.js';

/** A file, the document that it makes, and its problems with their lines and columns. */
export interface PublishedFile {
  readonly from: string;
  readonly chart: ChartName;
  /** Language of the page. English if absent. */
  readonly lang?: string;
  readonly lines: readonly string[];
  readonly document: object;
  readonly problems?: readonly string[];
}

/** A test of each file: that it makes its document, with its problems and no other. */
export function testFiles(files: readonly PublishedFile[]): void {
  describe('a file of', () => {
    for (const { from, chart, lang = 'en', lines, document, problems = [] } of files)
      it(from, () => {
        const records = readRecords(readCsv(lines.join('\n'), 'csv', []), { lang });
        expect(JSON.parse(JSON.stringify(finished(CHART[chart].toDocument(records))))).to.deep.equal(document);
        const found = records.problems.map(({ code, line, column }) => `${code} ${line ?? '-'}:${column ?? '-'}`);
        expect(found).to.deep.equal(problems);
      });
  });
}
