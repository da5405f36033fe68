import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { qualifiedLines, qualifiedPieces } from '../../../src/parts/qualified-layout.js';

describe('the pieces of a figure with words on its quality', () => {
  it('are the figure, and the words without what joins both', () => {
    assert.deepEqual(qualifiedPieces('73.8% (provisional)'), {
      figure: '73.8%',
      joint: ' ',
      words: 'provisional',
      brackets: ['(', ')'],
    });
    assert.deepEqual(qualifiedPieces('5.9%, low reliability'), {
      figure: '5.9%',
      joint: ', ',
      words: 'low reliability',
    });
    assert.deepEqual(qualifiedPieces('£4.2 million, estimated, revised'), {
      figure: '£4.2 million',
      joint: ', ',
      words: 'estimated, revised',
    });
    assert.deepEqual(qualifiedLines('1,800 to 2,100 (estimated)'), ['1,800 to 2,100', 'estimated']);
  });

  it('are not those of other texts', () => {
    for (const text of ['', '62%', '1,204', 'no figure given', '+0.2 (+200%)', '52 (49 to 55)', 'withheld'])
      assert.deepEqual(qualifiedLines(text), [text]);
  });
});
