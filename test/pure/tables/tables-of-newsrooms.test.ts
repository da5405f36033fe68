// Tables that newsrooms, charities and clubs keep, and what is drawn and said of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';
import type { How } from '../sources/made.js';

/** What a table is read as, its chart and its lines, and what is checked of its drawing. */
interface Kept {
  readonly name: string;
  readonly how: How;
  readonly lines: readonly string[];
  readonly drawn: Partial<Drawn>;
}

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

const TABLES: readonly Kept[] = [
  {
    name: 'counts are no per cents of a chart in per cent, which has others',
    how: { chart: 'breakdown', unit: '%' },
    lines: SURVEY,
    drawn: { rows: ['Aston | 62.0%', 'Banks | 44.9%'] },
  },
  {
    name: 'nor are they in a chart of changes',
    how: { chart: 'delta', unit: '%' },
    lines: ['Year,registered,turnout', '2021,37736,44.9', '2022,37153,43.6'],
    drawn: { heads: ['Period', 'turnout', 'Change'] },
  },
  {
    name: 'an average in dollars is next to the shares of a budget',
    how: { chart: 'breakdown', unit: '%' },
    lines: ['Class,Average,Rent,Food,Other', 'A,139.1,19,43,38', 'B,249.45,22,47,31'],
    drawn: {
      rows: ['A | ', 'Rent | 19%', 'Food | 43%', 'Other | 38%', 'B | ', 'Rent | 22%', 'Food | 47%', 'Other | 31%'],
    },
  },
  {
    name: 'a per cent above a hundred is one next to others',
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
    name: 'what was reached is that of the endline, and not of the midline',
    how: { chart: 'progress' },
    lines: ['Indicator,Baseline 2023,Midline 2024,Endline 2025,Target', 'Teachers,0,120,245,250'],
    drawn: { rows: ['Teachers | 245 | 98% of the way from 0 to 250'] },
  },
  {
    name: 'a year and a month next to their day are no figures',
    how: { chart: 'timeline', lang: 'de' },
    lines: ['year,month,date,pollster', '2017,3,09.03.2017,Forsa', '2016,9,15.09.2016,INSA'],
    drawn: { rows: ['INSA | 15 Sep 2016', 'Forsa | 9 Mar 2017'] },
  },
  {
    name: 'years, months and days of starts and ends are in columns of their own',
    how: { chart: 'timeline' },
    lines: [
      'Year,Month,Day,End Year,End Month,End Day,Display Date,Headline',
      '1953,,,,,,,Models',
      '1988,11,,,,,,Panel',
      '1992,6,3,1992,6,14,,Conference',
    ],
    drawn: { rows: ['Conference | 3 to 14 Jun 1992', 'Models | 1953', 'Panel | Nov 1988'] },
  },
  {
    name: 'a date as it is displayed is no name of an event',
    how: { chart: 'timeline' },
    lines: ['date,date_display,event', '2020-03-27,March 2020,Act', '2022-10-28,2022 to 2024,Gap'],
    drawn: { rows: ['Act | 27 Mar 2020', 'Gap | 28 Oct 2022'] },
  },
  {
    name: 'a start and an end of one thing are a phase',
    how: { chart: 'timeline' },
    lines: ['pollster,field_start,field_end', 'Marist,2026-03-26,2026-03-31', 'Siena,2026-09-11,2026-09-17'],
    drawn: { rows: ['Marist | 26 to 31 Mar 2026', 'Siena | 11 to 17 Sep 2026'] },
  },
  {
    name: 'the start of an event is its day',
    how: { chart: 'timeline' },
    lines: ['Event,Start date,Place', 'Fair,2026-05-02,Park', 'Quiz,2026-09-18,Pub'],
    drawn: { rows: ['Fair | 2 May 2026', 'Quiz | 18 Sep 2026'] },
  },
  {
    name: 'a start with a time of day is that of an event',
    how: { chart: 'timeline' },
    lines: ['name,start_date', 'Fair,2026-05-02T08:00:00', 'Quiz,2026-09-18T19:30:00'],
    drawn: { rows: ['Fair | 2 May 2026', 'Quiz | 18 Sep 2026'] },
  },
  {
    name: 'a start alone of what is no event is open',
    how: { chart: 'timeline' },
    lines: ['Project,Start date', 'Bridge,2026-05-02', 'Lane,2026-09-18'],
    drawn: { rows: ['Bridge | since 2 May 2026', 'Lane | since 18 Sep 2026'] },
  },
  {
    name: 'numbers of divided precincts are names',
    how: { chart: 'progress' },
    lines: ['town,precinct,registered,voted', 'A,2719/1,860,414', 'A,2720,514,270', 'K,2592,905,508'],
    drawn: { rows: ['2719/1 | 48% | 414 out of 860', '2720 | 53% | 270 out of 514', '2592 | 56% | 508 out of 905'] },
  },
  {
    name: 'a day that few rows have is the time of no figure',
    how: { chart: 'figure' },
    lines: PETITIONS,
    drawn: { sentence: 'Title: 104,523.', subtitle: 'Plastics' },
  },
  {
    name: 'signatures that a debate needs are a target',
    how: { chart: 'progress' },
    lines: ['Action,Signatures count,Signatures needed for debate', 'Meals,15210,100000'],
    drawn: { rows: ['Meals | 15,210 | of 100,000 · 15%'] },
  },
  {
    name: 'what is taken off a price is not per what is bought',
    how: { chart: 'breakdown' },
    lines: ['Shop,Offer', 'Bakery,£5 off every meal', 'Cafe,£2 off every coffee'],
    drawn: { rows: ['Bakery | £5', 'Cafe | £2'], notes: ['Bakery: off every meal', 'Cafe: off every coffee'] },
  },
  {
    name: 'words below "day" that are no times are names',
    how: { chart: 'breakdown' },
    lines: ['item,day,hours', 'Hall,Full,6', 'Hall,Half,7', 'Room,Full,15', 'Room,Half,117'],
    drawn: { rows: ['Hall | ', 'Full | 6', 'Half | 7', 'Room | ', 'Full | 15', 'Half | 117'] },
  },
  {
    name: 'a column that numbers the rows again is no figure',
    how: { chart: 'breakdown' },
    lines: [',Offer..,Wine,Bottles', '1,1,Malbec,72', '2,2,Pinot,70', '7,7,Merlot,6'],
    drawn: { rows: ['Malbec | 72', 'Pinot | 70', 'Merlot | 6'] },
  },
  {
    name: 'payments of one name are told once',
    how: { chart: 'breakdown' },
    lines: DONATIONS,
    drawn: {
      problems: [
        'Line 4, column 2: Rows of one name at several times, which are not added up. Add up the figures of each name, and write it once: Name,Amount. To show each time, write a <campaign-delta>.',
      ],
    },
  },
  {
    name: 'two names at one time are told apart',
    how: { chart: 'breakdown' },
    lines: ['Name,Amount', 'A,18', 'B,20', 'A,12'],
    drawn: { problems: ['Line 4, column 1: Another has the same label. Write a label of its own.'] },
  },
  {
    name: 'a question heads its answers, which are in the second column',
    how: { chart: 'breakdown' },
    lines: ['Question,Answer,Count', 'How are you?,,', ',Good,40', ',Bad,10', 'Where?,,', ',Town,30', ',Village,20'],
    drawn: { rows: ['How are you? | ', 'Good | 40', 'Bad | 10', 'Where? | ', 'Town | 30', 'Village | 20'] },
  },
  {
    name: 'nor are questions series of changes',
    how: { chart: 'delta' },
    lines: ['Question,Answer,2021,2022', 'How are you?,,,', ',Good,40,41', ',Bad,10,13'],
    drawn: { heads: ['Period', 'Good', 'Good: Change', 'Bad', 'Bad: Change'] },
  },
  {
    name: 'bands below groups of columns are heads, also above a question',
    how: { chart: 'breakdown' },
    lines: [
      'MEN,,All,Age,,Race,',
      ',,,18 - 34,35 - 64,White,Other',
      'How are you?,,,,,,',
      ',Good,37%,29%,42%,37%,34%',
      ',Bad,46%,47%,46%,47%,50%',
      ',No answer,1%,0%,1%,1%,1%',
      'Where?,,,,,,',
      ',Town,18%,29%,42%,37%,34%',
      ',No answer,2%,0%,1%,1%,1%',
    ],
    drawn: {
      rows: [
        'How are you? | ',
        'Bad | 46%',
        'Good | 37%',
        'No answer | 1%',
        'Where? | ',
        'Town | 18%',
        'No answer | 2%',
      ],
    },
  },
  {
    name: 'the total below its head in a pivot table is the figure of this head',
    how: { chart: 'breakdown' },
    lines: [
      'Row Labels,Sum of Amount',
      'Housing,',
      '  Repairs,45',
      '  Rent,120',
      'Housing Total,165',
      'Grand Total,165',
    ],
    drawn: { rows: ['Housing | 165 | 100%', 'Rent | 120 | 73%', 'Repairs | 45 | 27%'] },
  },
  {
    name: 'per cents on a line of their own below counts are these in brackets',
    how: { chart: 'breakdown' },
    lines: ['Answer,Count', 'Base,1004', 'Yes,612', ',61%', 'No,231', ',23%', 'Unsure,161', ',16%'],
    drawn: {
      rows: ['Yes | 612', 'No | 231', 'Unsure | 161'],
      notes: ['Base: 1004', 'Count: Yes 612 (61%), No 231 (23%), Unsure 161 (16%)'],
    },
  },
  {
    name: 'a budget and what was spent of it may have one number',
    how: { chart: 'progress', unit: '£' },
    lines: ['item,budget2,spend2', 'Clerk,6000,1944', 'Hall,500,165'],
    drawn: { sentence: 'Neither has reached its target.' },
  },
  {
    name: 'rows of times have a column of them',
    how: { chart: 'timeline' },
    lines: ['Name,Miles', 'Seattle,0', 'Spokane,110'],
    drawn: {
      problems: [
        'Line 2: Missing. Write its time in a column such as “Date”.',
        'Line 3: Missing. Write its time in a column such as “Date”.',
      ],
    },
  },
  {
    name: 'numbers alone have no names of columns',
    how: { chart: 'figure' },
    lines: ['1387149695,561170', '1387149700,561200'],
    drawn: {
      problems: [
        'Line 1: No names of columns. Write them in the first line, such as Year,Amount.',
        'Line 1, column 1: Rows that are not shown: "1387149700". A figure is one number, here that of 1387149695. To show their sum, write it; to show them all, write a campaign-breakdown.',
      ],
    },
  },
  {
    name: 'years in front of numbers need none',
    how: { chart: 'delta' },
    lines: ['2019,41', '2020,44'],
    drawn: { problems: [] },
  },
  {
    name: 'an end decides the order of day and month of a start, whatever is above both',
    how: { chart: 'timeline' },
    lines: ['Project,Start date,End date', 'Bridge,March 2026,Sept 2026', 'Play,01/05/2026,30/06/2026'],
    drawn: { rows: ['Bridge | Mar to Sep 2026', 'Play | 1 May to 30 Jun 2026'] },
  },
  {
    name: 'a day with a short year is told as one of two',
    how: { chart: 'delta' },
    lines: ['Day,Users', '9/1/26,58', '9/2/26,61'],
    drawn: {
      problems: [
        'Line 2, column 1: Day and month cannot be told apart: "9/1/26". Write one of: 2026-01-09, 2026-09-01, or the language of the page with its region: <html lang="en-GB">. It is not used.',
        'Line 3, column 1: Day and month cannot be told apart: "9/2/26". Write one of: 2026-02-09, 2026-09-02, or the language of the page with its region: <html lang="en-GB">. It is not used.',
      ],
    },
  },
  {
    name: 'points that a program has put between words are spaces',
    how: { chart: 'delta' },
    lines: ['year,West.Bank,bbc.news', '2020,120,130', '2021,140,150'],
    drawn: { heads: ['Period', 'West Bank', 'West Bank: Change', 'bbc.news', 'bbc.news: Change'] },
  },
  {
    name: 'days of which nobody knows the month are no names',
    how: { chart: 'breakdown', lang: 'en' },
    lines: ['Donation Date,Donor,Amount', '01/06/2026,Ann,£20', '02/06/2026,Bo,£50'],
    drawn: { rows: ['Bo | £50', 'Ann | £20'] },
  },
  {
    name: 'and are told as days of a figure',
    how: { chart: 'figure', lang: 'en' },
    lines: ['Day of count,Amount', '01/06/2026,20', '02/06/2026,50'],
    drawn: { omissions: ['The periods of 2 rows could not be read.'] },
  },
  {
    name: 'days of a week are shown together',
    how: { chart: 'breakdown' },
    lines: ['Library,Mon,Tue,Wed', 'Central,412,380,401', 'North,120,98,110'],
    drawn: {
      rows: ['Central | ', 'Mon | 412', 'Tue | 380', 'Wed | 401', 'North | ', 'Mon | 120', 'Tue | 98', 'Wed | 110'],
    },
  },
  {
    name: 'a text in a tag is the text',
    how: { chart: 'breakdown' },
    lines: ['label,count', '<span>Roads</span>,28', '<b>Parks</b>,11'],
    drawn: { rows: ['Roads | 28', 'Parks | 11'] },
  },
  {
    name: 'columns that spaces part are those of a file of numbers, with its remarks',
    how: { chart: 'delta' },
    lines: [
      'Oxford',
      'Location: 450900E 207200N, 63 metres',
      '   yyyy  mm   rain',
      '              mm',
      '   2025   1   82.1',
      '   2025   2   55.0',
    ],
    drawn: {
      subtitle: 'Oxford',
      rows: ['Jan 2025 | 82.1 | ', 'Feb 2025 | 55.0 | −27.1 (−33.0%)'],
      notes: ['Location: 450900E 207200N, 63 metres', 'mm'],
    },
  },
  {
    name: 'spaces in one number part no columns',
    how: { chart: 'breakdown' },
    lines: ['All that came', '1 234 567', '2 345 678'],
    drawn: { rows: ['(unnamed) | 2,345,678', '(unnamed) | 1,234,567'] },
  },
  {
    name: 'a place alone above a table is no head of remarks',
    how: { chart: 'delta' },
    lines: ['Population', 'Germany', 'Notes', 'Year,People', '2023,83', '2024,84'],
    drawn: { notes: ['Germany'] },
  },
];

describe('tables of newsrooms', () => {
  for (const { name, how, lines, drawn } of TABLES)
    it(name, () => {
      const all = drawnOfCsv(how, ...lines);
      expect(Object.fromEntries(Object.keys(drawn).map((key) => [key, all[key as keyof Drawn]]))).to.deep.equal(drawn);
    });
});
