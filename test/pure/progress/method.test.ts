import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { MeasureData, ProgressData } from '../../../src/progress/data.js';
import { claims, expectedOf, lay, rowOfLayout } from './laid-out.js';

const HOMES: MeasureData = { label: 'Homes', value: 43000, target: 60000, kind: 'cumulative', unit: 'homes' };
const SPAN = { span: '2022/2025', asOf: '2024-09-30' };
const board = (measures: readonly MeasureData[], more: Partial<ProgressData> = {}) =>
  lay({ measures, ...SPAN, ...more });

describe('the method of the statuses', () => {
  it('is a straight line, where there are a span, a date and a start, and is stated once', () => {
    const layout = board([HOMES, { ...HOMES, label: 'Advised' }]);
    expect(rowOfLayout(layout).status).to.equal('Ahead');
    expect(layout.frame.notes.filter((note) => note.includes('straight line'))).to.deep.equal([
      'Ahead: compared with a straight line from 1 January 2022 to 31 December 2025.',
    ]);
  });

  it('may be the words of the publisher, and nothing is computed in their place', () => {
    const layout = board(
      [
        { ...HOMES, status: 'Amber' },
        { ...HOMES, label: 'Advised', value: 70000 },
      ],
      {
        method: 'as-published',
      },
    );
    expect([rowOfLayout(layout).status, rowOfLayout(layout, 1).status]).to.deep.equal(['Amber', undefined]);
    expect(layout.table.row(0).status?.kind).to.equal('stated');
    expect(layout.frame.notes).to.deep.equal(['Status as published.']);
    expect(expectedOf(layout)).to.equal(undefined);
  });

  it('of a single measure is that of its publisher', () => {
    const layout = board([
      { ...HOMES, status: 'Amber' },
      { ...HOMES, label: 'Advised' },
    ]);
    expect([rowOfLayout(layout).status, rowOfLayout(layout, 1).status]).to.deep.equal(['Amber', 'Ahead']);
    expect(layout.frame.notes).to.include('Status as published: Homes.');
    const paces = claims({ measures: [{ ...HOMES, status: 'Amber' }], ...SPAN }).filter(({ kind }) => kind === 'pace');
    expect(paces).to.deep.equal([]);
  });
});
