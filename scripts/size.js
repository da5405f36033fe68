// @ts-check
// The bytes that a page downloads before a chart is drawn: each tag alone, and all four, with Lit and D3 included, minified and compressed with
// brotli. Of the bundlers that pages use the worst counts. What a tag imports later, for a table or an address, is not included.
// Tells what is above its budget, and fails above today's limits. `npm run check:size -- --why` lists what each module costs, and
// `-- --forms` what each form costs its tag, with those that are above the budget of a form.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { BUNDLERS } from './bundlers.js';
import { FORM_BUDGET, formSizes } from './form-sizes.js';
import { ROOMS } from './schemas.js';

/**
 * The budget, in bytes after brotli. Of `enhance`, 600 are ours; the rest is what webpack needs to load anything later. One-file bundles hold all
 * that a tag could import later, so that their limit only catches accidents.
 */
const BUDGET = { tag: 40_000, all: 56_000, enhance: 2_000, oneFile: 75_000 };

/** What is above its budget today. No change may cost more; a limit goes down with every byte that is won. */
const OVER_BUDGET = {
  'campaign-charts/figure': 77_000,
  'campaign-charts/progress': 96_400,
  'campaign-charts/breakdown': 100_000,
  'campaign-charts/delta': 112_000,
  'campaign-charts/timeline': 66_100,
  'campaign-charts/define': 171_500,
  'dist/campaign-charts.js': 229_000,
  'dist/campaign-charts.iife.js': 229_100,
};

const ENTRIES = [
  ...ROOMS.map((room) => ({ name: `campaign-charts/${room}`, entry: `dist/${room}/define.js`, budget: BUDGET.tag })),
  { name: 'campaign-charts/define', entry: 'dist/define.js', budget: BUDGET.all },
  { name: 'campaign-charts/enhance', entry: 'dist/enhance.js', budget: BUDGET.enhance },
];
const ONE_FILE = ['dist/campaign-charts.js', 'dist/campaign-charts.iife.js'];

const compressedSize = (/** @type {string} */ code) => brotliCompressSync(code).length;

/** The bytes that a page downloads at start, from one bundler. Each file is compressed by itself, as a server does. */
async function sizeAtStart(/** @type {string} */ entry, /** @type {import('./bundlers.js').Bundler} */ bundle) {
  const chunks = await bundle(entry, { split: true, minify: true });
  const start = chunks.filter((chunk) => chunk.start);
  if (start.length === 0) throw new Error(`${entry}: no chunk is loaded at start`);
  return start.reduce((sum, { code }) => sum + compressedSize(code), 0);
}

/** What each module that esbuild loads at start costs, the largest first: minified bytes and path. Compressed, all together are about a third. */
async function explain(/** @type {string} */ entry) {
  const chunks = await BUNDLERS.esbuild(entry, { split: true, minify: true });
  const modules = chunks.filter((chunk) => chunk.start).flatMap((chunk) => chunk.modules);
  return modules
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => `  ${String(bytes).padStart(7)}  ${relative('.', path)}`);
}

const row = (/** @type {(string | number)[]} */ ...cells) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(30) : String(cell).padStart(8))).join(' ');

if (process.argv.includes('--forms')) {
  console.log(row('bytes after brotli', 'cost', 'budget'));
  for (const { file, forms, bytes } of await formSizes())
    console.log(
      `${row(file.slice('src/'.length), bytes, FORM_BUDGET)}${bytes > FORM_BUDGET ? `  ${bytes - FORM_BUDGET} above the budget` : ''}  ${forms.join(', ')}`,
    );
  process.exit(0);
}

let failed = false;

/** The remark on a size above its budget or above the limit that holds until it meets that; the latter fails the run. */
function remark(/** @type {string} */ name, /** @type {number} */ size, /** @type {number} */ budget) {
  const limit = OVER_BUDGET[/** @type {keyof typeof OVER_BUDGET} */ (name)] ?? budget;
  failed ||= size > limit;
  if (size > limit) return `  too large by ${size - limit}`;
  return size > budget ? `  ${size - budget} above the budget` : '';
}

console.log(row('bytes after brotli', ...Object.keys(BUNDLERS), 'worst', 'budget'));
for (const { name, entry, budget } of ENTRIES) {
  const sizes = [];
  for (const bundle of Object.values(BUNDLERS)) sizes.push(await sizeAtStart(entry, bundle));
  const worst = Math.max(...sizes);
  console.log(row(name, ...sizes, worst, budget) + remark(name, worst, budget));
  if (process.argv.includes('--why')) console.log((await explain(entry)).join('\n'));
}
for (const file of ONE_FILE) {
  const size = compressedSize(readFileSync(file, 'utf8'));
  const bundlers = Object.keys(BUNDLERS).map(() => '');
  console.log(row(file, ...bundlers, size, BUDGET.oneFile) + remark(file, size, BUDGET.oneFile));
}
if (failed) console.error('Too large: `npm run check:size -- --why` lists what each module costs.');
process.exit(failed ? 1 : 0);
