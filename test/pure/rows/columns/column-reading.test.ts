import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readRecords } from '../../../../src/rows/rows.js';
import { toDocument } from '../../../../src/delta/rows.js';
import { readCsv } from '../../../../src/sources/csv.js';
import { finished } from '../../../../src/contract/steps.js';

/** The periods and values of the first series of a file, and its problems with their lines and columns. */
function read(lang: string | undefined, ...lines: readonly string[]): readonly unknown[] {
  const records = readRecords(readCsv(lines.join('\n'), 'csv', []), { lang, title: 'T' });
  const { series } = JSON.parse(JSON.stringify(finished(toDocument(records)))) as {
    series: { observations: { period: string; value: unknown }[] }[];
  };
  const problems = records.problems.map(({ code, line, column }) => `${code} ${line ?? '-'}:${column ?? '-'}`);
  return [...(series[0]?.observations.map(({ period, value }) => [period, value]) ?? []), ...problems];
}

const UNREAD = { unread: true };

describe('the numbers in a column of a file', () => {
  it('are read as the one that admits only one reading, whatever the language of the page', () => {
    expect(read('de', 'Year;Jobs', '2020;1,234', '2021;1,234,567')).to.deep.equal([
      ['2020', 1234],
      ['2021', 1234567],
    ]);
    expect(read('en', 'Year;Jobs', '2020;1.234', '2021;12,5')).to.deep.equal([
      ['2020', 1234],
      ['2021', 12.5],
    ]);
    expect(read(undefined, 'Year;Jobs', '2020;1.234', '2021;1.234,5')).to.deep.equal([
      ['2020', 1234],
      ['2021', 1234.5],
    ]);
  });
  it('are read as those of the other columns where their own decide nothing', () => {
    expect(read('en', 'Year;Jobs;Rate', '2020;1.234;12,5', '2021;2.345;13,1')).to.deep.equal([
      ['2020', 1234],
      ['2021', 2345],
    ]);
  });
  it('are read by the language of the page where the file decides nothing, and not guessed without one', () => {
    expect(read('en', 'Year;Jobs', '2020;1,234')).to.deep.equal([['2020', 1234]]);
    expect(read(undefined, 'Year;Jobs', '2020;1,234')).to.deep.equal([['2020', UNREAD], 'ambiguous-number 2:2']);
  });
  it('are lost where they contradict each other, apart from those that read alike', () => {
    expect(read('de', 'Year;Jobs', '2020;1.234,5', '2021;1,234.5', '2022;7')).to.deep.equal([
      ['2020', UNREAD],
      ['2021', UNREAD],
      ['2022', 7],
      'conflict 2:2',
      'conflict 3:2',
    ]);
  });
});

describe('the periods in a column', () => {
  const periods = (lang: string | undefined, ...texts: readonly string[]): readonly unknown[] =>
    read(lang, 'Date;Jobs', ...texts.map((text) => `${text};1`)).map((one) =>
      Array.isArray(one) ? (one as readonly unknown[])[0] : one,
    );
  it('have day and month in the order that one of them needs', () => {
    expect(periods('en', '31/03/2021', '05/04/2021')).to.deep.equal(['2021-03-31', '2021-04-05']);
    expect(periods('en', '03/31/2021', '04/05/2021')).to.deep.equal(['2021-03-31', '2021-04-05']);
    expect(periods('en-GB', '03/31/2021', '04/05/2021')).to.deep.equal(['2021-03-31', '2021-04-05']);
  });
  it('stay as they are written where none of them decides, or two contradict each other', () => {
    expect(periods('en', '03/04/2021', '05/04/2021')).to.deep.equal(['03/04/2021', '05/04/2021']);
    expect(periods('en', '31/03/2021', '03/31/2021', '05/04/2021')).to.deep.equal([
      '2021-03-31',
      '2021-03-31',
      '05/04/2021',
    ]);
  });
  it('have years of two digits where they cannot be days', () => {
    expect(periods('en', 'Mar-98', 'Apr-98')).to.deep.equal(['1998-03', '1998-04']);
    expect(periods('en', 'Nov-20', 'Dec-20', 'Jan-21', 'Feb-21')).to.deep.equal([
      '2020-11',
      '2020-12',
      '2021-01',
      '2021-02',
    ]);
    expect(periods('en', 'Mar 21', 'Mar 22')).to.deep.equal(['Mar 21', 'Mar 22']);
    expect(periods('en', 'Mar-21', 'Mar-22', 'Mar-23')).to.deep.equal(['Mar-21', 'Mar-22', 'Mar-23']);
    expect(periods('en', 'Mar-01', 'Mar-02')).to.deep.equal(['Mar-01', 'Mar-02']);
  });
  it('are months of two years where two have a hyphen, as spreadsheets write them', () => {
    expect(periods('en', 'Mar-21', 'Mar-22')).to.deep.equal(['2021-03', '2022-03']);
    expect(periods('en', 'Mar-23', 'Apr-23')).to.deep.equal(['2023-03', '2023-04']);
    expect(periods('en', 'Year to Jun-23', 'Year to Jun-24')).to.deep.equal(['2022-07/2023-06', '2023-07/2024-06']);
  });
  it('have short years after days and quarters', () => {
    expect(periods('en', '31-Mar-23', '30-Jun-23')).to.deep.equal(['2023-03-31', '2023-06-30']);
    expect(periods('en', '1 Mar 23', '30 Jun 23')).to.deep.equal(['2023-03-01', '2023-06-30']);
    expect(periods('en', 'Q1-23', "Q2'23")).to.deep.equal(['2023-Q1', '2023-Q2']);
    expect(periods('en', 'H1 23', 'H2 23')).to.deep.equal(['2023-01/2023-06', '2023-07/2023-12']);
    expect(periods('en', '31-Mar-23', 'Jun 23')).to.deep.equal(['31-Mar-23', 'Jun 23']);
  });
  it('are digits alone below a head of periods', () => {
    expect(periods('en', '20241104', '20241105')).to.deep.equal(['2024-11-04', '2024-11-05']);
    expect(periods('en', '202411', '202412')).to.deep.equal(['2024-11', '2024-12']);
    expect(periods('en', '202411', '202413')).to.deep.equal(['202411', '202413']);
  });
});

describe('years and two digits after a stroke', () => {
  it('are months, unless all may be reporting years', () => {
    expect(read('en', 'Month,Jobs', '2020/11,5', '2020/12,6', '2021/01,7')).to.deep.equal([
      ['2020-11', 5],
      ['2020-12', 6],
      ['2021-01', 7],
    ]);
    expect(read('en', 'Year,Jobs', '2009/10,5', '2010/11,6', '2011/12,7')).to.deep.equal([
      ['2009/10', 5],
      ['2010/11', 6],
      ['2011/12', 7],
    ]);
    expect(read('en', 'Year,Jobs', '2011/12,5', '2012/13,6')).to.deep.equal([
      ['2011/12', 5],
      ['2012/13', 6],
    ]);
  });
});
