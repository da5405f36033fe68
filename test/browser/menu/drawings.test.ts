// A drawing has the same bytes in Node and in every browser.
import { expect } from '@open-wc/testing';
import { drawings } from './drawings.js';

describe('the drawings of situations', () => {
  it('are those that Node makes, byte for byte', async () => {
    const inNode = (await (await fetch('/drawings.json')).json()) as Record<string, number>;
    const names = Object.keys(inNode);
    expect(names.length).to.be.above(250);
    const here = drawings(new Set(names));
    expect(names.filter((name) => here[name] !== inNode[name])).to.deep.equal([]);
  });
});
