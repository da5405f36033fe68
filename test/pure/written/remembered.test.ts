import { expect } from 'chai';
import { describe, it } from 'node:test';
import { remembered } from '../../../src/written/remembered.js';

/** A function that lists the texts that it is asked for, and gives their lengths. */
function counted(): { readonly asked: string[]; readonly lengthOf: (text: string) => number } {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  return { asked, lengthOf };
}

describe('a function that remembers', () => {
  it('is asked once for the same text', () => {
    const { asked, lengthOf } = counted();
    expect(['homes', 'homes', '', 'homes', ''].map(lengthOf)).to.deep.equal([5, 5, 0, 5, 0]);
    expect(asked).to.deep.equal(['homes', '']);
  });
  it('remembers that it has given nothing', () => {
    const asked: string[] = [];
    const nothing = remembered((text): undefined => void asked.push(text));
    expect([nothing('a'), nothing('a')]).to.deep.equal([undefined, undefined]);
    expect(asked).to.deep.equal(['a']);
  });
  it('keeps no long text', () => {
    const { asked, lengthOf } = counted();
    const long = 'x'.repeat(101);
    expect([lengthOf(long), lengthOf(long)]).to.deep.equal([101, 101]);
    expect(asked).to.deep.equal([long, long]);
  });
  it('begins anew after two hundred texts', () => {
    const { asked, lengthOf } = counted();
    for (let n = 0; n < 200; n++) lengthOf(`name ${n}`);
    lengthOf('name 0');
    expect(asked.length).to.equal(200);
    lengthOf('one more');
    lengthOf('name 0');
    expect(asked.slice(200)).to.deep.equal(['one more', 'name 0']);
  });
});
