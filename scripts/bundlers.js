// @ts-check
// Bundles a module of dist/ as an application that imports it would, with each of the bundlers that pages use. Used by `npm run check:size` and by
// test/node/bundles.test.ts.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify as swcMinify } from '@swc/core';
import { build as esbuild } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

/**
 * One module in a chunk.
 * @typedef {object} Module
 * @property {string} path absolute
 * @property {number} bytes what is left of it: minified by esbuild, before the minifier by the others
 */

/**
 * One file that a bundler wrote.
 * @typedef {object} Chunk
 * @property {string} name file name without hash
 * @property {boolean} start true if a page loads it before the first chart is drawn: the entry and all that it imports statically
 * @property {string} code
 * @property {Module[]} modules those of which something is left, as the bundler's own metadata lists them
 */

/**
 * @typedef {object} BundleOptions
 * @property {boolean} split true: what is reached by `import()` goes into chunks of its own; false: everything goes into one file
 * @property {boolean} minify
 */

/** @typedef {(entry: string, options: BundleOptions) => Promise<Chunk[]>} Bundler */

/**
 * Rollup and Vite describe their output alike.
 * @param {readonly { type: string }[]} output
 * @returns {Chunk[]}
 */
function readRollupOutput(output) {
  const chunks = /** @type {import('rollup').OutputChunk[]} */ (output.filter(({ type }) => type === 'chunk'));
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  /** @type {Set<string>} */
  const start = new Set();
  const visit = (/** @type {string} */ fileName) => {
    if (start.has(fileName)) return;
    start.add(fileName);
    byName.get(fileName)?.imports.forEach(visit);
  };
  for (const { isEntry, fileName } of chunks) if (isEntry) visit(fileName);
  return chunks.map(({ fileName, code, modules }) => ({
    name: fileName,
    start: start.has(fileName),
    code,
    modules: Object.entries(modules)
      .map(([path, { renderedLength }]) => ({ path, bytes: renderedLength }))
      .filter(({ bytes }) => bytes > 0),
  }));
}

/** @type {Bundler} */
async function bundleWithRollup(entry, { split, minify }) {
  const plugins = [nodeResolve({ exportConditions: ['production'] })];
  const bundle = await rollup({ input: entry, plugins, preserveEntrySignatures: false });
  // Names without a hash: hashes compress by chance, so that a change of one chunk would move the size of another.
  const names = { entryFileNames: '[name].js', chunkFileNames: '[name].js' };
  const { output } = await bundle.generate({ format: 'es', ...names, inlineDynamicImports: !split });
  await bundle.close();
  const chunks = readRollupOutput(output);
  // Rollup has no minifier of its own.
  return minify ? Promise.all(chunks.map(async (chunk) => ({ ...chunk, code: await minified(chunk.code) }))) : chunks;
}

/** @type {Bundler} */
async function bundleWithVite(entry, { split, minify }) {
  const names = { entryFileNames: '[name].js', chunkFileNames: '[name].js' };
  const result = await vite({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify,
      rolldownOptions: { input: entry, output: { ...names, ...(split ? {} : { codeSplitting: false }) } },
    },
  });
  if (!('output' in result)) throw new Error('Vite gave no output');
  return readRollupOutput(result.output);
}

/**
 * The modules in a webpack chunk. One that was made by concatenation lists those that it is made of.
 * @param {readonly import('webpack').StatsModule[]} modules
 * @returns {Module[]}
 */
const readWebpackModules = (modules) =>
  modules.flatMap(({ modules: parts, nameForCondition: path, size: bytes = 0 }) =>
    parts ? readWebpackModules(parts) : path ? [{ path, bytes }] : [],
  );

/** Options for webpack's statistics, which leave modules out unless asked for each kind. */
const CHUNKS_WITH_ALL_MODULES = {
  chunks: true,
  chunkModules: true,
  dependentModules: true,
  cachedModules: true,
  nestedModules: true,
  chunkModulesSpace: Infinity,
  nestedModulesSpace: Infinity,
};

/** @type {Bundler} */
async function bundleWithWebpack(entry, { split, minify }) {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-charts-webpack-'));
  try {
    const compiler = webpack({
      mode: 'production',
      devtool: false,
      entry: resolve(entry),
      output: { path: folder },
      optimization: { minimize: false },
      performance: false,
      ...(split ? {} : { module: { parser: { javascript: { dynamicImportMode: 'eager' } } } }),
    });
    const stats = await new Promise((done, fail) => {
      compiler.run((error, result) => {
        if (error || !result || result.hasErrors()) fail(error ?? new Error(result?.toString('errors-only')));
        else done(result);
      });
    });
    const { chunks = [] } = stats.toJson({ all: false, ...CHUNKS_WITH_ALL_MODULES });
    const read = chunks.map((/** @type {import('webpack').StatsChunk} */ { files = [], initial, modules = [] }) => ({
      name: files[0] ?? '',
      start: initial,
      code: readFileSync(join(folder, files[0] ?? ''), 'utf8'),
      modules: readWebpackModules(modules),
    }));
    // Terser, which webpack brings, takes five times as long for one per cent more.
    return minify
      ? Promise.all(read.map(async (/** @type {Chunk} */ chunk) => ({ ...chunk, code: await minified(chunk.code) })))
      : read;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @type {Bundler} */
async function bundleWithEsbuild(entry, { split, minify }) {
  const { metafile, outputFiles } = await esbuild({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    splitting: split,
    minify,
    legalComments: 'none',
    metafile: true,
    write: false,
    outdir: '.',
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
  });
  /** @type {Set<string>} */
  const start = new Set();
  const visit = (/** @type {string} */ path) => {
    if (start.has(path)) return;
    start.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') visit(next);
  };
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs))
    if (entryPoint && resolve(entryPoint) === resolve(entry)) visit(path);
  return Object.entries(metafile.outputs).map(([path, { inputs }]) => ({
    name: path,
    start: start.has(path),
    code: outputFiles.find((file) => file.path === resolve(path))?.text ?? '',
    modules: Object.entries(inputs)
      .map(([input, { bytesInOutput }]) => ({ path: resolve(input), bytes: bytesInOutput }))
      .filter(({ bytes }) => bytes > 0),
  }));
}

/** Minifies a module with swc, as this package's own bundles are. */
async function minified(/** @type {string} */ code) {
  /** @type {import('@swc/core').JsMinifyOptions} */
  const options = { module: true, compress: { passes: 2 }, mangle: true, format: { comments: false } };
  return (await swcMinify(code, options)).code;
}

/** @type {Record<string, Bundler>} */
export const BUNDLERS = {
  Rollup: bundleWithRollup,
  Vite: bundleWithVite,
  webpack: bundleWithWebpack,
  esbuild: bundleWithEsbuild,
};

/**
 * The D3 modules in some chunks, sorted: `['d3-array', 'd3-scale']`. The umbrella package `d3` only passes names on and is not listed.
 * @param {readonly Chunk[]} chunks
 */
export function d3ModulesIn(chunks) {
  const names = chunks.flatMap(({ modules }) =>
    modules.flatMap(({ path }) => /.*\/node_modules\/(d3-[a-z-]+)\//.exec(path)?.[1] ?? []),
  );
  return [...new Set(names)].sort();
}
