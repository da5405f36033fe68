import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { printQuantity } from '../../../src/statistics/notation.js';
import { type Quantity } from '../../../src/statistics/quantity.js';
import { addsUpTo100, remainder, roundShare, share } from '../../../src/statistics/share.js';

const over = (value: number): Quantity => ({ value, comparator: '>' });
const atLeast = (value: number): Quantity => ({ value, comparator: '>=' });
const under = (value: number): Quantity => ({ value, comparator: '<' });
const about = (value: number): Quantity => ({ value, comparator: '~' });
const exactly = (value: number): Quantity => ({ value });
const withheld = (value: number): Quantity => ({ value, confidentiality: 'C' });
const unnumbered: Quantity = {};

describe('share', () => {
  it('is unknown where either is missing or withheld', () => {
    for (const q of [unnumbered, withheld(5), { missing: 'not-collected' } as const]) {
      expect(share(q, exactly(10)), printQuantity(q)).to.be.undefined;
      expect(share(exactly(5), q), printQuantity(q)).to.be.undefined;
    }
  });

  it('is unknown of a whole that is zero, negative or may be either', () => {
    for (const whole of [exactly(0), exactly(-10), atLeast(0), under(10), about(0)]) {
      expect(share(exactly(5), whole), printQuantity(whole)).to.be.undefined;
    }
  });

  it('is in per cent, as it is read', () => {
    expect(share(exactly(0), exactly(8))).to.deep.equal(exactly(0));
    expect(share(exactly(1), exactly(8))).to.deep.equal(exactly(12.5));
    expect(share(exactly(8), exactly(8))).to.deep.equal(exactly(100));
    expect(share(exactly(7), exactly(100))).to.deep.equal(exactly(7));
  });

  it('of a bound is a bound', () => {
    expect(share(over(30), exactly(60))).to.deep.equal(over(50));
    expect(share(exactly(30), over(60))).to.deep.equal(under(50));
    expect(share(over(30), over(60))).to.be.undefined;
  });

  it('of what is about something is about something', () => {
    expect(share(about(30), exactly(60))).to.deep.equal(about(50));
  });

  it('holds for exact figures whatever they are', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (part, whole) => {
        expect(share(exactly(part), exactly(whole))!.value).to.be.closeTo(
          (100 * part) / whole,
          1e-9 * (1 + (100 * part) / whole),
        );
      }),
    );
  });
});

