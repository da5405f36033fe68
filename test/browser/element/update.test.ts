// What a tag draws again, and what it leaves alone.
import { expect } from '@open-wc/testing';
import { seen, spoken } from '../reading.js';
import { DOCUMENT, REFUSED, TAGS, change, clear, create, drawn, give, listen, mount, parts, watch } from './chart.js';

afterEach(clear);

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    it('draws nothing when the same object is set again, even after it was changed', async () => {
      const data = DOCUMENT[tag](14200);
      const chart = await mount(tag, data);
      const [changes, heard] = [watch(chart), listen(chart)];
      change[tag](data as never, 14900);
      chart.data = data;
      expect(chart.isUpdatePending).to.equal(false);
      await chart.updateComplete;
      expect(changes()).to.deep.equal([]);
      expect(heard).to.deep.equal([]);
    });

    it('changes no node when other data say the same', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      const [changes, heard] = [watch(chart), listen(chart)];
      await give(chart, DOCUMENT[tag](14200));
      expect(changes()).to.deep.equal([]);
      expect(heard).to.deep.equal(['campaign-ready']);
    });

    it('reads an object again that was changed in place, after requestUpdate()', async () => {
      const data = DOCUMENT[tag](14200);
      const chart = await mount(tag, data);
      const heard = listen(chart);
      change[tag](data as never, 14900);
      chart.requestUpdate();
      await chart.updateComplete;
      expect(seen(chart)).to.include('14,900').and.to.not.include('14,200');
      expect(heard).to.deep.equal(['campaign-ready']);
    });

    it('draws once when a hundred documents are set in one tick, and it is the last one', async () => {
      const chart = await mount(tag, DOCUMENT[tag](1));
      const heard = listen(chart);
      for (let value = 14101; value <= 14200; value++) chart.data = DOCUMENT[tag](value);
      await chart.updateComplete;
      expect(seen(chart)).to.include('14,200').and.to.not.include('14,199');
      expect(heard).to.deep.equal(['campaign-ready']);
    });

    it('keeps its nodes for new data and changes what they say', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      const nodes = (): Element[] => [...(chart.shadowRoot?.querySelectorAll('*') ?? [])];
      const before = nodes();
      const changes = watch(chart);
      await give(chart, DOCUMENT[tag](14900));
      expect(changes().some(({ type }) => type === 'childList')).to.equal(false);
      expect(nodes()).to.deep.equal(before);
      expect(nodes().every((node, i) => node === before[i])).to.equal(true);
      expect(nodes().filter((node) => ['TR', 'svg', 'FIGURE'].includes(node.nodeName)).length).to.be.greaterThan(2);
      expect(seen(chart)).to.include('14,900').and.to.not.include('14,200');
    });

    it('keeps its figure and the rows that stay when a figure turns into words', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      const kept = (): (Element | null | undefined)[] =>
        ['figure', 'table', 'tr'].map((name) => chart.shadowRoot?.querySelector(name));
      const before = kept();
      await give(chart, DOCUMENT[tag](null));
      expect(kept().every((node, i) => node === before[i])).to.equal(true);
      expect(spoken(chart)).to.include('no figure given');
    });

    it('draws good data after an error as if there had been none', async () => {
      const fresh = drawn(await mount(tag, DOCUMENT[tag](14200)));
      const chart = await mount(tag);
      for (const broken of REFUSED) {
        await give(chart, broken);
        expect(parts(chart, 'error')).to.have.lengthOf(1);
        await give(chart, DOCUMENT[tag](14200));
        expect(drawn(chart)).to.equal(fresh);
      }
    });

    it('draws an error after good data as if there had been none', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      await give(chart, '{');
      expect(drawn(chart)).to.equal(drawn(await mount(tag, '{')));
      await give(chart, null);
      expect(drawn(chart)).to.equal(drawn(await mount(tag, null)));
    });

    it('keeps a figure that was set before the tag was known', async () => {
      const name = `${tag}-later`;
      const chart = create(name);
      chart.data = DOCUMENT[tag](14200);
      document.body.append(chart);
      expect(chart.shadowRoot).to.equal(null);
      const Known = customElements.get(tag) as CustomElementConstructor;
      customElements.define(name, class extends Known {});
      await chart.updateComplete;
      expect(seen(chart)).to.include('14,200');
      await give(chart, DOCUMENT[tag](14900));
      expect(seen(chart)).to.include('14,900');
      chart.remove();
    });

    it('draws nothing again when it is taken out of the page and put back', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      const [changes, heard] = [watch(chart), listen(chart)];
      chart.remove();
      document.body.append(chart);
      await chart.updateComplete;
      expect(changes()).to.deep.equal([]);
      expect(heard).to.deep.equal([]);
      expect(seen(chart)).to.include('14,200');
    });

    it('draws data that were set while it was out of the page', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      chart.remove();
      chart.data = DOCUMENT[tag](14900);
      await chart.updateComplete;
      document.body.append(chart);
      expect(seen(chart)).to.include('14,900');
    });
  });
}
