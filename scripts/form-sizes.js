// @ts-check
// What each file of a form costs a page: the bytes after brotli that its tag has more than with an empty form in its place, with the modules that
// only this form imports. D3 and Lit are left out, which other forms load too. Words and style sheets are not of the form.
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOMS } from './rooms.js';

/** The largest cost of a form, in bytes after brotli. */
export const FORM_BUDGET = 3_000;

/** Size of a chart's tag after brotli, with what it loads later. The module at `without` has the exports of its file, which do nothing. */
async function sizeOf(/** @type {string} */ room, /** @type {string | undefined} */ without) {
  /** @type {import('esbuild').Plugin} */
  const emptied = {
    name: 'emptied',
    setup({ onLoad }) {
      onLoad({ filter: /[/\\]forms[/\\][^/\\]+\.ts$/ }, ({ path }) => {
        if (path !== without) return undefined;
        const names = readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm);
        return { contents: Array.from(names, ([, name]) => `export const ${name} = () => [];`).join('\n') };
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: [`src/${room}/define.ts`],
    bundle: true,
    splitting: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    packages: 'external',
    plugins: [emptied],
    logLevel: 'silent',
  });
  // What is loaded later is the same with and without the form.
  return outputFiles.reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
}

/**
 * Cost of each file of a form, the largest of a chart first.
 * @returns {Promise<{ file: string, forms: string[], bytes: number }[]>}
 */
export async function formSizes() {
  const sizes = [];
  for (const room of ROOMS) {
    const whole = await sizeOf(room, undefined);
    const costs = [];
    for (const name of readdirSync(`src/${room}/forms`)) {
      const file = `src/${room}/forms/${name}`;
      const forms = Array.from(
        readFileSync(file, 'utf8').matchAll(/^export const (\w+): Form</gm),
        ([, form = '']) => form,
      );
      if (forms.length) costs.push({ file, forms, bytes: whole - (await sizeOf(room, resolve(file))) });
    }
    sizes.push(...costs.sort((a, b) => b.bytes - a.bytes));
  }
  return sizes;
}
