// @ts-check
// The bytes that a page downloads before a chart is drawn, and how many they may be. Used by `npm run check:size` and by test/node/bundles.test.ts.
import { brotliCompressSync } from 'node:zlib';
import { ROOMS } from './rooms.js';

/**
 * The budget, in bytes after brotli. Of `enhance`, 600 are ours; the rest is what webpack needs to load anything later. One-file bundles hold all
 * that a tag could import later, so that their limit only catches accidents.
 */
const BUDGET = { tag: 40_000, all: 56_000, enhance: 2_000, oneFile: 75_000 };

/**
 * What is above its budget today, with about a kilobyte of room: a word more in a sentence is no accident. A limit goes down with every kilobyte that is
 * won.
 */
const OVER_BUDGET = {
  'campaign-charts/figure': 102_500,
  'campaign-charts/progress': 136_500,
  'campaign-charts/breakdown': 131_800,
  'campaign-charts/delta': 142_000,
  'campaign-charts/timeline': 93_200,
  'campaign-charts/define': 228_500,
  'dist/campaign-charts.js': 366_500,
  'dist/campaign-charts.iife.js': 366_500,
};

/**
 * Something that a page loads, and the bytes that it may cost.
 * @typedef {object} Entry
 * @property {string} name as an application imports it
 * @property {string} file the built module
 * @property {number} budget
 * @property {number} limit the budget, or what is reached today where that is more
 */

/** @returns {Entry} */
const entryOf = (/** @type {string} */ name, /** @type {string} */ file, /** @type {number} */ budget) => ({
  name,
  file,
  budget,
  limit: OVER_BUDGET[/** @type {keyof typeof OVER_BUDGET} */ (name)] ?? budget,
});

/** What applications import and bundle. */
export const ENTRIES = [
  ...ROOMS.map((room) => entryOf(`campaign-charts/${room}`, `dist/${room}/define.js`, BUDGET.tag)),
  entryOf('campaign-charts/define', 'dist/define.js', BUDGET.all),
  entryOf('campaign-charts/enhance', 'dist/enhance.js', BUDGET.enhance),
];

/** What pages load as it is. */
export const ONE_FILES = ['dist/campaign-charts.js', 'dist/campaign-charts.iife.js'].map((file) =>
  entryOf(file, file, BUDGET.oneFile),
);

/** The bytes of a file after brotli. */
export const compressedSize = (/** @type {string} */ code) => brotliCompressSync(code).length;

/** The bytes that a page downloads at start, of the chunks of one bundler. Each file is compressed by itself, as a server does. */
export function startSize(/** @type {readonly import('./bundlers.js').Chunk[]} */ chunks) {
  const start = chunks.filter(({ startOf }) => startOf.length > 0);
  if (start.length === 0) throw new Error('No chunk is loaded at start');
  return start.reduce((sum, { code }) => sum + compressedSize(code), 0);
}
