// Pages that load the library in every way that a page can: bundled, split, by an import map, from one file with a hash, and twice.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { BUNDLERS } from '../../scripts/bundlers.js';
import { CHROMIUM } from '../../scripts/programs.js';

/** A chart of a table: the modules that read it load late. */
const CHART = `<campaign-progress heading="Homes insulated" unit="homes" target="100000"><table>
  <tr><th>Measure</th><th>Homes</th></tr><tr><th>Lofts</th><td>85,000</td></tr></table></campaign-progress>`;

/** Scripts and pages that are made by the tests, by their addresses. All others are files of this repository. */
const made = new Map<string, string>();

const server = createServer(({ url = '' }, response) => {
  const text = made.get(url);
  const file = join('.', url);
  response.setHeader('content-type', /js$/.test(url) ? 'text/javascript' : 'text/html; charset=utf-8');
  if (text !== undefined) response.end(text);
  else if (/^\/(?:dist|node_modules)\//.test(url) && existsSync(file)) response.end(readFileSync(file));
  else response.writeHead(404).end();
});

let browser: Browser;
let origin: string;

before(async () => {
  server.listen(0, 'localhost');
  await once(server, 'listening');
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});
after(async () => {
  await browser.close();
  server.close();
});

/** Opens a page with a chart and these elements in its head, waits until it is drawn, and gives what its console has. */
async function open(name: string, head: string): Promise<string[]> {
  const page = await browser.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  made.set(
    `/${name}`,
    `<!doctype html><html lang="en"><link rel="icon" href="data:," /><title>${name}</title>${head}${CHART}`,
  );
  await page.goto(`${origin}/${name}`);
  try {
    const isDrawn = () =>
      document.querySelector('campaign-progress')?.shadowRoot?.querySelector('[part~="bar"]') !== null;
    await page.waitForFunction(isDrawn, { timeout: 20_000 });
  } catch {
    messages.push('It is not drawn.');
  }
  await page.close();
  return messages;
}

describe('a chart is drawn on a page', () => {
  for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
    for (const split of [true, false]) {
      it(`bundled by ${bundler}${split ? '' : ' into one file'}`, async () => {
        // Vite names its chunks from the root of the site.
        const folder = bundler === 'Vite' ? '' : `/${bundler}-${split}`;
        const chunks = await bundle(['dist/progress/define.js'], { split, minify: false });
        for (const { name, code } of chunks) made.set(`${folder}/${name}`, code);
        const entry =
          chunks.find(({ name, startOf }) => startOf.length > 0 && /^(?:define|main)\.js$/.test(name)) ?? chunks[0]!;
        assert.deepEqual(
          await open(`${bundler}-${split}.html`, `<script type="module" src="${folder}/${entry.name}"></script>`),
          [],
        );
      });
    }
  }

  it('with an import map', async () => {
    const imports = {
      'campaign-charts/': '/dist/',
      lit: '/node_modules/lit/index.js',
      'lit/': '/node_modules/lit/',
      'lit-html': '/node_modules/lit-html/lit-html.js',
      'lit-html/': '/node_modules/lit-html/',
      'lit-element/': '/node_modules/lit-element/',
      '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
      '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
      ...modulesOfD3(),
    };
    const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
    const script = `<script type="module">import 'campaign-charts/progress/define.js';</script>`;
    assert.deepEqual(await open('import-map', map + script), []);
  });

  it('with an import map that has one line, for the file with everything', async () => {
    const imports = { 'campaign-charts': '/dist/campaign-charts.js' };
    const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
    const script = `<script type="module">import { parseProgress } from 'campaign-charts'; parseProgress({});</script>`;
    assert.deepEqual(await open('one-line', map + script), []);
  });

  for (const [file, type] of [
    ['campaign-charts.js', 'module'],
    ['campaign-charts.iife.js', 'text/javascript'],
  ] as const) {
    const script = (hash: string): string =>
      `<script type="${type}" src="/dist/${file}" integrity="${hash}" crossorigin="anonymous"></script>`;

    it(`from ${file}, whose hash is that of integrity.json`, async () => {
      const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
      assert.deepEqual(await open(`hash-${file}.html`, script(hashes[file] ?? '')), []);
    });
  }

  it('that loads the library twice, and the console says what was not registered', async () => {
    const script = `<script type="module" src="/dist/campaign-charts.js"></script>`;
    const second = `<script src="/dist/campaign-charts.iife.js" defer></script>`;
    const messages = await open('twice', script + second);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert(
      messages.includes(
        `<campaign-progress> of campaign-charts ${version} is not registered: campaign-charts ${version} has registered it in this page.`,
      ),
      messages.join('\n'),
    );
  });
});

interface Manifest {
  readonly module: string;
  readonly dependencies?: Record<string, string>;
}

/** The addresses of `d3` and of the modules that it is made of, by their names. */
function modulesOfD3(name = 'd3'): Record<string, string> {
  const { module, dependencies = {} } = JSON.parse(
    readFileSync(`node_modules/${name}/package.json`, 'utf8'),
  ) as Manifest;
  const inner = Object.keys(dependencies)
    .filter((dependency) => dependency.startsWith('d3-') || dependency === 'internmap')
    .map((dependency) => modulesOfD3(dependency));
  return Object.assign({ [name]: `/node_modules/${name}/${module}` }, ...inner) as Record<string, string>;
}
