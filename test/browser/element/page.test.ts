// How a tag lives in a page: its shadow root, many of it coming and going, and what is left of them.
import { expect } from '@open-wc/testing';
import { seen } from '../reading.js';
import { DOCUMENT, TAGS, clear, create, drawn, give, listen, mount, parts, type Chart } from './chart.js';

afterEach(clear);

for (const tag of TAGS) {
  describe(`<${tag}> in a page`, () => {
    it('has an open shadow root and is a block', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      expect(chart.shadowRoot?.mode).to.equal('open');
      expect(getComputedStyle(chart).display).to.equal('block');
    });

    it('has a width where its place has none of its own, and wraps where the page does not', async () => {
      const place = document.createElement('div');
      document.body.append(place);
      place.style.cssText = 'display: flex; inline-size: 400px; white-space: nowrap';
      const chart = await mount(tag, DOCUMENT[tag](14200), place);
      expect(chart.offsetWidth).to.equal(320);
      expect(getComputedStyle(parts(chart, 'figure')[0]!).whiteSpace).to.equal('normal');
      place.style.cssText = 'display: flex; flex-direction: column; block-size: 900px';
      expect(chart.offsetHeight).to.be.below(600);
      place.style.cssText = 'inline-size: 200px';
      place.style.display = 'inline-block';
      chart.style.float = 'inline-start';
      expect(chart.offsetWidth).to.equal(200);
      chart.style.float = '';
      place.style.display = 'inline-block';
      place.style.inlineSize = 'auto';
      expect(chart.offsetWidth).to.equal(320);
      place.remove();
    });

    it('is set in upright text from the start of its lines, whatever is around it, with the spacing of the page', async () => {
      const place = document.createElement('div');
      document.body.append(place);
      place.style.cssText =
        'font: italic bold 20px serif; text-align: center; text-transform: uppercase; text-indent: 2em; letter-spacing: 2px';
      const chart = await mount(tag, DOCUMENT[tag](14200), place);
      const { fontStyle, textAlign, textTransform, textIndent, letterSpacing } = getComputedStyle(
        parts(chart, 'figure')[0]!,
      );
      expect([fontStyle, textTransform, textIndent, letterSpacing]).to.deep.equal(['normal', 'none', '0px', '2px']);
      expect(textAlign).to.be.oneOf(['start', 'left']);
      place.remove();
    });

    it('is as narrow as the card that it is in, and the card as its column', async () => {
      const grid = document.createElement('div');
      grid.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr; inline-size: 500px';
      document.body.append(grid);
      const [card, other] = [document.createElement('div'), document.createElement('div')];
      grid.append(card, other);
      const chart = await mount(tag, DOCUMENT[tag](14200), card);
      expect([grid.scrollWidth, chart.offsetWidth]).to.deep.equal([500, 250]);
      grid.style.cssText = 'display: flex; inline-size: 500px';
      for (const one of [card, other]) one.style.flex = '1';
      expect(chart.offsetWidth).to.equal(250);
      grid.remove();
    });

    it('has all of its room where the page makes a grid or a flex container of the tag itself', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      const [figure] = parts(chart, 'figure');
      const room = () => {
        const [outer, inner] = [chart, figure!].map((one) => one.getBoundingClientRect());
        return [inner!.top - outer!.top, inner!.height - outer!.height, inner!.width].map(Math.round);
      };
      chart.style.cssText = 'display: grid; inline-size: 500px; block-size: 900px';
      expect(room()).to.deep.equal([0, 0, 500]);
      chart.style.cssText = 'display: flex; flex-direction: column; inline-size: 500px; block-size: 900px';
      expect(room()).to.deep.equal([0, 0, 500]);
      chart.style.cssText = 'display: flex; inline-size: 500px; block-size: 900px';
      expect(room()[2]).to.be.above(450);
    });

    it('is not seen when it is hidden', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      chart.hidden = true;
      expect(getComputedStyle(chart).display).to.equal('none');
    });

    it('can be written out with what it has drawn', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      const html = chart.getHTML({ serializableShadowRoots: true });
      expect(html).to.match(/^<template shadowrootmode="open"[^>]* shadowrootserializable/);
      expect(html).to.include('14,200');
    });

    it('takes over what was written out, and draws nothing twice', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      const place = document.createElement('div');
      place.setHTMLUnsafe(`<${tag}>${chart.getHTML({ serializableShadowRoots: true })}</${tag}>`);
      document.body.append(place);
      const [copy] = place.children as unknown as [Chart];
      await give(copy, DOCUMENT[tag](14200));
      expect(drawn(copy)).to.equal(drawn(chart));
      place.remove();
    });

    it('leaves the page alone, and has neither styles nor scripts of its own but shared ones', async () => {
      const styles = document.styleSheets.length + document.adoptedStyleSheets.length;
      const head = document.head.innerHTML;
      const globals = Object.getOwnPropertyNames(window).length;
      const chart = await mount(tag, DOCUMENT[tag](14200));
      expect(document.styleSheets.length + document.adoptedStyleSheets.length).to.equal(styles);
      expect(document.head.innerHTML).to.equal(head);
      expect(Object.getOwnPropertyNames(window).length).to.equal(globals);
      expect(chart.shadowRoot?.querySelectorAll('style, script, link').length).to.equal(0);
    });

    it('shares its style sheets with the others', async () => {
      const [one, other] = [await mount(tag, DOCUMENT[tag](1)), await mount(tag, DOCUMENT[tag](2))];
      expect(one.shadowRoot?.adoptedStyleSheets[0]).to.equal(other.shadowRoot?.adoptedStyleSheets[0]);
    });

    it('draws all of 100 that come at once', async () => {
      const place = document.createElement('div');
      const all = Array.from({ length: 100 }, (_, i) => {
        const chart = create(tag);
        chart.data = DOCUMENT[tag](10001 + i);
        return chart;
      });
      place.append(...all);
      document.body.append(place);
      await Promise.all(all.map((chart) => chart.updateComplete));
      expect(seen(all[0]!)).to.include('10,001');
      expect(seen(all[99]!)).to.include('10,100');
      place.remove();
    });

    it('works within another shadow root and within a template', async () => {
      const template = document.createElement('template');
      template.innerHTML = `<div><${tag}></${tag}></div>`;
      const host = document.createElement('div');
      document.body.append(host);
      const inner = host.attachShadow({ mode: 'open' });
      inner.append(document.importNode(template.content, true));
      const chart = inner.querySelector(tag) as unknown as Chart;
      await give(chart, DOCUMENT[tag](14200));
      expect(drawn(chart)).to.include('14,200');
      host.remove();
    });

    it('draws when it is moved into another document, and hears of new data there', async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const chart = await mount(tag, DOCUMENT[tag](14200));
      frame.contentDocument?.body.append(chart);
      const heard = listen(chart);
      await give(chart, DOCUMENT[tag](14900));
      expect(drawn(chart)).to.include('14,900').and.to.not.include('14,200');
      expect(heard).to.deep.equal(['campaign-ready']);
      frame.remove();
    });
  });
}

/** Loads one of the built bundles into a document. */
const load = (file: string, { head }: Document): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const script = head.ownerDocument.createElement('script');
    script.src = `/dist/${file}`;
    if (file === 'campaign-charts.js') script.type = 'module';
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    head.append(script);
  });

describe('a page with two copies of the library', () => {
  for (const [first, second] of [
    ['campaign-charts.js', 'campaign-charts.iife.js'],
    ['campaign-charts.iife.js', 'campaign-charts.js'],
    ['campaign-charts.iife.js', 'campaign-charts.iife.js'],
  ] as const)
    it(`draws and does not throw: ${first}, then ${second}`, async () => {
      const faults: string[] = [];
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const page = frame.contentDocument!;
      frame.contentWindow!.addEventListener('error', ({ message }) => faults.push(message));
      page.body.append(...TAGS.map((tag) => page.createElement(tag)));
      await load(first, page);
      await load(second, page);
      for (const tag of TAGS) {
        const chart = page.querySelector(tag) as unknown as Chart;
        await give(chart, DOCUMENT[tag](14200));
        expect(drawn(chart)).to.include('14,200');
      }
      expect(faults).to.deep.equal([]);
      frame.remove();
    });
});
