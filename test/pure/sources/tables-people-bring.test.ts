// Tables that people paste from offices, shops and services, and what the charts say of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from './drawn.js';
import { madeOfCsv } from './made.js';

describe('a place that the places of the other series are in', () => {
  it('is what they are compared with, and not the largest of them', () => {
    const lines = ['2023,300,650,210,190,34000', '2024,310,670,230,185,36000'];
    const { sentence, form } = drawnOfCsv({ chart: 'delta' }, 'Year,France,Germany,Spain,Italy,World', ...lines);
    expect([form, sentence]).to.deep.equal(['lines', 'The largest in 2024 is Germany: 670, up 20 (3.1%) on 2023.']);
    const others = drawnOfCsv({ chart: 'delta' }, 'Year,Sport,Business,Arts,Travel,World', ...lines);
    expect(others.sentence).to.include('The largest in 2024 is World');
  });
});

describe('what is above a gap and a wider table', () => {
  it('is about it, and no row of it', () => {
    const { rows, notes, problems } = drawnOfCsv(
      { chart: 'progress' },
      'Report name,Delivery plan',
      'Years:,2025 to 2026',
      'All areas',
      '',
      'Objective,Actual,Target',
      'Homes,60,100',
      'Roads,30,100',
    );
    expect(rows).to.deep.equal(['Homes | 60% | 60 of 100', 'Roads | 30% | 30 of 100']);
    expect(notes).to.deep.equal(['Report name: Delivery plan', 'Years: 2025 to 2026']);
    expect(problems).to.deep.equal([]);
  });
  it('is another table if it has figures', () => {
    const { problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Measure,Homes',
      'Lofts,12',
      'Walls,14',
      '',
      'Objective,Actual,Target',
      'Homes,60,100',
      'Roads,30,100',
    );
    expect(problems.length).to.be.greaterThan(0);
  });
});

describe('a last row without a name that adds up the others', () => {
  it('is their total, and no later time', () => {
    const { sentence, rows } = drawnOfCsv({ chart: 'delta' }, 'Year,Homes', '2022,12', '2023,14', '2024,20', ',46');
    expect(sentence).to.equal('20 in 2024, up 6 (42.9%) on 2023.');
    expect(rows).to.have.length(3);
  });
});

describe('dates of tasks', () => {
  const HEAD = 'Name,Created At,Completed At,Due Date';
  const ROWS = ['Leaflets,2026-01-05,2026-02-01,2026-02-03', 'Hall,2026-01-06,,2026-03-10'];
  it('are no figures', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, HEAD, ...ROWS);
    expect(rows).to.deep.equal(['Leaflets | figure not readable', 'Hall | figure not readable']);
    expect(problems.join(' ')).to.include('No such column: "value"').and.to.not.include('Not a figure');
  });
  it('are their starts and ends', () => {
    const itemsOf = (...lines: readonly string[]): unknown =>
      (madeOfCsv({ chart: 'timeline' }, ...lines).document as { readonly phases: unknown }).phases;
    expect(itemsOf(HEAD, ...ROWS)).to.deep.equal([
      { label: 'Leaflets', period: '2026-01-05/2026-02-01' },
      { label: 'Hall', period: '2026-01-06/..' },
    ]);
    expect(itemsOf('Name,Start Date,Due Date', 'Leaflets,2026-01-05,2026-02-03')).to.deep.equal([
      { label: 'Leaflets', period: '2026-01-05/2026-02-03' },
    ]);
  });
});
