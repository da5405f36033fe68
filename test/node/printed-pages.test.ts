// Pages whose charts a server has printed: what is in them, what is seen of them without script, and what script changes.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import { html } from 'lit';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM } from '../../scripts/programs.js';
import { printCharts } from '../../src/print.js';

const DELTA = {
  title: 'Homes',
  unit: 'homes',
  series: [
    {
      label: 'North',
      observations: [
        { period: '2020', value: 12300 },
        { period: '2021', value: '14200 [p]' },
      ],
    },
  ],
};
const TREND = {
  title: 'Homes',
  value: 7,
  observations: [3, 9, 7].map((value, i) => ({ period: `${2019 + i}`, value })),
};
const TABLE =
  '<table><caption>Homes</caption><tr><th>Measure<th>Homes<tr><td>Lofts<td>14,200<tr><td>Windows<td>600</table>';
const LONG = `Measure,Homes\n${Array.from({ length: 30 }, (_, i) => `Measure ${i + 1},${9000 - i * 7}`).join('\n')}`;

/** Tags as pages write them, and the texts of their drawings. */
const TAGS: Readonly<Record<string, readonly [html: string, ...texts: string[]]>> = {
  attribute: [`<campaign-delta data='${JSON.stringify(DELTA)}'></campaign-delta>`, 'up 1,900 (15.4%) on 2020'],
  lines: [`<campaign-delta form="lines" data='${JSON.stringify(DELTA)}'></campaign-delta>`, '14,200, provisional'],
  trend: [`<campaign-figure data='${JSON.stringify(TREND)}'></campaign-figure>`, '2020 9'],
  script: [
    `<campaign-breakdown heading="Homes" unit="homes"><script type="text/csv">${LONG}</script></campaign-breakdown>`,
    'Measure 17 8,888',
  ],
  table: [`<campaign-breakdown unit="homes">${TABLE}</campaign-breakdown>`, 'The largest is Lofts: 14,200 homes.'],
  figure: [`<campaign-breakdown><figure>${TABLE}</figure></campaign-breakdown>`, 'The largest is Lofts: 14,200.'],
  'table of progress': [
    '<campaign-progress heading="Homes" target="1000"><table><tr><th>Area<th>Homes<tr><td>North<td>600</table></campaign-progress>',
    'North 600 of 1,000 · 60%',
  ],
  attributes: ['<campaign-progress heading="Homes" value="64.7%" target="70%"></campaign-progress>', '64.7%'],
  German: ['<div lang="de"><campaign-figure heading="Homes" value="1.234"></campaign-figure></div>', '1,234'],
};
const PAGE = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const ALL = PAGE(
  Object.values(TAGS)
    .map(([tag]) => tag)
    .join(''),
);

