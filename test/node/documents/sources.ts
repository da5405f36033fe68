// The charts of a page in the document of a unit test, which has no layout: from every source, the text and the table.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it, mock } from 'node:test';

interface Chart extends HTMLElement {
  data: unknown;
  readonly dataSource: string | undefined;
  readonly updateComplete: Promise<boolean>;
}

/** Names that Node and a document both have, of which the document’s own are needed. */
const OF_THE_DOCUMENT = new Set(['window', 'document', 'navigator', 'Event', 'EventTarget', 'CustomEvent']);

/** Makes the names of a window global, as Vitest and Jest do. */
export function installWindow(window: object): void {
  const names = Object.getOwnPropertyNames(window).filter((name) => !(name in globalThis) || OF_THE_DOCUMENT.has(name));
  for (const name of [...names, 'addEventListener', 'removeEventListener']) {
    const value = (window as Record<string, unknown>)[name];
    const isMethod = /^(add|remove)EventListener$/.test(name) && typeof value === 'function';
    Object.defineProperty(globalThis, name, {
      value: isMethod ? (value.bind(window) as unknown) : value,
      configurable: true,
      writable: true,
    });
  }
}

const DELTA = {
  title: 'Homes',
  unit: 'homes',
  series: [
    {
      label: 'North',
      observations: [
        { period: '2020', value: 12300 },
        { period: '2021', value: 14200 },
      ],
    },
  ],
};
const DELTA_TEXT = '14,200 homes in 2021, up 1,900 (15.4%) on 2020.';
const DELTA_ROWS = ['Period North, homes Change', '2020 12,300', '2021 14,200 +1,900 (+15.4%)'];
const BREAKDOWN_TEXT = 'The largest is Lofts: 14,200 homes.';
const BREAKDOWN_ROWS = ['Category Homes', 'Lofts 14,200', 'Windows 600'];
const CSV = 'Measure,Homes\nLofts,"14,200"\nWindows,600';

interface Source {
  readonly html: string;
  readonly data?: unknown;
  readonly text: string;
  readonly rows: readonly string[];
}
const SOURCES: Readonly<Record<string, Source>> = {
  property: { html: '<campaign-delta></campaign-delta>', data: DELTA, text: DELTA_TEXT, rows: DELTA_ROWS },
  'property, as JSON text': {
    html: '<campaign-delta></campaign-delta>',
    data: JSON.stringify(DELTA),
    text: DELTA_TEXT,
    rows: DELTA_ROWS,
  },
  attribute: {
    html: `<campaign-delta data='${JSON.stringify(DELTA)}'></campaign-delta>`,
    text: DELTA_TEXT,
    rows: DELTA_ROWS,
  },
  'script, of JSON': {
    html: `<campaign-delta><script type="application/json">${JSON.stringify(DELTA)}</script></campaign-delta>`,
    text: DELTA_TEXT,
    rows: DELTA_ROWS,
  },
  'script, of CSV': {
    html: `<campaign-breakdown heading="Homes" unit="homes" lang="en"><script type="text/csv">${CSV}</script></campaign-breakdown>`,
    text: BREAKDOWN_TEXT,
    rows: BREAKDOWN_ROWS,
  },
  table: {
    html: `<campaign-breakdown heading="Homes" unit="homes" lang="en">
      <table><thead><tr><th>Measure</th><th>Homes</th></tr></thead>
      <tbody><tr><td>Lofts</td><td>14,200</td></tr><tr><td>Windows</td><td>600</td></tr></tbody></table></campaign-breakdown>`,
    text: BREAKDOWN_TEXT,
    rows: BREAKDOWN_ROWS,
  },
  src: {
    html: '<campaign-breakdown heading="Homes" unit="homes" lang="en" src="/homes.csv"></campaign-breakdown>',
    text: BREAKDOWN_TEXT,
    rows: BREAKDOWN_ROWS,
  },
  attributes: {
    html: '<campaign-progress heading="Homes" value="64.7%" target="70%"></campaign-progress>',
    text: 'The target has not yet been reached.',
    rows: ['Measure Value Target', 'Homes 64.7% target 70%, 5.3 points below it'],
  },
};

