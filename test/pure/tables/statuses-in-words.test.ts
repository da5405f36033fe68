// Tables with a column of words for the status of their figures, and what is drawn and said of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfValue, type Drawn } from '../sources/drawn.js';
import type { How } from '../sources/made.js';

/** A table by what its column of statuses is, and what is checked of its drawing. */
interface Stated {
  readonly name: string;
  readonly how: How;
  readonly lines: readonly string[];
  readonly drawn: Partial<Drawn>;
}

const PROVISIONAL: Partial<Drawn> = {
  sentence: '120 (provisional) in 2021, up 10 (9.1%) on 2020.',
  rows: ['2020 | 110 | ', '2021 | 120, provisional | +10 (+9.1%)'],
  problems: [],
};

const TABLES: readonly Stated[] = [
  {
    name: 'words below “Status” qualify the figures of their rows',
    how: { chart: 'delta' },
    lines: ['Year,Value,Status', '2020,110,Final', '2021,120,Provisional'],
    drawn: PROVISIONAL,
  },
  {
    name: 'so they do below any other head, and are no series',
    how: { chart: 'delta' },
    lines: ['Year,Value,Data quality', '2020,110,Final', '2021,120,Provisional'],
    drawn: PROVISIONAL,
  },
  {
    name: 'so they do in a chart of categories, and are no groups',
    how: { chart: 'breakdown' },
    lines: ['Region,Value,Type', 'North,100,Actual', 'South,90,Estimate'],
    drawn: { rows: ['North | 100', 'South | 90, estimated'], problems: [] },
  },
  {
    name: 'so they do in a chart of targets, and are no verdicts',
    how: { chart: 'progress' },
    lines: ['Measure,Value,Target,Status', 'A,110,200,Final', 'B,120,200,Provisional'],
    drawn: { rows: ['A | 55% | 110 of 200', 'B | 60% | 120 (provisional) of 200'], problems: [] },
  },
  {
    name: 'so they do next to a single figure',
    how: { chart: 'figure' },
    lines: ['Year,Value,Status', '2020,110,Final', '2021,120,Provisional'],
    drawn: { sentence: 'Title: 120 (provisional) in 2021, up 10 (9.1%) on 2020.', problems: [] },
  },
  {
    name: 'words for codes in the column before them are no series',
    how: { chart: 'delta' },
    lines: ['Country,TIME,Value,Flag Codes,Flags', 'Italia,2020,110,,', 'Italia,2021,120,p,dato provvisorio'],
    drawn: PROVISIONAL,
  },
  {
    name: 'words that tell rows of one year apart are series',
    how: { chart: 'delta' },
    lines: ['Year,Type,Value', '2023,Actual,120', '2024,Actual,130', '2024,Forecast,135', '2025,Forecast,150'],
    drawn: { heads: ['Period', 'Actual', 'Actual: Change', 'Forecast', 'Forecast: Change'] },
  },
  {
    name: 'words that name what is counted are categories',
    how: { chart: 'breakdown' },
    lines: ['Status,Count', 'Provisional,12', 'Final,30'],
    drawn: { rows: ['Final | 30', 'Provisional | 12'] },
  },
  {
    name: 'a word that is no status leaves the column as it is',
    how: { chart: 'progress' },
    lines: ['Measure,Value,Target,Status', 'A,110,200,On track', 'B,120,200,Provisional'],
    drawn: { rows: ['A | 55% | 110 of 200 | On track', 'B | 60% | 120 of 200 | Provisional'] },
  },
  {
    name: 'the letters of red, amber and green are no marks',
    how: { chart: 'progress' },
    lines: ['Measure,Value,Target,Status', 'A,110,200,R', 'B,190,200,A', 'C,210,200,G'],
    drawn: { sentence: 'One of the three is red, one is amber and one is green.', problems: [] },
  },
  {
    name: 'verdicts as short as codes are none',
    how: { chart: 'progress' },
    lines: ['Blood,Days,Status', 'O,4,Low', 'A,6,OK'],
    drawn: { rows: ['O | 4 | Low', 'A | 6 | OK'], problems: [] },
  },
  {
    name: 'so they are in capitals, where nothing is judged',
    how: { chart: 'delta' },
    lines: ['Month,Stock,Flag', '2024-01,12,OK', '2024-02,13,LOW'],
    drawn: { sentence: '13 in February 2024, up 1 (8.3%) on January 2024.' },
  },
  {
    name: 'the status of a phase is not that of its costs',
    how: { chart: 'timeline' },
    lines: [
      'Phase,Start,End,Status,Budget',
      'Survey,2024-03,2024-05,Actual,120',
      'Build,2026-03,2026-05,Estimated,300',
    ],
    drawn: { rows: ['Survey | Mar to May 2024 | 120', 'Build | Mar to May 2026 | 300'] },
  },
];

describe('columns of statuses in words', () => {
  for (const { name, how, lines, drawn } of TABLES)
    it(name, () => {
      expect(drawnOfCsv(how, ...lines)).to.deep.include(drawn);
    });
});

describe('what a program notes of each row, true or false', () => {
  it('is the status that its name says', () => {
    for (const name of ['provisional', 'is_provisional', 'isProvisional']) {
      const { rows, problems } = drawnOfValue({ chart: 'delta' }, [
        { date: '2023-01', value: 1.5, [name]: false },
        { date: '2023-02', value: 2.5, [name]: true },
      ]);
      expect(rows).to.deep.equal(['Jan 2023 | 1.5 | ', 'Feb 2023 | 2.5, provisional | +1.0 (+66.7%)']);
      expect(problems).to.deep.equal([]);
    }
  });

  it('names no series if it is the same of all', () => {
    const { heads } = drawnOfValue({ chart: 'delta' }, [
      { date: '2023-01', value: 1.5, secret: false },
      { date: '2023-02', value: 2.5, secret: false },
    ]);
    expect(heads).to.deep.equal(['Period', 'Title', 'Change']);
  });

  it('is reported if it differs and says nothing of the figures', () => {
    const { problems } = drawnOfCsv({ chart: 'breakdown' }, 'Town,Homes,Coastal', 'Hull,3,true', 'Leeds,5,false');
    expect(problems).to.have.length(1);
  });
});
