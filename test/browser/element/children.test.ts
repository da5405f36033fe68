// Data among the children of a tag: scripts and tables, those that come late, by halves, and change.
import { expect } from '@open-wc/testing';
import { isChromium } from '../engine.js';
import { a11ySnapshot } from '@web/test-runner-commands';
import { seen, spoken, stateOf } from '../reading.js';
import {
  DOCUMENT,
  TAGS,
  clear,
  create,
  drawn,
  give,
  listen,
  mount,
  next,
  parts,
  told,
  write,
  type Chart,
  type Tag,
} from './chart.js';

afterEach(clear);

const script = (text: string, type = 'application/json'): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type, textContent: text });

/** A table and a CSV text of each chart, and the document that says the same. */
const ROWS: Record<Tag, { head: string; rows: readonly (readonly string[])[]; document: object }> = {
  'campaign-figure': {
    head: 'Year,Homes',
    rows: [
      ['2020', '12300'],
      ['2021', '14200'],
    ],
    document: {
      title: 'Homes insulated',
      period: '2021',
      value: 14200,
      observations: [
        { period: '2020', value: 12300 },
        { period: '2021', value: 14200 },
      ],
    },
  },
  'campaign-progress': {
    head: 'Measure,Homes,Target',
    rows: [
      ['Homes', '14200', '100000'],
      ['Streets', '700', '1200'],
    ],
    document: {
      title: 'Homes insulated',
      measures: [
        { label: 'Homes', value: 14200, target: 100000 },
        { label: 'Streets', value: 700, target: 1200 },
      ],
    },
  },
  'campaign-breakdown': {
    head: 'Measure,Homes',
    rows: [
      ['Lofts', '14200'],
      ['Windows', '600'],
    ],
    document: {
      title: 'Homes insulated',
      categories: [
        { label: 'Lofts', value: 14200 },
        { label: 'Windows', value: 600 },
      ],
    },
  },
  'campaign-delta': {
    head: 'Year,Homes',
    rows: [
      ['2020', '12300'],
      ['2021', '14200'],
    ],
    document: {
      title: 'Homes insulated',
      series: [
        {
          label: 'Homes',
          observations: [
            { period: '2020', value: 12300 },
            { period: '2021', value: 14200 },
          ],
        },
      ],
    },
  },
};

const csvOf = (tag: Tag, separator = ','): string =>
  [ROWS[tag].head.split(','), ...ROWS[tag].rows].map((row) => row.join(separator)).join('\n');
