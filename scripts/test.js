// @ts-check
// All tests, or those that are named: `npm test`, `BROWSERS=chromium npm test -- test/browser/element/*.test.ts`.
// Those in test/browser/ run in three engines, all others in Node: what time of the machine the engines leave is theirs. The last line counts them.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import config from '../web-test-runner.config.js';
import { engines } from './browsers.js';
import { installBrowsers } from './install-browsers.js';
import { exitWith, run } from './run.js';
import { close, sum, testInBrowsers } from './test-in-browsers.js';

const isForNode = (/** @type {string} */ file) => !file.startsWith('test/browser/');

/** Files of pure code. They leave nothing behind, so that many run in one process: starting one for each takes longer than testing. */
const isPure = (/** @type {string} */ file) => /^test\/(?:pure|publications|oracle)\//.test(file);

/** Files that open pages of their own. They wait for them so long and no longer, and are therefore not run behind others. */
const opensPages = (/** @type {string} */ file) => readFileSync(file, 'utf8').includes("from 'puppeteer-core'");

/**
 * @param {string[]} files
 * @param {Promise<unknown>} [behind] what is left all the time that it needs; the output is then printed when all has ended
 * @returns {Promise<import('./test-in-browsers.js').Count>}
 */
async function testInNode(files, behind) {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-charts-tests-'));
  try {
    const cores = availableParallelism();
    const pure = files.filter(isPure).map((file) => `import ${JSON.stringify(pathToFileURL(resolve(file)).href)};`);
    // Dealt out like cards, so that the files of a folder, which take about as long as each other, are in all of them.
    const together = Array.from({ length: Math.min(cores, pure.length) }, (_, core) => {
      const file = join(folder, `pure-${core}.test.mjs`);
      writeFileSync(file, pure.filter((_, index) => index % cores === core).join('\n'));
      return file;
    });
    return await runInNode([...together, ...files.filter((file) => !isPure(file))], behind);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string[]} files
 * @param {Promise<unknown>} [behind]
 * @returns {Promise<import('./test-in-browsers.js').Count>}
 */
async function runInNode(files, behind) {
  let output = '';
  // One file on each core; by itself Node leaves one of them free.
  const parameters = ['--import', './scripts/typescript.js', '--test', `--test-concurrency=${availableParallelism()}`];
  // Most objects that a test makes are short-lived: more memory for new ones saves a tenth of the time.
  parameters.push('--max-semi-space-size=64', '--test-reporter', 'spec', ...files);
  const onOutput = (/** @type {string} */ text) => (output += text);
  const code = await run(process.execPath, parameters, { onOutput, behind, isLate: Boolean(behind) });
  if (behind) console.log(output);
  for (const [, name] of output.slice(output.indexOf('failing tests:')).matchAll(/^✖ (.+?)(?: \([\d.]+ms\))?$/gm))
    if (code !== 0) console.log(`failed: Node ${name}`);
  const number = (/** @type {string} */ name) =>
    Number(new RegExp(`^\\S+ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = number('fail') + number('cancelled');
  return { passed: number('pass'), failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Every test file for Node. */
const allForNode = () =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file}`)
    .filter((file) => isForNode(file) && file.endsWith('.test.ts'));

const named = process.argv.slice(2);
const all = named.length === 0;
const nodeFiles = all ? allForNode() : named.filter(isForNode);
const browserFiles = all ? config.files : named.filter((file) => !isForNode(file));

if (browserFiles.length > 0 && !(await installBrowsers(engines))) process.exit(1);
if (all && !existsSync('dist/campaign-charts.js')) {
  const failed = await run('npm', ['run', 'build']);
  if (failed) process.exit(failed);
}

const beside = browserFiles.length > 0 ? nodeFiles.filter((file) => !opensPages(file)) : [];
const after = nodeFiles.filter((file) => !beside.includes(file));
/** @type {Promise<import('./test-in-browsers.js').Count>[]} */
const counts = [];
if (browserFiles.length > 0) counts.push(testInBrowsers({ ...config, files: browserFiles }));
const [inBrowsers] = counts;
if (beside.length > 0) counts.push(testInNode(beside, inBrowsers));
await inBrowsers;
if (after.length > 0) counts.push(testInNode(after));
exitWith(close(sum(await Promise.all(counts))));
