import { expect } from 'chai';
import { describe, it } from 'node:test';
import { dateText, periodText, resolvePeriod, resolveThrough } from '../../../src/contract/period.js';
import type { Problem } from '../../../src/contract/problem.js';
import type { Read } from '../../../src/contract/reader.js';
import { readPeriod, type Period } from '../../../src/statistics/period.js';
import { told } from '../rows/told.js';

const reading = (read: Read<string>, value: unknown): unknown => {
  const problems: Problem[] = [];
  return [read(value, '/at', problems), ...told(problems)];
};
const resolving = (...[text, yearStart, observation]: [string, string?, boolean?]): unknown => {
  const problems: Problem[] = [];
  return [resolvePeriod(text, '/at', problems, { yearStart, observation })?.text, ...told(problems)];
};
const period = (text: string): Period => readPeriod(text) as Period;

describe('the text of a period', () => {
  it('is read as people write it', () => {
    for (const [text, read] of [
      ['Q3 2023', '2023-Q3'],
      ['31/07/2021', '2021-07-31'],
      ['March 2021', '2021-03'],
      ['2012/13', '2012/13'],
      ['w/e 5 Jan 2024', '2023-12-30/2024-01-05'],
      ['Year ending March 2024', '2023-04/2024-03'],
      ['Q1 22/23', '2022/23 Q1'],
    ])
      expect(reading(periodText, text), text).to.deep.equal([read]);
  });
  it('has no qualifier of a figure, which would be lost', () => {
    for (const text of ['2024p', '2024 (p)', '2024*', 'w/e 2024', 'Q1 22/24'])
      expect(reading(periodText, text), text).to.deep.equal([undefined, 'lost not-a-period /at']);
  });
  it('is read by its form alone', () => {
    for (const text of [
      '2021',
      '2021-Q3',
      '2021-07',
      '2021-W05',
      '2021-07-31',
      '2018/2022',
      '2018/..',
      '2024/25',
      '2021-02-30',
    ])
      expect(reading(periodText, text)).to.deep.equal([text]);
  });
  it('may have a time of day, as databases write it, which is left out', () => {
    for (const text of ['2024-01-01T00:00', '2024-01-01T00:00:00Z', '2024-01-01 09:30:00'])
      expect(reading(periodText, text)).to.deep.equal(['2024-01-01']);
  });
  it('may have slashes in the order of ISO 8601', () => {
    expect(reading(periodText, '2024/01/31')).to.deep.equal(['2024-01-31']);
  });
  it('may be a year as a number, which is reported', () => {
    expect(reading(periodText, 2021)).to.deep.equal(['2021', 'changed wrong-type /at']);
  });
  it('is no number that is no year', () => {
    for (const value of [2024.5, 275761, 99, -2021, NaN, Infinity])
      expect(reading(periodText, value)).to.deep.equal([undefined, 'lost wrong-type /at']);
  });
  it('may have a time of day, which is left out', () => {
    for (const text of ['2024-01-01T00:00', '2024-01-01T00:00:00Z'])
      expect(reading(periodText, text)).to.deep.equal(['2024-01-01']);
  });
  it('is no text of another form', () => {
    for (const text of ['', 'soon', '2021-7', '21', '2024-01-01T', '2024-01-01T24', '+275761', '2018/2022/2024'])
      expect(reading(periodText, text)).to.deep.equal([undefined, 'lost not-a-period /at']);
  });
  it('is no date that may be either of two days', () => {
    const problems: Problem[] = [];
    expect(periodText('03/04/2021', '/at', problems)).to.be.undefined;
    expect(problems).to.deep.equal([
      {
        pointer: '/at',
        code: 'ambiguous-day',
        severity: 'lost',
        expected: { code: 'one-of', values: ['2021-04-03', '2021-03-04'] },
        found: '"03/04/2021"',
      },
    ]);
  });
  it('is the day of a Date: in UTC if it begins there, else on the clock of the machine', () => {
    expect(reading(periodText, new Date('2025-02-01'))).to.deep.equal(['2025-02-01']);
    expect(reading(periodText, new Date(2025, 1, 1))).to.deep.equal(['2025-02-01']);
    expect(reading(periodText, new Date(2025, 1, 1, 13, 45))).to.deep.equal(['2025-02-01']);
    expect(reading(periodText, new Date(NaN))).to.deep.equal([undefined, 'lost not-a-period /at']);
  });
  it('is nothing else', () => {
    for (const value of [null, true, {}, ['2021'], 2021n])
      expect(reading(periodText, value)).to.deep.equal([undefined, 'lost wrong-type /at']);
  });
});

