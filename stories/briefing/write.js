// @ts-check
// Writes the two files that are not written by hand: `node stories/briefing/write.js`.
// - disasters.json, from the CSV of the package vega-datasets;
// - local.js, the figures of both JSON files as one script: a page opened from a folder may run it, and may fetch nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { disasters } from './disasters.js';

const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), 'utf8');

async function write(/** @type {string} */ path, /** @type {string} */ text) {
  const { pathname } = new URL(path, import.meta.url);
  writeFileSync(pathname, await format(text, { ...(await resolveConfig(pathname)), filepath: pathname }));
}

const fromCsv = disasters(read('../../node_modules/vega-datasets/data/disasters.csv'));
const figures = { ...JSON.parse(read('briefing.json')), ...fromCsv };
await write('disasters.json', JSON.stringify(fromCsv));
await write(
  'local.js',
  `// Made by write.js from briefing.json and disasters.json.\nshow(${JSON.stringify(figures)});\n`,
);
