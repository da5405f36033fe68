// Tables as projects keep them in their repositories: plans with signs, supported versions, lists of campaigns, figures before and after.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('signs before the words of a status', () => {
  it('do not make planned what is done', () => {
    const { rows } = drawnOfCsv(
      { chart: 'timeline' },
      'Milestone,Target Date,Status',
      'Plan approved,2026-02-20,☑ Done',
      'Nominations open,2026-02-21,☐ Pending',
      'Templates ready,2026-02-22,✅ Complete',
      'Pages online,2026-02-23,✅',
    );
    expect(rows).to.deep.equal([
      'Plan approved | 20 Feb 2026',
      'Nominations open | 21 Feb 2026, planned',
      'Templates ready | 22 Feb 2026',
      'Pages online | 23 Feb 2026',
    ]);
  });
});

describe('supported versions', () => {
  it('last from their release to their end of life', () => {
    const { rows } = drawnOfCsv(
      { chart: 'timeline' },
      'Version,Release Date,End of Life',
      '3.9,2020-10-05,2025-10-31',
      '3.10,2021-10-04,2026-10-31',
      '3.11,2022-10-24,TBD',
    );
    expect(rows).to.deep.equal([
      '3.9 | 5 Oct 2020 to 31 Oct 2025',
      '3.10 | 4 Oct 2021 to 31 Oct 2026',
      '3.11 | since 24 Oct 2022',
    ]);
  });

  it('have names and no figures', () => {
    expect(
      drawnOfCsv({ chart: 'breakdown' }, 'Version,Downloads', '3.9,1200', '3.10,3400', '4.0,800').rows,
    ).to.deep.equal(['3.10 | 3,400', '3.9 | 1,200', '4.0 | 800']);
    expect(
      drawnOfCsv(
        { chart: 'timeline' },
        'Technology,Version,Released,Supported until',
        'React,18.3,2024-03-01,2026-03-01',
        'Vite,5.4,2024-05-01,2026-05-01',
      ).rows,
    ).to.deep.equal(['React | 1 Mar 2024 to 1 Mar 2026', 'Vite | 1 May 2024 to 1 May 2026']);
  });
});

describe('lists of campaigns', () => {
  it('are named by their titles, not by their categories or addresses', () => {
    expect(
      drawnOfCsv(
        { chart: 'progress' },
        '#,ID,Title,Category,Goal,Raised',
        '1,cause-001,Surgery for Priya,medical,"₹500,000","₹325,000"',
        '2,cause-002,Supplies for Kaski School,education,"₹150,000","₹90,000"',
      ).rows.map((row) => row.split(' | ')[0]),
    ).to.deep.equal(['Surgery for Priya', 'Supplies for Kaski School']);
    expect(
      drawnOfCsv(
        { chart: 'progress' },
        'slug,title,goal,raised',
        'widow-support,Widow Support,"$8,000","$6,500"',
        'orphans,Education for Orphans,"$7,000","$7,000"',
      ).rows.map((row) => row.split(' | ')[0]),
    ).to.deep.equal(['Widow Support', 'Education for Orphans']);
  });

  it('keep a category that names the rows of several figures', () => {
    expect(
      drawnOfCsv({ chart: 'breakdown' }, 'Area,Category,Value', 'North,Cars,5', 'North,Bikes,3', 'South,Cars,4').rows,
    ).to.deep.equal(['Cars, North | 5', 'Cars, South | 4', 'Bikes, North | 3']);
  });

  it('have what was raised in any unit', () => {
    const { rows } = drawnOfCsv(
      { chart: 'progress' },
      'Campaign,Goal,Raised,Donors',
      'Clean Water,10 ETH,4.00 ETH,3',
      'Solar Grid,5 ETH,4.50 ETH,2',
    );
    expect(rows).to.deep.equal(['Clean Water | 4.00 | of 10 | 40% | −6.00', 'Solar Grid | 4.50 | of 5 | 90% | −0.50']);
  });
});

describe('figures below "Actual" with a unit', () => {
  it('are the figures next to ticks', () => {
    expect(
      drawnOfCsv({ chart: 'progress' }, 'Region,Target,Actual,Result', 'US,<100ms,45ms,✅', 'EU,<100ms,65ms,✅').rows,
    ).to.deep.equal(['US | 45 | target under 100 | Met', 'EU | 65 | target under 100 | Met']);
  });
});

