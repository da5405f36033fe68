// The HTML that Storybook shows of a story draws the same chart when it is pasted into a page.
import { expect } from '@open-wc/testing';
import { isChromium } from './engine.js';
import { STORIES } from '../../stories/situations/every-story.js';
import { snippetOf } from '../../stories/snippet.js';
import { create, TAGS, type Chart } from './element/chart.js';
import { seen, stateOf } from './reading.js';

const withArgs = (...args: readonly (object | undefined)[]): Record<string, unknown> =>
  Object.assign({}, ...args) as Record<string, unknown>;

const CHARTS = Object.values(STORIES).map((folders) => ({
  tag: folders.map((folder) => folder.default.component)[0] ?? '',
  stories: folders.flatMap(({ default: { args }, ...stories }) =>
    Object.entries<{ args?: object }>(stories).map(([name, story]) => ({
      name,
      args: withArgs(args, story.args),
    })),
  ),
}));

/** Stories whose data JSON cannot hold. */
const NOT_JSON = ['campaign-figure Malformed', 'campaign-breakdown Malformed'];

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
    expect(CHARTS.map(({ tag }) => tag)).to.deep.equal([...TAGS, 'campaign-timeline']);
  });

  // HTML is parsed alike everywhere.
  for (const { tag, stories } of isChromium ? CHARTS : [])
    for (const { name, args } of stories.filter((story) => !NOT_JSON.includes(`${tag} ${story.name}`)))
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

  it('keeps a closing tag in a text from ending the script', () => {
    expect(snippetOf('campaign-figure', { data: { title: '</script><b>', value: 1 } })).to.equal(
      [
        '<campaign-figure>',
        '  <script type="application/json">',
        '    {',
        String.raw`      "title": "<\/script><b>",`,
        '      "value": 1',
        '    }',
        '  </script>',
        '</campaign-figure>',
      ].join('\n'),
    );
  });

  it('writes attributes as HTML does, and leaves out those that are not set', () => {
    const args = { data: null, form: 'bars', heading: '"A" & B', against: undefined, selectable: true, menu: false };
    expect(snippetOf('campaign-delta', args)).to.equal(
      '<campaign-delta form="bars" heading="&quot;A&quot; &amp; B" selectable></campaign-delta>',
    );
  });
});
