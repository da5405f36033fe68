// A drawing has the same bytes in Node and in every browser: Chromium makes all, the others those of the default forms.
import { expect } from '@open-wc/testing';
import { isChromium } from '../engine.js';
import { drawings } from './drawings.js';

describe('the drawings of all situations', () => {
  it('are those that Node makes, byte for byte', async () => {
    const inNode = (await (await fetch('/drawings.json')).json()) as Record<string, number>;
    const here = drawings(isChromium ? 'all' : 'part');
    expect(Object.keys(here).length).to.be.above(isChromium ? 1000 : 200);
    expect(Object.keys(here).filter((name) => here[name] !== inNode[name])).to.deep.equal([]);
  });
});
