import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import type { Observation } from '../../../src/contract/observation.js';
import { parseDelta, type DeltaData } from '../../../src/delta/data.js';
import { layoutColumns, needs, type ColumnsLayout, type PlotLayout } from '../../../src/delta/layout.js';
import { layoutMarked } from '../../../src/delta/marked-layout.js';
import { layoutDelta, type ScaleLayout } from '../../../src/delta/scale-layout.js';
import { english } from '../../../src/words/index.js';

const read = (observations: readonly Observation[], more: Partial<DeltaData>) =>
  layoutDelta(parseDelta({ title: 'Homes', series: [{ label: 'Homes', observations }], ...more }).data!, english);
/** Of one series with room for its values. */
const lay = (observations: readonly Observation[], more: Partial<DeltaData> = {}): ColumnsLayout =>
  read(observations, more) as ColumnsLayout;
/** Of several series, or one that is read off a scale. */
const layScale = (observations: readonly Observation[], more: Partial<DeltaData> = {}): ScaleLayout =>
  read(observations, more) as ScaleLayout;
/** Figures year by year from 2018 on. */
const years = (...values: Observation['value'][]): readonly Observation[] =>
  values.map((value, i) => ({ period: String(2018 + i), value }));
const changes = ({ slots }: ColumnsLayout): string[] => slots.filter((s) => s.label).map(({ change }) => change);
/** The shapes that are drawn but for the axis: their look and path. */
const shapes = ({ plot }: { plot: PlotLayout }): string[] =>
  plot.shapes.filter(({ look }) => look !== 'axis' && look !== 'tick').map(({ look, d }) => `${look} ${d}`);
const axis = ({ plot }: { plot: PlotLayout }): string | undefined => plot.shapes.find(({ look }) => look === 'axis')?.d;
const labels = ({ slots }: ColumnsLayout): string[] => slots.map(({ label }) => label);

