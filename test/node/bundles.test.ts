// What a page gets with each tag, from each bundler: which modules of D3, and how many bytes at start.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFile } from 'node:fs/promises';
import { BUNDLERS, d3ModulesIn, type Chunk } from '../../scripts/bundlers.js';
import { compressedSize, ENTRIES as SIZED, ONE_FILES, startSize } from '../../scripts/start-size.js';

/** Modules of D3 that need a DOM, or that no chart computes with. They come along if a bundler keeps the whole of `d3`. */
const FORBIDDEN_D3 = ['d3-axis', 'd3-brush', 'd3-drag', 'd3-geo', 'd3-selection', 'd3-transition', 'd3-zoom'];

/** Modules of D3 that each tag computes with, and that it therefore loads at start. */
const EXPECTED_D3 = {
  figure: ['d3-array', 'd3-scale', 'd3-shape'],
  progress: ['d3-array', 'd3-scale'],
  breakdown: ['d3-array', 'd3-scale'],
  delta: ['d3-array', 'd3-scale', 'd3-shape', 'd3-time'],
};

const defining = (chart: string): string => `dist/${chart}/define.js`;
const ALL = 'dist/define.js';
const ENTRIES = [...Object.keys(EXPECTED_D3).map(defining), ALL];

const bundles = new Map<string, Promise<Chunk[]>>();

/** All entries, split: what is a part of one of them is a part of this. */
function split(bundler: string): Promise<Chunk[]> {
  const bundled = bundles.get(bundler) ?? BUNDLERS[bundler]!(ENTRIES, { split: true, minify: false });
  bundles.set(bundler, bundled);
  return bundled;
}

/** What a page with an entry loads at start. */
const startOf = async (entry: string, bundler: string): Promise<readonly Chunk[]> =>
  (await split(bundler)).filter((chunk) => chunk.startOf.includes(entry));

const forbiddenIn = (chunks: readonly Chunk[]): string[] =>
  d3ModulesIn(chunks).filter((name) => FORBIDDEN_D3.includes(name));

describe('a bundle holds no D3 that needs a DOM', { concurrency: 2 }, () => {
  for (const bundler of Object.keys(BUNDLERS)) {
    it(`by ${bundler}`, async () => {
      assert.deepEqual(forbiddenIn(await split(bundler)), []);
    });
  }
});

describe('a tag computes with D3 from the start', { concurrency: 2 }, () => {
  for (const [chart, expected] of Object.entries(EXPECTED_D3)) {
    for (const bundler of Object.keys(BUNDLERS)) {
      it(`campaign-${chart} by ${bundler}: ${expected.join(', ')}`, async () => {
        const start = await startOf(defining(chart), bundler);
        assert.notEqual(start.length, 0);
        const found = d3ModulesIn(start);
        assert.deepEqual(
          expected.filter((name) => !found.includes(name)),
          [],
        );
      });
    }
  }
});

describe('the modules of a bundle', () => {
  for (const bundler of Object.keys(BUNDLERS)) {
    it(`are read from the metadata of ${bundler}: those of Lit are at the start, d3-dsv is not`, async () => {
      const start = await startOf(ALL, bundler);
      assert(start.some(({ modules }) => modules.some(({ path }) => path.includes('/node_modules/lit-html/'))));
      assert(!d3ModulesIn(start).includes('d3-dsv'));
      assert(d3ModulesIn(await split(bundler)).includes('d3-dsv'));
    });
  }
});

// Bundles of esbuild are the largest of the four; `npm run check:size` makes them all.
describe('the bytes that a page loads at start are within their limit', { concurrency: 2 }, () => {
  for (const { name, file, limit } of SIZED)
    it(`${name}: ${limit}`, async () => {
      const size = startSize(await BUNDLERS['esbuild']!([file], { split: true, minify: true }));
      assert.ok(
        size <= limit,
        `${size} bytes are ${size - limit} too many; npm run check:size -- --why lists what each module costs`,
      );
    });
  for (const { name, file, limit } of ONE_FILES)
    it(`${name}: ${limit}`, async () => {
      const size = compressedSize(await readFile(file, 'utf8'));
      assert.ok(size <= limit, `${size} bytes are ${size - limit} too many`);
    });
});
