// A bound that is written with fewer decimals keeps what it promises: it is rounded to its safe side.
import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import type { Unit } from '../../../src/contract/unit.js';
import type { PublishedQuantity } from '../../../src/contract/quantity.js';
import type { Change } from '../../../src/statistics/change.js';
import type { Comparator } from '../../../src/statistics/quantity.js';
import { english } from '../../../src/words/index.js';

const PERCENT = { other: '%', percent: true };

describe('a bound that is rounded', () => {
  const ROUNDED: readonly (readonly [q: PublishedQuantity, text: string])[] = [
    [{ value: 12.96, comparator: '>' }, 'over 12.9%'],
    [{ value: 12.96, comparator: '>=' }, 'at least 12.9%'],
    [{ value: 12.94, comparator: '<' }, 'under 13%'],
    [{ value: 12.91, comparator: '<' }, 'under 13%'],
    [{ value: -12.94, comparator: '>' }, 'over −13%'],
    [{ value: -12.96, comparator: '<' }, 'under −12.9%'],
    [{ low: 12.96, high: 14.04 }, '12.9% to 14.1%'],
    [{ value: 13, comparator: '>' }, 'over 13%'],
    [{ low: 13, high: 14 }, '13% to 14%'],
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

const finite = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
  fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 4 })).map(([n, d]) => n / 10 ** d),
  fc
    .tuple(fc.constantFrom(0, 100, -100, 1000, -1000), fc.double({ min: -0.1, max: 0.1, noNaN: true }))
    .map(([n, d]) => n + d),
);
const formats = fc.record({
  decimals: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  unit: fc.constantFrom<Unit | undefined>(
    undefined,
    PERCENT,
    { other: 'homes', scale: 1000000 },
    { other: 'pounds', currency: 'GBP' },
    { other: 'yen', currency: 'JPY' },
    { other: 'dinars', currency: 'KWD', scale: 1000 },
  ),
});
const bounds = fc.constantFrom<Comparator>('>', '>=', '<', '<=');
/** The numbers in a text, in their order. */
const numbersIn = (text: string): readonly number[] =>
  (text.replace(/[A-Z]{3}\s/, '').match(/−?[^\d\s(]*\d[\d,.]*/g) ?? []).map((n) =>
    Number(n.replace('−', '-').replace(/[^-\d.]/g, '')),
  );

describe('what is written of a figure', () => {
  it('never promises more than a bound does', () => {
    fc.assert(
      fc.property(finite, bounds, formats, (value, comparator, format) => {
        const said = english.quantity({ value, comparator }, format);
        const [number = NaN] = numbersIn(said);
        expect(comparator[0] === '>' ? number <= value : number >= value, said).to.equal(true);
      }),
    );
  });

  it('holds the whole of a range', () => {
    fc.assert(
      fc.property(finite, finite, formats, (a, b, format) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const said = english.quantity({ low, high }, format);
        const [from = NaN, to = NaN] = numbersIn(said);
        expect(from <= low && high <= to, said).to.equal(true);
      }),
    );
  });

  it('reaches neither zero nor 100 per cent nor the next unit, unless the figure does', () => {
    fc.assert(
      fc.property(
        finite,
        fc.constantFrom<Comparator | undefined>(undefined, '~'),
        formats,
        (value, comparator, format) => {
          const said = english.quantity({ value, comparator }, format);
          const [number = NaN] = numbersIn(said);
          const { unit } = format;
          const limits = [0, ...(unit?.percent ? [100, -100] : []), ...(unit?.scale ? [1000, -1000] : [])];
          expect(/under|over/.test(said) || !limits.includes(number) || number === value, said).to.equal(true);
        },
      ),
    );
  });

  it('is true where it is told as a bound, since it would round to zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e-3, max: 1e-3, noNaN: true }), formats, (value, format) => {
        const said = english.quantity({ value }, format);
        const [number = NaN] = numbersIn(said);
        if (said.startsWith('under')) expect(value, said).to.be.lessThan(number);
        if (said.startsWith('over')) expect(value, said).to.be.greaterThan(number);
      }),
    );
  });

  it('is a share that keeps its bound, and reaches neither 0 nor 100 per cent unless it does', () => {
    fc.assert(
      fc.property(
        finite,
        fc.option(fc.constantFrom<Comparator>('>', '>=', '<', '<=', '~'), { nil: undefined }),
        (value, comparator) => {
          const said = english.share({ value, comparator });
          const [number = NaN] = numbersIn(said);
          if (comparator && comparator !== '~')
            expect(comparator[0] === '>' ? number <= value : number >= value, said).to.equal(true);
          else expect(/under|over/.test(said) || ![0, 100].includes(number) || number === value, said).to.equal(true);
        },
      ),
    );
  });

  it('is a change that keeps its bound, in the unit and in per cent', () => {
    const positive = fc.integer({ min: 1, max: 1e8 }).map((n) => n / 100);
    fc.assert(
      fc.property(positive, positive, fc.boolean(), formats, (absolute, percent, isRise, format) => {
        const comparator = isRise ? '>' : '<';
        const sign = isRise ? 1 : -1;
        const change: Change = {
          absolute: { value: sign * absolute, comparator },
          percent: { value: sign * percent, comparator },
          direction: sign,
        };
        const [size = '', share = ''] = english.changeShort(change, format);
        expect(size.startsWith(isRise ? 'up by over' : 'down by over'), size).to.equal(true);
        expect(numbersIn(size)[0], size).to.be.at.most(absolute);
        expect(numbersIn(share)[0], share).to.be.at.most(percent);
      }),
    );
  });

  it('is no fall where a bound leaves a rise open', () => {
    const open: Change = { absolute: { value: -5, comparator: '>' }, direction: undefined, noPercent: 'bounds' };
    expect(english.changeLong(open, {}, '2020')).to.equal('less than 5 lower than 2020, or higher');
  });

  it('keeps its millions where it is a change between two ends, but not below a head that has them', () => {
    const between: Change = { absolute: { low: 1, high: 2 }, direction: 1, noPercent: 'bounds' };
    const millions = { unit: { other: 'trees', scale: 1000000 as const } };
    expect(english.changeLong(between, millions, '2020')).to.equal('up by 1 to 2 million on 2020');
    expect(english.changeShort(between, millions)).to.deep.equal(['up by 1 to 2']);
  });

  it('of money is all that was published, in at least its currency’s decimals', () => {
    const pounds = { unit: { other: 'pounds', currency: 'GBP' } };
    const yen = { unit: { other: 'yen', currency: 'JPY', scale: 1000000000 as const } };
    expect(english.quantity({ value: 5.5 }, pounds)).to.equal('£5.50');
    expect(english.quantity({ value: 5 }, pounds)).to.equal('£5');
    expect(english.quantity({ value: 0.005 }, pounds)).to.equal('£0.005');
    expect(english.quantity({ value: 1.999, comparator: '>' }, pounds)).to.equal('over £1.999');
    expect(english.quantity({ value: 12.5 }, yen)).to.equal('¥12.5 billion');
  });

  it('of money keeps to the decimals that are asked for on the safe side', () => {
    const pounds = { unit: { other: 'pounds', currency: 'GBP' }, decimals: 2 };
    expect(english.quantity({ value: 5.678, comparator: '>' }, pounds)).to.equal('over £5.67');
    expect(english.quantity({ value: 5.671, comparator: '<' }, pounds)).to.equal('under £5.68');
    expect(english.quantity({ value: 0.004 }, pounds)).to.equal('under £0.01');
    expect(english.quantity({ value: 5.678 }, pounds)).to.equal('£5.68');
  });

  it('of millions does not become a thousand of them', () => {
    const millions = { unit: { other: 'euros', currency: 'EUR', scale: 1000000 as const }, decimals: 1 };
    expect(english.quantity({ value: 999.96 }, millions)).to.equal('€999.9 million');
    expect(english.quantity({ value: 1000 }, millions)).to.equal('€1,000.0 million');
  });
});