describe('the columns of a delta', () => {
  it('stand in the order of their periods, from zero to the highest', () => {
    const layout = lay([
      { period: '2020', value: 100 },
      { period: '2018', value: 50 },
      { period: '2019', value: 0 },
    ]);
    expect(labels(layout)).to.deep.equal(['2018', '2019', '2020']);
    expect(shapes(layout)).to.deep.equal([
      'fill M4.33 50h24.67v50h-24.67zM37.67 100h24.67v0h-24.67zM71 0h24.67v100h-24.67z',
    ]);
    expect(axis(layout)).to.equal('M0 100h100');
  });

  it('are as wide as each other, and leave a space between them', () => {
    expect(shapes(lay(years(2, 2)))).to.deep.equal(['fill M6.5 0h37v100h-37zM56.5 0h37v100h-37z']);
  });

  it('hang below the line where they are below zero', () => {
    const layout = lay(years(30, -10));
    expect(axis(layout)).to.equal('M0 75h100');
    expect(layout.plot.negative).to.equal(true);
    expect(shapes(layout)).to.deep.equal(['fill M6.5 0h37v75h-37zM56.5 75h37v25h-37z']);
    expect(layout.slots.map(({ value }) => value)).to.deep.equal(['30', '−10']);
    expect(layout.slots[1]?.side).to.include('below');
  });

  it('all hang where all are below zero', () => {
    const layout = lay(years(-120, -340));
    expect(axis(layout)).to.equal('M0 0h100');
    expect(shapes(layout)).to.deep.equal(['fill M6.5 0h37v35.29h-37zM56.5 0h37v100h-37z']);
  });

  it('have a dotted foot and no column where no figure is given, and nothing for zero', () => {
    const layout = lay(years(10, null, 0));
    expect(shapes(layout)).to.deep.equal(['fill M4.33 0h24.67v100h-24.67zM71 100h24.67v0h-24.67z']);
    expect(layout.plot.signs).to.deep.equal([{ form: 'missing', x: '37.67%', width: '24.67%', y: '100%' }]);
    expect(layout.legend.map(({ text }) => text)).to.deep.equal(['no figure']);
  });

  it('that are too short to be seen are drawn so that they can be, and say so', () => {
    const layout = lay(years(100000, 1));
    expect(shapes(layout)).to.deep.equal(['fill M6.5 0h37v100h-37z', 'fill least M56.5 100h37']);
    expect(layout.frame.notes.join()).to.match(/^Bars too short to be seen are drawn longer/);
  });

  it('of a bound end open, of about so much softly, of an upper bound are soft', () => {
    const layout = lay(years('>6000', '~5000', '<4000'));
    expect(layout.plot.signs.map(({ form, y }) => [form, y])).to.deep.equal([
      ['at-least', '7%'],
      ['about', '22.5%'],
    ]);
    expect(shapes(layout)).to.deep.equal([
      'fill M4.33 7h24.67v93h-24.67zM37.67 22.5h24.67v77.5h-24.67z',
      'soft M71 38h24.67v62h-24.67z',
    ]);
    expect(layout.legend.map(({ mark }) => mark)).to.deep.equal(['at-least', 'about', 'at-most']);
  });

  it('have their values above what is drawn, and below it where they hang', () => {
    const { slots } = lay(years('50 (40..100)', 25, '-20 (-60..-10)', -10));
    expect(slots.map(({ at, side }) => [at, side.split(' ').at(-1)])).to.deep.equal([
      [1, ''],
      [0.5313, ''],
      [0, 'below'],
      [0.3125, 'below'],
    ]);
  });

  it('of a range are soft between its ends, of a confidence interval have a whisker', () => {
    expect(shapes(lay(years('50..100')))).to.deep.equal(['fill M13 50h74v50h-74z', 'soft M13 0h74v50h-74z']);
    const interval = lay(years('50 (40..100)'));
    expect(interval.plot.signs).to.deep.equal([{ form: 'interval', x: '13%', width: '74%', y: '60%', y2: '0%' }]);
    expect(interval.slots[0]).to.deep.include({ value: '50', said: '50 (95% confidence interval 40 to 100)' });
  });

  it('of a period that is not complete are outlined', () => {
    const layout = lay([...years(10), { period: '2019', value: 5, through: '2019-06' }]);
    expect(shapes(layout)).to.deep.equal(['fill M6.5 0h37v100h-37z', 'partial M56.5 50h37v50h-37z']);
    expect(layout.legend.map(({ text }) => text)).to.deep.equal(['period not complete']);
  });

  it('look as what was said of their figures, and the legend explains what is there', () => {
    const layout = lay(years('1 [p]', '1 [e]', '1 [f]', '1 [u]', '1 [I]', 1));
    expect(shapes(layout)).to.deep.equal([
      'provisional M2.17 0h12.33v100h-12.33z',
      'estimated M18.83 0h12.33v100h-12.33zM68.83 0h12.33v100h-12.33z',
      'forecast M35.5 0h12.33v100h-12.33z',
      'unreliable M52.17 0h12.33v100h-12.33z',
      'fill M85.5 0h12.33v100h-12.33z',
    ]);
    expect(layout.legend.map(({ mark }) => mark)).to.deep.equal(['provisional', 'estimated', 'forecast', 'unreliable']);
  });

  it('of a withheld figure are not drawn, nor told anywhere', () => {
    const layout = lay(years(1000, { value: 437, confidentiality: 'C' }, 1100));
    expect(shapes(layout)).to.deep.equal(['fill M4.33 9.09h24.67v90.91h-24.67zM71 0h24.67v100h-24.67z']);
    expect(JSON.stringify(layout)).to.not.include('437');
  });
});

