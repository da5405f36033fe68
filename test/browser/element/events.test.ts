// What a tag tells the page: once for each data that it has drawn, and its problems when they have changed.
import { expect } from '@open-wc/testing';
import { seen } from '../reading.js';
import { DOCUMENT, TAGS, clear, create, give, listen, mount, parts, type Chart } from './chart.js';

afterEach(clear);

const told = (chart: Chart): (readonly [code: string, pointer: string])[] =>
  chart.problems.map(({ code, pointer }) => [code, pointer] as const);

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    const one = DOCUMENT[tag](14200);
    const other = DOCUMENT[tag](14900);
    const faulty = (value: number): object => ({ ...DOCUMENT[tag](value), colour: 'red' });

    it('says campaign-ready once, after the draw, and nothing else where nothing is wrong', async () => {
      const chart = create(tag);
      const heard = listen(chart);
      const texts: string[] = [];
      chart.addEventListener('campaign-ready', () => texts.push(seen(chart)));
      chart.data = one;
      document.body.append(chart);
      expect(heard).to.deep.equal([]);
      await chart.updateComplete;
      expect(heard).to.deep.equal(['campaign-ready']);
      expect(texts).to.have.lengthOf(1);
      expect(texts[0]).to.include('14,200');
    });

    it('says campaign-ready again for each data that is accepted', async () => {
      const chart = await mount(tag, one);
      const heard = listen(chart);
      await give(chart, other);
      await give(chart, one);
      expect(heard).to.deep.equal(['campaign-ready', 'campaign-ready']);
    });

    it('says its events by the time that updateComplete resolves', async () => {
      const chart = await mount(tag, one);
      const heard = listen(chart);
      chart.data = faulty(14900);
      expect(heard).to.deep.equal([]);
      await chart.updateComplete;
      expect(heard).to.deep.equal(['campaign-ready', 'campaign-problems']);
    });

    it('is not ready while there is nothing, or nothing that can be drawn', async () => {
      const chart = create(tag);
      const heard = listen(chart);
      document.body.append(chart);
      await chart.updateComplete;
      await give(chart, null);
      await give(chart, '{');
      expect(heard).to.deep.equal(['campaign-problems']);
    });

    it('sends events that bubble, leave the shadow root they are in, and cannot be cancelled', async () => {
      const host = document.createElement('div');
      document.body.append(host);
      const events: Event[] = [];
      const note = (event: Event): unknown => events.push(event);
      document.addEventListener('campaign-ready', note);
      document.addEventListener('campaign-problems', note);
      await mount(tag, faulty(14200), host.attachShadow({ mode: 'open' }) as unknown as Element);
      document.removeEventListener('campaign-ready', note);
      document.removeEventListener('campaign-problems', note);
      host.remove();
      expect(events.map(({ type }) => type)).to.deep.equal(['campaign-ready', 'campaign-problems']);
      for (const event of events) {
        expect(event.bubbles).to.equal(true);
        expect(event.composed).to.equal(true);
        expect(event.cancelable).to.equal(false);
      }
    });

    it('says campaign-problems with the problems as its detail, which are those of the property', async () => {
      const chart = create(tag);
      const details: unknown[] = [];
      chart.addEventListener('campaign-problems', ({ detail }) => details.push(detail));
      document.body.append(chart);
      await give(chart, faulty(14200));
      expect(details).to.deep.equal([chart.problems]);
      expect(told(chart)).to.deep.equal([['unknown-member', '/colour']]);
    });

    it('says campaign-problems of what cannot be drawn once that is written', async () => {
      const chart = await mount(tag, one);
      const texts: string[] = [];
      chart.addEventListener('campaign-problems', () => texts.push(seen(chart)));
      await give(chart, '{');
      expect(texts).to.have.lengthOf(1);
      expect(texts[0]).to.equal('This chart cannot be drawn.');
    });

    it('says campaign-problems only when the list has changed, also to another and to none', async () => {
      const chart = await mount(tag, one);
      const heard: number[] = [];
      chart.addEventListener('campaign-problems', ({ detail }) => heard.push(detail.length));
      await give(chart, faulty(14200));
      await give(chart, faulty(14900));
      expect(heard).to.deep.equal([1]);
      await give(chart, { ...faulty(14200), size: 'large' });
      expect(heard).to.deep.equal([1, 2]);
      await give(chart, one);
      expect(heard).to.deep.equal([1, 2, 0]);
      await give(chart, other);
      await give(chart, null);
      expect(heard).to.deep.equal([1, 2, 0]);
    });

    it('says campaign-problems with an empty list when broken data give way to nothing', async () => {
      const chart = await mount(tag, '{');
      const heard: number[] = [];
      chart.addEventListener('campaign-problems', ({ detail }) => heard.push(detail.length));
      await give(chart, null);
      expect(heard).to.deep.equal([0]);
    });

    it('says nothing when it is hidden, moved or resized, or when its table is opened', async () => {
      const chart = await mount(tag, one);
      const heard = listen(chart);
      chart.hidden = true;
      chart.hidden = false;
      chart.style.width = '300px';
      document.body.prepend(chart);
      for (const toggle of parts(chart, 'toggle')) toggle.click();
      await chart.updateComplete;
      expect(heard).to.deep.equal([]);
    });
  });
}

describe('the form of a breakdown', () => {
  it('is no data: another form is drawn and nothing is said', async () => {
    const chart = await mount('campaign-breakdown', DOCUMENT['campaign-breakdown'](14200));
    const heard = listen(chart);
    chart.setAttribute('form', 'cards');
    await chart.updateComplete;
    expect(parts(chart, 'table')[0]?.className).to.include('cards');
    expect(seen(chart)).to.include('14,200');
    expect(heard).to.deep.equal([]);
  });

  it('that is unknown is bars', async () => {
    const chart = await mount('campaign-breakdown', DOCUMENT['campaign-breakdown'](14200));
    chart.setAttribute('form', 'pie');
    await chart.updateComplete;
    expect(parts(chart, 'bar')).to.have.lengthOf(2);
  });
});
