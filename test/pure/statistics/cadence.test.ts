import { expect } from 'chai';
import { describe, it } from 'node:test';
import { areUneven, missingPeriods } from '../../../src/statistics/cadence.js';
import { readPeriod, type Period } from '../../../src/statistics/period.js';

const periodsOf = (texts: readonly string[]): readonly Period[] =>
  texts.map((text) => readPeriod(text)).filter((period): period is Period => typeof period === 'object');

/** The number of periods that are missing before each. */
function missing(...texts: readonly string[]): readonly number[] {
  const { count } = missingPeriods(periodsOf(texts));
  return texts.map((_, index) => count(index));
}

describe('missing periods', () => {
  it('are none between two, whose step is not known to be a gap', () => {
    expect(missing('2011', '2021')).to.deep.equal([0, 0]);
    expect(missing('2018', '2021')).to.deep.equal([0, 0]);
  });
  it('of three or four are counted in their own unit if some follow one another', () => {
    expect(missing('2018', '2019', '2021')).to.deep.equal([0, 0, 1]);
    expect(missing('2018', '2020', '2021')).to.deep.equal([0, 1, 0]);
    expect(missing('2018', '2019', '2021', '2022')).to.deep.equal([0, 0, 1, 0]);
    expect(missing('2017', '2019', '2024')).to.deep.equal([0, 0, 0]);
    expect(missing('2005/2009', '2010/2014', '2020/2024')).to.deep.equal([0, 0, 1]);
  });
  it('are counted in the commonest step of a regular series', () => {
    expect(missing('2010', '2012', '2014', '2016', '2020')).to.deep.equal([0, 0, 0, 0, 1]);
    expect(missing('2020-01', '2020-02', '2020-03', '2020-04', '2020-06')).to.deep.equal([0, 0, 0, 0, 1]);
    expect(missing('1981', '1991', '2001', '2011', '2031')).to.deep.equal([0, 0, 0, 0, 1]);
  });
  it('are none between a year and a month, nor between the few months or days of elections', () => {
    expect(missing('2015', '2017', '2019-12', '2024-07')).to.deep.equal([0, 0, 0, 0]);
    expect(missing('2015-05', '2017-06-08', '2019-12-12', '2024-07-04')).to.deep.equal([0, 0, 0, 0]);
    expect(missing('2018', '2019', '2021', '2022-06')).to.deep.equal([0, 0, 1, 0]);
  });
  it('are none in an irregular series, such as elections', () => {
    expect(missing('2010', '2015', '2017', '2019', '2024')).to.deep.equal([0, 0, 0, 0, 0]);
    expect(missing('2000', '2002', '2004', '2006', '2007')).to.deep.equal([0, 0, 0, 0, 0]);
    expect(missing('1992', '1997', '2001', '2005', '2010', '2015', '2017', '2019', '2024')).to.deep.equal(
      Array(9).fill(0),
    );
  });
  it('of a series without a cadence are those that the other series of the chart have', () => {
    const all = periodsOf(['2015', '2016', '2017', '2018', '2019', '2020', '2021']);
    const among = (...texts: readonly string[]): readonly number[] => {
      const { count } = missingPeriods(periodsOf(texts), all);
      return texts.map((_, index) => count(index));
    };
    expect(among('2015', '2021')).to.deep.equal([0, 5]);
    expect(among('2015', '2016', '2019', '2021', '2022')).to.deep.equal([0, 0, 2, 1, 0]);
    expect(among('2015', '2017', '2019', '2021')).to.deep.equal([0, 0, 0, 0]);
    const polls = periodsOf(['2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04', '2024-05-05']);
    expect(missingPeriods(periodsOf(['2024-05-01', '2024-05-04']), polls).count(1)).to.equal(0);
    const elections = periodsOf(['2015', '2017', '2019', '2024']);
    expect(missingPeriods(periodsOf(['2015', '2019']), elections).count(1)).to.equal(0);
  });
  it('of rolling quarters are counted in months', () => {
    expect(
      missing('2024-01/2024-03', '2024-02/2024-04', '2024-03/2024-05', '2024-04/2024-06', '2024-06/2024-08'),
    ).to.deep.equal([0, 0, 0, 0, 1]);
  });
  it('are none between periods that are not counted alike', () => {
    expect(missing('2018', '2020-Q1')).to.deep.equal([0, 0]);
  });
  it('are none between reporting years of one number that begin on different days', () => {
    const periods = [
      ...['2020', '2021', '2022', '2023'].map((text) => readPeriod(text)),
      ...['07-01', '04-01'].map((yearStart) => readPeriod('2024', yearStart)),
    ];
    const { count } = missingPeriods(periods.filter((period) => typeof period === 'object'));
    expect(periods.map((_, index) => count(index))).to.deep.equal([0, 0, 0, 0, 0, 0]);
  });
  it('are named by the first and the last', () => {
    const ends = (...texts: readonly string[]): readonly string[] =>
      missingPeriods(periodsOf(texts))
        .ends(texts.length - 1)
        .map(({ text }) => text);
    expect(ends('2018', '2019', '2020')).to.deep.equal([]);
    expect(ends('2018', '2019', '2021')).to.deep.equal(['2020']);
    expect(ends('2018', '2019', '2024')).to.deep.equal(['2020', '2023']);
    expect(ends('1971', '1981', '1991', '2001', '2021')).to.deep.equal(['2011']);
  });
});

describe('uneven periods', () => {
  const uneven = (...texts: readonly string[]): boolean => areUneven(periodsOf(texts));
  it('are close together in one part and far apart in another', () => {
    expect(uneven('1990', '1995', '2000', '2005', '2010', '2015', '2020', '2021', '2022', '2023')).to.equal(true);
    expect(uneven('1990', '2000', '2010', '2019', '2020', '2021', '2022', '2023')).to.equal(true);
  });
  it('are no regular ones, with gaps or without, nor a few such as elections', () => {
    expect(uneven('2018', '2019', '2020', '2021', '2022')).to.equal(false);
    expect(uneven('1990', '2015', '2016', '2017', '2018', '2019', '2020')).to.equal(false);
    expect(uneven('2010', '2015', '2017', '2019', '2024')).to.equal(false);
    expect(uneven('2000', '2010', '2019', '2020')).to.equal(false);
    expect(uneven('2019', '2020', '2020-Q1', '2021', '2022')).to.equal(false);
  });
});
