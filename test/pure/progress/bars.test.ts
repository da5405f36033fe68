import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Rule } from '../../../src/marks/mark.js';
import type { MeasureData } from '../../../src/progress/data.js';
import { barsOf, expectedOf, keysOf, lay, linesOf, marksOf, one, rowOfLayout, zoneOf } from './laid-out.js';

const targetsOf = (measure: Partial<MeasureData>) =>
  marksOf(one(measure)).filter((mark): mark is Rule => mark.type === 'rule' && mark.role === 'target');

describe('the bar of a single measure', () => {
  it('is the value on a scale from 0 to the target', () => {
    const layout = one({ value: 85000, target: 100000 });
    expect(barsOf(layout)).to.deep.equal([[0, 85]]);
    expect(linesOf(layout, 'target')).to.deep.equal([100]);
  });

  it('past the target goes to the end, lighter from the target on', () => {
    const layout = one({ value: 1500, target: 1200 });
    expect(linesOf(layout, 'target')).to.deep.equal([80]);
    expect(barsOf(layout)).to.deep.equal([
      [0, 80],
      [80, 20, 'beyond'],
    ]);
  });

  it('with a baseline is its way from there to the target, downward too', () => {
    const layout = one({ value: 1335, baseline: 1780, target: 890 });
    expect(barsOf(layout)).to.deep.equal([[0, 50]]);
    expect(linesOf(layout, 'target')).to.deep.equal([100]);
  });

  it('of a per cent is on a scale of 100 if a value or target is above 50', () => {
    const large = one({ value: 64.7, target: 70, unit: '%' });
    expect([barsOf(large), linesOf(large, 'target')]).to.deep.equal([[[0, 64.7]], [70]]);
    const small = one({ value: 5, target: 20, unit: '%' });
    expect([barsOf(small), linesOf(small, 'target')]).to.deep.equal([[[0, 25]], [100]]);
    const over = one({ value: 150, target: 120, unit: '%' });
    expect(linesOf(over, 'target')).to.deep.equal([80]);
  });

  it('toward a target that is not exact has a dashed line', () => {
    const lines = (target: string) =>
      targetsOf({ value: 90, target }).map(({ x1, certainty }) => [Math.round(x1 * 1e4) / 100, certainty]);
    expect(lines('~100')).to.deep.equal([[100, 'about']]);
    expect(lines('100 (90..110)')).to.deep.equal([[100, undefined]]);
  });

  it('has a zone of the values that meet a bound, a range or a limit, with a line at each end', () => {
    const drawn = (measure: Partial<MeasureData>) => [zoneOf(one(measure)), linesOf(one(measure), 'target')];
    expect(drawn({ value: 125, target: '>=100' })).to.deep.equal([[[80, 20]], [80]]);
    expect(drawn({ value: 125, target: '<=100' })).to.deep.equal([[[0, 80]], [80]]);
    expect(drawn({ value: 5, target: '1..4' })).to.deep.equal([[[20, 60]], [20, 80]]);
    expect(drawn({ value: 25, target: 20, polarity: 'up-bad' })).to.deep.equal([[[0, 80]], [80]]);
    expect(drawn({ value: 70, target: '>=95', unit: '%' })).to.deep.equal([[[95, 5]], [95]]);
    expect(drawn({ value: 70, target: 95, unit: '%' })).to.deep.equal([[], [95]]);
    expect(keysOf(one({ value: 125, target: '>=100' }))).to.deep.equal(['zone']);
  });

  it('is absent with a target of 0 and no start', () => {
    expect(one({ value: 12, target: 0 }).scenes).to.deep.equal([]);
    expect(barsOf(one({ value: 12, target: 0, baseline: 48 }))).to.deep.equal([[0, 75]]);
  });

  it('is in one piece if its parts exceed it, and hatched where they fall short of it', () => {
    const parts = (value: number) => barsOf(one({ value, target: 1000, parts: [{ label: 'Received', value: 450 }] }));
    expect(parts(400)).to.deep.equal([[0, 40]]);
    expect(parts(600)).to.deep.equal([
      [0, 45, 'part 0'],
      [45, 15, 'hatched'],
    ]);
  });

  it('is beyond a target only where the bounds prove it', () => {
    const looks = (value: MeasureData['value'], target: MeasureData['target']) => barsOf(one({ value, target }));
    expect(looks(125, '~100')).to.deep.equal([[0, 100]]);
    expect(looks(125, '>100')).to.deep.equal([[0, 100]]);
    expect(looks('~150', 100)).to.deep.equal([[0, 93, 'about']]);
    expect(looks(125, '<100')).to.deep.equal([
      [0, 80],
      [80, 20, 'beyond'],
    ]);
    expect(looks(150, '80..120')).to.deep.equal([
      [0, 80],
      [80, 20, 'beyond'],
    ]);
  });

  it('that leads away from the target is hatched, on the other side of the start', () => {
    const negative = one({ value: -500, target: 1000 });
    expect(barsOf(negative)).to.deep.equal([[0, 33.33, 'hatched']]);
    expect([linesOf(negative, 'zero'), linesOf(negative, 'target')]).to.deep.equal([[33.33], [100]]);
    expect(barsOf(one({ value: 2225, baseline: 1780, target: 890 }))).to.deep.equal([[0, 33.33, 'hatched']]);
    // A net income is no step back from a budget that is not to be exceeded.
    expect(barsOf(one({ value: -5, target: '<=25' }))).to.deep.equal([[0, 16.67]]);
  });

  it('of zero has no width, and of the smallest value above it can be seen, with a note', () => {
    expect(barsOf(one({ value: 0, target: 100000 }))).to.deep.equal([[0, 0]]);
    const smallest = one({ value: 1, target: 100000 });
    expect(barsOf(smallest)).to.deep.equal([[0, 0.4]]);
    expect(smallest.frame.notes).to.deep.equal(['Bars too short to be seen are drawn longer than they are.']);
    expect(one({ value: 50000, target: 100000 }).frame.notes).to.deep.equal([]);
  });

  it('of a lower bound ends open where the bound is, with room behind it', () => {
    expect(barsOf(one({ value: '>60000', target: 100000 }))).to.deep.equal([[0, 60, 'least']]);
    expect(linesOf(one({ value: '>60000', target: 100000 }), 'target')).to.deep.equal([100]);
    expect(barsOf(one({ value: '>110000', target: 100000 }))).to.deep.equal([
      [0, 84.55],
      [84.55, 8.45, 'beyond'],
    ]);
    expect(keysOf(one({ value: '>110000', target: 100000 }))).to.deep.equal(['at-least', 'past']);
  });

  it('shows what is about, at most, and between two ends', () => {
    expect(barsOf(one({ value: '~60000', target: 100000 }))).to.deep.equal([[0, 60, 'about']]);
    expect(barsOf(one({ value: '<60000', target: 100000 }))).to.deep.equal([[0, 60, 'most']]);
    expect(barsOf(one({ value: '50000..60000', target: 100000 }))).to.deep.equal([
      [0, 50],
      [50, 10, 'range'],
    ]);
  });

  it('of a confidence interval has a whisker', () => {
    const layout = one({ value: '52 (49..55)', target: 100 });
    expect(barsOf(layout)).to.deep.equal([[0, 52]]);
    expect(linesOf(layout, 'interval')).to.deep.equal([49]);
    expect(rowOfLayout(layout)).to.deep.include({ value: '52', interval: '(95% confidence interval 49 to 55)' });
  });

  it('is a dotted line without a figure, and the target stays', () => {
    const layout = one({ value: null, target: 12000 });
    expect(barsOf(layout)).to.deep.equal([]);
    expect([linesOf(layout, 'missing'), linesOf(layout, 'target')]).to.deep.equal([[0], [100]]);
  });

  it('is absent without a target', () => {
    expect(one({ value: 6000, unit: 'households' }).scenes).to.deep.equal([]);
    expect(one({ value: 6000, target: null }).scenes).to.deep.equal([]);
  });
});

