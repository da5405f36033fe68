// A module that loads late, and does not arrive: the chart keeps what it has, says so once in the console, and tries again when it is asked.
import { expect } from '@open-wc/testing';
import { isChromium } from '../engine.js';
import { CampaignBreakdown } from '../../../src/breakdown/element.js';
import { seen, spoken, stateOf } from '../reading.js';
import { clear, create, give, mount, next, write, type Chart } from './chart.js';

const pages: HTMLIFrameElement[] = [];
afterEach(() => {
  clear();
  for (const page of pages.splice(0)) page.remove();
});

interface Page {
  readonly document: Document;
  /** The messages in its console, and rejections that nobody handled. */
  readonly messages: readonly string[];
}

/** A page that loads the library and cannot load one of its modules. */
async function pageWithout(path: string, body: string, type = 'text/html'): Promise<Page> {
  const imports = { [`${location.origin}/src/${path}`]: 'data:text/javascript,throw Error("lost")' };
  const head = `<head><title>Page</title><script type="importmap">${JSON.stringify({ imports })}</script><script>
      messages = [];
      console.error = (...message) => messages.push(message.map((part) => part.message || part).join(' '));
      onunhandledrejection = () => messages.push('unhandled');
      library = import('${location.origin}/src/define.ts');
    </script></head>`;
  const html = `<html xmlns="http://www.w3.org/1999/xhtml">${head}<body>${body}</body></html>`;
  const page = document.createElement('iframe');
  page.src = URL.createObjectURL(new Blob([type === 'text/html' ? `<!doctype html>${html}` : html], { type }));
  pages.push(page);
  const loaded = next(page, 'load');
  document.body.append(page);
  await loaded;
  URL.revokeObjectURL(page.src);
  const view = page.contentWindow as unknown as { library: Promise<unknown>; messages: string[] };
  await view.library;
  const { contentDocument } = page;
  if (!contentDocument) throw new Error('no page');
  await Promise.all(chartsOf(contentDocument).map((chart) => chart.updateComplete));
  return { document: contentDocument, messages: view.messages };
}

const chartsOf = ({ body }: Document): Chart[] => [...body.children] as Chart[];
const only = ({ document }: Page): Chart => {
  const [chart] = chartsOf(document);
  if (!chart) throw new Error('no chart');
  return chart;
};

const FIGURE = '<campaign-figure heading="Homes" value="5"></campaign-figure>';
const TABLE =
  '<campaign-breakdown heading="Homes"><table><tbody><tr><th>What</th><th>Homes</th></tr><tr><th>Lofts</th><td>14200</td></tr></tbody></table></campaign-breakdown>';
const HOMES = { title: 'Homes', value: 5 };
const LOFTS = { title: 'Homes', categories: [{ label: 'Lofts', value: 7 }] };
const FAILED = 'This chart cannot be drawn.';

