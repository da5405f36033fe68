// Tables whose structure is in their figures or in codes: sums above their parts, balances, months as codes.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from './drawn.js';
import { madeOfCsv, seriesOf } from './made.js';

describe('a row that adds up those below it', () => {
  const drawn = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown', title: 'Homes' }, ...lines);

  it('has them as its parts, if all rows are such families', () => {
    const { document, problems } = madeOfCsv(
      { chart: 'breakdown' },
      ...['Area,Homes', 'North,12', 'Leeds,5', 'York,7', 'South,20', 'Dover,8', 'Poole,9', 'Bath,3'],
    );
    expect(document).to.deep.equal({
      title: 'Homes',
      categories: [
        {
          label: 'North',
          value: 12,
          categories: [
            { label: 'Leeds', value: 5 },
            { label: 'York', value: 7 },
          ],
        },
        {
          label: 'South',
          value: 20,
          categories: [
            { label: 'Dover', value: 8 },
            { label: 'Poole', value: 9 },
            { label: 'Bath', value: 3 },
          ],
        },
      ],
    });
    expect(problems).to.deep.equal([]);
  });

  it('is in the sentence, and none of its parts is larger', () => {
    const { sentence } = drawn(
      'Area,Homes',
      'North,12',
      'Leeds,5',
      'York,7',
      'South,20',
      'Dover,8',
      'Poole,12',
      'All,32',
    );
    expect(sentence).to.include('South: 20');
  });

  it('is a row like the others if one row is no part, in a single family, and with a figure below zero', () => {
    const labels = (...lines: readonly string[]): readonly string[] =>
      (
        madeOfCsv({ chart: 'breakdown' }, ...lines).document as { readonly categories: readonly { label: string }[] }
      ).categories.map(({ label }) => label);
    expect(labels('Area,Homes', 'A,12', 'B,5', 'C,7', 'D,20', 'E,8')).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
    expect(labels('Area,Homes', 'A,12', 'B,5', 'C,7')).to.deep.equal(['A', 'B', 'C']);
    expect(labels('Area,Homes', 'A,2', 'B,-5', 'C,7', 'D,3', 'E,1', 'F,2')).to.have.lengthOf(6);
  });
});

describe('a column that is the difference of two others', () => {
  it('is a series of its own if it has a name of its own', () => {
    const { document, problems } = madeOfCsv(
      { chart: 'delta' },
      ...['Year,Births,Deaths,Natural change', '2019,700,600,100', '2020,690,650,40', '2021,700,640,60'],
    );
    expect(document).to.deep.equal({
      series: [
        seriesOf('Births', ['2019', 700], ['2020', 690], ['2021', 700]),
        seriesOf('Deaths', ['2019', 600], ['2020', 650], ['2021', 640]),
        seriesOf('Natural change', ['2019', 100], ['2020', 40], ['2021', 60]),
      ],
    });
    expect(problems).to.deep.equal([]);
  });

  it('is none if it is the change from one period to the next', () => {
    const { document } = madeOfCsv(
      { chart: 'delta', title: 'Homes' },
      ...['Year,Homes,Net change', '2019,700,', '2020,690,-10', '2021,720,30'],
    );
    expect(document).to.deep.equal({ series: [seriesOf('Homes', ['2019', 700], ['2020', 690], ['2021', 720])] });
  });
});

describe('months and quarters as codes', () => {
  it('are read with the year in the column beside them', () => {
    const { document } = madeOfCsv(
      { chart: 'delta', title: 'Rate' },
      'Year,Period,Value',
      '2024,M01,3.7',
      '2024,M12,3.9',
    );
    expect(document).to.deep.equal({ series: [seriesOf('Rate', ['2024-01', 3.7], ['2024-12', 3.9])] });
    const quarters = madeOfCsv({ chart: 'delta', title: 'Rate' }, 'Year,Period,Value', '2024,Q01,3.7', '2024,Q02,3.9');
    expect(quarters.document).to.deep.equal({ series: [seriesOf('Rate', ['2024-Q1', 3.7], ['2024-Q2', 3.9])] });
  });

  it('are not guessed from plain numbers below "Period"', () => {
    const { document } = madeOfCsv({ chart: 'delta', title: 'Rate' }, 'Year,Period,Value', '2024,1,3.7', '2024,2,3.9');
    expect(JSON.stringify(document)).not.to.include('2024-01');
  });
});

describe('names of columns and rows', () => {
  it('"Part of" names what a row is a part of', () => {
    const { document } = madeOfCsv({ chart: 'breakdown' }, 'Name,Part of,Value', 'A,North,5', 'B,North,7', 'C,South,8');
    expect(JSON.stringify(document)).to.include('"label":"North"');
  });
});
