// Tables of people who have never seen the library: clerks, unions, ministries, clubs.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/delta/rows.js';
import { rowsIn } from '../../../src/sources/json-rows.js';
import { readItems } from '../../../src/sources/rows.js';
import { drawnOfCsv } from '../sources/drawn.js';
import { seriesOf } from '../sources/made.js';

describe('a column below "No"', () => {
  it('has the votes against, or counts, after the names of its rows', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown', form: 'stacked' }, 'Branch,Yes,No', 'Leeds,12,24', 'Hull,30,58');
    expect(rows.slice(0, 3)).to.deep.equal(['Leeds | 36 | ', 'Yes | 12 | 33%', 'No | 24 | 67%']);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Ward,No', 'North,12', 'South,30').sentence).to.include('South: 30');
    expect(drawnOfCsv({ chart: 'delta' }, 'Year,Yes,No', '2023,9,7', '2024,8,6').sentence).to.include('No: 6 in 2024');
  });

  it('numbers the rows before their names', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Date,No,Ward,Calls', '2024,1,North,12', '2024,2,South,30');
    expect(rows).to.deep.equal(['South | 30', 'North | 12']);
  });
});

describe('words after a figure, or in its place', () => {
  it('are a note on it', () => {
    const { rows, notes, problems } = drawnOfCsv(
      { chart: 'delta' },
      'Year,Votes,Turnout',
      '2020,cancelled,',
      '2021,2204,9.8% (online only)',
      '2022,3011,13%',
    );
    expect(rows.slice(1)).to.deep.equal([
      '2021 | 2,204 | no figure for 2020 | 9.8% | no figure for 2020',
      '2022 | 3,011 | +807 (+36.6%) | 13.0% | +3.2 points',
    ]);
    expect(notes).to.include.members(['Votes, 2020: cancelled', 'Turnout, 2021: online only']);
    expect(problems).to.deep.equal([]);
  });

  it('are the time of a part of a year after a comma', () => {
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Year,Cases', '2022,"1,204"', '2023,"980, until June 2023"');
    expect(sentence).to.equal('1,204 in 2022. 980 so far in 2023, to June.');
  });

  it('are a note on it if they are its time after a comma, as a list of measures writes it', () => {
    const { rows, notes, problems } = drawnOfCsv(
      { chart: 'progress' },
      'Measure,Value and target',
      'Boilers replaced,"5,200 of 10,000, up to 31 December 2019"',
      'Homes insulated,"85,000 of 100,000, up to 31 December 2021"',
    );
    expect(rows).to.deep.equal([
      'Boilers replaced | 52% | 5,200 of 10,000',
      'Homes insulated | 85% | 85,000 of 100,000',
    ]);
    expect(notes).to.deep.equal([
      'Boilers replaced: up to 31 December 2019',
      'Homes insulated: up to 31 December 2021',
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('is none of words that state a figure themselves, which is not readable', () => {
    for (const words of ['many', 'about half', 'zwölf', 'plusieurs'])
      expect(
        drawnOfCsv({ chart: 'breakdown' }, 'Area,Homes', 'North,600', `South,${words}`, 'East,5').problems,
        words,
      ).to.have.lengthOf(1);
  });

  it('may say that it is about that much, or covers less time than the others, which is no base of a change', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'From,Amount',
      'Shares,£900',
      'Sales,£30 (approx)',
      'Grant,£50 (agreed)',
    );
    expect(rows).to.deep.equal(['Shares | £900', 'Grant | £50', 'Sales | about £30']);
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Year,kWh', '2022,18 (from May)', '2023,31');
    expect(sentence).to.equal('31 kWh in 2023. Not compared with 2022: definition changed.');
  });

  it('are no note where they withhold it, and where no other cell is a figure', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'From,Amount',
      'Shares,£900',
      'Sales,£30',
      'Grant,£50 (confidential)',
    );
    expect(rows.at(-1)).to.equal('Grant | figure not readable');
    const wards = drawnOfCsv(
      { chart: 'breakdown' },
      'Ward,Leader,Votes',
      'A,3 (Smith),4',
      'B,4 (Jones),5',
      'C,5 (Low),7',
    );
    expect(wards.rows).to.deep.equal(['C | 7', 'B | 5', 'A | 4']);
  });
});

