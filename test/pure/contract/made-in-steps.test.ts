// Work in steps over long lists.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { finished, type Steps } from '../../../src/contract/steps.js';
import { madeInSteps, StepCounter } from '../../../src/contract/made-in-steps.js';

/** The number of pauses of some steps. */
function pausesOf(steps: Steps<unknown>): number {
  let pauses = 0;
  while (!steps.next().done) pauses++;
  return pauses;
}

const list = (length: number): readonly number[] => Array.from({ length }, (_, i) => i);
const same = (item: number): number => item;

describe('a list that is made in steps', () => {
  it('has an item for each, in order, with its index', () => {
    expect(finished(madeInSteps(['a', 'b'], (item, index) => `${item}${index}`))).to.deep.equal(['a0', 'b1']);
  });

  it('pauses after each thousand items, and not at its end', () => {
    expect(pausesOf(madeInSteps(list(1000), same))).to.equal(0);
    expect(pausesOf(madeInSteps(list(2001), same))).to.equal(2);
  });

  it('pauses as often if its items are in several lists', () => {
    const counter = new StepCounter();
    const pauses = [800, 800, 900].map((length) => pausesOf(madeInSteps(list(length), same, counter)));
    expect(pauses).to.deep.equal([0, 1, 1]);
  });
});
