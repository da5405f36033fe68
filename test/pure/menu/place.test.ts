import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { placeOf } from '../../../src/menu/place.js';

const view = { width: 320, height: 640 };

describe('the place of a menu', () => {
  it('is below its button and ends with it, if the button is at the end', () => {
    assert.deepEqual(placeOf({ left: 272, right: 304, top: 20, bottom: 52 }, view), {
      right: 16,
      top: 56,
      width: 280,
      height: 576,
    });
  });

  it('begins with its button at the start, as in a page from right to left', () => {
    assert.deepEqual(placeOf({ left: 16, right: 48, top: 20, bottom: 52 }, view), {
      left: 16,
      top: 56,
      width: 280,
      height: 576,
    });
  });

  it('is above a button at the foot', () => {
    assert.deepEqual(placeOf({ left: 272, right: 304, top: 500, bottom: 532 }, view), {
      right: 16,
      bottom: 144,
      width: 280,
      height: 488,
    });
  });

  it('never leaves the viewport, with room for half of it, wherever the button is', () => {
    const size = fc.integer({ min: 240, max: 2000 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(size, size, share, share, (width, height, x, y) => {
        const [left, top] = [x * (width - 32), y * (height - 32)];
        const place = placeOf({ left, right: left + 32, top, bottom: top + 32 }, { width, height });
        const start = place.left ?? place.right ?? 0;
        assert.ok(start >= 8 && start + place.width <= width - 24 + 1e-9);
        const edge = place.top ?? place.bottom ?? 0;
        assert.ok(edge >= 0 && edge + place.height <= height - 8 + 1e-9);
        assert.ok(place.width >= width / 2 - 40 && place.height >= height / 2 - 32);
      }),
    );
  });
});
