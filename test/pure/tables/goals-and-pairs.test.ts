import { expect } from 'chai';
import { describe, it } from 'node:test';
import { onPage } from '../../../src/contract/current-page.js';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';
import type { How } from '../sources/made.js';

/** What a chart makes of the lines of a file. */
interface Read {
  readonly from: string;
  readonly how: How;
  readonly lines: readonly string[];
  readonly drawn: Partial<Drawn>;
}

const GOALS: readonly Read[] = [
  {
    from: 'amounts and the per cents of their targets, which no column has',
    how: { chart: 'progress' },
    lines: ['Programme,Raised,% of target', 'Wells,"£50,000",50%', 'Schools,"£35,000",70%'],
    drawn: {
      sentence: 'Neither has reached the target.',
      rows: ['Wells | 50% | −50', 'Schools | 70% | −30'],
      notes: ['Wells: Raised: £50,000', 'Schools: Raised: £35,000'],
      problems: [],
    },
  },
  {
    from: 'the same below the name of a target, which is none',
    how: { chart: 'progress' },
    lines: ['Programme,Delivered,Target achieved', 'Wells,50,50%', 'Schools,35,70%'],
    drawn: {
      rows: ['Wells | 50% | −50', 'Schools | 70% | −30'],
      notes: ['Wells: Delivered: 50', 'Schools: Delivered: 35'],
      problems: [],
    },
  },
  {
    from: 'per cents of targets without their sign, of which some are over 100',
    how: { chart: 'progress' },
    lines: ['District,Homes built,% of target', 'North,50,62.5', 'South,120,104'],
    drawn: {
      sentence: 'One of the two is above the target and one is below it.',
      rows: ['North | 62.5% | −37.5 | ', 'South | 104.0% | +4.0 | Above target'],
      notes: ['North: Homes built: 50', 'South: Homes built: 120'],
      problems: [],
    },
  },
  {
    from: 'fractions of targets, which are no per cents',
    how: { chart: 'progress' },
    lines: ['District,% of target', 'North,0.62', 'South,1.04'],
    drawn: { sentence: 'Neither has a published target.', rows: ['North | 0.62', 'South | 1.04'], problems: [] },
  },
  {
    from: 'amounts that the page names, next to per cents of their targets',
    how: { chart: 'progress', columns: { value: 'Homes built' } },
    lines: ['District,Homes built,% of target', 'North,50,62.5', 'South,120,104'],
    drawn: { sentence: 'Neither has a published target.', rows: ['North | 50', 'South | 120'] },
  },
  {
    from: 'per cents of what is needed, next to that',
    how: { chart: 'progress' },
    lines: ['Country,Requirements,% funded', 'Sudan,"$2,000m",45', 'Yemen,"$1,000m",30'],
    drawn: {
      rows: ['Sudan | 45% | −55', 'Yemen | 30% | −70'],
      notes: ['Sudan: Requirements: $2,000m', 'Yemen: Requirements: $1,000m'],
      problems: [],
    },
  },
  {
    from: 'per cents next to targets in per cent',
    how: { chart: 'progress' },
    lines: ['Goal,% complete,Target', 'Homes,45,80', 'Schools,60,90'],
    drawn: { rows: ['Homes | 45% | target 80% | −35', 'Schools | 60% | target 90% | −30'], problems: [] },
  },
  {
    from: 'per cents of those who received something, which nobody wants to be all',
    how: { chart: 'progress' },
    lines: ['District,% received', 'North,62', 'South,70'],
    drawn: { sentence: 'Neither has a published target.', rows: ['North | 62', 'South | 70'] },
  },
  {
    from: 'the same in German',
    how: { chart: 'progress', lang: 'de' },
    lines: ['Projekt;Zielerreichung in %', 'Brunnen;50', 'Schulen;70'],
    drawn: { rows: ['Brunnen | 50% | −50', 'Schulen | 70% | −30'], problems: [] },
  },
  {
    from: 'per cents of targets next to these',
    how: { chart: 'progress' },
    lines: ['Programme,Delivered,Target,Target achieved', 'Wells,50,100,50%', 'Schools,35,50,70%'],
    drawn: { rows: ['Wells | 50% | 50 of 100', 'Schools | 70% | 35 of 50'], problems: [] },
  },
  {
    from: 'where we are and where we want to be',
    how: { chart: 'progress' },
    lines: ['Goal,Where we are,Where we want to be by 2030', 'Answered in an hour,72%,90%', 'Trained,"1,240","2,000"'],
    drawn: {
      rows: ['Answered in an hour | 80% | 72%, target 90%', 'Trained | 62% | 1,240 of 2,000'],
      notes: ['Where we want to be by 2030'],
      problems: [],
    },
  },
  {
    from: 'today and a year to come',
    how: { chart: 'progress' },
    lines: ['Goal,Today,By 2030', 'Renewable heat,18%,50%', 'Cycling,9%,20%'],
    drawn: {
      rows: ['Renewable heat | 18% | target 50% | −32', 'Cycling | 9% | target 20% | −11'],
      notes: ['By 2030'],
      problems: [],
    },
  },
  {
    from: 'a figure and what it is out of',
    how: { chart: 'progress' },
    lines: ['School,Pupils eating,Out of', 'Oakwood,312,420', 'Riverside,198,240'],
    drawn: { rows: ['Oakwood | 74% | 312 out of 420', 'Riverside | 83% | 198 out of 240'], problems: [] },
  },
  {
    from: 'a budget of a year and what was spent of it by a day',
    how: { chart: 'progress' },
    lines: ['Department,Budget 2024,Actual to 30 June 2024', 'Education,"4,200","2,350"', 'Health,"6,100","2,900"'],
    drawn: {
      sentence: 'By 30 June 2024, neither had reached its target.',
      rows: ['Education | 56% | 2,350 of 4,200', 'Health | 48% | 2,900 of 6,100'],
      problems: [],
    },
  },
  {
    from: 'the same in German, by the end of a month',
    how: { chart: 'progress', lang: 'de' },
    lines: ['Bereich;Plan 2024;Ist bis Ende Juni 2024', 'Bildung;4.200;2.350', 'Gesundheit;6.100;2.900'],
    drawn: {
      sentence: 'By June 2024, neither had reached its target.',
      rows: ['Bildung | 56% | 2,350 of 4,200', 'Gesundheit | 48% | 2,900 of 6,100'],
    },
  },
  {
    from: 'a budget and what was spent of it by a day, as categories',
    how: { chart: 'breakdown' },
    lines: ['Department,Budget 2024,Actual to 30 June 2024', 'Education,"4,200","2,350"', 'Health,"6,100","2,900"'],
    drawn: {
      sentence: 'Up to 30 June 2024: The largest is Health: 2,900.',
      rows: ['Health | 2,900', 'Education | 2,350'],
    },
  },
  {
    from: 'a budget and what was spent of it by a day, as one figure',
    how: { chart: 'figure' },
    lines: ['Item,Budget 2024,Actual to 30 June 2024', 'Education,"4,200","2,350"'],
    drawn: { sentence: 'Title: 2,350 up to 30 June 2024.' },
  },
  {
    from: 'people next to a goal of money and what came of it',
    how: { chart: 'progress' },
    lines: ['Campaign,Money in,Goal,Supporters', 'Playground,"£12,430","£15,000",312', 'Roof,"£48,120","£45,000",801'],
    drawn: {
      rows: [
        'Playground | £12,430 | of £15,000 | 83% | −£2,570 | ',
        'Roof | £48,120 | of £45,000 | 107% | +£3,120 | Above target',
      ],
      problems: [
        'Line 1, column 4: A column that is not shown: "Supporters". If it is the start, write baseline-column="Supporters"; to show it in place of “Money in”, write value-column="Supporters".',
      ],
    },
  },
  {
    from: 'the money of the final budget of a city and what was recognised of it',
    how: { chart: 'progress', lang: 'es' },
    lines: [
      'Capítulo;Presupuesto inicial;Presupuesto definitivo;Obligaciones reconocidas',
      'Personal;1.200;1.220;1.180',
      'Inversiones;400;550;201',
    ],
    drawn: {
      rows: ['Personal | 1,180 | target at most 1,220 | Met', 'Inversiones | 201 | target at most 550 | Met'],
    },
  },
  {
    from: 'two rows, one of them a goal by its last word',
    how: { chart: 'progress' },
    lines: ['Item,Amount', 'Raised,"£84,210"', 'Fundraising target,"£100,000"'],
    drawn: { sentence: 'The target has not yet been reached.', rows: ['Raised | £84,210 | of £100,000 · 84%'] },
  },
  {
    from: 'a target with its year below a figure',
    how: { chart: 'figure' },
    lines: ['Signatures,"104,332"', 'Target 2030,"150,000"'],
    drawn: { sentence: 'Title: 104,332. 70% of the target of 150,000.', notes: ['Target for 2030'], problems: [] },
  },
  {
    from: 'signatures and the threshold that they need',
    how: { chart: 'figure' },
    lines: ['Signatures,"104,332"', 'Threshold for debate,"100,000"'],
    drawn: { sentence: 'Title: 104,332. 104% of the target of 100,000.', problems: [] },
  },
  {
    from: 'signatures and how many are needed',
    how: { chart: 'progress' },
    lines: ['Signatures collected,"104,332"', 'Signatures needed,"150,000"'],
    drawn: { rows: ['Signatures collected | 104,332 | of 150,000 · 70%'], problems: [] },
  },
];

