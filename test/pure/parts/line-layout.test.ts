import { expect } from 'chai';
import { describe, it } from 'node:test';
import { runs } from '../../../src/parts/old/line-layout.js';

describe('the points of a line', () => {
  it('are one list for each stretch without a gap', () => {
    expect(runs([[0, 1], [2, 3], undefined, [4, 5], [6, 7]])).to.deep.equal(['0,1 2,3', '4,5 6,7']);
  });

  it('that stand alone are a line to themselves, which a round cap shows', () => {
    expect(runs([undefined, [4, 5], undefined])).to.deep.equal(['4,5 4,5']);
  });

  it('are none where there are gaps alone', () => {
    expect(runs([])).to.deep.equal([]);
    expect(runs([undefined, undefined])).to.deep.equal([]);
  });

  it('have at most two decimals', () => {
    expect(
      runs([
        [1 / 3, 2 / 3],
        [1, 1],
      ]),
    ).to.deep.equal(['0.33,0.67 1,1']);
  });
});
