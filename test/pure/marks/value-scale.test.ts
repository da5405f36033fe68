import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linearPosition, linearScale, niceScale } from '../../../src/marks/value-scale.js';

describe('a linear scale', () => {
  it('goes on beyond its ends', () => {
    assert.deepEqual([5, 10, 12.5, 20, 25].map(linearScale([10, 20])), [-0.5, 0, 0.25, 1, 1.5]);
  });

  it('has everything of an empty domain in the middle', () => {
    assert.deepEqual([0, 7, 9].map(linearScale([7, 7])), [0.5, 0.5, 0.5]);
  });
});

describe('the position in a range', () => {
  it('is clamped', () => {
    assert.deepEqual([-5, 0, 5, 20, 25].map(linearPosition({ low: 0, high: 20 })), [0, 0, 0.25, 1, 1]);
  });

  it('is at the start of an empty one', () => {
    assert.equal(linearPosition({ low: 0, high: 0 })(0), 0);
  });

  it('is known of the largest numbers', () => {
    const { MAX_VALUE } = Number;
    assert.deepEqual([-MAX_VALUE, 0, MAX_VALUE].map(linearPosition({ low: -MAX_VALUE, high: MAX_VALUE })), [0, 0.5, 1]);
  });
});

describe('a scale with round ends', () => {
  it('has ticks from end to end', () => {
    const { ticks, position } = niceScale({ low: 0, high: 14_200 });
    assert.deepEqual(ticks, [0, 5000, 10_000, 15_000]);
    assert.equal(position(7500), 0.5);
  });

  it('is no wider than its ticks where its ends are ticks', () => {
    assert.deepEqual(niceScale({ low: 4.3, high: 4.4 }).ticks, [4.3, 4.32, 4.34, 4.36, 4.38, 4.4]);
  });

  it('has no ticks where steps would be too small', () => {
    assert.deepEqual(niceScale({ low: 0, high: 1e-301 }).ticks, []);
  });
});
