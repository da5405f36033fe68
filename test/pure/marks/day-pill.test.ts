import { expect } from 'chai';
import { describe, it } from 'node:test';
import { pillWidth } from '../../../src/marks/day-pill.js';

describe('the pill behind the name of a day', () => {
  it('has room for the bold digits and letters of its text, and for a space at each side', () => {
    // 9 glyphs of 0.6 and 2 spaces of 0.32, by 1.12, and 2 spaces of 0.6.
    expect(pillWidth({ text: '', strong: '28 Dec 2024' })).to.equal(7.96);
    expect(pillWidth({ text: '28 Dec 2024' })).to.equal(7.24);
  });
});
