// What a page does to a chart: moves, copies, adopts and removes it, and lets it fail.
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { Parsed } from '../../../src/contract/problem.js';
import { CampaignFigure } from '../../../src/figure/element.js';
import type { Figure } from '../../../src/figure/data.js';
import type { FigureForm } from '../../../src/figure/forms.js';
import { seen, spoken, stateOf } from '../reading.js';
import { DOCUMENT, TAGS, clear, create, drawn, give, listen, mount, next, parts, write, type Chart } from './chart.js';

const places: Element[] = [];
/** Puts something into the page until the test is over. */
function put<T extends Element>(element: T): T {
  document.body.append(element);
  places.push(element);
  return element;
}
const frame = (): HTMLIFrameElement => put(document.createElement('iframe'));

afterEach(() => {
  clear();
  for (const place of places.splice(0)) place.remove();
});

for (const tag of TAGS) {
  describe(`<${tag}> in another document`, () => {
    const looks = (chart: Chart): string[] => {
      const { display, fontWeight } = chart.ownerDocument.defaultView!.getComputedStyle(parts(chart, 'title')[0]!);
      return [chart.ownerDocument.defaultView!.getComputedStyle(chart).display, display, fontWeight];
    };
    const LOOKS = ['block', 'block', '700'];

    it('keeps its looks when it goes there and when it comes back', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      expect(looks(chart)).to.deep.equal(LOOKS);
      const shared = [...chart.shadowRoot!.adoptedStyleSheets];
      frame().contentDocument!.body.append(chart);
      expect(looks(chart)).to.deep.equal(LOOKS);
      await give(chart, DOCUMENT[tag](14900));
      expect(seen(chart)).to.include('14,900');
      document.body.append(chart);
      expect(looks(chart)).to.deep.equal(LOOKS);
      expect([...chart.shadowRoot!.adoptedStyleSheets]).to.deep.equal(shared);
    });

    it('has its looks when it is first drawn there', async () => {
      const chart = create(tag);
      chart.data = DOCUMENT[tag](14200);
      frame().contentDocument!.body.append(chart);
      await chart.updateComplete;
      expect(seen(chart)).to.include('14,200');
      expect(looks(chart)).to.deep.equal(LOOKS);
    });

    it('keeps the looks of what stands in place of a drawing', async () => {
      const chart = await mount(tag, '{');
      const line = (): string =>
        chart.ownerDocument.defaultView!.getComputedStyle(parts(chart, 'error')[0]!).borderTopWidth;
      expect(line()).to.equal('1px');
      frame().contentDocument!.body.append(chart);
      expect(line()).to.equal('1px');
      await give(chart, DOCUMENT[tag](14200));
      document.body.append(chart);
      expect(looks(chart)).to.deep.equal(LOOKS);
    });

    it('passes through one that has no window', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      document.implementation.createHTMLDocument('').body.append(chart);
      document.body.append(chart);
      expect(looks(chart)).to.deep.equal(LOOKS);
    });
  });

  describe(`a copy of <${tag}>`, () => {
    it('draws what its attributes and children give', async () => {
      const json = JSON.stringify(DOCUMENT[tag](14200));
      const chart = await write(`<${tag}><script type="application/json">${json}</script></${tag}>`);
      const copy = put(chart.cloneNode(true) as Chart);
      await copy.updateComplete;
      expect(drawn(copy)).to.equal(drawn(chart));
      expect(stateOf(copy)).to.equal('ready');
    });

    it('has no data that were set as a property', async () => {
      const chart = await mount(tag, DOCUMENT[tag](14200));
      const copy = put(chart.cloneNode(true) as Chart);
      await copy.updateComplete;
      expect([seen(copy), stateOf(copy)]).to.deep.equal(['No figures yet.', 'empty']);
    });
  });

  describe(`<${tag}> that is known late`, () => {
    it('takes data, attributes and children that were there before', async () => {
      const name = `${tag}-known-late`;
      put(document.createElement('div')).innerHTML =
        `<${name} data='${JSON.stringify(DOCUMENT[tag](14200))}'></${name}><${name}><script type="application/json">${JSON.stringify(DOCUMENT[tag](14201))}</script></${name}><${name}></${name}>`;
      const [attribute, script, property] = document.querySelectorAll<Chart>(name);
      property!.data = DOCUMENT[tag](14202);
      customElements.define(name, class extends (customElements.get(tag) as CustomElementConstructor) {});
      await Promise.all([attribute, script, property].map((chart) => chart!.updateComplete));
      expect(seen(attribute!)).to.include('14,200');
      expect(seen(script!)).to.include('14,201');
      expect(seen(property!)).to.include('14,202');
    });
  });

  describe(`<${tag}> that is moved`, () => {
    it('without leaving the page draws nothing again', async () => {
      const json = JSON.stringify(DOCUMENT[tag](14200));
      const chart = await write(`<${tag}><script type="application/json">${json}</script></${tag}>`);
      const heard = listen(chart);
      const place = put(document.createElement('div'));
      if ('moveBefore' in place) place.moveBefore(chart, null);
      document.body.prepend(chart);
      await chart.updateComplete;
      expect(heard).to.deep.equal([]);
      const ready = next(chart, 'campaign-ready');
      chart.firstElementChild!.textContent = JSON.stringify(DOCUMENT[tag](14900));
      await ready;
      expect(seen(chart)).to.include('14,900');
    });
  });
}

