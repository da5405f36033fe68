import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { placementOf } from '../../../src/reading/placement.js';

const drawing = { left: 100, top: 100, right: 900, bottom: 356 };
const view = { width: 1000, height: 800 };

describe('the place of a reading box', () => {
  it('is at the side with more room', () => {
    const [start, end] = [200, 800].map((x) => placementOf(drawing, { from: x, to: x, y: 300 }, view));
    assert.deepEqual([start?.left, start?.right, start?.width], [214, undefined, 766]);
    assert.deepEqual([end?.left, end?.right, end?.width], [undefined, 214, 766]);
  });

  it('covers neither the point nor the pointer', () => {
    const { left, right } = placementOf(drawing, { from: 300, to: 380, y: 300 }, view);
    assert.deepEqual([left, right], [394, undefined]);
    assert.equal(placementOf(drawing, { from: 600, to: 680, y: 300 }, view).right, 414);
  });

  it('is below the drawing in a narrow viewport, or above it if there is more room', () => {
    const phone = { width: 320, height: 640 };
    const plot = { left: 16, top: 100, right: 304, bottom: 356 };
    assert.deepEqual(placementOf(plot, { from: 50, to: 50, y: 200 }, phone), {
      left: 20,
      top: 382,
      shift: 0,
      width: 280,
      height: 238,
    });
    const low = { ...plot, top: 350, bottom: 606 };
    assert.deepEqual(placementOf(low, { from: 50, to: 50, y: 400 }, phone), {
      left: 20,
      bottom: 304,
      shift: 0,
      width: 280,
      height: 316,
    });
  });

  it('is wider than a narrow drawing where the viewport is', () => {
    const phone = { width: 360, height: 640 };
    const ring = { left: 140, top: 100, right: 340, bottom: 300 };
    const { left, width } = placementOf(ring, { from: 200, to: 200, y: 200 }, phone);
    assert.deepEqual([left, width], [60, 280]);
    const first = placementOf({ ...ring, left: 20, right: 220 }, { from: 60, to: 60, y: 200 }, phone);
    assert.deepEqual([first.left, first.width], [20, 280]);
  });

  it('is within the viewport, whatever the height of the box is', () => {
    const length = fc.integer({ min: -500, max: 2500 });
    fc.assert(
      fc.property(
        fc.record({ x: length, y: length, top: length, height: fc.integer({ min: 1, max: 2000 }) }),
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 1, max: 3000 }),
        ({ x, y, top, height }, viewWidth, viewHeight, content) => {
          const plot = { left: 0, right: viewWidth, top, bottom: top + height };
          const place = placementOf(plot, { from: x, to: x, y }, { width: viewWidth, height: viewHeight });
          const own = Math.min(content, place.height);
          const upper =
            place.top === undefined ? viewHeight - (place.bottom ?? 0) - own : place.top - place.shift * own;
          assert.ok(upper >= 0 && upper + own <= viewHeight, `${upper} to ${upper + own} of ${viewHeight}`);
        },
      ),
    );
  });
});
