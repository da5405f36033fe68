import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseDelta, type DeltaData } from '../../../../src/delta/data.js';
import type { DeltaForm } from '../../../../src/delta/forms.js';
import { layoutDelta, type DeltaLayout } from '../../../../src/delta/layout.js';
import type { Mark } from '../../../../src/marks/mark.js';
import { rowsOf } from '../../../../src/parts/table-layout.js';
import { englishDelta } from '../../../../src/words/en/delta.js';

const HOMES: DeltaData = {
  title: 'Homes',
  unit: 'homes',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2020', value: 50 },
        { period: '2021', value: 100 },
      ],
    },
  ],
};
function lay(more: Partial<DeltaData>, form: DeltaForm): DeltaLayout {
  const { data, problems } = parseDelta({ ...HOMES, ...more });
  if (!data || problems.length) throw new Error(JSON.stringify(problems));
  return layoutDelta(data, englishDelta, { form });
}
const round = (share = NaN): number => Math.round(share * 1e3) / 1e3;
const place = (mark: Mark): string => {
  if (mark.type === 'rule') return [mark.role, ...[mark.x1, mark.x2, mark.y1, mark.y2].map(round)].join(' ');
  if (mark.type === 'rect')
    return [mark.tone, ...[mark.x, mark.width, mark.y, mark.height].map(round)]
      .filter((part) => part !== undefined)
      .join(' ');
  return mark.type;
};
const marks = ({ scenes: [scene] }: DeltaLayout): string[] =>
  [...(scene?.across ?? []), ...(scene?.marks ?? [])].map(place);
const table = (layout: DeltaLayout): string[][] => [
  [...layout.table.heads],
  ...rowsOf(layout.table).map(({ name, cells }) => [name, ...cells]),
];

describe('the target of a delta', () => {
  it('is one line across all columns, with its name at the end and a note', () => {
    const layout = lay({ target: 80 }, 'columns');
    expect(marks(layout)).to.include('target 0 1 0.2 0.2');
    expect(layout.scenes[0]?.ends?.labels.map(({ text, strong }) => `${text} ${strong ?? ''}`)).to.deep.equal([
      'Target 80',
    ]);
    expect(layout.frame.notes).to.deep.equal(['Target: 80 homes.']);
  });
  it('of each period is a line at its columns, and a column of the table', () => {
    const layout = lay(
      {
        target: [
          { period: '2021', value: 90 },
          { period: '2022', value: '100..120' },
        ],
      },
      'columns',
    );
    expect(marks(layout).slice(0, 2)).to.deep.equal(['target 0.333 0.667 0.25 0.25', 'zone 0.667 0.333 0 0.167']);
    expect(table(layout)).to.deep.equal([
      ['Period', 'Homes', 'Change', 'Target'],
      ['2020', '50', '', ''],
      ['2021', '100', '+50 (+100%)', '90'],
      ['2022', '', '', '100 to 120'],
    ]);
  });
  it('of a longer time than the figures is a note, and no form needs a row for it', () => {
    const quarters = ['2020-Q3', '2020-Q4', '2021-Q1', '2021-Q2'].map((period) => ({ period, value: 50 }));
    const series = [{ label: 'Homes', observations: quarters }];
    const target = [
      { period: '2020', value: 180 },
      { period: '2021', value: 240 },
    ];
    for (const form of ['columns', 'years', 'heat'] as const) {
      const layout = lay({ series, target }, form);
      expect(layout.form).to.equal(form);
      expect(layout.frame.notes).to.deep.equal(['Target: 180 homes (2020) and 240 homes (2021).']);
      expect(table(layout).map(([name]) => name)).to.deep.equal(['Period', 'Q3 2020', 'Q4 2020', 'Q1 2021', 'Q2 2021']);
      expect(marks(layout).filter((mark) => mark.startsWith('target'))).to.deep.equal([]);
    }
  });
  it('of a longer time than rates is that of each of these', () => {
    const months = ['2020-11', '2020-12', '2021-01', '2021-02'].map((period) => ({ period, value: 50 }));
    const target = [
      { period: '2020', value: 60 },
      { period: '2021', value: 80 },
    ];
    const layout = lay({ unit: '%', series: [{ label: 'Cover', observations: months }], target }, 'columns');
    expect(marks(layout).slice(0, 4)).to.deep.equal([
      'target 0 0.25 0.25 0.25',
      'target 0.25 0.5 0.25 0.25',
      'target 0.5 0.75 0 0',
      'target 0.75 1 0 0',
    ]);
    expect(table(layout).map((row) => row.at(-1))).to.deep.equal(['Target', '60%', '60%', '80%', '80%']);
  });
  it('of a longer time than stocks is a note', () => {
    const observations = ['2020-11', '2020-12'].map((period) => ({ period, value: 50 }));
    const layout = lay(
      { kind: 'stock', series: [{ label: 'Homes', observations }], target: [{ period: '2020', value: 60 }] },
      'columns',
    );
    expect(table(layout)[0]).to.deep.equal(['Period', 'Homes', 'Change']);
    expect(layout.frame.notes).to.deep.equal(['Target: 60 homes (2020).']);
  });
  it('of later time than running totals is their last row', () => {
    const observations = ['2018', '2018/2019'].map((period) => ({ period, value: 50 }));
    const layout = lay(
      { kind: 'cumulative', series: [{ label: 'Homes', observations }], target: [{ period: '2018/2022', value: 90 }] },
      'columns',
    );
    expect(table(layout).at(-1)).to.deep.equal(['2018 to 2022', '', '', '90']);
  });
  it('of each period is in the table of a form that does not draw it, which a note says', () => {
    const quarters = ['2020-Q3', '2020-Q4', '2021-Q3', '2021-Q4'].map((period) => ({ period, value: 50 }));
    const series = [{ label: 'Homes', observations: quarters }];
    const target = [{ period: '2021-Q4', value: 60 }];
    const notes = (['lines', 'years', 'heat', 'changes', 'slope'] as const).map((form) =>
      lay({ series, target }, form).frame.notes.includes('The targets are in the table.'),
    );
    expect(notes).to.deep.equal([false, true, true, true, true]);
  });
  it('is on the scale, also where it is above all figures', () => {
    expect(lay({ target: 400 }, 'lines').scenes[0]?.y?.ticks.at(-1)?.text).to.equal('400');
  });
  it('that is withheld shows nowhere', () => {
    const layout = lay({ target: '83 [c]' }, 'columns');
    expect(marks(layout).filter((mark) => mark.startsWith('target'))).to.deep.equal([]);
    expect(JSON.stringify([layout, table(layout)])).not.to.include('83');
  });
  it('of another unit is not drawn, and a note says so', () => {
    const layout = lay({ target: [{ period: '2021', value: 9, unit: 'flats' }] }, 'columns');
    expect(marks(layout).filter((mark) => mark.startsWith('target'))).to.deep.equal([]);
    expect(layout.frame.notes.join()).to.include('not drawn on this scale');
  });
});

