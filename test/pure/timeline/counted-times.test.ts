import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseTimeline } from '../../../src/timeline/data.js';
import { layoutTimeline } from '../../../src/timeline/layout.js';
import { english } from '../../../src/words/index.js';
import { readStageSpan } from '../../../src/written/stage-span.js';
import { drawnOfCsv } from '../sources/drawn.js';

const rowsOf = (...lines: readonly string[]): readonly (readonly string[])[] => {
  const { rows, problems } = drawnOfCsv({ chart: 'timeline' }, ...lines);
  return [rows, problems];
};

describe('a time that is counted from the start of a plan or a day', () => {
  const SPANS: readonly (readonly [text: string, span: readonly [unit: string, first: number, last: number]])[] = [
    ['Week 1', ['week', 1, 1]],
    ['Weeks 2-3', ['week', 2, 3]],
    ['Month 1 to Month 3', ['month', 1, 3]],
    ['Sprint 2', ['sprint', 2, 2]],
    ['KW 12', ['kw', 12, 12]],
    ['Mois 1 à 3', ['mois', 1, 3]],
    ['09:00', ['hour', 540, 540]],
    ['9am–10.30am', ['hour', 540, 629]],
    ['12.30pm', ['hour', 750, 750]],
    ['18.30 Uhr', ['hour', 1110, 1110]],
  ];
  for (const [text, [unit, first, last]] of SPANS)
    it(`“${text}” is from ${first} to ${last} of ${unit}`, () => {
      expect(readStageSpan(text)).to.deep.equal({ unit, first, last });
    });

  it('is none of other texts', () => {
    const others = ['Phase 1', 'M1', '3 weeks', '1h 20m', '2:1', '12', '1-2', '2021', 'March 2021', 'Week 5 2021'];
    for (const text of [...others, '10:00 - 09:00', '25:00']) expect(readStageSpan(text), text).to.equal(undefined);
  });

  it('is that of phases, by their starts and ends', () => {
    expect(rowsOf('Phase,Start,End', 'Build,Week 6,Week 12', 'Research,Week 1,Week 3')).to.deep.equal([
      ['Research | Week 1 – Week 3', 'Build | Week 6 – Week 12'],
      [],
    ]);
  });

  it('is that of events, in whatever column', () => {
    for (const [lines, expected] of [
      [
        ['Milestone,Due', 'Launch,Month 6', 'Kick-off,Month 1'],
        ['Kick-off | Month 1', 'Launch | Month 6'],
      ],
      [
        ['Sprint,Goal', 'Sprint 1,Login', 'Sprint 2,Search'],
        ['Login | Sprint 1', 'Search | Sprint 2'],
      ],
      [
        ['Day,Action', '1,Orders', '10,Budget'],
        ['Orders | Day 1', 'Budget | Day 10'],
      ],
      [
        ['Time,Event', '9am,Picket', '12.30pm,Rally'],
        ['Picket | 9am', 'Rally | 12.30pm'],
      ],
    ] as const)
      expect(rowsOf(...lines)).to.deep.equal([expected, []]);
  });

  it('may go past midnight', () => {
    expect(rowsOf('Time,Event', '22:00,Exit poll', '23:30,First seat', '01:00,Half')[0]).to.deep.equal([
      'Exit poll | 22:00',
      'First seat | 23:30',
      'Half | 01:00',
    ]);
    expect(rowsOf('Time,Event', '00:30,Alarm', '22:00,Sleep')[0]).to.deep.equal(['Alarm | 00:30', 'Sleep | 22:00']);
    expect(readStageSpan('22:00–06:00')).to.deep.equal({ unit: 'hour', first: 1320, last: 1799 });
    const { data } = parseTimeline({ title: 'Shift', phases: [{ label: 'Night', period: '22:00–02:00' }] });
    const [scene] = layoutTimeline(data!, english).scenes;
    const ticks = scene?.x?.kind === 'placed' ? scene.x.ticks.map(({ text }) => text) : [];
    expect(ticks).to.include('00:00');
  });

  it('is no name of rows that have dates', () => {
    const lines = ['Sprint,Start,End', 'Sprint 1,2024-01-01,2024-01-14', 'Sprint 2,2024-01-15,2024-01-28'];
    expect(rowsOf(...lines)[0]).to.deep.equal(['Sprint 1 | 1 to 14 Jan 2024', 'Sprint 2 | 15 to 28 Jan 2024']);
  });

  it('is drawn on a scale of its units', () => {
    const { data, problems } = parseTimeline({
      title: 'Plan',
      phases: [
        { label: 'Research', period: 'Week 1 – Week 2' },
        { label: 'Build', period: 'Week 3 – Week 4' },
      ],
    });
    const { scenes } = layoutTimeline(data!, english);
    expect(problems).to.deep.equal([]);
    expect(scenes[0]?.marks.map((mark) => (mark.type === 'rect' ? [mark.x, mark.width] : []))).to.deep.equal([
      [0, 0.5],
      [0.5, 0.5],
    ]);
    const [scene] = scenes;
    const ticks = scene?.x?.kind === 'placed' ? scene.x.ticks.map(({ text, position }) => [text, position]) : [];
    expect(ticks).to.deep.equal([
      ['Week 1', 0],
      ['Week 2', 0.25],
      ['Week 3', 0.5],
      ['Week 4', 0.75],
    ]);
  });

  it('has no place next to times of the calendar, which is reported', () => {
    const { data, problems } = parseTimeline({
      title: 'Plan',
      events: [
        { label: 'A', period: '2024-01-01' },
        { label: 'B', period: 'Week 3' },
      ],
    });
    expect(problems.map(({ pointer, code }) => [pointer, code])).to.deep.equal([['/events/1/period', 'not-a-period']]);
    const { table, scenes } = layoutTimeline(data!, english);
    expect([table.row(0).cells, table.row(1).cells]).to.deep.equal([['1 Jan 2024'], ['Week 3']]);
    expect(scenes[0]?.marks).to.have.length(1);
  });
});