const WORDS = /<style>[^]*?<\/style>|<!--[^]*?-->/g;
/** The text of an element as a reader has it, with a space between its parts. Drawings that repeat the words next to them are not read. */
function textOf(element: Element | ShadowRoot): string {
  const copy = document.createElement('template');
  copy.innerHTML = element.innerHTML;
  for (const drawing of copy.content.querySelectorAll('svg[aria-hidden="true"]')) drawing.remove();
  return copy.innerHTML
    .replace(WORDS, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Tests the charts in the document of a window. */
export function testCharts(name: string, open: () => object): void {
  describe(`a chart in ${name}`, () => {
    const warn = mock.method(console, 'warn', () => undefined);
    before(async () => {
      installWindow(open());
      await import('../../../src/define.js');
    });
    afterEach(() => {
      document.body.replaceChildren();
    });
    after(() => {
      mock.restoreAll();
    });

    /** Puts a chart into the page and awaits its drawing. */
    async function draw({ html, data }: Pick<Source, 'html' | 'data'>): Promise<Chart & { shadowRoot: ShadowRoot }> {
      document.body.innerHTML = html;
      const chart = document.body.firstElementChild as Chart & { shadowRoot: ShadowRoot };
      const ready = new Promise((resolve) => {
        chart.addEventListener('campaign-ready', resolve);
      });
      if (data !== undefined) chart.data = data;
      await ready;
      await chart.updateComplete;
      return chart;
    }

    for (const [source, { text, rows, ...given }] of Object.entries(SOURCES))
      it(`has the text and the table of the source ${source}`, async () => {
        mock.method(globalThis, 'fetch', () =>
          Promise.resolve(new Response(CSV, { headers: { 'content-type': 'text/csv' } })),
        );
        const chart = await draw(given);
        assert.equal(chart.dataSource, source.replace(/,.*/, ''));
        assert(textOf(chart.shadowRoot).includes(text), textOf(chart.shadowRoot));
        assert.deepEqual(Array.from(chart.shadowRoot.querySelectorAll('tr'), textOf), rows);
        assert.deepEqual(warn.mock.calls, []);
      });

    it('has no text but its own: no style sheet among it', async () => {
      const { shadowRoot } = await draw({
        html: '<campaign-figure heading="Homes" value=">6000" unit="homes" period="2021"></campaign-figure>',
      });
      assert.equal(shadowRoot.textContent.replace(/\s+/g, ' ').trim(), 'Homes over 6,000 homes in 2021');
    });

    it('is updated with other data, and with other children', async () => {
      const chart = await draw({ html: '<campaign-figure heading="Homes"></campaign-figure>', data: { value: 5 } });
      chart.data = { title: 'Homes', value: 6 };
      await chart.updateComplete;
      assert(textOf(chart.shadowRoot).includes('Homes 6'));
      const table = await draw(SOURCES['table']!);
      const ready = new Promise((resolve) => {
        table.addEventListener('campaign-ready', resolve);
      });
      table.querySelector('td:last-child')!.textContent = '15,000';
      await ready;
      assert(textOf(table.shadowRoot).includes('The largest is Lofts: 15,000 homes.'));
    });

    it('says that it has no figures, and in the console what is wrong with them', async () => {
      document.body.innerHTML = '<campaign-figure></campaign-figure><campaign-figure data="{"></campaign-figure>';
      const [empty, broken] = document.querySelectorAll<Chart & { shadowRoot: ShadowRoot }>('campaign-figure');
      await empty!.updateComplete;
      await broken!.updateComplete;
      assert.equal(textOf(empty!.shadowRoot), 'No figures yet.');
      assert.equal(textOf(broken!.shadowRoot), 'This chart cannot be drawn.');
      assert.deepEqual(
        warn.mock.calls.map(({ arguments: [text] }) => (text as string).split('\n')[0]),
        ['<campaign-figure> One problem in the data:'],
      );
    });
  });
}
