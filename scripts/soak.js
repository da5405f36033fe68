// @ts-check
// The tests that live on large figures, in full and from a new seed: `npm run soak`. SEED runs one again, BROWSERS names other engines than Chromium.
import { run } from './run.js';

const { BROWSERS = 'chromium', SEED = String(Date.now() % 2 ** 31) } = process.env;
const FILES = ['test/browser/soak/interleavings.test.ts', 'test/browser/soak/mounts.test.ts', 'test/node/fuzz.test.ts'];
console.log(`SEED=${SEED} BROWSERS=${BROWSERS}`);
process.exit(await run(process.execPath, ['scripts/test.js', ...FILES], { env: { SOAK: '1', SEED, BROWSERS } }));
