import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Rect } from '../../../../src/marks/mark.js';
import { parseProgress, type MeasureData } from '../../../../src/progress/data.js';
import type { ProgressLayout } from '../../../../src/progress/layout.js';
import { lay, linesOf, marksOf, one } from '../laid-out.js';

const percent = (share: number): number => Math.round(share * 1e4) / 100;
const RANGES = 'poor 60; fair 80; good 100';
/** The ranges of a row: start, width, grey. */
const rangesOf = (layout: ProgressLayout, row = 0) =>
  marksOf(layout, row).flatMap((mark) =>
    mark.type === 'rect' && mark.range !== undefined ? [[percent(mark.x), percent(mark.width), mark.range]] : [],
  );
const barsOf = (layout: ProgressLayout, row = 0) =>
  marksOf(layout, row)
    .filter((mark): mark is Rect => mark.type === 'rect' && mark.range === undefined)
    .map(({ x, width, certainty, tone }) => [percent(x), percent(width), ...(tone ? [tone] : []), certainty]);
const bullet = (measure: Partial<MeasureData>) => one({ ranges: RANGES, ...measure }, {}, 'bullet');

describe('the form bullet', () => {
  it('is a bar in front of its ranges, from dark to light, with a line at the target', () => {
    const layout = bullet({ value: 64, target: 75 });
    expect(rangesOf(layout)).to.deep.equal([
      [0, 60, 0],
      [60, 20, 2],
      [80, 20, 4],
    ]);
    expect(barsOf(layout)).to.deep.equal([[0, 64, 'exact']]);
    expect(linesOf(layout, 'target')).to.deep.equal([75]);
    expect(layout.scenes[0]?.labels.map(({ text, x, row }) => [text, x, row])).to.deep.equal([
      ['100', 1, 0],
      ['50', 0.5, 0],
      ['0', 0, 0],
    ]);
    expect(layout.scenes[0]?.keys?.map(({ text }) => text)).to.deep.equal(['poor', 'fair', 'good']);
  });

  it('has room for a value beyond its ranges, and for one below zero', () => {
    expect(rangesOf(bullet({ value: 125 }))[2]).to.deep.equal([64, 16, 4]);
    const below = bullet({ value: -25, target: 50 });
    expect([rangesOf(below)[0], barsOf(below)]).to.deep.equal([[0, 68, 0], [[0, 20, 'hatched', 'exact']]]);
  });

  it('shows bounds, and a dotted line without a figure, whatever was withheld', () => {
    expect(barsOf(bullet({ value: '<60' }))).to.deep.equal([[0, 60, 'most']]);
    expect(linesOf(bullet({ value: null }), 'missing')).to.deep.equal([0]);
    const withheld = (value: number) => bullet({ value: { value, confidentiality: 'C' } }).scenes;
    expect(withheld(70)).to.deep.equal(withheld(7));
  });

  it('has one scale for measures of one unit, and else one for each row', () => {
    const measures = [
      { label: 'A', value: 50, unit: '%' },
      { label: 'B', value: 70, unit: '%' },
    ];
    const shared = lay({ measures, ranges: RANGES }, 'bullet');
    expect(shared.scenes[0]?.labels.map(({ row }) => row)).to.deep.equal([undefined, undefined, undefined]);
    const apart = lay(
      { measures: [measures[0]!, { label: 'C', value: 5, unit: 'days', ranges: 'good 10' }], ranges: RANGES },
      'bullet',
    );
    expect(barsOf(apart, 1)).to.deep.equal([[0, 50, 'exact']]);
    expect(apart.scenes[0]?.keys?.map(({ text }) => text)).to.deep.equal(['poor', 'fair', 'good']);
  });

  it('has one grey for ranges of one name, where low figures are good as well', () => {
    const measures = [
      { label: 'A', value: 50, unit: '%', ranges: RANGES },
      { label: 'B', value: 5, unit: 'days', ranges: 'good 10; fair 20; poor 40' },
    ];
    const { scenes } = lay({ measures }, 'bullet');
    const greys = [0, 1].map((row) =>
      scenes[0]?.marks.flatMap((mark) => (mark.type === 'rect' && mark.row === row ? (mark.range ?? []) : [])),
    );
    expect(greys).to.deep.equal([
      [0, 2, 4],
      [4, 2, 0],
    ]);
    expect(scenes[0]?.keys?.map(({ text }) => text)).to.deep.equal(['poor', 'fair', 'good']);
  });

  it('has the key of its targets next to that of its ranges, unless it names one of all above its bars', () => {
    const keysOf = (targets: readonly number[], units: readonly string[]) => {
      const measures = targets.map((target, index) => ({ label: `M${index}`, value: 50, target, unit: units[index] }));
      const { scenes, legend } = lay({ measures, ranges: RANGES }, 'bullet');
      return [scenes[0]?.keys?.map(({ text }) => text), legend.map(({ key }) => key)];
    };
    const ranges = ['poor', 'fair', 'good'];
    expect(keysOf([70, 90], ['%', '%'])).to.deep.equal([[...ranges, 'target'], []]);
    expect(keysOf([70, 90], ['%', 'points'])).to.deep.equal([[...ranges, 'target'], []]);
    expect(keysOf([90, 90], ['%', '%'])).to.deep.equal([ranges, []]);
  });

  it('has no key of ranges that each measure names in its own way', () => {
    const measures = [
      { label: 'A', value: 50, unit: '%', ranges: RANGES },
      { label: 'B', value: 5, unit: 'days', ranges: 'quick 10; slow 20' },
    ];
    const layout = lay({ measures }, 'bullet');
    expect([layout.scenes[0]?.keys, rangesOf(layout, 1).map(([, , grey]) => grey)]).to.deep.equal([undefined, [0, 4]]);
  });

  it('states the ranges once in the notes, and in the sentence the measures in them', () => {
    const measures = [
      { label: 'A', value: 60, target: 90 },
      { label: 'B', value: 81, target: 90 },
      { label: 'C', value: '>70', target: 90 },
    ];
    const { frame } = lay({ measures, ranges: RANGES, unit: '%' }, 'bullet');
    expect(frame.notes).to.include('Ranges: poor up to 60%, fair up to 80%, good up to 100%.');
    expect(frame.sentence).to.match(/ In “good”: B; in “poor”: A\.$/);
  });

  it('is refused without ranges', () => {
    const { form, frame } = one({ value: 12, target: 20 }, {}, 'bullet');
    expect([form, frame.notes]).to.deep.equal(['bars', ['Drawn as bars: no ranges are given.']]);
  });
});

describe('ranges', () => {
  const read = (ranges: unknown) => {
    const { data, problems } = parseProgress({ title: 'T', measures: [{ label: 'A', value: 1, ranges }] });
    return [
      data?.measures[0]?.ranges.map(({ label, upTo }) => [label, upTo]),
      problems.map(({ code, pointer }) => `${code} ${pointer}`),
    ];
  };

  it('are objects, or text, from the lowest to the highest', () => {
    const sorted = [
      ['very poor', 2.5],
      ['good', 10],
    ];
    expect(
      read([
        { upTo: 10, label: 'good' },
        { upTo: 2.5, label: 'very poor' },
      ]),
    ).to.deep.equal([sorted, []]);
    expect(read('very poor 2.5; good: 10;')).to.deep.equal([sorted, []]);
  });

  it('that have no end are reported', () => {
    expect(read('good')).to.deep.equal([[], ['wrong-type /measures/0/ranges/0']]);
    expect(read([{ upTo: '>10', label: 'good' }])).to.deep.equal([[], ['not-allowed /measures/0/ranges/0/upTo']]);
    expect(read(12)).to.deep.equal([[], ['wrong-type /measures/0/ranges']]);
  });
});
