import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readFigure } from '../../../src/contract/figure-reading.js';
import { withDigits } from '../../../src/written/number-words.js';

const inDigits = (text: string): string => withDigits(text, '.');

describe('numbers in words', () => {
  it('are written in digits', () => {
    for (const [words, digits] of [
      ['zero', '0'],
      ['Twelve', '12'],
      ['sixty-two', '62'],
      ['ninety', '90'],
      ['a hundred', '100'],
      ['three hundred and sixty-five', '365'],
      ['about six thousand homes', 'about 6 thousand homes'],
      ['between five and ten', 'between 5 and 10'],
      ['two and a half years', '2.5 years'],
    ] as const)
      expect(inDigits(words), words).to.equal(digits);
  });

  it('may be parts of a scale', () => {
    expect(inDigits('a million')).to.equal('1 million');
    expect(inDigits('over half a million')).to.equal('over 0.5 million');
    expect(inDigits('one and a half million')).to.equal('1.5 million');
    expect(withDigits('half a million', ',')).to.equal('0,5 million');
  });

  it('are no figures with the rest of a number or of a saying', () => {
    for (const text of ['a million and a half', 'four score', 'one of the best'])
      expect(readFigure(text, { lang: 'en' }), text).to.have.property('code', 'not-a-quantity');
  });

  it('are none within other words, before a fraction, and without a number', () => {
    for (const text of ['tenants', 'none', 'two thirds', 'two-thirds', 'a third', 'half', 'a home', '12 homes'])
      expect(inDigits(text), text).to.equal(text);
  });
});

describe('the sign of a fraction', () => {
  it('is a decimal', () => {
    expect(inDigits('2½%')).to.equal('2.5%');
    expect(inDigits('about 7 ¼ million')).to.equal('about 7.25 million');
    expect(withDigits('¾', ',')).to.equal('0,75');
  });
});
