// @ts-check
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM, FIREFOX } from './programs.js';
import { webkitLauncher } from './webkit-launcher.js';

const ENGINES = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: CHROMIUM, args: ['--no-sandbox'] },
    }),
  // Through WebDriver BiDi.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: FIREFOX },
    }),
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
