import type { ViewportPlace } from '../parts/viewport-layout.js';

/** A box of the page, in pixels from the top left of the viewport. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The place of a reading box. */
export interface Placement extends ViewportPlace {
  /** Part of its own height by which the box is moved up. */
  readonly shift: number;
}

/** Least distance from the edges of the viewport, which leaves room for a scroll bar. */
const MARGIN = 20;
/** Distance from the point that is read. */
const GAP = 14;
/** Least width of a viewport in which a box has room next to its point. */
const LEAST_VIEW = 480;
/** Width that a box has, where the viewport has it, however narrow the drawing is. */
const LEAST_BOX = 280;
/** Height of an axis below a plot. */
const AXIS = 26;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The size of a viewport, in pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
}

/** A box below the drawing, or above it if there is more room. */
function docked({ left, right, top, bottom }: Bounds, view: View): Placement {
  const last = view.width - MARGIN;
  const start = within(left, MARGIN, Math.max(MARGIN, last - LEAST_BOX));
  const end = Math.min(Math.max(right, start + LEAST_BOX), last);
  const place = { left: start, shift: 0, width: Math.max(0, end - start) };
  const edge = { below: bottom + AXIS, above: view.height - top + GAP };
  const isBelow = edge.below <= edge.above;
  // A drawing that is as high as the viewport has the box at its foot.
  const room = view.height - 2 * MARGIN;
  if (Math.min(edge.below, edge.above) > room) return { ...place, bottom: MARGIN, height: room };
  const distance = Math.max(MARGIN, isBelow ? edge.below : edge.above);
  const height = view.height - distance - MARGIN;
  return isBelow ? { ...place, top: distance, height } : { ...place, bottom: distance, height };
}

/** The place of a box next to a point and the pointer, `from` and `to` along the width: at the side with more room, or in a narrow viewport below the drawing. It is moved up by as much of its height as the point is down the viewport, so that it never leaves it. */
export function placementOf(
  drawing: Bounds,
  point: { readonly from: number; readonly to: number; readonly y: number },
  view: View,
): Placement {
  const { from, to } = point;
  const room = { end: view.width - to - GAP - MARGIN, start: from - GAP - MARGIN };
  if (view.width < LEAST_VIEW) return docked(drawing, view);
  const top = within(point.y, MARGIN, view.height - MARGIN);
  const place = { top, shift: (top - MARGIN) / (view.height - 2 * MARGIN), height: view.height - 2 * MARGIN };
  return room.end >= room.start
    ? { ...place, left: to + GAP, width: Math.max(0, room.end) }
    : { ...place, right: view.width - from + GAP, width: Math.max(0, room.start) };
}
