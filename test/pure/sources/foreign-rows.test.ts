import { expect } from 'chai';
import { describe, it } from 'node:test';
import { foreignRows, openedDocument } from '../../../src/sources/foreign-rows.js';

const at = (pointer: string): object => ({
  pointer,
  code: 'unreadable',
  severity: 'lost',
  expected: { code: 'apart' },
});

describe('the rows in a document that is no chart', () => {
  it('are the longest list of objects, at most five members deep', () => {
    const [two, three] = [
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { a: 2 }, { a: 3 }],
    ];
    expect(foreignRows({ first: two, second: { list: three } })).to.deep.equal([at('/second/list')]);
    expect(foreignRows({ a: { b: { c: { d: { e: two } } } } })).to.deep.equal([at('/a/b/c/d/e')]);
    expect(foreignRows({ a: { b: { c: { d: { e: { f: two } } } } } })).to.deep.equal([]);
  });

  it('are looked for once in an object that is met again, as in itself', () => {
    let reads = 0;
    const all = {};
    for (const name of ['a', 'b', 'c', 'd'])
      Object.defineProperty(all, name, {
        enumerable: true,
        get: () => {
          reads++;
          return all;
        },
      });
    expect(foreignRows(all)).to.deep.equal([]);
    expect(reads).to.equal(4);
  });
});

describe('the document of a chart in the answer of an API', () => {
  const HOMES = { title: 'Homes', categories: [{ label: 'North', value: 3 }] };
  const problem = { pointer: '/categories/0/value', code: 'not-a-quantity', severity: 'lost' } as const;

  it('is read as if nothing were around it', () => {
    for (const answer of [{ data: HOMES }, { data: HOMES, status: 200, headers: {} }, { result: HOMES, success: true }])
      expect(openedDocument({ document: answer, problems: [] }).document).to.equal(HOMES);
    const { locate } = openedDocument({ document: { data: HOMES }, problems: [] });
    expect(locate?.(problem).pointer).to.equal('/data/categories/0/value');
  });
  it('is none in the document of a chart, and none of two', () => {
    for (const document of [
      HOMES,
      { value: HOMES },
      { title: 'Homes', data: HOMES },
      { data: HOMES, result: HOMES },
      5,
      null,
    ])
      expect(openedDocument({ document, problems: [] }).document).to.equal(document);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(openedDocument({ document: proxy, problems: [] }).document).to.equal(proxy);
  });
});
