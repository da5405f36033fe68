// @ts-check
// Compares pictures of every form with those kept in test/visual/: `npm run visual`. `-- --update` keeps those of today instead, `-- --only delta`
// takes those whose name includes a text, `-- --folder pictures` keeps them elsewhere. Not part of `npm run verify`.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import './typescript.js';
import { startPictures } from './pictures.js';
import { exitWith } from './run.js';
import { close } from './test-in-browsers.js';

const { values: options } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    folder: { type: 'string', default: 'test/visual' },
  },
});

/** @type {typeof import('../stories/visual/sheets.js')} */
const { SHEETS, nameOf } = await import('../stories/visual/sheets.ts');

const WIDTHS = [320, 760, 1280];

/** @type {(import('./pictures.js').View & { name: string })[]} */
const VIEWS = [
  ...WIDTHS.map((width) => ({ name: `${width}-light`, width, theme: /** @type {const} */ ('light') })),
  ...WIDTHS.map((width) => ({ name: `${width}-dark`, width, theme: /** @type {const} */ ('dark') })),
  { name: '760-right-to-left', width: 760, direction: 'rtl' },
];

/** Views of a form that is not the first of its chart: the narrowest, the widest, and both in the other theme and direction. */
const FEW = ['320-light', '760-dark', '760-right-to-left', '1280-light'];
const FIRST = ['figure-headline', 'progress-bars', 'breakdown-bars', 'delta-columns', 'timeline-bars'];

/** Without transparency and without filters, which for text and flat colours is the smallest. */
const encode = (/** @type {PNG} */ picture) =>
  PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });

/** A picture on white of the given size, so that pictures of two heights can be compared. */
function padded(/** @type {PNG} */ picture, /** @type {number} */ width, /** @type {number} */ height) {
  const result = new PNG({ width, height });
  result.data.fill(255);
  PNG.bitblt(picture, result, 0, 0, picture.width, picture.height, 0, 0);
  return result;
}

/**
 * Compares two pictures. If they differ, gives back how many pixels do and one picture of three columns: kept, difference, now.
 * @param {PNG} kept
 * @param {PNG} now
 */
function compare(kept, now) {
  const [width, height] = [Math.max(kept.width, now.width), Math.max(kept.height, now.height)];
  const [before, after] = [padded(kept, width, height), padded(now, width, height)];
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(before.data, after.data, difference.data, width, height);
  if (pixels === 0 && kept.height === now.height) return undefined;
  const columns = new PNG({ width: 3 * width, height });
  for (const [index, column] of [before, difference, after].entries())
    PNG.bitblt(column, columns, 0, 0, width, height, index * width, 0);
  return { pixels, columns };
}

/** Keeps or compares one picture. Gives back what is wrong with it. */
function check(/** @type {string} */ name, /** @type {PNG} */ now) {
  const file = join(options.folder, `${name}.png`);
  if (options.update) {
    writeFileSync(file, encode(now));
    return undefined;
  }
  if (!existsSync(file)) return `${file} is missing; \`npm run visual -- --update\` writes it`;
  const difference = compare(PNG.sync.read(readFileSync(file)), now);
  if (!difference) return undefined;
  const differenceFile = join(options.folder, 'differences', `${name}.png`);
  writeFileSync(differenceFile, encode(difference.columns));
  return `${difference.pixels} pixels differ: ${differenceFile}`;
}

rmSync(join(options.folder, 'differences'), { recursive: true, force: true });
mkdirSync(join(options.folder, 'differences'), { recursive: true });
const { origin, takePicture, close: stop } = await startPictures();
const count = { passed: 0, failed: 0 };
for (const sheet of SHEETS) {
  for (const view of VIEWS) {
    if (!FIRST.includes(nameOf(sheet)) && !FEW.includes(view.name)) continue;
    const name = `${nameOf(sheet)}-${view.name}`;
    if (!name.includes(options.only)) continue;
    const picture = await takePicture(`${origin}/stories/visual/index.html?${nameOf(sheet)}`, view);
    const fault = check(name, PNG.sync.read(Buffer.from(picture)));
    count[fault ? 'failed' : 'passed']++;
    if (fault) console.log(`failed: ${name}: ${fault}`);
  }
}
await stop();
exitWith(close(count));
