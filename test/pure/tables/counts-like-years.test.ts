import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('counts that may be years', () => {
  it('are below the years of their columns', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'delta' },
      'Programme,2022,2023',
      'Nursing,1980,2003',
      'Teaching,1934,1902',
    );
    expect(sentence).to.equal(
      'Nursing: 2,003 in 2023, up 23 (1.2%) on 2022. Teaching: 1,902 in 2023, down 32 (1.7%) on 2022.',
    );
  });

  it('are below the only year next to “Region”', () => {
    const { sentence, rows } = drawnOfCsv({ chart: 'breakdown' }, 'Region,2023', 'North,1980', 'South,1934');
    expect(sentence).to.equal('2023: The largest is North: 1,980.');
    expect(rows).to.deep.equal(['North | 1,980', 'South | 1,934']);
  });

  it('are no times of rows that have a time, whatever heads them', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Year,Joined,Left', '2021,1980,1928', '2022,1992,1933');
    expect(rows).to.deep.equal(['2021 | 1,980 |  | 1,928 | ', '2022 | 1,992 | +12 (+0.6%) | 1,933 | +5 (+0.3%)']);
  });

  it('are no start and end where these run backwards', () => {
    const lines = ['Programme,Started,Completed', 'Nursing,2045,1980', 'Teaching,1999,1934'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).rows).to.deep.equal(['Nursing | 2,045', 'Teaching | 1,999']);
    const phases = drawnOfCsv({ chart: 'timeline' }, 'Site,Started,Completed', 'A,1985,1989', 'B,1999,2014');
    expect(phases.rows).to.deep.equal(['A | 1985 to 1989', 'B | 1999 to 2014']);
  });

  it('are years of ends and starts in any order', () => {
    for (const heads of ['Closed,Opened', 'Elected,Born']) {
      const { rows } = drawnOfCsv({ chart: 'timeline' }, `Name,${heads}`, 'A,1990,1950', 'B,1985,1940');
      expect(rows.join(), heads).to.match(/19[89]\d/);
    }
  });

  it('are the years of phases in lines without a head', () => {
    const { rows } = drawnOfCsv({ chart: 'timeline' }, 'Mayor,2001,2002', 'Smith,1980,1991', 'Jones,1991,2010');
    expect(rows).to.have.length(3);
  });
});

describe('figures with a remark next to others that may be years', () => {
  it('are counts if one is no year, or their head says so', () => {
    const rows = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines).rows;
    const counted = ['C | 2,050', 'B | 1,998'];
    expect(rows('Team,Score', 'A,3012 (est.)', 'B,1998', 'C,2050')).to.deep.equal(['A | 3,012, estimated', ...counted]);
    expect(rows('Team,Points', 'A,1012 (est.)', 'B,1998', 'C,2050')).to.deep.equal([
      ...counted,
      'A | 1,012, estimated',
    ]);
  });
  it('are years below any other head', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Team,Founded', 'A,2012 (est.)', 'B,1998', 'C,2050');
    expect(rows[0]).to.equal('A | figure not readable');
  });
  it('are no facts about the first with a remark', () => {
    const { notes, omissions } = drawnOfCsv({ chart: 'figure' }, 'Team,Points', 'A,3012 (est.)', 'B,1998', 'C,2050');
    expect(notes).to.deep.equal([]);
    expect(omissions).to.deep.equal(['Shown: A. Not shown: B and C.']);
  });
});

describe('two times next to a name without heads', () => {
  const rowsOf = (...lines: readonly string[]): readonly string[] => drawnOfCsv({ chart: 'timeline' }, ...lines).rows;
  it('are the start and the end of a phase', () => {
    expect(rowsOf('Library,1990,1995', 'Town hall,1992,present')).to.deep.equal([
      'Library | 1990 to 1995',
      'Town hall | since 1992',
    ]);
    expect(rowsOf('Library,2020-01-05,2020-03-01', 'Town hall,2020-02-01,2020-04-02')).to.deep.equal([
      'Library | 5 Jan to 1 Mar 2020',
      'Town hall | 1 Feb to 2 Apr 2020',
    ]);
  });
});

describe('numbers of weeks next to their days', () => {
  it('are no figures', () => {
    for (const lines of [
      ['Week ended,Week number,Deaths', '05-Jan-24,1,120', '12-Jan-24,2,130'],
      ['Week,Week ending,Deaths', '27,05-Jul-24,120', '28,12-Jul-24,130'],
    ]) {
      const { sentence, problems } = drawnOfCsv({ chart: 'delta' }, ...lines);
      expect(sentence).to.match(/^130 in the week to 12 \S+ 2024, up 10 \(8\.3%\)/);
      expect(problems).to.deep.equal([]);
    }
  });
});