describe('time in a delta', () => {
  it('leaves the place of periods that nobody published empty', () => {
    const layout = lay([
      { period: '2018', value: 1 },
      { period: '2021', value: 2 },
    ]);
    expect(labels(layout)).to.deep.equal(['2018', '', '', '2021']);
    expect(shapes(layout)).to.deep.equal(['fill M3.25 50h18.5v50h-18.5zM78.25 0h18.5v100h-18.5z']);
  });

  it('leaves one place empty for a long silence', () => {
    const { slots } = lay([
      { period: '1900', value: 1 },
      { period: '2021', value: 2 },
    ]);
    expect(slots).to.have.lengthOf(3);
  });

  it('names quarters, months, weeks, days and reporting years', () => {
    const names = (...periods: string[]) => labels(lay(periods.map((period) => ({ period, value: 1 }))));
    expect(names('2020-Q4', '2021-Q1')).to.deep.equal(['Q4 2020', 'Q1 2021']);
    expect(names('2020-12', '2021-01')).to.deep.equal(['Dec 2020', 'Jan 2021']);
    expect(names('2020-W53', '2021-W01')).to.deep.equal(['week 53 of 2020', 'week 1 of 2021']);
    expect(names('2020-12-31', '2021-01-01')).to.deep.equal(['31 Dec 2020', '1 Jan 2021']);
    expect(labels(lay(years(1, 2), { yearStart: '04-01' }))).to.deep.equal(['2018/19', '2019/20']);
  });

  it('keeps what is no period in the order of the document, under its own name', () => {
    const layout = lay([
      { period: '2021/22', value: 1 },
      { period: '2020/21', value: 2 },
    ]);
    expect(labels(layout)).to.deep.equal(['2021/22', '2020/21']);
  });

  it('marks where a series breaks', () => {
    const layout = lay(years(1, 2, '3 [b]', 4));
    expect(shapes(layout)).to.include('broken M50-4V100');
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
    expect(changes(absent)[0]).to.equal('no figure to compare with: not compared');
    expect(absent.frame.sentence).to.equal('100 in 2019. No change from 2015 is given: no figure to compare with.');
  });

  it('are none where there is one figure alone', () => {
    const layout = lay(years(1));
    expect(layout.changed).to.equal(false);
    expect(layout.table.heads).to.deep.equal(['Period', 'Homes']);
  });

  it('from a period that nobody published are none, and not from the one before it', () => {
    const layout = lay([
      { period: '2018', value: 1 },
      { period: '2020', value: 2 },
    ]);
    expect(changes(layout)).to.deep.equal(['', 'no figure to compare with: not compared']);
    expect(layout.frame.sentence).to.equal('2 in 2020. No change from 2019 is given: no figure to compare with.');
  });

  it('across a break are none, and after it there are some again', () => {
    expect(changes(lay(years(10, '20 [b]', 30)))).to.deep.equal(['', 'break in series: not compared', '+10 (+50%)']);
    expect(changes(lay(years(10, '20 [b]', 30), { against: 'first' })).slice(1)).to.deep.equal([
      'break in series: not compared',
      'break in series: not compared',
    ]);
  });

  it('of a period that is not complete are none, and the sentence is of the last that is', () => {
    const layout = lay([...years(10200, 13100), { period: '2020', value: 7400, through: '2020-06' }]);
    expect(changes(layout)[2]).to.equal('part of a year: not compared');
    expect(layout.frame.sentence).to.equal(
      '13,100 in 2019, up by 2,900 on 2018 (+28.4%). Figures for 2020 run to June and are not compared with a whole year.',
    );
  });

  it('of a half year with a half year are given', () => {
    const half = (year: number, value: number) => ({ period: String(year), value, through: `${year}-06` });
    expect(changes(lay([half(2020, 7100), half(2021, 7400)]))).to.deep.equal(['', '+300 (+4.2%)']);
  });

  it('of per cent are in points, from zero have no per cent, and of bounds are bounds', () => {
    expect(changes(lay(years(88.9, 91.5), { unit: '%' }))[1]).to.equal('+2.6 points');
    expect(changes(lay(years(0, 900)))[1]).to.equal('+900');
    expect(changes(lay(years(-1, 1)))[1]).to.equal('+2');
    expect(changes(lay(years(6000, '>6900')))[1]).to.equal('over +900 (over +15%)');
    expect(changes(lay(years('>6000', '>6900')))[1]).to.equal('the bounds do not tell: not compared');
  });

  it('keep the scale of their unit', () => {
    const unit = { other: 'euro', currency: 'EUR', scale: 1000000 } as const;
    expect(changes(lay(years(11, 12.5), { unit, decimals: 1 }))[1]).to.equal('+€1.5 million (+13.6%)');
  });

  it('write every fall with the minus sign', () => {
    const text = lay(years(30, -10, -20))
      .slots.map(({ value, change }) => `${value} ${change}`)
      .join();
    expect(text).to.equal('30 ,−10 −40 (−133.3%),−20 −10');
  });
});