describe('a time of a year that is not named', () => {
  const DAY = 864e5;
  const in2000 = (month: number, day: number): number => Date.UTC(2000, month - 1, day) / DAY;
  const SPANS: readonly (readonly [text: string, from: readonly [number, number], to: readonly [number, number]])[] = [
    ['May', [5, 1], [5, 31]],
    ['3 May', [5, 3], [5, 3]],
    ['May 3-5', [5, 3], [5, 5]],
    ['3–5 May', [5, 3], [5, 5]],
    ['28 Oct – 1 Nov', [10, 28], [11, 1]],
    ['January to March', [1, 1], [3, 31]],
    ['29 February', [2, 29], [2, 29]],
    ['1er mars', [3, 1], [3, 1]],
    ['Juni bis August', [6, 1], [8, 31]],
    ['01.06.', [6, 1], [6, 1]],
  ];
  for (const [text, from, to] of SPANS)
    it(`“${text}” is from ${from.join('/')} to ${to.join('/')}`, () => {
      expect(readStageSpan(text)).to.deep.equal({ unit: 'date', first: in2000(...from), last: in2000(...to) });
    });

  it('ends in the next year if it would end before its start', () => {
    expect(readStageSpan('23 December to 3 January')).to.deep.equal({
      unit: 'date',
      first: in2000(12, 23),
      last: Date.UTC(2001, 0, 3) / DAY,
    });
  });

  it('is none of days that no month has, and of words', () => {
    for (const text of ['31 June', '30.02.', '13.13.', '1.6', 'May be', 'Marathon', 'Summer', 'May Day parade'])
      expect(readStageSpan(text), text).to.equal(undefined);
  });

  it('is that of phases and events, in their order', () => {
    expect(rowsOf('Phase,Start,End', 'Build,1 Apr,30 June', 'Planning,15 Jan,30 Mar')).to.deep.equal([
      ['Planning | 15 Jan – 30 Mar', 'Build | 1 Apr – 30 June'],
      [],
    ]);
    expect(rowsOf('Event,Date', 'Launch,12 July', 'Kick-off,3 May')).to.deep.equal([
      ['Kick-off | 3 May', 'Launch | 12 July'],
      [],
    ]);
    expect(rowsOf('Quarter,Milestone', 'Q2,Launch', 'Q1,Kick-off')).to.deep.equal([
      ['Kick-off | Q1', 'Launch | Q2'],
      [],
    ]);
  });

  it('may go on in the next year, in the order of the document', () => {
    expect(
      rowsOf(
        'What,When',
        'First day,2 September',
        'Half-term,28 Oct – 1 Nov',
        'Easter,7–21 April',
        'Last day,22 July',
      )[0],
    ).to.deep.equal([
      'Half-term | 28 Oct – 1 Nov',
      'Easter | 7–21 April',
      'First day | 2 September',
      'Last day | 22 July',
    ]);
    expect(rowsOf('Phase,Start,End', 'Build,October,March', 'Test,April,May')[0]).to.deep.equal([
      'Build | October – March',
      'Test | April – May',
    ]);
  });

  it('has its months along the axis, without a year', () => {
    const phases = [
      { label: 'Planning', period: 'October to December' },
      { label: 'Build', period: 'January to June' },
    ];
    const { data } = parseTimeline({ title: 'Plan', phases });
    const [scene] = data ? layoutTimeline(data, english).scenes : [];
    expect(scene?.x?.ticks.map(({ text }) => text)).to.deep.equal(['Oct', 'Jan', 'Apr', 'Jul']);
  });
});
