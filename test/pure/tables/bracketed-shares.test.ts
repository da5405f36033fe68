// Counts with their shares in brackets, as surveys, elections and medical papers have them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';
import { madeOfCsv, seriesOf } from '../sources/made.js';

describe('a share in a column of its own, next to women and men', () => {
  it('is no part of their total, and a series of its own', () => {
    expect(
      madeOfCsv(
        { chart: 'delta', title: 'Members' },
        'Election,Women,Men,Total seats,% women',
        '2016,45,84,129,34.9%',
        '2021,58,71,129,45.0%',
      ).document,
    ).to.have.deep.nested.property('series.length', 3);
  });

  it('leaves them groups of a breakdown', () => {
    expect(
      madeOfCsv(
        { chart: 'breakdown', title: 'Candidates' },
        'Party,Women,Men,% women',
        'Labour,250,380,39.7',
        'Green,150,160,48.4',
      ),
    ).to.deep.equal({
      document: {
        groups: [
          {
            label: 'Labour',
            categories: [
              { label: 'Women', value: 250 },
              { label: 'Men', value: 380 },
            ],
          },
          {
            label: 'Green',
            categories: [
              { label: 'Women', value: 150 },
              { label: 'Men', value: 160 },
            ],
          },
        ],
      },
      problems: ['Line 1, column 4: A column that is not shown: "% women". To show it, write value-column="% women".'],
    });
  });

  it('has the name of its column below the heading, if the page names that', () => {
    expect(
      madeOfCsv(
        { chart: 'breakdown', title: 'Autumn drive', columns: { value: 'Units' } },
        'Region,Sessions,Units',
        'North,112,5804',
        'South,301,16988',
      ).document,
    ).to.deep.include({ subtitle: 'Units' });
  });
});

describe('a count with its share in brackets', () => {
  const categories = [
    { label: 'Yes', value: 412 },
    { label: 'No', value: 261 },
  ];

  it('is the count, whichever comes first, next to a total', () => {
    for (const lines of [
      ['Answer,n (%)', 'Yes,412 (61.2%)', 'No,261 (38.8%)', 'Total,673 (100%)'],
      ['Answer,% (n)', 'Yes,61% (412)', 'No,39% (261)', 'Total,100% (673)'],
    ])
      expect(madeOfCsv({ chart: 'breakdown', title: 'Answers' }, ...lines), lines[0]).to.deep.equal({
        document: { total: 673, categories },
        problems: [],
      });
  });

  it('keeps its share in a note if nothing in the table has the whole', () => {
    expect(
      madeOfCsv({ chart: 'breakdown', title: 'Answers' }, 'Answer,Replies (%)', 'Yes,412 (50%)', 'No,261 (32%)'),
    ).to.deep.equal({
      document: { subtitle: 'Replies', notes: ['Replies (%): Yes 412 (50%), No 261 (32%)'], categories },
      problems: [],
    });
    expect(
      madeOfCsv({ chart: 'delta', title: 'Voters' }, 'Year,Voters', '2019,412 (61.2%)', '2024,261 (38.8%)').document,
    ).to.deep.equal({
      notes: ['Voters: 2019 412 (61.2%), 2024 261 (38.8%)'],
      series: [seriesOf('Voters', ['2019', 412], ['2024', 261])],
    });
  });

  it('has a share of the figure beside it, or of both together', () => {
    expect(
      madeOfCsv(
        { chart: 'progress', title: 'Appeals' },
        'Appeal,Raised,Goal',
        'Roof,640 (64%),"1,000"',
        'Organ,90 (20%),450',
      ),
    ).to.deep.equal({
      document: {
        measures: [
          { label: 'Roof', value: 640, target: 1000 },
          { label: 'Organ', value: 90, target: 450 },
        ],
      },
      problems: [],
    });
    expect(
      madeOfCsv(
        { chart: 'breakdown', title: 'Members' },
        'Party,Women,Men',
        'SNP,34 (53.1%),30 (46.9%)',
        'Labour,10 (45%),12 (55%)',
      ),
    ).to.deep.equal({
      document: {
        groups: [
          {
            label: 'SNP',
            categories: [
              { label: 'Women', value: 34 },
              { label: 'Men', value: 30 },
            ],
          },
          {
            label: 'Labour',
            categories: [
              { label: 'Women', value: 10 },
              { label: 'Men', value: 12 },
            ],
          },
        ],
      },
      problems: [],
    });
  });

  it('is not read where a change, an interval or a figure of per cents stands in brackets', () => {
    for (const [text, problem] of [
      ['1,234 (+5%)', 'Line 2, column 2: Not a figure: "1,234 (+5%)". Write a figure such as 1,234.5. It is not used.'],
      ['5.2% (10%)', 'Line 2, column 2: Not a figure: "5.2% (10%)". Write a figure such as 5.2%. It is not used.'],
    ])
      expect(madeOfCsv({ chart: 'breakdown', title: 'Visits' }, 'Site,Visits', `A,"${text}"`).problems).to.deep.equal([
        problem,
      ]);
    expect(
      madeOfCsv({ chart: 'breakdown', title: 'Visits' }, 'Site,Visits', 'A,52 (49..55)', 'B,31 (30..32)').document,
    ).to.have.nested.property('categories[0].value', '52 (49..55)');
  });
});

describe('shares that the publisher has computed', () => {
  it('have the decimals of per cents also if they are fractions', () => {
    const rowsOf = (...shares: readonly string[]) =>
      drawnOfCsv(
        { chart: 'breakdown' },
        'Party,Votes,Share',
        ...['A,123', 'B,450', 'C,424'].map((row, i) => `${row},${shares[i]}`),
      ).rows;
    expect(rowsOf('0.123', '0.451', '0.425')).to.deep.equal(['B | 450 | 45.1%', 'C | 424 | 42.5%', 'A | 123 | 12.3%']);
    expect(rowsOf('0.12', '0.45', '0.43')).to.deep.equal(['B | 450 | 45%', 'C | 424 | 43%', 'A | 123 | 12%']);
    expect(rowsOf('12.34%', '45.14%', '42.53%')[0]).to.equal('B | 450 | 45.14%');
  });
});
