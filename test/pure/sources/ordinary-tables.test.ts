// Tables as newsrooms, ministries, charities and councils have them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { madeOfCsv } from './made.js';

describe('names of regions or measures below "Year", next to years', () => {
  it('are the series of a delta', () => {
    expect(madeOfCsv({ chart: 'delta' }, 'Year,2021,2022', 'London,5,6', 'Leeds,7,8')).to.deep.equal({
      document: {
        series: [
          {
            label: 'London',
            observations: [
              { period: '2021', value: 5 },
              { period: '2022', value: 6 },
            ],
          },
          {
            label: 'Leeds',
            observations: [
              { period: '2021', value: 7 },
              { period: '2022', value: 8 },
            ],
          },
        ],
      },
      problems: [],
    });
  });
  it('are the name of a figure', () => {
    expect(madeOfCsv({ chart: 'figure', title: 'Exports' }, 'Date,2021,2022', 'Exports,5,6').document).to.deep.equal({
      period: '2022',
      value: 6,
      previous: { period: '2021', value: 5 },
    });
  });
  it('are periods if they are months or quarters of these years', () => {
    const { document, problems } = madeOfCsv({ chart: 'delta', title: 'T' }, 'Quarter,2021,2022', 'Q1,5,6', 'Q2,7,8');
    expect(document).to.deep.equal({
      series: [
        {
          label: 'T',
          observations: [
            { period: '2021-Q1', value: 5 },
            { period: '2021-Q2', value: 7 },
            { period: '2022-Q1', value: 6 },
            { period: '2022-Q2', value: 8 },
          ],
        },
      ],
    });
    expect(problems).to.deep.equal([]);
  });
});
