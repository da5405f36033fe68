import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Observation } from '../../../src/contract/observation.js';
import type { UnitInput } from '../../../src/contract/unit.js';
import { parseDelta, type DeltaData } from '../../../src/delta/data.js';
import { DELTA_FORMS, type DeltaForm } from '../../../src/delta/forms.js';
import { layoutDelta, type DeltaLayout } from '../../../src/delta/layout.js';
import type { Mark, Rect, Run } from '../../../src/marks/mark.js';
import type { Axis, Scene } from '../../../src/marks/scene.js';
import { rowsOf } from '../../../src/parts/table-layout.js';
import { englishDelta } from '../../../src/words/en/delta.js';

/** The layout of one series, or of those of `more`. */
function lay(observations: readonly Observation[], more: Partial<DeltaData> = {}, form?: DeltaForm): DeltaLayout {
  const { data } = parseDelta({ title: 'Homes', series: [{ label: 'Homes', observations }], ...more });
  if (!data) throw new Error('nothing to draw');
  return layoutDelta(data, englishDelta, form ? { form } : {});
}
/** Figures year by year from 2018 on. */
const years = (...values: Observation['value'][]): readonly Observation[] =>
  values.map((value, i) => ({ period: String(2018 + i), value }));
/** Figures day by day from 1 January 2024 on. */
const days = (count: number, value = (i: number): number | null => i + 1): readonly Observation[] =>
  Array.from({ length: count }, (_, i) => ({
    period: new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
    value: value(i),
  }));
const sceneOf = ({ scenes: [scene] }: DeltaLayout): Scene => {
  if (!scene) throw new Error('no picture');
  return scene;
};
const marksOf = <Type extends Mark['type']>(layout: DeltaLayout, type: Type): Extract<Mark, { type: Type }>[] =>
  sceneOf(layout).marks.filter((mark): mark is Extract<Mark, { type: Type }> => mark.type === type);