describe('a goal and how far it is', () => {
  for (const { from, how, lines, drawn } of GOALS)
    it(`as ${from}, is read as ${how.chart}`, () => {
      expect(drawnOfCsv(how, ...lines)).to.deep.include(drawn);
    });
});

const FUNDS: readonly Read[] = [
  {
    from: 'two totals and the funds of the later one, in time',
    how: { chart: 'delta' },
    lines: [
      'Income,Unrestricted £,Restricted £,Total 2024 £,Total 2023 £',
      'Donations,"1,240","310","1,550","1,402"',
      'Charitable activities,85,920,"1,005",998',
      'Trading,212,-,212,198',
    ],
    drawn: {
      sentence:
        'Donations: £1,550 in 2024, up £148 (10.6%) on 2023. Charitable activities: £1,005 in 2024, up £7 (0.7%) on 2023. Trading: £212 in 2024, up £14 (7.1%) on 2023.',
      problems: [
        'Line 1, column 2: A column that is not shown: "Unrestricted £". To show it, write value-column="Unrestricted £".',
        'Line 1, column 3: A column that is not shown: "Restricted £". To show it, write value-column="Restricted £".',
      ],
    },
  },
  {
    from: 'funds of two years, each with its total',
    how: { chart: 'breakdown' },
    lines: [
      'Income,2024 Unrestricted,2024 Restricted,2024 Total,2023 Unrestricted,2023 Restricted,2023 Total',
      'Donations,10,5,15,9,3,12',
      'Grants,4,8,12,3,8,11',
    ],
    drawn: { rows: ['Donations | 12 | 15 | +3 (+25%)', 'Grants | 11 | 12 | +1 (+9.1%)'] },
  },
];

