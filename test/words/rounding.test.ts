// A bound that is written with fewer decimals keeps what it promises: it is rounded to its safe side.
import { expect } from '@open-wc/testing';
import type { Figured } from '../../src/contract/quantity.js';
import { english } from '../../src/words/en.js';

const PERCENT = { other: '%', percent: true };

describe('a bound that is rounded', () => {
  const ROUNDED: readonly (readonly [q: Figured, text: string])[] = [
    [{ value: 12.96, comparator: '>' }, 'over 12.9%'],
    [{ value: 12.96, comparator: '>=' }, 'at least 12.9%'],
    [{ value: 12.94, comparator: '<' }, 'under 13.0%'],
    [{ value: 12.91, comparator: '<' }, 'under 13.0%'],
    [{ value: -12.94, comparator: '>' }, 'over −13.0%'],
    [{ value: -12.96, comparator: '<' }, 'under −12.9%'],
    [{ low: 12.96, high: 14.04 }, '12.9% to 14.1%'],
    [{ value: 13, comparator: '>' }, 'over 13.0%'],
    [{ low: 13, high: 14 }, '13.0% to 14.0%'],
  ];
  for (const [q, text] of ROUNDED)
    it(`${JSON.stringify(q)} to one decimal is "${text}"`, () => {
      expect(english.quantity(q, { unit: PERCENT, decimals: 1 })).to.equal(text);
    });

  it('has one qualifier at most', () => {
    for (const comparator of ['>', '>=', '<', '<=', '~'] as const)
      for (const value of [0.04, -0.04, 99.96]) {
        const said = english.quantity({ value, comparator }, { unit: PERCENT, decimals: 1 });
        expect(said.match(/over|under|at least|at most|about/g), said).to.have.lengthOf(1);
      }
  });
});