describe('days', () => {
  const firstOf = (...lines: readonly string[]) =>
    drawnOfCsv({ chart: 'delta' }, 'Date,Doses', ...lines).rows[0]?.split(' | ')[0];

  it('may have the name of the day, a time of day, and two digits for the year', () => {
    expect(firstOf('Mon 09/11/2026,8', 'Sat 14/11/2026,9')).to.equal('9 Nov 2026');
    expect(firstOf('"Mon 3 Feb 2025, 9am",8', '"Fri 14 Feb 2025, 12 noon",9')).to.equal('3 Feb 2025');
    expect(firstOf('12.03.25,8', '3.04.25,9')).to.equal('12 Mar 2025');
    expect(firstOf('11/3/25,8', '18/3/25,9', '25/3/25,7')).to.equal('11 Mar 2025');
    expect(firstOf('Q1 24,8', 'Q2 24p,9')).to.equal('Q1 2024');
  });

  it('are not guessed where the year may come first', () => {
    expect(firstOf('25/04/01,8', '25/05/01,9', '25/06/01,7')).to.equal('25/04/01');
  });
});

describe('JSON with names in place of a list', () => {
  const made = (json: unknown) => {
    const rows = rowsIn(json);
    if (!rows) return undefined;
    const { document, problems } = readItems(rows, { lang: 'en', title: 'Members', toDocument });
    return { document: JSON.parse(JSON.stringify(document)) as unknown, problems };
  };

  it('is a figure of each, also one written as text, and none', () => {
    expect(made({ '2022': '1,412', '2023': null, '2024': 1688 })?.document).to.deep.equal({
      series: [seriesOf('Members', ['2022', 1412], ['2023', null], ['2024', 1688])],
    });
  });

  it('is a row of figures of each, whose name may have their unit', () => {
    const { document, problems } =
      made({ Members: { 2023: 3, 2024: 'x7' }, 'Shares (£k)': { 2023: 4, 2024: 5 } }) ?? {};
    expect(document).to.have.deep.nested.property('series[1]', {
      ...seriesOf('Shares', ['2023', 4], ['2024', 5]),
      unit: '£k',
    });
    expect(problems?.map(({ pointer }) => pointer)).to.deep.equal(['/Members/2024']);
  });

  it('may number its rows, which are no periods', () => {
    const items = [
      { id: 1, title: 'Roof', raised: 4 },
      { id: 2, title: 'Lift', raised: 7 },
    ];
    expect(made(items)?.document).to.deep.equal({ series: [seriesOf('Members', ['Roof', 4], ['Lift', 7])] });
  });
});

describe('two amounts of which one was done', () => {
  const drawn = (...lines: readonly string[]) => drawnOfCsv({ chart: 'progress' }, ...lines);

  it('are the figure and how much there is to do, with their per cent', () => {
    expect(drawn('Lot,Planned,Sold', 'Main,800,742', 'Family,400,400').rows).to.deep.equal([
      'Main | 93% | 742 of 800 | ',
      'Family | 100% | 400 of 400 | Reached',
    ]);
    const { rows, problems } = drawn(
      'Heading,Budget 2025/26,Spent to 31 Dec,% of budget',
      'Grass,£420,£391,93%',
      'Hall,£50,-,0%',
      'Fees,£78,£76,97%',
    );
    expect(rows[1]).to.equal('Hall | no figure given | target £50 |  | ');
    expect(problems).to.deep.equal([]);
    expect(drawn('Projet,Budget,Dépensé,Taux', 'Aire,60,58,97 %', 'Fontaine,25,6,24 %').problems).to.deep.equal([]);
  });

  it('are none of two that were both done, of one that was only planned, and of one that is larger in most rows', () => {
    for (const head of ['Opened,Answered', 'Invited,Members', 'Women,Men'])
      expect(drawn(`Area,${head}`, 'Main,800,742', 'End,90,75').rows, head).to.deep.equal(['Main | 800', 'End | 90']);
    expect(drawn('Area,Homes,Housed', 'Main,30,74', 'End,9,25').sentence).to.equal('Neither has a published target.');
  });
});

describe('rows of periods', () => {
  it('are one measure and its targets on a path, and measures in any other form', () => {
    const lines = ['Year,Prevalence,Target', '2020,12%,10%', '2021,11%,9%', '2022,9%,8%', '2025,,6%'];
    const path = drawnOfCsv({ chart: 'progress', form: 'path' }, ...lines);
    expect(path).to.deep.include({ form: 'path', problems: [], omissions: [] });
    expect(path.rows).to.deep.equal(['Title | 9% | target 8%, 1 point above it | Above target']);
    expect(drawnOfCsv({ chart: 'progress' }, ...lines).rows).to.have.lengthOf(4);
  });

  it('stay in the order of time in a breakdown, also with years of two digits', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Month,Calls', 'Apr-24,5', 'May-24,9', 'Jun-24,4');
    expect(rows).to.deep.equal(['Apr-24 | 5', 'May-24 | 9', 'Jun-24 | 4']);
    const ages = drawnOfCsv({ chart: 'breakdown' }, 'Age,Calls', 'Under 12,5', 'Over 65,9');
    expect(ages.rows).to.deep.equal(['Over 65 | 9', 'Under 12 | 5']);
  });
});

