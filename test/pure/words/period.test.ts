import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readPeriod, type Period } from '../../../src/statistics/period.js';
import { elapsedTime } from '../../../src/statistics/pace.js';
import { english } from '../../../src/words/index.js';

const period = (text: string, yearStart?: string): Period => {
  const read = readPeriod(text, yearStart);
  if (typeof read === 'string') throw new Error(`${text}: ${read}`);
  return read;
};

describe('a period in words', () => {
  const SAID: readonly (readonly [text: string, name: string, during: string, yearStart?: string])[] = [
    ['2021', '2021', 'in 2021'],
    ['0987', '0987', 'in 0987'],
    ['2021-Q3', 'Q3 2021', 'in Q3 2021'],
    ['2021-07', 'July 2021', 'in July 2021'],
    ['2021-W05', 'week 5 of 2021', 'in week 5 of 2021'],
    ['2020-W53', 'week 53 of 2020', 'in week 53 of 2020'],
    ['2021-07-31', '31 July 2021', 'on 31 July 2021'],
    ['2021-07-01', '1 July 2021', 'on 1 July 2021'],
    ['2018/2022', '2018 to 2022', 'from 2018 to 2022'],
    ['2018-Q4/2019-Q1', 'Q4 2018 to Q1 2019', 'from Q4 2018 to Q1 2019'],
    ['2018-01/2022-12', 'January 2018 to December 2022', 'from January 2018 to December 2022'],
    ['2025-01-12/2025-01-13', '12 to 13 January 2025', 'between 12 and 13 January 2025'],
    ['2020-10-01/2020-11-30', '1 October to 30 November 2020', 'between 1 October and 30 November 2020'],
    ['2021-Q1/2021-Q3', 'Q1 to Q3 2021', 'from Q1 to Q3 2021'],
    ['2016-07/2017-06', 'the year to June 2017', 'in the year to June 2017'],
    ['2015-01/2015-12', '2015', 'in 2015'],
    ['2018-01-01/2022-12-31', '1 January 2018 to 31 December 2022', 'between 1 January 2018 and 31 December 2022'],
    ['2018/..', 'since 2018', 'since 2018'],
    ['2018-03/..', 'since March 2018', 'since March 2018'],
    ['2024', '2024/25', 'in 2024/25', '04-01'],
    ['2024/25', '2024/25', 'in 2024/25', '04-01'],
    ['1999', '1999/00', 'in 1999/00', '04-01'],
    ['2024-Q1', 'Q1 2024/25', 'in Q1 2024/25', '04-01'],
    ['2023/2024', '2023/24 to 2024/25', 'from 2023/24 to 2024/25', '04-01'],
    ['2024-06', 'June 2024', 'in June 2024', '04-01'],
    ['FY2025', 'FY 2025', 'in FY 2025'],
    ['FY2025', 'FY 2025', 'in FY 2025', '07-01'],
    ['FY2025-Q1', 'Q1 FY 2025', 'in Q1 FY 2025'],
    ['FY2025-Q1/FY2025-Q3', 'Q1 to Q3 FY 2025', 'from Q1 to Q3 FY 2025'],
    ['2024-12-29/P7D', 'the week from 29 December 2024', 'in the week from 29 December 2024'],
    ['2024-12-28/2025-01-03', 'the week to 3 January 2025', 'in the week to 3 January 2025'],
    ['2024', '2024', 'in 2024', '01-01'],
  ];
  for (const [text, name, during, yearStart] of SAID)
    it(`${text}${yearStart ? ` from ${yearStart}` : ''} is "${name}", and "${during}"`, () => {
      expect(english.period(period(text, yearStart))).to.equal(name);
      expect(english.during(period(text, yearStart))).to.equal(during);
    });

  it('says since when a campaign runs, and up to when figures go', () => {
    expect(english.sinceStart(period('2018/2022'))).to.equal('since the campaign began in 2018');
    expect(english.upTo(period('2021-07-31'))).to.equal('up to 31 July 2021');
    expect(english.upTo(period('2021-07-26/P7D'))).to.equal('up to 1 August 2021');
  });
});

describe('how much of a span has passed', () => {
  const passedBy = (span: string, asOf: string, yearStart?: string): string =>
    english.elapsed(elapsedTime(period(span, yearStart), period(asOf, yearStart))!);

  it('is stated in whole years and months', () => {
    expect(passedBy('2018/2022', '2021-12-31')).to.equal('4 of 5 years');
    expect(passedBy('2018/2022', '2020-06-30')).to.equal('30 of 60 months');
    expect(passedBy('2021', '2021')).to.equal('1 of 1 year');
    expect(passedBy('2021-01/2021-06', '2021-03-31')).to.equal('3 of 6 months');
  });

  it('is stated in per cent where it is not whole', () => {
    expect(passedBy('2018/2022', '2020-06-15')).to.equal('49% of the time');
    expect(passedBy('2021-03-01/2021-05-31', '2021-04-15')).to.equal('50% of the time');
  });

  it('is stated up to the end of the last of all reporting years', () => {
    expect(passedBy('2018/9999', '9999', '04-01')).to.equal('7,982 of 7,982 years');
  });
});