describe('measures of one unit', () => {
  const homes = (label: string, value: MeasureData['value'], more: Partial<MeasureData> = {}): MeasureData => ({
    label,
    value,
    unit: 'homes',
    ...more,
  });

  it('share one scale over values, targets and baselines, with or without a target', () => {
    const layout = lay({
      measures: [homes('A', 100, { target: 400 }), homes('B', 50, { baseline: 200, target: 300 }), homes('C', 80)],
    });
    expect([0, 1, 2].map((row) => barsOf(layout, row))).to.deep.equal([[[0, 25]], [[0, 12.5]], [[0, 20]]]);
    expect([0, 1, 2].map((row) => linesOf(layout, 'target', row))).to.deep.equal([[100], [75], []]);
    expect(linesOf(layout, 'baseline', 1)).to.deep.equal([50]);
    expect([0, 1, 2].map((row) => rowOfLayout(layout, row).value)).to.deep.equal(['100', '50', '80']);
  });

  it('name a target that all of them have once, in the head', () => {
    const layout = lay({
      measures: [homes('A', 100, { target: 400 }), homes('B', 450, { target: 400 }), homes('C', 80)],
    });
    expect(layout.scenes[0]?.labels.map(({ text, strong }) => text || strong)).to.include('Target 400 homes');
    expect(layout.table.heads).to.deep.equal(['Measure', 'Homes', 'Of target', 'To target 400', 'Status']);
    expect([0, 1, 2].map((row) => layout.table.row(row).cells)).to.deep.equal([
      ['100', '25%', '−300', ''],
      ['450', '113%', '+50', 'Above target'],
      ['80', '', '', 'No target'],
    ]);
    expect(linesOf(layout, 'target', 0)).to.deep.equal(linesOf(layout, 'target', 1));
  });

  it('name their own targets below their names', () => {
    const layout = lay({ measures: [homes('A', 100, { target: 400 }), homes('B', 50, { baseline: 20, target: 300 })] });
    expect([0, 1].map((row) => rowOfLayout(layout, row).rest)).to.deep.equal([
      'of 400',
      '11% of the way from 20 to 300',
    ]);
  });

  it('that are per cents stand on a scale of 100, with the distance from the target in points', () => {
    const rate = (label: string, value: number): MeasureData => ({ label, value, target: 95, unit: '%' });
    const layout = lay({ measures: [rate('A', 96.1), rate('B', 83.5)] });
    expect([0, 1].map((row) => barsOf(layout, row))).to.deep.equal([[[0, 96.1]], [[0, 83.5]]]);
    expect(layout.table.heads).to.deep.equal(['Measure', 'Value', 'Points to target 95%', 'Status']);
    expect([0, 1].map((row) => layout.table.row(row).cells)).to.deep.equal([
      ['96.1%', '+1.1', 'Above target'],
      ['83.5%', '−11.5', ''],
    ]);
  });

  it('have no ticks between the largest numbers, and stand at the ends of their scale', () => {
    const layout = lay({
      measures: [
        { label: 'A', value: -1e308, unit: 'homes' },
        { label: 'B', value: 1e308, unit: 'homes' },
      ],
    });
    expect(layout.scenes[0]?.labels).to.deep.equal([]);
    expect(barsOf(layout)).to.deep.equal([[0, 50]]);
    expect(barsOf(layout, 1)).to.deep.equal([[50, 50]]);
  });

  it('have a column for their intervals', () => {
    const rate = (label: string, value: string): MeasureData => ({ label, value, target: 95, unit: '%' });
    const layout = lay({ measures: [rate('A', '83 (80..86)'), rate('B', '74 (69..79)')] });
    expect(layout.table.heads).to.deep.equal(['Measure', 'Value', '95% interval', 'Points to target 95%']);
    expect(layout.table.row(0).cells).to.deep.equal(['83%', '80% to 86%', '−12']);
  });

  it('have no scale in common if their kinds differ, or the periods of their flows', () => {
    for (const more of [{ kind: 'cumulative' }, { period: '2018/2022' }] as const) {
      const layout = lay({ period: '2021', measures: [homes('A', 100), homes('B', 50), homes('C', 500, more)] });
      expect([0, 1, 2].map((row) => barsOf(layout, row))).to.deep.equal([[], [], []]);
    }
  });

  it('have a scale in common if one says what the other leaves to be understood', () => {
    const layout = lay({
      measures: [homes('A', 100, { kind: 'flow' }), homes('B', 50, { unit: { one: 'home', other: 'homes' } })],
    });
    expect([0, 1].map((row) => barsOf(layout, row))).to.deep.equal([[[0, 100]], [[0, 50]]]);
  });
});

