// Lists of documents, which are read in steps.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { listInSteps, listOfSteps } from '../../../src/contract/list.js';
import type { Problem } from '../../../src/contract/problem.js';
import type { Read } from '../../../src/contract/reader.js';
import type { Steps } from '../../../src/contract/steps.js';

/** The result of some steps, and the number of pauses between them. */
function run<T>(steps: Steps<T>): { readonly result: T; readonly pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next();
    if (done) return { result: value, pauses };
  }
}

/** Reader of texts alone, which fails at one of them. */
const letter: Read<string> = (value) => {
  if (value === 'fails') throw new Error('unreadable');
  return typeof value === 'string' ? value : undefined;
};
const list = (length: number): readonly string[] => Array.from({ length }, () => 'a');

describe('a list of a document', () => {
  it('pauses after each thousand items', () => {
    const pausesOf = (length: number) => run(listInSteps(letter)(list(length), '/items', [])).pauses;
    expect([0, 1000, 1001, 3001].map(pausesOf)).to.deep.equal([0, 0, 1, 3]);
  });

  it('leaves out what cannot be read, and keeps the places of the others', () => {
    const problems: Problem[] = [];
    const { result } = run(listInSteps(letter)(['a', 1, 'fails', 'b'], '/items', problems));
    expect(result).to.deep.equal(['a', 'b']);
    expect(problems.map(({ pointer, code }) => [pointer, code])).to.deep.equal([['/items/2', 'unreadable']]);
  });

  it('pauses in the lists that its items hold', () => {
    const read = listOfSteps(listInSteps(letter));
    const { result, pauses } = run(read([list(800), list(2400)], '/lists', []));
    expect(result?.map(({ length }) => length)).to.deep.equal([800, 2400]);
    expect(pauses).to.equal(3);
  });

  it('is reported if it is no list', () => {
    const problems: Problem[] = [];
    expect(run(listInSteps(letter)('a, b', '/items', problems)).result).to.equal(undefined);
    expect(problems.map(({ pointer, code }) => [pointer, code])).to.deep.equal([['/items', 'wrong-type']]);
  });
});
