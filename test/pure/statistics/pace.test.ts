import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { elapsedTime, expected, pace } from '../../../src/statistics/pace.js';
import { dayText, readPeriod, type Period } from '../../../src/statistics/period.js';
import type { Quantity } from '../../../src/statistics/quantity.js';

function read(text: string, yearStart?: string): Period {
  const period = readPeriod(text, yearStart);
  if (typeof period === 'string') throw new Error(`${text}: ${period}`);
  return period;
}

/** Share of a span that has passed. */
function elapsed(span: Period, asOf: Period): number | undefined {
  const time = elapsedTime(span, asOf);
  return time && time.passed / time.total;
}

describe('elapsedTime, as a share of the span', () => {
  it('is nothing before the span and 1 after it', () => {
    expect(elapsed(read('2018/2022'), read('2017'))).to.equal(undefined);
    expect(elapsed(read('2018/2022'), read('2017-12-31'))).to.equal(undefined);
    expect(elapsed(read('2018/2022'), read('2022'))).to.equal(1);
    expect(elapsed(read('2018/2022'), read('2030'))).to.equal(1);
  });

  it('counts whole years and months, so that no leap day decides', () => {
    expect(elapsed(read('2018/2022'), read('2021'))).to.equal(0.8);
    expect(elapsed(read('2020/2021'), read('2020'))).to.equal(0.5);
    expect(elapsed(read('2021'), read('2021-06'))).to.equal(0.5);
    expect(elapsed(read('2024/25', '04-01'), read('2024-09'))).to.equal(0.5);
    expect(elapsed(read('2024/25', '04-06'), read('2024-07-05'))).to.equal(0.25);
    expect(elapsedTime(read('2018/2022'), read('2019-12-31'))).to.deep.equal({ passed: 2, total: 5, unit: 'years' });
    expect(elapsedTime(read('2018/2022'), read('2019-02-28'))).to.deep.equal({ passed: 14, total: 60, unit: 'months' });
    expect(elapsedTime(read('2020'), read('2020-02-29'))).to.deep.equal({ passed: 2, total: 12, unit: 'months' });
  });

  it('counts days where the time is not whole, the first day among them', () => {
    expect(elapsed(read('2021'), read('2021-01-01'))).to.equal(1 / 365);
    expect(elapsedTime(read('2020'), read('2020-02-28'))).to.deep.equal({ passed: 59, total: 366, unit: 'days' });
    expect(elapsedTime(read('2021-03-01/2021-06-14'), read('2021-03-31'))?.unit).to.equal('days');
  });

  it('of one day is all or nothing', () => {
    expect(elapsed(read('2021-07-31'), read('2021-07-30'))).to.equal(undefined);
    expect(elapsed(read('2021-07-31'), read('2021-07-31'))).to.equal(1);
  });

  it('is not known of an open span, nor by a day that is open', () => {
    expect(elapsed(read('2018/..'), read('2021'))).to.equal(undefined);
    expect(elapsed(read('2018/2022'), read('2018/..'))).to.equal(undefined);
  });

  it('never shrinks, and is whole at the end', () => {
    const day = fc.nat({ max: 5000 });
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 2000000 }), day, day, day, (start, length, one, other) => {
        const span = read(`${dayText(start)}/${dayText(start + length)}`);
        const at = (days: number): number => elapsed(span, read(dayText(start + days))) ?? NaN;
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        // A month of 31 days in days is a little more than a twelfth of a year.
        expect(at(first)).to.be.at.most(at(second) + 0.02);
        expect(at(length)).to.equal(1);
      }),
    );
  });
});

describe('expected', () => {
  it('is the baseline at the start and the target at the end', () => {
    expect(expected(0.1, 0.3, 0)).to.equal(0.1);
    expect(expected(0.1, 0.3, 1)).to.equal(0.3);
    expect(expected(-1e308, 1e308, 1)).to.equal(1e308);
  });

  it('is half way at half time, up and down', () => {
    expect(expected(0, 6000, 0.5)).to.equal(3000);
    expect(expected(120, 80, 0.5)).to.equal(100);
    expect(expected(3, -2, 0.6)).to.equal(0);
    expect(expected(-1e308, 1e308, 0.5)).to.equal(0);
  });

  it('is not known where the time is not', () => {
    expect(expected(0, 100, NaN)).to.be.NaN;
  });

  it('stays between baseline and target', () => {
    const whole = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(whole, whole, fc.double({ min: 0, max: 1, noNaN: true }), (baseline, target, part) => {
        const line = expected(baseline, target, part);
        const slack = 1e-6;
        expect(line).to.be.within(Math.min(baseline, target) - slack, Math.max(baseline, target) + slack);
      }),
    );
  });
});

describe('pace', () => {
  it('makes no claim where the figure is missing, withheld or about something', () => {
    const silent: readonly Quantity[] = [
      {},
      { value: 90, confidentiality: 'C' },
      { missing: 'not-yet-due' },
      { value: 90, comparator: '~' },
    ];
    for (const q of silent) expect(pace(q, 0, 100, 0.5)).to.be.undefined;
  });

  it('makes no claim without a time or a way to go', () => {
    expect(pace({ value: 90 }, 0, 100, NaN)).to.be.undefined;
    expect(pace({ value: 90 }, 100, 100, 0.5)).to.be.undefined;
  });

  it('is ahead above, behind below and on the line', () => {
    expect(pace({ value: 51 }, 0, 100, 0.5)).to.equal('ahead');
    expect(pace({ value: 49 }, 0, 100, 0.5)).to.equal('behind');
    expect(pace({ value: 50 }, 0, 100, 0.5)).to.equal('on');
  });

  it('turns with a target below the baseline', () => {
    expect(pace({ value: 99 }, 120, 80, 0.5)).to.equal('ahead');
    expect(pace({ value: 101 }, 120, 80, 0.5)).to.equal('behind');
    expect(pace({ value: 100 }, 120, 80, 0.5)).to.equal('on');
  });

  it('follows a bound only as far as it goes', () => {
    expect(pace({ value: 50, comparator: '>' }, 0, 100, 0.5)).to.equal('ahead');
    expect(pace({ value: 50, comparator: '>=' }, 0, 100, 0.5)).to.be.undefined;
    expect(pace({ value: 40, comparator: '>' }, 0, 100, 0.5)).to.be.undefined;
    expect(pace({ value: 40, comparator: '<' }, 0, 100, 0.5)).to.equal('behind');
    expect(pace({ value: 100, comparator: '<' }, 120, 80, 0.5)).to.equal('ahead');
    expect(pace({ low: 40, high: 60 }, 0, 100, 0.5)).to.be.undefined;
    expect(pace({ low: 60, high: 70 }, 0, 100, 0.5)).to.equal('ahead');
  });

  it('takes a confidence interval as its value', () => {
    expect(pace({ value: 52, low: 40, high: 60, level: 95 }, 0, 100, 0.5)).to.equal('ahead');
  });

  it('turns round when everything is turned round', () => {
    const whole = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(whole, whole, whole, fc.constantFrom(0, 0.25, 0.5, 0.75, 1), (value, baseline, target, part) => {
        const side = pace({ value }, baseline, target, part);
        const line = baseline + (target - baseline) * part;
        const toward = Math.sign(target - baseline) * Math.sign(value - line);
        expect(side).to.equal(target === baseline ? undefined : toward === 0 ? 'on' : toward > 0 ? 'ahead' : 'behind');
        expect(pace({ value: -value }, -baseline, -target, part)).to.equal(side);
      }),
    );
  });
});
