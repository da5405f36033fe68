// @ts-check
import nodeResolve from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import esbuild from 'rollup-plugin-esbuild';
import { minifyLiterals } from './scripts/minify-literals.js';
import { banner, notices, packagesIn, readPackage } from './scripts/notices.js';
import { ROOMS } from './scripts/rooms.js';

/** TypeScript of ours to JavaScript, its templates and style sheets without idle spaces. */
const source = () => [minifyLiterals(), esbuild({ target: 'es2022', tsconfig: './tsconfig.json' })];

/** swc's minifier, with the licences of all that a bundle holds in a banner above it and in a file beside it. */
const minifyWithNotices = () => ({
  name: 'minify-with-notices',
  async renderChunk(code, chunk, { format }) {
    const head = banner(packagesIn(chunk));
    const output = await minify(code, {
      module: format === 'es',
      sourceMap: true,
      compress: { passes: 2 },
      mangle: true,
      format: { comments: false },
    });
    const map = JSON.parse(/** @type {string} */ (output.map));
    const headLines = head.split('\n').length - 1;
    return { code: head + output.code, map: { ...map, mappings: ';'.repeat(headLines) + map.mappings } };
  },
  generateBundle(_, bundle) {
    const packages = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? packagesIn(file) : []));
    const source = notices([...packages, readPackage('node_modules/@lit/react')]);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source });
  },
});

/** The head of a module with components: it is one of the browser, in which components of a server cannot run. */
const clientHead = (chunk) => `'use client';\n${banner(packagesIn(chunk))}`;

/** The entry of the one-file bundles: every name of the entry, every tag registered, and tables made charts. */
const WHOLE = 'campaign-charts';
const whole = () => ({
  name: 'whole-library',
  resolveId: (id) => (id === WHOLE ? id : null),
  load: (id) =>
    id === WHOLE
      ? "export * from './src/index.ts';\nimport './src/define.ts';\nexport * from './src/enhance.ts';\n"
      : null,
});

/** An import that does not resolve, a cycle, a name twice: nothing that is only warned of is built. */
const onwarn = (warning) => {
  throw new Error(warning.message);
};

const oneFile = { dir: 'dist', sourcemap: true, inlineDynamicImports: true };

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // For npm: a module for each of ours, with `lit` and D3 left as imports.
    input: {
      index: 'src/index.ts',
      data: 'src/data.ts',
      define: 'src/define.ts',
      enhance: 'src/enhance.ts',
      export: 'src/export.ts',
      server: 'src/server.ts',
      print: 'src/print.ts',
      rows: 'src/rows.ts',
      ...Object.fromEntries(ROOMS.map((room) => [`${room}/define`, `src/${room}/define.ts`])),
    },
    onwarn,
    external: [/^lit(\/|$)/, /^@lit-labs\//, /^d3(-|$)/, 'parse5'],
    // As `sideEffects` in package.json says. Otherwise an import of which no name is left stays, and bundlers warn of it.
    treeshake: { moduleSideEffects: (id) => /\/(?:define|enhance|server|print)\.ts$/.test(id) },
    output: { dir: 'dist', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
    plugins: source(),
  },
  {
    // For React: `@lit/react` is a part of it, as its peer dependency is none of pages without React.
    input: 'src/react.ts',
    onwarn,
    external: (id, importer) => id === 'react' || (id.startsWith('./') && importer?.endsWith('/src/react.ts')),
    makeAbsoluteExternalsRelative: false,
    output: { file: 'dist/react.js', format: 'es', sourcemap: true, banner: clientHead },
    plugins: [nodeResolve({ exportConditions: ['production'] }), source()],
  },
  {
    // For a script tag: one file with everything, as a module and as a script that also works from a local file.
    input: WHOLE,
    onwarn,
    output: [
      { ...oneFile, format: 'es', entryFileNames: 'campaign-charts.js' },
      { ...oneFile, format: 'iife', name: 'CampaignCharts', entryFileNames: 'campaign-charts.iife.js' },
    ],
    plugins: [whole(), nodeResolve({ exportConditions: ['production'] }), source(), minifyWithNotices()],
  },
];
