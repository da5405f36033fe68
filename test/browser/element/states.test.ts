// The state of a chart, as style sheets select it: a custom state always, an attribute only if something is missing.
import { expect } from '@open-wc/testing';
import { held, newKey } from '../remote/unruly.js';
import { eventually } from '../eventually.js';
import { seen, stateOf } from '../reading.js';
import { TAGS, clear, create, give, mount, next, write, type Chart } from './chart.js';

afterEach(clear);

const state = (chart: Chart): unknown => [stateOf(chart), chart.getAttribute('state')];
const atRest = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve);
    else setTimeout(resolve, 600);
  });

for (const tag of TAGS) {
  describe(`the state of <${tag}>`, () => {
    it('is an attribute only while the chart is empty or in error', async () => {
      const chart = await mount(tag);
      expect(state(chart)).to.deep.equal(['empty', 'empty']);
      await give(chart, '{');
      expect(state(chart)).to.deep.equal(['error', 'error']);
      await give(chart, undefined);
      expect(state(chart)).to.deep.equal(['empty', 'empty']);
    });

    it('is said below the title that the tag has', async () => {
      const chart = await write(`<${tag} heading="Homes &amp; gardens" data="{"></${tag}>`);
      await eventually(() => seen(chart), 'a message');
      expect(seen(chart)).to.match(/^Homes & gardens .*cannot be drawn/);
    });

    it('is no attribute while figures are on their way', async () => {
      const chart = await mount(tag);
      chart.setAttribute('src', held(newKey()));
      await chart.updateComplete;
      expect(state(chart)).to.deep.equal(['loading', null]);
    });
  });
}

describe('a tag that a page has before its class', () => {
  it('has the attributes that the page wrote until the page is at rest', async () => {
    const chart = await write('<campaign-figure class="wide" data="{"></campaign-figure>');
    expect([...chart.attributes].map(({ name }) => name)).to.deep.equal(['class', 'data']);
    expect(stateOf(chart)).to.equal('error');
    await atRest();
    expect(chart.getAttribute('state')).to.equal('error');
  });

  it('never has an attribute of its own, if it is given data in time', async () => {
    const chart = await write('<campaign-figure></campaign-figure>');
    const changes: (string | null)[] = [];
    const observer = new MutationObserver((records) => changes.push(...records.map((record) => record.attributeName)));
    observer.observe(chart, { attributes: true });
    expect(state(chart)).to.deep.equal(['empty', null]);
    await give(chart, { title: 'Homes', value: 5 });
    await atRest();
    expect([changes, ...[state(chart)].flat()]).to.deep.equal([[], 'ready', null]);
    observer.disconnect();
  });
});

describe('a chart that is drawn', () => {
  it('has no attributes but those of the page', async () => {
    const chart = create('campaign-figure');
    chart.data = { title: 'Homes', value: 5 };
    document.body.append(chart);
    await next(chart, 'campaign-ready');
    expect([...chart.attributes]).to.deep.equal([]);
  });

  it('loses the attribute of the state that it was in', async () => {
    const chart = await mount('campaign-figure');
    await give(chart, { title: 'Homes', value: 5 });
    expect(state(chart)).to.deep.equal(['ready', null]);
  });
});
