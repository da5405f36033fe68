// Tables whose structure is in their figures, their title or codes: sums above their parts, balances, months without a year.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';
import { madeOfCsv, seriesOf } from '../sources/made.js';

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

  it('is a measure like them, and no column that nobody has written is reported', () => {
    const { document, problems } = madeOfCsv(
      { chart: 'progress' },
      ...['Area,Homes', 'North,12', 'Leeds,5', 'York,7', 'South,20', 'Dover,8', 'Poole,12'],
    );
    expect((document as { readonly measures: readonly unknown[] }).measures).to.have.lengthOf(6);
    expect(problems).to.deep.equal([]);
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

describe('months and quarters without a year', () => {
  const periodsOf = (title: string, ...lines: readonly string[]): readonly string[] => {
    const { document } = madeOfCsv({ chart: 'delta', title }, ...lines);
    const { series } = document as {
      readonly series: readonly { readonly observations: readonly { period: string }[] }[];
    };
    return series[0]!.observations.map(({ period }) => period);
  };
  const rows = ['Month,Visits', 'Jan,120', 'Feb,110'];

  it('have the year of the title, in rows and in heads', () => {
    expect(periodsOf('Visits in 2024', ...rows)).to.deep.equal(['2024-01', '2024-02']);
    expect(periodsOf('Visits, 2024', 'Branch,Q1,Q2,Q3', 'Central,12,11,13')).to.deep.equal([
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
    ]);
    const { document } = madeOfCsv(
      { chart: 'delta', title: 'Visits 2024' },
      'Branch,Jan,Feb',
      'North,12,11',
      'South,8,9',
    );
    expect(document).to.deep.equal({
      series: [seriesOf('North', ['2024-01', 12], ['2024-02', 11]), seriesOf('South', ['2024-01', 8], ['2024-02', 9])],
    });
  });

  it('may be days, also at the end of weeks', () => {
    expect(periodsOf('Visits in 2024', 'w/c,Visits', '1 January,88', '8 January,90')).to.deep.equal([
      '2024-01-01/P7D',
      '2024-01-08/P7D',
    ]);
    const weeks = ['2023-12-23/2023-12-29', '2023-12-30/2024-01-05'];
    expect(periodsOf('Donations 2023/24', 'Week ending,Donations', '29 Dec,8', '5 Jan,9')).to.deep.equal(weeks);
    expect(periodsOf('Donations 2023/24', 'Donations,w/e 29 Dec,w/e 5 Jan', 'Leeds,8,9')).to.deep.equal(weeks);
    expect(periodsOf('Visits, 2024', 'Date,Visits', 'Jan 1,8', 'Jan 2,9')).to.deep.equal(['2024-01-01', '2024-01-02']);
    expect(periodsOf('Visits', 'Date,Visits', '1 Jan,8', '2 Jan,9')).to.deep.equal(['1 Jan', '2 Jan']);
  });

  it('of a title with a year of its own lie in both its years', () => {
    const months = ['Month,Meals', 'Sept,120', 'Dec,110', 'Jan,100', 'Aug,90'];
    const dates = ['2023-09', '2023-12', '2024-01', '2024-08'];
    expect(periodsOf('Meals 2023/24', ...months)).to.deep.equal(dates);
    expect(periodsOf('Meals 2023–2024', ...months)).to.deep.equal(dates);
  });

  it('are texts if the title has no year, several, or one from or up to which it goes, and if they turn where it has one', () => {
    for (const title of ['Visits', 'Visits 2019–2023', 'Visits 2023, 2024', 'Visits since 2020', 'Visits by 2030'])
      expect(periodsOf(title, ...rows), title).to.deep.equal(['Jan', 'Feb']);
    expect(periodsOf('Meals 2024', 'Month,Meals', 'Sept,120', 'Jan,110')).to.deep.equal(['Sept', 'Jan']);
  });

  it('are the names of categories and measures as they are written', () => {
    expect(madeOfCsv({ chart: 'breakdown', title: 'Visits in 2024' }, ...rows).document).to.deep.equal({
      categories: [
        { label: 'Jan', value: 120 },
        { label: 'Feb', value: 110 },
      ],
    });
    expect(madeOfCsv({ chart: 'progress', title: 'Visits in 2024' }, ...rows).document).to.deep.equal({
      measures: [
        { label: 'Jan', value: 120 },
        { label: 'Feb', value: 110 },
      ],
    });
  });

  it('have the years beside them, whatever the title', () => {
    const { document } = madeOfCsv({ chart: 'delta', title: 'Visits 2024' }, 'Month,2022,2023', 'Jan,12,11', 'Feb,8,9');
    expect(JSON.stringify(document)).to.include('2022-01').and.not.to.include('"2024-');
  });
});

describe('the number of those who were asked', () => {
  it('is no figure beside those of several answers', () => {
    const { document, problems } = madeOfCsv(
      { chart: 'breakdown', title: 'Poll' },
      ...['Pollster,Sample,Left,Right', 'A,2054,25,24', 'B,2010,24,29'],
    );
    expect(document).to.deep.equal({
      subtitle: 'Left',
      categories: [
        { label: 'A', value: 25 },
        { label: 'B', value: 24 },
      ],
    });
    expect(JSON.stringify(problems)).to.include('Sample');
  });
  it('is a figure by itself, and “N” beside others is one', () => {
    const { document } = madeOfCsv({ chart: 'breakdown', title: 'Asked' }, 'Pollster,Sample', 'A,2054', 'B,2010');
    expect(JSON.stringify(document)).to.include('2054');
    const soil = madeOfCsv({ chart: 'breakdown', title: 'Soil' }, 'Field,N,P,K', 'A,20,5,7', 'B,22,4,8');
    expect(JSON.stringify(soil.document)).to.include('22');
  });
});
