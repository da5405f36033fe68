// @ts-check
// Builds dist/: modules, one-file bundles, types, manifest, schemas and the style sheet. See CONTRIBUTING.
import { copyFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import { writeIntegrity } from './integrity.js';
import { writeFrameworkTypes } from './framework-types.js';
import { run, secondsSince } from './run.js';
import { ROOMS, writeSchemas } from './schemas.js';

const SOURCES = [
  'src/index.ts',
  'src/data.ts',
  'src/define.ts',
  'src/enhance.ts',
  'src/server.ts',
  'src/react.ts',
  'src/print.ts',
  'src/element/reserve.css',
  ...ROOMS.flatMap((room) => [`src/${room}/define.ts`, `src/${room}/data.ts`]),
];

/** @type {[string, () => number | void | Promise<number | void>][]} */
const STEPS = [
  ['modules and bundles', () => run('rollup', ['-c', '--silent'])],
  ['types', () => run('tsc', ['-p', '.', '--emitDeclarationOnly'])],
  ['manifest', () => run('cem', ['analyze', '--quiet'])],
  ['types for frameworks', writeFrameworkTypes],
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
for (const [name, build] of STEPS) {
  const start = performance.now();
  if (await build()) {
    console.error(`The build failed at: ${name}`);
    rmSync('dist', { recursive: true, force: true });
    process.exit(1);
  }
  console.log(`${name}: ${secondsSince(start)}`);
}
