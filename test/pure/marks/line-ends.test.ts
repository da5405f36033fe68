import { expect } from 'chai';
import { describe, it } from 'node:test';
import { dodge } from '../../../src/marks/line-ends.js';

const rounded = (positions: readonly number[], heights: readonly number[]) =>
  dodge(positions, heights).map((position) => Math.round(position * 1000) / 1000);

describe('names at the ends of lines', () => {
  it('stay where they are if they are apart', () => {
    expect(rounded([0.9, 0.1, 0.5], [0.1, 0.1, 0.1])).to.deep.equal([0.9, 0.1, 0.5]);
  });
  it('move apart from one another, up and down', () => {
    expect(rounded([0.5, 0.52, 0.5], [0.1, 0.1, 0.1])).to.deep.equal([0.407, 0.607, 0.507]);
  });
  it('move up at the foot', () => {
    expect(rounded([0.99, 1], [0.1, 0.1])).to.deep.equal([0.9, 1]);
  });
  it('are spread over the whole height if they need more', () => {
    expect(rounded([0.5, 0.5, 0.5], [0.9, 0.9, 0.9])).to.deep.equal([0, 0.5, 1]);
  });
  it('of two lines have the room of two, and stand over the edge by no more than those of one', () => {
    expect(rounded([0.5, 0.5, 1], [0.1, 0.2, 0.2])).to.deep.equal([0.425, 0.575, 0.95]);
  });
  it('that is alone stays where it is', () => {
    expect(rounded([0.3], [0.1])).to.deep.equal([0.3]);
    expect(rounded([], [])).to.deep.equal([]);
  });
});