describe('the sentence of a delta', () => {
  const SENTENCES: readonly (readonly [
    observations: readonly Observation[],
    sentence: string,
    more?: Partial<DeltaData>,
  ])[] = [
    [years(12300, 14200), '14,200 homes in 2019, up by 1,900 on 2018 (+15.4%).', { unit: 'homes' }],
    [years(9100), '9,100 homes in 2018.', { unit: 'homes' }],
    [years(12300, 14200, null), '14,200 in 2019, up by 1,900 on 2018 (+15.4%).'],
    [years('>6000'), 'Over 6,000 in 2018.'],
    [[{ period: '2021-07-31', value: 5 }], '5 on 31 July 2021.'],
    [[{ period: '2020/21', value: 5 }], '2020/21: 5.'],
    [years(100, 110), '110 in 2019, up by 10 on 2018 (+10%), for the worse.', { polarity: 'up-bad' }],
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
    expect(layScale([], { series: series(2) }).frame.sentence).to.equal(
      'A: 12 in 2019, up by 2 on 2018 (+20%). B: 12 in 2019, up by 2 on 2018 (+20%).',
    );
    expect(layScale([], { series: series(5) }).frame.sentence).to.equal('5 series from 2018 to 2019.');
    expect(layScale([], { unit: 'cases', series: series(5) }).frame.sentence).to.equal(
      '5 series from 2018 to 2019, in cases.',
    );
  });
});

describe('several series', () => {
  const series = [
    { label: 'Flats', observations: years(10, 20) },
    { label: 'Houses', observations: [{ period: '2019', value: 40 }] },
  ];

  it('stand side by side on one scale, each in its look, with their names', () => {
    const layout = layScale([], { series });
    expect(shapes(layout)).to.deep.equal([
      'series0 M6.5 75h17.02v25h-17.02zM56.5 50h17.02v50h-17.02z',
      'series1 M75 0h17.02v100h-17.02z',
    ]);
    expect(layout.series.map(({ label }) => label)).to.deep.equal(['Flats', 'Houses']);
    expect(layout.names.map(({ text }) => text)).to.deep.equal(['2018', '2019']);
  });

  it('have a scale, since their values have no room', () => {
    const { ticks, plot } = layScale([], { series });
    expect(ticks.map(({ text, at }) => [text, at])).to.deep.equal([
      ['0', 0],
      ['10', 0.25],
      ['20', 0.5],
      ['30', 0.75],
      ['40', 1],
    ]);
    expect(plot.shapes[0]).to.deep.equal({ look: 'tick', d: 'M0 100h100M0 75h100M0 50h100M0 25h100M0 0h100' });
  });

  it('have the unit on their scale that they all have', () => {
    const of = (unit: string, other: string) =>
      layScale([], { series: series.map((one, i) => ({ ...one, unit: i ? other : unit })) }).ticks[1]?.text;
    expect(of('%', '%')).to.equal('10%');
    expect(of('%', 'homes')).to.equal('5');
  });

  it('share one table, in which a period that one does not have is empty', () => {
    const { table } = layScale([], { series });
    expect(table.heads).to.deep.equal(['Period', 'Flats', 'Flats: Change', 'Houses', 'Houses: Change']);
    expect(table.rows).to.deep.equal([
      ['2018', '10', '', '', ''],
      ['2019', '20', '+10 (+100%)', '40', ''],
    ]);
  });

  it('of the calendar and of reporting years have a row each', () => {
    const { table } = layScale([], {
      series: [
        { label: 'Calendar', observations: [{ period: '2024', value: 10 }] },
        { label: 'Reporting', yearStart: '04-01', observations: [{ period: '2024', value: 12 }] },
      ],
    });
    expect(table.rows).to.deep.equal([
      ['2024', '10', ''],
      ['2024/25', '', '12'],
    ]);
  });

  it('that is one alone has its name in the head of its table', () => {
    expect(
      lay(years(10, 20), { unit: 'homes', series: [{ label: 'Flats', observations: years(10, 20) }] }).table.heads,
    ).to.deep.equal(['Period', 'Flats, homes', 'Change']);
  });
});

