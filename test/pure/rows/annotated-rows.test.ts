import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument as breakdown } from '../../../src/breakdown/rows.js';
import { toDocument as figure } from '../../../src/figure/rows.js';
import type { Records } from '../../../src/rows/rows.js';
import type { Steps } from '../../../src/contract/steps.js';
import { toDocument as delta } from '../../../src/delta/rows.js';
import { toDocument as progress } from '../../../src/progress/rows.js';
import { toDocument as timeline } from '../../../src/timeline/rows.js';
import { make } from './sheet.js';

const annotationsOf = (toDocument: (records: Records) => Steps<unknown>, text: string): unknown =>
  (make(toDocument, text, { title: 'T' }).document as { annotations?: unknown }).annotations;

describe('a column of annotations', () => {
  it('is about the category, the measure or the phase of its row', () => {
    const expected = [{ at: { category: 'B' }, text: 'Merged' }];
    expect(annotationsOf(breakdown, 'label|value|annotation\nA|1|\nB|2|Merged')).to.deep.equal(expected);
    expect(annotationsOf(progress, 'label|value|target|annotation\nA|1|2|\nB|2|3|Merged')).to.deep.equal(expected);
    expect(annotationsOf(timeline, 'label|period|annotation\nA|2020|\nB|2021|Merged')).to.deep.equal(expected);
  });

  it('is about the period of its row, and of several series also about its own', () => {
    expect(annotationsOf(delta, 'period|value|annotation\n2020|1|\n2021|2|Merged')).to.deep.equal([
      { at: { period: '2021' }, text: 'Merged' },
    ]);
    expect(annotationsOf(delta, 'period|series|value|annotation\n2020|A|1|\n2020|B|2|Merged')).to.deep.equal([
      { at: { period: '2020', series: 'B' }, text: 'Merged' },
    ]);
  });

  it('is about a period of a trend', () => {
    expect(annotationsOf(figure, 'period|value|annotation\n2020|1|New count\n2021|2|')).to.deep.equal([
      { at: { period: '2020' }, text: 'New count' },
    ]);
  });

  it('is about a category in its group', () => {
    const text = 'Group|label|value|annotation\nX|A|1|\nX|B|2|Merged\nY|A|3|\nY|B|4|';
    expect(annotationsOf(breakdown, text)).to.deep.equal([{ at: { category: 'X', series: 'B' }, text: 'Merged' }]);
  });

  it('adds nothing if it is empty', () => {
    expect(annotationsOf(breakdown, 'label|value|annotation\nA|1|')).to.equal(undefined);
  });
});
