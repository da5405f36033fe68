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

describe('a ballot', () => {
  it('has its answers, and as notes those who voted, might have, and spoilt their papers', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      'Response,Number',
      'Yes,1204',
      'No,150',
      'Spoilt,25',
      'Total votes cast,1379',
      'Eligible to vote,1820',
    );
    expect(rows).to.deep.equal(['Yes | 1,204', 'No | 150']);
    expect(notes).to.deep.equal(['Spoilt: 25', 'Total votes cast: 1,379', 'Eligible to vote: 1,820']);
  });

  it('may name them as the law does', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Answer,Votes',
      'Number of individuals answering Yes,1204',
      'Number of individuals answering No,150',
      'Number of spoiled or otherwise invalid voting papers returned,25',
      'Number of votes cast in the ballot,1379',
      'Number of individuals who were entitled to vote in the ballot,1820',
    );
    expect(rows).to.have.length(2);
  });
});

describe('a scale in the line below the heads', () => {
  it('is that of the figures, and no figure', () => {
    const { rows, heads, sentence } = drawnOfCsv({ chart: 'delta' }, ',Jobs', ',1000', '2020,44', '2021,45');
    expect(heads[1]).to.equal('Jobs, thousand');
    expect(rows).to.deep.equal(['2020 | 44 | ', '2021 | 45 | +1 (+2.3%)']);
    expect(sentence).to.equal('45 thousand jobs in 2021, up 1 thousand (2.3%) on 2020.');
  });

  it('is a figure where other rows have no name as well', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Item,Cost', ',1000', ',800').rows).to.have.length(2);
  });
});