describe('what cannot stand on one scale', () => {
  it('does not: a total since the start is no column beside a year', () => {
    const layout = lay([
      { period: '2019', value: 50000, kind: 'flow' },
      { period: '2020', value: 61000, kind: 'flow' },
      { period: '2018/2021', value: 385000, kind: 'cumulative' },
    ]);
    expect(shapes(layout)).to.deep.equal(['fill M37.67 18.03h24.67v81.97h-24.67zM71 0h24.67v100h-24.67z']);
    expect(layout.slots.map(({ value, said }) => said ?? value)).to.deep.equal(['385,000', '50,000', '61,000']);
    expect(layout.slots[0]?.value).to.equal('385,000');
    expect([layout.plot.signs, layout.legend]).to.deep.equal([[], []]);
    expect(layout.frame.notes).to.have.lengthOf(1);
  });
});

describe('figures of one unit', () => {
  const drawn = (...units: DeltaData['unit'][]): ColumnsLayout =>
    lay(units.map((unit, i) => ({ period: String(2018 + i), value: 1000 + i, unit })));

  it('are compared and drawn together, however it is written', () => {
    const layout = drawn('homes', { one: 'home', other: 'homes' });
    expect(changes(layout)[1]).to.equal('+1 (+0.1%)');
    expect(layout.frame.notes).to.deep.equal([]);
    expect(changes(drawn('%', { other: '%', percent: true }))[1]).to.equal('+1 point');
  });

  it('do not stand beside those in another currency or per something else', () => {
    const money = (currency: string, per?: string) => ({ other: 'money', currency, per });
    for (const units of [
      [money('GBP'), money('GBP'), money('EUR')],
      [money('GBP'), money('GBP'), money('GBP', 'home')],
    ]) {
      const layout = drawn(...units);
      expect(shapes(layout)[0]?.match(/M/g)).to.have.lengthOf(2);
      expect([layout.plot.signs, layout.legend]).to.deep.equal([[], []]);
      expect(layout.slots[2]?.value).to.match(/[€£]1,002/);
      expect(layout.frame.notes.join()).to.match(/not drawn on this scale/);
      expect(changes(layout)[2]).to.equal('another unit: not compared');
    }
  });
});

describe('many periods', () => {
  const days = (count: number, value = (i: number): number | null => i + 1): readonly Observation[] =>
    Array.from({ length: count }, (_, i) => ({
      period: new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
      value: value(i),
    }));

  it('have a figure in words where its widest word has room', () => {
    const fits = (value: Observation['value']): string[] =>
      lay(years(value, value, value, value)).slots.map((s) => s.fit);
    expect(fits('12000..15000')).to.deep.equal(fits('12000'));
  });

  it('have no change below a column whose period and figure have no room', () => {
    for (const { fit, tone } of lay(years(1234567, 2234567, 3234567, 4234567, 5234567)).slots.slice(1))
      expect(` ${tone} `).to.include(` ${fit} `);
  });

  it('up to 24 are columns with their values, the gaps between them counted', () => {
    expect(lay(days(24)).slots).to.have.lengthOf(24);
    expect(layScale(days(25)).ticks.map(({ text }) => text)).to.deep.equal(['0', '10', '20']);
    const far = [...days(12), ...days(26).slice(-1)];
    expect(layScale(far).names).to.have.lengthOf(26);
  });

  it('up to 60 are columns', () => {
    const layout = layScale(days(60));
    expect(layout.lines).to.equal(undefined);
    expect(shapes(layout).join().match(/z/g)).to.have.lengthOf(60);
  });

  it('above 60 are a line, with about a dozen names below it, the first and the latest among them', () => {
    const layout = layScale(days(600));
    const { lines, names } = layout;
    expect(shapes(layout)).to.deep.equal([]);
    expect(lines).to.have.lengthOf(1);
    expect(lines?.[0]?.points.split(' ')).to.have.lengthOf(600);
    expect(names.length).to.be.within(10, 14);
    expect(names[0]).to.deep.include({ text: '1 Jan 2024', at: '0.08%' });
    expect(names.at(-1)).to.deep.include({ text: '22 Aug 2025', at: '99.92%' });
  });

  it('that have a gap are a line for each stretch', () => {
    const { lines } = layScale(days(100, (i) => (i === 50 ? null : i + 1)));
    expect(lines?.map(({ points }) => points.split(' ').length)).to.deep.equal([50, 49]);
  });

  it('are a dot where one figure stands between two gaps', () => {
    const { lines } = layScale(days(100, (i) => (i === 50 || i === 52 ? null : 10)));
    expect(lines?.map(({ look }) => look)).to.deep.equal(['series0', 'series0 dot', 'series0']);
    expect(lines?.[1]?.points).to.equal('51.5,0 51.5,0');
  });

  it('have every figure in the table', () => {
    expect(layScale(days(600)).table.rows).to.have.lengthOf(600);
  });
});

