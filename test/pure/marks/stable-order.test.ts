import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Mark } from '../../../src/marks/mark.js';
import { inStableOrder } from '../../../src/marks/stable-order.js';

const part = (id: string, more = {}): Mark => ({ type: 'rect', id, row: 0, x: 0, width: 0.5, ...more });
const idsOf = (...marks: readonly Mark[]): readonly string[] => inStableOrder(marks).map(({ id }) => id);

describe('marks in an order that an update keeps', () => {
  it('are in the order of the document, whatever their sizes', () => {
    assert.deepEqual(idsOf(part('/categories/10'), part('/categories/2'), part('/categories/1')), [
      '/categories/1',
      '/categories/2',
      '/categories/10',
    ]);
  });

  it('are in the order of the identifiers of their data, if these have some', () => {
    const [care, place] = [{ key: 'care' }, { key: 'place' }];
    assert.deepEqual(idsOf(part('/categories/1', care), part('/categories/0', place)), [
      '/categories/1',
      '/categories/0',
    ]);
    assert.deepEqual(idsOf(part('/categories/1', place), part('/categories/0', care)), [
      '/categories/0',
      '/categories/1',
    ]);
  });

  it('stay as they are if they are of one datum', () => {
    const [bar, line] = [
      part('/a'),
      { type: 'rule', role: 'zero', id: '/a', row: 0, x1: 0, y1: 0, x2: 0, y2: 1 } as const,
    ];
    assert.deepEqual(inStableOrder([bar, line]), [bar, line]);
    assert.deepEqual(inStableOrder([line, bar]), [line, bar]);
  });

  it('end with those that are drawn larger than their value, which the others would cover', () => {
    assert.deepEqual(idsOf(part('/a', { least: true }), part('/b')), ['/b', '/a']);
  });
});
