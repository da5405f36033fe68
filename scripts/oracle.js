// @ts-check
// The oracle on 100,000 random documents of each chart, from a new seed: `npm run oracle`, or of those that are named: `npm run oracle -- delta`.
// ORACLE_RUNS is another number of documents. SEED runs the same ones again.
import { run } from './run.js';

const { ORACLE_RUNS = '100000', SEED = String(Date.now() % 2 ** 31) } = process.env;
const named = process.argv.slice(2);
const charts = named.length === 0 ? ['figure', 'progress', 'breakdown', 'delta', 'timeline'] : named;
const files = charts.map((chart) => `test/oracle/${chart}.claims.test.ts`);
console.log(`SEED=${SEED} ORACLE_RUNS=${ORACLE_RUNS}`);
process.exit(
  await run(process.execPath, ['--import', './scripts/typescript.js', '--test', '--test-reporter', 'spec', ...files], {
    env: { ORACLE_RUNS, SEED },
  }),
);
