import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('a row of the whole year below its months or quarters', () => {
  it('is no later time', () => {
    for (const [name, ...rows] of [
      ['YTD', 'Q1 2023,120', 'Q2 2023,140'],
      ['Full year', 'Q1 2023,120', 'Q2 2023,140'],
      ['Year to date', 'Jan 2023,120', 'Feb 2023,140'],
    ] as const) {
      const { sentence, problems } = drawnOfCsv({ chart: 'delta' }, 'Quarter,Revenue', ...rows, `${name},260`);
      expect(sentence).to.match(/^140 in .* 2023, up 20 \(16\.7%\) on /);
      expect(problems, name).to.have.length(1);
    }
  });

  it('is their total', () => {
    const { sentence } = drawnOfCsv({ chart: 'breakdown' }, 'Month,Visits', 'Jan,120', 'Feb,140', 'Mar,150', 'YTD,410');
    expect(sentence).to.equal('410 in total. The largest is Mar: 150, 37%.');
  });

  it('is no total of others, of which it is not the sum', () => {
    for (const rows of [
      ['MTD,12', 'QTD,30', 'YTD,90'],
      ['1 month,2%', '3 months,4%', 'YTD,8%', '1 year,12%'],
      ['Term time,80', 'Part year,20', 'Full year,120'],
    ]) {
      const { sentence } = drawnOfCsv({ chart: 'breakdown' }, 'Period,Sales', ...rows);
      expect(sentence).to.match(/^The (?:largest|highest) is /);
    }
  });

  it('is a time like the others next to lengths of time', () => {
    const rows = ['1 month,2%', '3 months,4%', 'YTD,8%', '1 year,12%'];
    expect(drawnOfCsv({ chart: 'delta' }, 'Period,Return', ...rows).rows).to.have.length(4);
  });
});
