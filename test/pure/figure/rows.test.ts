import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/figure/rows.js';
import { make } from '../rows/sheet.js';
import { drawnOfCsv } from '../sources/drawn.js';

const document = (text: string): unknown => make(toDocument, text).document;

describe('the rows of a figure', () => {
  it('are one: the figure', () => {
    expect(document('6,000')).to.deep.equal({ value: 6000 });
    expect(document('Gangs\n>6,000')).to.deep.equal({ title: 'Gangs', value: '>6000' });
    expect(document('2021|5')).to.deep.equal({ period: '2021', value: 5 });
    expect(document('label|period|value|unit|note|source\nGangs|2021|>6,000|gangs|all|MPS')).to.deep.equal({
      title: 'Gangs',
      period: '2021',
      value: '>6000',
      unit: 'gangs',
      note: 'all',
      source: 'MPS',
    });
    expect(document('period|through|value\n2021|2021-06-30|5')).to.deep.equal({
      period: '2021',
      asOf: '2021-06-30',
      value: 5,
    });
  });

  it('are one next to its target, whose last day is not its time', () => {
    const read = { document: { title: 'Signatures', value: 14392, target: 20000 }, told: [] };
    expect(make(toDocument, 'Signatures|Target\n14,392|20,000')).to.deep.include(read);
    const { document: closing, told } = make(toDocument, 'signatures|target|closes\n14392|20,000|2026-03-31');
    expect(closing).to.deep.equal({
      title: 'signatures',
      value: 14392,
      target: { value: 20000, period: '2026-03-31' },
    });
    expect(told).to.deep.equal([]);
  });

  it('have earlier figures whose time follows from their own', () => {
    const of = (text: string): unknown => make(toDocument, text).document;
    expect(of('Month|Calls|Last month|Last year\nMarch 2023|104|100|90')).to.deep.equal({
      title: 'Calls',
      period: '2023-03',
      value: 104,
      previous: [
        { period: '2023-02', value: 100 },
        { period: '2022-03', value: 90 },
      ],
    });
    for (const [time, head, before] of [
      ['2024-Q1', 'Previous quarter', '2023-Q4'],
      ['2024-Q1', 'Same quarter last year', '2023-Q1'],
      ['2023/24', 'Last year', '2022/23'],
      ['2023', 'Vorjahr', '2022'],
    ])
      expect(of(`Time|Calls|${head}\n${time}|104|100`), head).to.deep.include({
        previous: { period: before, value: 100 },
      });
    // A week ago is not the month before.
    const { previous } = of('Month|Calls|Last week\nMarch 2023|104|100') as { previous?: { label?: string } };
    expect(previous?.label).to.equal('Last week');
  });

  it('need no note on a target that only the latest of them has', () => {
    expect(document('Year|Homes|Target\n2020|5|\n2021|6|10')).to.deep.equal({
      title: 'Homes',
      period: '2021',
      value: 6,
      target: 10,
      observations: [
        { period: '2020', value: 5 },
        { period: '2021', value: 6 },
      ],
    });
    expect(document('Year|Homes|Target\n2020|5|9\n2021|6|')).to.deep.include({ notes: ['Target: 2020 9'] });
  });

  it('have the target and the word of the publisher of the latest period', () => {
    expect(document('Year|Homes|Target|RAG\n2020|5|9|Red\n2021|6|10|Amber')).to.deep.equal({
      title: 'Homes',
      notes: ['Target: 2020 9, 2021 10'],
      period: '2021',
      value: 6,
      target: 10,
      status: 'Amber',
      observations: [
        { period: '2020', value: 5 },
        { period: '2021', value: 6 },
      ],
    });
  });

  it('have a name, which is the title of a chart without a heading', () => {
    const { document: made } = make(toDocument, 'label|period|value\nGangs|2021|>6,000', { title: 'Gangs dismantled' });
    expect(made).to.deep.equal({ period: '2021', value: '>6000' });
  });

  it('have the name that all of them have as the title, and tell that those of each time are not shown', () => {
    const { document: named } = make(toDocument, 'Name|Month|Visits\nLibrary|2024-01|40\nLibrary|2024-02|50');
    expect(named).to.deep.include({ title: 'Library', period: '2024-02', value: 50 });
    const talks = 'Speaker|Audience|When\nDr Lee|40|2024-05-14\nMs Roy|55|2024-06-11\nMr Fox|32|2024-07-09';
    const { document: dated } = make(toDocument, talks);
    expect(dated).to.deep.include({ title: 'Audience', period: '2024-07-09', value: 32 });
    const { problems } = drawnOfCsv({ chart: 'figure' }, ...talks.replaceAll('|', ',').split('\n'));
    expect(problems).to.deep.equal([
      'Line 1, column 1: A column that is not shown: "Speaker". To show it at each row, write note-column="Speaker".',
    ]);
  });

  it('are several: the latest is the figure, wherever it stands', () => {
    const observations = [
      { period: '2021', value: '14200 [p]' },
      { period: '2019', value: 13100 },
      { period: '2020', value: null },
    ];
    expect(document('Year|Homes|status\n2021|14,200|p\n2019|13,100|\n2020||')).to.deep.equal({
      title: 'Homes',
      period: '2021',
      value: '14200 [p]',
      observations,
    });
  });

  it('are named by the header of their column, if nothing else names them', () => {
    expect(document('date|visitors\n2024-06-01|120\n2024-06-02|131')).to.deep.include({
      title: 'visitors',
      value: 131,
    });
    expect(make(toDocument, 'Year|Homes\n2020|5\n2021|6', { title: 'Progress' }).document).not.to.have.property(
      'title',
    );
    expect(document('Year|Value\n2020|5\n2021|6')).not.to.have.property('title');
  });

  it('have no time in the day on which each began', () => {
    const { document: one, told } = make(toDocument, 'campaign|raised|goal|launch_date\nRoof|100|200|2024-05-01');
    expect(one).to.deep.equal({ title: 'Roof', value: 100, target: 200 });
    expect(told).to.deep.equal(['lost unused-column 1:4']);
    expect(document('Phase|Start date|Done\nDesign|2024-02-01|100\nBuild|2024-05-01|45')).to.deep.equal({
      title: 'Design',
      value: 100,
    });
    expect(document('Started|Spend\n2024-01-01|5')).to.deep.equal({ title: 'Spend', value: 5 });
    expect(document('created_at|signups\n2024-01-01|5\n2024-02-01|6')).to.deep.include({
      period: '2024-02-01',
      value: 6,
    });
  });

  it('may have reporting years', () => {
    expect(document('year|value\n2024/25|5\n2023/24|6')).to.deep.include({ period: '2024/25', value: 5 });
  });

  it('have their order by periods as people write them', () => {
    expect(document('Month|Homes\nMay 2021|5\nJuly 2021|6\n30 June 2021|7')).to.deep.include({
      period: '2021-07',
      value: 6,
      observations: [
        { period: '2021-05', value: 5 },
        { period: '2021-07', value: 6 },
        { period: '2021-06-30', value: 7 },
      ],
    });
  });

  it('without periods have the last as the figure', () => {
    expect(document('period|value\nthen|5\nnow|6')).to.deep.include({ subtitle: 'now', value: 6 });
    expect(document('period|value\n2021|5\nnow|6')).to.deep.include({ period: '2021', value: 5 });
  });

  it('say once what is the same in all, and how far the latest has come', () => {
    expect(document('period|value|unit|through\n2020|5|homes|\n2021|6|homes|2021-06')).to.deep.equal({
      period: '2021',
      value: 6,
      asOf: '2021-06',
      unit: 'homes',
      observations: [
        { period: '2020', value: 5 },
        { period: '2021', value: 6, through: '2021-06' },
      ],
    });
  });

  it('tell of the figure once', () => {
    expect(make(toDocument, 'period|value\n2020|5\n2021|x')).to.deep.equal({
      document: {
        period: '2021',
        value: { unread: true },
        observations: [
          { period: '2020', value: 5 },
          { period: '2021', value: { unread: true } },
        ],
      },
      told: ['lost not-a-quantity /observations/1/value 3:2'],
    });
    expect(make(toDocument, 'period|value\n2020|x').told).to.deep.equal(['lost not-a-quantity /value 2:2']);
  });

  it('may be columns: a row has its name as the second line, and earlier periods as its trend', () => {
    expect(make(toDocument, 'City|2001|2011|2021\nLeeds|715|751|812', { title: 'Population' })).to.deep.equal({
      document: {
        subtitle: 'Leeds',
        period: '2021',
        value: 812,
        observations: [
          { period: '2001', value: 715 },
          { period: '2011', value: 751 },
          { period: '2021', value: 812 },
        ],
      },
      told: [],
    });
    expect(make(toDocument, 'Branch|Q1|Q2|Q3\nAll|300|200|400', { title: 'Loans' })).to.deep.equal({
      document: { subtitle: 'Q3', notes: ['Q1: 300, Q2: 200'], value: 400 },
      told: [],
    });
  });

  it('with names of their own are no trend: the total is the figure, or else the first', () => {
    expect(make(toDocument, 'Region|2020|2021\nNorth|300|400\nSouth|20|30', { title: 'Visitors' })).to.deep.equal({
      document: { subtitle: 'North', period: '2021', value: 400, previous: { period: '2020', value: 300 } },
      told: ['lost unused-row 1:1'],
    });
    expect(make(toDocument, 'Region|Homes\nNorth|4\nSouth|3\nTotal|7', { title: 'Homes' })).to.deep.equal({
      document: { value: 7 },
      told: ['lost unused-row 1:1'],
    });
    expect(make(toDocument, 'Parameter|Result\npH|7.2\nNitrate|12 mg/l', { title: 'River' }).document).to.deep.equal({
      subtitle: 'pH',
      value: 7.2,
      notes: ['Nitrate: 12 mg/l'],
    });
    expect(document('Term|Pupils\nFirst|5\nSecond|6')).to.deep.include({ subtitle: 'Second', value: 6 });
  });
  it('of several rounds end without what these add up to', () => {
    const rounds = make(toDocument, 'Round|Raised\nRound 1|5\nRound 2|7\nTotal raised|12', { title: 'Appeal' });
    expect(rounds.document).to.deep.include({ subtitle: 'Round 2', value: 7 });
    expect(rounds.told).to.deep.equal(['lost unused-row 1:1']);
  });

  it('have limits that say so as bounds, and those of other periods in a note', () => {
    expect(document('Year|Nitrate|Legal limit\n2020|12|60\n2021|13|50')).to.deep.include({
      target: '<=50',
      notes: ['Legal limit: 2020 60, 2021 50'],
    });
  });
});
