// Columns of yes and no, shares in words, and names of figures that a chart says once.
import { testTables } from './drawn-tables.js';

testTables('below a head that asks where a row stands', [
  {
    name: 'yes and no are statuses of measures',
    how: { chart: 'progress' },
    lines: ['KPI,Value,Target,On track?', 'Homes,40,60,Yes', 'Trees,10,60,No'],
    drawn: {
      sentence: 'One of the two is on track and one is not on track.',
      rows: ['Homes | 67% | 40 of 60 | On track', 'Trees | 17% | 10 of 60 | Not on track'],
      problems: [],
    },
  },
  {
    name: 'the boxes of a spreadsheet are statuses of milestones without figures',
    how: { chart: 'progress' },
    lines: ['Milestone,Target met?', 'Site bought,TRUE', 'Roof on,FALSE', 'Opening,FALSE'],
    drawn: {
      heads: ['Measure', 'Status'],
      rows: ['Site bought | Target met', 'Roof on | Target not met', 'Opening | Target not met'],
      problems: [],
    },
  },
  {
    name: 'milestones have nothing but statuses, and their deadlines as notes',
    how: { chart: 'progress' },
    lines: ['Action,Lead,Deadline,RAG', 'Insulate homes,Housing,Mar 2026,G', 'Plant trees,Parks,Dec 2025,A'],
    drawn: {
      heads: ['Measure', 'Status'],
      rows: ['Insulate homes | Green', 'Plant trees | Amber'],
      notes: ['Status as published.', 'Insulate homes: Deadline Mar 2026', 'Plant trees: Deadline Dec 2025'],
      omissions: ['Not shown: Lead.'],
    },
  },
  {
    name: 'a milestone without a status has no figure',
    how: { chart: 'progress' },
    lines: ['Milestone,Status', 'Site bought,Done', 'Roof on,'],
    drawn: { rows: ['Site bought | no figure given | Done', 'Roof on | no figure given | '] },
  },
  {
    name: 'a figure that is withheld is told next to statuses',
    how: { chart: 'progress' },
    lines: ['Milestone,Value,Status', 'Site bought,[withheld],Done', 'Roof on,,Late'],
    drawn: { rows: ['Site bought | withheld | Done', 'Roof on | no figure given | Late'] },
  },
  {
    name: 'ja and nein are notes on events',
    how: { chart: 'timeline', lang: 'de' },
    lines: ['Meilenstein;Datum;Erledigt', 'Rohbau;2024-01-05;ja', 'Einzug;2024-09-05;nein'],
    drawn: { notes: ['Rohbau: Erledigt', 'Einzug: Nicht erledigt'] },
  },
  {
    name: 'figures stay figures',
    how: { chart: 'progress' },
    lines: ['Homes,Done,Target', 'North,12,20', 'South,15,20'],
    drawn: { rows: ['North | 60% | 12 of 20', 'South | 75% | 15 of 20'] },
  },
  {
    name: 'a column that the page names stays as it is',
    how: { chart: 'timeline', columns: { note: 'Done' } },
    lines: ['Milestone,Date,Done', 'Roof,2024-01-05,yes', 'Opening,2024-09-05,no'],
    drawn: { notes: ['Roof: yes', 'Opening: no'] },
  },
]);

testTables('a share', [
  {
    name: 'in words is a note on its per cent',
    how: { chart: 'figure' },
    lines: ['Children in poverty,1 in 4 (25%)'],
    drawn: { sentence: 'Title: 25%.', notes: ['1 in 4'] },
  },
  {
    name: 'has its words behind it',
    how: { chart: 'figure' },
    lines: ['Children in poverty,25% (one in four)'],
    drawn: { sentence: 'Title: 25%.', notes: ['one in four'] },
  },
  {
    name: 'may have what it is of behind it',
    how: { chart: 'figure' },
    lines: ['Children in poverty,25% (12 schools)'],
    drawn: { sentence: 'Title: 25%.', notes: ['12 schools'] },
  },
]);

testTables('the name of the figures', [
  {
    name: 'is the second line of a timeline',
    how: { chart: 'timeline' },
    lines: ['Election,Date,Turnout', 'General,2019-12-12,67.3%', 'Local,2021-05-06,35.9%'],
    drawn: { subtitle: 'Turnout' },
  },
  {
    name: 'is not said twice',
    how: { chart: 'timeline', title: 'Turnout in elections' },
    lines: ['Election,Date,Turnout', 'General,2019-12-12,67.3%', 'Local,2021-05-06,35.9%'],
    drawn: { subtitle: undefined },
  },
  {
    name: 'is no key of a file without a value',
    how: { chart: 'delta' },
    lines: ['TIME,2022,2023', 'GEO (Labels),,', 'Germany,1.4,0.3', 'Ireland,8.6,5.5'],
    drawn: {
      subtitle: undefined,
      rows: ['2022 | 1.4 |  | 8.6 | ', '2023 | 0.3 | −1.1 (−78.6%) | 5.5 | −3.1 (−36.0%)'],
    },
  },
  {
    name: 'next to a time by which they are due, what was counted of per cents is a note',
    how: { chart: 'progress' },
    lines: ['Milestone,Deadline,% complete,Homes built', 'North,2024-03-31,60%,50', 'South,2024-06-30,40%,30'],
    drawn: {
      notes: [
        'North, target: 100% by 31 March 2024.',
        'South, target: 100% by 30 June 2024.',
        'North: Homes built: 50',
        'South: Homes built: 30',
      ],
      omissions: [],
    },
  },
  {
    name: 'the planned start stands next to a column of approvals',
    how: { chart: 'timeline' },
    lines: [
      'Project,Approved,Planned start,Actual start,Planned end,Actual end',
      'Build,2023-01-10,2024-08-01,,2025-03-31,',
      'Test,2023-02-10,2025-04-01,2025-05-01,2025-06-30,2025-07-31',
    ],
    drawn: {
      rows: ['Build | 1 Aug 2024 to 31 Mar 2025, planned', 'Test | 1 May to 31 Jul 2025'],
      notes: ['Test: Planned start: 2025-04-01; Planned end: 2025-06-30'],
    },
  },
]);