const tableOf = (tag: Tag): string => {
  const row = (cells: readonly string[], name: string): string =>
    `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
  const { head, rows } = ROWS[tag];
  return `<table><caption>Homes insulated</caption><thead>${row(head.split(','), 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
};

/** What is drawn, and the same whether assistive technology is told of it here or by a table of the page. */
const picture = (chart: Element): string =>
  drawn(chart)
    .replaceAll(' aria-hidden="true"', '')
    .replace(/<div class="apart hidden">[^]*?<\/div>/g, '');

for (const tag of TAGS) {
  describe(`a script in <${tag}>`, () => {
    it('gives JSON', async () => {
      const chart = await write(
        `<${tag}><script type="application/json">${JSON.stringify(DOCUMENT[tag](14200))}</script></${tag}>`,
      );
      expect([chart.dataSource, seen(chart).includes('14,200')]).to.deep.equal(['script', true]);
    });

    it('gives CSV and TSV, and draws what the same JSON does', async () => {
      const expected = drawn(await mount(tag, ROWS[tag].document));
      for (const [type, separator] of [
        ['text/csv', ','],
        ['text/csv; charset=utf-8', ';'],
        ['text/tab-separated-values', '\t'],
      ] as const) {
        const chart = await write(
          `<${tag} heading="Homes insulated"><script type="${type}">${csvOf(tag, separator)}</script></${tag}>`,
        );
        expect(told(chart)).to.deep.equal([]);
        expect(drawn(chart)).to.equal(expected);
      }
    });

    it('of another type, or empty, gives nothing', async () => {
      const scripts = [
        '<script type="text/html">{"title":"Flats"}</script>',
        '<script type="text/plain">Figures come in May.</script>',
        '<script type="application/ld+json">{"@type":"Dataset"}</script>',
        '<script type="application/json"> </script>',
      ];
      const chart = await write(`<${tag}>${scripts.join('')}</${tag}>`);
      expect([chart.dataSource, seen(chart), told(chart)]).to.deep.equal([undefined, 'No figures yet.', []]);
    });

    it('gives JSON also where its type is misspelt or that of any text, which is a problem', async () => {
      for (const type of ['text/json', 'json', 'text/plain']) {
        const chart = await write(
          `<${tag}><script type="${type}">${JSON.stringify(DOCUMENT[tag](14200))}</script></${tag}>`,
        );
        expect([chart.dataSource, seen(chart).includes('14,200')], type).to.deep.equal(['script', true]);
        expect(told(chart), type).to.deep.equal(['script-type /type']);
      }
    });

    it('that cannot be read says so', async () => {
      const chart = await write(`<${tag}><script type="application/json">{"title":</script></${tag}>`);
      expect(told(chart)).to.deep.equal(['not-json']);
    });

    it('may come later, change its text, and go', async () => {
      const chart = await mount(tag);
      expect(seen(chart)).to.equal('No figures yet.');
      const data = script(JSON.stringify(DOCUMENT[tag](14200)));
      let ready = next(chart, 'campaign-ready');
      chart.append(data);
      await ready;
      expect(seen(chart)).to.include('14,200');
      ready = next(chart, 'campaign-ready');
      data.textContent = JSON.stringify(DOCUMENT[tag](14900));
      await ready;
      expect(seen(chart)).to.include('14,900').and.to.not.include('14,200');
      ready = next(chart, 'campaign-ready');
      data.firstChild!.nodeValue = JSON.stringify(DOCUMENT[tag](15000));
      await ready;
      expect(seen(chart)).to.include('15,000');
      data.remove();
      await Promise.resolve();
      await chart.updateComplete;
      expect(seen(chart)).to.equal('No figures yet.');
    });

    it('is not drawn again when something beside it changes', async () => {
      const chart = await write(
        `<${tag}><p slot="empty">Soon.</p><script type="application/json">${JSON.stringify(DOCUMENT[tag](14200))}</script></${tag}>`,
      );
      const heard = listen(chart);
      chart.querySelector('p')!.textContent = 'Later.';
      await Promise.resolve();
      await chart.updateComplete;
      expect(heard).to.deep.equal([]);
    });
  });

  describe(`a table in <${tag}>`, () => {
    it('is drawn as the same JSON is', async () => {
      const chart = await write(`<${tag}>${tableOf(tag)}</${tag}>`);
      expect([chart.dataSource, told(chart)]).to.deep.equal(['table', []]);
      expect(picture(chart)).to.equal(picture(await mount(tag, ROWS[tag].document)));
    });

    it('is what assistive technology reads: each value once', async () => {
      const chart = await write(`<${tag}>${tableOf(tag)}</${tag}>`);
      const table = chart.querySelector('table')!;
      // The page keeps its attributes.
      expect(table.hasAttribute('slot')).to.equal(false);
      expect(table.assignedSlot?.getRootNode()).to.equal(chart.shadowRoot);
      for (let box: Element | null = table.assignedSlot; box; box = box.parentElement) {
        expect(box.getAttribute('aria-hidden')).to.equal(null);
        expect(getComputedStyle(box).display).to.not.equal('none');
      }
      expect(spoken(chart)).to.include('14200');
      expect(spoken(chart)).to.include(ROWS[tag].rows[0]![1]!);
      const own = [...chart.shadowRoot!.querySelectorAll('table')].filter(
        (each) => !each.closest('[aria-hidden="true"]') && !each.closest('slot'),
      );
      expect(own).to.have.lengthOf(0);
    });

    it('is in the accessibility tree before and after it is drawn', async function () {
      if (!isChromium) this.skip();
      const place = document.createElement('div');
      document.body.append(place);
      place.innerHTML = `<${tag}>${tableOf(tag)}</${tag}>`;
      const [chart] = place.children as unknown as [Chart];
      expect(JSON.stringify(await a11ySnapshot({}))).to.include('14200');
      await chart.updateComplete;
      expect(JSON.stringify(await a11ySnapshot({}))).to.include('14200');
      place.remove();
    });

    it('is drawn again when a cell changes, and a row comes', async () => {
      const chart = await write(`<${tag}>${tableOf(tag)}</${tag}>`);
      let ready = next(chart, 'campaign-ready');
      chart.querySelector('tbody')!.lastElementChild!.children[1]!.textContent = '14900';
      await ready;
      expect(seen(chart)).to.include(tag === 'campaign-progress' ? '14,900 of 1,200' : '14,900');
      ready = next(chart, 'campaign-ready');
      const row = chart.querySelector('tbody')!.lastElementChild!.cloneNode(true) as Element;
      row.children[0]!.textContent = '2022';
      row.children[1]!.textContent = '15100';
      chart.querySelector('tbody')!.append(row);
      await ready;
      expect(seen(chart)).to.include('15,100');
    });

    it('is read again when its language changes', async () => {
      const chart = await write(`<${tag}>${tableOf(tag)}</${tag}>`);
      let ready = next(chart, 'campaign-ready');
      chart.querySelector('tbody')!.lastElementChild!.children[1]!.textContent = '14.900';
      await ready;
      ready = next(chart, 'campaign-ready');
      chart.querySelector('table')!.lang = 'de';
      await ready;
      expect(seen(chart)).to.include(tag === 'campaign-progress' ? '14,900 of 1,200' : '14,900');
    });

    it('stays readable where the chart is not drawn from it, or cannot be drawn', async () => {
      const chart = await write(`<${tag}>${tableOf(tag)}</${tag}>`);
      await give(chart, DOCUMENT[tag](99));
      expect(spoken(chart)).to.include('14200');
      await give(chart, '{');
      expect(seen(chart)).to.include('14200');
      expect(chart.querySelector('table')!.getBoundingClientRect().height).to.be.greaterThan(20);
    });

    it('that has another slot gives nothing', async () => {
      const chart = await write(`<${tag}>${tableOf(tag).replace('<table>', '<table slot="error">')}</${tag}>`);
      expect([chart.dataSource, seen(chart)]).to.deep.equal([undefined, 'No figures yet.']);
    });

    it('comes after a script', async () => {
      const chart = await write(
        `<${tag}>${tableOf(tag)}<script type="application/json">${JSON.stringify(DOCUMENT[tag](99))}</script></${tag}>`,
      );
      expect(chart.dataSource).to.equal('script');
    });
  });
}

describe('a table in <campaign-breakdown>', () => {
  const rows = Array.from({ length: 50 }, (_, i) => `<tr><th scope="row">C${i}</th><td>${100 - i}</td></tr>`).join('');

  it('leaves nothing that can be tabbed to where assistive technology is told of nothing', async () => {
    const chart = await write(
      `<campaign-breakdown><table><tr><th>Category</th><th>Homes</th></tr>${rows}</table></campaign-breakdown>`,
    );
    expect(parts(chart, 'toggle')).to.have.lengthOf(1);
    const hidden = chart.shadowRoot!.querySelectorAll<HTMLElement>('[aria-hidden="true"] :is(a, button)');
    expect([...hidden].filter(({ tabIndex }) => tabIndex >= 0)).to.have.lengthOf(0);
    await give(chart, { title: 'T', categories: [{ label: 'A', value: 1, href: '/a' }] });
    expect(chart.shadowRoot!.querySelector('a')!.tabIndex).to.equal(-1);
  });
});

describe('a chart that is shown its table', () => {
  it('shows that of the page', async () => {
    const chart = await write(`<campaign-delta>${tableOf('campaign-delta')}</campaign-delta>`);
    expect(seen(chart)).to.not.include('14200');
    parts(chart, 'toggle')[0]!.click();
    await chart.updateComplete;
    expect(seen(chart)).to.include('14200');
  });
});

/** A page that comes piece by piece, in which the tags are known from the start. */
class Stream {
  private readonly frame = document.createElement('iframe');
  // Nothing else parses a page piece by piece.
  private readonly page: { write(html: string): void } & Document;

  constructor() {
    document.body.append(this.frame);
    this.page = this.frame.contentDocument!;
    this.page.open();
  }

  /** The library of that page has come. */
  async load(): Promise<void> {
    this.page.write(`<!doctype html><title>Page</title><body>`);
    const module = this.page.createElement('script');
    module.type = 'module';
    module.src = '/bundled-tests/src/define.js';
    await new Promise((resolve) => {
      module.addEventListener('load', resolve);
      this.page.head.append(module);
    });
  }

  /** The next piece has been parsed, and what was to be drawn of it is drawn. */
  async write(html: string): Promise<Chart> {
    this.page.write(html);
    const chart = this.page.querySelector(TAGS.join()) as unknown as Chart;
    // What observers see and what follows from it.
    await new Promise((resolve) => setTimeout(resolve));
    await chart.updateComplete;
    return chart;
  }

  async close(): Promise<Chart> {
    this.page.close();
    const chart = this.page.querySelector(TAGS.join()) as unknown as Chart;
    if (this.page.readyState === 'loading') await next(this.page, 'DOMContentLoaded');
    await new Promise((resolve) => setTimeout(resolve));
    await chart.updateComplete;
    return chart;
  }

  remove(): void {
    this.frame.remove();
  }
}

describe('a page that comes piece by piece', () => {
  let page: Stream;
  beforeEach(async () => {
    page = new Stream();
    await page.load();
  });
  afterEach(() => {
    page.remove();
  });

  it('is not drawn from half a script', async () => {
    const chart = await page.write('<campaign-figure heading="Homes" value="14200">');
    const heard = listen(chart);
    expect(seen(chart)).to.equal('Loading figures…');
    await page.write('<script type="text/csv">Year,Homes\n2020,12300\n');
    expect([stateOf(chart), chart.dataSource]).to.deep.equal(['loading', undefined]);
    await page.write('2021,14200\n');
    expect(heard).to.deep.equal([]);
    await page.write('</script>\n');
    expect(heard).to.deep.equal(['campaign-ready']);
    expect(seen(chart)).to.include('14,200');
    await page.write('</campaign-figure><p>After.</p>');
    await page.close();
    expect(heard).to.deep.equal(['campaign-ready']);
  });

  it('is not drawn from half a table', async () => {
    const chart = await page.write(
      '<campaign-breakdown heading="Homes"><table><tr><th>Measure<th>Homes<tr><td>Lofts<td>5',
    );
    const heard = listen(chart);
    await page.write('<tr><td>Windows<td>7');
    await page.write('</table>\n');
    expect(heard).to.deep.equal([]);
    expect(stateOf(chart)).to.equal('loading');
    // What has come can be read.
    expect(seen(chart)).to.include('Windows');
    await page.write('</campaign-breakdown>\n');
    expect(heard).to.deep.equal(['campaign-ready']);
    expect(parts(chart, 'row')).to.have.lengthOf(2);
  });

  it('is drawn when it ends, where nothing follows', async () => {
    const chart = await page.write('<campaign-figure heading="Homes" value="5"></campaign-figure>');
    expect(seen(chart)).to.equal('Loading figures…');
    await page.close();
    expect(spoken(chart)).to.equal('Homes 5');
  });

  it('does not flash that there are no figures', async () => {
    const chart = await page.write('<campaign-figure>');
    const states: (string | null)[] = [];
    new MutationObserver(() => states.push(chart.getAttribute('state'))).observe(chart, { attributeFilter: ['state'] });
    await page.write('<script type="application/json">{"title":"Homes",');
    await page.write('"value":5}</script></campaign-figure>');
    await page.close();
    expect([states, stateOf(chart)]).to.deep.equal([[], 'ready']);
  });

  it('is drawn at once from a property', async () => {
    const chart = await page.write('<campaign-figure>');
    await give(chart, { title: 'Homes', value: 5 });
    expect(spoken(chart)).to.equal('Homes 5');
    await page.write('<table><tr><td>1</table></campaign-figure> ');
    expect(chart.querySelector('table')!.assignedSlot?.className).to.equal('page');
  });
});

describe('an observer of children', () => {
  const Observer = window.MutationObserver;
  let observing: Map<object, number>;
  before(() => {
    observing = new Map();
    window.MutationObserver = class extends Observer {
      override observe(target: Node, options?: MutationObserverInit): void {
        observing.set(this, (observing.get(this) ?? 0) + 1);
        super.observe(target, options);
      }
      override disconnect(): void {
        observing.delete(this);
        super.disconnect();
      }
    };
  });
  after(() => {
    window.MutationObserver = Observer;
  });

  it('is not there for charts that are given their data by property', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const all = Array.from({ length: 100 }, () => {
      const chart = create('campaign-figure');
      chart.data = { title: 'Homes', value: 5 };
      return chart;
    });
    place.append(...all);
    await Promise.all(all.map((chart) => chart.updateComplete));
    expect(observing.size).to.equal(0);
    all[0]!.data = null;
    await all[0]!.updateComplete;
    expect(observing.size).to.equal(1);
    place.remove();
    await Promise.resolve();
    expect(observing.size).to.equal(0);
  });

  it('is gone when the chart is, and back when the chart is: what changed meanwhile is drawn', async () => {
    const chart = await write(
      '<campaign-figure><script type="application/json">{"title":"Homes","value":5}</script></campaign-figure>',
    );
    const heard = listen(chart);
    chart.remove();
    await Promise.resolve();
    expect(observing.size).to.equal(0);
    chart.firstElementChild!.textContent = '{"title":"Homes","value":6}';
    document.body.append(chart);
    await chart.updateComplete;
    expect(spoken(chart)).to.equal('Homes 6');
    expect(observing.size).to.equal(1);
    expect(heard).to.deep.equal(['campaign-ready']);
    chart.remove();
    document.body.append(chart);
    await chart.updateComplete;
    expect(heard).to.deep.equal(['campaign-ready']);
  });
});
