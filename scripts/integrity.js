// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** The files that a page can load from a server that is not its own. */
const FILES = ['campaign-charts.js', 'campaign-charts.iife.js', 'campaign-charts.css'];

/** Writes the hashes of these files in a folder, as the attribute `integrity` takes them, into `integrity.json`, and prints them. */
export function writeIntegrity(/** @type {string} */ folder) {
  const hashes = FILES.map((file) => {
    const hash = createHash('sha384').update(readFileSync(`${folder}/${file}`));
    return [file, `sha384-${hash.digest('base64')}`];
  });
  for (const [file, hash] of hashes) console.log(`${file} ${hash}`);
  writeFileSync(`${folder}/integrity.json`, JSON.stringify(Object.fromEntries(hashes), null, 2) + '\n');
}
