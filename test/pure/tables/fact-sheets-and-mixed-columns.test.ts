// Facts around one figure, counts next to per cents, and times that begin in the year before.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('facts about a figure', () => {
  it('are its time and notes, if they are in rows of another unit', () => {
    const { sentence, notes, problems } = drawnOfCsv(
      { chart: 'figure', title: 'House prices' },
      'Average house price,"£287,782"',
      'Change on year,+3.3%',
      'Change on month,-0.4%',
      'Period,December 2024',
      'Sales,"1,842"',
    );
    expect(sentence).to.equal('House prices: £287,782 in December 2024.');
    expect(notes).to.deep.equal(['Change on year: +3.3%', 'Change on month: −0.4%', 'Sales: 1,842']);
    expect(problems).to.deep.equal([]);
  });

  it('have what their rows say in other columns', () => {
    const dashboard = (...lines: readonly string[]) => drawnOfCsv({ chart: 'figure', title: 'Website' }, ...lines);
    const { notes, omissions } = dashboard(
      'Metric,Value,vs last week',
      'Visitors,"12,403",▲ 4%',
      'Bounce rate,43%,▼ 2 pts',
    );
    expect([...notes, ...omissions]).to.deep.equal(['vs last week: +4%', 'Bounce rate: 43% (vs last week: −2 pts)']);
    const compared = dashboard(
      'Metric,This week,Last week,Change',
      'Visitors,"12,403","11,930",▲ 4%',
      'Bounce rate,43%,45%,▼ 2 pts',
    );
    expect([...compared.notes, ...compared.omissions]).to.deep.equal([
      'Last week: 11,930',
      'Bounce rate: 43% (Last week: 45%, Change: −2 pts)',
    ]);
    const withheld = dashboard('Metric,Value,Last week', 'Visitors,"12,403","11,930"', 'Bounce rate,43%,[c]');
    expect(withheld.notes.join()).not.to.include('Bounce');
    expect(withheld.problems.join()).to.include('Rows that are not shown: "Bounce rate"');
  });

  it('are none if rows have its unit, or one is withheld', () => {
    for (const lines of [
      ['Donations,"£4,000"', 'Gift Aid,"£1,000"'],
      ['North,5', 'South,6', 'East,7%'],
      ['Name,Value', 'Pupils,"£4,000"', 'Staff,[c]'],
    ]) {
      const { notes, problems } = drawnOfCsv({ chart: 'figure' }, ...lines);
      expect(notes, lines.join()).to.deep.equal([]);
      expect(problems.join(), lines.join()).to.include('Rows that are not shown');
    }
  });

  it('are notes if they are in a few other columns of an only row', () => {
    const { notes, problems } = drawnOfCsv(
      { chart: 'figure' },
      'Campaign,Raised,Goal,Donors,Average gift (£)',
      'Big Give,"£184,320","£250,000",3120,59',
    );
    expect(notes).to.deep.equal(['Donors: 3,120', 'Average gift: £59']);
    expect(problems).to.deep.equal([]);
  });

  it('are notes next to an only measure with the target, and its time', () => {
    const { heads, rows, notes, problems } = drawnOfCsv(
      { chart: 'progress' },
      'Goal,"£500,000"',
      'Raised so far,"£312,450"',
      'Number of donors,"4,211"',
      'Ends,31 March 2025',
    );
    expect(heads).to.deep.equal(['Measure', 'Value', 'Target']);
    expect(rows).to.deep.equal(['Raised so far | £312,450 | of £500,000 · 62%']);
    expect(notes).to.deep.equal(['Number of donors: 4,211', 'Ends: 31 March 2025']);
    expect(problems).to.deep.equal([]);
  });

  it('are reported if they are many, or one is withheld', () => {
    for (const lines of [
      ['Area,Cases,Deaths', 'North,10,[c]'],
      ['Area,A,B,C,D,E,F,G', 'North,1,2,9,3,4,5,6'],
    ]) {
      const { notes, problems } = drawnOfCsv({ chart: 'figure' }, ...lines);
      expect(notes, lines.join()).to.deep.equal([]);
      expect(problems.join(), lines.join()).to.include('A column that is not shown');
    }
  });
});