describe('the date of a publication', () => {
  it('is one day, month, quarter, week or year of the calendar', () => {
    for (const text of ['2022-07-25', '2022-07', '2022-Q3', '2022-W30', '2022'])
      expect(reading(dateText, text)).to.deep.equal([text]);
    expect(reading(dateText, ' 2022 ')).to.deep.equal(['2022']);
  });
  it('is no day that does not exist, and no interval', () => {
    for (const text of ['2022-02-30', '2018/2022', '2018/..'])
      expect(reading(dateText, text)).to.deep.equal([undefined, 'lost impossible-date /at']);
  });
  it('is no label', () => {
    expect(reading(dateText, '2024/25')).to.deep.equal([undefined, 'noted label-period /at']);
  });
});

describe('a period that is resolved', () => {
  it('is one the calendar has', () => {
    expect(resolving('2024-02-29')).to.deep.equal(['2024-02-29']);
    expect(resolving(' 2021 ')).to.deep.equal(['2021']);
  });
  it('is reported where the calendar has none', () => {
    for (const text of ['2024-02-30', '2023-02-29', '2021-13', '2021-00', '2024-W53', '0000'])
      expect(resolving(text), text).to.deep.equal([undefined, 'lost impossible-date /at']);
  });
  it('of a reporting year needs a year start, and without it is a label', () => {
    for (const text of ['2024/25', '2023–24']) {
      expect(resolving(text)).to.deep.equal([undefined, 'noted label-period /at']);
      expect(resolving(text, '04-01')).to.deep.equal([text.slice(0, 4)]);
    }
  });
  it('of a season, a term or a part of a year is a label', () => {
    for (const text of ['Autumn 2022', 'Spring term 2023', '2024 Herbst', 'Winter 2021/22', '2024 YTD'])
      expect(resolving(text), text).to.deep.equal([undefined, 'noted label-period /at']);
    for (const text of ['Autumn', 'Autumn Statement 2022', 'Springfield 2022', 'Fall in 2022'])
      expect(resolving(text), text).to.deep.equal([undefined, 'lost not-a-period /at']);
  });
  it('is ambiguous where one observation has two years', () => {
    expect(resolving('2024/2025', undefined, true)).to.deep.equal([undefined, 'lost ambiguous-year /at']);
    expect(resolving('2024/2025')).to.deep.equal(['2024/2025']);
  });
  it('does not end before it begins, and has ends of one kind', () => {
    expect(resolving('2022/2018')).to.deep.equal([undefined, 'lost period-order /at']);
    expect(resolving('2018/2022-06')).to.deep.equal([undefined, 'lost mixed-granularity /at']);
  });
});

describe('how far a period has come', () => {
  const through = (text: string | undefined, asOf: string | undefined, of: string): unknown => {
    const problems: Problem[] = [];
    const found = resolveThrough(text, '/at', problems, {
      period: period(of),
      asOf: asOf === undefined ? undefined : period(asOf),
    });
    return [found?.text, ...told(problems)];
  };
  it('is what `through` names', () => {
    expect(through('2022-06', undefined, '2022')).to.deep.equal(['2022-06']);
    expect(through('2022-06', '2022-03-31', '2022')).to.deep.equal(['2022-06']);
  });
  it('is the day that the figures go up to, where it lies inside', () => {
    expect(through(undefined, '2022-06-30', '2022')).to.deep.equal(['2022-06-30']);
    expect(through(undefined, '2023-06-30', '2022')).to.deep.equal([undefined]);
    expect(through(undefined, '2021-06-30', '2022')).to.deep.equal([undefined]);
  });
  it('is not said of a complete period', () => {
    expect(through(undefined, undefined, '2022')).to.deep.equal([undefined]);
    expect(through('2022-12', undefined, '2022')).to.deep.equal([undefined]);
    expect(through('2022', '2022-06-30', '2022')).to.deep.equal([undefined]);
    expect(through(undefined, '2022-12-31', '2022')).to.deep.equal([undefined]);
  });
  it('is reported where it lies outside', () => {
    expect(through('2021-06', undefined, '2022')).to.deep.equal([undefined, 'lost period-order /at']);
    expect(through('2023-06', undefined, '2022')).to.deep.equal([undefined, 'lost period-order /at']);
    expect(through('2022-02-30', undefined, '2022')).to.deep.equal([undefined, 'lost impossible-date /at']);
  });
});
