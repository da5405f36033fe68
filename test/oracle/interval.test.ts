import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readDays, wholeMonths, yearBefore } from './calendar.js';
import { between, isAbove, minus, near, over, plus, point, print, total, type Interval } from './interval.js';

const above = (value: number) => between(value, Infinity, { low: true });
const below = (value: number) => between(-Infinity, value, { high: true });
const text = (interval: Interval | undefined) => (interval ? print(interval) : 'unknown');

describe('interval arithmetic', () => {
  it('adds what is known', () => {
    expect(text(plus(above(6000), point(4000)))).to.equal('(10000, Infinity)');
    expect(text(plus(above(1), below(2)))).to.equal('unknown');
    expect(text(plus(near(5), point(2)))).to.equal('~7');
    expect(text(plus(near(5), above(2)))).to.equal('unknown');
    expect(text(total([-0.9, 0.3, 0.6].map(point)))).to.equal('[0, 0]');
  });
  it('subtracts what is known', () => {
    expect(text(minus(above(6), point(4)))).to.equal('(2, Infinity)');
    expect(text(minus(above(6), above(4)))).to.equal('unknown');
    expect(text(minus(above(6), below(4)))).to.equal('(2, Infinity)');
    expect(text(minus(near(5), point(2)))).to.equal('unknown');
    expect(text(minus(between(5, 7), point(4)))).to.equal('[1, 3]');
  });
  it('divides by what is above zero', () => {
    expect(text(over(point(1), between(2, 4)))).to.equal('[0.25, 0.5]');
    expect(text(over(point(5000), above(6000)))).to.equal(`(0, ${5000 / 6000})`);
    expect(text(over(point(1), point(0)))).to.equal('unknown');
  });
  it('compares only what is certain', () => {
    expect(isAbove(above(5), point(5))).to.equal('always');
    expect(isAbove(between(5, Infinity), point(5))).to.equal('perhaps');
    expect(isAbove(point(5), point(5))).to.equal('never');
    expect(isAbove(near(4000), point(3900))).to.equal('perhaps');
    expect(isAbove(near(4000), point(5))).to.equal('always');
  });
});

describe('the calendar', () => {
  const days = (period: string, yearStart?: string) => {
    const read = readDays(period, yearStart);
    return read && read.end - read.start + 1;
  };
  it('knows how long periods are', () => {
    expect(days('2020')).to.equal(366);
    expect(days('2021-Q1')).to.equal(90);
    expect(days('2020-02')).to.equal(29);
    expect(days('2020-W53')).to.equal(7);
    expect(days('2018/2022')).to.equal(1826);
    expect(days('2018/..')).to.equal(Infinity);
    expect(days('2023', '04-01')).to.equal(366);
  });
  it('knows no periods that there are not', () => {
    expect(
      ['2021-W53', '2021-13', '2021-02-29', '2022/2018', '2020/22'].map((period) => readDays(period)),
    ).to.deep.equal(Array.from({ length: 5 }, () => undefined));
  });
  it('knows the year before, where there is one', () => {
    expect(yearBefore(readDays('2020-02-29') ?? { start: 0, end: 0, sort: 'day', floating: false })).to.equal(
      undefined,
    );
    expect(yearBefore(readDays('2021-W10') ?? { start: 0, end: 0, sort: 'day', floating: false })).to.deep.equal(
      readDays('2020-W10'),
    );
    expect(yearBefore(readDays('2020-Q1') ?? { start: 0, end: 0, sort: 'day', floating: false })?.end).to.equal(
      readDays('2019-Q1')?.end,
    );
  });
  it('counts whole months', () => {
    const { start, end } = readDays('2018/2022') ?? { start: 0, end: 0 };
    expect(wholeMonths(start, end)).to.equal(60);
    expect(wholeMonths(start, end - 1)).to.equal(undefined);
  });
});
