// Columns that say what the column beside them is: its shares, its target, its sum so far, the number of its week.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';
import { madeOfCsv } from '../sources/made.js';

describe('the shares of a column beside it', () => {
  it('say that its rows are the parts of a whole, in a breakdown, which computes them', () => {
    for (const head of ['%', 'Share', '% of donors'])
      for (const sign of ['', '%'].slice(head === 'Share' ? 1 : 0)) {
        const lines = [`Group,Donors,${head}`, `O+,600,60${sign}`, `A+,300,30${sign}`, `Other,100,10${sign}`];
        const { sentence, rows, problems } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
        expect(sentence, head).to.equal('1,000 in total. The largest is O+: 600, 60%.');
        expect(rows[0], head).to.equal('O+ | 600 | 60%');
        expect(problems, head).to.deep.equal([]);
      }
  });
  it('are a column like others if they are those of something else', () => {
    const { sentence, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Area,Calls,% answered',
      'N,600,60%',
      'S,300,75%',
    );
    expect(sentence).to.equal('The largest is N: 600.');
    expect(problems).to.have.length(1);
  });
});

describe('targets in per cent next to counts and per cents', () => {
  const LINES = ['District,Eligible,Coverage,Target', 'North,12000,85%,95%', 'South,9000,97%,95%'];

  it('are those of the per cents', () => {
    expect(drawnOfCsv({ chart: 'progress' }, ...LINES).rows).to.deep.equal([
      'North | 85% | −10 | ',
      'South | 97% | +2 | Above target',
    ]);
    expect(drawnOfCsv({ chart: 'breakdown' }, ...LINES).rows).to.deep.equal(['South | 97%', 'North | 85%']);
    expect(drawnOfCsv({ chart: 'figure' }, ...LINES.slice(0, 2)).sentence).to.equal(
      'Title: 85%. 10 points below the target of 95%.',
    );
  });
  it('leave the first column to targets of its unit', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Goal,Sites,Rate,Target', 'A,5,50%,10', 'B,6,60%,10');
    expect(rows.map((row) => row.split(' | ')[2])).to.deep.equal(['5 of 10', '6 of 10']);
  });
});

describe('numbered weeks next to their days, and a running total', () => {
  const LINES = ['Week,w/c,New,So far', '1,3 Mar 2025,1204,1204', '2,10 Mar 2025,2310,3514', '3,17 Mar 2025,980,4494'];

  it('have the days as periods, and the total is reported', () => {
    for (const chart of ['delta', 'figure'] as const) {
      const { sentence, problems } = drawnOfCsv({ chart, title: 'New' }, ...LINES);
      expect(sentence).to.contain(
        '980 in the week from 17 March 2025, down 1,330 (57.6%) on the week from 10 March 2025.',
      );
      expect(problems).to.deep.equal([
        'Line 1, column 4: A column that is not shown: "So far". To show it, write value-column="So far".',
      ]);
    }
  });
  it('are no running total if they do not begin as one: members and those who joined', () => {
    const { document } = madeOfCsv({ chart: 'delta' }, 'Year,Joined,Members', '2021,5,105', '2022,7,112', '2023,1,113');
    expect((document as { series: readonly unknown[] }).series).to.have.length(2);
  });
});

describe('weeks below “w/c” without a year', () => {
  it('are times of a figure, of which the last is shown', () => {
    const { sentence } = drawnOfCsv({ chart: 'figure' }, 'w/c,Signatures', 'w/c 3 Mar,1204', 'w/c 10 Mar,980');
    expect(sentence).to.equal('Title: 980, down 224 (18.6%) on w/c 3 Mar.');
  });
});

describe('a budget and its outturn', () => {
  it('are the target and the figure of progress', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Service,Budget £m,Outturn £m', 'Care,40,44', 'Roads,6,6');
    expect(rows).to.deep.equal([
      'Care | £44 million | of £40 million | 110% | +£4 million | Above target',
      'Roads | £6 million | of £6 million | 100% | £0 million | Reached',
    ]);
  });
});