describe('remainder', () => {
  it('is none where the parts reach the total exactly', () => {
    expect(remainder(exactly(100), [exactly(33.3), exactly(33.3), exactly(33.4)])).to.deep.equal({ kind: 'none' });
    expect(remainder(exactly(0), [])).to.deep.equal({ kind: 'none' });
    // The numbers of this size are 262,144 apart.
    for (const lost of [131100, 393300])
      expect(remainder(exactly(1.5e21), [exactly(1.5e21), exactly(lost)])).to.deep.equal({ kind: 'none' });
    const most = exactly(2 ** 53);
    expect(remainder(most, [exactly(2 ** 53 - 1), { value: 3, comparator: '>=' }])).to.deep.equal({ kind: 'unknown' });
    const some = [exactly(1.5e21), exactly(500000), { low: 100, high: 1368000000 }];
    expect(remainder(exactly(1.5e21), some)).to.deep.equal({ kind: 'unknown' });
    const total = exactly(1.500000000000002e21);
    expect(remainder(total, [exactly(1.5e21), exactly(1940100), { low: 391900, high: 791500 }])).to.deep.equal({
      kind: 'none',
    });
    expect(remainder(exactly(1234567890123), [exactly(1234567890122)])).to.deep.equal({
      kind: 'rest',
      quantity: exactly(1),
    });
  });

  it('is a row where every part is exact', () => {
    expect(remainder(exactly(10), [exactly(4), exactly(3)])).to.deep.equal({ kind: 'rest', quantity: exactly(3) });
    expect(remainder(exactly(10), [])).to.deep.equal({ kind: 'rest', quantity: exactly(10) });
  });

  it('includes the parts that were named without a figure', () => {
    expect(remainder(exactly(10), [exactly(4), unnumbered, exactly(3), unnumbered])).to.deep.equal({
      kind: 'includes',
      quantity: exactly(3),
      parts: [1, 3],
    });
    expect(remainder(exactly(10), [exactly(4), { missing: 'not-collected' }])).to.deep.equal({
      kind: 'includes',
      quantity: exactly(6),
      parts: [1],
    });
  });

  it('leaves nothing to parts without a figure where the others reach the total', () => {
    expect(remainder(exactly(10), [exactly(10), unnumbered])).to.deep.equal({ kind: 'none' });
  });

  it('does not include a part that is counted elsewhere or cannot exist', () => {
    for (const missing of ['elsewhere', 'cannot-exist'] as const) {
      expect(remainder(exactly(10), [exactly(4), { missing }])).to.deep.equal({ kind: 'rest', quantity: exactly(6) });
    }
    expect(remainder(exactly(10), [exactly(4), { status: ['K'] }])).to.deep.equal({
      kind: 'rest',
      quantity: exactly(6),
    });
  });

  it('is a bound beyond a range, however small that is next to the total', () => {
    const { kind } = remainder(exactly(2 ** 53 - 1), [exactly(0.1), { low: 0.4, high: 1 }]);
    expect(kind).to.equal('bound');
  });

  it('is a bound where a part or the total is one', () => {
    expect(remainder(exactly(10), [over(4), exactly(3)])).to.deep.equal({ kind: 'bound', quantity: under(3) });
    expect(remainder(over(10), [exactly(4)])).to.deep.equal({ kind: 'bound', quantity: over(6) });
    expect(remainder(exactly(10), [{ low: 4, high: 6 }])).to.deep.equal({
      kind: 'bound',
      quantity: { low: 4, high: 6 },
    });
    expect(remainder(exactly(10), [over(4), unnumbered])).to.deep.equal({
      kind: 'includes',
      quantity: under(6),
      parts: [1],
    });
  });

  it('says by how much the parts exceed the total', () => {
    expect(remainder(exactly(10), [exactly(8), exactly(5)])).to.deep.equal({ kind: 'over', quantity: exactly(3) });
    expect(remainder(exactly(10), [over(12)])).to.deep.equal({ kind: 'over', quantity: over(2) });
    expect(remainder(exactly(10), [exactly(12), unnumbered])).to.deep.equal({ kind: 'over', quantity: exactly(2) });
  });

  it('is unknown where nothing can be said', () => {
    expect(remainder(unnumbered, [exactly(4)])).to.deep.equal({ kind: 'unknown' });
    expect(remainder(exactly(10), [about(4)])).to.deep.equal({ kind: 'unknown' });
    expect(remainder(exactly(10), [{ roundsToZero: true }])).to.deep.equal({ kind: 'unknown' });
    expect(remainder(over(10), [over(4)])).to.deep.equal({ kind: 'unknown' });
    expect(remainder(about(10), [exactly(4)])).to.deep.equal({ kind: 'unknown' });
    expect(remainder(exactly(-10), [])).to.deep.equal({ kind: 'unknown' });
    expect(remainder(exactly(-10), [{ missing: 'cannot-exist' }])).to.deep.equal({ kind: 'unknown' });
  });

  it('is never below zero', () => {
    expect(remainder(exactly(0), [{ value: 100, comparator: '<=' }])).to.deep.equal({ kind: 'unknown' });
    expect(remainder(over(0), [{ low: 21, high: 64 }])).to.deep.equal({ kind: 'unknown' });
    expect(remainder(over(10), [exactly(10)])).to.deep.equal({ kind: 'unknown' });
    expect(remainder(exactly(10), [{ low: 4, high: 16 }])).to.deep.equal({ kind: 'unknown' });
  });

  it('subtracts nothing where one part is withheld, and says that the others give it away', () => {
    expect(remainder(exactly(10), [exactly(4), withheld(6)])).to.deep.equal({ kind: 'withheld', disclosed: true });
    expect(remainder(exactly(10), [exactly(4), { confidentiality: 'N' }])).to.deep.equal({
      kind: 'withheld',
      disclosed: true,
    });
  });

  it('is not disclosed where two are withheld, or another figure is not exact', () => {
    const hidden = { kind: 'withheld', disclosed: false };
    expect(remainder(exactly(10), [withheld(4), withheld(6)])).to.deep.equal(hidden);
    expect(remainder(exactly(10), [over(4), withheld(6)])).to.deep.equal(hidden);
    expect(remainder(exactly(10), [unnumbered, withheld(6)])).to.deep.equal(hidden);
    expect(remainder(over(10), [exactly(4), withheld(6)])).to.deep.equal(hidden);
    expect(remainder(unnumbered, [exactly(4), withheld(6)])).to.deep.equal(hidden);
    expect(remainder(withheld(10), [exactly(4), withheld(6)])).to.deep.equal(hidden);
  });

  it('is disclosed beside a part that cannot exist, which hides nothing', () => {
    expect(remainder(exactly(10), [{ missing: 'cannot-exist' }, withheld(6)])).to.deep.equal({
      kind: 'withheld',
      disclosed: true,
    });
  });

  it('is disclosed where the total alone is withheld', () => {
    expect(remainder(withheld(10), [exactly(4), exactly(6)])).to.deep.equal({ kind: 'withheld', disclosed: true });
  });

  it('takes a part whose status is suppressed as withheld, whatever else is said of it', () => {
    expect(remainder(exactly(10), [exactly(4), { missing: 'not-collected', status: ['Q'] }])).to.deep.equal({
      kind: 'withheld',
      disclosed: true,
    });
  });

  const cents = fc.integer({ min: 0, max: 1e8 });
  const money = (k: number): Quantity => exactly(Number(`${k}e-2`));

  it('adds up to the total with its parts', () => {
    fc.assert(
      fc.property(
        fc.array(cents, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: -1e8, max: 1e8 }),
        (parts, rest) => {
          const total = parts.reduce((sofar, k) => sofar + k, rest);
          const expected =
            rest === 0 ? { kind: 'none' } : { kind: rest > 0 ? 'rest' : 'over', quantity: money(Math.abs(rest)) };
          expect(remainder(money(total), parts.map(money))).to.deep.equal(expected);
        },
      ),
    );
  });

  it('never tells a number where anything is withheld', () => {
    const hide: fc.Arbitrary<Quantity> = fc.constantFrom<Quantity>(
      { confidentiality: 'C' },
      { confidentiality: 'N' },
      { missing: 'withheld' },
      { status: ['Q'] },
    );
    const hidden = fc.tuple(cents, hide).map(([k, mark]): Quantity => ({ ...money(k), ...mark }));
    const figure = fc.oneof(
      cents.map(money),
      hidden,
      fc.constant(unnumbered),
      cents.map((k) => over(k)),
    );
    fc.assert(
      fc.property(figure, fc.array(figure, { maxLength: 4 }), hidden, fc.nat(), (total, parts, secret, at) => {
        const all = [...parts.slice(0, at), secret, ...parts.slice(at)];
        const result = remainder(total, all);
        expect(Object.keys(result).sort()).to.deep.equal(['disclosed', 'kind']);
        expect(result.kind).to.equal('withheld');
        expect(share(secret, total)).to.be.undefined;
        expect(share(total, secret)).to.be.undefined;
      }),
    );
  });
});