/** A figure with a hook that throws while `faults` names it. */
const faults = new Set<string>();
class Faulty extends CampaignFigure {
  protected override parse(input: unknown, beside: Record<string, unknown>): Parsed<Figure> {
    if (faults.has('parse')) throw new Error('parse');
    return super.parse(input, beside);
  }
  protected override layout(data: Figure, form: FigureForm): ReturnType<CampaignFigure['layout']> {
    if (faults.has('layout')) throw new Error('layout');
    return super.layout(data, form);
  }
  protected override template(layout: ReturnType<CampaignFigure['layout']>): TemplateResult {
    if (faults.has('template')) throw new Error('template');
    const drawing = super.template(layout);
    // Lit reads it only when it puts it into the page.
    const late = {
      get strings(): never {
        throw new Error('drawing');
      },
      _$litType$: 1,
    };
    return faults.has('drawing') ? html`<p>${late}</p>` : drawing;
  }
}
customElements.define('campaign-faulty', Faulty);

describe('a chart of which a hook throws', () => {
  const { error } = console;
  let said: unknown[][];
  let unhandled: Event[];
  const note = (event: Event): unknown => unhandled.push(event);
  beforeEach(() => {
    said = [];
    unhandled = [];
    console.error = (...message: unknown[]) => said.push(message);
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    console.error = error;
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    faults.clear();
  });

  for (const hook of ['parse', 'layout', 'template', 'drawing']) {
    it(`(${hook}) shows its error state, tells the console once, and leaves its neighbours alone`, async () => {
      faults.add(hook);
      const [before, chart, after] = [
        await mount('campaign-figure', { title: 'T', value: 1 }),
        await mount('campaign-faulty', { title: 'T', value: 2 }),
        await mount('campaign-figure', { title: 'T', value: 3 }),
      ];
      expect([spoken(before), seen(chart), spoken(after)]).to.deep.equal(['T 1', 'This chart cannot be drawn.', 'T 3']);
      expect(stateOf(chart)).to.equal('error');
      expect(said).to.have.lengthOf(1);
      expect(String(said[0]![0])).to.equal('<campaign-faulty> cannot be drawn.');
      expect((said[0]![1] as Error).message).to.equal(hook);
      expect(unhandled).to.deep.equal([]);
    });

    it(`(${hook}) after a good drawing shows it, and draws again once it can`, async () => {
      const chart = await mount('campaign-faulty', { title: 'T', value: 1 });
      const fresh = drawn(chart);
      faults.add(hook);
      const heard = listen(chart);
      await give(chart, { title: 'T', value: 2 });
      expect([seen(chart), stateOf(chart)]).to.deep.equal(['This chart cannot be drawn.', 'error']);
      expect(heard).to.deep.equal([]);
      faults.clear();
      await give(chart, { title: 'T', value: 1 });
      expect(drawn(chart)).to.equal(fresh);
      expect([said.length, unhandled.length, heard.join()]).to.deep.equal([1, 0, 'campaign-ready']);
    });
  }

  it('is not one whose listener throws: that is the page’s own error', async () => {
    // In a window of its own, whose errors are not those of the tests.
    const view = frame().contentWindow as Window & typeof globalThis;
    const faults: string[] = [];
    view.addEventListener('error', ({ message }) => faults.push(message));
    view.document.body.append(
      Object.assign(view.document.createElement('script'), {
        textContent: 'var fault = () => { throw new Error("listener"); };',
      }),
    );
    const chart = put(create('campaign-figure'));
    chart.addEventListener('campaign-ready', (view as unknown as { fault: () => void }).fault);
    await give(chart, { title: 'T', value: 1 });
    expect(faults).to.have.lengthOf(1);
    expect([spoken(chart), stateOf(chart)]).to.deep.equal(['T 1', 'ready']);
  });
});

