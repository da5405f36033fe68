import type { Dot } from './mark.js';
import type { Corner } from './shapes.js';

/** Height of an arrow and of its head in pixels, from the middle of its point. */
const [FOOT, TIP, HEAD] = [4.5, 13, 3.5];
/** Share of the plot's height at its foot in which an arrow would cross the axis. */
const ROOM = 0.07;

/** True for a point at a bound: the figure lies above or below it. */
export const isBoundDot = ({ certainty }: Dot): boolean => certainty === 'least' || certainty === 'most';

/**
 * The arrow of a bound, in pixels from its point: upwards from a lower bound, downwards from an upper one. Undefined if the point is exact, or
 * an upper bound that is too near to the foot of the plot.
 */
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
