import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isLevelHead } from '../../../../src/rows/names/level-head.js';

describe('the head of a column', () => {
  for (const name of ['Score', 'Score out of 10', 'Rating', 'Average price (£)', 'Satisfaction score (0-10)'])
    it(`“${name}” is of figures without a sum`, () => {
      expect(isLevelHead(name)).to.equal(true);
    });
  for (const name of ['Number', 'Value', 'Share (%)', 'Price', 'Indexed funds', 'Scored goals'])
    it(`“${name}” is of amounts`, () => {
      expect(isLevelHead(name)).to.equal(false);
    });
});