describe('a chart in a page', () => {
  /** A page of its own with the library and what it is made of. */
  async function page(type: string, text: string): Promise<Document> {
    const place = document.createElement('iframe');
    const url = URL.createObjectURL(
      new Blob([text.replace('LIBRARY', `self.library = import('${location.origin}/bundled-tests/src/define.js')`)], {
        type,
      }),
    );
    place.src = url;
    const loaded = next(place, 'load');
    put(place);
    await loaded;
    URL.revokeObjectURL(url);
    await (place.contentWindow as unknown as { library: Promise<unknown> }).library;
    await Promise.all(
      [...place.contentDocument!.querySelectorAll<Chart>(TAGS.join())].map((chart) => chart.updateComplete),
    );
    return place.contentDocument!;
  }
  const FIGURE = '<campaign-figure heading="Homes" value="5"></campaign-figure>';
  const TABLE =
    '<campaign-breakdown heading="Homes"><table><tbody><tr><th>What</th><th>Homes</th></tr><tr><th>Lofts</th><td>14200</td></tr></tbody></table></campaign-breakdown>';

  it('in quirks mode is drawn as in any other', async () => {
    const { compatMode, body } = await page('text/html', `<body>${FIGURE}${TABLE}<script>LIBRARY</script>`);
    expect(compatMode).to.equal('BackCompat');
    expect(spoken(body.querySelector('campaign-figure')!)).to.equal('Homes 5');
    expect(seen(body.querySelector('campaign-breakdown')!)).to.include('14,200');
  });

  it('of XHTML is drawn as in any other', async () => {
    const { documentElement, contentType } = await page(
      'application/xhtml+xml',
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title><script>LIBRARY</script></head><body>${FIGURE}${TABLE}</body></html>`,
    );
    expect(contentType).to.equal('application/xhtml+xml');
    expect(spoken(documentElement.querySelector('campaign-figure')!)).to.equal('Homes 5');
    expect(seen(documentElement.querySelector('campaign-breakdown')!)).to.include('14,200');
  });

  it('within another shadow root takes its children there', async () => {
    const inner = put(document.createElement('div')).attachShadow({ mode: 'open' });
    inner.innerHTML = TABLE;
    const [chart] = inner.children as unknown as [Chart];
    await chart.updateComplete;
    expect(seen(chart)).to.include('14,200');
    expect(chart.querySelector('table')!.assignedSlot).to.not.equal(null);
  });

  it('written by innerHTML, setHTMLUnsafe and a parser of another document is drawn', async () => {
    const place = put(document.createElement('div'));
    place.innerHTML = FIGURE;
    const [first] = place.children as unknown as [Chart];
    await first.updateComplete;
    expect(spoken(first)).to.equal('Homes 5');
    place.setHTMLUnsafe(TABLE);
    // Firefox 140 upgrades what this has written a moment later.
    customElements.upgrade(place);
    const [second] = place.children as unknown as [Chart];
    await second.updateComplete;
    expect(seen(second)).to.include('14,200');
    const third = new DOMParser().parseFromString(FIGURE, 'text/html').body.firstElementChild as Chart;
    place.append(third);
    await third.updateComplete;
    expect(spoken(third)).to.equal('Homes 5');
  });
});
