import { expect } from 'chai';
import { describe, it } from 'node:test';
import { truth } from './by-hand.js';
import type { Document, Json } from './document.js';

const stack = (values: readonly (readonly Json[])[], more: Document = {}): Document => ({
  unit: 'homes',
  ...more,
  series: values.map((all, index) => ({
    label: `Part ${index}`,
    observations: all.map((value, year) => ({ period: String(2020 + year), value })),
  })),
});
const at = (series: number, index: number): string => `/series/${series}/observations/${index}`;
const total = (value: number, ...pointers: readonly string[]) => ({
  kind: 'total' as const,
  value: { value },
  pointers,
});

describe('the oracle on series that are parts of a whole', () => {
  const whole = true;
  it('adds up the figures of one period, if the document says that they are parts', () => {
    const document = stack([[1], [2], [3]], { whole });
    expect(truth(document, total(6, at(0, 0), at(1, 0), at(2, 0)))).to.equal('true');
    expect(truth(document, total(7, at(0, 0), at(1, 0), at(2, 0)))).to.equal('false');
    expect(truth(stack([[1], [2], [3]]), total(6, at(0, 0), at(1, 0), at(2, 0)))).to.equal('false');
  });
  it('adds up per cents of 100', () => {
    const document = stack([[20], [30], [50]], { unit: '%' });
    expect(truth(document, total(100, at(0, 0), at(1, 0), at(2, 0)))).to.equal('true');
  });
  it('does not leave a part out, but for one that does not exist', () => {
    expect(truth(stack([[1], [2], [3]], { whole }), total(3, at(0, 0), at(1, 0)))).to.equal('false');
    expect(truth(stack([[1], [2], ['[z]']], { whole }), total(3, at(0, 0), at(1, 0)))).to.equal('true');
    expect(truth(stack([[1], [2], ['3 [c]']], { whole }), total(3, at(0, 0), at(1, 0)))).to.equal('false');
  });
  it('does not add up rates, figures of two periods or figures below zero', () => {
    const pair = [at(0, 0), at(1, 0)];
    expect(truth(stack([[1], [2]], { whole, kind: 'rate' }), total(3, ...pair))).to.equal('false');
    expect(
      truth(
        stack(
          [
            [1, 5],
            [2, 6],
          ],
          { whole },
        ),
        total(7, at(0, 0), at(1, 1)),
      ),
    ).to.equal('false');
    expect(truth(stack([[-1], [2]], { whole }), total(1, ...pair))).to.equal('false');
  });
  it('compares the largest with the others of its period', () => {
    const highest = { kind: 'highest' as const, value: { value: 3 }, pointers: [at(1, 0), at(0, 0)] };
    expect(
      truth(
        stack([
          [1, 9],
          [3, 8],
        ]),
        highest,
      ),
    ).to.equal('true');
    expect(truth(stack([[1], [3], [4]]), highest)).to.equal('false');
  });
  it('counts those that rose and fell from the first period to the last', () => {
    const document = stack([
      [1, 2],
      [4, 3],
    ]);
    const count = (reason: string, ...pointers: readonly string[]) =>
      truth(document, { kind: 'count', reason, value: { value: pointers.length }, pointers });
    expect(count('up', at(0, 1))).to.equal('true');
    expect(count('down', at(1, 1))).to.equal('true');
    expect(count('up', at(0, 1), at(1, 1))).to.equal('false');
    expect(count('same', at(0, 1))).to.equal('false');
  });
});

describe('the oracle on series that rose', () => {
  const rose = (...values: readonly (readonly [period: string, value: number])[]): string =>
    truth(
      { series: [{ label: 'Grants', observations: values.map(([period, value]) => ({ period, value })) }] },
      { kind: 'count', reason: 'up', value: { value: 1 }, pointers: [at(0, 0)] },
    );
  it('compares the latest figure with the first', () => {
    expect(rose(['2020-Q4', 2], ['2013-Q1', 2], ['2015-Q1', 1])).to.equal('false');
    expect(rose(['2020-Q4', 2], ['2013-Q1', 1], ['2015-Q1', 2])).to.equal('true');
  });
  it('compares it with the first whose days are known', () => {
    expect(rose(['2020-Q4', 2], ['2012/13', 2], ['2015', 1])).to.equal('true');
    expect(rose(['2020-Q4', 2], ['2012/13', 1], ['2015', 2])).to.equal('false');
  });
});
