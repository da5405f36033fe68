// @ts-check
import { relative } from 'node:path';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { launchers } from './browsers.js';

/** @typedef {{ passed: number, failed: number }} Count */

/** @returns {Count} */
export const sum = (/** @type {Count[]} */ counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

/** Prints the closing line, alone on its line, and gives back the exit code: a run without a test is a failed one. */
export function close(/** @type {Count} */ { passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** @returns {Count} */
const countSuite = ({ suites = [], tests = [] }) =>
  sum([
    ...suites.map(countSuite),
    {
      passed: tests.filter((test) => test.passed).length,
      failed: tests.filter((test) => !test.passed && !test.skipped).length,
    },
  ]);

/** What each failed test of a suite is called, and why it failed, in a line each.
 * @returns {string[]} `the page of a chart › does not jump: expected 0`
 */
const failuresOf = ({ suites = [], tests = [] }) => [
  ...suites.flatMap((suite) => failuresOf(suite).map((line) => `${suite.name} › ${line}`)),
  ...tests
    .filter((test) => !test.passed && !test.skipped)
    .map(({ name, error }) => `${name}: ${String(error?.message).split('\n', 1)[0]}`),
];

/** A session that broke off (an import that fails, a page that hangs) has no failed test, and counts as one.
 * @returns {Count} */
function countSession({ testResults, passed }) {
  const count = countSuite(testResults ?? {});
  return !passed && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * What tests tell of themselves with `console.log('tally: 131 cases × 4 contracts')`, and in how many engines they did.
 * @returns {string[]} `131 cases × 4 contracts × 3 engines`
 */
function talliesOf(sessions) {
  const told = sessions.flatMap(({ logs = [] }) => logs.map(([text]) => /^tally: (.+)/.exec(String(text))?.[1] ?? ''));
  const tallies = [...new Set(told)].filter((text) => text !== '');
  return tallies.map((text) => `${text} × ${told.filter((each) => each === text).length} engines`);
}

/**
 * Runs test files in the engines that a configuration of @web/test-runner names, and counts. What fails is tried again, alone in its engine: the
 * network process of WebKitGTK ends at times, also under requests that nobody gave up ("internallyFailedLoadTimerFired"), and a page on a busy machine
 * may lose the focus. What is wrong fails each time.
 * @param {import('@web/test-runner').TestRunnerConfig} config
 * @returns {Promise<Count>}
 */
export async function testInBrowsers(config) {
  let { count, failed } = await runOnce(config, true);
  for (let tries = 1; tries <= MOST_TRIES && failed.length > 0; tries++) {
    /** @type {import('@web/test-runner').TestSession[]} */
    const still = [];
    for (const engine of new Set(failed.map(({ browser }) => browser.name))) {
      const sessions = failed.filter(({ browser }) => browser.name === engine);
      const files = sessions.map(({ testFile }) => testFile);
      console.log(`Failed in ${engine}; once more: ${files.map((file) => relative('.', file)).join(', ')}`);
      const browsers = launchers().filter(({ name }) => name === engine);
      const again = await runOnce({ ...config, groups: [], files, browsers }, tries < MOST_TRIES);
      const before = sum(sessions.map(countSession));
      const kept = { passed: count.passed - before.passed, failed: count.failed - before.failed };
      count = sum([kept, again.count]);
      still.push(...again.failed);
    }
    failed = still;
  }
  return count;
}

/** Most further tries of files that failed. */
const MOST_TRIES = 2;

/** Gives back the count, and the sessions that failed. If these are tried again, their failures are not said yet. */
async function runOnce(config, isTriedAgain) {
  /** @type {Count | undefined} */
  let count;
  /** @type {import('@web/test-runner').TestSession[]} */
  const failed = [];
  const isTerminal = Boolean(process.stdout.isTTY);
  const counter = () => ({
    stop({ sessions }) {
      const counted = [...sessions].map((session) => ({ engine: session.browser.name, ...countSession(session) }));
      count = sum(counted);
      failed.push(...[...sessions].filter(({ passed }) => !passed));
      for (const session of sessions) {
        if (isTriedAgain && failed.includes(session)) continue;
        const { browser, testFile, testResults, passed, errors } = session;
        const failures = failuresOf(testResults ?? {});
        const brokeOff = `broke off: ${errors.map(({ message }) => message).join(' ')}`;
        for (const line of passed || failures.length > 0 ? failures : [brokeOff])
          console.log(`failed: ${browser.name} ${relative('.', testFile)} › ${line}`);
      }
      for (const tally of talliesOf([...sessions])) console.log(tally);
      if (isTerminal) return; // the progress bars have said it
      for (const engine of new Set(counted.map((each) => each.engine))) {
        const { passed, failed } = sum(counted.filter((each) => each.engine === engine));
        console.log(`${engine}: ${passed} passed, ${failed} failed`);
      }
    },
  });
  const runner = await startTestRunner({
    config: {
      ...config,
      reporters: [defaultReporter({ reportTestProgress: isTerminal }), counter()],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (runner) await new Promise((resolve) => runner.on('stopped', resolve));
  if (!count) console.log('failed: the runner of browsers ended without a result');
  return { count: count ?? { passed: 0, failed: 1 }, failed };
}
