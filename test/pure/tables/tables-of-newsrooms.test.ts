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
];

describe('tables of newsrooms', () => {
  for (const { name, how, lines, drawn } of TABLES)
    it(name, () => {
      const all = drawnOfCsv(how, ...lines);
      expect(Object.fromEntries(Object.keys(drawn).map((key) => [key, all[key as keyof Drawn]]))).to.deep.equal(drawn);
    });
});
