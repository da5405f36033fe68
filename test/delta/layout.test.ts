import { expect } from '@open-wc/testing';
import type { Observation } from '../../src/contract/observation.js';
import { parseDelta, type DeltaData } from '../../src/delta/data.js';
import { layoutDelta, type DeltaLayout } from '../../src/delta/layout.js';
import { english } from '../../src/words/english.js';

const lay = (observations: readonly Observation[], more: Partial<DeltaData> = {}): DeltaLayout =>
  layoutDelta(parseDelta({ title: 'Homes', series: [{ label: 'Homes', observations }], ...more }).data!, english);
/** Figures year by year from 2018 on. */
const years = (...values: Observation['value'][]): readonly Observation[] =>
  values.map((value, i) => ({ period: String(2018 + i), value }));
/** What the table says of the changes. */
const changes = ({ table }: DeltaLayout): (string | undefined)[] => table.rows.map((row) => row[2]);
const heights = ({ rects }: DeltaLayout): string[] => rects.map(({ height }) => height);

describe('the columns of a delta', () => {
  it('stand in the order of their periods, from zero to the highest', () => {
    const layout = lay([
      { period: '2020', value: 100 },
      { period: '2018', value: 50 },
      { period: '2019', value: 0 },
    ]);
    expect(layout.slots.map(({ label }) => label.text)).to.deep.equal(['2018', '2019', '2020']);
    expect(heights(layout)).to.deep.equal(['50%', '0%', '100%']);
    expect(layout.zero).to.equal('100%');
  });

  it('are as wide as each other, and leave a space between them', () => {
    const { rects } = lay(years(1, 2));
    expect(rects.map(({ x, width }) => [x, width])).to.deep.equal([
      ['6.5%', '37%'],
      ['56.5%', '37%'],
    ]);
  });

  it('hang below the line where they are below zero', () => {
    const layout = lay(years(30, -10));
    expect(layout).to.deep.include({ zero: '75%', negative: true });
    expect(layout.rects.map(({ y, height }) => [y, height])).to.deep.equal([
      ['0%', '75%'],
      ['75%', '25%'],
    ]);
    expect(layout.slots.map(({ value }) => value.text)).to.deep.equal(['30', '−10']);
  });

  it('all hang where all are below zero', () => {
    const layout = lay(years(-120, -340));
    expect(layout.rects.every(({ y }) => y === layout.zero)).to.equal(true);
  });

  it('have a dotted foot and no column where no figure is given, and nothing for zero', () => {
    const { rects, signs, legend } = lay(years(10, null, 0));
    expect(rects.map(({ height }) => height)).to.deep.equal(['100%', '0%']);
    expect(signs.map(({ form }) => form)).to.deep.equal(['missing']);
    expect(legend.map(({ text }) => text)).to.deep.equal(['no figure']);
  });

  it('that are too short to be seen are drawn so that they can be, and say so', () => {
    const layout = lay(years(100000, 1));
    expect(heights(layout)).to.deep.equal(['100%', 'max(1px, 0.4%)']);
    expect(layout.frame.notes.join()).to.match(/^Bars too short to be seen are drawn 1 pixel/);
  });

  it('of a bound end open, of about so much softly, of an upper bound are soft', () => {
    const { signs, rects, legend } = lay(years('>6000', '~5000', '<4000'));
    expect(signs.map(({ form }) => form)).to.deep.equal(['at-least', 'about']);
    expect(rects.map(({ look }) => look)).to.deep.equal(['fill', 'fill', 'soft']);
    expect(legend.map(({ mark }) => mark)).to.deep.equal(['at-least', 'about', 'at-most']);
  });

  it('of a range are soft between its ends, of a confidence interval have a whisker', () => {
    const range = lay(years('50..100'));
    expect(range.rects.map(({ look, y, height }) => [look, y, height])).to.deep.equal([
      ['fill', '50%', '50%'],
      ['soft', '0%', '50%'],
    ]);
    const interval = lay(years('50 (40..100)'));
    expect(interval.signs).to.have.lengthOf(1);
    expect(interval.signs[0]).to.deep.include({ form: 'interval', y: '60%', y2: '0%' });
    expect(interval.slots[0]?.value.text).to.equal('50');
  });

  it('of a period that is not complete are outlined', () => {
    const { rects, legend } = lay([...years(10), { period: '2019', value: 5, through: '2019-06' }]);
    expect(rects.map(({ look }) => look)).to.deep.equal(['fill', 'partial']);
    expect(legend.map(({ text }) => text)).to.deep.equal(['period not complete']);
  });

  it('look as what was said of their figures, and the legend explains what is there', () => {
    const { rects, legend } = lay(years('1 [p]', '1 [e]', '1 [f]', '1 [u]', '1 [I]', 1));
    expect(rects.map(({ look }) => look)).to.deep.equal([
      'provisional',
      'estimated',
      'forecast',
      'unreliable',
      'estimated',
      'fill',
    ]);
    expect(legend.map(({ mark }) => mark)).to.deep.equal(['provisional', 'estimated', 'forecast', 'unreliable']);
  });

  it('of a withheld figure are not drawn, nor told anywhere', () => {
    const layout = lay(years(1000, { value: 437, confidentiality: 'C' }, 1100));
    expect(layout.rects).to.have.lengthOf(2);
    expect(JSON.stringify(layout)).to.not.include('437');
  });
});

