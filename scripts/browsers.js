// @ts-check
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM, FIREFOX } from './programs.js';
import { webkitLauncher } from './webkit-launcher.js';

/** Pages whose tree of accessibility was read. */
const readPages = new WeakSet();

/** Pages that a test has sent a command to, such as a key to press. */
const commandedPages = new WeakSet();

/** A plugin for @web/test-runner: `a11ySnapshotPlugin`, which also notes the pages that it reads. */
export function accessibilityTrees() {
  const { name, executeCommand } = a11ySnapshotPlugin();
  return {
    name,
    executeCommand: (/** @type {any} */ context) => {
      const { command, session } = context;
      if (command === 'a11y-snapshot') readPages.add(session.browser.getPage(session.id));
      return executeCommand?.(context);
    },
  };
}

/**
 * Closes pages of tests that a launcher must not use again. In a page whose tree of accessibility was once read, Chromium keeps that tree up to date with
 * every layout from then on, and tests of thousands of layouts take three times as long. In Firefox, a page that lost the focus in one file does not
 * have it in the next: no key presses a button there. A new page takes half a second of work: files that send no commands come last, and share one.
 * @param {ReturnType<typeof chromeLauncher>} launcher
 * @param {(page: object) => boolean} mustClose
 */
function closingPages(launcher, mustClose) {
  const stopSession = launcher.stopSession.bind(launcher);
  const getPage = launcher.getPage.bind(launcher);
  // Commands ask for the page of their session.
  launcher.getPage = (id) => {
    const page = getPage(id);
    commandedPages.add(page);
    return page;
  };
  launcher.stopSession = async (id) => {
    const page = getPage(id);
    const result = await stopSession(id);
    if (!mustClose(page)) return result;
    launcher['inactivePages'].length = 0;
    await page.close();
    return result;
  };
  return launcher;
}

/** Milliseconds in which a browser has to start. All three start at once, which on a busy machine takes longer than the 30 seconds of Puppeteer. */
const LAUNCH_TIMEOUT = 120_000;

const ENGINES = {
  chromium: () =>
    closingPages(
      chromeLauncher({
        launchOptions: { executablePath: CHROMIUM, args: ['--no-sandbox'], timeout: LAUNCH_TIMEOUT },
      }),
      (page) => readPages.has(page),
    ),
  // Through WebDriver BiDi. Nothing here asks for its events of each request, which take a sixth of the time that Firefox needs for a file.
  firefox: () =>
    closingPages(
      chromeLauncher({
        puppeteer,
        launchOptions: { browser: 'firefox', executablePath: FIREFOX, networkEnabled: false, timeout: LAUNCH_TIMEOUT },
      }),
      (page) => commandedPages.has(page),
    ),
  webkit: () => webkitLauncher(),
};

/** The engines to test in, by name: all three, or those that BROWSERS names (`BROWSERS=chromium,webkit`). */
export const engines = (process.env.BROWSERS ?? Object.keys(ENGINES).join()).split(',');

/** Launchers for engines, by name; those to test in if none are named. Throws for a name that is no engine. */
export const launchers = (names = engines) =>
  names.map((name) => {
    const launch = ENGINES[name];
    if (!launch) throw new Error(`BROWSERS: "${name}" is none of ${Object.keys(ENGINES).join(', ')}`);
    return launch();
  });
