// Counts next to per cents, stocks, targets and payments: which column of figures is meant, and in which unit.
import { testTables } from './drawn-tables.js';

const SURVEY = [
  'Division,yes_count,yes_percent,no_count,total',
  'Banks,37736,44.9,46343,84079',
  'Aston,48455,62,29730,78185',
];
const DONATIONS = ['date,method,amount', '2023-04-22,PayPal,18', '2023-04-23,Bank,110', '2023-04-24,PayPal,12'];
const MEMBERS = ['Month,Members at start,Joined,Left,Members at end', '2026-01,412,20,8,424', '2026-02,424,15,5,434'];
const PETITIONS = [
  'Petition,Signatures,Debate threshold reached at',
  'Plastics,104523,2026-05-02',
  'Meals,15210,',
  'Buses,842,',
];

testTables('a table of counts, per cents, stocks or payments', [
  {
    name: 'counts next to per cents are not drawn in a chart in per cent',
    how: { chart: 'breakdown', unit: '%' },
    lines: SURVEY,
    drawn: { rows: ['Aston | 62.0%', 'Banks | 44.9%'] },
  },
  ...(['breakdown', 'progress'] as const).map((chart) => ({
    name: `a ${chart} in per cent has the per cents, and not the numbers that they are of`,
    how: { chart, unit: '%' },
    lines: ['Answer,Number,% of respondents', 'Yes,120,60.0', 'No,60,30.0', "Don't know,20,10.0"],
    drawn: { rows: ['Yes | 60.0%', 'No | 30.0%', "Don't know | 10.0%"] },
  })),
  {
    name: 'a figure in per cent has the per cent, and its number is reported',
    how: { chart: 'figure', title: 'Yes', unit: '%' },
    lines: ['Answer,Number,% of respondents', 'Yes,120,60.0'],
    drawn: {
      sentence: 'Yes: 60.0% of respondents.',
      problems: ['Line 1, column 2: A column that is not shown: "Number". To show it, write value-column="Number".'],
    },
  },
  {
    name: 'a series in per cent has the per cents, and not the numbers that they are of',
    how: { chart: 'delta', unit: '%' },
    lines: ['Year,Number,% of respondents', '2021,120,60.0', '2022,60,30.0'],
    drawn: { rows: ['2021 | 60.0% | ', '2022 | 30.0% | −30.0 points'] },
  },
  {
    name: 'events in per cent have the per cents, with the head of their column',
    how: { chart: 'timeline', unit: '%' },
    lines: ['Year,Number,% of respondents', '2021,120,60.0', '2022,60,30.0'],
    drawn: {
      rows: ['% of respondents | 2021 | 60.0% of respondents', '% of respondents | 2022 | 30.0% of respondents'],
    },
  },
  {
    name: 'a breakdown in per cent has the shares of figures of any name, also of an amount',
    how: { chart: 'breakdown', unit: '%' },
    lines: ['Answer,Amount,Share', 'Yes,12,60', 'No,6,30', "Don't know,2,10"],
    drawn: { rows: ['Yes | 60%', 'No | 30%', "Don't know | 10%"] },
  },
  {
    name: 'per cents in the head of bands are those of the figures, if the bands are none',
    how: { chart: 'breakdown' },
    lines: ['Income band (%),2023', 'Low,30', 'Middle,50', 'High,20'],
    drawn: { rows: ['Low | 30%', 'Middle | 50%', 'High | 20%'] },
  },
  {
    name: 'bands of ages and of money are no per cents',
    how: { chart: 'progress' },
    lines: ['Age group (%),Now,Target', '18-24,30,40', '25-34,50,60'],
    drawn: { rows: ['18-24 | 30% | target 40% | −10', '25-34 | 50% | target 60% | −10'] },
  },
  {
    name: 'per cents in the head of bands that may be per cents are theirs',
    how: { chart: 'breakdown' },
    lines: ['Discount band (%),2023', '0-10,30', '10-20,50'],
    drawn: { rows: ['10-20 | 50', '0-10 | 30'] },
  },
  {
    name: 'published shares of a whole that is not in the rows stand next to the counts',
    how: { chart: 'breakdown' },
    lines: ['Candidate,Votes,% share', 'Denyer,24539,56.6', 'Debbonaire,14132,32.6', 'Williams,1998,4.6'],
    drawn: {
      heads: ['Category', 'Value', 'Share'],
      rows: ['Denyer | 24,539 | 56.6%', 'Debbonaire | 14,132 | 32.6%', 'Williams | 1,998 | 4.6%'],
      problems: [],
    },
  },
  {
    name: 'shares of those who were asked may be more than 100 together, and a note says what they are of',
    how: { chart: 'breakdown' },
    lines: ['Answer,Number,% of respondents', 'Friends,120,48%', 'Website,95,38%', 'Press,60,24%'],
    drawn: {
      rows: ['Friends | 120 | 48%', 'Website | 95 | 38%', 'Press | 60 | 24%'],
      notes: ['Share: % of respondents'],
      problems: [],
    },
  },
  {
    name: 'per cents that are of no common whole are no shares',
    how: { chart: 'breakdown' },
    lines: ['Area,Tested,Positive %', 'North,120,12%', 'South,250,9%', 'West,90,30%'],
    drawn: {
      heads: ['Category', 'Value'],
      problems: [
        'Line 1, column 3: A column that is not shown: "Positive %". To show it in place of “Tested”, write value-column="Positive %".',
      ],
    },
  },
  {
    name: 'the share of a withheld figure reveals it, and is not stated',
    how: { chart: 'breakdown' },
    lines: ['Region,Votes,% of all votes', 'North,[c],24', 'South,800,16', 'East,400,8'],
    drawn: {
      rows: ['South | 800 | 16%', 'East | 400 | 8%', 'North | withheld | '],
      notes: ['Share: % of all votes'],
      problems: ['Line 2: The share reveals the withheld figure. Remove the share. It is not used.'],
    },
  },
  {
    name: 'shares of a larger whole than the total of the rows are reported, and not lost',
    how: { chart: 'breakdown' },
    lines: ['Candidate,Votes,% share', 'A,1200,24', 'B,800,16', 'C,400,8', 'Total,2400,48'],
    drawn: {
      rows: ['A | 1,200 | 50%', 'B | 800 | 33%', 'C | 400 | 17%'],
      problems: [
        'Line 1, column 3: A column that is not shown: "% share". To show it in place of “Votes”, write value-column="% share".',
      ],
    },
  },
  {
    name: 'rates that fit to the figures by chance are no shares',
    how: { chart: 'breakdown' },
    lines: ['Area,Staff,Vacancy rate', 'North,100,10%', 'South,200,19%', 'West,150,15%'],
    drawn: { heads: ['Category', 'Value'] },
  },
  {
    name: 'shares of which one is no number are reported, and not lost',
    how: { chart: 'breakdown' },
    lines: ['Party,Votes,%', 'Labour,970,41.0', 'Conservative,900,38.0', 'Green,12,<1'],
    drawn: {
      heads: ['Category', 'Value'],
      problems: ['Line 1, column 3: A column that is not shown: "%". To show it, write value-column="%".'],
    },
  },
  {
    name: 'counts are no per cents of a chart of changes in per cent',
    how: { chart: 'delta', unit: '%' },
    lines: ['Year,registered,turnout', '2021,37736,44.9', '2022,37153,43.6'],
    drawn: { heads: ['Period', 'turnout', 'Change'] },
  },
  {
    name: 'an average in dollars next to the shares of a budget is not drawn in a chart in per cent',
    how: { chart: 'breakdown', unit: '%' },
    lines: ['Class,Average,Rent,Food,Other', 'A,139.1,19,43,38', 'B,249.45,22,47,31'],
    drawn: {
      rows: ['A | ', 'Rent | 19%', 'Food | 43%', 'Other | 38%', 'B | ', 'Rent | 22%', 'Food | 47%', 'Other | 31%'],
    },
  },
  {
    name: 'per cents above a hundred are drawn next to others',
    how: { chart: 'breakdown', unit: '%' },
    lines: ['Region,Prices,Wages', 'A,150,30', 'B,210,45'],
    drawn: { rows: ['B | 210%', 'A | 150%'] },
  },
  {
    name: 'a per cent after counts is not their unit',
    how: { chart: 'delta' },
    lines: ['Year,Count', '2021,120', '2022,130', '2023,15%'],
    drawn: { rows: ['2021 | 120 | ', '2022 | 130 | +10 (+8.3%)', '2023 | figure not readable | '] },
  },
  {
    name: 'a per cent in front of others is the unit of all',
    how: { chart: 'delta' },
    lines: ['Year,Debt', '2021,95%', '2022,98', '2023,103'],
    drawn: { rows: ['2021 | 95% | ', '2022 | 98% | +3 points', '2023 | 103% | +5 points'] },
  },
  {
    name: 'a stock at the end is shown, and not that at the start',
    how: { chart: 'figure' },
    lines: MEMBERS,
    drawn: { sentence: 'Title: 434 in February 2026, up 10 (2.4%) on January 2026.', subtitle: 'Members at end' },
  },
  {
    name: 'the figure of the endline is what was reached, and not that of the midline',
    how: { chart: 'progress' },
    lines: ['Indicator,Baseline 2023,Midline 2024,Endline 2025,Target', 'Teachers,0,120,245,250'],
    drawn: { rows: ['Teachers | 245 | 98% of the way from 0 to 250'] },
  },
  {
    name: 'a day that few rows have is not the time of their figures',
    how: { chart: 'figure' },
    lines: PETITIONS,
    drawn: { sentence: 'Title: 104,523.', subtitle: 'Plastics, Signatures' },
  },
  {
    name: 'signatures that a debate needs are a target',
    how: { chart: 'progress' },
    lines: ['Action,Signatures count,Signatures needed for debate', 'Meals,15210,100000'],
    drawn: { rows: ['Meals | 15,210 | of 100,000 · 15%'] },
  },
  {
    name: 'a reduction of a price is no price of each thing',
    how: { chart: 'breakdown' },
    lines: ['Shop,Offer', 'Bakery,£5 off every meal', 'Cafe,£2 off every coffee'],
    drawn: { rows: ['Bakery | £5', 'Cafe | £2'], notes: ['Bakery: off every meal', 'Cafe: off every coffee'] },
  },
  {
    name: 'payments of one name are reported once',
    how: { chart: 'breakdown' },
    lines: DONATIONS,
    drawn: {
      problems: [
        'Line 4, column 2: Rows of one name at several times, which are not added up. Add up the figures of each name, and write it once: Name,Amount. To show each time, write a <campaign-delta>.',
      ],
    },
  },
  {
    name: 'rows of one name without times are to have names of their own',
    how: { chart: 'breakdown' },
    lines: ['Name,Amount', 'A,18', 'B,20', 'A,12'],
    drawn: { problems: ['Line 4, column 1: Another has the same label. Write a label of its own.'] },
  },
  {
    name: 'per cents on a line of their own below counts are in brackets after these',
    how: { chart: 'breakdown' },
    lines: ['Answer,Count', 'Base,1004', 'Yes,612', ',61%', 'No,231', ',23%', 'Unsure,161', ',16%'],
    drawn: {
      rows: ['Yes | 612', 'No | 231', 'Unsure | 161'],
      notes: ['Base: 1004', 'Count: Yes 612 (61%), No 231 (23%), Unsure 161 (16%)'],
    },
  },
  {
    name: 'a budget and what was spent of it may both end in one number',
    how: { chart: 'progress', unit: '£' },
    lines: ['item,budget2,spend2', 'Clerk,6000,1944', 'Hall,500,165'],
    drawn: { sentence: 'Neither has reached its target.' },
  },
]);

