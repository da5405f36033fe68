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
