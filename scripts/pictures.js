// @ts-check
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launch } from 'puppeteer-core';
import { bundledD3 } from './bundled-d3.js';
import { CHROMIUM } from './programs.js';

/**
 * @typedef {object} View
 * @property {number} width of the window, in px: 320
 * @property {'light' | 'dark'} [theme] light if not given
 * @property {'ltr' | 'rtl'} [direction] of the page; as the page has it if not given
 */

/** Higher than any page of charts: all of it is in view, so that nothing waits to be scrolled to. */
const WINDOW_HEIGHT = 16_000;

/** What makes text and colours the same on any machine. */
const SAME_EVERYWHERE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--lang=en-GB',
];

/** Starts a server of this repository, which serves TypeScript as JavaScript, and a browser. `close` ends both. */
export async function startPictures() {
  const server = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    config: {
      rootDir: process.cwd(),
      hostname: 'localhost',
      injectWebSocket: false,
      nodeResolve: { exportConditions: ['production'] },
      plugins: [
        esbuildPlugin({ ts: true, target: 'es2022', tsconfig: new URL('../tsconfig.json', import.meta.url).pathname }),
        bundledD3(),
      ],
    },
  });
  const browser = await launch({ executablePath: CHROMIUM, args: ['--no-sandbox', ...SAME_EVERYWHERE] });
  return {
    origin: `http://localhost:${server.config.port}`,
    takePicture: (/** @type {string} */ address, /** @type {View} */ view) => takePicture(browser, address, view),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/**
 * A picture of a whole page, as PNG. Charts and fonts have loaded by then. Throws if the page throws.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {View} view
 */
async function takePicture(browser, address, { width, theme = 'light', direction }) {
  const page = await browser.newPage();
  try {
    /** @type {unknown[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.setViewport({ width, height: WINDOW_HEIGHT });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(address, { waitUntil: 'networkidle0' });
    if (errors.length > 0) throw errors[0];
    const height = await page.evaluate(async (dir) => {
      if (dir) document.documentElement.dir = dir;
      await document.fonts.ready;
      // Two frames: the styles of the first may give the charts of the second another width.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      return Math.ceil(document.body.getBoundingClientRect().bottom + scrollY);
    }, direction);
    return await page.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(height + 16, WINDOW_HEIGHT) } });
  } finally {
    await page.close();
  }
}