// Each page loads some two hundred modules, for which Firefox takes five times as long, and WebKitGTK does not always apply the import map of a frame:
// a module that should be lost is then there. What is done about a module that is lost is the same in all of them.
if (isChromium) {
  describe('a page without the module of the sources', () => {
    const path = 'sources/sources.ts';

    it('has charts that say they cannot be drawn, and a console that tells once for each kind why', async () => {
      const page = await pageWithout(path, FIGURE + FIGURE + TABLE);
      for (const chart of chartsOf(page.document))
        expect([seen(chart).includes(FAILED), stateOf(chart)]).to.deep.equal([true, 'error']);
      expect(page.messages).to.deep.equal([
        '<campaign-figure> could not load sources/sources.js. lost',
        '<campaign-breakdown> could not load sources/sources.js. lost',
      ]);
    });

    it('shows a table that it cannot read', async () => {
      const page = await pageWithout(path, TABLE);
      const table = only(page).querySelector('table');
      expect(table?.assignedSlot).to.not.equal(null);
      expect(table?.getClientRects()).to.have.lengthOf(1);
    });

    it('draws the property, also beside attributes that it cannot read', async () => {
      const page = await pageWithout(path, FIGURE);
      const chart = only(page);
      await give(chart, HOMES);
      expect([spoken(chart), stateOf(chart), chart.dataSource]).to.deep.equal(['Homes 5', 'ready', 'property']);
      expect(page.messages).to.have.lengthOf(1);
    });

    it('keeps what was drawn when the property is taken back', async () => {
      const page = await pageWithout(path, '<campaign-figure></campaign-figure>');
      const chart = only(page);
      await give(chart, HOMES);
      await give(chart, null);
      expect([spoken(chart), stateOf(chart)]).to.deep.equal(['Homes 5', 'stale']);
      await give(chart, { ...HOMES, value: 6 });
      expect([spoken(chart), stateOf(chart)]).to.deep.equal(['Homes 6', 'ready']);
      expect(page.messages).to.have.lengthOf(1);
    });

    it('keeps what a server has printed', async () => {
      const printed = '<template shadowrootmode="open"><figure>14,200 homes</figure></template>';
      const page = await pageWithout(path, '');
      page.document.body.setHTMLUnsafe(`<campaign-figure heading="Homes" value="5">${printed}</campaign-figure>`);
      const chart = only(page);
      page.document.defaultView?.customElements.upgrade(chart);
      await chart.updateComplete;
      expect([chart.shadowRoot?.textContent, stateOf(chart)]).to.deep.equal(['14,200 homes', 'stale']);
      await give(chart, HOMES);
      expect([spoken(chart), stateOf(chart)]).to.deep.equal(['Homes 5', 'ready']);
    });
  });

  describe('a page without the module of the menu', () => {
    it('has charts as they were, whose button below the drawing shows the table, and one message in the console', async () => {
      const page = await pageWithout('menu/menu.ts', '<campaign-delta></campaign-delta>');
      const chart = only(page);
      await give(chart, {
        title: 'Homes',
        series: [
          {
            label: 'Homes',
            observations: [
              { period: '2020', value: 5 },
              { period: '2021', value: 6 },
            ],
          },
        ],
      });
      const root = chart.shadowRoot!;
      const before = seen(chart);
      for (let i = 0; i < 2; i++) {
        root.querySelector<HTMLElement>('.more')!.click();
        await chart.updateComplete;
      }
      expect(seen(chart)).to.equal(`${before} Show as a table`);
      expect(root.querySelector('.more')!.getAttribute('aria-expanded')).to.equal('false');
      expect(page.messages).to.deep.equal(['<campaign-delta> could not load menu/menu.js. lost']);
    });
  });

  describe('a page without the module of rows', () => {
    for (const path of ['sources/rows.ts', 'breakdown/rows.ts'])
      it(`(${path}) shows the table, and draws what is not of rows`, async () => {
        const page = await pageWithout(path, TABLE);
        const chart = only(page);
        expect(seen(chart)).to.include(FAILED).and.to.include('14200');
        expect(stateOf(chart)).to.equal('error');
        expect(page.messages).to.have.lengthOf(1);
        expect(page.messages[0]).to.match(/^<campaign-breakdown> could not load (sources\/|chart )rows/);
        await give(chart, LOFTS);
        expect(seen(chart)).to.include('7');
        expect(stateOf(chart)).to.equal('ready');
        await give(chart, null);
        expect(stateOf(chart)).to.equal('stale');
        expect(page.messages).to.have.lengthOf(1);
      });
  });

  describe('a page without the module of remote files', () => {
    it('keeps what is drawn, and has an error state where nothing is', async () => {
      const page = await pageWithout('sources/remote-source.ts', '<campaign-figure src="/a.json"></campaign-figure>');
      const chart = only(page);
      expect([seen(chart), stateOf(chart)]).to.deep.equal([FAILED, 'error']);
      expect(page.messages).to.deep.equal(['<campaign-figure> could not load sources/remote-source.js. lost']);
      await give(chart, HOMES);
      await give(chart, null);
      expect([spoken(chart), stateOf(chart)]).to.deep.equal(['Homes 5', 'stale']);
    });
  });

  describe('a page without the module of states', () => {
    it('draws what can be drawn, and says in one sentence what cannot', async () => {
      const page = await pageWithout('element/state-templates.ts', FIGURE);
      const chart = only(page);
      expect([spoken(chart), stateOf(chart)]).to.deep.equal(['Homes 5', 'ready']);
      await give(chart, '{');
      expect([seen(chart), stateOf(chart)]).to.deep.equal([FAILED, 'error']);
      expect(page.messages).to.deep.equal(['<campaign-figure> could not load element/state-templates.js. lost']);
      await give(chart, { ...HOMES, value: 6 });
      expect([spoken(chart), stateOf(chart)]).to.deep.equal(['Homes 6', 'ready']);
    });
  });

  describe('a page of XML without the module that such pages need', () => {
    it('has charts without a drawing, and no unhandled rejection', async () => {
      const page = await pageWithout('element/xhtml.ts', FIGURE, 'application/xhtml+xml');
      const chart = only(page);
      expect([seen(chart), stateOf(chart)]).to.deep.equal(['', 'error']);
      expect(page.messages).to.deep.equal(['<campaign-figure> could not load element/xhtml.js. lost']);
      await give(chart, HOMES);
      expect(stateOf(chart)).to.equal('error');
    });
  });
}

