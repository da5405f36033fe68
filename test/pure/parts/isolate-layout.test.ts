import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isolated } from '../../../src/parts/isolate-layout.js';

/** The isolates as brackets, which can be seen. */
const shown = (text: string, dir: 'ltr' | 'rtl' = 'ltr'): string =>
  isolated(text, dir).replaceAll('\u2068', '[').replaceAll('\u2069', ']');

describe('isolated', () => {
  it('keeps names from right to left apart from the figures around them', () => {
    expect(shown('The largest is بغداد: 420,000 جرعة.')).to.equal('The largest is [بغداد]: 420,000 [جرعة].');
    expect(shown('שלום and עולם: 3')).to.equal('[שלום] and [עולם]: 3');
  });
  it('takes a name of several words, with its marks and hyphens, as one', () => {
    expect(shown('Up in المنطقة الشمالية: 5')).to.equal('Up in [المنطقة الشمالية]: 5');
    expect(shown('Up in كِتَاب: 5')).to.equal('Up in [كِتَاب]: 5');
    expect(shown('תל־אביב: 5')).to.equal('[תל־אביב]: 5');
  });
  it('keeps the names of a list apart', () => {
    expect(shown('بغداد, البصرة')).to.equal('[بغداد], [البصرة]');
  });
  it('keeps names from left to right apart in words from right to left', () => {
    expect(shown('الأكبر Wind and solar: 81 TWh', 'rtl')).to.equal('الأكبر [Wind and solar]: 81 [TWh]');
  });
  it('leaves all other texts as they are', () => {
    expect(shown('The largest is Łódź: 420 (5%).')).to.equal('The largest is Łódź: 420 (5%).');
    expect(shown('', 'rtl')).to.equal('');
  });
});