describe('counts below a title in per cent', () => {
  const TITLED = ['Percentage of entries by grade', 'Year,A*,A* to C,Entries'];

  it('have no per cents', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'delta' },
      ...TITLED,
      '2023,8.9,76.0,"867,658"',
      '2024,9.3,76.4,"886,514"',
    );
    expect(sentence).to.equal(
      'A*: 9.3% in 2024, up 0.4 percentage points on 2023. A* to C: 76.4% in 2024, up 0.4 percentage points on 2023. Entries: 886,514 in 2024, up 18,856 (2.2%) on 2023.',
    );
  });

  it('are not what is shown though the title names them', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'figure', title: 'Share of homes (%)' },
      'Year,Owned,Homes',
      '2020,40,12000',
      '2021,55,15000',
    );
    expect(sentence).to.equal('Share of homes (%): 55% in 2021, up 15 percentage points on 2020.');
  });

  it('are counts from a hundred on, if the title is of them', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'breakdown', title: 'Percentage of entries' },
      'Grade,Passed,Entries',
      'A,20,400',
      'B,30,600',
    );
    expect(sentence).to.equal('The highest is B: 30%.');
  });

  it('are per cents below a thousand', () => {
    const { rows } = drawnOfCsv(
      { chart: 'delta', title: 'Sales, % of 2019' },
      'Year,A,B',
      '2020,90,150',
      '2021,95,310',
    );
    expect(rows.at(-1)).to.equal('2021 | 95% | +5 points | 310% | +160 points');
  });
});

describe('a time that names the year of its end', () => {
  it('begins in the year before, if its month is later', () => {
    const { rows } = drawnOfCsv(
      { chart: 'delta' },
      'Period,Rate (%)',
      'Nov-Jan 2024,4.0',
      'Feb-Apr 2024,4.4',
      'May-Jul 2024,4.1',
    );
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal([
      'Nov 2023 to Jan 2024',
      'Feb to Apr 2024',
      'May to Jul 2024',
    ]);
  });

  it('begins in the same year if its month is not, and is refused if it has another year', () => {
    const times = (time: string) => drawnOfCsv({ chart: 'timeline' }, 'When,What', `${time},Works`).rows[0];
    expect(times('28 Dec - 3 Jan 2025')).to.equal('Works | 28 Dec 2024 to 3 Jan 2025');
    expect(times('3 Jan - 28 Dec 2025')).to.equal('Works | 3 Jan to 28 Dec 2025');
    expect(times('Dec 2025 - Jan 2025')).to.equal('Works | 2025-12/2025-01');
  });
});

describe('money that may be spent', () => {
  const BUDGETS = [
    'Department,Budget (£m),Spend to date (£m),% spent',
    'Care,212.4,158.9,74.8%',
    'Roads,61.5,70.1,114%',
  ];

  it('has the share that is spent, without a way to it', () => {
    const { heads, rows, sentence } = drawnOfCsv({ chart: 'progress' }, ...BUDGETS);
    expect(heads).to.deep.equal(['Measure', 'Value', 'Target', 'Of target', 'To target', 'Status']);
    expect(rows).to.deep.equal([
      'Care | £158.9 million | target at most £212.4 million | 75% |  | Met',
      'Roads | £70.1 million | target at most £61.5 million | 114% | +£8.6 million | Above target',
    ]);
    expect(sentence).to.equal('One of the two meets its target and one is above its own.');
    expect(drawnOfCsv({ chart: 'progress', form: 'ring' }, ...BUDGETS).form).to.equal('bars');
    expect(drawnOfCsv({ chart: 'progress', form: 'indicators' }, ...BUDGETS).heads).to.include('Of target');
  });

  it('has none below zero, and other limits have none', () => {
    const cells = (...lines: readonly string[]) => drawnOfCsv({ chart: 'progress' }, ...lines).rows[0];
    expect(cells('Team,Budget (£),Spent (£)', 'Parks,10,-2', 'Arts,10,5')).to.equal(
      'Parks | −£2 | target at most £10 |  | Met',
    );
    expect(cells('Measure,Result,Target', 'Wait (days),12,≤ 18', 'Stay (days),12,≤ 20')).to.not.include('%');
  });
});

describe('words for times', () => {
  it('such as “Last year” stand in the sentence', () => {
    const of = (head: string) =>
      drawnOfCsv({ chart: 'figure', title: 'Volunteers' }, `KPI,This year,${head}`, 'Active,1240,1105').sentence;
    expect(of('Last year')).to.equal('Volunteers: 1,240, up 135 (12.2%) on last year.');
    expect(of('Previous year')).to.equal('Volunteers: 1,240, up 135 (12.2%) on the previous year.');
    expect(of('Previous')).to.equal('Volunteers: 1,240, up 135 (12.2%) on the figure before.');
  });

  it('such as “provisional” after a year are no second line', () => {
    const lines = ['Country,2022,2023,2024 (provisional)', 'Kenya,1204,1318,1402', 'Uganda,886,890,911'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).subtitle).to.equal(undefined);
  });
});
