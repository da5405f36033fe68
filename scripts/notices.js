// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {{ name: string, version: string, license: string, text: string }} Contained a package in a bundle */

const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));

/** The folder of the package that a module comes from; nothing for a module of our own. */
function packageFolder(/** @type {string} */ module) {
  if (!module.includes('/node_modules/')) return [];
  for (let folder = dirname(module); !folder.endsWith('/node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && readJson(manifest).name) return [folder];
  }
  throw new Error(`${module} belongs to no package`);
}

/**
 * The package in a folder, with the text of its licence.
 * @returns {Contained}
 */
export function readPackage(/** @type {string} */ folder) {
  const { name, version, license } = readJson(join(folder, 'package.json'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} carries no licence text`);
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/**
 * The packages of which something is left in a chunk, sorted by name.
 * @param {{ modules: Record<string, { renderedLength: number }> }} chunk
 */
export function packagesIn(chunk) {
  const modules = Object.keys(chunk.modules).filter((id) => chunk.modules[id].renderedLength > 0);
  const folders = new Set(modules.flatMap(packageFolder));
  return [...folders].map(readPackage).sort((a, b) => a.name.localeCompare(b.name));
}

/** The comment that heads a bundle: what it is, whose code it holds and under which licences. */
export function banner(/** @type {Contained[]} */ packages) {
  const { name, version, license } = readJson('package.json');
  const licences = [...new Set(packages.map((each) => each.license))].sort();
  const lines = licences.map((licence) => {
    const names = packages.filter((each) => each.license === licence).map((each) => `${each.name} ${each.version}`);
    return ` * ${names.join(', ')}: ${licence}`;
  });
  return `/*!\n * ${name} ${version}: ${license}. It contains\n${lines.join('\n')}\n * The licences in full: THIRD-PARTY-NOTICES.txt\n */\n`;
}

/** The licence texts of all packages in the bundles, as one file. */
export function notices(/** @type {Contained[]} */ packages) {
  const { name } = readJson('package.json');
  const rule = '-'.repeat(72);
  const head = `The one-file bundles of ${name} and its react.js contain code of these packages.\n`;
  return [
    head,
    ...packages.map((each) => `${rule}\n${each.name} ${each.version} (${each.license})\n\n${each.text}\n`),
  ].join('\n');
}