describe('accounts of funds', () => {
  for (const { from, how, lines, drawn } of FUNDS)
    it(`with ${from}, are read as ${how.chart}`, () => {
      expect(drawnOfCsv(how, ...lines)).to.deep.include(drawn);
    });
});

describe('rows without a head whose thousands have commas without quotation marks', () => {
  const REPORT = (line: number): string =>
    `Line ${line}, column 3: Wrong number of cells: 3. Write 2 cells. Enclose a cell that contains the separator in quotation marks: "1,234". It is not used.`;
  it('are not read as their thousands', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, 'Lofts,14,200', 'Cavity walls,8,150');
    expect(rows).to.deep.equal(['Lofts | figure not readable', 'Cavity walls | figure not readable']);
    expect(problems).to.deep.equal([REPORT(1), REPORT(2)]);
    expect(drawnOfCsv({ chart: 'figure' }, 'Lofts,14,200').sentence).to.equal('Title: figure not readable.');
    expect(drawnOfCsv({ chart: 'breakdown' }, 'A,£14,200', 'B,£8,150').problems).to.deep.equal([REPORT(1), REPORT(2)]);
  });
  it('are one figure if they are nothing else', () => {
    expect(drawnOfCsv({ chart: 'figure' }, '£12,345.67').sentence).to.equal('Title: £12,345.67.');
    expect(drawnOfCsv({ chart: 'figure' }, '12,345').sentence).to.equal('Title: 12,345.');
  });
  it('may have targets', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Lofts,14,200', 'Cavity walls,8,150');
    expect(rows).to.deep.equal(['Lofts | 7% | 14 of 200', 'Cavity walls | 5% | 8 of 150']);
    // A target of money has the sign as well.
    const money = drawnOfCsv({ chart: 'progress' }, 'Raised,£48,200', 'Pledged,£75,000');
    expect(money.rows).to.deep.equal(['Raised | figure not readable', 'Pledged | figure not readable']);
    expect(money.problems).to.deep.equal([REPORT(1), REPORT(2)]);
    expect(drawnOfCsv({ chart: 'progress' }, 'Raised,£48,£200').rows).to.deep.equal(['Raised | £48 | of £200 · 24%']);
  });
});

