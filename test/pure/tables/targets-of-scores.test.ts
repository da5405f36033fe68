// Targets that are so many of a whole, next to per cents and scores.
import { testTables } from './drawn-tables.js';

const PERCENTS = ['Measure,Now,Target', 'Satisfaction,78%,> 4/5', 'Trust,81%,4 out of 5'];
const SCORES = ['Measure,Score,Target', 'Satisfaction,3.9,> 4/5', 'Trust,4.2,> 4/5'];
const YEARS = ['Year,Now,Target', '2021,78%,4 out of 5', '2022,81%,4 out of 5'];

testTables('a table with targets of so many of a whole', [
  {
    name: 'has targets in per cent next to per cents',
    how: { chart: 'progress' },
    lines: PERCENTS,
    drawn: {
      rows: [
        'Satisfaction | 78% | target over 80% | −2 | Below target',
        'Trust | 81% | target 80% | +1 | Above target',
      ],
      problems: [],
    },
  },
  {
    name: 'has notes in per cent in a breakdown',
    how: { chart: 'breakdown' },
    lines: PERCENTS,
    drawn: { notes: ['Target: Satisfaction over 80%, Trust 80%'], problems: [] },
  },
  {
    name: 'has targets of the same whole next to scores',
    how: { chart: 'progress' },
    lines: SCORES,
    drawn: {
      heads: ['Measure', 'out of 5', 'To target (over 4)', 'Status'],
      rows: ['Satisfaction | 3.9 | −0.1 | Below target', 'Trust | 4.2 |  | Met'],
      problems: [],
    },
  },
  {
    name: 'has one target in per cent for a series of per cents',
    how: { chart: 'delta' },
    lines: YEARS,
    drawn: { rows: ['2021 | 78% | ', '2022 | 81% | +3 points'], notes: ['Target: 80%.'], problems: [] },
  },
  {
    name: 'has a target in per cent for a figure',
    how: { chart: 'figure', title: 'Satisfied' },
    lines: ['Measure,Now,Target', 'Satisfaction,78%,4 out of 5'],
    drawn: { sentence: 'Satisfied: 78%. 2 points below the target of 80%.', problems: [] },
  },
  {
    name: 'rounds the per cents of thirds to two decimals',
    how: { chart: 'progress' },
    lines: ['Measure,Score (%),Target', 'Satisfaction,39,1/3', 'Trust,30,2/3'],
    drawn: {
      rows: ['Satisfaction | 39% | target 33.33% | +5.67 | Above target', 'Trust | 30% | target 66.67% | −36.67 | '],
    },
  },
  {
    name: 'has figures and starts of the same whole next to them',
    how: { chart: 'progress' },
    lines: ['Measure,Baseline,Target,Result', 'Villages,14/90,60/90,52/90', 'Trained,0,250,200'],
    drawn: {
      rows: ['Villages | 83% | 52, from 14 towards 60 out of 90', 'Trained | 80% | 200, from 0 towards 250'],
      problems: [],
    },
  },
]);