const round = (share = NaN): number => Math.round(share * 1e4) / 1e4;
/** Row, top and height of each column, with what its fill shows. */
const columns = (layout: DeltaLayout): string[] =>
  marksOf(layout, 'rect').map(({ row, y, height, status, certainty }: Rect) =>
    [row, round(y), round(height), status, certainty === 'exact' ? '' : certainty]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
const rules = (layout: DeltaLayout): string[] =>
  marksOf(layout, 'rule').map(({ role, row, x1, y1, y2 }) => [role, row, round(x1), round(y1), round(y2)].join(' '));
const names = (axis: Axis | undefined): string[] => axis?.ticks.map(({ text }) => text) ?? [];
const ticks = (axis: Axis | undefined): [string, number][] =>
  axis?.ticks.map(({ text, position }) => [text, round(position)]) ?? [];
/** The first line of cells of each row: name, figure and change. */
const rows = ({ table }: DeltaLayout): string[][] => rowsOf(table).map(({ name, cells }) => [name, ...cells]);
const changes = (layout: DeltaLayout): string[] => rows(layout).map((row) => row[2] ?? '');
const labels = (layout: DeltaLayout): string[] => sceneOf(layout).labels.map(({ text }) => text);
const legend = (layout: DeltaLayout): string[] => layout.legend.map(({ key }) => key);

describe('the columns of a delta', () => {
  it('are lines by default if their periods are uneven, and say so if they are asked for', () => {
    const uneven = ['1990', '2000', '2010', '2019', '2020', '2021'].map((period, i) => ({ period, value: 100 - i }));
    expect(lay(uneven).form).to.equal('lines');
    const asked = lay(uneven, {}, 'columns');
    expect(asked.form).to.equal('columns');
    expect(JSON.stringify(asked)).to.include('The distances between columns do not show the time between them.');
    expect(lay(uneven.slice(3)).form).to.equal('columns');
  });
  it('stand in the order of their periods, from zero to the highest', () => {
    const layout = lay([
      { period: '2020', value: 100 },
      { period: '2018', value: 50 },
      { period: '2019', value: 0 },
    ]);
    expect(rows(layout).map(([name]) => name)).to.deep.equal(['2018', '2019', '2020']);
    expect(columns(layout)).to.deep.equal(['0 0.5 0.5', '1 1 0', '2 0 1']);
    expect(layout.form).to.equal('columns');
  });

  it('are one mark for each figure, with its pointer and its row', () => {
    const [first] = marksOf(lay(years(2, 2)), 'rect');
    expect(first).to.deep.include({ id: '/series/0/observations/0', row: 0, x: 0.13, width: 0.74 });
  });

  it('have even ticks, of which the top one is at or above the highest and alone has the unit', () => {
    const layout = lay(years(42, 38), { unit: '%' });
    expect(ticks(sceneOf(layout).y)).to.deep.equal([
      ['0', 1],
      ['10', 0.8],
      ['20', 0.6],
      ['30', 0.4],
      ['40', 0.2],
      ['50%', 0],
    ]);
  });

  it('hang below the line where they are below zero', () => {
    const layout = lay(years(30, -10));
    expect(columns(layout)).to.deep.equal(['0 0 0.75', '1 0.75 0.25']);
    expect(marksOf(layout, 'rect').map(({ grows }) => grows)).to.deep.equal(['up', 'down']);
    expect(labels(layout)).to.deep.equal(['30', '−10']);
    expect(sceneOf(layout).labels.map(({ line }) => line)).to.deep.equal([-1.2, 0]);
  });

  it('all hang where all are below zero', () => {
    expect(columns(lay(years(-120, -400)))).to.deep.equal(['0 0 0.3', '1 0 1']);
  });

  it('have a dotted foot and no column where no figure is given, and nothing for zero', () => {
    const layout = lay(years(10, null, 0));
    expect(columns(layout)).to.deep.equal(['0 0 1', '2 1 0']);
    expect(rules(layout)).to.deep.equal(['missing 1 0.13 0.985 0.985']);
    expect(layout.legend.map(({ text }) => text)).to.deep.equal(['no figure']);
    expect(labels(layout)).to.deep.equal(['10', '0']);
  });

  it('that are too short to be seen are drawn so that they can be, and say so', () => {
    const layout = lay(years(100000, 1));
    expect(columns(layout)).to.deep.equal(['0 0 1', '1 0.996 0.004']);
    expect(layout.frame.notes.join()).to.match(/^Bars too short to be seen are drawn longer/);
  });

  it('of a bound end open, of about so much softly, of an upper bound are soft', () => {
    const layout = lay(years('>6000', '~4000', '<2000'));
    expect(columns(layout)).to.deep.equal(['0 0.25 0.75 least', '1 0.5 0.5 about', '2 0.75 0.25 most']);
    expect(legend(layout)).to.deep.equal(['at-least', 'about', 'at-most']);
  });

  it('have their values above what is drawn, higher above an open end, and below it where they hang', () => {
    const { labels: all } = sceneOf(lay(years('50 (40..100)', '>25', '-20 (-100..-10)', -10)));
    expect(all.map(({ y, line }) => [round(y), line])).to.deep.equal([
      [0, -1.2],
      [0.375, -2.5],
      [1, 0],
      [0.55, 0],
    ]);
  });

  it('of a range are soft between its ends, of a confidence interval have a whisker', () => {
    expect(columns(lay(years('50..100')))).to.deep.equal(['0 0.5 0.5', '0 0 0.5 range']);
    const interval = lay(years('50 (40..100)'));
    expect(rules(interval)).to.deep.equal(['interval 0 0.5 0.6 0']);
    expect(labels(interval)).to.deep.equal(['50']);
    expect(rows(interval)).to.deep.equal([['2018', '50 (95% confidence interval 40 to 100)']]);
  });

  it('of a period that is not complete are outlined, and the latest says "so far"', () => {
    const layout = lay([...years(10), { period: '2019', value: 5, through: '2019-06' }]);
    expect(columns(layout)).to.deep.equal(['0 0 1', '1 0.5 0.5 partial']);
    expect(layout.legend.map(({ text }) => text)).to.deep.equal(['period not complete']);
    expect(labels(layout)).to.deep.equal(['10', '5', 'so far']);
  });

  it('look as what was said of their figures, and the legend explains what is there', () => {
    const layout = lay(years('1 [p]', '1 [e]', '1 [f]', '1 [u]', '1 [I]', 1));
    expect(marksOf(layout, 'rect').map(({ status }) => status)).to.deep.equal([
      'provisional',
      'estimated',
      'forecast',
      'unreliable',
      'estimated',
      undefined,
    ]);
    expect(legend(layout)).to.deep.equal(['provisional', 'estimated', 'forecast', 'unreliable']);
  });

  it('of a withheld figure are not drawn, nor told anywhere', () => {
    const layout = lay(years(1000, { value: 437, confidentiality: 'C' }, 1100));
    expect(columns(layout)).to.deep.equal(['0 0.1667 0.8333', '2 0.0833 0.9167']);
    expect(JSON.stringify([layout, rows(layout)])).to.not.include('437');
  });

  it('are one path above 150 of a series', () => {
    const runs = marksOf(lay(days(151), {}, 'columns'), 'run');
    expect(runs.map(({ shape, xs }: Run) => [shape, xs.length])).to.deep.equal([['columns', 151]]);
    expect(marksOf(lay(days(150), {}, 'columns'), 'rect')).to.have.lengthOf(150);
  });
});

describe('time in a delta', () => {
  it('leaves the place of periods that nobody published empty', () => {
    const layout = lay([...years(1, 1), { period: '2022', value: 2 }]);
    expect(names(sceneOf(layout).x)).to.deep.equal(['2018', '2019', '', '', '2022']);
    expect(sceneOf(layout).x?.ticks.map(({ row }) => row)).to.deep.equal([0, 1, undefined, undefined, 2]);
    expect(rows(layout)).to.have.lengthOf(3);
  });

  it('leaves one place empty for a long silence', () => {
    const layout = lay([
      { period: '1900', value: 1 },
      { period: '1901', value: 1 },
      { period: '2021', value: 2 },
    ]);
    expect(sceneOf(layout).x?.ticks).to.have.lengthOf(4);
  });

  it('leaves no place empty in a series without a cadence, and compares neighbours', () => {
    const elections = [
      { period: '2010', value: 65.1 },
      { period: '2015', value: 66.4 },
      { period: '2017', value: 68.8 },
      { period: '2019', value: 67.3 },
      { period: '2024', value: 59.7 },
    ];
    const layout = lay(elections, { unit: '%' });
    expect(names(sceneOf(layout).x)).to.deep.equal(['2010', '2015', '2017', '2019', '2024']);
    expect(layout.frame.sentence).to.equal('59.7% in 2024, down 7.6 percentage points on 2019.');
  });

  it('names quarters, months, weeks and days within their years, and reporting years', () => {
    const axis = (...periods: string[]) => sceneOf(lay(periods.map((period) => ({ period, value: 1 })))).x;
    const years2 = (all: Axis | undefined) => all?.brackets?.map(({ text, from, to }) => [text, from, to]);
    const quarters = axis('2020-Q4', '2021-Q1');
    expect([names(quarters), years2(quarters)]).to.deep.equal([
      ['Q4', 'Q1'],
      [
        ['2020', 0, 0.5],
        ['2021', 0.5, 1],
      ],
    ]);
    expect(names(axis('2020-12', '2021-01'))).to.deep.equal(['Dec', 'Jan']);
    const weeks = axis('2020-W53', '2021-W01');
    expect([names(weeks), years2(weeks)]).to.deep.equal([['week 53', 'week 1'], years2(quarters)]);
    const days = axis('2020-12-31', '2021-01-01');
    expect([names(days), years2(days)]).to.deep.equal([['31 Dec', '1 Jan'], years2(quarters)]);
    const weeksFrom = axis('2020-12-29/P7D', '2021-01-05/P7D');
    expect([names(weeksFrom), years2(weeksFrom)]).to.deep.equal([
      ['from 29\u00a0Dec', 'from 5\u00a0Jan'],
      years2(quarters),
    ]);
    const weeksTo = axis('2020-12-25/2020-12-31', '2021-01-01/2021-01-07');
    expect([names(weeksTo), years2(weeksTo)]).to.deep.equal([['to 31\u00a0Dec', 'to 7\u00a0Jan'], years2(quarters)]);
    expect(names(sceneOf(lay(years(1, 2), { yearStart: '04-01' })).x)).to.deep.equal(['2018/19', '2019/20']);
  });

  it('names whole periods in the table', () => {
    const quarters = ['2020-Q4', '2021-Q1'].map((period) => ({ period, value: 1 }));
    expect(rows(lay(quarters)).map(([name]) => name)).to.deep.equal(['Q4 2020', 'Q1 2021']);
  });

  it('keeps what is no period in the order of the document, under its own name', () => {
    const layout = lay([
      { period: 'Late 2023', value: 1 },
      { period: 'Early 2021', value: 2 },
    ]);
    expect(names(sceneOf(layout).x)).to.deep.equal(['Late 2023', 'Early 2021']);
  });

  it('marks where a series breaks', () => {
    const layout = lay(years(1, 2, '3 [b]', 4));
    expect(rules(layout)).to.deep.equal(['break 2 0 -0.04 1']);
    expect(layout.legend.map(({ text }) => text)).to.deep.equal(['break in series']);
  });
});

describe('the changes of a delta', () => {
  it('are from the period before', () => {
    expect(changes(lay(years(12300, 14200, 14200, 7100)))).to.deep.equal([
      '',
      '+1,900 (+15.4%)',
      'no change',
      '−7,100 (−50%)',
    ]);
  });

  it('are from the first', () => {
    expect(changes(lay(years(100, 110, 150), { against: 'first' }))).to.deep.equal(['', '+10 (+10%)', '+50 (+50%)']);
  });

  it('are from the same period a year before', () => {
    const quarters = ['2020-Q1', '2020-Q2', '2021-Q1', '2021-Q2'].map((period, i) => ({
      period,
      value: [100, 200, 110, 180][i]!,
    }));
    expect(changes(lay(quarters, { against: 'year-before' }))).to.deep.equal(['', '', '+10 (+10%)', '−20 (−10%)']);
  });

  it('are from a period that is named, backwards too', () => {
    expect(changes(lay(years(90, 100, 150), { against: '2019' }))).to.deep.equal(['−10 (−10%)', '', '+50 (+50%)']);
    const absent = lay(years(90, 100), { against: '2015' });
    expect(changes(absent)[0]).to.equal('no figure for 2015');
    expect(absent.frame.sentence).to.equal('100 in 2019. Not compared: no figure for 2015.');
  });

  it('are none where there is one figure alone', () => {
    const layout = lay(years(1));
    expect(layout.changes).to.equal(undefined);
    expect(layout.table.heads).to.deep.equal(['Period', 'Homes']);
  });

  it('over periods without a figure are from the latest that has one, and name both', () => {
    const absent = lay([...years(4, 1), { period: '2021', value: 2 }]);
    expect(changes(absent)).to.deep.equal(['', '−3 (−75%)', '+1 (+100%) on 2019']);
    expect(absent.frame.sentence).to.equal('2 in 2021, up 1 (100%) on 2019; no figure for 2020.');
    expect(lay(years(4, null, null, null, 2)).frame.sentence).to.equal(
      '2 in 2022, down 2 (50%) on 2018; no figure for 2019 to 2021.',
    );
    expect(lay(years(1, null, null, 2)).frame.sentence).to.equal(
      '2 in 2021, up 1 (100%) on 2018; no figure for 2019 and 2020.',
    );
    expect(changes(lay(years(null, 2)))).to.deep.equal(['', 'no figure for 2018']);
  });

  it('never skip a withheld figure', () => {
    const layout = lay(years(10, '[c]', null, 12));
    expect(changes(layout)).to.deep.equal(['', '', '', 'a figure is withheld']);
    expect(layout.frame.sentence).to.equal('12 in 2021. Not compared with 2019: a figure is withheld.');
  });

  it('of rolling periods are from the latest that does not overlap', () => {
    const quarters = [4.3, 4.4, 4.4, 4.2, 4.1].map((value, i) => ({
      period: `2024-0${i + 1}/2024-0${i + 3}`,
      value,
    }));
    const layout = lay(quarters, { unit: '%', kind: 'rate' });
    expect(changes(layout)).to.deep.equal(['', '', '', '−0.1 points', '−0.3 points']);
    expect(layout.frame.sentence).to.equal(
      '4.1% from May to July 2024, down 0.3 percentage points on February to April 2024.',
    );
  });

  it('a year before say that the calendar has no such week or day', () => {
    const weeks = [
      ...Array.from({ length: 52 }, (_, i) => ({ period: `2019-W${String(i + 1).padStart(2, '0')}`, value: 100 })),
      ...Array.from({ length: 53 }, (_, i) => ({ period: `2020-W${String(i + 1).padStart(2, '0')}`, value: 110 })),
    ];
    const layout = lay(weeks, { against: 'year-before' });
    expect(changes(layout).slice(-2)).to.deep.equal(['+10 (+10%)', '2019 has no week 53']);
    expect(layout.frame.sentence).to.equal('110 in week 53 of 2020. Not compared: 2019 has no week 53.');
    const leap = lay(
      ['2023-02-28', '2024-02-28', '2024-02-29'].map((period, value) => ({ period, value })),
      { against: 'year-before' },
    );
    expect(leap.frame.sentence).to.equal('2 on 29 February 2024. Not compared: 2023 has no 29 February.');
  });

  it('across a break are none, and after it there are some again', () => {
    expect(changes(lay(years(10, '20 [b]', 30)))).to.deep.equal(['', 'break in series', '+10 (+50%)']);
    expect(changes(lay(years(10, '20 [b]', 30), { against: 'first' })).slice(1)).to.deep.equal([
      'break in series',
      'break in series',
    ]);
  });

  it('of a period that is not complete are none, and the sentence is of the last that is', () => {
    const layout = lay([...years(10200, 13100), { period: '2020', value: 7400, through: '2020-06' }]);
    expect(changes(layout)[2]).to.equal('part of a year');
    expect(layout.frame.sentence).to.equal('13,100 in 2019, up 2,900 (28.4%) on 2018. 7,400 so far in 2020, to June.');
  });

  it('of a half year with a half year are given', () => {
    const half = (year: number, value: number) => ({ period: String(year), value, through: `${year}-06` });
    expect(changes(lay([half(2020, 7100), half(2021, 7400)]))).to.deep.equal(['', '+300 (+4.2%)']);
  });

  it('of per cent are in points, from zero have no per cent, and of bounds are bounds', () => {
    expect(changes(lay(years(88.9, 91.5), { unit: '%' }))[1]).to.equal('+2.6 points');
    expect(changes(lay(years(0, 900)))[1]).to.equal('+900');
    expect(changes(lay(years(-1, 1)))[1]).to.equal('+2');
    expect(changes(lay(years(6000, '>6900')))[1]).to.equal('up by over 900 (over 15%)');
    expect(changes(lay(years('>6000', '>6900')))[1]).to.equal('both figures are only minimums');
  });

  it('keep the scale of their unit', () => {
    const unit = { other: 'euro', currency: 'EUR', scale: 1000000 } as const;
    expect(changes(lay(years(11, 12.5), { unit, decimals: 1 }))[1]).to.equal('+1.5 (+13.6%)');
  });

  it('write every fall with the minus sign', () => {
    const text = rows(lay(years(30, -10, -20))).map(([, ...cells]) => cells.join(' '));
    expect(text).to.deep.equal(['30 ', '−10 −40', '−20 −10']);
  });
});

describe('the sentence of a delta', () => {
  const SENTENCES: readonly (readonly [
    observations: readonly Observation[],
    sentence: string,
    more?: Partial<DeltaData>,
  ])[] = [
    [years(12300, 14200), '14,200 homes in 2019, up 1,900 (15.4%) on 2018.', { unit: 'homes' }],
    [years(9100), '9,100 homes in 2018.', { unit: 'homes' }],
    [years(12300, 14200, null), '14,200 in 2019, up 1,900 (15.4%) on 2018.'],
    [years('>6000'), 'Over 6,000 in 2018.'],
    [[{ period: '2021-07-31', value: 5 }], '5 on 31 July 2021.'],
    [[{ period: '2020/21', value: 5 }], '2020/21: 5.'],
    [years(100, 110), '110 in 2019, up 10 (10%) on 2018.', { polarity: 'up-bad' }],
  ];
  for (const [observations, sentence, more] of SENTENCES)
    it(`of ${JSON.stringify(observations)} is "${sentence}"`, () => {
      expect(lay(observations, more).frame.sentence).to.equal(sentence);
    });

  it('says that no figure is given where none is', () => {
    expect(lay(years(null, null)).frame.sentence).to.match(/no figure given/i);
  });

  it('says of each of two or three series what it is, and of more how many there are', () => {
    const series = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ label: String.fromCharCode(65 + i), observations: years(10, 12) }));
    expect(lay([], { series: series(2) }).frame.sentence).to.equal(
      'A: 12 in 2019, up 2 (20%) on 2018. B: 12 in 2019, up 2 (20%) on 2018.',
    );
    expect(lay([], { series: series(5) }).frame.sentence).to.equal('Five series from 2018 to 2019.');
    expect(lay([], { unit: 'cases', series: series(5) }).frame.sentence).to.equal(
      'Five series from 2018 to 2019, in cases.',
    );
  });

  it('says of four series or more the largest figure and the largest change', () => {
    const seats = [
      { label: 'Conservative', observations: years(317, 365) },
      { label: 'Labour', observations: years(262, 202) },
      { label: 'SNP', observations: years(35, 48) },
      { label: 'Liberal Democrat', observations: years(12, 11) },
    ];
    expect(lay([], { unit: 'seats', series: seats }).frame.sentence).to.equal(
      'The largest in 2019 is Conservative: 365 seats, up 48 (15.1%) on 2018. ' +
        'The largest change was for Labour: 202 seats, down 60 (22.9%) on 2018.',
    );
    const rates = seats.map(({ label, observations }) => ({ label, observations, unit: '%' }));
    expect(lay([], { kind: 'rate', series: rates }).frame.sentence).to.match(
      /^The highest in 2019 is Conservative: 365%/,
    );
  });

  it('says how many series there are if a figure is withheld or only a bound', () => {
    const withBound = (value: string) => [
      ...['A', 'B', 'C'].map((label, i) => ({ label, observations: years(1, 2 + i) })),
      {
        label: 'D',
        observations: [
          { period: '2018', value: 1 },
          { period: '2019', value },
        ],
      },
    ];
    expect(lay([], { series: withBound('>1') }).frame.sentence).to.equal('Four series from 2018 to 2019.');
    expect(lay([], { series: withBound('9 [c]') }).frame.sentence).to.equal('Four series from 2018 to 2019.');
  });

  it('has the largest of those with a figure if one of many series has none', () => {
    const series = (...latest: readonly (number | null)[]) =>
      latest.map((value, i) => ({
        label: 'ABCDE'.charAt(i),
        observations: [
          { period: '2018', value: 1 },
          { period: '2019', value },
        ],
      }));
    expect(lay([], { series: series(2, 5, null, 3) }).frame.sentence).to.equal(
      'The largest of those with a figure in 2019 is B: 5, up 4 (400%) on 2018.',
    );
    expect(lay([], { series: series(2, 5, null, null) }).frame.sentence).to.equal('Four series from 2018 to 2019.');
  });

  it('has the sum of lines that are all the parts of a whole, and the largest of them', () => {
    const series = [
      { label: 'Online', observations: years(10, 20) },
      { label: 'Post', observations: years(7, 8) },
    ];
    expect(lay([], { series, whole: true }).frame.sentence).to.equal(
      'In all, 28 in 2019. The largest part is Online: 20, up 10 (100%) on 2018.',
    );
  });
});