describe('what drawing figures needs beside columns', () => {
  const need = (observations: readonly Observation[], more: Partial<DeltaData> = {}) =>
    needs(parseDelta({ title: 'Homes', series: [{ label: 'Homes', observations }], ...more }).data!);
  const [first, second] = years(100, 120) as [Observation, Observation];

  it('is nothing where they are numbers, period by period', () => {
    expect(need(years(100, 0, -20.5, 20))).to.equal(undefined);
    expect(need([first])).to.equal(undefined);
    expect(
      need([
        { period: '2018-Q4', value: 1 },
        { period: '2019-Q1', value: 2, label: 'Now', note: 'Late.' },
      ]),
    ).to.equal(undefined);
  });

  const MARKED: Record<string, readonly Observation[]> = {
    'a bound': [first, { ...second, value: '>120' }],
    'about so much': [first, { ...second, value: '~120' }],
    'a range': [first, { ...second, value: '110..130' }],
    'a confidence interval': [first, { ...second, value: '120 (110..130)' }],
    'a level of confidence alone': [first, { ...second, value: { value: 120, level: 95 } }],
    'a status': [first, { ...second, value: '120 [p]' }],
    'a figure that was revised': [first, { ...second, value: '120 [r]' }],
    'one that rounds to zero': [first, { ...second, value: '0 [low]' }],
    'no figure': [first, { ...second, value: null }],
    'a figure that is withheld': [first, { ...second, value: '[c]' }],
    'a period that is not complete': [first, { ...second, through: '2019-06' }],
    'a period that nobody published': [first, { ...second, period: '2020' }],
    'periods of different length': [first, { ...second, period: '2019/2021' }],
    'periods of different granularity': [first, { ...second, period: '2019-Q1' }],
    'a label in place of a period': [{ ...first, period: 'spring' }, second],
    'the only period, which is a label': [{ ...first, period: 'spring' }],
    'another unit': [first, { ...second, unit: 'flats' }],
    'numbers whose difference no number holds': years(-1.7e308, 1.7e308),
  };
  for (const [what, observations] of Object.entries(MARKED))
    it(`is the marks, for ${what}`, () => {
      expect(need(observations)).to.equal('marked');
    });

  it('is the marks, for figures that are counted since a date', () => {
    expect(need([first, second], { kind: 'cumulative' })).to.equal('marked');
  });

  it('is a scale, for several series and above 24 columns', () => {
    const observations = [first, second];
    const several = ['Homes', 'Flats'].map((label) => ({ label, observations }));
    expect(need([], { series: several })).to.equal('scale');
    expect(need(Array.from({ length: 24 }, (_, i) => ({ period: String(2000 + i), value: i })))).to.equal(undefined);
    expect(need(Array.from({ length: 25 }, (_, i) => ({ period: String(2000 + i), value: i })))).to.equal('scale');
  });

  it('is nothing only where the marks would change nothing', () => {
    const value = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: -2000, max: 2000 }) },
      { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
      fc.constantFrom('>5', '~5', '3..8', '5 (3..8)', '5 [p]', '5 [b]', '[c]', '5 [low]', null, {
        value: 5,
        level: 90,
      }),
    );
    const step = fc.constantFrom(1, 1, 1, 1, 1, 1, 2);
    const series = fc.array(fc.record({ value, step }), { minLength: 1, maxLength: 8 }).map((rows) => {
      let year = 2000;
      return rows.map(({ value: v, step: by }) => ({ period: String((year += by)), value: v }));
    });
    const more = fc.record({
      against: fc.constantFrom('previous', 'year-before', 'first', '2003'),
      kind: fc.constantFrom(undefined, 'flow', 'cumulative', 'stock', 'rate'),
      unit: fc.constantFrom(undefined, 'homes', { other: 'per cent', percent: true }),
      polarity: fc.constantFrom(undefined, 'up-good', 'up-bad'),
    }) as fc.Arbitrary<Partial<DeltaData>>;
    let plain = 0;
    fc.assert(
      fc.property(series, more, (observations, beside) => {
        const all = [{ label: 'Homes', observations }];
        const { data } = parseDelta({ title: 'Homes', series: all, ...beside });
        if (!data || needs(data)) return;
        plain++;
        expect(layoutMarked(data, english)).to.deep.equal(layoutColumns(data, english));
      }),
      { numRuns: 2000 },
    );
    expect(plain).to.be.greaterThan(200);
  });
});

