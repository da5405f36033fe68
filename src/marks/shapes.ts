/** A corner of a shape of a fixed size, in pixels from the place that it marks. */
export type Corner = readonly [x: number, y: number];

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