describe('the head of a scale', () => {
  it('has the name of the target, which is bold, alone in bars without room for a number beside it', () => {
    const measures = [
      { label: 'Rotavirus', value: 88, target: '>=95.25' },
      { label: 'Measles', value: 89, target: '>=95.25' },
    ];
    const labels = lay({ measures, unit: '%' }).scenes[0]?.labels ?? [];
    expect(labels.filter(({ least }) => least === undefined).map(({ text, strong }) => strong ?? text)).to.deep.equal([
      'Target at least 95.25%',
    ]);
  });
});

describe('the target of all measures', () => {
  const wordsOf = (target: MeasureData['target'], values: readonly number[]) => {
    const { table } = lay({
      measures: values.map((value, index) => ({ label: `M${index}`, value, target })),
      unit: '%',
    });
    return [table.heads, ...values.map((_, index) => table.row(index).cells)];
  };

  it('is in the head of the gaps, and in the rows where none has a gap', () => {
    expect(wordsOf('>=90', [82, 95])).to.deep.equal([
      ['Measure', 'Value', 'Points to target (at least 90%)', 'Status'],
      ['82%', '−8', 'Below target'],
      ['95%', '', 'Met'],
    ]);
    const provisional = { value: 90, comparator: '>=', status: 'P' } as const;
    expect(wordsOf(provisional, [92, 95])).to.deep.equal([
      ['Measure', 'Value', 'Target', 'Status'],
      ['92%', 'target at least 90% (provisional)', 'Met'],
      ['95%', 'target at least 90% (provisional)', 'Met'],
    ]);
    expect(wordsOf(0, [4, 2])).to.deep.equal([
      ['Measure', 'Value', 'Target'],
      ['4%', 'target 0%'],
      ['2%', 'target 0%'],
    ]);
  });
});

