import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { writeNumber } from '../../../src/words/number.js';

describe('a number in English', () => {
  const WRITTEN: readonly (readonly [value: number, text: string, decimals?: number, currency?: string])[] = [
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [1234, '1,234'],
    [1234567.5, '1,234,567.5'],
    [-1234.5, '−1,234.5'],
    [0.1 + 0.2, '0.3'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [12, '12.0', 1],
    [12.34, '12.3', 1],
    [2.5, '3', 0],
    [-2.5, '−3', 0],
    [5, '£5', undefined, 'GBP'],
    [5.5, '£5.50', undefined, 'GBP'],
    [-5, '−£5', undefined, 'GBP'],
    [500, '¥500', undefined, 'JPY'],
    [12.5, '€12.5', 1, 'EUR'],
    [1200000, '$1,200,000', undefined, 'USD'],
    // What is no dollar of the United States, and no yen, is not written as one.
    [5.5, 'A$5.50', undefined, 'AUD'],
    [-5, '−CA$5', undefined, 'CAD'],
    [500, 'CN¥500', undefined, 'CNY'],
    [5.5, 'CHF\u00a05.50', undefined, 'CHF'],
  ];
  for (const [value, text, decimals, currency] of WRITTEN)
    it(`${value} is written ${text}${decimals === undefined ? '' : ` with ${decimals} decimals`}`, () => {
      expect(writeNumber('en', value, { decimals, currency })).to.equal(text);
    });

  it('has a plus before it only where a sign is asked for and it is above zero', () => {
    expect(writeNumber('en', 1900, { sign: true })).to.equal('+1,900');
    expect(writeNumber('en', -1900, { sign: true })).to.equal('−1,900');
    expect(writeNumber('en', 0, { sign: true })).to.equal('0');
    expect(writeNumber('en', 1.5, { decimals: 1, currency: 'GBP', sign: true })).to.equal('+£1.5');
  });

  it('never has a hyphen for a minus, whatever the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
        const text = writeNumber('en', value);
        return !text.includes('-') && text.startsWith('−') === value < 0;
      }),
    );
  });

  it('is what Intl writes in English, whatever the number', () => {
    const format = new Intl.NumberFormat('en', { maximumFractionDigits: 15 });
    const bits = fc.double({ noNaN: true, noDefaultInfinity: true });
    const short = fc.tuple(fc.integer(), fc.integer({ min: -25, max: 20 })).map(([n, e]) => Number(`${n}e${e}`));
    const edges = fc.constantFrom(-0, 5e-324, 1e-7, 1e-6, 2 ** 53 + 2, 1e21 - 2 ** 17, 1e21, Number.MAX_VALUE);
    fc.assert(
      fc.property(fc.oneof(bits, short, edges), (value) => {
        const size = format.format(Math.abs(value));
        return writeNumber('en', value) === (value < 0 ? `−${size}` : size);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back as the number, whatever the number', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        (value) => Number(writeNumber('en', value).replaceAll(',', '').replace('−', '-')) === value,
      ),
    );
  });
});