describe('several series', () => {
  const series = [
    { label: 'Flats', observations: years(10, 20) },
    { label: 'Houses', observations: [{ period: '2019', value: 40 }] },
  ];

  it('are lines, and columns side by side if asked for, each in its hue, with their names', () => {
    expect(lay([], { series }).form).to.equal('lines');
    const layout = lay([], { series }, 'columns');
    expect(columns(layout)).to.deep.equal(['0 0.75 0.25', '1 0.5 0.5', '1 0 1']);
    expect(
      marksOf(layout, 'rect').map((mark) => [mark.series, mark.cell, round(mark.x), round(mark.width)]),
    ).to.deep.equal([
      [0, 0, 0.0724, 0.1702],
      [0, 0, 0.5724, 0.1702],
      [1, 2, 0.7574, 0.1702],
    ]);
    expect(sceneOf(layout).keys?.map(({ text }) => text)).to.deep.equal(['Flats', 'Houses']);
    expect(names(sceneOf(layout).x)).to.deep.equal(['2018', '2019']);
  });

  it('have the unit on their scale that they all have', () => {
    const of = (unit: string, other: string) =>
      names(sceneOf(lay([], { series: series.map((one, i) => ({ ...one, unit: i ? other : unit })) }, 'lines')).y).at(
        -1,
      );
    expect(of('%', '%')).to.equal('40%');
    expect(of('%', 'homes')).to.equal('20');
  });

  it('share one table, in which a period that one does not have is empty', () => {
    const layout = lay([], { series });
    expect(layout.table.heads).to.deep.equal(['Period', 'Flats', 'Flats: Change', 'Houses', 'Houses: Change']);
    expect(rows(layout)).to.deep.equal([
      ['2018', '10', '', '', ''],
      ['2019', '20', '+10 (+100%)', '40', ''],
    ]);
  });

  it('of the calendar and of reporting years have a row each', () => {
    const layout = lay([], {
      series: [
        { label: 'Calendar', observations: [{ period: '2024', value: 10 }] },
        { label: 'Reporting', yearStart: '04-01', observations: [{ period: '2024', value: 12 }] },
      ],
    });
    expect(rows(layout)).to.deep.equal([
      ['2024', '10', ''],
      ['2024/25', '', '12'],
    ]);
  });

  it('that is one alone has its name in the head of its table', () => {
    expect(
      lay([], { unit: 'homes', series: [{ label: 'Flats', observations: years(10, 20) }] }).table.heads,
    ).to.deep.equal(['Period', 'Flats, homes', 'Change']);
  });

  it('is the head of its column with its unit, unless a word of its name is that, and with its scale', () => {
    const JOBS = { other: 'jobs', scale: 1000 } as const;
    const HEADS: readonly (readonly [label: string, unit: UnitInput, head: string])[] = [
      ['Homes insulated', 'homes', 'Homes insulated'],
      ['Women', 'men', 'Women, men'],
      ['Deaths per 100,000', { other: 'deaths', per: '100,000' }, 'Deaths per 100,000'],
      ['Jobs', JOBS, 'Jobs, thousand'],
      ['Employment', JOBS, 'Employment, thousand jobs'],
      ['', JOBS, 'Thousand jobs'],
      ['Visits', { other: '', scale: 1e6 }, 'Visits, million'],
      ['Income', '£m', 'Income, £ million'],
      ['Rate', '%', 'Rate'],
    ];
    for (const [label, unit, head] of HEADS)
      expect(lay([], { unit, series: [{ label, observations: years(10, 20) }] }).table.heads[1]).to.equal(head);
  });

  it('of several has its scale in the head of its column, and not in its figures and changes', () => {
    const layout = lay([], {
      unit: { other: 'jobs', scale: 1000 },
      series: [
        { label: 'Men', observations: years(1200, 1227) },
        { label: 'Women', observations: years(900, 880) },
      ],
    });
    expect(layout.table.heads).to.deep.equal([
      'Period',
      'Men, thousand jobs',
      'Men: Change',
      'Women, thousand jobs',
      'Women: Change',
    ]);
    expect(rows(layout)[1]).to.deep.equal(['2019', '1,227', '+27 (+2.3%)', '880', '−20 (−2.2%)']);
  });

  it('with units of their own has these in its heads', () => {
    const series = [
      { label: 'Rain', unit: 'mm', observations: years(80, 60) },
      { label: 'Temperature', unit: '°C', observations: years(5, 6) },
    ];
    const { heads, row } = lay([], { series }).table;
    expect(heads).to.deep.equal(['Period', 'Rain, mm', 'Rain: Change', 'Temperature, °C', 'Temperature: Change']);
    expect(row(0).cells).to.deep.equal(['80', '', '5', '']);
  });
});

