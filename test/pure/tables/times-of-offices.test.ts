// Times, days and time series as offices and petitions write them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';
import { testTables } from './drawn-tables.js';

const delta = (...lines: string[]): Drawn => drawnOfCsv({ chart: 'delta', title: 'Pupils' }, ...lines);

describe('six digits below a head of times', () => {
  it('are a school year and the next', () => {
    expect(delta('time_period,pupils', '202223,682', '202324,671').rows).to.deep.equal([
      '2022/23 | 682 | ',
      '2023/24 | 671 | −11 (−1.6%)',
    ]);
  });
  it('are months where one is no year and the next', () => {
    expect(delta('time_period,pupils', '202011,682', '202012,671').rows[1]).to.equal('Dec 2020 | 671 | −11 (−1.6%)');
    expect(delta('time_period,pupils', '201112,682').rows).to.deep.equal(['Dec 2011 | 682']);
  });
});

describe('the code of a publication before each time', () => {
  it('is left out', () => {
    const { rows, problems } = delta('Period,Attendances', 'MSitAE-MAY-2024,1415', 'MSitAE-JUNE-2024,1371');
    expect(rows).to.deep.equal(['May 2024 | 1,415 | ', 'Jun 2024 | 1,371 | −44 (−3.1%)']);
    expect(problems).to.be.empty;
  });
  it('is none where it says which part of a time is meant', () => {
    for (const word of ['mid-2023', 'END-2023', 'YTD-MAY-2023'])
      expect(delta('Period,Pupils', `${word},4`, `${word.replace('2023', '2024')},5`).rows[0], word).to.equal(
        `${word} | 4 | `,
      );
  });
});

describe('a day in a list of facts', () => {
  const figure = (...lines: string[]): Drawn => drawnOfCsv({ chart: 'figure', title: 'Petition' }, ...lines);
  it('is that of no figure if something began on it or ends', () => {
    const { sentence, notes, problems } = figure(
      'Created,14 January 2025',
      'Signatures,"104,233"',
      'Closes,2025-07-14',
    );
    expect(sentence).to.equal('Petition: 104,233.');
    expect(notes).to.deep.equal(['Created: 14 January 2025', 'Closes: 2025-07-14']);
    expect(problems).to.be.empty;
  });
  it('is that of the figure below "Date"', () => {
    expect(figure('Signatures,"104,233"', 'Date,14 January 2025').sentence).to.equal(
      'Petition: 104,233 on 14 January 2025.',
    );
  });
  it('is a note next to other figures that are reported', () => {
    const { notes, problems } = figure('Signatures,"104,233"', 'Last hour,122', 'Created,14 January 2025');
    expect(notes).to.deep.equal(['Created: 14 January 2025']);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include('"Last hour"');
  });
  it('is no measure of progress', () => {
    const lines = ['Opened,2025-01-14', 'Signatures,500', 'Target,1000', 'Closes,2025-07-14'];
    const { rows, notes } = drawnOfCsv({ chart: 'progress' }, ...lines);
    expect(rows).to.deep.equal(['Signatures | 500 | of 1,000 · 50%']);
    expect(notes).to.deep.equal(['Opened: 2025-01-14', 'Closes: 2025-07-14']);
  });
});

describe('noon, midnight and a clock after a day', () => {
  it('are read in other languages', () => {
    for (const [lang, text] of [
      ['fr', '10 avril 2027 à minuit'],
      ['fr', '10 avril 2027 à 18h30'],
      ['es', '10 de abril de 2027 a las 18:30'],
      ['de', '10. April 2027 um Mitternacht'],
    ] as const) {
      const { rows } = drawnOfCsv({ chart: 'timeline', lang }, 'A;B', `${text};Fin`, '2027-05-01;Tour');
      expect(rows[0], text).to.equal('Fin | 10 Apr 2027');
    }
  });
});

const HEAD = 'Dwelling units ;  Victoria ;,Dwelling units ;  Tasmania ;';
const seriesOf = (types: string, units: string): readonly string[] => [
  `,${HEAD}`,
  `Unit,${units}`,
  `Series Type,${types}`,
  'Data Type,FLOW,FLOW',
  'Frequency,Month,Month',
  'Series Start,Jul-1983,Jul-1983',
  'Series ID,A422070J,A422073R',
  'May-2024,4702,295',
  'Jun-2024,4050,270',
];

testTables('time series of the Australian Bureau of Statistics', [
  {
    name: 'have their names, and what these share as the second line',
    how: { chart: 'delta', title: 'Approvals' },
    lines: seriesOf('Original,Original', 'Number,Number'),
    drawn: {
      subtitle: 'Dwelling units, Original',
      heads: ['Period', 'Victoria', 'Victoria: Change', 'Tasmania', 'Tasmania: Change'],
      rows: ['May 2024 | 4,702 |  | 295 | ', 'Jun 2024 | 4,050 | −652 (−13.9%) | 270 | −25 (−8.5%)'],
      problems: [],
    },
  },
  {
    name: 'have their types and units where these differ',
    how: { chart: 'delta', title: 'Approvals' },
    lines: seriesOf('Original,Trend', 'Number,Percent'),
    drawn: {
      subtitle: 'Dwelling units',
      rows: ['May 2024 | 4,702 |  | 295% | ', 'Jun 2024 | 4,050 | −652 (−13.9%) | 270% | −25 points'],
    },
  },
]);
