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
 * @property {readonly string[]} startOf the entries with which a page loads it before the first chart is drawn: what they import statically, and themselves
 * @property {string} code
 * @property {Module[]} modules those of which something is left, as the bundler's own metadata lists them
 */

/**
 * @typedef {object} BundleOptions
 * @property {boolean} split true: what is reached by `import()` goes into chunks of its own; false: everything goes into one file
 * @property {boolean} minify
 */

/**
 * Bundles entries; several of them share chunks. Into one file goes only one.
 * @typedef {(entries: readonly string[], options: BundleOptions) => Promise<Chunk[]>} Bundler
 */

/**
 * The entries that lead to each file by static imports.
 * @param {readonly (readonly [entry: string, file: string])[]} starts the file of each entry
 * @param {(file: string) => readonly string[]} importsOf the files that a file imports statically
 * @returns {(file: string) => readonly string[]}
 */
function entriesByFile(starts, importsOf) {
  const reached = starts.map(([entry, start]) => {
    const files = new Set([start]);
    // A set that grows is walked to its new end.
    for (const file of files) for (const next of importsOf(file)) files.add(next);
    return { entry, files };
  });
  return (file) => reached.filter(({ files }) => files.has(file)).map(({ entry }) => entry);
}

/**
 * Rollup and Vite describe their output alike.
 * @param {readonly { type: string }[]} output
 * @param {readonly string[]} entries
 * @returns {Chunk[]}
 */
function readRollupOutput(output, entries) {
  const chunks = /** @type {import('rollup').OutputChunk[]} */ (output.filter(({ type }) => type === 'chunk'));
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const starts = entries.map((entry) => {
    const chunk = chunks.find(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId === resolve(entry));
    return /** @type {const} */ ([entry, chunk?.fileName ?? '']);
  });
  const startOf = entriesByFile(starts, (file) => byName.get(file)?.imports ?? []);
  return chunks.map(({ fileName, code, modules }) => ({
    name: fileName,
    startOf: startOf(fileName),
    code,
    modules: Object.entries(modules)
      .map(([path, { renderedLength }]) => ({ path, bytes: renderedLength }))
      .filter(({ bytes }) => bytes > 0),
  }));
}

/** What Rollup has read of entries, for all that is written of them. @type {Map<string, Promise<import('rollup').RollupBuild>>} */
const read = new Map();

/** @type {Bundler} */
async function bundleWithRollup(entries, { split, minify }) {
  const plugins = [nodeResolve({ exportConditions: ['production'] })];
  const key = entries.join();
  const reading = read.get(key) ?? rollup({ input: [...entries], plugins, preserveEntrySignatures: false });
  read.set(key, reading);
  const bundle = await reading;
  // Names without a hash: hashes compress by chance, so that a change of one chunk would move the size of another.
  const names = { entryFileNames: '[name].js', chunkFileNames: '[name].js' };
  const { output } = await bundle.generate({ format: 'es', ...names, inlineDynamicImports: !split });
  const chunks = readRollupOutput(output, entries);
  // Rollup has no minifier of its own.
  return minify ? Promise.all(chunks.map(async (chunk) => ({ ...chunk, code: await minified(chunk.code) }))) : chunks;
}

/** @type {Bundler} */
async function bundleWithVite(entries, { split, minify }) {
  const names = { entryFileNames: '[name].js', chunkFileNames: '[name].js' };
  const result = await vite({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify,
      rolldownOptions: { input: [...entries], output: { ...names, ...(split ? {} : { codeSplitting: false }) } },
    },
  });
  if (!('output' in result)) throw new Error('Vite gave no output');
  return readRollupOutput(result.output, entries);
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
async function bundleWithWebpack(entries, { split, minify }) {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-charts-webpack-'));
  // As it calls the one that it is given without a name.
  const names = entries.map((_, index) => (index === 0 ? 'main' : `main${index}`));
  try {
    const compiler = webpack({
      mode: 'production',
      devtool: false,
      entry: Object.fromEntries(entries.map((entry, index) => [names[index] ?? '', resolve(entry)])),
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
    const read = chunks.map(
      (/** @type {import('webpack').StatsChunk} */ { files = [], names: of = [], initial, modules = [] }) => ({
        name: files[0] ?? '',
        startOf: entries.filter((_, index) => initial && of.includes(names[index] ?? '')),
        code: readFileSync(join(folder, files[0] ?? ''), 'utf8'),
        modules: readWebpackModules(modules),
      }),
    );
    // Terser, which webpack brings, takes five times as long for one per cent more.
    return minify
      ? Promise.all(read.map(async (/** @type {Chunk} */ chunk) => ({ ...chunk, code: await minified(chunk.code) })))
      : read;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @type {Bundler} */
async function bundleWithEsbuild(entries, { split, minify }) {
  const { metafile, outputFiles } = await esbuild({
    entryPoints: [...entries],
    bundle: true,
    format: 'esm',
    splitting: split,
    minify,
    legalComments: 'none',
    metafile: true,
    write: false,
    outdir: '.',
    entryNames: '[dir]/[name]',
    chunkNames: '[name]-[hash]',
  });
  const outputs = Object.entries(metafile.outputs);
  const starts = entries.map((entry) => {
    const [path = ''] =
      outputs.find(([, { entryPoint }]) => entryPoint && resolve(entryPoint) === resolve(entry)) ?? [];
    return /** @type {const} */ ([entry, path]);
  });
  const startOf = entriesByFile(starts, (file) =>
    (metafile.outputs[file]?.imports ?? []).filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
  );
  return outputs.map(([path, { inputs }]) => ({
    name: path,
    startOf: startOf(path),
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