describe('a lost module', () => {
  let attempts = 0;
  let isLost = true;
  /** A breakdown whose module of rows is lost while `isLost`. */
  class Unlucky extends CampaignBreakdown {
    protected override readonly rows = () => {
      attempts++;
      return isLost ? Promise.reject(new Error('lost')) : import('../../../src/breakdown/rows.js');
    };
  }
  customElements.define('campaign-unlucky', Unlucky);
  const { error } = console;
  beforeEach(() => {
    console.error = () => undefined;
    attempts = 0;
    isLost = true;
  });
  afterEach(() => {
    console.error = error;
    for (const chart of document.querySelectorAll('campaign-unlucky')) chart.remove();
  });
  const TAG = TABLE.replaceAll('campaign-breakdown', 'campaign-unlucky');

  it('is not loaded again and again', async () => {
    const chart = await write(TAG);
    await new Promise(requestAnimationFrame);
    await chart.updateComplete;
    expect([attempts, stateOf(chart)]).to.deep.equal([1, 'error']);
  });

  const ASKED: Record<string, (chart: Chart) => void> = {
    'requestUpdate()': (chart) => {
      chart.requestUpdate();
    },
    'a new attribute': (chart) => {
      chart.setAttribute('unit', 'homes');
    },
    'a change of the table': (chart) => {
      const [, cell] = chart.querySelectorAll('td, tr:last-child th');
      if (cell) cell.textContent = '14200';
    },
  };
  for (const [name, ask] of Object.entries(ASKED))
    it(`is loaded again after ${name}`, async () => {
      const chart = await write(TAG);
      expect(stateOf(chart)).to.equal('error');
      isLost = false;
      const ready = next(chart, 'campaign-ready');
      ask(chart);
      await ready;
      expect([seen(chart).includes('14,200'), stateOf(chart), attempts]).to.deep.equal([true, 'ready', 2]);
    });

  it('is loaded again after new data', async () => {
    const chart = await mount('campaign-unlucky', LOFTS);
    chart.insertAdjacentHTML('beforeend', TABLE.slice(TABLE.indexOf('<table'), TABLE.indexOf('</campaign')));
    await give(chart, null);
    expect([seen(chart).includes('7'), stateOf(chart)]).to.deep.equal([true, 'stale']);
    isLost = false;
    await give(chart, undefined);
    expect([seen(chart).includes('14,200'), stateOf(chart)]).to.deep.equal([true, 'ready']);
  });

  it('is reported once, however many charts need it', async () => {
    const messages: unknown[] = [];
    customElements.define('campaign-unlucky-many', class extends Unlucky {});
    console.error = (message: unknown) => messages.push(message);
    const charts = [create('campaign-unlucky-many'), create('campaign-unlucky-many')];
    for (const chart of charts) {
      chart.innerHTML = '<table><tr><th>What</th><th>Homes</th></tr><tr><th>Lofts</th><td>1</td></tr></table>';
      document.body.append(chart);
    }
    await Promise.all(charts.map((chart) => chart.updateComplete));
    for (const chart of charts) chart.remove();
    expect(messages).to.deep.equal(['<campaign-unlucky-many> could not load chart rows.']);
  });
});
