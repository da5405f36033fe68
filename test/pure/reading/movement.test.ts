import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moved, movedWithin } from '../../../src/reading/movement.js';
import { stopsOf } from '../../../src/reading/stops.js';
import { lineThrough, plotOf } from './scenes.js';

const names = ['April', 'May', 'June', 'July', 'August'];
const from = (index: number, isMirrored = false) => ({
  index,
  length: names.length,
  isMirrored,
  initialOf: (one: number) => (names[one] ?? '').slice(0, 1).toLowerCase(),
});

describe('the keyboard', () => {
  it('moves by arrows, and stops at the ends', () => {
    assert.deepEqual(
      ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'].map((key) => moved(key, from(2))),
      [3, 1, 3, 1],
    );
    assert.deepEqual([moved('ArrowLeft', from(0)), moved('ArrowRight', from(4))], [0, 4]);
  });

  it('moves by arrows as the chart is mirrored', () => {
    assert.deepEqual([moved('ArrowLeft', from(2, true)), moved('ArrowRight', from(2, true))], [3, 1]);
    assert.deepEqual([moved('ArrowDown', from(2, true)), moved('Home', from(2, true))], [3, 0]);
  });

  it('moves to the first and the last, and by a tenth', () => {
    assert.deepEqual([moved('Home', from(3)), moved('End', from(1))], [0, 4]);
    const many = { ...from(50), length: 100 };
    assert.deepEqual([moved('PageUp', many), moved('PageDown', many)], [40, 60]);
    assert.deepEqual([moved('PageDown', from(1))], [2]);
  });

  it('moves to the next label that begins with a letter, and around', () => {
    assert.deepEqual(
      [moved('j', from(0)), moved('J', from(2)), moved('a', from(4)), moved('a', from(0))],
      [2, 3, 0, 4],
    );
  });

  it('stays for a letter that no label begins with', () => {
    assert.equal(moved('x', from(0)), undefined);
  });

  it('leaves other keys alone', () => {
    for (const key of ['Tab', 'Escape', 'F1', ' ', 'Enter', 'constructor', 'Shift'])
      assert.equal(moved(key, from(0)), undefined, key);
  });
});

describe('the keyboard in a grid of cells', () => {
  const inColumn = (step: number): number | undefined => (step > 0 ? 4 : undefined);

  it('moves up and down in its column, and stays at the end', () => {
    assert.equal(moved('ArrowDown', { ...from(1), inColumn }), 4);
    assert.equal(moved('ArrowUp', { ...from(1), inColumn }), 1);
    assert.equal(moved('ArrowRight', { ...from(1), inColumn }), 2);
  });
});

describe('the keyboard at several lines', () => {
  const lines = stopsOf(
    plotOf([lineThrough(0, [0], [0.2], [0]), lineThrough(1, [0], [0.8], [0]), lineThrough(2, [0], [NaN], [0])]),
    0,
  ).at(0);
  assert.ok(lines);
  const [first, second] = lines.points;

  it('moves to the line above or below, and stays at the last that has a position', () => {
    assert.equal(movedWithin('ArrowDown', lines, first)?.cell, 1);
    assert.equal(movedWithin('ArrowDown', lines, second)?.cell, 1);
    assert.equal(movedWithin('ArrowUp', lines, second)?.cell, 0);
  });

  it('does so only by these arrows, and only if there are several', () => {
    assert.equal(movedWithin('ArrowRight', lines, first), undefined);
    assert.equal(movedWithin('ArrowDown', { ...lines, points: lines.points.slice(0, 1) }, first), undefined);
  });
});
