// @ts-check
import { build } from 'esbuild';

const FOLDER = '/bundled-tests/';

/** Half as large as all else, and loaded by few tests. */
const AXE = '/node_modules/axe-core/axe.min.js';

/**
 * A middleware of the test server: serves each test file in one piece with all that it imports, made once for all engines, instead of some two
 * hundred modules for each page of tests. What the library loads late stays apart, as on a site. Pages that tests open have their modules as they are,
 * or the library in one piece from `/bundled-tests/src/define.ts/test.js`.
 */
export function bundledTests() {
  /** Bundles by their test file. @type {Map<string, Promise<Map<string, string>>>} */
  const bundles = new Map();

  async function bundle(/** @type {string} */ file) {
    const { outputFiles } = await build({
      entryPoints: [file],
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
      outdir: FOLDER + file,
      entryNames: 'test',
      chunkNames: '[name]-[hash]',
      write: false,
    });
    return new Map(outputFiles.map(({ path, text }) => [path, text]));
  }

  return async (/** @type {import('koa').Context} */ context, /** @type {() => Promise<unknown>} */ next) => {
    const { path } = context;
    if (path.endsWith('.test.ts')) {
      context.type = 'js';
      context.body = `import ${JSON.stringify(`${FOLDER}${path.slice(1)}/test.js`)};`;
      return undefined;
    }
    if (!path.startsWith(FOLDER)) return next();
    const file = path.slice(FOLDER.length, path.lastIndexOf('/'));
    const made = bundles.get(file) ?? bundle(file);
    bundles.set(file, made);
    context.type = path.endsWith('.map') ? 'json' : 'js';
    context.body = (await made).get(path);
    return undefined;
  };
}
