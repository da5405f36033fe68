// How a chart looks that has nothing to draw.
import { expect } from '@open-wc/testing';
import { TAGS, clear, next, parts, write } from '../element/chart.js';
import { held, newKey, served } from '../remote/unruly.js';

afterEach(() => {
  clear();
  document.documentElement.removeAttribute('dir');
});

const box = (element: Element): DOMRect => element.getBoundingClientRect();

for (const tag of TAGS) {
  describe(`the states of <${tag}>`, () => {
    it('fill the place that is kept while figures are on their way', async () => {
      const chart = await write(`<${tag} style="--campaign-min-block-size: 200px" src="${held(newKey())}"></${tag}>`);
      const [state] = parts(chart, 'loading');
      expect([box(chart).height, box(state!).top - box(chart).top, box(state!).height]).to.deep.equal([200, 0, 200]);
    });

    it('break long words in a narrow place', async () => {
      const place = document.createElement('div');
      place.style.inlineSize = '200px';
      document.body.append(place);
      const chart = await write(`<${tag} data='{"${'a'.repeat(80)}": 1}'></${tag}>`, place);
      expect(parts(chart, 'error')).to.have.lengthOf(1);
      expect([chart.scrollWidth, chart.clientWidth]).to.deep.equal([200, 200]);
      place.remove();
    });

    it('are written from the left in a page from the right, and begin where it begins', async () => {
      document.documentElement.dir = 'rtl';
      const { textContent: text } = Object.assign(document.createElement('p'), { textContent: 'لا أرقام.' });
      const chart = await write(`<${tag} data="{"></${tag}>`);
      const own = await write(`<${tag}><p slot="empty">${text}</p></${tag}>`);
      for (const line of parts(chart, 'error')[0]!.querySelectorAll('p, li')) {
        const { direction, textAlign } = getComputedStyle(line);
        expect([direction, textAlign]).to.deep.equal(['ltr', 'right']);
      }
      expect(getComputedStyle(own.firstElementChild!).direction).to.equal('rtl');
    });

    it('stand apart from the table of the page', async () => {
      const chart = await write(`<${tag} data="{"><table><tr><td>1</td></tr></table></${tag}>`);
      expect(box(chart.querySelector('table')!).top - box(parts(chart, 'error')[0]!).bottom).to.equal(12);
    });
  });
}

describe('a chart that could not be refreshed', () => {
  it('says so as its notes are written', async () => {
    const good = { headers: { 'content-type': 'application/json' }, body: '{"title":"Homes","value":1,"source":"A"}' };
    const src = `${served('a', good, { status: 410 })}&key=${newKey()}`.replaceAll('"', '&quot;');
    const chart = await write(`<campaign-figure refresh="1" src="${src}"></campaign-figure>`);
    await next(chart, 'campaign-error');
    const looks = [parts(chart, 'foot')[0]!, parts(chart, 'stale')[0]!].map((line) => {
      const { fontSize, lineHeight, color, maxInlineSize } = getComputedStyle(line);
      return [fontSize, lineHeight, color, maxInlineSize];
    });
    expect(looks[0]).to.deep.equal(looks[1]);
  });
});
