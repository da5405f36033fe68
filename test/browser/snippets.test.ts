// The HTML that Storybook shows of a story draws the same chart when it is pasted into a page. What it holds is tested by test/pure/stories/snippet.test.ts.
import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { isChromium } from './engine.js';
import { eventually } from './eventually.js';
import * as ownPieces from '../../stories/guide/own-pieces.stories.js';
import * as takingAlong from '../../stories/guide/taking-along.stories.js';
import { snippetOf } from '../../stories/snippet.js';
import { create, TAGS, type Chart } from './element/chart.js';
import { seen, stateOf } from './reading.js';
import { SNIPPETS } from '../snippet-stories.js';

/** Stories of each tag that are pasted. */
const FIRST = 5;

/** The stories that are pasted: the first few of each tag, whose data are all written alike, and each whose data are a text. */
const PASTED = SNIPPETS.filter(
  ({ tag, args }, at) => typeof args['data'] === 'string' || SNIPPETS.findIndex((one) => one.tag === tag) + FIRST > at,
);

/** Resolves when a chart has settled: ready, empty, or in error. */
async function settled(chart: Chart): Promise<Chart> {
  while (!['ready', 'empty', 'error', 'stale'].includes(stateOf(chart) ?? '')) await new Promise(requestAnimationFrame);
  await chart.updateComplete;
  return chart;
}

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => {
  page.remove();
});

describe('the snippet of a story', () => {
  it('covers each tag', () => {
    expect([...new Set(PASTED.map(({ tag }) => tag))]).to.deep.equal([...TAGS, 'campaign-timeline']);
  });

  // HTML is parsed alike everywhere.
  for (const { tag, name, args } of isChromium ? PASTED : [])
    it(`draws ${tag} ${name}`, async () => {
      const { data, ...attributes } = args;
      const expected = create(tag);
      expected.data = data;
      for (const [attribute, value] of Object.entries(attributes))
        if (typeof value === 'string') expected.setAttribute(attribute, value);
      page.append(expected);
      const text = seen(await settled(expected));
      page.innerHTML = snippetOf(tag, args);
      const [pasted] = page.querySelectorAll<Chart>(tag);
      if (!pasted) throw new Error('no chart');
      expect(text).not.to.equal('');
      expect(seen(await settled(pasted))).to.equal(text);
    });
});

describe('the snippet of an example of the guide', () => {
  /** A page with the one script and HTML pasted into it, as wide as the page of the tests. */
  function paste(html: string): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'display: block; inline-size: 100%; block-size: 600px; border: 0';
    const style = '<style>body { margin: 0 }</style>';
    frame.srcdoc = `<!doctype html><html lang="en"><base href="/">${style}<script type="module" src="/dist/campaign-charts.js"></script>${html}</html>`;
    page.append(frame);
    return frame;
  }

  // HTML is parsed alike everywhere.
  for (const { default: meta, ...stories } of isChromium ? [ownPieces, takingAlong] : [])
    for (const [name, story] of Object.entries(stories))
      it(`draws ${meta.title}: ${name}`, async () => {
        const { code } = (story.parameters?.['docs'] as { source: { code: string } }).source;
        const example = document.createElement('div');
        page.append(example);
        render((story.render as () => TemplateResult)(), example);
        const chart = await settled(example.firstElementChild as Chart);
        const frame = paste(code);
        const pasted = (): Element | null | undefined => frame.contentDocument?.querySelector(chart.localName);
        await eventually(() => {
          const other = pasted();
          return other?.shadowRoot && seen(other) === seen(chart);
        }, `${code}\n\nsays the same`);
        expect(seen(chart)).not.to.equal('');
      });
});
