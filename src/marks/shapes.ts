import type { Dot, Rect } from './mark.js';

/** A corner of a shape of a fixed size, in pixels from the place that it marks. */
type Corner = readonly [x: number, y: number];

/** The corners of the markers of points. */
export const MARKERS = {
  // Below a bar, pointing at the value expected by now.
  triangle: [
    [-4.5, 15],
    [0, 8],
    [4.5, 15],
  ],
  diamond: [
    [0, -5.5],
    [5.5, 0],
    [0, 5.5],
    [-5.5, 0],
  ],
} as const satisfies Record<string, readonly Corner[]>;

/** A standing person as the data of a path, in a box of this size. */
export const PERSON = {
  width: 16,
  height: 35,
  d: 'M8 1A4.75 4.75 0 1 1 8 10.5A4.75 4.75 0 1 1 8 1ZM1 34.5V17A4.5 4.5 0 0 1 5.5 12.5H10.5A4.5 4.5 0 0 1 15 17V34.5Z',
} as const;

/** The head of an arrow, from its tip. `isBackwards` is true if the arrow points to the start. */
export function arrowHead(isBackwards: boolean): readonly Corner[] {
  const back = isBackwards ? 7 : -7;
  return [
    [0, 0],
    [back, -4.5],
    [back, 4.5],
  ];
}

/** The mark at the foot of a value axis that does not begin at zero. */
export const CUT_AXIS: readonly Corner[] = [
  [0, 0],
  [4, 0],
  [7, -6],
  [12, 6],
  [15, 0],
];

/** A line through corners as the data of a path. A `Z` after it closes it. */
export const pathThrough = (corners: readonly Corner[]): string => `M${corners.join('L')}`;

/** Height of an arrow and of its head in pixels, from the middle of its point. */
const [FOOT, TIP, HEAD] = [4.5, 13, 3.5];
/** Share of the plot's height at its foot in which an arrow would cross the axis. */
const ROOM = 0.07;

/** True for a rectangle whose figure goes on beyond its end: a lower bound, or one that is cut at the end of its scale. */
export const hasOpenEnd = ({ certainty, cut = false }: Rect): boolean => certainty === 'least' || cut;

/** A rectangle as its end is drawn at a bound or a cut: exact, and without stripes, for which the slices are too thin. */
export const endShape = (rect: Rect): Rect => ({
  ...rect,
  ...(rect.tone === 'hatched' && { tone: 'plain' }),
  certainty: 'exact',
});

/** True for a point at a bound: the figure lies above or below it. */
export const isBoundDot = ({ certainty }: Dot): boolean => certainty === 'least' || certainty === 'most';

/** The arrow of a bound, in pixels from its point: up from a lower bound, down from an upper one. Undefined if there is none, or no room for it. */
export function stemOf(dot: Dot): readonly Corner[] | undefined {
  if (!isBoundDot(dot) || (dot.certainty === 'most' && dot.y > 1 - ROOM)) return undefined;
  const way = dot.certainty === 'least' ? -1 : 1;
  const [foot, tip, back] = [FOOT * way, TIP * way, (TIP - HEAD) * way];
  return [
    [0, foot],
    [0, tip],
    [-HEAD, back],
    [0, tip],
    [HEAD, back],
    [0, tip],
  ];
}
