import { expect } from '@open-wc/testing';
import { toggleState } from '../../../src/element/custom-states.js';

customElements.define('x-states', class extends HTMLElement {});

describe('a state of an element', () => {
  it('can be turned off after the engine has collected what nothing holds', async () => {
    const elements = Array.from({ length: 20 }, () => document.createElement('x-states'));
    document.body.append(...elements);
    for (const element of elements) toggleState(element, 'loading', true);
    for (let round = 0; round < 40; round++) {
      void Array.from({ length: 100_000 }, (_, index) => ({ index }));
      await new Promise(requestAnimationFrame);
    }
    for (const element of elements) toggleState(element, 'loading', false);
    expect(elements.filter((element) => element.matches(':state(loading)'))).to.deep.equal([]);
    for (const element of elements) element.remove();
  });
});
