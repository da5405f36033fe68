import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('two figures with an arrow between them', () => {
  const lines = ['Region,Members', 'North,12→15', 'South,8 -> 6', 'East,20 → n/a'];
  it('are the earlier figure and the later', () => {
    const { form, rows } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(form).to.equal('arrows');
    expect(rows).to.deep.equal([
      'North | 12 | 15 | +3 (+25%)',
      'South | 8 | 6 | −2 (−25%)',
      'East | 20 | no figure given | no figure given',
    ]);
  });
  it('are those of two times in a delta', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Region,2023 → 2024', 'North,12 → 15', 'South,8 → 9');
    expect(rows).to.deep.equal(['2023 | 12 |  | 8 | ', '2024 | 15 | +3 (+25%) | 9 | +1 (+12.5%)']);
  });
  it('are the figure of a measure, and what it was before', () => {
    const { rows, notes } = drawnOfCsv({ chart: 'progress' }, 'Measure,Score,Target', 'Trust,32% → 38%,50%');
    expect(rows).to.deep.equal(['Trust | 38% | target 50%, 12 points below it']);
    expect(notes).to.deep.equal(['Trust: Before 32%.']);
  });
  it('are no names', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Route,Minutes', 'Leeds → York,12', 'York → Leeds,15');
    expect(rows).to.deep.equal(['York → Leeds | 15', 'Leeds → York | 12']);
  });
});
