import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toSvg } from '../../../../src/export.js';
import { isReadable } from '../../../../src/marks/readable.js';
import type { MeasureData } from '../../../../src/progress/data.js';
import { contentOf } from '../../../../src/reading/content.js';
import { chartStops } from '../../../../src/reading/stops.js';
import { barsOf, lay, linesOf, one, rowOfLayout } from '../laid-out.js';

const POVERTY: MeasureData = {
  label: 'Extreme poverty',
  unit: '% of people',
  period: '2023',
  baseline: '10.8',
  value: '9.0 [e]',
  target: 0,
  observations: [
    { period: '2015', value: '10.8' },
    { period: '2021', value: '9.3' },
  ],
};
const MORTALITY: MeasureData = {
  label: 'Under-five mortality',
  unit: { other: 'deaths', per: '1,000 births' },
  kind: 'rate',
  period: '2023',
  baseline: 43,
  value: 37,
  target: 25,
  observations: [
    { period: '2015', value: 43 },
    { period: '2021', value: 38 },
  ],
};

describe('the form indicators', () => {
  it('has no key for the dotted line of a measure without a target, which has a figure', () => {
    const advice = { label: 'Advice sessions', value: '6000+', unit: 'sessions', period: '2023' };
    const { legend, table } = lay({ measures: [MORTALITY, advice] }, 'indicators');
    expect(legend.map(({ key }) => key)).to.deep.equal([]);
    expect(table.row(1).cells[1]).to.equal('at least 6,000');
  });

  it('cuts a bar a quarter of the way past its target, so that the others stay readable, with a note', () => {
    const far = { ...MORTALITY, label: 'Far', target: 42, value: 20 };
    const layout = lay({ measures: [MORTALITY, far] }, 'indicators');
    expect(linesOf(layout, 'target', 0)).to.deep.equal([74.77]);
    expect([0, 1].map((row) => barsOf(layout, row).length)).to.deep.equal([1, 2]);
    expect(layout.frame.notes[0]).to.equal(
      'Bars that go more than a quarter of the way past the target, or back from the start, are cut off.',
    );
  });

  it('has a unit that the name begins with only in its table, and below the name where it says more', () => {
    const nurses = { baseline: 10, value: 20, target: 30, unit: 'nurses' };
    const labels = ['Nurses employed', 'Nurses', 'Nursery places', 'Vacancies of nurses'];
    const measures = [
      ...labels.map((label) => ({ ...nurses, label })),
      { ...nurses, label: 'Nurses abroad', value: '20 [p]' },
    ];
    const layout = lay({ measures }, 'indicators');
    const { table } = layout;
    const rows = measures.map((_, index) => table.row(index));
    expect(rows.map(({ isDetailNamed = false }) => isDetailNamed)).to.deep.equal([true, true, false, false, false]);
    const detail = table.columns.findIndex(({ kind }) => kind === 'detail');
    expect(rows.map(({ cells }) => cells[detail])).to.deep.equal([
      'nurses',
      'nurses',
      'nurses',
      'nurses',
      'nurses, provisional',
    ]);
    const drawn = toSvg(layout, { width: 800 });
    expect(drawn.match(/>nurses</g)).to.have.lengthOf(2);
  });

  it('has start, latest figure, target, change and trend in columns, and the unit and the status of a figure below the name', () => {
    const { form, table } = lay({ measures: [POVERTY, MORTALITY] }, 'indicators');
    expect(form).to.equal('indicators');
    expect(table.heads).to.deep.equal([
      'Measure',
      'Start',
      '2023',
      'Target',
      'Unit and details',
      'Of the way',
      'Change on 2021',
      '2015 to 2023',
    ]);
    expect(table.row(0).cells).to.deep.equal([
      '10.8%',
      '9.0%',
      '0%',
      '% of people, estimated',
      '17%',
      '−0.3',
      '10.8% of people in 2015, 9.3% of people in 2021',
    ]);
    expect(rowOfLayout(lay({ measures: [POVERTY, MORTALITY] }, 'indicators'), 1).change).to.equal('−1');
  });

  it('has the note on the scales of trends only in charts that have room for trends', () => {
    const layout = lay({ measures: [POVERTY, MORTALITY] }, 'indicators');
    const note = 'Each trend has a scale of its own, from its lowest to its highest figure.';
    expect(layout.frame.notes).not.to.include(note);
    expect(layout.frame.columnNotes?.map(({ text }) => text)).to.deep.equal([note]);
    expect(layout.frame.columnNotes?.[0]?.least).to.be.at.least(40);
    const drawnAt = (width: number): boolean => toSvg(layout, { width }).includes('Each trend has');
    expect([1200, 500].map(drawnAt)).to.deep.equal([true, false]);
    expect(lay({ measures: [POVERTY, MORTALITY] }).frame.columnNotes).to.equal(undefined);
  });

  it('draws the trends of reporting years without a known start, in their order', () => {
    const inYears = (...labels: readonly string[]) =>
      lay(
        {
          measures: ['A', 'B'].map((label) => ({
            ...{ label, unit: '%', baseline: 41, target: 65, value: 52, period: labels.at(-1) },
            observations: labels.slice(0, -1).map((period, index) => ({ period, value: 44 + index })),
          })),
        },
        'indicators',
      );
    const { scenes, table } = inYears('2022/23', '2023/24', '2024/25');
    expect(scenes.map(({ box }) => box)).to.deep.equal(['rows', 'trends']);
    expect(table.heads.at(-1)).to.equal('2022/23 to 2024/25');
    const run = scenes[1]?.marks.find((mark) => mark.type === 'run');
    expect(run && [...run.xs]).to.deep.equal([0, 0.5, 1]);
    expect(inYears('Plan', 'Round 1', 'Final').scenes.map(({ box }) => box)).to.deep.equal(['rows']);
    expect(inYears('2023/24', '2022/23', '2024/25').scenes.map(({ box }) => box)).to.deep.equal(['rows']);
  });

  it('states no change between running totals by one day', () => {
    const observations = [{ period: '2018/2020', value: 4 }];
    const total = { kind: 'cumulative' as const, asOf: '2020-06', period: '2018/..', observations };
    const homes = { label: 'Homes', unit: 'homes', baseline: 0, value: 7, target: 9, ...total };
    const layout = lay({ measures: [POVERTY, homes] }, 'indicators');
    expect([0, 1].map((row) => rowOfLayout(layout, row).change)).to.deep.equal(['−0.3', '']);
  });

  it('states no change from a part of a year to a year that has not begun by the day of the figures', () => {
    const observations = [2013, 2014].map((year) => ({ period: `${year}`, value: 1, through: `${year}-06` }));
    const rate = { label: 'A', kind: 'rate', value: 5, target: 0, period: '2021', observations } as const;
    const { form, table } = lay({ asOf: '2020-06', measures: [rate, { ...rate, label: 'B' }] }, 'indicators');
    expect(form).to.equal('indicators');
    expect(table.heads).not.to.include('Change on 2014 to June');
  });

  it('has a bar on the way of each measure, and lines that are shorter than the row', () => {
    const layout = lay({ measures: [POVERTY, MORTALITY] }, 'indicators');
    expect([barsOf(layout), barsOf(layout, 1)]).to.deep.equal([[[0, 16.67]], [[0, 33.33]]]);
    expect(linesOf(layout, 'target')).to.deep.equal([100]);
    const target = layout.scenes[0]?.marks.find((mark) => mark.type === 'rule' && mark.role === 'target');
    expect(target).to.include({ y1: 0.25, y2: 0.75 });
  });

  it('draws each trend on a scale of its own, and all on one scale of days', () => {
    const trend = lay({ measures: [POVERTY, MORTALITY] }, 'indicators').scenes[1];
    const lines = trend?.marks.flatMap((mark) => (mark.type === 'run' ? [mark.d] : []));
    expect(trend?.box).to.equal('trends');
    expect(lines).to.deep.equal(['M0,0L75.02,83.33L100,100', 'M0,0L75.02,83.33L100,100']);
  });

  it('names the earlier figure of a change where these differ, and states none over a break', () => {
    const other = { ...MORTALITY, observations: [{ period: '2022', value: 40 }] };
    const broken = { ...MORTALITY, label: 'Broken', value: '37 [b]' };
    const layout = lay({ measures: [POVERTY, other, broken] }, 'indicators');
    expect([0, 1, 2].map((row) => rowOfLayout(layout, row).change)).to.deep.equal(['−0.3 on 2021', '−3 on 2022', '']);
    expect(layout.table.heads).to.include('Change');
  });

  it('names the years of the trends by the ends of running totals, and no currency below a name', () => {
    const raised: MeasureData = {
      label: 'Raised',
      unit: { other: 'pounds', currency: 'GBP' },
      kind: 'cumulative',
      period: '2018/2021',
      value: 61000,
      target: 100000,
      observations: [
        { period: '2018/2019', value: 12000 },
        { period: '2018/2020', value: 40000 },
      ],
    };
    const layout = lay({ measures: [raised, { ...raised, label: 'Pledged' }] }, 'indicators');
    expect(layout.table.heads).to.include('2019 to 2021');
    expect([rowOfLayout(layout).value, rowOfLayout(layout).rest]).to.deep.equal(['£61,000', '']);
  });

  it('has no bars without a way, and no trends without earlier figures', () => {
    const counted = { ...MORTALITY, target: undefined, baseline: undefined };
    const boxesOf = (measures: readonly MeasureData[]) => lay({ measures }, 'indicators').scenes.map(({ box }) => box);
    expect(boxesOf([counted, { ...counted, label: 'Other' }])).to.deep.equal(['trends']);
    expect(boxesOf([POVERTY, MORTALITY].map((measure) => ({ ...measure, observations: [] })))).to.deep.equal(['rows']);
  });

  it('is refused for one measure, and where there is neither a way nor an earlier figure', () => {
    const note = 'Drawn as bars: there are no two measures with targets or earlier figures.';
    const alone = one({ value: 12, target: 20 }, {}, 'indicators');
    const bare = lay(
      {
        measures: [
          { label: 'A', value: 1 },
          { label: 'B', value: 2 },
        ],
      },
      'indicators',
    );
    expect([alone.form, alone.frame.notes]).to.deep.equal(['bars', [note]]);
    expect([bare.form, bare.frame.notes]).to.deep.equal(['bars', [note]]);
  });

  it('gives a reader the figures of the line of a row with their times, the latest first', () => {
    const broken = {
      ...MORTALITY,
      observations: [...MORTALITY.observations!, { period: '2022', value: null as never }],
    };
    const { scenes, table } = lay({ measures: [POVERTY, broken] }, 'indicators');
    expect(isReadable(scenes)).to.equal(true);
    const read = [0, 1].map((index) => contentOf(chartStops(scenes).at(index)!, table));
    expect(read.map(({ head, lines }) => [head, lines])).to.deep.equal([
      [
        'Extreme poverty',
        [
          { name: '2023', figure: '9.0%, estimated' },
          { name: '2021', figure: '9.3%' },
          { name: '2015', figure: '10.8%' },
        ],
      ],
      [
        'Under-five mortality',
        [
          { name: '2023', figure: '37' },
          { name: '2022', figure: 'no figure given' },
          { name: '2021', figure: '38' },
          { name: '2015', figure: '43' },
        ],
      ],
    ]);
  });

  it('gives the latest ten of many figures and the number of the others, those of a time to come first, and its own time once', () => {
    const years = Array.from({ length: 14 }, (_, i) => ({ period: String(2011 + i), value: 50 - i }));
    const { table } = lay({ measures: [POVERTY, { ...MORTALITY, observations: years }] }, 'indicators');
    expect(table.row(1).history?.()).to.deep.equal([
      ['2024', '37'],
      ['2023', '37'],
      ...[39, 40, 41, 42, 43, 44, 45, 46].map((value, i) => [String(2022 - i), String(value)]),
      ['and 4 earlier', ''],
    ]);
  });

  it('has a stop for every row: at its bar, at the dotted line in place of one, or at its line if there are no bars', () => {
    const open = { ...MORTALITY, label: 'Open', target: undefined, baseline: undefined };
    const { scenes } = lay({ measures: [POVERTY, open] }, 'indicators');
    expect([0, 1].map((row) => chartStops(scenes).withRow(row))).to.deep.equal([[0], [1]]);
    const lines = lay({ measures: [open, { ...open, label: 'Other', unit: 'homes' }] }, 'indicators').scenes;
    expect(lines.map(({ box }) => box)).to.deep.equal(['trends']);
    expect([0, 1].map((row) => chartStops(lines).withRow(row))).to.deep.equal([[0], [1]]);
  });
});
