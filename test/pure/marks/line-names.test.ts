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
    expect(led(0.5, 0.51, 0.9)).to.deep.equal(['Line 0 0.50', 'Line 1 0.57 0.51', 'Line 2 0.90']);
  });

  it('are not joined where some are far away, so that these lines would lie on one another', () => {
    expect(led(0.5, 0.5, 0.5, 0.5)).to.deep.equal(['Line 0 0.50', 'Line 1 0.57', 'Line 2 0.63', 'Line 3 0.70']);
  });
});
