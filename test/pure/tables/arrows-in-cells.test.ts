import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';
import { inputOfCsv } from '../sources/made.js';

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
  it('have the years in brackets after their name', () => {
    for (const head of ['Staff (2023 → 2024)', 'Staff 2023→2024']) {
      const lines = [`Team,${head}`, 'A,12 → 15', 'B,10 → –', 'C,–'];
      expect(inputOfCsv({ chart: 'breakdown' }, ...lines).document).to.have.property('title', 'Staff');
      const { heads, rows } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
      expect(heads).to.deep.equal(['Category', '2023', '2024', 'Change']);
      expect(rows[0]).to.equal('A | 12 | 15 | +3 (+25%)');
      expect(rows).to.include('B | 10 | no figure given | no figure given');
      expect(rows).to.include('C | no figure given | no figure given | no figure for 2023');
    }
  });
  it('have one sign of a currency or of per cents', () => {
    const lines = ['Team,Wins', 'A,10 → 12%', 'B,5 → 6%'];
    expect(inputOfCsv({ chart: 'breakdown' }, ...lines).document).to.have.property('title', 'Wins');
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(rows).to.deep.equal(['A | 10 | 12 | +2', 'B | 5 | 6 | +1']);
    const { rows: prices } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Price', 'Bread,~£1 → 2', 'Milk,£3 → 4');
    expect(prices).to.deep.equal([
      'Milk | £3 | £4 | +£1 (+33.3%)',
      'Bread | about £1 | £2 | one figure is approximate',
    ]);
  });
  it('are the first and the last year of a phase', () => {
    const { rows } = drawnOfCsv({ chart: 'timeline' }, 'Phase,Dates', 'Design,2023 → 2024', 'Works,2024 → 2025');
    expect(rows).to.deep.equal(['Design | 2023 to 2024', 'Works | 2024 to 2025']);
  });
  it('are read in the first of several such columns, and the others are not shown', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Ward,Cases,Deaths',
      'North,12 → 15,3 → 2',
      'South,10 → 9,1 → 1',
    );
    expect(rows).to.deep.equal(['North | 12 | 15 | +3 (+25%)', 'South | 10 | 9 | −1 (−10%)']);
    expect(problems).to.deep.equal([
      'Line 1, column 3: A column that is not shown: "Deaths". To show it at each row, write note-column="Deaths".',
    ]);
  });
});
