// @ts-check
// What a page pays at start, as its own bundler would pack it: each tag alone, and all four, with Lit and D3 included. What a tag
// imports only when it first meets a table or an address is packed apart, and listed below without a limit.
// The one-file bundles are taken as they are.
// Fails above the limits. `npm run check:size -- --why` lists what each module costs.
import nodeResolve from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { ROOMS } from './schemas.js';

/**
 * Bytes after brotli that a page pays at the start: no change may cost more. The aim is 20,000 for one tag and 30,000 for all four; a limit goes down with
 * every byte that is won, and up only where a chart says more of what was published.
 */
const AIM = { one: 20_000, all: 30_000, enhance: 1_000 };
const LIMITS = {
  figure: 16_820,
  progress: 20_000,
  breakdown: 19_950,
  delta: 19_940,
  all: 28_700,
  enhance: 1_000,
  bundle: 45_700,
};

const ENTRIES = [
  ...ROOMS.map((room) => ({
    name: `campaign-charts/${room}`,
    entry: `dist/${room}/define.js`,
    limit: LIMITS[/** @type {keyof typeof LIMITS} */ (room)],
    aim: AIM.one,
  })),
  { name: 'campaign-charts/define', entry: 'dist/define.js', limit: LIMITS.all, aim: AIM.all },
  { name: 'campaign-charts/enhance', entry: 'dist/enhance.js', limit: LIMITS.enhance, aim: AIM.enhance },
];

/** As a production build packs it: the chunk that a page starts with, and those that come later. */
async function pack(/** @type {string} */ entry) {
  const plugins = [nodeResolve({ exportConditions: ['production'] })];
  const bundle = await rollup({ input: entry, plugins, preserveEntrySignatures: false });
  // Hashes compress by chance: a change of a later chunk would move what a page pays at start by up to 50 bytes.
  const { output } = await bundle.generate({ format: 'es', chunkFileNames: '[name].js' });
  const [start, ...later] = output.filter((file) => file.type === 'chunk');
  if (start.imports.length > 0)
    throw new Error(`${entry} starts with more than one chunk: ${start.imports.join(', ')}`);
  return { start, later };
}

const minified = async (/** @type {string} */ code, options = {}) =>
  (await minify(code, { module: true, compress: { passes: 2 }, mangle: true, format: { comments: false }, ...options }))
    .code;

/** One module of a chunk by itself: nothing is left out for want of a user. */
const minifiedAlone = (/** @type {string} */ code) =>
  minified(code, { module: false, compress: { passes: 2, unused: false }, mangle: { toplevel: true } });

const row = (/** @type {(string | number)[]} */ ...cells) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(28) : String(cell).padStart(9))).join(' ');

let failed = false;

function report(
  /** @type {string} */ name,
  /** @type {string} */ code,
  /** @type {number} */ limit,
  /** @type {number} */ aim,
) {
  const brotli = brotliCompressSync(code).length;
  failed ||= brotli > limit;
  const verdict =
    brotli > limit ? `  too large by ${brotli - limit}` : brotli > aim ? `  ${brotli - aim} above the aim` : '';
  console.log(row(name, Buffer.byteLength(code), gzipSync(code).length, brotli, limit, aim) + verdict);
}

async function explain(/** @type {import('rollup').OutputChunk} */ chunk) {
  console.log('  Each module by itself: bytes minified, after brotli. Together they compress better than this.');
  const costs = Object.entries(chunk.modules).map(async ([id, { code }]) => {
    const alone = await minifiedAlone(code ?? '');
    return { path: relative('.', id), bytes: alone.length, brotli: brotliCompressSync(alone).length };
  });
  for (const { path, bytes, brotli } of (await Promise.all(costs)).sort((a, b) => b.bytes - a.bytes)) {
    if (bytes > 0) console.log(`  ${String(bytes).padStart(7)} ${String(brotli).padStart(6)}  ${path}`);
  }
}

console.log(row('bytes', 'minified', 'gzip', 'brotli', 'limit', 'aim'));
for (const { name, entry, limit, aim } of ENTRIES) {
  const { start, later } = await pack(entry);
  report(name, await minified(start.code), limit, aim);
  // What this one loads later are the tags above.
  if (entry === 'dist/enhance.js') continue;
  for (const { name: part, code } of later) {
    const small = await minified(code);
    console.log(
      row(`  later: ${part}`, Buffer.byteLength(small), gzipSync(small).length, brotliCompressSync(small).length),
    );
  }
  if (process.argv.includes('--why')) await explain(start);
}
for (const file of ['dist/campaign-charts.js', 'dist/campaign-charts.iife.js']) {
  report(file, readFileSync(file, 'utf8'), LIMITS.bundle, LIMITS.bundle);
}
if (failed) console.error('Too large: see `npm run check:size -- --why`.');
process.exit(failed ? 1 : 0);