describe('what cannot stand on one scale', () => {
  it('does not: a total since the start is no column beside a year', () => {
    const layout = lay([
      { period: '2019', value: 50000, kind: 'flow' },
      { period: '2020', value: 60000, kind: 'flow' },
      { period: '2018/2021', value: 385000, kind: 'cumulative' },
    ]);
    expect(columns(layout)).to.deep.equal(['1 0.1667 0.8333', '2 0 1']);
    expect(rows(layout).map(([, figure]) => figure)).to.deep.equal(['385,000', '50,000', '60,000']);
    expect([...new Set(labels(layout))]).to.deep.equal(['385,000', '50,000', '60,000']);
    expect(layout.legend).to.deep.equal([]);
    expect(layout.frame.notes).to.have.lengthOf(1);
  });
  it('does: a per cent of a year beside one of a month, which are only not compared', () => {
    const turnout = [
      { period: '2017', value: 75, unit: '%' },
      { period: '2019-12', value: 60, unit: '%' },
    ];
    const layout = lay(turnout);
    expect(columns(layout)).to.deep.equal(['0 0.0625 0.9375', '1 0.25 0.75']);
    expect(rows(layout)[1]).to.deep.equal(['Dec 2019', '60%', 'periods of different length']);
    expect(layout.frame.notes).to.deep.equal([]);
  });
});

