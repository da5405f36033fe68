import { expect } from 'chai';
import { describe, it } from 'node:test';
import { barsOf, keysOf, lay, linesOf, one, rowOfLayout } from '../laid-out.js';

const WAITING = [
  { label: 'Eyes', value: 21, baseline: 42, target: 14 },
  { label: 'Skin', value: 60, baseline: 90, target: 30 },
];

describe('the form way', () => {
  it('is a bar for the share of the way, of measures of one unit too', () => {
    const layout = lay({ measures: WAITING, unit: 'days' }, 'way');
    expect([barsOf(layout), barsOf(layout, 1)]).to.deep.equal([[[0, 75]], [[0, 50]]]);
    expect([linesOf(layout, 'target'), linesOf(layout, 'target', 1)]).to.deep.equal([[100], [100]]);
    expect(layout.scenes[0]?.labels.map(({ text, strong }) => strong ?? text)).to.deep.equal([
      'Target',
      'Start',
      'half way',
    ]);
    expect(keysOf(layout)).to.deep.equal([]);
    const row = rowOfLayout(layout);
    expect([row.value, row.share]).to.deep.equal(['21', '75%']);
  });

  it('names the measures that are furthest and least far, unless one has gone back', () => {
    expect(lay({ measures: WAITING, unit: 'days' }, 'way').frame.sentence).to.equal(
      'Neither has reached its target. Eyes is furthest, at 75%; Skin has furthest to go, at 50%.',
    );
    const back = { label: 'Bones', value: 118, baseline: 110, target: 70 };
    const { frame } = lay({ measures: [...WAITING, back], unit: 'days' }, 'way');
    expect(frame.sentence).to.not.include('furthest, at');
  });

  it('is refused without a way', () => {
    const { form, frame } = one({ value: 12 }, {}, 'way');
    expect([form, frame.notes]).to.deep.equal(['bars', ['Drawn as bars: there is no way to a target.']]);
  });
});
