// @ts-check
// Builds dist/: modules, one-file bundles, types, manifest, schemas and the style sheet. See CONTRIBUTING.
import { copyFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import { writeIntegrity } from './integrity.js';
import { writeFrameworkTypes } from './framework-types.js';
import { ROOMS } from './rooms.js';
import { run, secondsSince } from './run.js';
import { writeSchemas } from './schemas.js';

const SOURCES = [
  'src/index.ts',
  'src/data.ts',
  'src/rows.ts',
  'src/define.ts',
  'src/enhance.ts',
  'src/server.ts',
  'src/react.ts',
  'src/print.ts',
  'src/element/reserve.css',
  ...ROOMS.flatMap((room) => [`src/${room}/define.ts`, `src/${room}/data.ts`]),
];

/** @typedef {[name: string, build: () => number | void | Promise<number | void>]} Step */

/** What is made side by side, each of what came before it in its list. @type {Step[][]} */
const LISTS = [
  [['modules and bundles', () => run('rollup', ['-c', '--silent'])]],
  [
    // Whether the code is right is not asked again: `npm run check:types` does it.
    ['types', () => run('tsc', ['-p', '.', '--emitDeclarationOnly', '--noCheck'])],
    ['manifest', () => run('cem', ['analyze', '--quiet'])],
    ['types for frameworks', writeFrameworkTypes],
  ],
];

/** What is made last, of all that. @type {Step[]} */
const LAST = [
  ['schemas', () => writeSchemas('dist/schema')],
  ['style sheet', () => copyFileSync('src/element/reserve.css', 'dist/campaign-charts.css')],
  ['themes', () => cpSync('src/themes', 'dist/themes', { recursive: true })],
  ['integrity', () => writeIntegrity('dist')],
];

const missing = SOURCES.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`Cannot build, as these sources are missing: ${missing.join(', ')}`);
  process.exit(1);
}

rmSync('dist', { recursive: true, force: true });

/** Does one step after the other, and ends the process if one fails. */
async function make(/** @type {Step[]} */ steps) {
  for (const [name, build] of steps) {
    const start = performance.now();
    if (await build()) {
      console.error(`The build failed at: ${name}`);
      rmSync('dist', { recursive: true, force: true });
      process.exit(1);
    }
    console.log(`${name}: ${secondsSince(start)}`);
  }
}

await Promise.all(LISTS.map(make));
await make(LAST);
