// Columns of changes headed with a sign, thousands in a head, years below the names of groups, sums with the names of both sexes, parts named as such, statuses of programs, and targets with their time in the same cell.
import { testFiles, type PublishedFile } from './published-file.js';
import { seriesOf } from '../sources/made.js';

const FILES: readonly PublishedFile[] = [
  {
    from: 'an encyclopedia: the per cents of change after each census are no margins',
    chart: 'delta',
    lines: ['Census,Pop.,%±', '1980,"7,071,639",—', '1990,"7,322,564",3.5%', '2000,"8,008,278",9.4%'],
    document: {
      series: [seriesOf('Pop.', ['1980', 7071639], ['1990', 7322564], ['2000', 8008278])],
    },
  },
  {
    from: 'a poll: a margin of per cents next to its per cents',
    chart: 'breakdown',
    lines: ['Party,Share (%),±%', 'A,45,3', 'B,32,2.8'],
    document: {
      unit: '%',
      categories: [
        { label: 'A', value: '45 (42..48, range)' },
        { label: 'B', value: '32 (29.2..34.8, range)' },
      ],
    },
  },
  {
    from: 'a statistics office: both sexes after men and women',
    chart: 'breakdown',
    lines: ['Nationality,Men,Women,Both sexes', 'British,203,212,415', 'Foreign,32,33,65'],
    document: {
      categories: [
        { label: 'British', value: 415 },
        { label: 'Foreign', value: 65 },
      ],
    },
    problems: ['unused-column 1:2', 'unused-column 1:3'],
  },
  {
    from: 'a survey: its households in thousands, and the head of a column says no more',
    chart: 'breakdown',
    lines: ['Tenure,000s', 'Owned,8796', 'Rented,4588'],
    document: {
      unit: '000s',
      categories: [
        { label: 'Owned', value: 8796 },
        { label: 'Rented', value: 4588 },
      ],
    },
  },
  {
    from: 'a treasury: years below what is known and what is forecast',
    chart: 'delta',
    lines: [',Actual,,Forecast,', ',2022,2023,2024,2025', 'Spending,100,110,120,130'],
    document: {
      series: [seriesOf('Spending', ['2022', 100], ['2023', 110], ['2024', '120 [f]'], ['2025', '130 [f]'])],
    },
  },
  {
    from: 'a funder: the same years below two names',
    chart: 'breakdown',
    lines: ['Region,Applications,,Grants,', ',2023,2024,2023,2024', 'North,12,13,4,5', 'South,22,23,8,9'],
    document: {
      title: 'Applications',
      period: '2024',
      categories: [
        { label: 'North', value: 13, previous: { value: 12, period: '2023' } },
        { label: 'South', value: 23, previous: { value: 22, period: '2023' } },
      ],
    },
    problems: ['unused-column 2:4', 'unused-column 2:5'],
  },
  {
    from: 'a funder: the two names in each of their columns',
    chart: 'breakdown',
    lines: [
      'Region,Applications,Applications,Grants,Grants',
      ',2023,2024,2023,2024',
      'North,12,13,4,5',
      'South,22,23,8,9',
    ],
    document: {
      title: 'Applications',
      period: '2024',
      categories: [
        { label: 'North', value: 13, previous: { value: 12, period: '2023' } },
        { label: 'South', value: 23, previous: { value: 22, period: '2023' } },
      ],
    },
    problems: ['unused-column 2:4', 'unused-column 2:5'],
  },
  {
    from: 'a register: a row that says what it is a part of',
    chart: 'breakdown',
    lang: 'de',
    lines: ['Gruppe;Personen', 'Erwachsene;100', 'darunter Frauen;60', 'Kinder;50', 'Insgesamt;150'],
    document: {
      title: 'Personen',
      total: 150,
      categories: [
        { label: 'Erwachsene', value: 100, categories: [{ label: 'darunter Frauen', value: 60 }] },
        { label: 'Kinder', value: 50 },
      ],
    },
  },
  {
    from: 'a program of goals: its words for a status',
    chart: 'progress',
    lines: ['Goal,Value,Target,Status', 'Trees,82,100,on_track', 'Wells,12,40,OFF_TRACK'],
    document: {
      measures: [
        { label: 'Trees', value: 82, target: 100, status: 'On track' },
        { label: 'Wells', value: 12, target: 40, status: 'Off track' },
      ],
    },
  },
  {
    from: 'a plan: each target with its year',
    chart: 'progress',
    lines: ['Measure,Now,Target', 'Trees,45,60 by 2030', 'Ponds,12,20 (by end of 2027)'],
    document: {
      measures: [
        { label: 'Trees', value: 45, targets: [{ period: '2030', value: 60 }] },
        { label: 'Ponds', value: 12, targets: [{ period: '2027', value: 20 }] },
      ],
    },
  },
  {
    from: 'a council: a figure whose target has its year',
    chart: 'figure',
    lines: ['Measure,Value,Target', 'Trees,45,60 by 2030'],
    document: { title: 'Trees', notes: ['Target: 60 by 2030'], value: 45, target: 60 },
  },
];

testFiles(FILES);
