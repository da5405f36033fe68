// Times in several columns: years, months and days, starts and ends, days of which nobody knows the month.
import { testTables } from './drawn-tables.js';

testTables('a table of times', [
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
    name: 'rows of a timeline without times are told to have a column of them',
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
    name: 'numbers after years need no names of columns',
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
    name: 'a day with a year of two digits is reported with the two days that it may be',
    how: { chart: 'delta' },
    lines: ['Day,Users', '9/1/26,58', '9/2/85,61'],
    drawn: {
      problems: [
        'Line 2, column 1: Day and month cannot be told apart: "9/1/26". Write one of: 2026-01-09, 2026-09-01, or the language of the page with its region: <html lang="en-GB">. It is not used.',
        'Line 3, column 1: Day and month cannot be told apart: "9/2/85". Write one of: 1985-02-09, 1985-09-02, or the language of the page with its region: <html lang="en-GB">. It is not used.',
      ],
    },
  },
  {
    name: 'days of which nobody knows the month are no names',
    how: { chart: 'breakdown', lang: 'en' },
    lines: ['Donation Date,Donor,Amount', '01/06/2026,Ann,£20', '02/06/2026,Bo,£50'],
    drawn: { rows: ['Bo | £50', 'Ann | £20'] },
  },
  {
    name: 'days of which nobody knows the month are reported as periods of a figure',
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
    name: 'hours of the clock are no start of counts',
    how: { chart: 'progress' },
    lines: ['Activity,Start,End,Target,Signed up', 'Litter pick,10:00,13:00,12,9', 'Tea dance,14:00,17:00,6,2'],
    drawn: { rows: ['Litter pick | 75% | 9 of 12', 'Tea dance | 33% | 2 of 6'] },
  },
]);
