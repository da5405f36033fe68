import { expect } from 'chai';
import { describe, it } from 'node:test';
import { truth, type Hand } from './by-hand.js';
import type { Document, Json } from './document.js';

const reserves = (ends: readonly Json[], steps: readonly Json[]): Document => ({
  series: [{ label: 'Reserves', observations: ends.map((value, i) => ({ period: String(2020 + i), value })) }],
  contributions: steps.map((value, i) => ({ label: `Step ${i}`, value })),
});
const step = (index: number): string => `/contributions/${index}`;

describe('the oracle on contributions', () => {
  const left = (value: number, count: number): Hand => ({
    kind: 'remainder',
    reason: 'contributions',
    pointers: [
      '/series/0/observations/1',
      '/series/0/observations/0',
      ...Array.from({ length: count }, (_, i) => step(i)),
    ],
    value: { value },
  });
  it('knows what is not explained if the ends and every contribution are exact', () => {
    expect(truth(reserves([40, 60], [50, -33]), left(3, 2))).to.equal('true');
    expect(truth(reserves([40, 60], [50, -33]), left(-3, 2))).to.equal('false');
    expect(truth(reserves([40, 60], [50, -33, 1]), left(3, 2))).to.equal('false');
    for (const value of ['>30', null, '[c]', '~30'])
      expect(truth(reserves([40, 60], [50, value]), left(-60, 2))).to.equal('false');
    expect(truth(reserves([40, 60, 70], [50, -33]), left(3, 2))).to.equal('false');
  });
  it('takes the first and the last in the order of the document, if their days are not known', () => {
    const at = (...periods: readonly string[]): Document => ({
      series: [{ label: 'Reserves', observations: periods.map((period, i) => ({ period, value: [40, 60][i] ?? 0 })) }],
      contributions: [{ label: 'Step 0', value: 50 }],
    });
    expect(truth(at('2019/2020', '2012/13'), left(-30, 1))).to.equal('true');
    expect(truth(at('2020', '2013'), left(-30, 1))).to.equal('false');
  });
  it('compares the largest without its sign', () => {
    const largest = (...order: readonly number[]): Hand => ({
      kind: 'highest',
      reason: 'size',
      pointers: order.map(step),
    });
    expect(truth(reserves([40, 60], [5, -33]), largest(1, 0))).to.equal('true');
    expect(truth(reserves([40, 60], [5, -33]), largest(0, 1))).to.equal('false');
    expect(truth(reserves([40, 60], [33, -33]), largest(0, 1))).to.equal('false');
    expect(truth(reserves([40, 60], [5, -33, 40]), largest(1, 0))).to.equal('false');
  });
});
