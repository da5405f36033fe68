import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  dataExtent,
  linearPosition,
  niceScale,
  valueAxis,
  valueExtent,
  withFoot,
} from '../../../src/marks/value-scale.js';

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

  it('has no empty step at its ends', () => {
    assert.deepEqual(niceScale({ low: -7.3, high: 4.2 }).ticks, [-10, -5, 0, 5]);
    assert.deepEqual(niceScale({ low: -5, high: 4.2 }).ticks, [-6, -4, -2, 0, 2, 4, 6]);
    assert.equal(niceScale({ low: -7.3, high: 4.2 }).position(5), 1);
  });

  it('has the tick 0 for zeros alone, so that they stand on a line', () => {
    const { ticks, position } = niceScale({ low: 0, high: 0 });
    assert.deepEqual([ticks, position(0)], [[0], 0]);
  });

  it('has ticks at whole seconds, minutes and hours for durations', () => {
    const ticks = (high: number, other: string): readonly number[] => niceScale({ low: 0, high }, { other }).ticks;
    assert.deepEqual(ticks(505, 'h:min:s'), [0, 120, 240, 360, 480, 600]);
    assert.deepEqual(ticks(47, 'h:min:s'), [0, 10, 20, 30, 40, 50]);
    assert.deepEqual(ticks(100, 'h:min'), [0, 30, 60, 90, 120]);
    assert.deepEqual(niceScale({ low: -20, high: 40 }, { other: 'h:min:s' }).ticks, [-30, -15, 0, 15, 30, 45]);
    // Parts of a second, and the hours of many days, are decimal numbers: 0, 50 and 100 hours.
    assert.deepEqual(ticks(0.5, 'h:min:s'), [0, 0.1, 0.2, 0.3, 0.4, 0.5]);
    assert.deepEqual(ticks(864_000, 'h:min:s'), [0, 180_000, 360_000, 540_000, 720_000, 900_000]);
    assert.deepEqual(ticks(60_000, 'h:min'), [0, 12_000, 24_000, 36_000, 48_000, 60_000]);
  });

  it('has no ticks where steps would be too small', () => {
    assert.deepEqual(niceScale({ low: 0, high: 1e-301 }).ticks, []);
  });
});

describe('a scale of places in a ranking', () => {
  const axisOf = (high: number) => valueAxis({ low: 0, high }, String, { other: 'ordinal' });
  const textsOf = (high: number): readonly string[] => axisOf(high).axis.ticks.map(({ text }) => text);
  it('has the first at its top', () => {
    assert.deepEqual(textsOf(18), ['21', '16', '11', '6', '1']);
    assert.deepEqual([1, 11, 21].map(axisOf(18).position), [1, 0.5, 0]);
  });
  it('has whole places alone', () => {
    assert.deepEqual(textsOf(3), ['3', '2', '1']);
    assert.deepEqual(textsOf(1), ['2', '1']);
    assert.deepEqual(textsOf(0), ['2', '1']);
  });
});

describe('the range of figures of which one is open', () => {
  it('has room for a bar that goes on above the highest, or below the lowest', () => {
    for (const [value, other, low, high] of [
      [{ value: 40, comparator: '>' }, 20, 0, 43.01],
      [{ value: -40, comparator: '<' }, -20, -43.01, 0],
      [{ value: -40, comparator: '>' }, -20, -40, 0],
      [{ value: 40, comparator: '<=' }, 20, 0, 40],
    ] as const) {
      const extent = valueExtent([value, { value: other }]);
      assert.deepEqual(
        [extent.low, extent.high].map((end) => Number(end.toFixed(2))),
        [low, high],
      );
    }
  });

  it('has room for its end, as a share of the whole range', () => {
    assert.deepEqual(valueExtent([{ value: 20 }, { value: 93, comparator: '>' }]), { low: 0, high: 100 });
    assert.deepEqual(valueExtent([{ value: -100 }, { value: 86, comparator: '>' }]), { low: -100, high: 100 });
    assert.deepEqual(valueExtent([{ value: 150 }, { value: 93, comparator: '>' }]), { low: 0, high: 150 });
    assert.deepEqual(valueExtent([{ value: -100 }, { value: 86, comparator: '<' }]), { low: -100, high: 86 });
  });
});

describe('the range of the largest numbers', () => {
  const largest = Number.MAX_VALUE;

  it('ends at the largest number where its room would go beyond', () => {
    assert.deepEqual(withFoot({ low: -largest, high: 0 }), { low: -largest, high: 0 });
    assert.deepEqual(valueExtent([{ value: largest, comparator: '>' }]), { low: 0, high: largest });
    assert.deepEqual(dataExtent([{ value: largest, comparator: '>' }, { value: 1 }]), {
      low: 1 - largest * 0.07,
      high: largest,
    });
  });
});
