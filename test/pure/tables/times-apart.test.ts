// Columns of times of which a chart has no place for all.
import { testTables } from './drawn-tables.js';

const unused = (column: number, name: string): string =>
  `Line 1, column ${column}: A column that is not shown: "${name}". To show it at each row, write note-column="${name}".`;

testTables('a table with several times in each row', [
  {
    name: 'reports a start and an end next to a date of their own',
    how: { chart: 'timeline' },
    lines: [
      'Date,Announced,Completed,Project',
      '2021-01-04,2021-03-01,2021-05-01,School',
      '2021-03-04,2021-09-01,2021-11-01,Clinic',
    ],
    drawn: {
      rows: ['School | 4 Jan 2021', 'Clinic | 4 Mar 2021'],
      problems: [unused(2, 'Announced'), unused(3, 'Completed')],
    },
  },
  {
    name: 'reports the times of day next to a date',
    how: { chart: 'timeline' },
    lines: ['Event,Date,Start,End', 'Fair,2021-01-04,09:00,10:00', 'Walk,2021-03-04,10:00,12:00'],
    drawn: { rows: ['Fair | 4 Jan 2021', 'Walk | 4 Mar 2021'], problems: [unused(3, 'Start'), unused(4, 'End')] },
  },
  {
    name: 'takes a date up to its end',
    how: { chart: 'timeline' },
    lines: ['Project,Date,End', 'School,2021-01-04,2021-03-01', 'Clinic,2021-03-04,2021-09-01'],
    drawn: { rows: ['School | 4 Jan to 1 Mar 2021', 'Clinic | 4 Mar to 1 Sep 2021'], problems: [] },
  },
  {
    name: 'keeps a date next to an end before it',
    how: { chart: 'timeline' },
    lines: ['Project,Date,End', 'School,2021-04-04,2021-03-01', 'Clinic,2021-03-04,ongoing'],
    drawn: { rows: ['Clinic | 4 Mar 2021', 'School | 4 Apr 2021'] },
  },
  {
    name: 'reports one target of all figures of a timeline',
    how: { chart: 'timeline' },
    lines: ['Year,Now,Target', '2021,78,80', '2022,81,80'],
    drawn: {
      rows: ['Now | 2021 | 78', 'Now | 2022 | 81'],
      problems: ['Line 1, column 3: A column that is not shown: "Target". To show it, write value-column="Target".'],
    },
  },
  {
    name: 'names the account that a figure is of, though its name may be that of a figure',
    how: { chart: 'figure', title: 'Balances' },
    lines: [
      'Month,Account,Balance',
      '2024-01,Current,100',
      '2024-01,Savings,150',
      '2024-02,Current,130',
      '2024-02,Savings,160',
    ],
    drawn: { subtitle: 'Current', sentence: 'Balances: 130 in February 2024, up 30 (30%) on January 2024.' },
  },
  {
    name: 'advises no sum of an opening and a closing balance',
    how: { chart: 'figure', title: 'Account' },
    lines: ['Item,Amount', 'Opening balance,1200', 'Closing balance,900'],
    drawn: {
      subtitle: 'Opening balance',
      problems: [
        'Line 1, column 1: Rows that are not shown: "Closing balance". A figure is one number, here that of Opening balance. To show them all, write a campaign-breakdown.',
      ],
    },
  },
  {
    name: 'advises no sum of money and numbers',
    how: { chart: 'figure', title: 'Appeal' },
    lines: [
      'Metric,Value',
      'Total raised,"£1,204,331"',
      'Number of donors,8214',
      'Average gift,£146.62',
      'Match,"£250,000"',
    ],
    drawn: {
      subtitle: 'Total raised',
      problems: [
        'Line 1, column 1: Rows that are not shown: "Number of donors, Average gift, Match". A figure is one number, here that of Total raised. To show them all, write a campaign-breakdown.',
      ],
    },
  },
  {
    name: 'advises no sum of per cents',
    how: { chart: 'figure', title: 'Turnout' },
    lines: ['Area,Turnout (%)', 'North,60', 'South,70'],
    drawn: {
      problems: [
        'Line 1, column 1: Rows that are not shown: "South". A figure is one number, here that of North. To show them all, write a campaign-breakdown.',
      ],
    },
  },
]);
