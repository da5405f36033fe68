// What a page brings itself: slots, words, names of rows, forms, and a chart of its own.
import { expect, nextFrame } from '@open-wc/testing';
import { eventually } from '../eventually.js';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/define.js';
import { ChartElement, defineForm, english, frame, type CampaignBreakdown } from '../../../src/index.js';
import { seen, spoken } from '../reading.js';

const DATA = {
  title: 'Calls',
  unit: 'calls',
  categories: [
    { label: 'Heating', value: 5200 },
    { label: 'Roofs', value: 3100 },
  ],
};

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  place.remove();
});

/** Mounts a breakdown with children and properties. */
async function mount(children: string, properties: Partial<CampaignBreakdown> = {}): Promise<CampaignBreakdown> {
  const chart = document.createElement('campaign-breakdown');
  chart.innerHTML = children;
  Object.assign(chart, { data: DATA, ...properties });
  place.append(chart);
  await chart.updateComplete;
  return chart;
}

describe('the slots of a chart', () => {
  it('title and summary replace its own, actions and foot are added', async () => {
    const chart = await mount(
      '<h3 slot="title">Own title</h3><p slot="summary">Own sentence.</p><button slot="actions">Ask</button><p slot="foot">Own note.</p>',
    );
    const shown = ['title', 'summary', 'actions', 'foot'].map((name) => {
      const slot = chart.shadowRoot?.querySelector<HTMLSlotElement>(`slot[name="${name}"]`);
      return slot?.assignedElements().map(({ localName }) => localName);
    });
    expect(shown.map((one) => one?.length)).to.deep.equal([1, 1, 1, 1]);
    expect(getComputedStyle(chart.querySelector('h3')!).display).to.equal('block');
    expect(chart.shadowRoot?.querySelector<HTMLElement>('[part="title"]')?.offsetHeight).to.equal(0);
  });

  it('without children of the page show what the chart has', async () => {
    expect(seen(await mount(''))).to.match(/^Calls 8,300 calls in total\.|^Calls /);
  });
});

describe('the words of a chart', () => {
  it('override single phrases and can be taken back', async () => {
    const chart = await mount('', { words: { categoryHead: 'Subject' } });
    expect(spoken(chart)).to.include('Subject');
    chart.words = undefined;
    await chart.updateComplete;
    expect(spoken(chart)).not.to.include('Subject');
    expect(english.categoryHead).not.to.equal('Subject');
  });
});

describe('renderDatum', () => {
  it('draws the names of rows, and never HTML of a text', async () => {
    const chart = await mount('', { renderDatum: ({ label, texts }) => `<b>${label}</b> ${texts[0] ?? ''}` });
    const names = Array.from(chart.shadowRoot!.querySelectorAll('tbody [part="label"]'), (each) => each.textContent);
    expect(names.map((name) => name.trim())).to.deep.equal(['<b>Heating</b> 5,200', '<b>Roofs</b> 3,100']);
    expect(chart.shadowRoot!.querySelector('b')).to.equal(null);
  });

  it('takes templates', async () => {
    const chart = await mount('', { renderDatum: ({ label }) => html`<em>${label}</em>` });
    expect(chart.shadowRoot!.querySelector('em')?.textContent).to.equal('Heating');
  });
});

describe('renderBox', () => {
  it("draws the box, and never HTML of a text; the chart's own words are announced", async () => {
    const chart = await mount('', {
      form: 'treemap',
      renderBox: ({ head, lines }) => (head === 'Roofs' ? undefined : `<b>${head}</b> ${lines[0]?.figure ?? ''}`),
    });
    const find = (part: string): string | undefined =>
      chart.shadowRoot!.querySelector(part)?.textContent.trim().replace(/\s+/g, ' ');
    chart.shadowRoot!.querySelector<HTMLElement>('.stop')!.focus();
    await eventually(() => find('.reading-box'));
    expect(find('.reading-box')).to.equal('<b>Heating</b> 5,200');
    expect(find('[role=status]')).to.match(/^Heating\. .*5,200/);
    await sendKeys({ press: 'ArrowRight' });
    expect(find('.reading-box .head')).to.equal('Roofs');
  });
});

describe('defineForm', () => {
  it('adds a form, also to charts that are in the page', async () => {
    const chart = await mount('', { form: 'dots' as never });
    expect(chart.problems.map(({ code }) => code)).to.deep.equal(['unknown-form']);
    defineForm('breakdown', 'dots', ({ rows }) => ({
      scenes: [
        {
          box: 'rows',
          find: 'row',
          marks: rows.map(({ category }, row) => ({ type: 'dot', id: category.pointer, row, x: 0.5, y: 0.5 })),
          labels: [],
        },
      ],
    }));
    await chart.updateComplete;
    expect(chart.shadowRoot!.querySelectorAll('circle')).to.have.lengthOf(2);
    expect(chart.problems).to.deep.equal([]);
  });

  it('reports an unknown chart and a name that is taken', () => {
    const none = (() => ({ refused: 'none' })) as never;
    expect(() => {
      defineForm('pie' as 'figure', 'own', none);
    }).to.throw('There is no chart "pie". The charts are figure, progress, breakdown, delta, timeline.');
    expect(() => {
      defineForm('breakdown', 'bars', none);
    }).to.throw('The chart "breakdown" has a form "bars" already.');
  });

  it('whose form refuses falls back, with the reason as a note', async () => {
    defineForm('breakdown', 'never', () => ({ refused: 'Not drawn here.' }));
    const chart = await mount('', { form: 'never' as never });
    expect(chart.drawnForm).to.equal('bars');
    expect(seen(chart)).to.include('Not drawn here.');
  });
});

describe('a chart of the page', () => {
  interface Count {
    readonly title: string;
    readonly count: number;
  }
  class CountElement extends ChartElement<Count, Count, ReturnType<typeof layoutOf>> {
    protected override readonly language = english;
    protected override parse(input: unknown) {
      return { data: (input ?? undefined) as Count | undefined, problems: [] };
    }
    protected override layout(data: Count) {
      return layoutOf(data);
    }
    protected override template({ frame: around, count }: ReturnType<typeof layoutOf>) {
      return frame(around, html`<p part="count">${count}</p>`);
    }
  }
  const layoutOf = ({ title, count }: Count) => ({
    count,
    scenes: [],
    table: { heads: ['Count'], length: 1, row: () => ({ name: String(count), cells: [] }) },
    frame: { title, lang: 'en', dir: 'ltr' as const, warnings: [], omissions: [], notes: [], sources: [] },
  });

  it('has the states, sources and frame of all charts', async () => {
    customElements.define('page-count', CountElement);
    const chart = new CountElement();
    chart.data = { title: 'Visitors', count: 12 };
    place.append(chart);
    await chart.updateComplete;
    await nextFrame();
    expect(seen(chart)).to.equal('Visitors 12');
    expect(chart.dataSource).to.equal('property');
  });
});
