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
  /** Colours of six series, the accent first. */
  readonly series: readonly string[];
  /** Colours of six parts of a whole: tints of the accent. */
  readonly parts: readonly string[];
  /** Greys of named ranges, from dark to light. */
  readonly ranges: readonly string[];
}

/** Lightness, chroma and turn of the hue from the accent, for the second to sixth series; as in the style sheet of the frame. */
const SERIES = {
  light: [
    [0.62, 0.13, 179],
    [0.63, 0.1, -71],
    [0.35, 0.16, 73],
    [0.49, 0.08, 129],
    [0.32, 0.07, -136],
  ],
  dark: [
    [0.7, 0.14, 169],
    [0.89, 0.11, -71],
    [0.66, 0.16, 61],
    [0.54, 0.14, 129],
    [0.88, 0.13, -155],
  ],
} as const;

const FIXED = {
  light: { paper: '#ffffff', ink: '#12181e', past: '#848e98', good: '#12694a', warn: '#8a4b08', bad: '#a32a1e' },
  dark: { paper: '#14181c', ink: '#f2f4f6', past: '#7d8995', good: '#63cf9f', warn: '#f0b45f', bad: '#ff9c8a' },
} as const;

const TINTS = [1, 0.88, 0.54, 0.38, 0.24, 0.13];
const GREYS = [0.25, 0.2, 0.15, 0.11, 0.06];

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
  const series = SERIES[name].map(([lightness, chroma, turn]) =>
    changed(base, ({ hue }) => ({ lightness, chroma, hue: hue + turn })),
  );
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
    series: [accent, ...series],
    parts: TINTS.map((share) => mix(accent, paper, share)),
    ranges: GREYS.map((share) => mix(ink, paper, share)),
  };
}
