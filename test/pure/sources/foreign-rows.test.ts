import { expect } from 'chai';
import { describe, it } from 'node:test';
import { foreignRows } from '../../../src/sources/foreign-rows.js';

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