describe('measures of different units', () => {
  const measures: readonly MeasureData[] = [
    { label: 'Homes', value: 12400, target: 20000, unit: 'homes' },
    { label: 'Streets', value: 1320, target: 1200, unit: 'streets' },
    { label: 'Gas', value: 12.1, baseline: 11.6, target: 9, unit: 'MWh' },
    { label: 'Households', value: '>6000', unit: 'households' },
    { label: 'Wages', value: 5, baseline: '~4', target: 8, unit: 'pounds' },
  ];

  it('show their way from start to target, each in per cent of it', () => {
    const layout = lay({ measures });
    const rows = measures.map((_, row) => row);
    expect(rows.map((row) => barsOf(layout, row))).to.deep.equal([
      [[14.88, 47.98]],
      [
        [14.88, 77.38],
        [92.26, 7.74, 'beyond'],
      ],
      [[0, 14.88, 'hatched']],
      [],
      [],
    ]);
  });

  it('have start and target in one line through all rows, named in the head', () => {
    const layout = lay({ measures });
    expect(measures.map((_, row) => linesOf(layout, 'zero', row))).to.deep.equal(measures.map(() => [14.88]));
    expect(measures.map((_, row) => linesOf(layout, 'target', row))).to.deep.equal([
      [92.26],
      [92.26],
      [92.26],
      [],
      [92.26],
    ]);
    expect(layout.scenes[0]?.labels.map(({ text, strong }) => text || strong)).to.deep.equal([
      'Target',
      'Start',
      'half way',
    ]);
  });

  it('have the share of the way in bold, and their value beside the target', () => {
    const layout = lay({ measures });
    expect(layout.table.heads).to.deep.equal(['Measure', 'Of the way', 'Value and target', 'Status']);
    expect(measures.map((_, row) => layout.table.row(row).cells)).to.deep.equal([
      ['62%', '12,400 of 20,000 homes', ''],
      ['110%', '1,320 of 1,200 streets, 120 above the target', 'Above target'],
      ['−19%', '12.1, from 11.6 towards 9 MWh', 'Going back'],
      ['–', 'over 6,000', 'No target'],
      ['–', '5, from about 4 towards 8 pounds', ''],
    ]);
  });

  it('are cut where they are longer than twice the way, with a note', () => {
    const layout = lay({
      measures: [{ label: 'Far', value: 12000, target: 1200, unit: 'streets' }, ...measures.slice(0, 1)],
    });
    expect(marksOf(layout, 0).some((mark) => mark.type === 'rect' && mark.cut)).to.equal(true);
    expect(marksOf(layout, 1).some((mark) => mark.type === 'rect' && mark.cut)).to.equal(false);
    expect(linesOf(layout, 'target', 0)).to.deep.equal([46.73]);
    expect(layout.frame.notes).to.deep.equal(['Bars of more than twice the way to the target are cut off.']);
  });

  it('are expected by now at one point of their ways', () => {
    const layout = lay({
      measures: measures.slice(0, 2),
      span: '2021-01-01/2021-12-30',
      asOf: '2021-07-01',
      kind: 'cumulative',
    });
    expect([expectedOf(layout, 0), expectedOf(layout, 1)]).to.deep.equal([45.45, 45.45]);
  });
});

describe('measures of several units without a target', () => {
  const layout = lay({
    measures: [
      { label: 'Cases', value: 255000, unit: 'cases' },
      { label: 'Suspects', value: '>385000', unit: 'suspects' },
    ],
  });

  it('have no bars, as they have neither a scale nor a way in common', () => {
    expect(layout.scenes).to.deep.equal([]);
    expect(layout.legend).to.deep.equal([]);
  });

  it('state their figures with their units, and nothing else', () => {
    expect(layout.table.heads).to.deep.equal(['Measure', 'Value']);
    expect([rowOfLayout(layout).value, rowOfLayout(layout, 1).value]).to.deep.equal([
      '255,000 cases',
      'over 385,000 suspects',
    ]);
  });

  it('have their times below a head of their own, if none has a target', () => {
    const measures = ['2021', '2022'].map((period) => ({ label: period, value: 5, period }));
    expect(lay({ measures }).table.heads).to.deep.equal(['Measure', 'Value', 'Period']);
  });

  it('are drawn on their way again as soon as one of them has a target', () => {
    const measures = [
      { label: 'Cases', value: 255000, unit: 'cases', target: 300000 },
      { label: 'Suspects', value: 385000, unit: 'suspects' },
    ];
    expect(barsOf(lay({ measures }))).to.deep.equal([[0, 85]]);
  });
});
