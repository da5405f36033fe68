// @ts-check
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM, FIREFOX } from './programs.js';
import { webkitLauncher } from './webkit-launcher.js';

/**
 * Closes each page of tests, which the launcher would use again. In a page whose tree of accessibility was once read, Chromium keeps that tree up to
 * date with every layout from then on, and tests of thousands of layouts take three times as long. In Firefox, a page that lost the focus in one file
 * does not have it in the next: no key presses a button there.
 */
function withFreshPages(/** @type {ReturnType<typeof chromeLauncher>} */ launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
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
    withFreshPages(
      chromeLauncher({
        launchOptions: { executablePath: CHROMIUM, args: ['--no-sandbox'], timeout: LAUNCH_TIMEOUT },
      }),
    ),
  // Through WebDriver BiDi. Nothing here asks for its events of each request, which take a sixth of the time that Firefox needs for a file.
  firefox: () =>
    withFreshPages(
      chromeLauncher({
        puppeteer,
        launchOptions: { browser: 'firefox', executablePath: FIREFOX, networkEnabled: false, timeout: LAUNCH_TIMEOUT },
      }),
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