describe('roundShare', () => {
  it('gives what is withheld back without its number', () => {
    expect(roundShare(withheld(12.34))).to.deep.equal({ confidentiality: 'C' });
  });

  it('reaches 0 and 100 only where it is', () => {
    expect(roundShare(exactly(0))).to.deep.equal(exactly(0));
    expect(roundShare(exactly(0.004))).to.deep.equal(under(0.1));
    expect(roundShare(exactly(99.96))).to.deep.equal(exactly(99.9));
    expect(roundShare(exactly(100))).to.deep.equal(exactly(100));
    expect(roundShare(exactly(-12.34))).to.deep.equal(exactly(-12));
    expect(roundShare(exactly(100.04))).to.deep.equal(exactly(100.1));
    expect(roundShare({ value: 12.34, decimals: 1 })).to.deep.equal({ value: 12.3, decimals: 1 });
    expect(roundShare({ value: 99.96, decimals: 0 })).to.deep.equal({ value: 99.9, decimals: 1 });
    expect(roundShare({ value: 100, decimals: 0 })).to.deep.equal({ value: 100, decimals: 0 });
    expect(roundShare({ value: 0, decimals: 0 })).to.deep.equal({ value: 0, decimals: 0 });
    expect(roundShare({ value: -111.483, decimals: 0 })).to.deep.equal({ value: -111, decimals: 0 });
    expect(roundShare(exactly(100.4))).to.deep.equal(exactly(100.4));
  });

  it('rounds a bound on its safe side', () => {
    expect(roundShare(over(50.9))).to.deep.equal(over(50));
    expect(roundShare(under(50.1))).to.deep.equal(under(51));
  });
});

describe('addsUpTo100', () => {
  it('is true where the shares add up as they are written', () => {
    expect(addsUpTo100([33.3, 33.3, 33.4])).to.be.true;
    expect(addsUpTo100([100])).to.be.true;
    expect(addsUpTo100([0.1, 0.2, 99.7])).to.be.true;
  });

  it('is false where rounding took or gave something', () => {
    expect(addsUpTo100([33.3, 33.3, 33.3])).to.be.false;
    expect(addsUpTo100([50.1, 50])).to.be.false;
    expect(addsUpTo100([])).to.be.false;
  });

  it('sees the tenths that a computer does not add', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 }), (tenths) => {
        const total = tenths.reduce((sofar, n) => sofar + n, 0);
        expect(addsUpTo100([...tenths, 1000 - total].map((n) => n / 10))).to.be.true;
        expect(addsUpTo100(tenths.map((n) => n / 10))).to.equal(total === 1000);
      }),
    );
  });
});
