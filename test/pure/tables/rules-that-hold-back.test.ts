// Tables that look like those of a rule, and are read without it.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('a table that only looks like that of a rule', () => {
  it('names the one column of per cents that is left of several', () => {
    const lines = ['Food,Venezuela,Peru', 'Bread,1200,12', 'Rice,1500,14', 'Oil,2100,9'];
    const { subtitle, rows } = drawnOfCsv({ chart: 'breakdown', title: 'Change in price', unit: '%' }, ...lines);
    expect(subtitle).to.equal('Peru');
    expect(rows).to.deep.equal(['Rice | 14%', 'Bread | 12%', 'Oil | 9%']);
  });
  it('compares what was spent with the budget of the same number', () => {
    const lines = ['Item,Budget 1,Budget 2,Spent 1', 'A,200,150,100', 'B,70,80,50'];
    const { rows } = drawnOfCsv({ chart: 'progress' }, ...lines);
    expect(rows).to.deep.equal(['A | 50% | 100 of 200', 'B | 71% | 50 of 70']);
  });
  it('keeps the days of starts whose ends have a year alone', () => {
    const lines = ['Year,Month,Day,End Year,Rain', '2020,1,1,2020,10', '2020,1,2,2020,20'];
    const { rows, problems } = drawnOfCsv({ chart: 'delta' }, ...lines);
    expect(rows).to.deep.equal(['1 Jan 2020 | 10 | ', '2 Jan 2020 | 20 | +10 (+100%)']);
    expect(problems.join()).to.include('End Year');
  });
  it('keeps months next to the day on which their figures were released', () => {
    const lines = ['Year,Month,Released,People', '2017,3,2017-03-31,10', '2017,4,2017-04-30,12'];
    const { rows, problems } = drawnOfCsv({ chart: 'delta' }, ...lines);
    expect(rows).to.deep.equal(['Mar 2017 | 10 | ', 'Apr 2017 | 12 | +2 (+20%)']);
    expect(problems.join()).to.include('Released');
  });
  it('loses no head of measures that asks nothing', () => {
    const lines = [
      'Area,Measure,Value,Target',
      'Health,,,',
      ',Wards,100,120',
      'Transport,,,',
      'Parks,,,',
      ',Trees,3,4',
    ];
    const { rows } = drawnOfCsv({ chart: 'progress' }, ...lines);
    for (const name of ['Health', 'Transport', 'Parks']) expect(rows.join()).to.include(name);
  });
  it('tells of a third time next to the first and the last', () => {
    const lines = ['Name,First contact,Last contact,Latest news', 'A,2020,2022,2024', 'B,2021,2023,2024'];
    const { rows, problems } = drawnOfCsv({ chart: 'timeline' }, ...lines);
    expect(rows).to.deep.equal(['A | 2020', 'B | 2021']);
    expect(problems.join()).to.include('Last contact');
  });
  it('leaves the names of sites as they are', () => {
    const { heads } = drawnOfCsv({ chart: 'delta' }, 'Year,Booking.Com,Debian.Org', '2020,10,20', '2021,12,22');
    expect(heads).to.include.members(['Booking.Com', 'Debian.Org']);
  });
  it('parts no names of two words above the numbers of rows', () => {
    for (const lines of [
      ['Sales', '', '      New York  Leeds', '2020        10     20', '2021        12     22'],
      ['New York  Leeds', '2020        10     20', '2021        12     22'],
    ]) {
      const { heads, problems } = drawnOfCsv({ chart: 'delta' }, ...lines);
      expect(heads).not.to.include('York');
      expect(problems).not.to.deep.equal([]);
    }
  });
});
