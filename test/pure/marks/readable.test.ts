import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isReadable } from '../../../src/marks/readable.js';
import { lineThrough, plotOf, rectIn } from '../reading/scenes.js';

const value = (row: number, more = {}) => ({ text: '5', x: 0, y: 0, role: 'value', row, ...more }) as const;

describe('a drawing has something to read', () => {
  it('if it has lines', () => {
    assert.equal(isReadable([plotOf([lineThrough(0, [0, 1], [0, 1], [0, 1])])]), true);
  });

  it('unless all points of a line have their figures, as both ends of a short one', () => {
    const trend = plotOf([{ ...lineThrough(0, [0, 1], [0, 1], [0, 1]), cell: undefined }], {
      labels: [0, 1].map((row) => ({ text: '2020', strong: '5', x: row, y: 1, role: 'tick', row }) as const),
    });
    assert.equal(isReadable([trend]), false);
    assert.equal(isReadable([{ ...trend, labels: trend.labels.slice(1) }]), true);
  });

  it('if a column has no figure, or one that is hidden in narrow charts', () => {
    const columns = [rectIn(0, 0, 0.5), rectIn(1, 0.5, 0.5)];
    assert.equal(isReadable([plotOf(columns, { labels: [value(0)] })]), true);
    assert.equal(isReadable([plotOf(columns, { labels: [value(0), value(1, { least: 30 })] })]), true);
    assert.equal(isReadable([plotOf(columns, { labels: [value(0), value(1, { least: 12 })] })]), false);
  });

  it('if parts are in one box, but not if there is only one', () => {
    const parts = [rectIn(0, 0, 0.5), rectIn(1, 0.5, 0.5)];
    assert.equal(isReadable([plotOf(parts, { find: 'in' })]), true);
    assert.equal(isReadable([plotOf(parts.slice(1), { find: 'in' })]), false);
  });

  it('not if its rows or cards are in words', () => {
    const bars = [rectIn(0, 0, 0.5), rectIn(1, 0, 0.7)];
    assert.equal(isReadable([plotOf(bars, { box: 'rows', find: 'row' })]), false);
    assert.equal(isReadable([plotOf(bars, { box: 'square', find: 'in', row: 0 })]), false);
  });

  it('not if there is nothing', () => {
    assert.equal(isReadable([]), false);
    assert.equal(isReadable([plotOf([])]), false);
  });
});