describe('figures in front of their names', () => {
  it('have no head', () => {
    expect(
      drawnOfCsv({ chart: 'breakdown' }, '82%,Charitable work', '14%,Fundraising', '4%,Governance').rows,
    ).to.deep.equal(['Charitable work | 82%', 'Fundraising | 14%', 'Governance | 4%']);
    expect(drawnOfCsv({ chart: 'breakdown' }, '£82,Work', '£14,Fundraising').rows).to.deep.equal([
      'Work | £82',
      'Fundraising | £14',
    ]);
  });
});

describe('a row named as the total of a kind', () => {
  it('is no part of the others', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'breakdown', lang: 'de' },
      'Land;Ankünfte;Anteil',
      'Niederlande;40;40 %',
      'Schweiz;35;35 %',
      'Übrige;25;25 %',
      'Ausland insgesamt;100;100 %',
    );
    expect(sentence).to.equal('100 in total. The largest is Niederlande: 40, 40%.');
  });
});

describe('a category whose name ends as that of an average does', () => {
  it('is one like the others', () => {
    const { rows, sentence } = drawnOfCsv(
      { chart: 'breakdown' },
      'Source,Responses',
      'TV,812',
      'Social media,640',
      'Print,120',
    );
    expect(rows).to.deep.equal(['TV | 812', 'Social media | 640', 'Print | 120']);
    expect(sentence).to.equal('The largest is TV: 812.');
  });
});

describe('days without a year in front of what happened', () => {
  it('have no head', () => {
    const { rows } = drawnOfCsv({ chart: 'timeline' }, '12 March,Launch', '3 April,Rally');
    expect(rows).to.have.lengthOf(2);
  });
});

describe('changes next to their two terms', () => {
  it('are computed by the chart, whatever short word names them', () => {
    for (const [lang, lines] of [
      [
        'de',
        ['Delikt;2022;2023;Änderung absolut;Änderung in %', 'Diebstahl;178;197;19;10,7', 'Betrug;788;759;-29;-3,7'],
      ],
      ['es', ['Partida;2022;2023;Var. %', 'Diebstahl;178;197;10,7', 'Betrug;788;759;-3,7']],
    ] as const) {
      const { rows, problems } = drawnOfCsv({ chart: 'breakdown', lang }, ...lines);
      expect({ rows, problems }, lang).to.deep.equal({
        rows: ['Betrug | 788 | 759 | −29 (−3.7%)', 'Diebstahl | 178 | 197 | +19 (+10.7%)'],
        problems: [],
      });
    }
  });
  it('are no series of their own', () => {
    const lines = ['Jahr;Mitglieder;Zu-/Abgang', '2019;2782;-', '2020;2704;-78', '2021;2690;-14'];
    const { rows, problems } = drawnOfCsv({ chart: 'delta', lang: 'de' }, ...lines);
    expect(rows).to.deep.equal(['2019 | 2,782 | ', '2020 | 2,704 | −78 (−2.8%)', '2021 | 2,690 | −14 (−0.5%)']);
    expect(problems).to.deep.equal([]);
  });
});

