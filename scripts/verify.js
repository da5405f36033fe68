// @ts-check
// Runs npm scripts one after the other, all of them even if one fails, and closes with what each took, the tests that
// failed and the sum of all tests: `node scripts/verify.js check:lint test`.
import { run, secondsSince } from './run.js';
import { sum } from './test-in-browsers.js';

const FAILED = /^failed: .+$/gm;
const COUNT = /^(\d+) passed, (\d+) failed$/gm;

const results = [];
const failures = [];
const counts = [];
for (const script of process.argv.slice(2)) {
  console.log(`\n=== ${script} ===`);
  const start = performance.now();
  let output = '';
  const code = await run('npm', ['run', '--silent', script], { onOutput: (text) => (output += text) });
  for (const [, passed, failed] of output.matchAll(COUNT))
    counts.push({ passed: Number(passed), failed: Number(failed) });
  failures.push(...(output.match(FAILED) ?? []));
  results.push({ script, failed: code !== 0, time: secondsSince(start) });
}

console.log('\n=== result ===');
for (const { script, failed, time } of results) {
  console.log(`${failed ? 'failed' : 'ok    '} ${script.padEnd(18)} ${time.padStart(8)}`);
}
for (const line of failures) console.log(line);
const { passed, failed } = sum(counts);
console.log(`${passed} passed, ${failed} failed`);
process.exit(results.some((result) => result.failed) ? 1 : 0);