describe('time in a delta', () => {
  it('leaves the place of periods that nobody published empty', () => {
    const { slots, table, rects } = lay([
      { period: '2018', value: 1 },
      { period: '2021', value: 2 },
    ]);
    expect(slots.map(({ label }) => label.text)).to.deep.equal(['2018', '', '', '2021']);
    expect(rects).to.have.lengthOf(2);
    expect(table.rows.map(([period]) => period)).to.deep.equal(['2018', '2021']);
  });

  it('leaves one place empty for a long silence', () => {
    const { slots } = lay([
      { period: '1900', value: 1 },
      { period: '2021', value: 2 },
    ]);
    expect(slots).to.have.lengthOf(3);
  });

  it('names quarters, months, weeks, days and reporting years', () => {
    const names = (...periods: string[]) =>
      lay(periods.map((period) => ({ period, value: 1 }))).slots.map(({ label }) => label.text);
    expect(names('2020-Q4', '2021-Q1')).to.deep.equal(['Q4 2020', 'Q1 2021']);
    expect(names('2020-12', '2021-01')).to.deep.equal(['Dec 2020', 'Jan 2021']);
    expect(names('2020-W53', '2021-W01')).to.deep.equal(['week 53 of 2020', 'week 1 of 2021']);
    expect(names('2020-12-31', '2021-01-01')).to.deep.equal(['31 Dec 2020', '1 Jan 2021']);
    expect(lay(years(1, 2), { yearStart: '04-01' }).slots.map(({ label }) => label.text)).to.deep.equal([
      '2018/19',
      '2019/20',
    ]);
  });

  it('keeps what is no period in the order of the document, under its own name', () => {
    const { slots } = lay([
      { period: '2021/22', value: 1 },
      { period: '2020/21', value: 2 },
    ]);
    expect(slots.map(({ label }) => label.text)).to.deep.equal(['2021/22', '2020/21']);
  });

  it('marks where a series breaks', () => {
    const { breaks, legend } = lay(years(1, 2, '3 [b]', 4));
    expect(breaks).to.deep.equal(['50%']);
    expect(legend.map(({ text }) => text)).to.deep.equal(['break in series']);
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
  });

  it('are none where there is one figure alone', () => {
    const layout = lay(years(1));
    expect(layout.changed).to.equal(false);
    expect(layout.table.heads).to.have.lengthOf(2);
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
    const text = JSON.stringify(lay(years(30, -10, -20)).table);
    expect(text).to.include('−10').and.to.include('−40');
    expect(text).to.not.match(/-\d/);
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
    expect(lay([], { series: series(2) }).frame.sentence).to.equal(
      'A: 12 in 2019, up by 2 on 2018 (+20%). B: 12 in 2019, up by 2 on 2018 (+20%).',
    );
    expect(lay([], { series: series(5) }).frame.sentence).to.equal('5 series from 2018 to 2019.');
  });
});

