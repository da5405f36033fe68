import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

const breakdown = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines);

describe('words after a figure that say how far its year has come', () => {
  it('keep it from a comparison with whole years', () => {
    for (const [figure, period] of [
      ['£2k so far', '2024 (so far)'],
      ['£2k to date', '2024 (to date)'],
      ['£2k YTD', '2024 (YTD)'],
      ['£2k (to June)', '2024 to June'],
      ['£2k to June', '2024 to June'],
    ] as const) {
      const { rows } = drawnOfCsv({ chart: 'delta' }, 'Year,Raised', '2022,£3k', '2023,£4k', `2024,${figure}`);
      expect(rows[2]?.split(' | ').slice(0, 2), figure).to.deep.equal([period, '2']);
      expect(rows[2], figure).to.match(/(?:the dates are not known|part of a year)$/);
    }
  });

  it('may stand in a column of notes, and say something else in any other', () => {
    const rowOf = (head: string, words: string) =>
      drawnOfCsv({ chart: 'delta' }, `Year,Raised,${head}`, '2022,30,', '2023,40,', `2024,20,${words}`).rows[2];
    expect(rowOf('Note', 'Jan-June only')).to.equal('2024 to June | 20 | part of a year');
    expect(rowOf('Coverage', 'partial')).to.equal('2024 | 20 | −20 (−50%)');
  });
});

describe('directions of amounts', () => {
  it('are signs next to their opposites, and words elsewhere', () => {
    expect(breakdown('Dept,Variance', 'A,£2m overspend', 'B,£4m underspent', 'C,on budget').rows).to.deep.equal([
      'A | 2',
      'C | 0',
      'B | −4',
    ]);
    expect(breakdown('Who,Balance', 'A,£20 owing', 'B,£5 in credit').rows).to.deep.equal(['B | £5', 'A | −£20']);
    const debts = breakdown('Who,Debt', 'A,£20 owed', 'B,£5 owed');
    expect([debts.rows, debts.notes]).to.deep.equal([['A | £20', 'B | £5'], ['A and B: owed']]);
    expect(breakdown('Jahr,Ergebnis', 'A,300 € Verlust', 'B,12 k€ Gewinn').rows).to.deep.equal([
      'B | €12,000',
      'A | −€300',
    ]);
    expect(breakdown('Account,Balance', 'A,£20 overdrawn', 'B,£5').rows).to.deep.equal([
      'B | £5',
      'A | figure not readable',
    ]);
  });

  it('may be words and arrows in one column', () => {
    const { rows } = breakdown('Shop,Sales vs last year', 'A,up 5%', 'B,down 12%', 'C,same', 'D,↓ 3%');
    expect(rows).to.deep.equal(['A | 5%', 'C | 0%', 'D | −3%', 'B | −12%']);
  });
});

describe('letters that are scales elsewhere', () => {
  it('are units of length next to others and below their heads', () => {
    expect(breakdown('Walk,Route', 'A,3 km', 'B,5k', 'C,800m').rows).to.deep.equal([
      'B | 5,000',
      'A | 3,000',
      'C | 800',
    ]);
    expect(breakdown('Swimmer,Metres', 'A,50m', 'B,400m').heads[1]).to.equal('Metres');
    expect(breakdown('Task,Time', 'A,45m', 'B,20m').heads[1]).to.equal('min');
    expect(breakdown('Fund,Amount', 'A,45m', 'B,20m').heads[1]).to.equal('Million');
  });

  it('are months and persons after money', () => {
    expect(breakdown('Trip,Cost', 'A,£12.50 pp', 'B,£8 per person').heads[1]).to.equal('Per person');
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Year,Rent', '2022,£700 a month', '2023,£740pm');
    expect(sentence).to.equal('£740 per month in 2023, up £40 (5.7%) on 2022.');
  });
});

describe('a head that says “approx”', () => {
  it('says so of all figures below it', () => {
    for (const head of ['Cost (approx)', 'Cost (approx.)', 'Approx cost', '£ (approx)'])
      expect(breakdown(`Item,${head}`, 'Hall,£50', 'Band,£250').rows, head).to.deep.equal([
        'Band | about £250',
        'Hall | about £50',
      ]);
  });
});

describe('remarks that count', () => {
  it('are notes on the figure', () => {
    const { rows, notes } = breakdown('Site,Homes', 'A,120 (40 affordable)', 'B,85');
    expect([rows, notes]).to.deep.equal([['A | 120', 'B | 85'], ['A: 40 affordable']]);
    const one = drawnOfCsv({ chart: 'figure' }, 'What,No.', 'Members,412 (last year 398)');
    expect([one.sentence, one.notes]).to.deep.equal(['Title: 412.', ['last year 398']]);
    expect(breakdown('Fuel,Use', 'A,120 (40 per cent)', 'B,85').rows[1]).to.equal('A | figure not readable');
  });
});

describe('a column that is the product of two others', () => {
  it('is shown', () => {
    const { rows, sentence } = breakdown(
      'Item,Qty,Price,Total',
      'Rolls,40,£2.50,£100',
      'Tea,40,30p,£12',
      'Total,,,£112',
    );
    expect([rows, sentence]).to.deep.equal([
      ['Rolls | £100 | 89%', 'Tea | £12 | 11%'],
      '£112 in total. The largest is Rolls: £100, 89%.',
    ]);
    expect(breakdown('Item,A,B,C', 'x,1,1,1', 'y,2,1,2').rows).to.deep.equal(['y | 2', 'x | 1']);
  });
});

describe('pairs that run from high to low', () => {
  it('are scores and hours, of which none is a range', () => {
    const { rows, notes } = breakdown('Match,Score', 'A,3-1', 'B,2-2', 'C,0-4');
    expect([rows, notes]).to.deep.equal([
      ['A | figure not readable', 'B | figure not readable', 'C | figure not readable'],
      ['A: 3-1', 'B: 2-2', 'C: 0-4'],
    ]);
  });

  it('are slips where they are few', () => {
    const { rows } = breakdown('Group,Age', 'A,4-8', 'B,8-10', 'C,12-10', 'D,14-18');
    expect(rows).to.deep.equal(['D | 14 to 18', 'B | 8 to 10', 'A | 4 to 8', 'C | figure not readable']);
  });
});

describe('a row whose last, empty cells are cut off', () => {
  const lines = ['Class\tCakes\tRaised\tNotes', 'Reception\t48\t£24.00\t', 'Year 1\t61\t£30.50\ttwo tables'];

  it('is read if its last cell is in the last column of figures', () => {
    const { sentence, problems } = breakdown(...lines, 'TOTAL\t109\t£54.50');
    expect(sentence).to.equal('£54.50 in total. The largest is Year 1: £30.50, 56%.');
    expect(problems.join()).not.to.include('number of cells');
  });

  it('is reported if it lacks a figure', () => {
    expect(breakdown(...lines, 'Year 2\t£27.50').problems.join()).to.include(
      'Wrong number of cells: 2. Write 4 cells.',
    );
  });
});

describe('a stroke in place of decimals', () => {
  it('may have a mark after it', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown', lang: 'nl' },
      'Leden,2014,2015',
      'Senioren,"€ 160,- *","€ 165,-"',
    );
    expect(rows).to.deep.equal(['Senioren | €160 | €165 | +€5 (+3.1%)']);
  });
});