testTables('a row with a share of 100%', [
  {
    name: 'is the total if it is the sum of the others, and its name is a note',
    how: { chart: 'breakdown' },
    lines: [
      'Service,Budget (£m),Share (%)',
      'Schools,259,46.3',
      'Care,200,35.8',
      'Roads,100,17.9',
      'Net budget,559,100.0',
    ],
    drawn: {
      sentence: '£559 million in total. The largest is Schools: £259 million, 46.3%.',
      notes: ['Net budget: £559m'],
      problems: [],
    },
  },
  {
    name: 'is the total in Italian',
    how: { chart: 'breakdown', lang: 'it' },
    lines: ['Voce;Voti;Quota (%)', 'Lista A;259;46,3', 'Lista B;300;53,7', 'Totale RD;559;100'],
    drawn: { rows: ['Lista B | 300 | 53.7%', 'Lista A | 259 | 46.3%'], notes: ['Totale RD: 559'] },
  },
  {
    name: 'is a row like the others if it is not their sum',
    how: { chart: 'breakdown' },
    lines: ['Ward,Homes,Insulated (%)', 'Abbey,200,46', 'Mill,180,54', 'Park,90,100'],
    drawn: { rows: ['Abbey | 200', 'Mill | 180', 'Park | 90'] },
  },
]);