const textOf = (printed: string): string =>
  printed
    .replace(/<style>[^]*?<\/style>|<!--[^]*?-->|<\?>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('printCharts', () => {
  for (const [name, [tag, ...texts]] of Object.entries(TAGS))
    it(`draws a tag of the kind ${name}, and leaves the page as it was around the drawing`, async () => {
      const printed = await printCharts(PAGE(tag));
      assert.equal(printed.replace(/<template [^]*<\/template>/, ''), PAGE(tag));
      for (const text of texts) assert(textOf(printed).includes(text), textOf(printed));
    });

  for (const [name, page] of Object.entries({
    'without charts': '<p>Homes</p>',
    'without figures': '<campaign-figure></campaign-figure>',
    'with what cannot be read': '<campaign-figure data="{"></campaign-figure>',
    'with a file': '<campaign-figure src="/homes.json"></campaign-figure>',
    'with a chart that is printed':
      '<campaign-figure value="5" heading="Homes"><template shadowrootmode="open"></template></campaign-figure>',
    'with a tag in a comment': '<!-- <campaign-figure value="5" heading="Homes"></campaign-figure> -->',
    'that is empty': '',
  }))
    it(`leaves a page ${name} as it is`, async () => {
      assert.equal(await printCharts(page), page);
    });
});

describe('a printed page', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser.close();
  });

  /** Opens a printed page that counts what is changed in it, and in its shadow roots. */
  async function open(html: string): Promise<{ page: Page; messages: string[] }> {
    const page = await browser.newPage();
    const messages: string[] = [];
    page
      .on('console', (message) => messages.push(message.text()))
      .on('pageerror', (fault) => messages.push(String(fault)));
    await page.setContent(html);
    await page.evaluate(() => {
      const changes: string[] = [];
      const observer = new MutationObserver((records) => {
        // The button of the menu and the tab stop are no part of what is printed.
        const others = records.filter(
          ({ addedNodes: [added], removedNodes }) =>
            !(added instanceof Element && ['tools', 'stop'].includes(added.className) && !removedNodes.length),
        );
        changes.push(...others.map(({ type, target, attributeName }) => `${type} ${target.nodeName} ${attributeName}`));
      });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(document.body, all);
      for (const { shadowRoot } of document.querySelectorAll('*')) if (shadowRoot) observer.observe(shadowRoot, all);
      const ready: string[] = [];
      document.addEventListener('campaign-ready', ({ target }) => ready.push((target as Element).localName));
      Object.assign(globalThis, { changes, ready });
    });
    return { page, messages };
  }

  /** Runs a module in a page. */
  async function register(page: Page, contents = `import './src/define.ts';`): Promise<void> {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: '.' },
      ...{
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        define: { 'process.env.NODE_ENV': '"production"' },
      },
      conditions: ['production'],
    });
    await page.addScriptTag({ content: outputFiles[0]!.text, type: 'module' });
  }

  /** Runs a module in a page, and waits until its charts are ready. */
  async function run(page: Page, contents: string): Promise<void> {
    await register(page, contents);
    await page.waitForFunction(
      'globalThis.ready.length >= [...document.querySelectorAll("*")].filter(({ localName }) => localName.startsWith("campaign-")).length',
    );
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
  const outcome = (page: Page): Promise<unknown> => page.evaluate('[globalThis.changes, globalThis.ready.length]');

  for (const [name, entry] of [
    ['campaign-charts/define', `import './src/define.ts';`],
    ['campaign-charts/server', `import './src/server.ts';`],
    [
      'the entries of its tags',
      `import './src/figure/define.ts'; import './src/progress/define.ts'; import './src/breakdown/define.ts'; import './src/delta/define.ts';`,
    ],
    [
      'campaign-charts/define after Lit’s hydration support',
      `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import './src/define.ts';`,
    ],
  ] as const)
    it(`keeps every node and attribute when ${name} registers its tags`, async () => {
      const { page, messages } = await open(await printCharts(ALL));
      await run(page, entry);
      assert.deepEqual(await outcome(page), [[], Object.keys(TAGS).length]);
      assert.deepEqual(messages, []);
      // What was taken over lives: a button shows the table.
      const table = await page.evaluate(async () => {
        const { shadowRoot } = document.querySelector<HTMLElement>('[form="lines"]')!;
        shadowRoot!.querySelector<HTMLElement>('.toggle')!.click();
        await new Promise(requestAnimationFrame);
        return shadowRoot!.querySelector('table')!.parentElement!.className;
      });
      assert.equal(table, 'scroll');
      await page.close();
    });

  it('keeps its drawing until there is another, and then draws that', async () => {
    const { page } = await open(
      await printCharts('<campaign-figure data=\'{"title":"Homes","value":5}\'></campaign-figure>'),
    );
    await page.evaluate(() => {
      document.querySelector('campaign-figure')!.removeAttribute('data');
    });
    await register(page);
    const state = (): Promise<unknown> =>
      page.$eval('campaign-figure', async (chart) => {
        await chart.updateComplete;
        const text = [...chart.shadowRoot!.querySelectorAll('figure')].map(({ textContent }) =>
          textContent.replace(/\s+/g, ' ').trim(),
        );
        return [...text, ['ready', 'stale', 'empty', 'error'].find((name) => chart.matches(`:state(${name})`))];
      });
    assert.deepEqual(await state(), ['Homes 5', 'ready']);
    await page.$eval('campaign-figure', (chart) => {
      chart.setAttribute('data', '{');
    });
    assert.deepEqual(await state(), ['Homes 5', 'stale']);
    await page.$eval('campaign-figure', (chart) => {
      chart.setAttribute('data', '{"title":"Homes","value":6}');
    });
    assert.deepEqual(await state(), ['Homes 6', 'ready']);
    await page.close();
  });

  it('waits for data that are set as a property, and keeps its nodes', async () => {
    const data = { title: 'Homes', value: 5 };
    const { page } = await open(await collectResult(render(html`<campaign-figure .data=${data}></campaign-figure>`)));
    await register(page);
    const text = (): Promise<string> =>
      page.$eval('campaign-figure', async (chart) => {
        await chart.updateComplete;
        return chart.shadowRoot!.querySelector('figure')!.textContent.replace(/\s+/g, ' ').trim();
      });
    assert.deepEqual([await text(), await outcome(page)], ['Homes 5', [[], 0]]);
    await page.$eval(
      'campaign-figure',
      (chart, given) => {
        chart.data = given;
      },
      data,
    );
    assert.deepEqual([await text(), await outcome(page)], ['Homes 5', [[], 1]]);
    await page.close();
  });

  it('keeps what is printed if its own drawing fails', async () => {
    const { page } = await open(
      await printCharts(`<campaign-figure data='{"title":"Homes","value":5}'></campaign-figure>`),
    );
    await register(
      page,
      `import { CampaignFigure } from './src/figure/element.ts';
      customElements.define('campaign-figure', class extends CampaignFigure { layout() { throw new Error('lost'); } });`,
    );
    const shown = await page.$eval('campaign-figure', async (chart) => {
      await chart.updateComplete;
      return [
        chart.shadowRoot!.querySelector('figure')!.textContent.replace(/\s+/g, ' ').trim(),
        chart.matches(':state(stale)'),
      ];
    });
    assert.deepEqual(shown, ['Homes 5', true]);
    await page.close();
  });

  it('draws other figures than the server had, and never shows the old ones as new', async () => {
    const printed = await printCharts('<campaign-figure data=\'{"title":"Homes","value":5}\'></campaign-figure>');
    const { page, messages } = await open(printed.replace('"value":5', '"value":6'));
    await run(page, `import './src/define.ts';`);
    const text = await page.$eval('campaign-figure', ({ shadowRoot }) =>
      shadowRoot!.querySelector('figure')!.textContent.replace(/\s+/g, ' ').trim(),
    );
    assert.equal(text, 'Homes 6');
    assert.deepEqual(messages, []);
    await page.close();
  });

  for (const width of [320, 1280])
    it(`shows every figure without script, some in tables that a reader opens, ${width} pixels wide`, async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.setViewport({ width, height: 4000 });
      await page.setContent(await printCharts(ALL));
      // The boxes of the page, as script cannot ask for them.
      const client = await page.createCDPSession();
      const snapshot = () => client.send('DOMSnapshot.captureSnapshot', { computedStyles: ['clip-path'] });
      const before = await snapshot();
      const boxes = before.documents[0]!.layout;
      const nameOf = (node: number): string => before.strings[before.documents[0]!.nodes.nodeName![node]!]!;
      // From the last to the first, as a table that opens moves what is below it.
      const summaries = boxes.bounds.filter((_, i) => nameOf(boxes.nodeIndex[i]!) === 'SUMMARY').reverse();
      assert.equal(summaries.length, 3);
      for (const [x = 0, y = 0, boxWidth = 0, height = 0] of summaries)
        await page.mouse.click(x + boxWidth / 2, y + height / 2);
      const { strings, documents } = await snapshot();
      const { layout, nodes } = documents[0]!;
      const clipped = new Set(layout.nodeIndex.filter((_, i) => strings[layout.styles[i]![0]!] === 'inset(50%)'));
      const parents = nodes.parentIndex ?? [];
      const isClipped = (node: number): boolean => node >= 0 && (clipped.has(node) || isClipped(parents[node] ?? -1));
      const seen = layout.text
        .map((text, i) => (text >= 0 && !isClipped(layout.nodeIndex[i]!) ? strings[text]! : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
      for (const figure of [
        '12,300',
        '14,200',
        '1,900',
        '15.4%',
        '3',
        '9',
        '7',
        '8,888',
        '8,797',
        '600',
        '64.7%',
        '70%',
      ])
        assert(seen.includes(figure), `${figure} is not in ${seen}`);
      assert.doesNotMatch(seen, /Show all|Show more/);
      await page.close();
    });
});
