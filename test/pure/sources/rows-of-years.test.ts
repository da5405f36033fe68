import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from './drawn.js';

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
});