describe('figures of one unit', () => {
  const drawn = (...units: DeltaData['unit'][]): DeltaLayout =>
    lay(units.map((unit, i) => ({ period: String(2018 + i), value: 1000 + i, ...(unit && { unit }) })));

  it('are compared and drawn together, however it is written', () => {
    const layout = drawn('homes', { one: 'home', other: 'homes' });
    expect(changes(layout)[1]).to.equal('+1 (+0.1%)');
    expect(layout.frame.notes).to.deep.equal([]);
    expect(changes(drawn('%', { other: '%', percent: true }))[1]).to.equal('+1 point');
  });

  it('leaves a figure of another unit off the scale though its period is not known', () => {
    const layout = lay([...years(1, 2, 3), { period: 'Later', value: 500, unit: 'flats' }], { unit: 'homes' });
    expect(layout.frame.notes.join()).to.match(/not drawn on this scale/);
    expect(sceneOf(layout).y?.ticks.map(({ text }) => text)).to.deep.equal(['0', '1', '2', '3']);
  });

  it('of money have one scale: short where all are exact in it, else in full', () => {
    const texts = (...values: number[]) =>
      new Set(
        sceneOf(lay(years(...values), { unit: { other: 'pounds', currency: 'GBP' } }, 'columns')).labels.map(
          ({ text }) => text,
        ),
      );
    expect([...texts(560e9, 148e9)].sort()).to.deep.equal(['£148bn', '£560bn']);
    expect([...texts(560e9, 2585e9)].sort()).to.deep.equal(['2,585,000,000,000', '560,000,000,000']);
  });

  it('do not stand beside those in another currency or per something else', () => {
    const money = (currency: string, per?: string) => ({ other: 'money', currency, ...(per && { per }) });
    for (const units of [
      [money('GBP'), money('GBP'), money('EUR')],
      [money('GBP'), money('GBP'), money('GBP', 'home')],
    ]) {
      const layout = drawn(...units);
      expect(marksOf(layout, 'rect')).to.have.lengthOf(2);
      expect(layout.legend).to.deep.equal([]);
      expect(labels(layout)[2]).to.match(/[€£]1,002/);
      expect(layout.frame.notes.join()).to.match(/not drawn on this scale/);
      expect(changes(layout)[2]).to.equal('another unit');
    }
  });
});

