// @ts-check
// Builds small applications in test/frameworks/ with the packed package, as a user of each framework would, and tests them in Chromium:
// `npm run test:frameworks`, or `npm run test:frameworks -- react vue` for some of them.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { checkPage } from './framework-pages.js';
import { runIn, serveFolder, startServer } from './framework-servers.js';
import { installBrowsers } from './install-browsers.js';
import { CHROMIUM } from './programs.js';
import { secondsSince } from './run.js';

/** @typedef {import('./framework-pages.js').Outcome} Outcome */

/**
 * One application.
 * @typedef {object} App
 * @property {string} [title] its heading in the guide, whose code is compiled with it
 * @property {string} [folder] what a static server serves once it is built
 * @property {string[]} [servers] scripts of its package.json that start a server of its own, each tested
 * @property {Record<string, Outcome>} modes the searches of its address, and what becomes of the chart
 */

const IN_TIME_AND_LATE = /** @type {const} */ ({ '': 'drawn', '?late': 'drawn' });

/** @type {Record<string, App>} */
const APPS = {
  react: { title: 'React', folder: 'dist', modes: { '': 'drawn', '?component': 'drawn', '?late': 'hinted' } },
  vue: {
    title: 'Vue',
    folder: 'dist',
    modes: { '': 'drawn', '?property': 'drawn', '?late': 'hinted', '?late-property': 'drawn' },
  },
  svelte: { title: 'Svelte', folder: 'dist', modes: IN_TIME_AND_LATE },
  next: { title: 'Next', servers: ['start', 'dev'], modes: { '': 'drawn' } },
  preact: { folder: 'dist', modes: { '': 'drawn', '?late': 'hinted' } },
  solid: { folder: 'dist', modes: IN_TIME_AND_LATE },
  astro: { folder: 'dist', modes: { ...IN_TIME_AND_LATE, '?attribute': 'drawn' } },
  nuxt: { servers: ['start'], modes: { '': 'drawn' } },
  angular: { title: 'Angular', folder: 'dist', modes: IN_TIME_AND_LATE },
  // No frameworks: a bundler with its default settings, and the types with three versions of TypeScript.
  parcel: { folder: 'dist', modes: IN_TIME_AND_LATE },
  typescript: { modes: {} },
};

let passed = 0;
/** @type {string[]} */
const failures = [];

/** Runs one test and counts it. Returns true if it has passed. */
async function test(/** @type {string} */ name, /** @type {() => unknown} */ body) {
  try {
    await body();
    passed++;
    console.log(`  ok: ${name}`);
    return true;
  } catch (error) {
    failures.push(`failed: ${name}`);
    console.error(`  failed: ${name}\n${error instanceof Error ? error.message : error}`);
    return false;
  }
}

/** The first block of code below a heading of the guide, and the extension of its file. */
function guideBlock(/** @type {string} */ title) {
  const guide = readFileSync('docs/guide/frameworks.md', 'utf8');
  const [, language = '', code = ''] =
    new RegExp(`^## ${title}$[^]*?^\`\`\`(\\w+)\\n([^]*?)^\`\`\`$`, 'm').exec(guide) ?? [];
  if (!code) throw new Error(`The guide has no code below “${title}”`);
  return { code, extension: language === 'typescript' ? 'ts' : language };
}

/** Copies an application into a folder of its own and installs what it needs, with the packed package. */
function install(/** @type {string} */ name, /** @type {string} */ parent, /** @type {string} */ tarball) {
  const folder = join(parent, name);
  cpSync(join('test/frameworks', name), folder, { recursive: true });
  cpSync('test/frameworks/shared', folder, { recursive: true });
  cpSync(tarball, join(folder, 'campaign-charts.tgz'));
  const { title } = APPS[name];
  if (title) {
    const { code, extension } = guideBlock(title);
    writeFileSync(join(folder, `guide.${extension}`), code);
  }
  return test(`${name}: installs`, () =>
    runIn(folder, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock']));
}

/** Tests the pages of an application that is served at an address. */
async function testPages(/** @type {string} */ name, /** @type {string} */ origin, /** @type {App['modes']} */ modes) {
  for (const [search, outcome] of Object.entries(modes)) {
    const page = await browser.newPage();
    for (const [what, check] of checkPage(page, `${origin}/${search}`, outcome))
      if (!(await test(`${name}${search}: ${what}`, check))) break;
    await page.close();
  }
}

/** Installs, compiles, builds and serves one application, and tests its pages. */
async function testApp(/** @type {string} */ name, /** @type {string} */ parent, /** @type {string} */ tarball) {
  const { folder, servers = [], modes } = APPS[name];
  const start = performance.now();
  console.log(name);
  if (!(await install(name, parent, tarball))) return;
  const place = join(parent, name);
  await test(`${name}: types compile`, () => runIn(place, 'npm', ['run', 'types']));
  // It has lines that must not compile in its own files.
  if (name === 'typescript') return;
  await test(`${name}: wrong data do not compile`, () =>
    runIn(place, 'npm', ['run', 'types:wrong']).then(
      () => Promise.reject(new Error('It compiled.')),
      (error) => (/measures/.test(error.message) ? undefined : Promise.reject(error)),
    ));
  if (!(await test(`${name}: builds`, () => runIn(place, 'npm', ['run', 'build'])))) return;
  if (folder) {
    const { origin, close } = await serveFolder(join(place, folder));
    await testPages(name, origin, modes);
    await close();
  }
  for (const script of servers) {
    const { origin, close } = await startServer(place, script);
    await testPages(`${name} ${script}`, origin, modes);
    await close();
  }
  console.log(`${name}: ${secondsSince(start)}`);
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in APPS));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: the applications are ${Object.keys(APPS).join(', ')}`);
  process.exit(1);
}
if (!(await installBrowsers(['chromium']))) process.exit(1);
const parent = mkdtempSync(join(tmpdir(), 'campaign-charts-frameworks-'));
const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  // `prepack` is not run: what is tested is what has been built.
  await runIn(process.cwd(), 'npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', parent]);
  const [tarball = ''] = readdirSync(parent).filter((name) => name.endsWith('.tgz'));
  for (const name of names.length > 0 ? names : Object.keys(APPS)) await testApp(name, parent, join(parent, tarball));
} finally {
  await browser.close();
  rmSync(parent, { recursive: true, force: true });
}
for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);
