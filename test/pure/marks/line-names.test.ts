import { expect } from 'chai';
import { describe, it } from 'node:test';
import { endsOf } from '../../../src/marks/line-names.js';

/** The names of lines that end at these heights, each with the height from which a thin line leads to it. */
const led = (...heights: readonly number[]) =>
  endsOf(heights.map((y, index) => ({ text: `Line ${index}`, y })))?.labels.map(({ text, y, from }) =>
    [text, y.toFixed(2), from].filter((one) => one !== undefined).join(' '),
  );

describe('names at the ends of lines', () => {
  it('are joined to lines from which they were moved away a little', () => {
    expect(led(0.5, 0.51, 0.52, 0.9)).to.deep.equal([
      'Line 0 0.44 0.5',
      'Line 1 0.51',
      'Line 2 0.58 0.52',
      'Line 3 0.90',
    ]);
    expect(led(0.5, 0.51, 0.9)).to.deep.equal(['Line 0 0.47', 'Line 1 0.54', 'Line 2 0.90']);
  });

  it('keep their figures where a long name has room in two lines', () => {
    const strip = endsOf([
      { text: 'Construction', strong: '16.1%', y: 0.2 },
      { text: 'Public administration and defence', strong: '3.0%', y: 0.8 },
    ]);
    expect(strip?.labels.map(({ text, strong }) => [text, strong].filter(Boolean).join(' '))).to.deep.equal([
      'Construction 16.1%',
      'Public administration and',
      'defence 3.0%',
    ]);
  });

  it('have room for the lines to them where some are far away', () => {
    const strip = (count: number) => endsOf(Array.from({ length: count }, () => ({ text: 'Line', y: 0.5 })));
    const [few, many] = [strip(3), strip(8)];
    expect([few?.lead, few?.labels[0]?.x, many?.lead]).to.deep.equal([undefined, 0, 1.6]);
    const { width = NaN, labels = [] } = many ?? {};
    expect(width - (few?.width ?? NaN)).to.be.closeTo(1.6, 1e-9);
    expect(labels.map(({ x }) => Math.round(x * width * 1e6) / 1e6)).to.deep.equal(Array(8).fill(1.6));
  });
});