describe('goals that are numbered', () => {
  it('name their rows, and are no targets', () => {
    const { rows, sentence } = drawnOfCsv({ chart: 'progress' }, 'Goal,Score', '1,88.2', '2,61.0');
    expect(rows).to.deep.equal(['1 | 88.2', '2 | 61.0']);
    expect(sentence).to.equal('Neither has a published target.');
    expect(drawnOfCsv({ chart: 'progress' }, 'Target,Raised', '100,60').rows).to.deep.equal([
      'Title | 60 | of 100 · 60%',
    ]);
  });
});

describe('a category named "Media"', () => {
  const ROWS = ['Category,Amount', 'Media,640', 'Staff,900', 'Rent,300'];
  it('is no average in an English page', () => {
    expect(onPage({ lang: 'en' }, () => drawnOfCsv({ chart: 'breakdown' }, ...ROWS)).sentence).to.equal(
      'The largest is Staff: 900.',
    );
    expect(onPage({ lang: 'es' }, () => drawnOfCsv({ chart: 'breakdown' }, ...ROWS)).sentence).to.equal(
      'Media 640. The highest is Staff: 900.',
    );
  });
});

describe('a figure with its goal', () => {
  it('may have words after both', () => {
    const { rows } = drawnOfCsv(
      { chart: 'progress' },
      'Appeal,Progress',
      'Roof,"£12,450 raised of £20,000 goal"',
      'Hall,"£1,200 of our £2,000 target"',
    );
    expect(rows).to.deep.equal([
      'Roof | £12,450 | of £20,000 | 62% | −£7,550',
      'Hall | £1,200 | of £2,000 | 60% | −£800',
    ]);
  });
});

describe('a target by its name', () => {
  const rowsOf = (lang: string, ...lines: readonly string[]) => drawnOfCsv({ chart: 'progress', lang }, ...lines).rows;

  it('may be a German word with another before it', () => {
    const lines = ['Projekt;Spendenziel;Spendenstand', 'Brunnen;20.000 €;12.450 €'];
    expect(rowsOf('de', ...lines)).to.deep.equal(['Brunnen | €12,450 | of €20,000 · 62%']);
  });
  it('may be a requirement, next to the only other figures', () => {
    const lines = [
      'District,Completions,Housing requirement,Delivery %',
      'Guildford,561,562,99.8%',
      'Woking,310,292,106.2%',
    ];
    expect(rowsOf('en', ...lines)[0]).to.equal('Guildford | 99.8% | 561 of 562 | ');
    expect(rowsOf('en', 'Nutrient,Daily requirement,Intake', 'Iron,40,30')).to.deep.equal(['Iron | 30 | of 40 · 75%']);
    expect(rowsOf('en', 'Home,Energy requirement,Floor area', 'A,40,130', 'B,20,90')).to.deep.equal([
      'A | 40',
      'B | 20',
    ]);
  });
  it('may be below a line without a separator', () => {
    const lines = ['Stand: 12. März 2024', 'Gesammelt;12.450 €', 'Ziel;20.000 €'];
    expect(rowsOf('de', ...lines)).to.deep.equal(['Gesammelt | €12,450 | of €20,000 · 62%']);
  });
});

