// Work in steps: all at once, or one for each call, with a pause of the page between two.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { finished, type Steps } from '../../../src/contract/steps.js';
import { Stepwise } from '../../../src/sources/stepwise.js';

/** Two steps and their result, which are written down as they are done. */
function* work(name: string, done: string[]): Steps<string> {
  done.push(`${name} 1`);
  yield;
  done.push(`${name} 2`);
  yield;
  return name;
}

describe('work in steps', () => {
  it('is done at once where nobody waits', () => {
    const done: string[] = [];
    expect(finished(work('a', done))).to.equal('a');
    expect(done).to.deep.equal(['a 1', 'a 2']);
  });

  it('is done one step for each call, with a pause after each but the last', () => {
    const done: string[] = [];
    let pauses = 0;
    const stepwise = new Stepwise<string>(() => ++pauses > 0);
    const next = () => stepwise.next('a', work('a', done));
    expect(next()).to.equal('waiting');
    expect([done, pauses]).to.deep.equal([['a 1'], 1]);
    expect(next()).to.equal('waiting');
    expect(next()).to.equal('a');
    expect([done, pauses]).to.deep.equal([['a 1', 'a 2'], 2]);
  });

  it('is done in one call where nothing pauses', () => {
    expect(new Stepwise<string>(() => false).next('a', work('a', []))).to.equal('a');
  });

  it('leaves nothing of a text that another has replaced', () => {
    const done: string[] = [];
    const stepwise = new Stepwise<string>(() => true);
    for (const name of ['a', 'b', 'b', 'b']) stepwise.next(name, work(name, done));
    expect(done).to.deep.equal(['a 1', 'b 1', 'b 2']);
  });

  it('gives its result again until it is forgotten', () => {
    const done: string[] = [];
    const stepwise = new Stepwise<string>(() => true);
    const next = () => stepwise.next('a', work('a', done));
    expect([next(), next(), next(), next()]).to.deep.equal(['waiting', 'waiting', 'a', 'a']);
    expect(done).to.deep.equal(['a 1', 'a 2']);
    stepwise.forget();
    expect(next()).to.equal('waiting');
    expect(done).to.deep.equal(['a 1', 'a 2', 'a 1']);
  });

  it('is begun again after a step has failed', () => {
    let isBroken = true;
    const fails = function* (): Steps<string> {
      yield;
      if (isBroken) throw new Error('broken');
      return 'a';
    };
    const stepwise = new Stepwise<string>(() => false);
    expect(() => stepwise.next('a', fails())).to.throw('broken');
    isBroken = false;
    expect(stepwise.next('a', fails())).to.equal('a');
  });
});