describe('targets in per cent next to amounts', () => {
  it('are a note of a delta', () => {
    const { notes, problems } = drawnOfCsv(
      { chart: 'delta' },
      'Month,List,Seen,Target',
      'Oct 2024,500,71%,95%',
      'Nov 2024,800,80%,95%',
    );
    expect(notes).to.include('Target: 95%');
    expect(problems).to.deep.equal([]);
  });
});

describe('a column of totals in a delta', () => {
  it('is named if no layers add up to it', () => {
    const lines = ['Year,Air,Ground,Total', '2023,4,2,6', '2024,5,3,8'];
    expect(drawnOfCsv({ chart: 'delta', form: 'stacked' }, ...lines).problems).to.deep.equal([]);
    expect(drawnOfCsv({ chart: 'delta' }, ...lines).problems).to.deep.equal([
      'Line 1, column 4: A column that is not shown: "Total". To show it, write value-column="Total".',
    ]);
  });
});

describe('series of several units', () => {
  const rows = ['2020,2204,9.8%', '2021,2500,11%', '2022,3011,13%'];
  const headsOf = (title: string) => drawnOfCsv({ chart: 'delta', title }, 'Year,Votes,Turnout', ...rows).rows[0];

  it('are drawn on the scale of the one that the title names', () => {
    expect(headsOf('Turnout in the ballot')).to.equal('2020 | 9.8% |  | 2,204 | ');
    expect(headsOf('Votes in the ballot')).to.equal('2020 | 2,204 |  | 9.8% | ');
  });

  it('keep their order if the title names both, or none', () => {
    expect(headsOf('Votes and turnout')).to.equal('2020 | 2,204 |  | 9.8% | ');
    expect(headsOf('The ballot')).to.equal('2020 | 2,204 |  | 9.8% | ');
  });
});

describe('two columns of a state and a later one', () => {
  const headsOf = (first: string, last: string): readonly string[] =>
    drawnOfCsv({ chart: 'breakdown' }, `Group,${first},${last}`, 'Walkers,10,20', 'Runners,30,25').heads;
  it('are the earlier figures and the later ones', () => {
    for (const [first, last] of [
      ['Before', 'After'],
      ['Then', 'Now'],
      ['Was', 'Now'],
    ] as const)
      expect(headsOf(first, last), first).to.deep.equal(['Category', 'Earlier', 'Later', 'Change']);
  });
  it('may be followed by the change between them, whatever its name', () => {
    for (const heads of ['Was,Now,Saving', 'Old price,New price,Discount', '2023,2024,Increase']) {
      const { rows } = drawnOfCsv({ chart: 'breakdown' }, `Item,${heads}`, 'Bread,10,8,2', 'Milk,20,15,5');
      expect(rows, heads).to.deep.equal(['Milk | 20 | 15 | −5 (−25%)', 'Bread | 10 | 8 | −2 (−20%)']);
    }
  });
  it('keep names that say which they are', () => {
    for (const [first, last] of [
      ['Baseline', 'Endline'],
      ['Pre-test', 'Post-test'],
      ['Opening stock', 'Closing stock'],
      ['Last week', 'This week'],
      ['Previous year', 'Current year'],
      ['Old price', 'New price'],
    ] as const)
      expect(headsOf(first, last), first).to.deep.equal(['Category', first, last, 'Change']);
    const { sentence } = drawnOfCsv(
      { chart: 'breakdown' },
      'Skill,Baseline (%),Endline (%)',
      'Reading,42,61',
      'Maths,38,55',
    );
    expect(sentence).to.equal(
      'Both rose. The largest change is in Reading: 61%, up 19 percentage points on Baseline. Reading is also the highest.',
    );
  });
  it('are of one thing', () => {
    expect(headsOf('Start grants', 'End users')).to.deep.equal(['Category', 'Value']);
    expect(headsOf('Old homes', 'New homes')).to.deep.equal(['Category', 'Value']);
  });
});