describe('heads of the start and the end of phases', () => {
  it('may be those of lives, offices and services', () => {
    for (const heads of ['Took office,Left office', 'Born,Died', 'Introduced,Withdrawn', 'Geboren,Gestorben']) {
      const { rows, problems } = drawnOfCsv({ chart: 'timeline' }, `Name,${heads}`, 'A,1917,1963', 'B,1908,1973');
      expect(rows, heads).to.deep.equal(['B | 1908 to 1973', 'A | 1917 to 1963']);
      expect(problems).to.deep.equal([]);
    }
  });

  it('are those of the same thing', () => {
    for (const [heads, times] of [
      ['Born,Elected,Left office', '1985 to 1999'],
      ['Born,Joined,Left', '1985 to 1999'],
      ['Introduced,In force,Repealed', '1985 to 1999'],
    ] as const) {
      const { rows } = drawnOfCsv({ chart: 'timeline' }, `Name,${heads}`, 'A,1940,1985,1999', 'B,1950,1990,2001');
      expect(rows, heads).to.deep.equal([`A | ${times}`, 'B | 1990 to 2001']);
    }
    const { rows } = drawnOfCsv(
      { chart: 'timeline' },
      'Name,Born,Died,Elected',
      'A,1940,2004,1985',
      'B,1950,2011,1990',
    );
    expect(rows).to.deep.equal(['A | 1940 to 2004', 'B | 1950 to 2011']);
  });
});

describe('a single figure that may be a year', () => {
  const sentenceOf = (...lines: readonly string[]) => {
    const { sentence, problems } = drawnOfCsv({ chart: 'figure', title: 'Title' }, ...lines);
    return [sentence, problems];
  };

  it('is one next to its name, below any head but one of times', () => {
    for (const [head, row, said] of [
      ['KPI,This year,Previous', 'Food,1702,1598', 'Title: 1,702, up 104 (6.5%) on the figure before.'],
      ['KPI,Value,Previous', 'Food,2021,2010', 'Title: 2,021, up 11 (0.5%) on the figure before.'],
      ['KPI,Actual,Target', 'Food,1850,2000', 'Title: 1,850. 93% of the target of 2,000.'],
      ['KPI,This year,Previous', 'Food,6702,1598 (est.)', 'Title: 6,702, up 5,104 (319.4%) on the figure before.'],
      ['KPI,Volunteers,Donors', 'All,1850,12400', 'Title: 1,850.'],
      ['KPI,Volunteers,Donors', 'All,1850,1990', 'Title: 1,850.'],
    ] as const)
      expect(sentenceOf(head, row), head).to.deep.equal([said, []]);
    expect(sentenceOf('Volunteers,1850')).to.deep.equal(['Title: 1,850.', []]);
  });

  it('is a year below a head of times, and in the first column', () => {
    expect(sentenceOf('Metric,Season,Value', 'Wins,2021,1850')).to.deep.equal(['Title: 1,850 in 2021.', []]);
    expect(sentenceOf('Cohort,Value', '2021,1850')).to.deep.equal(['Title: 1,850 in 2021.', []]);
    expect(sentenceOf('Name,Year,Value', 'Homes,2021,6000')).to.deep.equal(['Title: 6,000 in 2021.', []]);
  });
});

describe('years in the first line', () => {
  it('head counts that may be years, next to “Item” or nothing', () => {
    for (const corner of ['Item', 'KPI', 'Indicator', '']) {
      const { rows } = drawnOfCsv({ chart: 'breakdown' }, `${corner},2023,2024`, 'Food,1999,2003', 'Homes,2002,2003');
      expect(rows, corner).to.deep.equal([
        'Food | 1,999 | 2,003 | +4 (+0.2%)',
        'Homes | 2,002 | 2,003 | +1 (under 0.1%)',
      ]);
    }
  });

  it('are figures next to a plain name, if reports seldom are of them and all below have four digits', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines).rows;
    expect(rowsOf('Food,1870', 'Homes,6031')).to.deep.equal(['Homes | 6,031', 'Food | 1,870']);
    expect(rowsOf('Food,2150', 'Homes,2050')).to.deep.equal(['Food | 2,150', 'Homes | 2,050']);
    expect(rowsOf('Food,2023', 'Homes,6031')).to.deep.equal(['Homes | 6,031']);
    expect(rowsOf('Region,1870', 'North,6031')).to.deep.equal(['North | 6,031']);
    expect(rowsOf('Trade,1900', 'Miners,612', 'Weavers,1200')).to.deep.equal(['Weavers | 1,200', 'Miners | 612']);
  });
});

describe('counts next to targets in per cent', () => {
  it('are never read as per cents', () => {
    for (const head of ['Staff', 'Reached (n)', 'Volunteers']) {
      const { rows, problems } = drawnOfCsv({ chart: 'progress' }, `Team,${head},Target`, 'North,40,95%');
      expect(rows, head).to.deep.equal(['North | 40 | target not readable']);
      expect(problems, head).to.deep.equal([
        'Line 2, column 3: The figure has another unit than the others: "95%". Write the figure without %, or % as the unit. It is not used.',
      ]);
    }
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Team,Coverage,Target', 'North,40,95%');
    expect(rows).to.deep.equal(['North | 40% | target 95%, 55 points below it']);
  });
});
