// @ts-check
// The tests that live on large figures, in full and from a new seed: `npm run soak`. SEED runs one again, BROWSERS names other engines than Chromium.
import { readFileSync, readdirSync } from 'node:fs';
import { run } from './run.js';

const { BROWSERS = 'chromium', SEED = String(Date.now() % 2 ** 31) } = process.env;
/** The laws of every form: the tests of pure code that ask how much of the large figures is run. */
const laws = ['test/pure', 'test/publications']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('/soak-figures.js'));
const FILES = [
  'test/browser/soak/interleavings.test.ts',
  'test/browser/soak/mounts.test.ts',
  'test/node/fuzz.test.ts',
  ...laws,
];
console.log(`SEED=${SEED} BROWSERS=${BROWSERS}`);
process.exit(await run(process.execPath, ['scripts/test.js', ...FILES], { env: { SOAK: '1', SEED, BROWSERS } }));
