import { testTables } from './drawn-tables.js';

testTables('Figures in a single row, next to what they are compared with', [
  {
    name: 'a figure in words in front of an earlier one and a target',
    how: { chart: 'figure' },
    lines: ['Value,Previous,Target', '"over 6,000","5,200","8,000"'],
    drawn: {
      sentence: 'Title: over 6,000, up by over 800 (over 15.3%) on the figure before. Over 75% of the target of 8,000.',
      problems: [],
    },
  },
  {
    name: 'a figure in words in front of a target alone',
    how: { chart: 'figure' },
    lines: ['Signatures,Target', 'over 73000,100000'],
    drawn: { sentence: 'Title: over 73,000. Over 73% of the target of 100,000.', problems: [] },
  },
  {
    name: 'a measure in words in front of its target',
    how: { chart: 'progress' },
    lines: ['Raised,Target', 'over £62k,£100k'],
    drawn: { rows: ['Title | over £62 thousand | of £100 thousand · over 62%'], problems: [] },
  },
  {
    name: 'measures in words in front of their names',
    how: { chart: 'progress' },
    lines: ['Raised,Target,Fund', '"over £5,000","£8,000",Spring', '"about £300",£900,Autumn'],
    drawn: {
      rows: [
        'Spring | over £5,000 | of £8,000 | over 62% | less than £3,000 below',
        'Autumn | about £300 | of £900 | about 33% | ',
      ],
      problems: [],
    },
  },
  {
    name: 'those for whom a figure is, in words, stay names',
    how: { chart: 'progress' },
    lines: ['Age group,Uptake,Target', 'Over 80,95%,90%'],
    drawn: { rows: ['Over 80 | 95% | target 90%, 5 points above it | Above target'] },
  },
  {
    name: 'numbers with a letter or a word for their scale',
    how: { chart: 'figure' },
    lines: ['Followers,Last month,Growth', '10.2k,9.8k,4%'],
    drawn: { sentence: 'Title: 10.2 thousand, up 0.4 thousand (4.1%) on last month.', problems: [] },
  },
  {
    name: 'counts that could be years',
    how: { chart: 'figure' },
    lines: ['Homes built,Last year,Target for 2026', '1900,1750,2500'],
    drawn: {
      sentence: 'Title: 1,900, up 150 (8.6%) on last year. 76% of the target of 2,500.',
      notes: ['Last year: 1,750', 'Target for 2026'],
      problems: [],
    },
  },
  {
    name: 'a count that could be a year, and the one of last year',
    how: { chart: 'figure' },
    lines: ['Members,Members last year', '2015,1980'],
    drawn: { sentence: 'Title: 2,015, up 35 (1.8%) on last year.', problems: [] },
  },
  {
    name: 'the same time of the year before',
    how: { chart: 'figure' },
    lines: ['Homes built,Same time last year', '"1,900","1,750"'],
    drawn: { sentence: 'Title: 1,900, up 150 (8.6%) on the same time last year.', problems: [] },
  },
  {
    name: 'a name with the year of an earlier figure',
    how: { chart: 'figure' },
    lines: ['Turnout,Turnout 2021', '67.4%,65.1%'],
    drawn: { sentence: 'Title: 67.4%, up 2.3 percentage points on 2021.', problems: [] },
  },
  {
    name: 'a name with two years',
    how: { chart: 'delta' },
    lines: ['Turnout 2026,Turnout 2021', '67.4%,65.1%'],
    drawn: {
      sentence: '67.4% in 2026, up 2.3 percentage points on 2021.',
      rows: ['2021 | 65.1% | ', '2026 | 67.4% | +2.3 points'],
    },
  },
  {
    name: 'an estimate and its bounds',
    how: { chart: 'figure' },
    lines: ['Estimate,Lower,Upper', '"about 4,200","3,800","4,600"'],
    drawn: { sentence: 'Title: about 4,200.', notes: ['Lower: 3,800', 'Upper: 4,600'] },
  },
]);

testTables('A figure and what it is compared with, a row each', [
  {
    name: 'the figure of last year and a target',
    how: { chart: 'figure' },
    lines: ['Homes built,1900', 'Last year,1750', 'Target for 2026,2500'],
    drawn: {
      sentence: 'Title: 1,900, up 150 (8.6%) on last year. 76% of the target of 2,500.',
      subtitle: 'Homes built',
      problems: [],
    },
  },
  {
    name: 'the same name and the month before',
    how: { chart: 'figure' },
    lines: ['Measure,Value', 'Calls answered,"4,250"', 'Calls answered last month,"3,980"'],
    drawn: { sentence: 'Title: 4,250, up 270 (6.8%) on last month.', omissions: [], problems: [] },
  },
  {
    name: 'the same name and an earlier year',
    how: { chart: 'figure' },
    lines: ['Turnout,67.4%', 'Turnout 2021,65.1%'],
    drawn: { sentence: 'Title: 67.4%, up 2.3 percentage points on 2021.', omissions: [], problems: [] },
  },
  {
    name: 'a budget is a note on what was spent, in either order',
    how: { chart: 'figure' },
    lines: ['Budget,Spent', '£2m,£1.2m'],
    drawn: { sentence: 'Title: £1.2 million.', subtitle: 'Spent', notes: ['Budget: £2m'], omissions: [] },
  },
]);
