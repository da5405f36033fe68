// Every way in which a server can answer, and the one thing that is told of it.
import { expect } from '@open-wc/testing';
import { ENGINE } from '../engine.js';
import { closeAll, remote } from './unruly.js';
import { REFUSED, WAYS } from './ways.js';

afterEach(closeAll);

let met = 0;

for (const { about, ways } of WAYS) {
  describe(`${about} of a server`, () => {
    for (const { name, address, options, ...way } of ways) {
      const told = way.except?.[ENGINE] ?? way.told;
      it(`${name}: ${told}`, async () => {
        const { listener, remote: asked } = remote(options);
        asked.open(address);
        expect(await listener.has(2)).to.deep.equal(['loading', told]);
        met++;
      });
    }
  });
}

describe('an address that may not be asked', () => {
  for (const address of REFUSED) {
    it(`${JSON.stringify(address.slice(0, 40))} is network, and never goes out`, async () => {
      const own = Object.getOwnPropertyDescriptor(window, 'fetch')!;
      const fetch = window.fetch.bind(window);
      let fetched = 0;
      window.fetch = (...request) => {
        fetched++;
        return fetch(...request);
      };
      const { listener, remote: asked } = remote();
      asked.open(address, 1);
      expect(await listener.has(2)).to.deep.equal(['loading', 'network']);
      Object.defineProperty(window, 'fetch', own);
      expect(fetched).to.equal(0);
    });
  }
});

describe('the ways of a server', () => {
  it('are named once each', () => {
    const names = WAYS.flatMap(({ about, ways }) => ways.map(({ name }) => `${about} ${name}`));
    expect(new Set(names).size).to.equal(names.length);
  });
  after(() => {
    console.log(`tally: a server that misbehaves: ${met} ways`);
  });
});
