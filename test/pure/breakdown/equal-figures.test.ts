import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown, type BreakdownData } from '../../../src/breakdown/data.js';
import { layoutBreakdown } from '../../../src/breakdown/layout.js';
import { english } from '../../../src/words/index.js';

/** The sentence of categories A, B, C … with these values. */
function sentenceOf(
  values: readonly (number | string | null)[],
  more: Partial<BreakdownData> = {},
): string | undefined {
  const categories = values.map((value, i) => ({ label: String.fromCharCode(65 + i), value }));
  const { data } = parseBreakdown({ title: 'Accidents', categories, ...more });
  return data && layoutBreakdown(data, english, {}).frame.sentence;
}

describe('categories of one figure', () => {
  it('are told together, since none leads', () => {
    expect(sentenceOf([0, 0, 0, 0])).to.equal('All four have the same figure: 0.');
    expect(sentenceOf([5, 5], { unit: 'calls', period: '2024' })).to.equal('2024: Both have the same figure: 5 calls.');
  });
  it('are not told so if one has none, or a bound', () => {
    expect(sentenceOf([0, 0, 0, null])).to.equal('No figure is given for D.');
    expect(sentenceOf(['>5', '>5'])).not.to.include('same figure');
  });
});
