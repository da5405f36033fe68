// @ts-check
// Prints the bytes that a page downloads before a chart is drawn: each tag alone, and all, with Lit and D3 included, minified and compressed with
// brotli. Of the bundlers that pages use the worst counts. What a tag imports later, for a table or an address, is not included.
// Tells what is above its budget, and fails above today's limits. `npm run check:size -- --why` lists what each module costs, and
// `-- --forms` what each form costs its tag, with those that are above the budget of a form.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { BUNDLERS } from './bundlers.js';
import { FORM_BUDGET, formSizes } from './form-sizes.js';
import { compressedSize, ENTRIES, ONE_FILES, startSize } from './start-size.js';

/** What each module that esbuild loads at start costs, the largest first: minified bytes and path. Compressed, all together are about a third. */
async function explain(/** @type {string} */ entry) {
  const chunks = await BUNDLERS.esbuild([entry], { split: true, minify: true });
  const modules = chunks.filter(({ startOf }) => startOf.length > 0).flatMap((chunk) => chunk.modules);
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
function remark(/** @type {number} */ size, /** @type {import('./start-size.js').Entry} */ { budget, limit }) {
  failed ||= size > limit;
  if (size > limit) return `  too large by ${size - limit}`;
  return size > budget ? `  ${size - budget} above the budget` : '';
}

console.log(row('bytes after brotli', ...Object.keys(BUNDLERS), 'worst', 'budget'));
for (const entry of ENTRIES) {
  const sizes = [];
  for (const bundle of Object.values(BUNDLERS))
    sizes.push(startSize(await bundle([entry.file], { split: true, minify: true })));
  const worst = Math.max(...sizes);
  console.log(row(entry.name, ...sizes, worst, entry.budget) + remark(worst, entry));
  if (process.argv.includes('--why')) console.log((await explain(entry.file)).join('\n'));
}
for (const entry of ONE_FILES) {
  const size = compressedSize(readFileSync(entry.file, 'utf8'));
  const bundlers = Object.keys(BUNDLERS).map(() => '');
  console.log(row(entry.name, ...bundlers, size, entry.budget) + remark(size, entry));
}
if (failed) console.error('Too large: `npm run check:size -- --why` lists what each module costs.');
process.exit(failed ? 1 : 0);
