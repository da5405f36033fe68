// Files that statistics offices let people download, and what is drawn and said of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from './drawn.js';

describe('a file of Stats NZ', () => {
  const HEAD = 'Series_reference,Period,Data_value,Suppressed,STATUS,UNITS,Magnitude,Subject,Series_title_1';

  it('has final figures, whose F is no forecast, and a magnitude that is no figure', () => {
    const { sentence, rows, problems } = drawnOfCsv(
      { chart: 'delta' },
      HEAD,
      'BDCQ.SEA1AA,2011.06,80078,,F,Number,0,Business Data Collection,Filled jobs',
      'BDCQ.SEA1AA,2011.09,78324,,F,Number,0,Business Data Collection,Filled jobs',
      'BDCQ.SEA1AA,2011.12,85850,,P,Number,0,Business Data Collection,Filled jobs',
    );
    expect(sentence).to.equal('85,850 (provisional) in December 2011, up 7,526 (9.6%) on September 2011.');
    expect(rows.at(-2)).to.equal('Sep 2011 | 78,324 | −1,754 (−2.2%)');
    expect(problems).to.deep.equal([]);
  });
  it('has a magnitude that is a power of ten, and an October without its zero', () => {
    const { heads, rows } = drawnOfCsv(
      { chart: 'delta' },
      HEAD,
      'BOP1,2011.09,80078,,F,Dollars,6,Balance of payments,Exports',
      'BOP1,2011.1,78324,,F,Dollars,6,Balance of payments,Exports',
      'BOP2,2011.09,8007,,F,Dollars,6,Balance of payments,Imports',
      'BOP2,2011.1,7832,,F,Dollars,6,Balance of payments,Imports',
    );
    expect(heads).to.deep.equal([
      'Period',
      'Exports, million',
      'Exports: Change',
      'Imports, million',
      'Imports: Change',
    ]);
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal(['Sep 2011', 'Oct 2011']);
  });
});

describe('months with a dot after their year', () => {
  it('are months below their name', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Month,Index', '2023.01,110.2', '2023.02,110.5', '2023.10,112.3');
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal(['Jan 2023', 'Feb 2023', 'Oct 2023']);
  });
});
