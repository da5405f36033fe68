import { expect } from 'chai';
import { describe, it } from 'node:test';
import { hasLongWord, headWidth } from '../../../src/parts/head-width-layout.js';

describe('the width of the head of a column', () => {
  it('is that of its text up to a limit, from which its words are in several lines', () => {
    expect(headWidth('km')).to.be.closeTo((0.6 + 0.88) * 0.75, 1e-9);
    expect(headWidth('kilograms of waste per inhabitant')).to.equal(4.5);
  });

  it('is that of its longest word, so that it is not broken, up to another limit', () => {
    expect(hasLongWord('kilograms of waste per inhabitant')).to.equal(false);
    expect(hasLongWord('Kohlendioxidäquivalente in Tonnen')).to.equal(true);
    expect(headWidth('Kohlendioxidäquivalente in Tonnen')).to.be.closeTo(9.3, 0.01);
    expect(headWidth('x'.repeat(100))).to.equal(14);
  });

  it('has words that may be broken at a hyphen', () => {
    expect(hasLongWord('person-kilometre-years')).to.equal(false);
  });
});
