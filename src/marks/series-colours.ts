/**
 * Colours of the second to the sixth series, on light and on dark paper. On light paper three are lighter and two darker than the first next to them may be. A series keeps its kind of hue on both: orange, teal, violet, red, blue.
 */
export const SERIES_COLOURS = {
  light: ['#c77c00', '#1a9d89', '#9880da', '#44001b', '#131254'],
  dark: ['#997300', '#2d918e', '#835bdd', '#b83a5b', '#edeeff'],
} as const;

/** Bounds of the accent as the first of several series, in OKLCH: least and greatest lightness, and greatest chroma. */
export const FIRST_SERIES = {
  light: { least: 0.38, most: 0.48, chroma: 0.19 },
  dark: { least: 0.76, most: 0.82, chroma: 0.1 },
} as const;
