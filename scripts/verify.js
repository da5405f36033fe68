// @ts-check
// Runs npm scripts, all of them even if one fails, and closes with what each took, the tests that failed and the sum of all tests:
// `node scripts/verify.js check:code check:format test`. Checks that follow each other run side by side, one on each core, as each uses only one and
// changes nothing; so does the check of the stories. Everything else runs alone.
import { availableParallelism } from 'node:os';
import { exitWith, run, secondsSince } from './run.js';
import { sum } from './test-in-browsers.js';

const FAILED = /^failed: .+$/gm;
const COUNT = /^(\d+) passed, (\d+) failed$/gm;

/** @typedef {{ script: string, failed: boolean, time: string, output: string }} Result */

const isCheck = (/** @type {string} */ script) => script.startsWith('check:') || script === 'test:stories';

/** Runs a script. The output of a check is printed when it has ended, so that two do not mix.
 * @returns {Promise<Result>} */
async function runScript(/** @type {string} */ script) {
  const title = `\n=== ${script} ===`;
  const isLate = isCheck(script);
  if (!isLate) console.log(title);
  const start = performance.now();
  let output = '';
  const code = await run('npm', ['run', '--silent', script], { onOutput: (text) => (output += text), isLate });
  if (isLate) console.log(`${title}\n${output}`);
  return { script, failed: code !== 0, time: secondsSince(start), output };
}

/** Runs checks side by side.
 * @returns {Promise<Result[]>} */
async function runTogether(/** @type {string[]} */ scripts) {
  /** @type {Result[]} */
  const results = [];
  const waiting = [...scripts];
  const lane = async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift())
      results.push(await runScript(script));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
}

/** @type {Result[]} */
const results = [];
const scripts = process.argv.slice(2);
while (scripts.length > 0) {
  const end = scripts.findIndex((script) => !isCheck(script));
  const checks = scripts.splice(0, end < 0 ? scripts.length : end);
  results.push(...(await runTogether(checks)));
  const [alone] = scripts.splice(0, 1);
  if (alone !== undefined) results.push(await runScript(alone));
}

console.log('\n=== result ===');
for (const { script, failed, time } of results) {
  console.log(`${failed ? 'failed' : 'ok    '} ${script.padEnd(18)} ${time.padStart(8)}`);
}
for (const { output } of results) for (const [line] of output.matchAll(FAILED)) console.log(line);
const counts = results.flatMap(({ output }) =>
  [...output.matchAll(COUNT)].map(([, passed, failed]) => ({ passed: Number(passed), failed: Number(failed) })),
);
const { passed, failed } = sum(counts);
console.log(`${passed} passed, ${failed} failed`);
exitWith(results.some((result) => result.failed) ? 1 : 0);
