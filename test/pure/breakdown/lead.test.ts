import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/breakdown/rows.js';
import { make } from '../rows/sheet.js';

/** The names of the categories of a table, its total and its notes. */
function madeOf(text: string) {
  const { categories, total, notes } = make(toDocument, text).document as {
    readonly categories: readonly { readonly label: unknown }[];
    readonly total?: unknown;
    readonly notes?: unknown;
  };
  return { labels: categories.map(({ label }) => label), total, notes };
}

describe('the lead of the first over the second', () => {
  it('is no category, below the candidates or above their total', () => {
    const candidates = 'Candidate|Votes\nA|1200\nB|900\nC|250';
    for (const total of ['Total', 'Total valid votes'])
      expect(madeOf(`${candidates}\nMargin|300\n${total}|2350`), total).to.deep.equal({
        labels: ['A', 'B', 'C'],
        total: 2350,
        notes: ['Margin: 300'],
      });
    expect(madeOf(`${candidates}\nMehrheit|300`)).to.deep.equal({
      labels: ['A', 'B', 'C'],
      total: undefined,
      notes: ['Mehrheit: 300'],
    });
  });
  it('is found next to candidates without a figure', () => {
    expect(madeOf('Party|Votes\nA|1200\nC|—\nB|900\nMajority|300').labels).to.deep.equal(['A', 'C', 'B']);
  });
  it('is a category like others if it is not their difference', () => {
    expect(madeOf('Item|Cost\nRent|1200\nFood|900\nMargin|250').labels).to.deep.equal(['Rent', 'Food', 'Margin']);
  });
  it('is a category like others above them', () => {
    expect(madeOf('Metal|Tonnes\nLead|2\nCopper|5\nZinc|3').labels).to.deep.equal(['Lead', 'Copper', 'Zinc']);
  });
});
