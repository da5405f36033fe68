// Tables of clubs, councils and charities, and what is drawn and said of them.
import { testTables } from './drawn-tables.js';

const BUDGET = ['Service,FY2022,FY2023,FY2024 (budget)', 'Roads,10,12,14', 'Parks,3,4,5'];
const DOSES = [
  'Week,Dose,People',
  '2021-W05,First,100',
  '2021-W05,Second,10',
  '2021-W06,First,150',
  '2021-W06,Second,30',
];

testTables('in an everyday table', [
  {
    name: 'measures in place of periods, of which one has a unit, do not share it',
    how: { chart: 'delta' },
    lines: ['KPI,Q3', 'Calls,84%', 'Complaints,9'],
    drawn: { rows: ['Calls | 84%', 'Complaints | 9'] },
  },
  {
    name: 'answers that are a hundred together share their unit',
    how: { chart: 'delta' },
    lines: ['Answer,Share', 'Yes,84%', 'No,10', 'Other,6'],
    drawn: { rows: ['Yes | 84%', 'No | 10%', 'Other | 6%'] },
  },
  {
    name: 'a budget after years that have come is a forecast in a series',
    how: { chart: 'delta' },
    lines: BUDGET,
    drawn: {
      sentence:
        'Roads: 14 (forecast) in FY 2024, up 2 (16.7%) on FY 2023. Parks: 5 (forecast) in FY 2024, up 1 (25%) on FY 2023.',
      notes: ['FY 2024: budget'],
    },
  },
  {
    name: 'a budget after years that have come is a forecast of parts',
    how: { chart: 'breakdown' },
    lines: BUDGET,
    drawn: { sentence: 'FY 2024: The largest is Roads: 14 (forecast).' },
  },
  {
    name: 'nothing is reached by a budget',
    how: { chart: 'progress' },
    lines: ['Service,2022 actual,2023 actual,2024 budget,2026 target', 'Roads,10,12,14,16'],
    drawn: { rows: ['Roads | 12 | of 16 · 75%'], notes: ['Roads: 10 in 2022.', 'Target for 2026'] },
  },
  {
    name: 'budgets alone are no forecasts',
    how: { chart: 'delta' },
    lines: ['Service,2023 budget,2024 budget', 'Roads,10,12'],
    drawn: { sentence: '12 in 2024, up 2 (20%) on 2023.' },
  },
  {
    name: 'the threshold of a petition is its target',
    how: { chart: 'progress' },
    lines: ['Petition,Signatures,Threshold', 'Trees,8200,10000', 'Buses,9100,10000'],
    drawn: { sentence: 'Neither has reached its target.' },
  },
  {
    name: 'the threshold of a pollutant is no target',
    how: { chart: 'progress' },
    lines: ['Station,PM10,Threshold', 'City,40,50', 'Ring,62,50'],
    drawn: { sentence: 'Neither has a published target.' },
  },
  {
    name: 'what is required has the name of what came',
    how: { chart: 'progress' },
    lines: ['Drive,Donors,Donors required', 'May,82,100', 'June,90,100'],
    drawn: { sentence: 'Neither has reached its target.' },
  },
  {
    name: 'rows of one measure in several periods are its history',
    how: { chart: 'progress' },
    lines: [
      'Measure,Period,Value,Target',
      ...['Calls,2021,100,110', 'Calls,2022,120,125', 'Visits,2022,12,20', 'Visits,2021,10,20'],
    ],
    drawn: {
      rows: ['Calls | 96% | 120 of 125 | Not reached', 'Visits | 60% | 12 of 20 | '],
      notes: ['Calls: 100 in 2021.', 'Calls, target: 110 for 2021, 125 for 2022.', 'Visits: 10 in 2021.'],
      problems: [],
    },
  },
  {
    name: 'rows of two doses are two measures with their history',
    how: { chart: 'progress' },
    lines: DOSES,
    drawn: { rows: ['First | 150', 'Second | 30'] },
  },
  {
    name: 'a figure of rows of two doses is that of the first, and the other is reported',
    how: { chart: 'figure' },
    lines: DOSES,
    drawn: {
      rows: ['week 5 of 2021 | 100', 'week 6 of 2021 | 150'],
      problems: [
        'Line 1, column 1: Rows that are not shown: "Second". A figure is one number, here that of First. To show their sum, write it; to show them all, write a campaign-breakdown.',
      ],
    },
  },
  {
    name: 'names alone head the rows below them if these have marks, and are no figures',
    how: { chart: 'breakdown' },
    lines: ['Region,Homes', 'North,', '- Leeds,10', '- York,5', 'South,', '- Kent,7'],
    drawn: {
      sentence: 'The largest is Leeds: 10.',
      rows: ['North | ', 'Leeds | 10', 'York | 5', 'South | ', 'Kent | 7'],
    },
  },
  {
    name: 'names alone among other names are figures that nobody gave',
    how: { chart: 'breakdown' },
    lines: ['Country,Cases', 'Albania,', 'Austria,10', 'Belgium,', 'Chile,7'],
    drawn: { rows: ['Austria | 10', 'Chile | 7', 'Albania | no figure given', 'Belgium | no figure given'] },
  },
  {
    name: 'rows of one name below two heads are two series',
    how: { chart: 'delta' },
    lines: ['Item,2022,2023', 'Income,,', 'Grants,10,12', 'Other,3,4', 'Spending,,', 'Staff,8,9', 'Other,2,2'],
    drawn: {
      rows: [
        '2022 | 10 |  | 3 |  | 8 |  | 2 | ',
        '2023 | 12 | +2 (+20%) | 4 | +1 (+33.3%) | 9 | +1 (+12.5%) | 2 | no change',
      ],
      problems: [],
    },
  },
  {
    name: 'rows of one name below two heads are two measures, in the groups of these heads',
    how: { chart: 'progress' },
    lines: ['Item,Value,Target', 'INCOME,,', 'Grants,10,12', 'Other,3,4', 'SPENDING,,', 'Staff,8,9', 'Other,2,2'],
    drawn: {
      rows: [
        'Grants | 83% | 10 of 12 | ',
        'Other | 75% | 3 of 4 | ',
        'Staff | 89% | 8 of 9 | ',
        'Other | 100% | 2 of 2 | Reached',
      ],
    },
  },
  {
    name: 'the sum of spending in accounts is no total of the income as well',
    how: { chart: 'breakdown' },
    lines: [
      ...['Item,Amount', 'Income,', 'Grants,£12', 'Fees,£4', 'Total income,£16'],
      ...['Spending,', 'Staff,£9', 'Rent,£2', 'Total spending,£11'],
    ],
    drawn: {
      sentence: 'The largest is Total income: £16.',
      rows: ['Total income | £16', 'Grants | £12', 'Fees | £4', 'Total spending | £11', 'Staff | £9', 'Rent | £2'],
    },
  },
  {
    name: 'nobody knows whether fewer complaints than the target are better',
    how: { chart: 'progress' },
    lines: ['Measure,2021,2022,2023,Target', 'Complaints,12,10,9,8'],
    drawn: {
      sentence: 'In 2023, the figure was above the target.',
      rows: ['Complaints | 9 | of 8 · 113%, 1 above the target | Above target'],
    },
  },
  {
    name: 'those who were asked are no start',
    how: { chart: 'progress' },
    lines: ['Question,Agree,Neither,Base', 'I feel safe,22%,41%,1204', 'Streets are clean,10%,35%,1198'],
    drawn: { rows: ['I feel safe | 22%', 'Streets are clean | 10%'] },
  },
  {
    name: 'a base next to a target is a start',
    how: { chart: 'progress' },
    lines: ['Measure,Base,Value,Target', 'Homes,100,150,200'],
    drawn: { rows: ['Homes | 150 | 50% of the way from 100 to 200'] },
  },
  {
    name: 'two of three rose if the third has no earlier figure',
    how: { chart: 'breakdown' },
    lines: ['Indicator,2022,2023', 'Advised,1240,1410', 'Homes,82,85', 'Volunteers,n/a,64'],
    drawn: {
      sentence:
        '2023: Two of the three rose. The largest change is in Advised: 1,410, up 170 (13.7%) on 2022. Advised is also the largest.',
    },
  },
  {
    name: 'both rose of those that have a name, whatever the others did',
    how: { chart: 'breakdown' },
    lines: ['Item,2022,2023', 'Grants,10,12', 'Fees,8,9', 'Other,3,1'],
    drawn: {
      sentence: '2023: Both of those named rose. The largest is Grants: 12.',
    },
  },
  {
    name: 'the total of months is not the latest of them in a figure',
    how: { chart: 'figure' },
    lines: ['Month,Hours', 'January,300', 'February,310', 'Total,610'],
    drawn: { rows: ['January | 300', 'February | 310'], notes: ['The line runs from 300 to 310, not from zero.'] },
  },
  {
    name: 'a month as Excel writes it may have a mark after it',
    how: { chart: 'delta' },
    lines: ['Month,Gifts', 'Jan-26,640', 'Feb-26,400', 'Mar-26 (provisional),100'],
    drawn: {
      rows: ['Jan 2026 | 640 | ', 'Feb 2026 | 400 | −240 (−37.5%)', 'Mar 2026 | 100, provisional | −300 (−75%)'],
    },
  },
  {
    name: 'dots part thousands where semicolons part cells and no figure has decimals',
    how: { chart: 'delta' },
    lines: ['Year;Books;Audio', '2024;41.200;3.910', '2025;43.870;4.020'],
    drawn: { rows: ['2024 | 41,200 |  | 3,910 | ', '2025 | 43,870 | +2,670 (+6.5%) | 4,020 | +110 (+2.8%)'] },
  },
  {
    name: 'dots part decimals between semicolons if one figure has two of them',
    how: { chart: 'delta' },
    lines: ['Year;Price', '2024;1.205', '2025;1.25'],
    drawn: { rows: ['2024 | 1.205 | ', '2025 | 1.250 | +0.045 (+3.7%)'] },
  },
  {
    name: 'the last month is compared with in a figure, and named in a note',
    how: { chart: 'figure' },
    lines: [',This month,Last month', 'Visitors,12430,11980'],
    drawn: {
      sentence: 'Title: 12,430, up 450 (3.8%) on last month.',
      notes: ['Last month: 11,980'],
      problems: [],
    },
  },
  {
    name: 'the title names the column that is shown',
    how: { chart: 'breakdown', title: 'Votes by party' },
    lines: ['Party,Candidates,Votes', 'Labour,45,31204', 'Green,40,12010'],
    drawn: { rows: ['Labour | 31,204', 'Green | 12,010'] },
  },
  {
    name: 'the unit names the column that is shown',
    how: { chart: 'breakdown', unit: 'votes' },
    lines: ['Party,Candidates,Votes', 'Labour,45,31204', 'Green,40,12010'],
    drawn: { rows: ['Labour | 31,204', 'Green | 12,010'] },
  },
  {
    name: 'what was spent is shown, and not the budget before it',
    how: { chart: 'breakdown', title: 'Spent against budget' },
    lines: ['Item,Budget,Spent', 'Print,90,71', 'Events,120,118'],
    drawn: { rows: ['Events | 118', 'Print | 71'] },
  },
  {
    name: 'per cents of the goal are computed by the chart',
    how: { chart: 'progress' },
    lines: ['District,Sign-ups,Goal,% of goal', 'North,1210,1500,81%', 'South,1604,1500,107%', 'West,702,1200,59%'],
    drawn: { problems: [] },
  },
  {
    name: 'a title that names two columns means neither',
    how: { chart: 'breakdown', title: 'Votes and candidates' },
    lines: ['Party,Candidates,Votes', 'Labour,45,31204', 'Green,40,12010'],
    drawn: { rows: ['Labour | 45', 'Green | 40'] },
  },
  {
    name: 'shares that are a hundred together are per cents',
    how: { chart: 'breakdown' },
    lines: ['Activity,Share', 'Desk,48', 'Events,27.5', 'Stock,24.5'],
    drawn: { rows: ['Desk | 48.0%', 'Events | 27.5%', 'Stock | 24.5%'] },
  },
  {
    name: 'shares that are not a hundred together have no unit',
    how: { chart: 'breakdown' },
    lines: ['Activity,Share', 'Desk,48', 'Events,27', 'Stock,22'],
    drawn: { rows: ['Desk | 48', 'Events | 27', 'Stock | 22'] },
  },
  {
    name: 'a figure that is not known is none',
    how: { chart: 'breakdown' },
    lines: ['Purpose,Paid', 'Homes,10', 'Shops,n/k', 'Parks,not yet known', 'Roads,unknown'],
    drawn: {
      rows: ['Homes | 10', 'Shops | no figure given', 'Parks | no figure given', 'Roads | no figure given'],
      omissions: [],
    },
  },
  {
    name: 'what changed lies between the budgets of two years',
    how: { chart: 'delta', form: 'waterfall' },
    lines: ['Item,Amount', 'Budget 2025/26,410', 'Pay,+16', 'Energy,-4', 'Budget 2026/27,422'],
    drawn: { form: 'waterfall', sentence: 'Budget 2026/27: 422. The largest contribution is Pay: +16.' },
  },
  {
    name: 'a waterfall leads from its first row to its last, whatever their names are',
    how: { chart: 'delta', form: 'waterfall' },
    lines: ['Step,Members', 'Spring,120', 'Joined,30', 'Left,-10', 'Now,140'],
    drawn: { form: 'waterfall', sentence: 'Now: 140. The largest contribution is Joined: +30.' },
  },
]);
