import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('money in a scale that its head has', () => {
  const CASES: readonly (readonly [head: string, figure: string, heads: string, cell: string])[] = [
    ['Amount (millions)', '$53.76', '$ million', '53.76'],
    ['Amount (000s)', '£53', '£ thousand', '53'],
    ['Amount ($m)', '$53.76', '$ million', '53.76'],
    ['Amount (₹ in crore)', '₹5376', '₹ crore', '5,376'],
    ['Amount (Rs. crore)', 'Rs. 5376', 'Rs. crore', '5,376'],
    ['Amount (in crores)', '₹5376', '₹ crores', '5,376'],
    ['売上高(億円)', '¥720', '億円', '720'],
    ['売上高（百万円）', '720', '百万円', '720'],
    ['金额(亿元)', '¥120', '亿元', '120'],
    ['금액(억원)', '₩120', '억원', '120'],
  ];
  for (const [head, figure, unit, cell] of CASES)
    it(`is in it: “${figure}” below “${head}”`, () => {
      const { heads, rows, problems } = drawnOfCsv(
        { chart: 'breakdown' },
        `Item,${head}`,
        `A,${figure}`,
        `B,${figure}`,
      );
      expect([heads[1], rows[0], problems]).to.deep.equal([unit, `A | ${cell}`, []]);
    });

  it('is not read below the sign of other money', () => {
    const { problems } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Amount (₹ in crore)', 'A,$12', 'B,5');
    expect(problems.join()).to.match(/has another unit/);
  });
});

describe('figures of a series in millions, without a unit', () => {
  it('stay in millions next to plain ones of another kind, on an axis that says so', () => {
    const { heads, rows, notes } = drawnOfCsv(
      { chart: 'delta' },
      'Year,Seats,Votes',
      '2010,307,10.7m',
      '2015,330,11.3m',
    );
    expect(heads[3]).to.equal('Votes, million');
    expect(rows[1]).to.equal('2015 | 330 | +23 (+7.5%) | 11.3 | +0.6 (+5.6%)');
    expect(notes).to.deep.equal(['Scales: Seats from 0 to 400; Votes from 0 to 12 million.']);
  });

  it('are on an axis that says so next to per cents', () => {
    const { notes } = drawnOfCsv({ chart: 'delta' }, 'Year,Turnout,Votes', '2010,65.1%,10.7m', '2015,66.4%,11.3m');
    expect(notes).to.deep.equal(['Scales: Turnout from 0 to 80%; Votes from 0 to 12 million.']);
  });

  it('are written in full next to plain ones of their kind', () => {
    const { rows } = drawnOfCsv(
      { chart: 'delta' },
      'Year,Labour,Green',
      '2010,8.6m,"265,000"',
      '2015,9.3m,"1,100,000"',
    );
    expect(rows[0]).to.equal('2010 | 8,600,000 |  | 265,000 | ');
  });
});