describe('a part of the time of a row', () => {
  const drawn = (...lines: readonly string[]) => drawnOfCsv({ chart: 'delta', title: 'Gifts' }, ...lines);
  const MONTHS = ['Nov 2023 | 120 | ', 'Dec 2023 | 140 | +20 (+16.7%)', 'Jan 2024 | 133 | −7 (−5%)'];

  it('next to its year and its month is no series', () => {
    const { rows, problems } = drawn(
      'Year,Quarter,Month,Gifts',
      '2023,Qtr 4,November,120',
      '2023,Qtr 4,December,140',
      '2024,Qtr 1,January,133',
    );
    expect(rows).to.deep.equal(MONTHS);
    expect(problems).to.deep.equal([]);
  });
  it('next to its month is no series, and its number no figure', () => {
    const { rows, problems } = drawn('Month,Quarter,Gifts', 'Nov 2023,4,120', 'Dec 2023,4,140', 'Jan 2024,1,133');
    expect(rows).to.deep.equal(MONTHS);
    expect(problems).to.deep.equal([]);
  });
  it('next to its day is no series: its month, and its day of the week', () => {
    const { heads } = drawn(
      'Date,Month,Gifts',
      '2024-01-30,January,120',
      '2024-01-31,January,140',
      '2024-02-01,February,133',
    );
    expect(heads).to.deep.equal(['Period', 'Gifts', 'Change']);
    const days = ['2024-01-01,Monday,120', '2024-01-02,Tuesday,140', '2024-01-08,Monday,133', '2024-01-09,Tuesday,131'];
    expect(drawn('Date,Day,Gifts', ...days).heads).to.deep.equal(['Period', 'Gifts', 'Change']);
  });
  it('tells rows apart in which a day has several', () => {
    const { heads } = drawn('Week,Day,Gifts', '2024-W01,Monday,120', '2024-W01,Tuesday,140', '2024-W02,Monday,133');
    expect(heads).to.include('Monday').and.include('Tuesday');
  });
});

const drawnInTime = (...lines: readonly string[]) => drawnOfCsv({ chart: 'delta' }, ...lines);

describe('the number of those who were asked', () => {
  it('is no series next to what may be per cents, whatever letter it has', () => {
    const { heads, problems } = drawnInTime(
      'Month,M,S,SD,n',
      '2018-08,17.1,24.5,19.8,1625',
      '2018-09,17.9,26.5,17.2,1673',
    );
    expect(heads.filter((head) => !head.endsWith('Change'))).to.deep.equal(['Period', 'M', 'S', 'SD']);
    expect(problems.join()).to.include('A column that is not shown: "n"');
  });
  it('is none next to names and days of publication either', () => {
    const head = 'Month,Firm,M,S,SD,n,Published';
    const rows = ['2018-08,Sifo,17.1,24.5,19.8,1625,2018-08-31', '2018-09,Sifo,17.9,26.5,17.2,1673,2018-09-30'];
    expect(drawnInTime(head, ...rows).heads.filter((one) => !one.endsWith('Change'))).to.not.include('n');
    expect(drawnInTime(head, ...rows).problems.join()).to.include('"n"');
  });
  it('is one next to other amounts', () => {
    expect(drawnInTime('Year,N,P,K', '2018,120.5,44,31.5', '2019,118,40.5,30').heads).to.include('N');
  });
});

describe('a column called delta', () => {
  it('has the changes of the figures beside it, if one is below zero', () => {
    const lines = ['2003,FDP,17.3,-2.6', '2003,CVP,14.4,-1.5', '2007,FDP,15.8,-1.5', '2007,CVP,14.5,0.1'];
    const { heads, problems } = drawnInTime('Year,Party,Strength,Delta', ...lines);
    expect(heads.filter((head) => !head.endsWith('Change'))).to.deep.equal(['Period', 'FDP', 'CVP']);
    expect(problems.join()).to.include('A column that is not shown: "Delta"');
  });
  it('is a variant elsewhere', () => {
    expect(drawnInTime('Week,Alpha,Delta', '2021-W20,170,20', '2021-W21,140,44').heads).to.include('Delta');
  });
});

describe('how many codes there are', () => {
  it('is a figure, though its head ends with that of codes', () => {
    const lines = ['Region,Sum of Donations,Count of Donor ID', 'North,482.5,81', 'South,390,70'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).problems.join()).to.include('"Count of Donor ID"');
    expect(drawnInTime('Year,Count of Donor ID', '2023,81', '2024,70').rows[1]).to.equal('2024 | 70 | −11 (−13.6%)');
  });
});
