import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Arc, Rule } from '../../../../src/marks/mark.js';
import type { MeasureData } from '../../../../src/progress/data.js';
import type { ProgressLayout } from '../../../../src/progress/layout.js';
import { claims, keysOf, lay, marksOf, one } from '../laid-out.js';

const percent = (share: number): number => Math.round(share * 1e4) / 100;
/** The arcs of a measure: start and end in per cent of a turn, and what they are. */
const arcsOf = (layout: ProgressLayout, row = 0) =>
  marksOf(layout, row)
    .filter((mark): mark is Arc => mark.type === 'arc')
    .map(({ from, to, tone, role, certainty, part, status }) => {
      const look = role ?? tone ?? (certainty === 'exact' ? undefined : certainty);
      const all = [look, part === undefined ? undefined : `part ${part}`, status].filter(Boolean);
      return [percent(from), percent(to), ...all];
    });
const ring = (measure: Partial<MeasureData>) => one(measure, {}, 'ring');
const reasonOf = ({ form, frame }: ProgressLayout) => [form, frame.notes.find((note) => note.startsWith('Drawn as'))];

describe('the form ring', () => {
  it('fills the share of the target, on the track of the whole', () => {
    const layout = ring({ value: 85, target: 100 });
    expect(layout.form).to.equal('ring');
    expect(arcsOf(layout)).to.deep.equal([
      [0, 100, 'track'],
      [0, 85],
    ]);
    expect(layout.scenes[0]?.labels).to.deep.equal([
      { text: '85%', x: 0.5, y: 0.5, row: 0, anchor: 'middle', role: 'value' },
    ]);
  });

  it('of a per cent above 100 is drawn past its turn, as others beside it', () => {
    const measures = [
      { label: 'Insulated', value: 62, target: 80 },
      { label: 'Surveyed', value: 110, target: 100 },
    ];
    const layout = lay({ unit: '%', measures }, 'ring');
    expect(layout.scenes.map(({ row }) => row)).to.deep.equal([0, 1]);
    expect(arcsOf(layout, 1)).to.deep.equal([
      [0, 100, 'track'],
      [0, 100],
      [0, 10, 'beyond'],
    ]);
  });

  it('has numbers of one size, that of the longest', () => {
    const rolesOf = (...values: readonly (number | string)[]) =>
      lay(
        { unit: '%', measures: values.map((value) => ({ label: `Plan ${value}`, value, target: 100 })) },
        'ring',
      ).scenes.map(({ labels }) => labels[0]?.role);
    expect(rolesOf(62.5, 97.3)).to.deep.equal(['value', 'value']);
    expect(rolesOf(62.5, 102.3)).to.deep.equal(['part', 'part']);
    expect(rolesOf(62.5, '>62.3')).to.deep.equal(['name', 'name']);
  });

  it('of a per cent fills its part of 100, with a line at the target', () => {
    const layout = ring({ value: 64, target: 75, unit: '%' });
    expect(arcsOf(layout)[1]).to.deep.equal([0, 64]);
    const lines = marksOf(layout).filter((mark): mark is Rule => mark.type === 'rule');
    expect(lines.map(({ role, id, x1, y1, x2, y2 }) => [role, id, ...[x1, y1, x2, y2].map(percent)])).to.deep.equal([
      ['target', '/measures/0/target', 15.5, 50, 0, 50],
    ]);
    expect(keysOf(layout)).to.deep.equal(['target']);
  });

  it('goes round once more beyond the target', () => {
    expect(arcsOf(ring({ value: 1380, target: 1200 }))).to.deep.equal([
      [0, 100, 'track'],
      [0, 100],
      [0, 15, 'beyond'],
    ]);
  });

  it('fills the way from the baseline, downward too', () => {
    expect(arcsOf(ring({ value: 1335, baseline: 1780, target: 890 }))[1]).to.deep.equal([0, 50]);
  });

  it('shows bounds, ranges, approximations and statuses', () => {
    const filled = (value: string) => arcsOf(ring({ value, target: 100 })).slice(1);
    expect(filled('>60')).to.deep.equal([[0, 60, 'least']]);
    expect(filled('<60')).to.deep.equal([[0, 60, 'most']]);
    expect(filled('~60')).to.deep.equal([[0, 60, 'about']]);
    expect(filled('50..60')).to.deep.equal([
      [0, 50],
      [50, 60, 'range'],
    ]);
    expect(filled('60 [p]')).to.deep.equal([[0, 60, 'provisional']]);
    expect(filled('>110')).to.deep.equal([
      [0, 100],
      [0, 10, 'beyond'],
    ]);
  });

  it('has a whisker along the ring for an interval, and a zone around it for the values that meet a bound', () => {
    expect(arcsOf(ring({ value: '52 (49..55)', target: '>=60', unit: '%' }))).to.deep.equal([
      [0, 100, 'track'],
      [0, 52],
      [49, 55, 'interval'],
      [60, 100, 'zone'],
    ]);
  });

  it('is in parts if they are known', () => {
    const parts = [
      { label: 'Received', value: 45 },
      { label: 'Pledged', value: 10 },
    ];
    expect(arcsOf(ring({ value: 60, target: 100, parts })).slice(1)).to.deep.equal([
      [0, 45, 'part 0'],
      [45, 55, 'part 2'],
      [55, 60, 'hatched'],
    ]);
  });

  it('is a dotted circle without a figure, whatever was withheld', () => {
    const missing = ring({ value: null, target: 100 });
    expect([missing.form, reasonOf(missing)[1]]).to.deep.equal(['bars', 'Drawn as bars: there is no target to fill.']);
    const both = (value: MeasureData['value']) =>
      lay(
        {
          measures: [
            { label: 'A', value: 40, target: 100 },
            { label: 'B', value, target: 100 },
          ],
          unit: 'homes',
        },
        'ring',
      );
    expect(arcsOf(both(null), 1)).to.deep.equal([[0, 100, 'missing']]);
    expect(both({ value: 70, confidentiality: 'C' }).scenes).to.deep.equal(
      both({ value: 7, confidentiality: 'C' }).scenes,
    );
  });

  it('leaves measures without a whole to their words', () => {
    const measures = [
      { label: 'A', value: 40, target: 100, unit: 'homes' },
      { label: 'B', value: 1200, unit: 'calls' },
      { label: 'C', value: 25, target: 20, polarity: 'up-bad', unit: 'days' },
    ] as const;
    const layout = lay({ measures }, 'ring');
    expect(layout.scenes.map(({ row }) => row)).to.deep.equal([0]);
    expect(layout.table.row(1).cells).to.include('1,200 calls');
  });

  it('is refused without a target, below zero, and beyond twice the whole', () => {
    expect(reasonOf(ring({ value: 85 }))).to.deep.equal(['bars', 'Drawn as bars: there is no target to fill.']);
    expect(reasonOf(ring({ value: '>85' }))).to.deep.equal(['bars', 'Drawn as bars: there is no target to fill.']);
    expect(reasonOf(ring({ value: 2500, target: 1200 }))).to.deep.equal([
      'bars',
      'Drawn as bars: a share is more than twice its whole.',
    ]);
    const back = [
      { label: 'A', value: 1840, baseline: 1780, target: 890, unit: 'deaths' },
      { label: 'B', value: 40, target: 100, unit: 'homes' },
    ];
    expect(reasonOf(lay({ measures: back }, 'ring'))).to.deep.equal(['bars', 'Drawn as bars: a share is below zero.']);
  });

  it('draws a share that is too small to be seen larger, with a note', () => {
    const layout = ring({ value: 1, target: 100000 });
    expect(arcsOf(layout)[1]).to.deep.equal([0, 0.4]);
    expect(layout.frame.notes).to.include('Shares too small to be seen are drawn larger than they are.');
  });

  it('adds the distance to go, or the measures that are furthest and least far', () => {
    expect(ring({ value: 85000, target: 100000, unit: 'homes' }).frame.sentence).to.equal(
      'The target has not yet been reached. 15,000 homes to go.',
    );
    const measures = [
      { label: 'North', value: 40, target: 100 },
      { label: 'East', value: 90, target: 100 },
      { label: 'West', value: 20, target: 100 },
    ];
    const layout = lay({ measures, unit: 'homes' }, 'ring');
    expect(layout.frame.sentence).to.equal(
      'None of the three has reached the target. East is furthest, at 90%; West has furthest to go, at 20%.',
    );
    const shares = claims({ measures, unit: 'homes' }, 'ring').filter(({ text }) => text === '90%');
    expect(shares.map(({ kind, pointers, value }) => [kind, pointers, value?.value])).to.deep.include([
      'share',
      ['/measures/1', '/measures/1/target'],
      90,
    ]);
  });

  it('names no furthest measure among parts of 100 with other targets, or where one may be further', () => {
    const sentence = (...measures: readonly Partial<MeasureData>[]) =>
      lay({ unit: '%', measures: measures.map((one, at) => ({ label: 'ABC'[at]!, value: null, ...one })) }, 'ring')
        .frame.sentence;
    expect(sentence({ value: 37 }, { value: 0, target: 100 })).to.not.match(/furthest/);
    expect(sentence({ value: 40, target: 90 }, { value: '>50', target: 90 }, { value: 20, target: 90 })).to.not.match(
      /furthest/,
    );
    expect(sentence({ value: 40, target: 90 }, { value: 20, target: 90 })).to.match(
      /A is furthest, at 40%; B has furthest to go, at 20%\.$/,
    );
  });

  it('has the same table as the bars', () => {
    const measures = [
      { label: 'North', value: 40, target: 100 },
      { label: 'East', value: 90, target: 80 },
    ];
    const [bars, rings] = [lay({ measures, unit: 'homes' }), lay({ measures, unit: 'homes' }, 'ring')];
    expect([rings.table.heads, rings.table.row(1)]).to.deep.equal([bars.table.heads, bars.table.row(1)]);
  });

  it('states the share of a single count once: in the ring, of whose words it is the figure', () => {
    const { table } = ring({ value: 64000, target: 100000, unit: '£' });
    expect([table.heads, table.row(0).cells]).to.deep.equal([
      ['Measure', 'Of the way', 'Value and target'],
      ['64%', '£64,000 of £100,000'],
    ]);
    expect(ring({ value: 64, target: 80, unit: '%' }).table.row(0).cells[0]).to.equal('64%');
  });

  it('has a ring for a value that rounds to zero, which is about at its start', () => {
    const layout = ring({ value: { value: 0, roundsToZero: true }, target: 100 });
    expect(arcsOf(layout)).to.deep.equal([
      [0, 100, 'track'],
      [0, 0, 'about'],
    ]);
    expect(layout.scenes[0]?.labels.map(({ text }) => text)).to.deep.equal(['rounds to 0']);
  });
});
