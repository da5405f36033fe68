import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfValue } from '../sources/drawn.js';

const rowsOf = (...rows: readonly string[]): readonly string[] =>
  drawnOfCsv({ chart: 'delta' }, 'Period,Homes', ...rows).rows;

describe('the last figure of a table of periods', () => {
  it('is that of an incomplete quarter if its time begins with the next one and ends in it', () => {
    const { rows, sentence } = drawnOfCsv(
      { chart: 'delta' },
      ...['Period,Homes', '2023-Q3,100', '2023-Q4,120', '2024-Q1,130', '1 April to 15 May 2024,70'],
    );
    expect(rows.at(-1)).to.equal('Q2 2024 to 15 May | 70 | part of a quarter');
    expect(sentence).to.include('70 so far in Q2 2024, to 15 May');
  });

  it('is that of an incomplete year if words after it say so, next to its marks', () => {
    const last = (figure: string): string | undefined => rowsOf('2022,400', '2023,430', `2024,"${figure}"`).at(-1);
    const provisional = '2024 to June | 170, provisional | part of a year';
    expect(last('170 (to June)')).to.equal('2024 to June | 170 | part of a year');
    expect(last('170 [p] (to June)')).to.equal(provisional);
    expect(last('170 (to June) [p]')).to.equal(provisional);
    expect(last('170 (provisional, to June)')).to.equal(provisional);
    expect(last('170 (provisional) so far')).to.equal('2024 (so far) | 170, provisional | the dates are not known');
  });

  it('is that of an incomplete year or month', () => {
    expect(rowsOf('2021,400', '2022,420', '2023,430', 'January to May 2024,170').at(-1)).to.equal(
      '2024 to May | 170 | part of a year',
    );
    expect(rowsOf('2023-12,42', '2024-01,43', '1 to 15 February 2024,17').at(-1)).to.equal(
      'Feb 2024 to 15 February | 17 | part of a month',
    );
  });

  it('has its own time if that begins elsewhere, fills the period or goes on behind it, or skips one', () => {
    const last = (time: string): string | undefined =>
      rowsOf('2023-Q3,100', '2023-Q4,120', '2024-Q1,130', `${time},70`).at(-1)?.split(' | ')[0];
    expect(last('2 April to 15 May 2024')).to.equal('2 Apr to 15 May 2024');
    expect(last('1 April to 15 July 2024')).to.equal('1 Apr to 15 Jul 2024');
    expect(last('1 July to 15 August 2024')).to.equal('1 Jul to 15 Aug 2024');
    expect(last('April to June 2024')).to.equal('Apr to Jun 2024');
  });

  it('is incomplete in all series alike, if one has a gap before it as well', () => {
    const { rows } = drawnOfCsv(
      { chart: 'delta' },
      ...['Period,North,South', '2023-Q3,100,80', '2023-Q4,120,82', '2024-Q1,130,', '1 April to 15 May 2024,70,40'],
    );
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal([
      'Q3 2023',
      'Q4 2023',
      'Q1 2024',
      'Q2 2024 to 15 May',
    ]);
  });

  it('has its own time in a running total, and next to one other figure', () => {
    const observations = [
      { period: '2023-Q3', value: 100 },
      { period: '2023-Q4', value: 120 },
      { period: '2024-01-01/2024-02-15', value: 125 },
    ];
    const series = [{ label: 'Homes', observations }];
    const { rows } = drawnOfValue({ chart: 'delta' }, { title: 'Homes', kind: 'cumulative', series });
    expect(rows.at(-1)?.split(' | ')[0]).to.equal('1 Jan to 15 Feb 2024');
    expect(rowsOf('2023,430', 'January to May 2024,170').at(-1)?.split(' | ')[0]).to.equal('Jan to May 2024');
  });
});
