import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { at, barOf, block, percent, scaleOf } from '../../../src/parts/old/bar-layout.js';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('a share as an attribute', () => {
  it('has at most two decimals', () => {
    expect(percent(0)).to.equal('0%');
    expect(percent(0.425)).to.equal('42.5%');
    expect(percent(1 / 3)).to.equal('33.33%');
    expect(percent(1)).to.equal('100%');
  });
});

describe('a scale', () => {
  it('holds zero and every figure', () => {
    expect(scaleOf([])).to.deep.equal({ low: 0, high: 0 });
    expect(scaleOf([{}])).to.deep.equal({ low: 0, high: 0 });
    expect(scaleOf([{ value: 5 }, { value: 20 }])).to.deep.equal({ low: 0, high: 20 });
    expect(scaleOf([{ value: -5 }, { value: -20 }])).to.deep.equal({ low: -20, high: 0 });
    expect(scaleOf([{ value: 52, low: 49, high: 55 }])).to.deep.equal({ low: 0, high: 55 });
    expect(scaleOf([{ low: 5, high: 6 }, {}])).to.deep.equal({ low: 0, high: 6 });
  });

  it('leaves room for a bound that goes on', () => {
    const { high } = scaleOf([{ value: 93, comparator: '>' }]);
    expect(high).to.be.closeTo(100, 1e-9);
    expect(scaleOf([{ value: 93, comparator: '<' }]).high).to.equal(93);
  });
});

describe('a place on a scale', () => {
  it('is 0 at its low end and 1 at its high end', () => {
    expect(at(-50, { low: -50, high: 150 })).to.equal(0);
    expect(at(0, { low: -50, high: 150 })).to.equal(0.25);
    expect(at(150, { low: -50, high: 150 })).to.equal(1);
  });

  it('is at the end for what lies beyond it, and at 0 on a scale of no length', () => {
    expect(at(200, { low: 0, high: 100 })).to.equal(1);
    expect(at(-200, { low: 0, high: 100 })).to.equal(0);
    expect(at(0, { low: 0, high: 0 })).to.equal(0);
  });

  it('is between 0 and 1 and keeps the order, whatever the numbers', () => {
    fc.assert(
      fc.property(finite, finite, finite, finite, (a, b, c, d) => {
        const scale = { low: Math.min(a, b), high: Math.max(a, b) };
        const [small, large] = [at(Math.min(c, d), scale), at(Math.max(c, d), scale)];
        return small >= 0 && large <= 1 && small <= large;
      }),
    );
  });
});

describe('a rectangle between two values', () => {
  const scale = { low: 0, high: 1000 };

  it('is drawn from the smaller to the larger', () => {
    expect(block(200, 700, scale, 'fill')).to.deep.include({ x: '20%', width: '50%', look: 'fill', least: false });
    expect(block(700, 200, scale, 'fill')).to.deep.include({ x: '20%', width: '50%' });
  });

  it('is never too short to be seen, unless it is nothing', () => {
    expect(block(0, 0, scale, 'fill')).to.deep.include({ width: '0%', least: false });
    expect(block(0, 1, scale, 'fill')).to.deep.include({ x: '0%', width: 'max(1px, 0.4%)', least: true });
    expect(block(0, 4, scale, 'fill')).to.deep.include({ width: '0.4%', least: false });
  });

  it('that is the shortest and at the end stays within the scale', () => {
    expect(block(999, 1000, scale, 'fill')).to.deep.include({ x: '99.6%', width: 'max(1px, 0.4%)' });
  });
});

describe('the bar of a figure', () => {
  const scale = { low: 0, high: 100 };

  it('is none without a number', () => {
    for (const q of [{}, { missing: 'withheld' as const }, { value: 5, confidentiality: 'C' as const }])
      expect(barOf(q, scale)).to.equal(undefined);
  });

  it('has the end and the mark of what was said of the number', () => {
    const BARS = [
      [{ value: 50 }, ['fill'], undefined, []],
      [{ value: 50, comparator: '>' }, ['fill'], 'at-least', ['at-least']],
      [{ value: 50, comparator: '>=' }, ['fill'], 'at-least', ['at-least']],
      [{ value: 50, comparator: '~' }, ['fill'], 'about', ['about']],
      [{ value: 50, comparator: '<' }, ['soft'], undefined, ['at-most']],
      [{ value: 50, comparator: '<=' }, ['soft'], undefined, ['at-most']],
      [{ low: 50, high: 60 }, ['fill', 'soft'], undefined, ['range']],
      [{ low: 0, high: 60 }, ['soft'], undefined, ['range']],
      [{ value: 50, low: 40, high: 60, level: 95 }, ['fill'], undefined, ['interval']],
    ] as const;
    for (const [q, looks, form, marks] of BARS) {
      const bar = barOf(q, scale);
      expect(
        bar?.blocks.map(({ look }) => look),
        JSON.stringify(q),
      ).to.deep.equal(looks);
      expect(bar?.end?.form, JSON.stringify(q)).to.equal(form);
      expect(bar?.marks, JSON.stringify(q)).to.deep.equal(marks);
    }
  });

  it('below zero hangs from the line, and opens away from it', () => {
    const both = { low: -100, high: 100 };
    expect(barOf({ value: -50 }, both)).to.deep.include({ zero: '50%' });
    expect(barOf({ value: -50 }, both)?.blocks[0]).to.deep.include({ x: '25%', width: '25%' });
    expect(barOf({ value: -50, comparator: '~' }, both)?.end).to.deep.equal({ x: '25%', form: 'about', back: true });
  });
});
