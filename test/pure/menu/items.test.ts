import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MENU_NAMES } from '../../../src/element/attribute-problems.js';
import { itemAt, itemsOf } from '../../../src/menu/items.js';

describe('the items of a menu', () => {
  it('are all of them without an attribute', () => {
    for (const menu of [undefined, null, '', ' '])
      assert.deepEqual(itemsOf(menu), [
        ['table'],
        ['sentence', 'numbers'],
        ['csv', 'json', 'png', 'svg', 'print'],
        ['link', 'embed'],
      ]);
  });

  it('are those that the attribute names, in their own order', () => {
    assert.deepEqual(itemsOf('svg CSV, table'), [['table'], ['csv', 'svg']]);
    assert.deepEqual(itemsOf('copy'), [['sentence', 'numbers']]);
    assert.deepEqual(itemsOf('picture embed'), [['png', 'svg'], ['embed']]);
  });

  it('are none for names that no item has', () => {
    assert.deepEqual(itemsOf('none'), []);
    assert.deepEqual(itemsOf('pdf'), []);
    assert.deepEqual(
      MENU_NAMES.filter((name) => !itemsOf(name).length),
      ['none'],
    );
  });
});

describe('the item that a key leads to', () => {
  const texts = ['Show as a table', 'Copy the numbers', 'Download CSV', 'Copy a link'];

  it('is the next or the one before, around the ends', () => {
    assert.deepEqual([itemAt('ArrowDown', 0, texts), itemAt('ArrowDown', 3, texts)], [1, 0]);
    assert.deepEqual([itemAt('ArrowUp', 2, texts), itemAt('ArrowUp', 0, texts)], [1, 3]);
  });

  it('is the first or the last', () => {
    assert.deepEqual([itemAt('Home', 2, texts), itemAt('End', 0, texts)], [0, 3]);
  });

  it('is the next that begins with a letter', () => {
    assert.deepEqual([itemAt('c', 0, texts), itemAt('C', 1, texts), itemAt('c', 3, texts)], [1, 3, 1]);
    assert.equal(itemAt('x', 0, texts), undefined);
  });

  it('is none for other keys', () => {
    for (const key of ['Enter', ' ', 'Tab', 'F1', 'ArrowLeft']) assert.equal(itemAt(key, 0, texts), undefined, key);
    assert.equal(itemAt('ArrowDown', -1, []), undefined);
  });
});