describe('a text after the figures of each time', () => {
  it('is no series', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'delta' },
      'Quarter,Revenue,Market',
      'Q1 2024,$1.2M,US',
      'Q2 2024,$1.5M,US/EU',
      'Q3 2024,$1.8M,Global',
    );
    expect(rows).to.deep.equal(['Q1 2024 | 1.2 | ', 'Q2 2024 | 1.5 | +0.3 (+25%)', 'Q3 2024 | 1.8 | +0.3 (+20%)']);
    expect(problems).to.deep.equal([
      'Line 1, column 3: A column that is not shown: "Market". To show it at each row, write note-column="Market".',
    ]);
  });

  it('names no targets of years', () => {
    expect(
      drawnOfCsv(
        { chart: 'progress' },
        'Year,Goal,Raised,Awards',
        '2023,"$35,000","$34,000",—',
        '2024,"$100,000","$115,000",Top Team',
      ).rows.map((row) => row.split(' | ')[0]),
    ).to.deep.equal(['2023', '2024']);
  });

  it('is a series where it is the same in all rows, or a time has several', () => {
    expect(
      drawnOfCsv({ chart: 'delta' }, 'year,arrests,precinct', '2019,1204,North', '2020,980,North').heads,
    ).to.deep.equal(['Period', 'North', 'Change']);
    expect(
      drawnOfCsv({ chart: 'delta' }, 'Month,Downloads,Repo', '2024-01,7,A', '2024-01,9,B', '2024-02,8,A', '2024-02,3,B')
        .heads,
    ).to.deep.equal(['Period', 'A', 'A: Change', 'B', 'B: Change']);
  });
});

describe('"Before" and "After"', () => {
  it('are times though some of their cells are words', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'delta' },
      'Metric,Before,After',
      'Sitemap pages,25,46',
      'Schemas,0,5 types',
      'Canonical,0,89',
      'Duplicates,3,none left',
      'Errors,4,few',
    );
    expect(rows).to.deep.equal([
      'Before | 25 |  | 0 |  | 0 |  | 3 |  | 4 | ',
      'After | 46 | +21 (+84%) | 5 types | another unit | 89 | +89 | figure not readable |  | figure not readable | ',
    ]);
    expect(problems.filter((one) => one.includes('Not a figure'))).to.have.length(2);
  });
});

describe('shares that are published', () => {
  const candidates = ['A,23024,47.7', 'B,1768,3.7', 'C,22491,46.6'];
  it('make the rows a whole if they are those of their sum', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Candidate,Votes,%', ...candidates, 'D,968,2.0').sentence).to.match(
      /^48,251 in total\./,
    );
  });

  it('are stated as they were published where other rows are left out', () => {
    const { sentence, heads } = drawnOfCsv({ chart: 'breakdown' }, 'Candidate,Votes,%', ...candidates);
    expect(sentence).to.equal('The largest is A: 23,024.');
    expect(heads).to.deep.equal(['Category', 'Value', 'Share']);
  });
});

describe('rows below the candidates', () => {
  it('are notes, as the margin and the electors are', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      'Candidate,Votes',
      'A,110764',
      'B,108808',
      'C,6267',
      'Margin,1956',
      'Total valid votes,225839',
      'Total electors,267608',
    );
    expect(rows).to.deep.equal(['A | 110,764', 'B | 108,808', 'C | 6,267']);
    expect(notes).to.deep.equal(['Margin: 1,956', 'Total valid votes: 225,839', 'Total electors: 267,608']);
  });
});

describe('a sign next to a figure', () => {
  it('is a note', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'progress' },
      'Sprint,Planned,Completed',
      'Sprint 1,23 pts,23 pts ✅',
      'Sprint 2,21 pts,20 pts 🚨',
    );
    expect(rows).to.deep.equal(['Sprint 1 | 23 | of 23 | 100% | 0 | Reached', 'Sprint 2 | 20 | of 21 | 95% | −1 | ']);
    expect(notes).to.deep.equal(['Sprint 1: ✅', 'Sprint 2: 🚨']);
  });
});

describe('bounds below "Click rate target"', () => {
  it('name no rows', () => {
    const { heads } = drawnOfCsv(
      { chart: 'delta' },
      'Quarter,Target,Actual,Click rate,Click rate target',
      'Q1 2025,95%,97.2%,6.8%,< 10%',
      'Q2 2025,95%,96.5%,7.2%,< 10%',
    );
    expect(heads).to.not.contain('< 10%');
  });
});

describe('targets alone', () => {
  it('are the figures of a chart that has none', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'District,Target', 'Urban,60%', 'Park,40%').rows).to.deep.equal([
      'Urban | 60%',
      'Park | 40%',
    ]);
  });
});

describe('releases of three numbers', () => {
  it('are names', () => {
    expect(
      drawnOfCsv({ chart: 'timeline' }, 'Release,Date,Platform', '1.0.0,2026-06-25,local', '1.10.0,2026-06-26,local')
        .rows,
    ).to.deep.equal(['1.0.0 | 25 Jun 2026', '1.10.0 | 26 Jun 2026']);
  });
});
