import { expect } from 'chai';
import { describe, it } from 'node:test';
import { inItem, rowsIn } from '../../../src/sources/json-rows.js';

const ROWS = [{ area: 'North', homes: 600 }];

describe('the rows in a JSON document', () => {
  it('are those of a list', () => {
    expect(rowsIn(ROWS)).to.deep.equal({ items: ROWS, pointer: '' });
  });
  it('are those in the answer of an API', () => {
    expect(rowsIn({ count: 1, next: null, results: ROWS })).to.deep.equal({ items: ROWS, pointer: '/results' });
    expect(rowsIn({ data: ROWS, links: [] })).to.deep.equal({ items: ROWS, pointer: '/data' });
  });
  it('are the members of an object of numbers', () => {
    expect(rowsIn({ Solar: 32, Wind: 41 })).to.deep.equal({
      items: [
        ['Solar', 32],
        ['Wind', 41],
      ],
      pointer: '',
    });
    expect(rowsIn({ value: 5, target: 10 })).to.equal(undefined);
    expect(rowsIn({ Solar: 32, Wind: 'much' })).to.equal(undefined);
  });
  it('are none in the document of a chart, of two lists, of no list, and of a member with another name', () => {
    for (const document of [
      { title: 'Homes', data: ROWS },
      { results: ROWS, data: ROWS },
      { results: [] },
      { results: 5 },
      { measures: ROWS },
      null,
      'text',
      Proxy.revocable({}, {}).proxy,
    ])
      expect(rowsIn(document)).to.equal(undefined);
  });
  it('are none in what cannot be read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(rowsIn(proxy)).to.equal(undefined);
  });
});

describe('a problem in a row of an answer', () => {
  it('has the pointer of its member in the document', () => {
    const problem = {
      pointer: '/categories/0/value',
      code: 'wrong-type',
      severity: 'lost',
      line: 0,
      column: 2,
    } as const;
    expect(inItem(problem, ['area', 'homes'], '/results').pointer).to.equal('/results/0/homes');
  });
  it('names the member that the item lacks', () => {
    const problem = { pointer: '/phases/3/period', code: 'missing-member', severity: 'lost', line: 0 } as const;
    expect(inItem(problem, ['name'], '').pointer).to.equal('/0/period');
  });
});