describe('several series', () => {
  const series = [
    { label: 'Flats', observations: years(10, 20) },
    { label: 'Houses', observations: [{ period: '2019', value: 40 }] },
  ];

  it('stand side by side on one scale, each in its look, with their names', () => {
    const { rects, series: names, slots } = lay([], { series });
    expect(rects.map(({ look, height }) => [look, height])).to.deep.equal([
      ['series0', '25%'],
      ['series0', '50%'],
      ['series1', '100%'],
    ]);
    expect(names.map(({ label }) => label)).to.deep.equal(['Flats', 'Houses']);
    expect(slots).to.have.lengthOf(2);
  });

  it('have a scale, since their values have no room', () => {
    const { ticks, values } = lay([], { series });
    expect(values).to.equal('');
    expect(ticks.map(({ text, y }) => [text, y])).to.deep.equal([
      ['0', '100%'],
      ['10', '75%'],
      ['20', '50%'],
      ['30', '25%'],
      ['40', '0%'],
    ]);
  });

  it('share one table, in which a period that one does not have is empty', () => {
    const { table } = lay([], { series });
    expect(table.heads).to.deep.equal(['Period', 'Flats', 'Flats: Change', 'Houses', 'Houses: Change']);
    expect(table.rows).to.deep.equal([
      ['2018', '10', '', '', ''],
      ['2019', '20', '+10 (+100%)', '40', ''],
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
    expect(heights(layout)).to.have.lengthOf(2).and.to.include('100%');
    expect(layout.table.rows.flat()).to.include('385,000');
    expect(layout.frame.notes).to.have.lengthOf(1);
  });
});

describe('figures of one unit', () => {
  const drawn = (...units: DeltaData['unit'][]): DeltaLayout =>
    lay(units.map((unit, i) => ({ period: String(2018 + i), value: 1000 + i, unit })));

  it('are compared and drawn together, however it is written', () => {
    const layout = drawn('homes', { one: 'home', other: 'homes' });
    expect(changes(layout)[1]).to.equal('+1 (+0.1%)');
    expect(layout.frame.notes).to.deep.equal([]);
    expect(changes(drawn('%', { other: '%', percent: true }))[1]).to.equal('+1 points');
  });

  it('do not stand beside those in another currency or per something else', () => {
    const money = (currency: string, per?: string) => ({ other: 'money', currency, per });
    for (const units of [
      [money('GBP'), money('GBP'), money('EUR')],
      [money('GBP'), money('GBP'), money('GBP', 'home')],
    ]) {
      const layout = drawn(...units);
      expect(layout.rects).to.have.lengthOf(2);
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

  it('up to 60 are columns', () => {
    expect(lay(days(60))).to.deep.include({ lines: undefined });
    expect(lay(days(60)).rects).to.have.lengthOf(60);
  });

  it('above 60 are a line, with about a dozen names below it, the first and the latest among them', () => {
    const { lines, rects, slots } = lay(days(600));
    expect(rects).to.have.lengthOf(0);
    expect(lines).to.have.lengthOf(1);
    expect(lines?.[0]?.points.split(' ')).to.have.lengthOf(600);
    expect(slots.length).to.be.within(10, 14);
    expect(slots[0]?.label.text).to.equal('1 Jan 2024');
    expect(slots.at(-1)?.label.text).to.equal('22 Aug 2025');
  });

  it('that have a gap are a line for each stretch', () => {
    const { lines } = lay(days(100, (i) => (i === 50 ? null : i + 1)));
    expect(lines?.map(({ points }) => points.split(' ').length)).to.deep.equal([50, 49]);
  });

  it('have every figure in the table', () => {
    expect(lay(days(600)).table.rows).to.have.lengthOf(600);
  });
});
