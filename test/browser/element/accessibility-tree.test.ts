// What assistive technology is really given: the engine's own accessibility tree, not the document. Only Chromium lets a test read it;
// in every engine nothing that is told may be skipped, not displayed or invisible, which takes it out of the tree.
import { expect } from '@open-wc/testing';
import { isChromium } from '../engine.js';
import { a11ySnapshot } from '@web/test-runner-commands';
import { DOCUMENT, TAGS, clear, mount, type Tag } from './chart.js';

/** Heads of columns and cells that the eye does not see, or sees elsewhere. */
const HIDDEN: Record<Tag, readonly string[]> = {
  'campaign-figure': ['Period', '2020', '12,300'],
  'campaign-progress': ['Measure', 'Of the way', 'Value and target'],
  'campaign-breakdown': ['Category', 'Homes'],
  'campaign-delta': ['Period', 'Change', '12,300', '+1,900 (+15.4%)'],
};

afterEach(clear);

for (const tag of TAGS) {
  it(`<${tag}> has its hidden cells and heads in the accessibility tree`, async () => {
    const chart = await mount(tag, DOCUMENT[tag](14200));
    for (let box = chart.shadowRoot!.querySelector('thead'); box; box = box.parentElement as typeof box) {
      const { contentVisibility, display, visibility } = getComputedStyle(box);
      expect([contentVisibility, display === 'none', visibility]).to.deep.equal(['visible', false, 'visible']);
    }
    if (!isChromium) return;
    // The tree follows the document when the engine has time.
    let found: readonly string[] = [];
    for (let look = 0; look < 100 && found.length < HIDDEN[tag].length; look++) {
      const tree = JSON.stringify(await a11ySnapshot({}));
      found = HIDDEN[tag].filter((text) => tree.includes(`"name":"${text}"`));
    }
    expect(found).to.deep.equal(HIDDEN[tag]);
  });
}