describe('what was said of a figure', () => {
  it('is said in the sentence too', () => {
    expect(lay(years(100, '200 [f]'), { unit: 'homes' }).frame.sentence).to.equal(
      '200 homes (forecast) in 2019, up by 100 on 2018 (+100%).',
    );
  });

  it('is said where there is none to draw', () => {
    expect(lay(years('[c]', '[c]'), { unit: 'homes' }).frame.sentence).to.equal('Withheld.');
    expect(lay(years(null, null)).frame.sentence).to.equal('No figure given.');
  });

  it('of another unit is said with that unit', () => {
    const layout = lay([...years(50, 60), { period: '2020', value: 6, unit: 'dogs' }], { unit: 'gangs' });
    expect(layout.slots.map(({ value, said }) => said ?? value)).to.deep.equal(['50', '60', '6 dogs']);
  });

  it('of one of several series keeps the colour of its own, and names it in its notes', () => {
    const series = ['England', 'Wales'].map((label, i) => ({
      label,
      observations: [
        { period: '2021', value: 89 + i, note: i ? 'Survey stopped.' : undefined },
        { period: '2022', value: `${90 + i} [p]` },
      ],
    }));
    const layout = layScale([], { series });
    expect(layout.plot.shapes.map(({ look }) => look)).to.include.members([
      'series0',
      'series0 provisional',
      'series1',
      'series1 provisional',
    ]);
    expect(layout.frame.notes).to.deep.equal(['Wales, 2021: Survey stopped.']);
  });
});

describe('what looks do not tell', () => {
  const notes = (...values: Observation['value'][]) => lay(years(...values)).frame.notes;

  it('is a note, with the periods of which it was said', () => {
    expect(notes(10, '20 [r]', '30 [r]')).to.deep.equal(['Revised: 2019 and 2020']);
    expect(notes('[c]', '[x]', 30)).to.deep.equal(['Withheld: 2018', 'Not collected: 2019']);
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
      'Provisional: 2019',
    ]);
  });

  it('names the series where there are several', () => {
    const series = ['Flats', 'Houses'].map((label, i) => ({ label, observations: years(10, i ? '20 [r]' : 20) }));
    expect(layScale([], { series }).frame.notes).to.deep.equal(['Revised: Houses, 2019']);
  });
});

describe('the smallest numbers that there are', () => {
  it('are drawn without a scale, which has no steps for them', () => {
    const series = [5e-324, -5e-324].map((value, i) => ({
      label: String(i),
      observations: [{ period: '2021', value }],
    }));
    const layout = layScale([], { series });
    expect(layout.ticks).to.deep.equal([]);
    expect(layout.table.rows).to.deep.equal([['2021', 'under 0.000000000001', 'over −0.000000000001']]);
  });
});
