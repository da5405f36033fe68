import { expect } from 'chai';
import { describe, it } from 'node:test';
import { missingPeriods } from '../../../src/statistics/cadence.js';
import { readPeriod, type Period } from '../../../src/statistics/period.js';

/** The number of periods that are missing before each. */
function missing(...texts: readonly string[]): readonly number[] {
  const periods = texts
    .map((text) => readPeriod(text))
    .filter((period): period is Period => typeof period === 'object');
  return texts.map((_, index) => missingPeriods(periods)(index));
}

describe('missing periods', () => {
  it('are counted in the unit of few periods', () => {
    expect(missing('2018', '2021')).to.deep.equal([0, 2]);
  });
  it('are counted in the commonest step of a regular series', () => {
    expect(missing('2010', '2012', '2014', '2016', '2020')).to.deep.equal([0, 0, 0, 0, 1]);
    expect(missing('2020-01', '2020-02', '2020-03', '2020-04', '2020-06')).to.deep.equal([0, 0, 0, 0, 1]);
  });
  it('are none in an irregular series, such as elections', () => {
    expect(missing('2010', '2015', '2017', '2019', '2024')).to.deep.equal([0, 0, 0, 0, 0]);
  });
  it('are none between periods that are not counted alike', () => {
    expect(missing('2018', '2020-Q1')).to.deep.equal([0, 0]);
  });
});
