// What a tag takes as its data: an object, JSON text, nothing, and what cannot be read.
import { expect } from '@open-wc/testing';
import { seen, spoken } from '../reading.js';
import { DOCUMENT, REFUSED, TAGS, clear, create, drawn, give, mount, parts } from './chart.js';

afterEach(clear);

for (const tag of TAGS) {
  describe(`the data of <${tag}>`, () => {
    it('may be an object', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      expect(seen(chart)).to.include('Homes insulated').and.to.include('14,200');
      expect(spoken(chart)).to.include('14,200');
    });

    it('may be the same as JSON text', async () => {
      const chart = await mount(tag, JSON.stringify(DOCUMENT[tag](14200)));
      expect(drawn(chart)).to.equal(drawn(await mount(tag, DOCUMENT[tag](14200))));
    });

    it('may be set before the tag is in the page', async () => {
      const chart = create(tag);
      chart.data = DOCUMENT[tag](14200);
      document.body.append(chart);
      await chart.updateComplete;
      expect(seen(chart)).to.include('14,200');
    });

    it('is given back as it was set', async () => {
      const data = DOCUMENT[tag](14200);
      const chart = await mount(tag, data);
      expect(chart.data).to.equal(data);
    });

    it('that is null, also as JSON text, says calmly that there are no figures yet', async () => {
      for (const none of [null, 'null']) {
        const chart = await mount(tag, none);
        expect(seen(chart)).to.equal('No figures yet.');
        expect(spoken(chart)).to.equal('No figures yet.');
        expect(parts(chart, 'empty')).to.have.lengthOf(1);
        expect(parts(chart, 'error')).to.have.lengthOf(0);
        expect(chart.problems).to.deep.equal([]);
      }
    });

    it('that is undefined, or was never set, is no error', async () => {
      const chart = await mount(tag);
      expect(parts(chart, 'error')).to.have.lengthOf(0);
      expect(chart.problems).to.deep.equal([]);
      await give(chart, DOCUMENT[tag](14200));
      await give(chart, undefined);
      expect(parts(chart, 'error')).to.have.lengthOf(0);
      expect(spoken(chart)).to.not.include('14,200');
    });

    it('that is null shows what the page has put into the slot "empty", and not what is in the slot "error"', async () => {
      const chart = create(tag);
      chart.innerHTML = '<p slot="empty">Figures come in May.</p><p slot="error">Please tell us.</p>';
      chart.data = null;
      document.body.append(chart);
      await chart.updateComplete;
      expect(seen(chart)).to.equal('Figures come in May.');
    });

    it('that cannot be read says so, as a status, and why where it is debugged', async () => {
      const chart = await mount(tag, '{"title": "Homes');
      expect(seen(chart)).to.equal('This chart cannot be drawn.');
      chart.setAttribute('debug', '');
      await chart.updateComplete;
      expect(seen(chart)).to.match(/^This chart cannot be drawn\. .*Line 1, column 11: Not JSON\./);
      const [state, ...more] = parts(chart, 'error');
      expect(more).to.deep.equal([]);
      expect(state?.getAttribute('role')).to.equal('status');
    });

    it('that cannot be read shows what the page has put into the slot "error", and not what is in the slot "empty"', async () => {
      const chart = create(tag);
      chart.innerHTML = '<p slot="empty">Figures come in May.</p><p slot="error">Please tell us.</p>';
      chart.data = '{"title": "Homes';
      document.body.append(chart);
      await chart.updateComplete;
      expect(seen(chart)).to.equal('Please tell us.');
    });

    it('never throws, whatever it is, and says at least one problem where it is refused', async () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      const trap = {
        get title(): string {
          throw new Error('no title');
        },
      };
      const loop: Record<string, unknown> = { title: 'Homes' };
      loop['value'] = loop['measures'] = loop['categories'] = loop['series'] = loop;
      for (const data of [
        ...REFUSED,
        () => 1,
        Symbol('data'),
        1n,
        NaN,
        proxy,
        trap,
        window,
        document,
        new Map(),
        loop,
      ]) {
        const chart = await mount(tag, data);
        expect(chart.problems).to.not.be.empty;
        expect(parts(chart, 'figure').length + parts(chart, 'error').length).to.equal(1);
      }
    });

    it('that draws with problems is drawn, and keeps them', async () => {
      const chart = await mount(tag, { ...DOCUMENT[tag](14200), colour: 'red' });
      expect(seen(chart)).to.include('14,200');
      expect(chart.problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([['unknown-member', '/colour']]);
    });

    it('is neither frozen nor changed', async () => {
      const data = DOCUMENT[tag](14200);
      const before = JSON.stringify(data);
      await mount(tag, data);
      expect(JSON.stringify(data)).to.equal(before);
      const all: unknown[] = [data];
      for (const value of all)
        if (typeof value === 'object' && value !== null) {
          expect(Object.isFrozen(value)).to.equal(false);
          expect(Object.isSealed(value)).to.equal(false);
          all.push(...(Object.values(value) as unknown[]));
        }
      expect(all.length).to.be.greaterThan(5);
    });
  });
}

describe('a number alone', () => {
  it('is the figure of a chart that shows one', async () => {
    for (const tag of ['campaign-figure', 'campaign-progress'] as const) {
      const chart = create(tag);
      chart.setAttribute('heading', 'Homes');
      chart.setAttribute('data', '42');
      document.body.append(chart);
      await chart.updateComplete;
      expect([seen(chart).includes('42'), chart.problems]).to.deep.equal([true, []]);
    }
  });

  it('is refused where it would name nothing', async () => {
    for (const tag of ['campaign-breakdown', 'campaign-delta', 'campaign-timeline'] as const) {
      const chart = await mount(tag, 42);
      expect(seen(chart)).to.equal('This chart cannot be drawn.');
      expect(chart.problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([['wrong-type', '']]);
    }
  });
});