describe('events and spans', () => {
  const events = [{ period: '2021-07', label: 'Law' }];
  const spans = [{ period: '2020-07/2020-12', label: 'Lockdown' }];
  it('are lines and shades at their part of the columns, with names above them', () => {
    const layout = lay({ events, spans }, 'columns');
    expect(marks(layout).slice(0, 2)).to.deep.equal(['span 0.249 0.251 0 1', 'event 0.748 0.748 -0.13 1']);
    expect(layout.scenes[0]?.strip?.list).to.deep.equal(['Lockdown (July to December 2020)', 'Law (July 2021)']);
  });
  it('are at their time on a scale of time', () => {
    const layout = lay({ events: [{ period: '2020-07-01', label: 'Law' }] }, 'lines');
    expect(marks(layout)[0]).to.equal('event 0.497 0.497 -0.059 1');
  });
  it('are in the row of their period, with their time if that is another', () => {
    expect(table(lay({ events, spans }, 'lines')).map((row) => row.at(-1))).to.deep.equal([
      'Event',
      'Lockdown (July to December 2020)',
      'Law (July 2021)',
    ]);
  });
  it('have names beside their lines, which no line of another event crosses', () => {
    const some = [
      { period: '2020-03', label: 'First lockdown' },
      { period: '2020-10', label: 'Recovery plan' },
      { period: '2020-11', label: 'Strikes begin' },
      { period: '2020-12', label: 'Schools are open again' },
    ];
    const strip = lay({ events: some }, 'lines').scenes[0]?.strip;
    const names = strip?.labels.filter(({ role }) => role === 'event');
    expect(names?.map(({ text, anchor, line, least, most }) => [text, anchor, line, least, most])).to.deep.equal([
      ['First lockdown', 'start', -1, 32, 69.79],
      ['Recovery plan', 'end', -1, 32, 69.79],
      ['Strikes begin', 'end', -2, 32, 69.79],
      ['Schools are open again', 'end', -3, 32, 69.79],
      ['First lockdown', 'start', -1, 69.79, 76.11],
      ['Recovery plan', 'end', -2, 69.79, 76.11],
      ['Strikes begin', 'end', -1, 69.79, 76.11],
      ['Schools are open again', 'end', -2, 69.79, 76.11],
      ['First lockdown', 'start', -1, 76.11, 83],
      ['Recovery plan', 'end', -1, 76.11, 83],
      ['Strikes begin', 'start', -1, 76.11, 83],
      ['Schools are open again', 'end', -2, 76.11, 83],
      ['First lockdown', 'start', -1, 83, 117.38],
      ['Recovery plan', 'start', -1, 83, 117.38],
      ['Strikes begin', 'start', -1, 83, 117.38],
      ['Schools are open again', 'end', -2, 83, 117.38],
      ['First lockdown', 'start', -1, 117.38, undefined],
      ['Recovery plan', 'start', -1, 117.38, undefined],
      ['Strikes begin', 'start', -1, 117.38, undefined],
      ['Schools are open again', 'start', -1, 117.38, undefined],
    ]);
  });
  it('that are far apart have their names or numbers in one line', () => {
    const some = ['2020-03', '2020-08', '2021-01'].map((period, i) => ({ period, label: `Law ${i}` }));
    const strip = lay({ events: some }, 'lines').scenes[0]?.strip;
    expect(strip?.lines).to.equal(1);
    expect(strip?.labels.filter(({ role }) => role === 'number').map(({ text, least }) => [text, least])).to.deep.equal(
      [
        ['1', undefined],
        ['2', undefined],
        ['3', undefined],
      ],
    );
  });
  it('outside of the plot are named in a note', () => {
    const layout = lay({ events: [{ period: '1999', label: 'Start' }] }, 'lines');
    expect(layout.frame.notes).to.deep.equal(['Not drawn: Start (1999).']);
  });
  it('have numbers in a chart without room for their names, in three lanes, of which those that would overlap are left out', () => {
    const months = (...all: readonly number[]) =>
      all.map((month, i) => ({ period: `2020-${String(month).padStart(2, '0')}`, label: `Event ${i} of the year` }));
    const many = months(...Array.from({ length: 40 }, (_, i) => (i % 12) + 1));
    const strip = lay({ events: many }, 'lines').scenes[0]?.strip;
    expect([strip?.least, strip?.list.length]).to.deep.equal([undefined, 40]);
    const { labels = [] } = lay({ events: months(3, 4, 4, 8, 12, 12, 12, 12) }, 'lines').scenes[0]?.strip ?? {};
    const numbersIn = (width: number) =>
      labels
        .filter(({ role }) => role === 'number')
        .filter(({ least = 0, most = Infinity }) => least <= width && width < most)
        .map(({ text, line = 0, leader }) => `${text} ${Math.round(-10 * line) / 10}${leader ? ' led' : ''}`);
    expect([numbersIn(16), numbersIn(45)]).to.deep.equal([
      ['3 3.6 led', '7 3.6 led', '2 2.3 led', '6 2.3 led', '1 1', '4 1', '5 1'],
      ['7 3.6 led', '3 2.3 led', '6 2.3 led', '1 1', '2 1', '4 1', '5 1'],
    ]);
  });
});

describe('a benchmark', () => {
  const series: DeltaData['series'] = [
    ...HOMES.series,
    {
      label: 'England',
      role: 'benchmark',
      observations: [
        { period: '2020', value: 60 },
        { period: '2021', value: 70 },
      ],
    },
  ];
  it('is a line across the columns, and no column', () => {
    const layout = lay({ series }, 'columns');
    expect(marks(layout)).to.deep.equal([
      'benchmark 0 0.5 0.4 0.4',
      'benchmark 0.5 1 0.3 0.3',
      '0.065 0.37 0.5 0.5',
      '0.565 0.37 0 1',
    ]);
  });
  it('is a line of its own tone, and not in the sentence', () => {
    const layout = lay({ series }, 'lines');
    expect(layout.scenes[0]?.marks.map(({ tone }) => tone)).to.include('benchmark');
    expect(layout.frame.sentence).to.equal('Homes: 100 in 2021, up 50 (100%) on 2020.');
  });
});
