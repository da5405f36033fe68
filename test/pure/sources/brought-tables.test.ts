// Tables that people have brought, and what is drawn and said of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from './drawn.js';
import type { How } from './made.js';

/** Where a table is from, its chart and its lines, and what is checked of its drawing. */
interface Brought {
  readonly from: string;
  readonly how: How;
  readonly lines: readonly string[];
  readonly drawn: Partial<Drawn>;
}

const TABLES: readonly Brought[] = [
  {
    from: 'electricity from wind, with the change in points',
    how: { chart: 'delta' },
    lines: ['Country,1997,2024,Change (pp)', 'France,10.9,35.9,25.0', 'Germany,26.2,35.7,9.5'],
    drawn: {
      sentence:
        'France: 35.9% in 2024, up 25.0 percentage points on 1997. Germany: 35.7% in 2024, up 9.5 percentage points on 1997.',
      problems: [],
    },
  },
  {
    from: 'a rate with its change in points, next to a count',
    how: { chart: 'delta' },
    lines: ['Year,Visitors,Rate,"Change, percentage points"', '2022,4100,3.7,', '2023,4000,4.0,0.3'],
    drawn: {
      sentence:
        'Visitors: 4,000 in 2023, down 100 (2.4%) on 2022. Rate: 4.0% in 2023, up 0.3 percentage points on 2022.',
    },
  },
  {
    from: 'a budget of two reporting years that are apart',
    how: { chart: 'delta' },
    lines: ['Service,2019/20,2023/24', 'Adult care,120,150', 'Roads,80,75'],
    drawn: {
      sentence: 'Adult care: 150 in 2023/24, up 30 (25%) on 2019/20. Roads: 75 in 2023/24, down 5 (6.3%) on 2019/20.',
      problems: [],
    },
  },
  {
    from: 'the same budget as categories, which need no dates',
    how: { chart: 'breakdown' },
    lines: ['Service,2019/20,2023/24', 'Adult care,120,150', 'Roads,80,75'],
    drawn: { rows: ['Adult care | 120 | 150 | +30 (+25%)', 'Roads | 80 | 75 | −5 (−6.3%)'], problems: [] },
  },
  {
    from: 'school terms, whose first days nobody knows',
    how: { chart: 'delta' },
    lines: ['Term,Absence rate (%)', 'Summer 2022,7.6', 'Autumn 2022,7.5'],
    drawn: {
      rows: ['Summer 2022 | 7.6% | ', 'Autumn 2022 | 7.5% | the dates are not known'],
      omissions: [],
      problems: ['Line 2, column 1: A label, not a time: "Summer 2022". Write a value such as 2021-09/2021-12.'],
    },
  },
  {
    from: 'a year so far',
    how: { chart: 'delta' },
    lines: ['Year,Incidents', '2022,120', '2023,130', '2024 YTD,90'],
    drawn: {
      rows: ['2022 | 120 | ', '2023 | 130 | +10 (+8.3%)', '2024 YTD | 90 | the dates are not known'],
      omissions: [],
      problems: [
        'Line 4, column 1: A label, not a time: "2024 YTD". Write the attribute through, or “through” in the data.',
      ],
    },
  },
];

describe('a table that somebody has brought', () => {
  for (const { from, how, lines, drawn } of TABLES)
    it(`of ${from} is read as ${how.chart}`, () => {
      expect(drawnOfCsv(how, ...lines)).to.deep.include(drawn);
    });
});
