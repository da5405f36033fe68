// Tables of surveys, ballots and statistics as their authors export them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from './drawn.js';

describe('a column of intervals', () => {
  it('has those of the figures before it, whatever parts their ends', () => {
    for (const cells of [
      ['95% CI', '38.2–46.0', '47.4–54.6'],
      ['95% CI', '"(38.2, 46.0)"', '"(47.4, 54.6)"'],
      ['Confidence interval (95%)', '38.2 to 46.0', '47.4 to 54.6'],
    ]) {
      const [head, north, south] = cells;
      const { rows, heads, problems } = drawnOfCsv(
        { chart: 'breakdown' },
        `Region,%,${head}`,
        `North,42.1,${north}`,
        `South,51.0,${south}`,
      );
      expect(heads).to.deep.equal(['Category', 'Value', '95% interval']);
      expect(rows).to.deep.equal(['South | 51.0% | 47.4% to 54.6%', 'North | 42.1% | 38.2% to 46%']);
      expect(problems).to.deep.equal([]);
    }
  });

  it('is one of figures if these are not around those before it', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown', title: 'CI' }, 'Plant,Staff,CI', 'A,5,3', 'B,6,4');
    expect(rows).to.deep.equal(['B | 4', 'A | 3']);
  });

  it('gives none to a total with a margin of nothing', () => {
    const { rows } = drawnOfCsv(
      { chart: 'delta' },
      'Year,Estimate,Margin of Error',
      '2021,"5,074",±0',
      '2022,"5,100",±12',
    );
    expect(rows[0]).to.equal('2021 | 5,074 | ');
  });
});