describe('the form of a delta', () => {
  it('is one of a list, of which the first chooses by itself', () => {
    expect(DELTA_FORMS).to.deep.equal([
      'auto',
      'columns',
      'lines',
      'years',
      'changes',
      'slope',
      'area',
      'stacked',
      'waterfall',
      'heat',
      'multiples',
    ]);
  });

  it('is columns up to 24 periods of one series, the gaps between them counted, and lines above', () => {
    expect(lay(days(24)).form).to.equal('columns');
    expect(lay(days(25)).form).to.equal('lines');
    expect(lay([...days(12), ...days(25).slice(-1)]).form).to.equal('lines');
  });

  it('is years for months of two to seven years that are compared with the year before', () => {
    const months = (count: number): readonly Observation[] =>
      Array.from({ length: count }, (_, i) => ({
        period: `${2017 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        value: i,
      }));
    const against = 'year-before';
    const formOf = (count: number) => lay(months(count), { against }).form;
    expect([12, 13, 84, 85].map(formOf)).to.deep.equal(['columns', 'years', 'years', 'lines']);
    const springs = months(36).filter(({ period }) => /-0[1-4]$/.test(period));
    expect(lay(springs, { against }).form).to.equal('years');
    expect(
      lay(
        springs.filter(({ period }) => /-0[12]$/.test(period)),
        { against },
      ).form,
    ).to.equal('columns');
    expect(lay(months(30)).form).to.equal('lines');
    expect(lay(days(30), { against }).form).to.equal('lines');
  });

  it('is never part of the table', () => {
    const all = (['columns', 'lines', 'years'] as const).map((form) => rows(lay(days(30), {}, form)));
    expect(all[1]).to.deep.equal(all[0]);
    expect(all[2]).to.deep.equal(all[0]);
  });
});

describe('the lines of a delta', () => {
  it('name each of a few irregular periods on the axis', () => {
    const elections = ['2001', '2005', '2010', '2015', '2017', '2019', '2024'].map((period) => ({ period, value: 60 }));
    const layout = lay(elections, {}, 'lines');
    expect(names(sceneOf(layout).x)).to.deep.equal(['2001', '2005', '2010', '2015', '2017', '2019', '2024']);
  });

  const runs = (layout: DeltaLayout): Run[] => marksOf(layout, 'run');

  it('are one run for each series, with a position and a row for each point', () => {
    const layout = lay(days(100));
    const [run] = runs(layout);
    expect(runs(layout)).to.have.lengthOf(1);
    expect(run).to.deep.include({ id: '/series/0', shape: 'line', row: 0 });
    expect([run?.xs[0], run?.xs[99], run?.ys[99], run?.rows?.[99]]).to.deep.equal([0, 1, 0, 99]);
    expect(run?.d.startsWith('M0,99L')).to.equal(true);
  });

  it('place each point at its time', () => {
    const [run] = runs(lay([...years(1, 2), { period: '2022', value: 3 }], {}, 'lines'));
    expect(Array.from(run?.xs ?? [], round)).to.deep.equal([0, 0.2498, 0.2498, 1]);
    expect(Array.from(run?.ys ?? [], round)).to.deep.equal([0.6667, 0.3333, NaN, 0]);
  });

  it('stand evenly spaced where their labels are no periods', () => {
    const [run] = runs(
      lay(
        [
          { period: 'spring', value: 1 },
          { period: 'summer', value: 2 },
          { period: 'autumn', value: 3 },
        ],
        {},
        'lines',
      ),
    );
    expect(Array.from(run?.xs ?? [])).to.deep.equal([0, 0.5, 1]);
  });

  it('break at a missing figure', () => {
    const [run] = runs(lay(days(100, (i) => (i === 50 ? null : 10))));
    expect(run?.d.match(/M/g)).to.have.lengthOf(2);
  });

  it('break where a series without a cadence lacks the periods of another', () => {
    const all = years(4, 5, 6, 7, 8, 9);
    const few = [0, 1, 4, 5].flatMap((i) => all[i] ?? []);
    const layout = lay([], {
      series: [
        { label: 'All', observations: all },
        { label: 'Droughts', observations: [...few.slice(0, 1), ...few.slice(3)] },
        { label: 'Floods', observations: few },
      ],
    });
    expect(runs(layout).map(({ d }) => d.match(/M/g)?.length)).to.deep.equal([1, 2, 2]);
    expect(marksOf(layout, 'dot').map(({ row }) => row)).to.deep.equal([5, 0, 5, 5]);
    expect(layout.frame.sentence).to.equal(
      'All: 9 in 2023, up 1 (12.5%) on 2022. Droughts: 9 in 2023, up 5 (125%) on 2018; no figure for 2019 to 2022. Floods: 9 in 2023, up 1 (12.5%) on 2022.',
    );
  });

  it('are a dot where one figure stands between two gaps, and at the latest', () => {
    const dots = marksOf(lay(days(100, (i) => (i === 50 || i === 52 ? null : 10))), 'dot');
    expect(dots.map(({ row }) => row)).to.deep.equal([51, 99]);
  });

  it('are thinned above 2,000 points, and keep each extreme', () => {
    const [run] = runs(lay(days(20000, (i) => (i === 7777 ? 100000 : i % 10))));
    expect(run?.xs).to.have.lengthOf(20000);
    expect((run?.d.match(/[ML]/g) ?? []).length).to.be.lessThan(4 * 2048 + 1);
    expect(run?.d).to.match(/,0L/);
  });

  it('are dotted where they are forecast', () => {
    const layout = lay(years(1, 2, '3 [f]', '4 [f]'), {}, 'lines');
    expect(runs(layout).map(({ status, d }) => [status, d.match(/[ML]/g)?.length])).to.deep.equal([
      [undefined, 2],
      ['forecast', 3],
    ]);
  });

  it('of confidence intervals have a band', () => {
    const layout = lay(years('5 (4..6)', '6 (5..7)'), {}, 'lines');
    expect(runs(layout).map(({ shape }) => shape)).to.deep.equal(['area', 'line']);
    expect(legend(layout)).to.deep.equal(['band']);
  });

  it('have a name with the latest figure at their end, apart from one another', () => {
    const series = ['A', 'B'].map((label, i) => ({ label, observations: years(10, 20 + i) }));
    const { ends } = sceneOf(lay([], { series, unit: '%' }));
    expect(ends?.labels.map(({ text, strong, series: hue }) => [text, strong, hue])).to.deep.equal([
      ['A', '20%', 0],
      ['B', '21%', 1],
    ]);
    const [a = 0, b = 0] = ends?.labels.map(({ y }) => y) ?? [];
    expect(a - b).to.be.at.least(0.066);
  });

  it('have the times of events with Arabic names, and the date of a source with one, in the order of their words', () => {
    const { scenes, frame } = lay(years(10, 20, 30), {
      events: [{ period: '2018/2019', label: 'إغلاق' }],
      source: { name: 'وزارة', date: '2024-10-14' },
    });
    expect(scenes[0]?.strip?.list).to.deep.equal(['\u2068إغلاق\u2069 \u2066(2018 to 2019)\u2069']);
    expect(frame.sources.map(({ before, name, after }) => before + name + after)).to.deep.equal([
      'Source: \u2068وزارة\u2069, 14 October 2024',
    ]);
  });

  it('have an Arabic name apart from its figure, so that the per cent sign stays at the number', () => {
    const series = ['باريس', 'Leeds'].map((label) => ({ label, observations: years(10, 20) }));
    const { ends } = sceneOf(lay([], { series, unit: '%' }, 'lines'));
    expect(ends?.labels.map(({ text }) => text)).to.deep.equal(['\u2068باريس\u2069', 'Leeds']);
  });

  it('above six are grey but the highest, which alone has a hue', () => {
    const series = Array.from({ length: 7 }, (_, i) => ({ label: String(i), observations: years(10, 20 + i) }));
    const layout = lay([], { series }, 'lines');
    expect(runs(layout).map(({ tone }) => tone)).to.deep.equal([...Array<string>(6).fill('past'), undefined]);
    expect(sceneOf(layout).keys?.map(({ text }) => text)).to.deep.equal(['6', '6 others']);
  });

  it('have ticks at each January, each n-th year, or each quarter', () => {
    const months = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => ({
        period: `${from + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        value: i,
      }));
    const axis = (observations: readonly Observation[]) => names(sceneOf(lay(observations, {}, 'lines')).x);
    expect(axis(months(2019, 61))).to.deep.equal(['2019', '2020', '2021', '2022', '2023', '2024']);
    expect(axis(months(1990, 400))).to.deep.equal(['1990', '1995', '2000', '2005', '2010', '2015', '2020']);
    expect(axis(months(2020, 15))).to.deep.equal(['Jan 2020', 'Apr', 'Jul', 'Oct', 'Jan 2021']);
    expect(axis(Array.from({ length: 30 }, (_, i) => ({ period: String(1996 + i), value: i })))).to.deep.equal([
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
    ]);
  });
});

describe('the years of a delta', () => {
  const months = (count: number): readonly Observation[] =>
    Array.from({ length: count }, (_, i) => ({
      period: `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      value: 100 + i,
    }));

  it('are a line each, the latest strong and the earlier grey', () => {
    const layout = lay(months(33), { from: 'zero' }, 'years');
    const runs = marksOf(layout, 'run');
    expect(runs.map(({ row, tone, xs }) => [row, tone, xs.length])).to.deep.equal([
      [0, 'past', 12],
      [12, 'past', 12],
      [24, undefined, 9],
    ]);
    expect(runs[2]?.xs[8]).to.be.closeTo(8 / 11, 1e-12);
    expect(names(sceneOf(layout).x)).to.deep.equal('Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(','));
    expect(sceneOf(layout).ends?.labels.map(({ text }) => text)).to.deep.equal(['2021', '2022']);
    expect(layout.frame.notes).to.deep.equal([]);
    expect(layout.scenes[0]?.keys?.map(({ text }) => text)).to.deep.equal(['2023', '2021 to 2022']);
  });

  it('have the name of the latest above its last point, or below if the line falls to it', () => {
    const latestLabel = (last: Observation) => {
      const { labels } = sceneOf(lay([...months(32), last], {}, 'years'));
      return labels.map(({ strong, line }) => [strong, line]);
    };
    expect(latestLabel({ period: '2023-09', value: 140 })).to.deep.equal([['2023', -1.4]]);
    expect(latestLabel({ period: '2023-09', value: 60, through: '2023-09-12' })).to.deep.equal([['2023', 0.5]]);
    expect(latestLabel({ period: '2023-09', value: 10 })).to.deep.equal([['2023', -1.4]]);
  });

  it('have a note on all figures of a status, also on the latest, whose point shows it', () => {
    const provisional = months(33).map((one, i) => (i < 30 ? one : { ...one, value: `${100 + i} [p]` as const }));
    const notesOf = (observations: readonly Observation[]) => lay(observations, { from: 'zero' }, 'years').frame.notes;
    expect(notesOf(provisional)).to.deep.equal(['Provisional: July 2023 to September 2023']);
    expect(notesOf([...provisional, { period: '2023-10', value: '30 [p]', through: '2023-10-12' }])).to.deep.equal([
      'Provisional: July 2023 to October 2023',
    ]);
  });

  it('have the whole width for the months that any year has', () => {
    const springs = months(36).filter(({ period }) => /-0[3-6]$/.test(period));
    const layout = lay(springs, {}, 'years');
    expect(names(sceneOf(layout).x)).to.deep.equal(['Mar', 'Apr', 'May', 'Jun']);
    expect(Array.from(marksOf(layout, 'run')[0]?.xs ?? [])).to.deep.equal([0, 1 / 3, 2 / 3, 1]);
    expect(sceneOf(layout).ends?.labels.map(({ text, strong }) => strong ?? text)).to.deep.equal([
      '2021',
      '2022',
      '2023',
    ]);
    const once = lay(
      months(25).filter(({ period }) => /-03$/.test(period)),
      {},
      'years',
    );
    expect(Array.from(marksOf(once, 'dot').map(({ x }) => x))).to.deep.equal([2 / 11, 2 / 11]);
  });

  it('have the target of all periods as a line across the plot, with its name at the end', () => {
    const layout = lay(months(33), { target: 50 }, 'years');
    expect(marksOf(layout, 'rule').map(({ role, x1, x2 }) => [role, x1, x2])).to.deep.equal([['target', 0, 1]]);
    expect(sceneOf(layout).ends?.labels.map(({ text, strong }) => strong ?? text)).to.include('50');
  });

  it('are not drawn of years, of days, of one year or of several series, and a note says why', () => {
    const note = 'A line for each year needs one series of months, quarters or weeks over two years or more.';
    const series = ['A', 'B'].map((label) => ({ label, observations: months(24) }));
    for (const [layout, form] of [
      [lay(years(1, 2, 3), {}, 'years'), 'columns'],
      [lay(days(400), {}, 'years'), 'lines'],
      [lay(months(12), {}, 'years'), 'columns'],
      [lay([], { series }, 'years'), 'lines'],
    ] as const) {
      expect(layout.form).to.equal(form);
      expect(layout.frame.notes).to.include(note);
    }
  });

  it('of weeks and quarters are drawn too', () => {
    const weeks = Array.from({ length: 70 }, (_, i) => ({
      period: `${i < 53 ? 2020 : 2021}-W${String((i % 53) + 1).padStart(2, '0')}`,
      value: i,
    }));
    expect(names(sceneOf(lay(weeks, {}, 'years')).x)).to.deep.equal([
      'week 1',
      'week 10',
      'week 20',
      'week 30',
      'week 40',
      'week 50',
    ]);
    const quarters = Array.from({ length: 8 }, (_, i) => ({
      period: `${2020 + Math.floor(i / 4)}-Q${(i % 4) + 1}`,
      value: i,
    }));
    expect(lay(quarters, {}, 'years').form).to.equal('years');
  });

  it('of 52 weeks are named at their ends, and the name of one that ends shortly before is not beside the chart', () => {
    const weeks = (count: number): readonly Observation[] =>
      Array.from({ length: 52 + count }, (_, i) => ({
        period: `${i < 52 ? 2021 : 2022}-W${String((i % 52) + 1).padStart(2, '0')}`,
        value: i,
      }));
    const latest = (count: number) => {
      const { ends, labels } = sceneOf(lay(weeks(count), {}, 'years'));
      const namesAtEnd = ends?.labels.map(({ text, strong }) => strong ?? text);
      return [namesAtEnd, labels.map(({ strong, anchor }) => [strong, anchor])];
    };
    expect(latest(52)).to.deep.equal([['2021', '2022'], []]);
    expect(latest(51)).to.deep.equal([['2021'], [['2022', 'end']]]);
    expect(latest(30)).to.deep.equal([['2021'], [['2022', 'middle']]]);
  });
});

describe('many figures', () => {
  it('are all in the table', () => {
    expect(lay(days(600)).table.length).to.equal(600);
  });

  it('have a summary above 400 rows', () => {
    expect(lay(days(400)).table.summary).to.equal(undefined);
    expect(lay(days(401), { unit: 'calls' }).table.summary).to.equal(
      'First 1 call on 1 January 2024, latest 401 calls on 4 February 2025, largest 401 calls on 4 February 2025, smallest 1 call on 1 January 2024.',
    );
  });

  it('have a summary above 400 columns, in however few rows, and above 4,000 cells', () => {
    const series = (count: number, years: number) =>
      Array.from({ length: count }, (_, index) => ({
        label: `Place ${index + 1}`,
        observations: Array.from({ length: years }, (_, year) => ({
          period: String(2018 + year),
          value: 18 + year + index,
        })),
      }));
    const summaryOf = (count: number, years: number) =>
      layoutDelta(parseDelta({ title: 'Calls', series: series(count, years) }).data!, englishDelta).table.summary;
    expect([summaryOf(199, 2), summaryOf(49, 40)]).to.deep.equal([undefined, undefined]);
    const first = 'Place 1: First 18 in 2018, latest';
    expect(summaryOf(201, 2)?.slice(0, 36)).to.equal(`${first} 19`);
    expect(summaryOf(50, 40)?.slice(0, 36)).to.equal(`${first} 57`);
  });
});

describe('what was said of a figure', () => {
  it('is said in the sentence too', () => {
    expect(lay(years(100, '200 [f]'), { unit: 'homes' }).frame.sentence).to.equal(
      '200 homes (forecast) in 2019, up 100 (100%) on 2018.',
    );
  });

  it('is said where there is none to draw', () => {
    expect(lay(years('[c]', '[c]'), { unit: 'homes' }).frame.sentence).to.equal('Withheld.');
    expect(lay(years(null, null)).frame.sentence).to.equal('No figure given.');
  });

  it('of another unit is said with that unit', () => {
    const layout = lay([...years(50, 60), { period: '2020', value: 6, unit: 'dogs' }], { unit: 'gangs' });
    expect(rows(layout).map(([, figure]) => figure)).to.deep.equal(['50', '60', '6 dogs']);
  });

  it('of money has what it is paid for', () => {
    const layout = lay(years(418, 452), { unit: '£ per week' });
    expect(layout.frame.sentence).to.equal('£452 per week in 2019, up £34 (8.1%) on 2018.');
  });

  it('of another scale than the head of its column says so in its change as well', () => {
    const flats = { unit: { other: 'flats', scale: 1000 } } as const;
    const observations = [
      { period: '2018', value: 0.1, ...flats },
      { period: '2019', value: 0.4, ...flats },
      { period: '2020', value: 7 },
    ];
    const layout = lay(observations, { unit: { other: 'tonnes', scale: 1_000_000 } });
    expect(rows(layout)[1]?.slice(1)).to.deep.equal(['0.4 thousand flats', '+0.3 thousand (+300%)']);
  });

  it('of one of several series keeps the colour of its own, and names it in its notes', () => {
    const series = ['England', 'Wales'].map((label, i) => ({
      label,
      observations: [
        { period: '2021', value: 89 + i, note: i ? 'Survey stopped.' : undefined },
        { period: '2022', value: `${90 + i} [p]` },
      ],
    }));
    const layout = lay([], { series }, 'columns');
    expect(marksOf(layout, 'rect').map((mark) => [mark.series, mark.status])).to.deep.equal([
      [0, undefined],
      [1, undefined],
      [0, 'provisional'],
      [1, 'provisional'],
    ]);
    expect(layout.frame.notes).to.deep.equal(['Wales, 2021: Survey stopped.']);
  });
});

describe('what looks do not tell', () => {
  const notes = (...values: Observation['value'][]) => lay(years(...values)).frame.notes;

  it('is a note, with the periods of which it was said', () => {
    expect(notes(10, '20 [r]', '30 [r]')).to.deep.equal(['Revised: 2019 and 2020']);
    expect(notes('[c]', '[x]', 30)).to.deep.equal(['Withheld: 2018', 'Not available: 2019']);
  });

  it('is all but the first of several statuses', () => {
    expect(notes(10, '20 [e][p]')).to.deep.equal(['Provisional: 2019']);
  });

  it('is nothing where the legend says it, or nothing was said', () => {
    expect(notes(10, '20 [p]', '30 [b]')).to.deep.equal([]);
    expect(notes(10, null, 30)).to.deep.equal([]);
  });

  it('names a run by its ends, and of many the first', () => {
    expect(notes(10, '20 [r]', '30 [r]', '40 [r]', 50, '60 [r]')).to.deep.equal(['Revised: 2019 to 2021 and 2023']);
    const each = Array.from({ length: 22 }, (_, i) => (i % 2 ? '20 [r]' : 20));
    expect(notes(...each)).to.deep.equal(['Revised: 2019, 2021, 2023, 2025, 2027, 2029, 2031, 2033 and 3 others']);
  });

  it('is what a look would tell that is not painted', () => {
    expect(notes('<100 [p]', 50)).to.deep.equal(['Provisional: 2018']);
    expect(notes('0 [p]', 50)).to.deep.equal(['Provisional: 2018']);
    expect(
      lay([
        { period: '2018', value: '50 [p]' },
        { period: '2019', value: '5 [p]', unit: 'dogs' },
        { period: '2020', value: 60 },
      ]).frame.notes,
    ).to.deep.equal([
      'Figures of another kind, unit or length are not drawn on this scale; the table has them all.',
      'Provisional: 2018 and 2019',
    ]);
  });

  it('names the series where there are several', () => {
    const series = ['Flats', 'Houses'].map((label, i) => ({ label, observations: years(10, i ? '20 [r]' : 20) }));
    expect(lay([], { series }).frame.notes).to.deep.equal(['Revised: Houses, 2019']);
  });
});

describe('the smallest numbers that there are', () => {
  it('are drawn without a scale, which has no steps for them', () => {
    const series = [5e-324, -5e-324].map((value, i) => ({
      label: String(i),
      observations: [{ period: '2021', value }],
    }));
    const layout = lay([], { series });
    expect(sceneOf(layout).y?.ticks).to.deep.equal([]);
    expect(rows(layout)).to.deep.equal([['2021', 'under 0.000000000001', 'over −0.000000000001']]);
  });
});

describe('the notes on the bases of indices', () => {
  const of = (year: string) => ({ period: year, value: 100 });
  const notes = (series: DeltaData['series'], more: Partial<DeltaData> = {}): readonly string[] =>
    lay([], { kind: 'index', series, ...more }, 'lines').frame.notes.filter((note) => note.includes('Index'));
  it('are one, without names, if all have one base', () => {
    const series = ['Rent', 'Food'].map((label) => ({ label, observations: years(104, 112) }));
    expect(notes(series, { base: of('2015') })).to.deep.equal(['Index 2015 = 100']);
  });
  it('say which series has which', () => {
    const series = ['2015', '2010', '2010'].map((year, i) => ({
      label: ['Rent', 'Food', 'Fuel'][i]!,
      base: of(year),
      observations: years(104, 112),
    }));
    expect(notes(series)).to.deep.equal(['Rent: Index 2015 = 100', 'Food and Fuel: Index 2010 = 100']);
  });
  it('name the exceptions where many have one base', () => {
    const base = of('2015');
    const series = ['Rent', 'Food', 'Fuel', 'Fares', 'Toys'].map((label, i) => ({
      label,
      base: i ? base : of('2010'),
      observations: years(104, 112),
    }));
    expect(notes(series)).to.deep.equal(['Rent: Index 2010 = 100', 'Index 2015 = 100']);
  });
  it('say from which period on a series has another', () => {
    const [before, after] = years(104, 100);
    const observations = [before!, { ...after!, base: of('2019') }];
    expect(notes([{ label: 'Rent', base: of('2015'), observations }])).to.deep.equal([
      'Index 2015 = 100',
      '2019: Index 2019 = 100',
    ]);
  });
});
