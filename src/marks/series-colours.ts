/**
 * Colours of the second to the sixth series, on light and on dark paper. Two are lighter and two darker than the first next to them may be. A series keeps its kind of hue on both: orange, violet, red, a pale one, blue.
 */
export const SERIES_COLOURS = {
  light: ['#c77c00', '#8178fb', '#440000', '#a0839c', '#131254'],
  dark: ['#997300', '#835bdd', '#b83a5b', '#edeeff', '#007b97'],
} as const;

/** Bounds of the accent as the first of several series, in OKLCH: least and greatest lightness, and greatest chroma. */
export const FIRST_SERIES = {
  light: { least: 0.38, most: 0.48, chroma: 0.19 },
  dark: { least: 0.76, most: 0.82, chroma: 0.1 },
} as const;
