import { expect } from 'chai';
import { describe, it } from 'node:test';
import { truth } from './by-hand.js';
import type { Document } from './document.js';

const visitors = (...figures: readonly (readonly [period: string, value: number | null])[]): Document => ({
  unit: 'visitors',
  series: [{ label: 'Visitors', observations: figures.map(([period, value]) => ({ period, value })) }],
});
const at = (index: number): string => `/series/0/observations/${index}`;
const up = (later: number, earlier: number, value: number) => ({
  kind: 'change' as const,
  pointers: [at(later), at(earlier)],
  value: { value },
  direction: 'up' as const,
});
const unknown = (later: number, earlier: number) => ({
  kind: 'no-change' as const,
  pointers: [at(later), at(earlier)],
  reason: 'period',
});

describe('the oracle on times without a date', () => {
  it('compares each with the one before it', () => {
    const document = visitors(['Jan', 1], ['Feb', 3], ['Mar', 6]);
    expect(truth(document, up(2, 1, 3))).to.equal('true');
    expect(truth(document, up(2, 0, 5))).to.equal('false');
    expect(truth(document, unknown(2, 1))).to.equal('false');
  });

  it('compares with the last that has a figure', () => {
    const document = visitors(['Week 1', 1], ['Week 2', null], ['Week 3', 6]);
    expect(truth(document, up(2, 0, 5))).to.equal('true');
    expect(truth(document, { ...unknown(2, 1), reason: 'missing' })).to.equal('true');
  });

  it('leaves out what is no figure', () => {
    const observations = [{ period: 'Jan', value: 0 }, { period: 'Feb', value: 0 }, 'about a lot'];
    const document = {
      unit: '%',
      series: [{ label: 'Reserves', observations }],
      contributions: [{ label: 'Payments', value: 1 }],
    };
    const rest = {
      kind: 'remainder' as const,
      pointers: [at(1), at(0), '/contributions/0'],
      value: { value: -1 },
      reason: 'contributions',
    };
    expect(truth(document, rest)).to.equal('true');
  });

  it('goes on from the last of a year to the first of the next', () => {
    expect(truth(visitors(['Dec', 1], ['Jan', 3]), up(1, 0, 2))).to.equal('true');
    expect(truth(visitors(['Q4', 1], ['Q1', 3]), up(1, 0, 2))).to.equal('true');
    expect(truth(visitors(['Wave 4', 1], ['Wave 1', 3]), up(1, 0, 2))).to.equal('false');
  });

  it('knows which of two is the later if they never begin anew', () => {
    expect(truth(visitors(['Endline', 3], ['Baseline', 1]), up(0, 1, 2))).to.equal('true');
    expect(truth(visitors(['Wave 5', 3], ['Wave 1', 1]), up(0, 1, 2))).to.equal('true');
    expect(truth(visitors(['Dec', 3], ['Feb', 1]), up(0, 1, 2))).to.equal('undecided');
    expect(truth(visitors(['Apr', 3], ['Feb', 1], ['Jan', 1]), up(0, 1, 2))).to.equal('true');
  });

  it('knows lists that begin with the latest', () => {
    const document = visitors(['Wave 3', 6], ['Wave 2', 3], ['Wave 1', 1]);
    expect(truth(document, up(0, 1, 3))).to.equal('true');
    expect(truth(document, { ...up(1, 0, 3), direction: 'down' as const })).to.equal('false');
  });

  it('knows the time that all are compared with, and does not use what is none', () => {
    const document = visitors(['Baseline', 1], ['Midline', 2], ['Endline', 4]);
    expect(truth({ ...document, against: 'Baseline' }, up(2, 0, 3))).to.equal('true');
    expect(truth({ ...document, against: 'Baseline' }, up(2, 1, 2))).to.equal('false');
    expect(truth({ ...document, against: 'about a lot' }, up(2, 1, 2))).to.equal('true');
    expect(truth({ ...document, against: '2019' }, up(2, 1, 2))).to.equal('false');
  });

  it('decides nothing of names that have no order, or more than one', () => {
    expect(truth(visitors(['Jan', 1], ['Week 2', 3]), up(1, 0, 2))).to.equal('undecided');
    expect(truth(visitors(['Sep', 1], ['Jun', 3]), up(1, 0, 2))).to.equal('undecided');
    expect(truth(visitors(['Before', 1], ['Soon', 3]), up(1, 0, 2))).to.equal('undecided');
  });
});
