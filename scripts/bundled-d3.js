// @ts-check
import { build } from 'esbuild';

const ADDRESS = '/bundled/d3.js';

/** A plugin for @web/test-runner: serves `d3` as one file, instead of some thirty modules for every page of tests. */
export function bundledD3() {
  const made = build({
    stdin: { contents: "export * from 'd3';", resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return {
    name: 'bundled-d3',
    resolveImport: (/** @type {{ source: string }} */ { source }) => (source === 'd3' ? ADDRESS : undefined),
    async serve(/** @type {import('koa').Context} */ context) {
      if (context.path !== ADDRESS) return undefined;
      const [file] = (await made).outputFiles;
      return { body: file?.text ?? '', type: 'js' };
    },
  };
}