describe('figures in front of their names without a sign', () => {
  it('keep the first of them', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, '412,backers', '9,days to go', '120,updates');
    expect(rows).to.deep.equal(['backers | 412', 'updates | 120', 'days to go | 9']);
  });
  it('may have a year as the head of their figures', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, '2023,Party', '412,Labour', '230,Tories');
    expect(rows).to.deep.equal(['Labour | 412', 'Tories | 230']);
  });
});

describe('quarters of the year of a target', () => {
  it('are of a later time than the outturn of the year before', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'progress' },
      'Indicator,2022/23 outturn,2023/24 target,Q1,Q2',
      'Recycling rate (%),44.1,46,45.0,45.6',
      'Sickness days,9.8,8.5,2.1,4.4',
    );
    expect(rows).to.deep.equal(['Recycling rate | 99.1% | 45.6%, target 46%', 'Sickness days | 52% | 4.4 of 8.5']);
    expect(notes).to.include('Target for 2023/24');
  });
});

describe('targets of several years next to figures of these', () => {
  it('are those of the latest year that has both', () => {
    for (const lines of [
      ['Indicator,2018 Target,2018 Actual,2019 Target,2019 Actual', 'Papers,20,25,30,28', 'Books,10,8,15,12'],
      ['Indicator,Target 2018,Target 2019,Output 2018,Output 2019', 'Papers,20,30,25,28', 'Books,10,15,8,12'],
      ['Indicator,2019 Target,2019 Actual,2018 Target,2018 Actual', 'Papers,30,28,20,25', 'Books,15,12,10,8'],
    ]) {
      const { sentence, rows } = drawnOfCsv({ chart: 'progress' }, ...lines);
      expect(sentence).to.equal('In 2019, neither had reached its target.');
      expect(rows).to.deep.equal(['Papers | 93% | 28 of 30', 'Books | 80% | 12 of 15']);
    }
  });

  it('are the first of those to come', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Indicator,2024,Target 2025,Target 2030', 'Papers,28,30,50');
    expect(rows).to.deep.equal(['Papers | 28 | of 30 · 93%']);
  });
});

describe('a threshold for something', () => {
  it('is what signatures are to reach, in the columns of several petitions', () => {
    const lines = ['Petition,Signatures,Threshold for debate', 'Park,"87,412","100,000"', 'Pool,"12,000","100,000"'];
    const { rows, problems } = drawnOfCsv({ chart: 'progress' }, ...lines);
    expect(rows).to.deep.equal(['Park | 87% | 87,412 of 100,000', 'Pool | 12% | 12,000 of 100,000']);
    expect(problems).to.deep.equal([]);
  });
  it('is no target of what nobody gives', () => {
    const { omissions } = drawnOfCsv({ chart: 'progress' }, 'Site,Level,Threshold for alarm', 'A,3,5', 'B,4,5');
    expect(omissions).to.have.length(1);
  });
});

describe('targets of what another column has', () => {
  it('are those of the months of a delta, in any order', () => {
    for (const [head, target, actual] of [
      ['Month,Target footfall,Actual footfall', '12000', '11240'],
      ['Month,Footfall target,Footfall', '12000', '11240'],
      ['Month,Sign-ups goal,Sign-ups', '12000', '11240'],
    ] as const) {
      const lines = [head, `Jan 2026,${target},${actual}`, 'Feb 2026,13000,12890'];
      const { form, heads, rows } = drawnOfCsv({ chart: 'delta' }, ...lines);
      expect(form, head).to.equal('columns');
      expect(heads.slice(2), head).to.deep.equal(['Change', 'Target']);
      expect(rows[1], head).to.equal('Feb 2026 | 12,890 | +1,650 (+14.7%) | 13,000');
    }
  });
  it('are series next to figures of other things', () => {
    for (const names of [
      ['Footfall target', 'Spend'],
      ['Target audience', 'Footfall'],
    ]) {
      const lines = [`Month,${names.join()}`, 'Jan 2026,12000,11240', 'Feb 2026,13000,12890'];
      const { heads } = drawnOfCsv({ chart: 'delta' }, ...lines);
      expect(heads.join()).to.include(names[0]).and.to.include(names[1]);
    }
  });
});
