import { expect } from 'chai';
import { describe, it } from 'node:test';
import { truth } from './by-hand.js';
import type { Claim } from './claim.js';
import type { Document, Json } from './document.js';

const quarters = (values: readonly Json[]): Document => ({
  unit: 'calls',
  series: [
    {
      label: 'Calls',
      observations: values.map((value, i) => ({ period: `${2020 + Math.floor(i / 4)}-Q${(i % 4) + 1}`, value })),
    },
  ],
});
const at = (index: number): string => `/series/0/observations/${index}`;
const count = (reason: string, indexes: readonly number[], text: string): Omit<Claim, 'text'> & { text: string } => ({
  kind: 'count',
  pointers: indexes.map(at),
  value: { value: indexes.length },
  reason,
  text,
});
const inTwo = 'Q2 was the highest quarter in two of the three years.';

describe('the oracle on the season of a year', () => {
  it('knows the part of the year that is the highest in most years', () => {
    const document = quarters([1, 9, 3, 4, 1, 9, 3, 4, 1, 2, 3, 4]);
    expect(truth(document, count('highest-of-year', [1, 5], inTwo))).to.equal('true');
    expect(truth(document, count('highest-of-year', [1, 5, 9], inTwo))).to.equal('false');
    expect(truth(document, count('highest-of-year', [1], inTwo))).to.equal('false');
    expect(truth(document, count('highest-of-year', [1, 5], inTwo.replace('Q2', 'Q3')))).to.equal('false');
    expect(truth(document, count('lowest-of-year', [0, 4, 8], 'Q1 was the lowest quarter'))).to.equal('true');
    expect(truth(document, count('complete-years', [0, 4, 8], inTwo))).to.equal('true');
    expect(truth(document, count('complete-years', [0, 4], inTwo))).to.equal('false');
  });
  it('knows none that another equals, that a bound may exceed, or of two years', () => {
    expect(truth(quarters([1, 9, 9, 4, 1, 9, 3, 4, 1, 2, 3, 4]), count('highest-of-year', [1, 5], inTwo))).to.equal(
      'false',
    );
    expect(truth(quarters([1, 9, '>3', 4, 1, 9, 3, 4, 1, 2, 3, 4]), count('highest-of-year', [1, 5], inTwo))).to.equal(
      'false',
    );
    expect(truth(quarters([1, 9, 3, 4, 1, 9, 3, 4]), count('highest-of-year', [1, 5], inTwo))).to.equal('false');
  });
  it('does not pass over a year that is not complete', () => {
    const document = quarters([1, 9, 3, 4, 1, 9, 3, 4, 1, 2, 3, 4, 1, null, 3, 4]);
    expect(truth(document, count('complete-years', [0, 4, 8], inTwo))).to.equal('false');
    expect(truth(document, count('complete-years', [0, 4, 8], inTwo.replace('years', 'complete years')))).to.equal(
      'true',
    );
  });
});
