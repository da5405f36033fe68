// @ts-check
import { build } from 'esbuild';

const FOLDER = '/bundled-tests';

/** What pages of tests begin with: their test files, and the library for pages that they open. */
const ENTRIES = ['test/browser/**/*.test.ts', 'stories/*.test.ts', 'src/define.ts', 'src/enhance.ts'];

/** Half as large as all else, and loaded by few tests. */
const AXE = '/node_modules/axe-core/axe.min.js';

/** @returns {Promise<Map<string, string>>} the text of each piece by its address */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: ENTRIES,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
    alias: { 'axe-core/axe.min.js': AXE },
    // What loads axe asks for it, and otherwise imports.
    define: { require: 'undefined' },
    external: ['/__web-dev-server__*', AXE],
    // Apart: only a failure is looked up in it.
    sourcemap: 'linked',
    sourcesContent: false,
    outdir: FOLDER,
    outbase: '.',
    entryNames: '[dir]/[name]',
    chunkNames: '[name]-[hash]',
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

/**
 * A middleware of the test server: serves the test files and all that they import in some hundred pieces. They are made once for all files and engines,
 * and an engine that has loaded one keeps it for the next page. What the library loads late stays apart, as on a site. Pages that tests open have their
 * modules as they are, or the library from `/bundled-tests/src/define.js` and `/bundled-tests/src/enhance.js`.
 */
export function bundledTests() {
  /** @type {Promise<Map<string, string>> | undefined} */
  let bundled;

  return async (/** @type {import('koa').Context} */ context, /** @type {() => Promise<unknown>} */ next) => {
    const { path } = context;
    if (path.endsWith('.test.ts')) {
      context.type = 'js';
      context.body = `import ${JSON.stringify(FOLDER + path.replace(/\.ts$/, '.js'))};`;
      return undefined;
    }
    if (!path.startsWith(`${FOLDER}/`)) return next();
    bundled ??= bundle();
    context.type = path.endsWith('.map') ? 'json' : 'js';
    // No page of an engine outlives a run.
    context.set('cache-control', 'max-age=3600');
    context.body = (await bundled).get(path);
    return undefined;
  };
}
