// Tables that people have brought, and what is drawn and said of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';
import type { How } from '../sources/made.js';

/** Where a table is from, its chart and its lines, and what is checked of its drawing. */
interface Brought {
  readonly from: string;
  readonly how: How;
  readonly lines: readonly string[];
  readonly drawn: Partial<Drawn>;
}

const TABLES: readonly Brought[] = [
  {
    from: 'electricity from wind, with the change in points',
    how: { chart: 'delta' },
    lines: ['Country,1997,2024,Change (pp)', 'France,10.9,35.9,25.0', 'Germany,26.2,35.7,9.5'],
    drawn: {
      sentence:
        'France: 35.9% in 2024, up 25.0 percentage points on 1997. Germany: 35.7% in 2024, up 9.5 percentage points on 1997.',
      problems: [],
    },
  },
  {
    from: 'a rate with its change in points, next to a count',
    how: { chart: 'delta' },
    lines: ['Year,Visitors,Rate,"Change, percentage points"', '2022,4100,3.7,', '2023,4000,4.0,0.3'],
    drawn: {
      sentence:
        'Visitors: 4,000 in 2023, down 100 (2.4%) on 2022. Rate: 4.0% in 2023, up 0.3 percentage points on 2022.',
    },
  },
  {
    from: 'a budget of two reporting years that are apart',
    how: { chart: 'delta' },
    lines: ['Service,2019/20,2023/24', 'Adult care,120,150', 'Roads,80,75'],
    drawn: {
      sentence: 'Adult care: 150 in 2023/24, up 30 (25%) on 2019/20. Roads: 75 in 2023/24, down 5 (6.3%) on 2019/20.',
      problems: [],
    },
  },
  {
    from: 'the same budget as categories, which need no dates',
    how: { chart: 'breakdown' },
    lines: ['Service,2019/20,2023/24', 'Adult care,120,150', 'Roads,80,75'],
    drawn: { rows: ['Adult care | 120 | 150 | +30 (+25%)', 'Roads | 80 | 75 | −5 (−6.3%)'], problems: [] },
  },
  {
    from: 'school terms, whose first days nobody knows',
    how: { chart: 'delta' },
    lines: ['Term,Absence rate (%)', 'Summer 2022,7.6', 'Autumn 2022,7.5'],
    drawn: {
      rows: ['Summer 2022 | 7.6% | ', 'Autumn 2022 | 7.5% | −0.1 points'],
      omissions: [],
      problems: ['Line 2, column 1: A label, not a time: "Summer 2022". Write a value such as 2021-09/2021-12.'],
    },
  },
  {
    from: 'a year so far',
    how: { chart: 'delta' },
    lines: ['Year,Incidents', '2022,120', '2023,130', '2024 YTD,90'],
    drawn: {
      rows: ['2022 | 120 | ', '2023 | 130 | +10 (+8.3%)', '2024 YTD | 90 | the dates are not known'],
      omissions: [],
      problems: [
        'Line 4, column 1: A label, not a time: "2024 YTD". Write the attribute through, or “through” in the data.',
      ],
    },
  },
  {
    from: 'water quality, with limits that must not be exceeded',
    how: { chart: 'progress' },
    lines: ['Parameter,Result,Limit', 'Nitrate,32,50', 'Turbidity,1.2,1'],
    drawn: {
      sentence: 'One of the two meets its target and one is above its own.',
      rows: [
        'Nitrate | 32 | target at most 50 | Met',
        'Turbidity | 1.2 | target at most 1, 0.2 above it | Above target',
      ],
      problems: [],
    },
  },
  {
    from: 'German measurements with limits, one of which is a range',
    how: { chart: 'progress', lang: 'de' },
    lines: ['Stoff;Messwert;Grenzwert', 'Blei;4,5;10', 'pH;7,4;6,5-9,5'],
    drawn: { rows: ['Blei | 4.5 | target at most 10 | Met', 'pH | 7.4 | target 6.5 to 9.5 | Met'], problems: [] },
  },
  {
    from: 'rates with the limits of their intervals, which are none',
    how: { chart: 'delta' },
    lines: ['Year,Rate,Lower limit,Upper limit', '2021,43,40,46', '2022,39,36,42'],
    drawn: {
      rows: ['2021 | 43 (40 to 46) | ', '2022 | 39 (36 to 42) | between 10 lower and 2 higher than before'],
      problems: [],
    },
  },
  {
    from: 'two appeals with the target in the cell of what was raised',
    how: { chart: 'progress' },
    lines: ['Campaign,Raised', 'Roof,"£64,000 of £100,000"', 'Bells,"£12,000 of £15,000"'],
    drawn: {
      rows: ['Roof | £64,000 | of £100,000 | 64% | −£36,000', 'Bells | £12,000 | of £15,000 | 80% | −£3,000'],
      problems: [],
    },
  },
  {
    from: 'a row with the target of all',
    how: { chart: 'progress' },
    lines: ['Measure,2023', 'North,15', 'South,25', 'Target,22'],
    drawn: { rows: ['North | 68% | 15 of 22 | ', 'South | 114% | 25 of 22, 3 above the target | Above target'] },
  },
  {
    from: 'a row named Target beside a column of targets, which is a measure',
    how: { chart: 'progress' },
    lines: ['Shop,Sold,Target', 'Target,15,20', 'Other,25,30'],
    drawn: { rows: ['Target | 75% | 15 of 20', 'Other | 83% | 25 of 30'] },
  },
  {
    from: 'British official statistics, with marks after names that nothing explains',
    how: { chart: 'breakdown' },
    lines: ['Region,Households [note 1]', 'England [note 4],23000', 'Scotland [a],2500 [p]', 'Wales [r],1400'],
    drawn: {
      rows: ['England | 23,000', 'Scotland | 2,500, provisional', 'Wales | 1,400, revised'],
      notes: ['England: [note 4]', 'Scotland: [a]', 'Households: [note 1]'],
      problems: [
        'Line 1, column 2: Marks that no remark explains: "note 1, note 4, a". Write what they mean below the rows, such as “[note 1] Without Wales”.',
      ],
    },
  },
  {
    from: 'a charity, whose page explains its asterisks elsewhere',
    how: { chart: 'delta', title: 'Parcels' },
    lines: ['Month,2024,2025', 'Oct,940,"1,090*"', 'Nov,1050,"1,181 *"', 'Dec,1200,1010†'],
    drawn: {
      sentence: '1,010 in December 2025, down 190 (15.8%) on December 2024.',
      notes: ['The scale begins at 900, not at zero.', 'October 2025 and November 2025: *', 'December 2025: †'],
      problems: [
        'Line 2, column 3: Marks that no remark explains: "*, †". Write what they mean below the rows, such as “[note 1] Without Wales”.',
      ],
    },
  },
  {
    from: 'a statistics office: the same figure in each year',
    how: { chart: 'delta' },
    lines: ['Year,Cases', '2018,12 (provisional)', '2019,12 (provisional)'],
    drawn: { sentence: '12 (provisional) in 2019, the same as 2018.', problems: [] },
  },
  {
    from: 'a ministry, whose latest figures have their month in brackets',
    how: { chart: 'progress' },
    lines: [
      'Commitment,Baseline (2022),Latest (Sep 2025),Target (Mar 2027)',
      'Waste,43.2%,46.9%,52%',
      'Bins,0,"2,340","5,000"',
    ],
    drawn: { sentence: 'In September 2025, neither had reached its target.', problems: [] },
  },
  {
    from: 'a region, whose three years are drawn as arrows from the first to the last',
    how: { chart: 'breakdown', form: 'arrows', title: 'Recycled', unit: '%' },
    lines: ['Council,2022,2023,2024', 'Ashford,45,46,48', 'Bexley,51,50,52'],
    drawn: {
      form: 'arrows',
      sentence:
        '2024: Both rose. The largest change is in Ashford: 48%, up 3 percentage points on 2022. The highest is Bexley: 52%.',
      problems: [
        'Line 1, column 3: A column that is not shown: "2023". To show all times, write a <campaign-delta>; to show it in place of “2024”, write value-column="2023".',
      ],
    },
  },
  {
    from: 'the same in years',
    how: { chart: 'delta', title: 'Waste' },
    lines: ['Commitment,2023,2024,Latest (2025)', 'Waste,43,44,46'],
    drawn: { sentence: '46 in 2025, up 2 (4.5%) on 2024.', problems: [] },
  },
  {
    from: 'a charity, with asterisks beside their remark',
    how: { chart: 'breakdown' },
    lines: ['Region,Households', 'England,"23,000*"', 'Wales,"1,400*"', 'Scotland,"2,500*"', '* Without Scilly'],
    drawn: { notes: ['All: Without Scilly'], problems: [] },
  },
  {
    from: 'the same with the notes below',
    how: { chart: 'breakdown' },
    lines: [
      'Region,Households',
      'England [note 4],23000',
      'Wales [a],1400',
      '',
      '[note 4] Without Scilly',
      '[a] In March',
    ],
    drawn: {
      rows: ['England | 23,000', 'Wales | 1,400'],
      notes: ['England: Without Scilly', 'Wales: In March'],
      problems: [],
    },
  },
  {
    from: 'vehicles, whose names have brackets of their own',
    how: { chart: 'breakdown' },
    lines: ['Type,Count', 'Cars [new],12', 'Buses [c],14'],
    drawn: { rows: ['Buses [c] | 14', 'Cars [new] | 12'], problems: [] },
  },
  {
    from: 'a worksheet that begins with what it contains',
    how: { chart: 'breakdown' },
    lines: [
      'This worksheet contains one table.,',
      'Table 1: Jobs by sector (thousands),',
      'Sector,Jobs',
      'Arts,12',
      'Care,14',
    ],
    drawn: {
      sentence: 'The largest is Care: 14 thousand.',
      notes: ['This worksheet contains one table.'],
      problems: [],
    },
  },
  {
    from: 'cities with the same figure at two years, beside another',
    how: { chart: 'delta' },
    lines: ['City,Population (2021),Population (2011),Area', 'Leeds,811956,751485,552', 'York,202800,198051,272'],
    drawn: {
      sentence: 'Leeds: 811,956 in 2021, up 60,471 (8.0%) on 2011. York: 202,800 in 2021, up 4,749 (2.4%) on 2011.',
      problems: ['Line 1, column 4: A column that is not shown: "Area". To show it, write value-column="Area".'],
    },
  },
  {
    from: 'the same cities as categories',
    how: { chart: 'breakdown' },
    lines: ['City,Population (2021),Population (2011),Area', 'Leeds,811956,751485,552', 'York,202800,198051,272'],
    drawn: {
      rows: ['Leeds | 751,485 | 811,956 | +60,471 (+8.0%)', 'York | 198,051 | 202,800 | +4,749 (+2.4%)'],
    },
  },
  {
    from: 'the accounts of a club, from one balance to the other',
    how: { chart: 'delta' },
    lines: [
      'Item,Amount',
      'Opening balance,"£4,200"',
      'Fees,"£1,800"',
      'Hall hire,"-£1,300"',
      'Closing balance,"£4,700"',
    ],
    drawn: {
      form: 'waterfall',
      sentence:
        'Closing balance: £4,700, up £500 (11.9%) on Opening balance. The largest contribution is Fees: +£1,800.',
      rows: [
        'Opening balance | £4,200 | ',
        'Closing balance | £4,700 | +£500 (+11.9%)',
        'Fees | +£1,800 | ',
        'Hall hire | −£1,300 | ',
      ],
      omissions: [],
      problems: [],
    },
  },
];

describe('a table that somebody has brought', () => {
  for (const { from, how, lines, drawn } of TABLES)
    it(`of ${from} is read as ${how.chart}`, () => {
      expect(drawnOfCsv(how, ...lines)).to.deep.include(drawn);
    });
});

describe('a head of very many spaces', () => {
  // A pattern that went through all of them for each of them took a minute.
  for (const chart of ['breakdown', 'progress'] as const)
    it(`is read in a ${chart}`, () => {
      const { rows } = drawnOfCsv({ chart }, `Name,Value${' '.repeat(50_000)}2020 x`, 'A,2', 'B,1');
      expect(rows.map((row) => row.split(' | ').slice(0, 2))).to.deep.equal([
        ['A', '2'],
        ['B', '1'],
      ]);
    });
});

describe('a cell of very many brackets', () => {
  // A pattern that looked for the end of each of them took seconds.
  it('is no figure', () => {
    const { subtitle, notes } = drawnOfCsv({ chart: 'figure' }, 'Name,Value', `A,2${'['.repeat(50_000)}x`, 'B,1');
    expect([subtitle, notes]).to.deep.equal(['A', ['B: 1']]);
  });
});
