// Files as offices, newsrooms and platforms of several countries publish them, cut to a few rows.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from './drawn.js';
import type { How } from './made.js';

type Row = readonly [name: string, how: How, lines: readonly string[], seen: Partial<Drawn>];

const ROWS: readonly Row[] = [
  [
    'Eurostat: several flags in one, and those without a British letter',
    { chart: 'breakdown' },
    ['geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG', 'Belgium,2022,5.6,bp', 'Germany,2022,3.1,d', 'Malta,2022,2.9,s'],
    {
      rows: [
        'Belgium | 5.6, break in series, provisional',
        'Germany | 3.1, definition differs',
        'Malta | 2.9, estimated',
      ],
      problems: [],
    },
  ],
  [
    'Eurostat: years side by side, of which a figure has another definition',
    { chart: 'breakdown' },
    ['GEO/TIME,2021,2022', 'Belgium,6.3,5.6', 'France,7.9,7.3 d'],
    { rows: ['France | 7.9 | 7.3, definition differs | definition changed', 'Belgium | 6.3 | 5.6 | −0.7 (−11.1%)'] },
  ],
  [
    'a number of days is no definition',
    { chart: 'breakdown' },
    ['Task,Time', 'Leaflets,3 d', 'Hall,5 d'],
    { rows: ['Leaflets | figure not readable', 'Hall | figure not readable'] },
  ],
  [
    'Jira: the states of tasks are no qualifiers of their figures',
    { chart: 'breakdown' },
    ['Summary,Status,Story Points', 'Leaflets,Done,3', 'Hall,To Do,5', 'Press,No,2'],
    { rows: ['Hall | 5', 'Leaflets | 3', 'Press | 2'] },
  ],
];

describe('a file of an office', () => {
  for (const [name, how, lines, seen] of ROWS)
    it(name, () => {
      const drawn = drawnOfCsv(how, ...lines);
      expect(Object.fromEntries(Object.keys(seen).map((key) => [key, drawn[key as keyof Drawn]]))).to.deep.equal(seen);
    });
});
