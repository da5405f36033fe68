import { FIRST_SERIES, SERIES_COLOURS } from '../../marks/series-colours.js';
import { changed, mix, over } from './colour.js';

/** Name of a theme. */
export type ThemeName = 'light' | 'dark';

/** The colours of a drawing. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly secondary: string;
  readonly axis: string;
  readonly rule: string;
  readonly track: string;
  /** Fill of the rest of a whole. */
  readonly rest: string;
  readonly past: string;
  readonly good: string;
  readonly warn: string;
  readonly bad: string;
  readonly accent: string;
  /** Colours of six series, the accent first, its lightness held between those of the others. */
  readonly series: readonly string[];
  /** Colours of six parts of a whole: tints of the accent. */
  readonly parts: readonly string[];
  /** Greys of named ranges, from dark to light. */
  readonly ranges: readonly string[];
}

const FIXED = {
  light: { paper: '#ffffff', ink: '#12181e', past: '#848e98', good: '#12694a', warn: '#8a4b08', bad: '#a32a1e' },
  dark: { paper: '#14181c', ink: '#f2f4f6', past: '#7d8995', good: '#63cf9f', warn: '#f0b45f', bad: '#ff9c8a' },
} as const;

const TINTS = [1, 0.88, 0.54, 0.38, 0.24, 0.13];
const GREYS = { light: [0.25, 0.2, 0.15, 0.12, 0.08], dark: [0.28, 0.22, 0.17, 0.13, 0.09] };

/** The accent of a page without one. */
export const ACCENT = '#1d5fa8';

/** The colours of a theme, made of one accent such as `#1d5fa8`, whose lightness is held so that it can be seen. */
export function themeOf(name: ThemeName, base: string): Theme {
  const { paper, ink, ...fixed } = FIXED[name];
  const accent = changed(base, ({ lightness, chroma, hue }) =>
    name === 'light'
      ? { lightness: Math.min(lightness, 0.5), chroma, hue }
      : { lightness: Math.max(lightness, 0.76), chroma: Math.min(chroma, 0.1), hue },
  );
  const { least, most, chroma: mostChroma } = FIRST_SERIES[name];
  const first = changed(base, ({ lightness, chroma, hue }) => ({
    lightness: Math.min(Math.max(lightness, least), most),
    chroma: Math.min(chroma, mostChroma),
    hue,
  }));
  return {
    ...fixed,
    paper,
    ink,
    accent,
    secondary: over(ink, paper, 0.74),
    axis: over(ink, paper, 0.55),
    rule: over(ink, paper, 0.15),
    track: over(ink, paper, 0.09),
    rest: mix(fixed.past, paper, 0.35),
    series: [first, ...SERIES_COLOURS[name]],
    parts: TINTS.map((share) => mix(accent, paper, share)),
    ranges: GREYS[name].map((share) => mix(ink, paper, share)),
  };
}
