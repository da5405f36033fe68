import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rowAxis } from '../../../src/marks/row-axis.js';

/** The labels of an axis, and the least widths of the drawing from which they are shown. */
const labels = (low: number, high: number): string[] =>
  rowAxis({ low, high }, (value, { isTop }) => `${value}${isTop ? '%' : ''}`).labels.map(({ text, least }) =>
    least ? `${text} from ${least.toFixed(1)}` : text,
  );

describe('the labels of an axis above rows', () => {
  it('are those of both ends, and of all ticks from the width of the drawing in which these have room', () => {
    expect(labels(0, 51)).to.deep.equal(['0', '20 from 7.5', '40 from 7.5', '60%']);
  });

  it('are every other one in drawings without room for all', () => {
    expect(labels(0, 78000)).to.deep.equal(['0', '20000 from 18.1', '40000 from 9.1', '60000 from 18.1', '80000%']);
  });

  it('are zero and those that count from it, where it is between them', () => {
    expect(labels(-65000, 221000)).to.deep.equal([
      '-100000 from 20.8',
      '0',
      '100000 from 20.8',
      '200000',
      '300000% from 20.8',
    ]);
    expect(labels(-30, 30)).to.deep.equal(['-40', '-20 from 10.1', '0', '20 from 10.1', '40%']);
  });
});
