// One tag that is given one situation after the other draws each as if it were the first. What is left to draw is reckoned alike in every engine.
import { expect } from '@open-wc/testing';
import * as breakdown from '../../../stories/situations/breakdown/situations.js';
import * as delta from '../../../stories/situations/delta/situations.js';
import * as figure from '../../../stories/situations/figure/situations.js';
import * as progress from '../../../stories/situations/progress/situations.js';
import { isChromium } from '../engine.js';
import { clear, drawn, give, mount } from './chart.js';

afterEach(clear);

const SITUATIONS = Object.entries({ figure, progress, breakdown, delta }).filter(
  ([chart]) => isChromium || chart === 'progress',
);

for (const [chart, { PROBLEMS: _, ...situations }] of SITUATIONS) {
  it(`a campaign-${chart} that has drawn another situation draws each as a new one does`, async () => {
    const used = await mount(`campaign-${chart}`);
    const entries = Object.entries(situations);
    const first = new Map<string, string>();
    for (const [name, data] of entries) {
      const fresh = await mount(`campaign-${chart}`, data);
      first.set(name, drawn(fresh));
      fresh.remove();
    }
    // Forwards and backwards, so that each comes after a shorter and a longer one.
    for (const [name, data] of [...entries, ...[...entries].reverse()]) {
      await give(used, data);
      expect(drawn(used), name).to.equal(first.get(name));
    }
  });
}
