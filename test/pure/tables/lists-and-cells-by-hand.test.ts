import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfTable } from '../sources/drawn.js';

const CHARTS = ['figure', 'progress', 'breakdown', 'delta', 'timeline'] as const;

describe('lists of names and figures as people type them', () => {
  const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines).rows;

  it('may have words after one of the figures', () => {
    expect(rowsOf('Jane Smith (Lab) 812 - elected', 'Peter Brown (Con) 640', 'Ind. 54')).to.deep.equal([
      'Jane Smith (Lab) | 812',
      'Peter Brown (Con) | 640',
      'Ind. | 54',
    ]);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Jane 812 - elected', 'Peter 640').notes).to.deep.equal([
      'Jane: elected',
    ]);
  });

  it('keep the numbers of names', () => {
    expect(rowsOf('Ward 1 - 640', 'Ward 2 - 512')).to.deep.equal(['Ward 1 | 640', 'Ward 2 | 512']);
  });

  it('may have about as much before their names, grades in front of figures, and commas between them', () => {
    expect(rowsOf('c. 12,000 photographs', '210 paintings')).to.deep.equal([
      'photographs | about 12,000',
      'paintings | 210',
    ]);
    expect(rowsOf('5 stars 240', '4 stars 51')).to.deep.equal(['5 stars | 240', '4 stars | 51']);
    expect(rowsOf('Churches, 7,250', 'Schools, 3,100')).to.deep.equal(['Churches | 7,250', 'Schools | 3,100']);
  });

  it('may have strokes before what they count', () => {
    const { rows, heads } = drawnOfCsv({ chart: 'progress' }, 'Red group: 42/50 books', 'Green group: 51/50 books!!');
    expect(rows).to.deep.equal(['Red group | 42 | out of 50 | 84%', 'Green group | 51 | out of 50 | 102%']);
    expect(heads.join()).to.contain('Books');
  });
});

describe('cells as people type them', () => {
  it('are parts of wholes in the first row as well, with words after them', () => {
    const html =
      '<table><tr><td>Drivers<td>4 of 6<tr><td>Sorters<td>12 of 12 FULL!<tr><td>Helpers<td>3 of 10 😢</table>';
    expect(drawnOfTable({ chart: 'progress' }, html).rows).to.deep.equal([
      'Drivers | 67% | 4 of 6 | ',
      'Sorters | 100% | 12 of 12 | Reached',
      'Helpers | 30% | 3 of 10 | ',
    ]);
  });

  it('are parts of wholes in the only row, and above figures without one', () => {
    expect(drawnOfCsv({ chart: 'progress' }, 'Drivers,4 of 6').rows).to.deep.equal(['Drivers | 4 | of 6 · 67%']);
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Drivers,4 of 6', 'Sorters,12');
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal(['Drivers', 'Sorters']);
  });

  it('may have exclamation marks, and words after a dash', () => {
    const { rows, notes, problems } = drawnOfCsv({ chart: 'delta' }, 'Year,Visitors', '2022,77!!', '2023,93 - record');
    expect(rows).to.deep.equal(['2022 | 77 | ', '2023 | 93 | +16 (+20.8%)']);
    expect([notes, problems]).to.deep.equal([['2023: record'], []]);
  });

  it('are no figures with words after a dash in a column of such names', () => {
    const lines = ['Answer,People', '5 - Agree,12', '1 - Disagree,3'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).rows).to.deep.equal(['5 - Agree | 12', '1 - Disagree | 3']);
  });

  it('may be a question mark or words in brackets in place of a figure', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, 'From,Coats', 'Shops,20', 'Schools,31', 'Unknown,?');
    expect(rows).to.deep.equal(['Schools | 31', 'Shops | 20', 'Unknown | no figure given']);
    expect(problems).to.deep.equal([]);
    const heights = drawnOfCsv({ chart: 'delta' }, 'Year,Height', '2021,2cm', '2022,(half term)', '2023,31cm');
    expect(heights.rows).to.deep.equal([
      '2021 | 2 | ',
      '2022 | no figure given | ',
      '2023 | 31 | +29 (+1,450%) on 2021',
    ]);
    expect(heights.notes).to.deep.equal(['2022: half term']);
  });

  it('are told which part of them is a figure', () => {
    for (const chart of CHARTS) {
      const { problems } = drawnOfCsv({ chart }, 'Year,Name,Value', '2022,A,"£4,871 CR"', '2023,B,"£5,100"');
      for (const problem of problems) expect(problem, chart).not.to.contain('1,234.5');
    }
  });
});

describe('times of history', () => {
  it('are times in a table without a head', () => {
    const { rows } = drawnOfCsv({ chart: 'timeline' }, 'c.1480,Hall built', '1642-1646,Barracks', '1911,Bought');
    expect(rows).to.deep.equal(['Hall built | c.1480', 'Barracks | 1642 to 1646', 'Bought | 1911']);
  });
  it('are those of events next to a few that lasted, if their column says so', () => {
    const { rows } = drawnOfCsv(
      { chart: 'timeline' },
      'When,Event',
      'c. 1790,First survey',
      '1794,Act of Parliament',
      '1840s,Railways take the trade',
      '2002,Reopened',
      'tbc,Museum',
    );
    expect(rows).to.deep.equal([
      'Railways take the trade | 1840 to 1849',
      'First survey | c. 1790',
      'Act of Parliament | 1794',
      'Reopened | 2002',
      'Museum | tbc',
    ]);
  });
});

describe('the unit of a chart that is the head of one column', () => {
  it('is not that of another', () => {
    const lines = ['Date,Bags,Volunteers', '2025-04-12,41,18', '2025-05-10,36,22'];
    const { sentence } = drawnOfCsv({ chart: 'delta', unit: 'bags' }, ...lines);
    expect(sentence).to.contain('Volunteers: 22 on 10 May 2025');
  });
});
