// Documents that are read in steps, because they have many items.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { hasManyItems } from '../../../src/contract/many-items.js';

const list = (length: number): readonly object[] => Array.from({ length }, (_, value) => ({ value }));

describe('a document of many items', () => {
  it('has six thousand in a list', () => {
    expect(hasManyItems({ title: 'Homes', categories: list(5999) })).to.equal(false);
    expect(hasManyItems({ title: 'Homes', categories: list(6000) })).to.equal(true);
  });

  it('has as many in the lists of its items', () => {
    const series = (length: number) => ({ series: [{ observations: list(length) }, { observations: list(3000) }] });
    expect([hasManyItems(series(2997)), hasManyItems(series(2998))]).to.deep.equal([false, true]);
  });

  it('is no text, nothing, and no object that cannot be read', () => {
    const unreadable = {
      get categories(): never {
        throw new Error('unreadable');
      },
    };
    for (const document of ['{"title": "Homes"}', undefined, null, 5, unreadable])
      expect(hasManyItems(document)).to.equal(false);
  });
});
