// The proof of a palette: contrasts and distances of its series, on light and on dark paper. Printed by scripts/check-palette.js. Types are not checked
// here: culori has none.
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
import { FIRST_SERIES, SERIES_COLOURS } from '../src/marks/series-colours.js';

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

const marked = (/** @type {number} */ value, /** @type {number} */ least) =>
  `${value.toFixed(1).padStart(5)}${value < least ? ' ✗' : '  '}`;

/**
 * The contrasts of each series, and for each kind of colour vision the two series that are nearest to each other.
 * @param {readonly Color[]} series
 * @param {{ readonly scheme: string, readonly paper: string, readonly ink: string }} on
 * @returns {readonly string[]} lines
 */
function linesOn(series, { scheme, paper, ink }) {
  const lines = [`\nOn ${scheme} paper, ${paper}`];
  lines.push(`            colour   mark (${MARK_CONTRAST})  name (${TEXT_CONTRAST})  text on it (${TEXT_CONTRAST})`);
  series.forEach((color, index) => {
    const name = interpolate([ink, color], 'oklab')(0.78);
    const onIt = Math.max(wcagContrast(color, '#000'), wcagContrast(color, '#fff'));
    const contrasts = [
      marked(wcagContrast(color, paper), MARK_CONTRAST),
      marked(wcagContrast(name, paper), TEXT_CONTRAST),
      marked(onIt, TEXT_CONTRAST),
    ];
    lines.push(`  series ${index + 1}  ${formatHex(color)}  ${contrasts.join('   ')}`);
  });
  for (const [vision, seen, least] of VISIONS) {
    const pairs = series.flatMap((one, i) =>
      series
        .slice(0, i)
        .map((other, j) => ({ names: `${j + 1} and ${i + 1}`, apart: 100 * distance(seen(one), seen(other)) })),
    );
    const { names, apart } = pairs.reduce((a, b) => (b.apart < a.apart ? b : a), { names: 'none', apart: Infinity });
    lines.push(`  ${`${vision}, at least ${least}`.padEnd(34)} ${marked(apart, least)} series ${names}`);
  }
  return lines;
}

/**
 * The report on a palette, and how many contrasts and distances in it are too small. One colour is an accent, of which six series are made.
 * @param {readonly string[]} colours
 * @param {string} [paper] the only paper to check on
 */
export function paletteReport(colours, paper) {
  const [accent = '', ...more] = colours;
  const lines = [more.length ? `${colours.length} colours, as they are` : `Series that follow from ${accent}`];
  for (const on of papersOf(paper))
    lines.push(...linesOn(more.length ? colours.map((colour) => rgb(colour)) : seriesOf(rgb(accent), on.scheme), on));
  const failures = lines.join('').split('✗').length - 1;
  lines.push(failures ? `\n${failures} too small, marked ✗` : '\nAll contrasts and distances are large enough.');
  return { text: lines.join('\n'), failures };
}
