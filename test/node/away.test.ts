// What a tab that nobody looks at asks a server for, and one that has no network, and one that the browser keeps for the way back. Only
// a whole browser does these to a page, and Chromium alone lets itself be told to.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM } from '../../scripts/programs.js';

/** A page with a chart that is refreshed every second, from an address that is the page's own. */
const pageOf = (name: string): string => `<!doctype html>
  <html lang="en"><title>${name}</title><script type="module" src="/campaign-charts.js"></script>
  <campaign-figure src="/${name}.json" refresh="1"></campaign-figure>
  <script>addEventListener('pageshow', (event) => (window.wasKept = event.persisted));</script>`;

/** How often each address was asked. */
const asked = new Map<string, number>();
const times = (name: string): number => asked.get(`/${name}.json`) ?? 0;
const server = createServer(({ url = '' }, response) => {
  const type = /json$/.test(url) ? 'application/json' : /js$/.test(url) ? 'text/javascript' : 'text/html';
  asked.set(url, (asked.get(url) ?? 0) + 1);
  response.setHeader('content-type', type);
  if (type === 'text/javascript') response.end(readFileSync(`dist${url}`));
  else if (type === 'text/html') response.end(pageOf(url.slice(1)));
  else response.end(JSON.stringify({ title: 'Homes', value: 12000 + asked.get(url)! }));
  server.emit('asked');
});

/** Waits until a page has asked so often. */
async function untilAsked(name: string, count: number): Promise<void> {
  while (times(name) < count) await once(server, 'asked');
}

const shows = (page: Page, figure: string): Promise<unknown> =>
  page.waitForFunction(
    (text) => document.querySelector('campaign-figure')!.shadowRoot?.textContent.includes(text),
    {},
    figure,
  );
const state = (page: Page): Promise<string | undefined> =>
  page.$eval('campaign-figure', (chart) => ['ready', 'stale'].find((name) => chart.matches(`:state(${name})`)));

// Each waits for the clock, in a window of its own: side by side they wait once.
describe('a chart with a refresh', { concurrency: true }, () => {
  let browser: Browser;
  let origin: string;
  before(async () => {
    server.listen(0, 'localhost');
    await once(server, 'listening');
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox'],
    });
    // A chart that is seen all along tells the time: while it asks, another does not.
    await open('clock');
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page in a window of its own. */
  async function open(name: string): Promise<Page> {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.goto(`${origin}/${name}`);
    await shows(page, '12,001');
    return page;
  }

  /** How often a page asks while the chart that is seen asks four times; what was on its way before has then arrived. */
  async function asks(name: string): Promise<number> {
    await untilAsked('clock', times('clock') + 1);
    const before = times(name);
    await untilAsked('clock', times('clock') + 4);
    return times(name) - before;
  }

  /** Waits for what a page asks next, and for its drawing. */
  async function isRefreshed(page: Page, name: string, before: number): Promise<void> {
    await untilAsked(name, before + 1);
    await shows(page, `12,${String(before + 1).padStart(3, '0')}`);
  }

  it('asks nothing in a tab that is hidden, and asks when it is seen again', async () => {
    const page = await open('hidden');
    await (await page.browserContext().newPage()).bringToFront();
    assert.equal(await asks('hidden'), 0);
    assert.equal(await page.evaluate(() => document.visibilityState), 'hidden');
    const before = times('hidden');
    await page.bringToFront();
    await isRefreshed(page, 'hidden', before);
  });

  it('asks nothing without a network, keeps its drawing, and asks when there is one again', async () => {
    const page = await open('offline');
    await page.setOfflineMode(true);
    assert.equal(await asks('offline'), 0);
    assert.equal(await state(page), 'ready');
    const before = times('offline');
    await page.setOfflineMode(false);
    await isRefreshed(page, 'offline', before);
  });

  it('lets its page be kept for the way back, asks nothing there, and asks when the page is back', async () => {
    const page = await open('kept');
    await page.goto(`${origin}/elsewhere`);
    assert.equal(await asks('kept'), 0);
    const before = times('kept');
    await page.goBack();
    assert.equal(await page.evaluate(() => (window as Window & { wasKept?: boolean }).wasKept), true);
    assert.equal(await state(page), 'ready');
    await isRefreshed(page, 'kept', before);
  });
});
