import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { qualifiedLines, qualifiedPieces } from '../../../src/parts/qualified-layout.js';

describe('the pieces of a figure with words on its quality', () => {
  it('are the figure, and the words without what joins both', () => {
    assert.deepEqual(qualifiedPieces('73.8% (provisional)'), ['73.8%', ' (', 'provisional', ')']);
    assert.deepEqual(qualifiedPieces('5.9%, low reliability'), ['5.9%', ', ', 'low reliability', '']);
    assert.deepEqual(qualifiedPieces('£4.2 million, estimated, revised'), [
      '£4.2 million',
      ', ',
      'estimated, revised',
      '',
    ]);
    assert.deepEqual(qualifiedLines('1,800 to 2,100 (estimated)'), ['1,800 to 2,100', 'estimated']);
  });

  it('are not those of other texts', () => {
    for (const text of ['', '62%', '1,204', 'no figure given', '+0.2 (+200%)', '52 (49 to 55)', 'withheld'])
      assert.deepEqual(qualifiedLines(text), [text]);
  });
});
