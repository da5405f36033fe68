import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readNumbers, withoutDates } from './english-numbers.js';

const read = (sentence: string) =>
  readNumbers(withoutDates(sentence)).map(({ low, high, comparator, step }) => [
    comparator ?? '',
    low,
    ...(high === undefined ? [] : [high]),
    step,
  ]);

describe('numbers of English sentences', () => {
  it('are read with their comparators and decimals', () => {
    expect(read('14,200 homes, up by 1,900 (+15.4%)')).to.deep.equal([
      ['', 14_200, 1],
      ['', 1900, 1],
      ['', 15.4, 0.1],
    ]);
    expect(read('Over £6,000, at least −£3.2bn, about 12.50')).to.deep.equal([
      ['>', 6000, 1],
      ['>=', -3.2e9, 1e8],
      ['~', 12.5, 0.01],
    ]);
    expect(read('6,000+ gangs')).to.deep.equal([['>=', 6000, 1]]);
  });
  it('are read as ranges', () => {
    expect(read('by 200 to 1,200')).to.deep.equal([['', 200, 1200, 1]]);
    expect(read('12 to 14 million')).to.deep.equal([['', 12e6, 14e6, 1e6]]);
    expect(read('49% to 55%')).to.deep.equal([['', 49, 55, 1]]);
    expect(read('60% of the way from £46 to £21')).to.deep.equal([
      ['', 60, 1],
      ['', 46, 1],
      ['', 21, 1],
    ]);
  });
  it('are no dates', () => {
    expect(read('on 31 December 2021, in Q3 2020, since 2018, week 5 of 2021, 2024/25')).to.deep.equal([]);
    expect(read('2,021 homes and 1999.5')).to.deep.equal([
      ['', 2021, 1],
      ['', 1999.5, 0.1],
    ]);
  });
});
