// @ts-check
// Runs test files in WebKitGTK for @web/test-runner (Debian: webkit2gtk-driver and xvfb).
// It speaks W3C WebDriver with `fetch` and looks to the runner like a puppeteer page, so that the runner's own
// commands (sendKeys, sendMouse, setViewport) work. Xvfb and the driver are started here and ended here.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { WEBKIT_BROWSER, WEBKIT_DRIVER, XVFB } from './programs.js';

/** WebDriver's code points for the keys that are not characters. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** A WebDriver session, or the driver itself while there is no session yet. */
class Driver {
  constructor(base) {
    this.base = base;
  }

  async call(method, path, body) {
    const init = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(this.base + path, { method, ...init });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  execute(script, args = []) {
    return this.call('POST', '/execute/sync', { script, args });
  }

  keyboard(actions) {
    return this.call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  mouse(actions) {
    const parameters = { pointerType: 'mouse' };
    return this.call('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
  }
}

/** The part of puppeteer's Page that the runner's commands use. */
function puppeteerPage(driver, url) {
  const down = (value) => ({ type: 'keyDown', value });
  const up = (value) => ({ type: 'keyUp', value });
  const key = (name) => KEYS[name] ?? name;
  const press = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
  const release = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const unsupported = async () => {
    throw new Error('WebKitGTK cannot emulate media features: test them in Chromium');
  };
  return {
    url: () => url,
    keyboard: {
      type: (text) => driver.keyboard([...text].flatMap((character) => [down(character), up(character)])),
      press: (name) => driver.keyboard([down(key(name)), up(key(name))]),
      down: (name) => driver.keyboard([down(key(name))]),
      up: (name) => driver.keyboard([up(key(name))]),
    },
    mouse: {
      move: (x, y) => driver.mouse([move(x, y)]),
      click: (x, y, { button } = {}) => driver.mouse([move(x, y), press(button), release(button)]),
      down: ({ button } = {}) => driver.mouse([press(button)]),
      up: ({ button } = {}) => driver.mouse([release(button)]),
      reset: () => driver.call('DELETE', '/actions'),
    },
    /** The window has borders of unknown size, so it is resized by the difference. Not narrower than 447 px. */
    async setViewport({ width, height }) {
      for (let attempt = 0; attempt < 3; attempt++) {
        const [w, h] = await driver.execute('return [innerWidth, innerHeight]');
        if (w === width && h === height) return;
        const box = await driver.call('GET', '/window/rect');
        await driver.call('POST', '/window/rect', { width: box.width + width - w, height: box.height + height - h });
        await pause(50);
      }
    },
    emulateMediaFeatures: unsupported,
    emulateMediaType: unsupported,
    async waitForSelector() {},
    async screenshot() {
      return Buffer.from(await driver.call('GET', '/screenshot'), 'base64');
    },
  };
}

/** A browser launcher for web-test-runner.config.js. One page at a time: WebKitGTK gives focus to one window only. */
export function webkitLauncher({ viewport = { width: 800, height: 600 } } = {}) {
  const children = [];
  const pages = new Map();
  /** @type {Promise<Driver> | undefined} */
  let session;
  const endChildren = () => {
    for (const child of children.splice(0)) child.kill();
  };

  async function startDisplay() {
    const options = ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'];
    const xvfb = spawn(XVFB, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    children.push(xvfb);
    return new Promise((resolve, reject) => {
      xvfb.once('error', reject).once('exit', (code) => reject(new Error(`Xvfb exited with ${code}`)));
      xvfb.stdio[3]?.once('data', (display) => resolve(`:${String(display).trim()}`));
    });
  }

  async function start() {
    process.once('exit', endChildren);
    const DISPLAY = await startDisplay();
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    children.push(spawn(WEBKIT_DRIVER, [`--port=${port}`], { env: { ...process.env, DISPLAY }, stdio: 'ignore' }));
    for (let attempt = 1; !(await fetch(`${base}/status`).catch(() => false)); attempt++) {
      if (attempt === 100) throw new Error(`${WEBKIT_DRIVER} does not answer`);
      await pause(50);
    }
    const browser = { 'webkitgtk:browserOptions': { binary: WEBKIT_BROWSER, args: ['--automation'] } };
    const { sessionId } = await new Driver(base).call('POST', '/session', { capabilities: { alwaysMatch: browser } });
    return new Driver(`${base}/session/${sessionId}`);
  }

  return {
    name: 'WebKit',
    type: 'puppeteer', // see puppeteerPage
    concurrency: 1,
    async startSession(id, url) {
      // A browser that has crashed fails the file it was at, and not all that follow.
      const alive = await session?.then((driver) => driver.call('GET', '/url')).catch(() => undefined);
      if (session && alive === undefined) endChildren();
      if (alive === undefined) session = start();
      const driver = await session;
      const page = puppeteerPage(driver, url);
      pages.set(id, page);
      await driver.call('POST', '/url', { url: 'about:blank' });
      await page.setViewport(viewport);
      await driver.call('POST', '/url', { url });
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: async () => (await session)?.call('GET', '/url').catch(() => undefined),
    getPage: (id) => pages.get(id),
    async stopSession(id) {
      await (await session)?.call('POST', '/url', { url: 'about:blank' }).catch(() => {});
      pages.delete(id);
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug sessions: debug in Chromium');
    },
    async stop() {
      await (await session?.catch(() => undefined))?.call('DELETE', '').catch(() => {});
      endChildren();
    },
  };
}
