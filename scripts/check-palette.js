// @ts-check
// Proves a palette: `npm run check:palette -- '#7a1f5c'` for the six series that follow from an accent, or several colours for the series as they
// are. `--paper '#fff'` checks them on one paper alone. Prints the contrasts and distances, and ends with 1 if one is too small.
import { parseArgs } from 'node:util';
import {
  clampRgb,
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  parse,
  wcagContrast,
} from 'culori';
import { FIRST_SERIES, SERIES_COLOURS } from '../src/marks/series-colours.ts';

/** @typedef {import('culori').Color} Color */

const MARK_CONTRAST = 3;
const TEXT_CONTRAST = 4.5;
/** Least distance of two series in OKLab, times 100: as they are, and in a kind of colour vision in which two hues are one. */
const DISTANCE = 10;
const DEFICIENT_DISTANCE = 6;
const LIGHT = /** @type {const} */ ({ scheme: 'light', paper: '#ffffff', ink: '#000000' });
/** The paper is the lightest of the dark ones of browsers: that of WebKit. */
const DARK = /** @type {const} */ ({ scheme: 'dark', paper: '#1e1e1e', ink: '#ffffff' });

const oklch = converter('oklch');
const rgb = converter('rgb');
const linear = converter('lrgb');
const distance = differenceEuclidean('oklab');

/**
 * A colour as it is seen without one kind of cone. The matrices of Machado (2009) are for linear light.
 * @param {(color: Color) => Color} filter
 * @returns {(color: Color) => Color}
 */
const seenThrough = (filter) => (color) => {
  const { r, g, b } = linear(color);
  const seen = rgb(filter({ mode: 'rgb', r, g, b }));
  return clampRgb(rgb({ ...seen, mode: 'lrgb' }));
};
const VISIONS = /** @type {const} */ ([
  ['full colour vision', (/** @type {Color} */ color) => color, DISTANCE],
  ['protanopia', seenThrough(filterDeficiencyProt(1)), DEFICIENT_DISTANCE],
  ['deuteranopia', seenThrough(filterDeficiencyDeuter(1)), DEFICIENT_DISTANCE],
  ['tritanopia', seenThrough(filterDeficiencyTrit(1)), DEFICIENT_DISTANCE],
]);

/**
 * The six colours of series that the style sheets make of an accent.
 * @param {Color} accent
 * @param {'light' | 'dark'} scheme
 */
function seriesOf(accent, scheme) {
  const { least, most, chroma } = FIRST_SERIES[scheme];
  const { l, c, h = 0 } = oklch(accent);
  const first = {
    mode: /** @type {const} */ ('oklch'),
    l: Math.min(Math.max(l, least), most),
    c: Math.min(c, chroma),
    h,
  };
  return [clampRgb(rgb(first)), ...SERIES_COLOURS[scheme].map((colour) => rgb(parse(colour)))];
}

/** The papers to check on: light and dark, or the one that is named. */
function papersOf(/** @type {string | undefined} */ paper) {
  if (!paper) return [LIGHT, DARK];
  return [{ ...(wcagContrast(paper, '#000') > wcagContrast(paper, '#fff') ? LIGHT : DARK), paper }];
}

let failures = 0;
const marked = (/** @type {number} */ value, /** @type {number} */ least) => {
  if (value < least) failures++;
  return `${value.toFixed(1).padStart(5)}${value < least ? ' ✗' : '  '}`;
};

/**
 * Prints the contrasts of each series, and for each kind of colour vision the two series that are nearest to each other.
 * @param {readonly Color[]} series
 * @param {{ readonly scheme: string, readonly paper: string, readonly ink: string }} on
 */
function check(series, { scheme, paper, ink }) {
  console.log(`\nOn ${scheme} paper, ${paper}`);
  console.log(`            colour   mark (${MARK_CONTRAST})  name (${TEXT_CONTRAST})  text on it (${TEXT_CONTRAST})`);
  series.forEach((color, index) => {
    const name = interpolate([ink, color], 'oklab')(0.78);
    const onIt = Math.max(wcagContrast(color, '#000'), wcagContrast(color, '#fff'));
    const contrasts = [
      marked(wcagContrast(color, paper), MARK_CONTRAST),
      marked(wcagContrast(name, paper), TEXT_CONTRAST),
      marked(onIt, TEXT_CONTRAST),
    ];
    console.log(`  series ${index + 1}  ${formatHex(color)}  ${contrasts.join('   ')}`);
  });
  for (const [vision, seen, least] of VISIONS) {
    const pairs = series.flatMap((one, i) =>
      series
        .slice(0, i)
        .map((other, j) => ({ names: `${j + 1} and ${i + 1}`, apart: 100 * distance(seen(one), seen(other)) })),
    );
    const { names, apart } = pairs.reduce((a, b) => (b.apart < a.apart ? b : a), { names: 'none', apart: Infinity });
    console.log(`  ${`${vision}, at least ${least}`.padEnd(34)} ${marked(apart, least)} series ${names}`);
  }
}

const { values, positionals: colours } = parseArgs({ options: { paper: { type: 'string' } }, allowPositionals: true });
const unknown = [...colours, values.paper ?? ''].filter((colour) => colour && !parse(colour));
if (!colours.length || unknown.length) {
  const reason = unknown.length ? `Not a colour: ${unknown.join(', ')}.` : 'No colour.';
  console.error(`${reason} Name one: npm run check:palette -- '#7a1f5c'`);
  process.exit(2);
}
const [accent = '', ...more] = colours;
console.log(more.length ? `${colours.length} colours, as they are` : `Series that follow from ${accent}`);
for (const on of papersOf(values.paper))
  check(more.length ? colours.map((colour) => rgb(colour)) : seriesOf(rgb(accent), on.scheme), on);
console.log(failures ? `\n${failures} too small, marked ✗` : '\nAll contrasts and distances are large enough.');
process.exitCode = failures ? 1 : 0;
