import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stretchesOf } from '../../../src/marks/quantity-marks.js';

describe('the bar of a figure', () => {
  it('goes on where the figure may be further from zero, and is hollow where it may be nearer', () => {
    for (const [comparator, value, certainty] of [
      ['>', 20, 'least'],
      ['<', 20, 'most'],
      ['<', -20, 'least'],
      ['<=', -20, 'least'],
      ['>', -20, 'most'],
      ['~', -20, 'about'],
      [undefined, -20, 'exact'],
    ] as const)
      assert.deepEqual(stretchesOf({ value, ...(comparator && { comparator }) }), [{ from: 0, to: value, certainty }]);
  });

  it('is certain up to the end of a range that is nearer to zero', () => {
    assert.deepEqual(stretchesOf({ low: 20, high: 30 }), [
      { from: 0, to: 20, certainty: 'exact' },
      { from: 20, to: 30, certainty: 'range' },
    ]);
    assert.deepEqual(stretchesOf({ low: -30, high: -20 }), [
      { from: 0, to: -20, certainty: 'exact' },
      { from: -20, to: -30, certainty: 'range' },
    ]);
    assert.deepEqual(stretchesOf({ low: -10, high: 20 }), [{ from: -10, to: 20, certainty: 'range' }]);
  });

  it('is none without a number', () => {
    assert.deepEqual(stretchesOf({ missing: 'withheld' }), []);
  });
});
