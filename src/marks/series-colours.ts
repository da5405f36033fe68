/**
 * Colours of the second to the sixth series, on light and on dark paper. On light paper four are lighter than the first next to them may be and one is darker; on dark paper all are darker. A series keeps its kind of hue on both: orange, green, violet, pink, red; the dark red is the last, as few charts have six.
 */
export const SERIES_COLOURS = {
  light: ['#d66f02', '#3c9c69', '#8160e3', '#c473a6', '#690918'],
  dark: ['#ad7d23', '#0e8577', '#7d5bd8', '#dd62b4', '#c4353f'],
} as const;

/** Bounds of the accent as the first of several series, in OKLCH: least and greatest lightness, and greatest chroma. */
export const FIRST_SERIES = {
  light: { least: 0.44, most: 0.48, chroma: 0.17 },
  dark: { least: 0.76, most: 0.82, chroma: 0.1 },
} as const;
