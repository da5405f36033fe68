import { least } from 'd3-array';
import { rectsOf, type Mark, type Share } from '../marks/mark.js';
import type { Place, ReadingPoint } from './point.js';

/** Largest distance at which a part is found next to it, so that thin ones can be hit. */
const NEAR: Share = 0.03;
/** Largest distance from the middle of a square at which a sector is found. */
const RADIUS: Share = 0.55;

const outside = (position: Share, start: Share, length: Share): Share =>
  Math.max(0, start - position, position - start - length);

/** Distance of a place from a mark: 0 inside of it. Only rectangles have an inside. */
function distanceTo(mark: Mark, { x, y }: Place): Share {
  if (mark.type === 'cells') return Math.min(...rectsOf(mark).map((rect) => distanceTo(rect, { x, y })));
  if (mark.type !== 'rect') return mark.type === 'dot' ? Math.hypot(mark.x - x, mark.y - y) : Infinity;
  const { height } = mark;
  const across = outside(x, mark.x, mark.width);
  return height === undefined ? across : Math.hypot(across, outside(y, mark.y ?? 0, height));
}

/** True if a sector is in the direction of a place from the middle of its square. */
function isToward(mark: Mark, { x, y }: Place): boolean {
  if (mark.type !== 'arc') return false;
  const turn = Math.atan2(x - 0.5, 0.5 - y) / (2 * Math.PI);
  const from = turn < 0 ? turn + 1 : turn;
  return from >= mark.from && from < mark.to;
}

/** The datum whose mark is at a place: the sector in its direction, or the nearest rectangle or point. Undefined if none is near. */
export function markAt(points: readonly ReadingPoint[], place: Place, find: 'in' | 'turn'): ReadingPoint | undefined {
  if (find === 'turn')
    return Math.hypot(place.x - 0.5, place.y - 0.5) > RADIUS
      ? undefined
      : points.find(({ marks }) => marks.some((mark) => isToward(mark, place)));
  const distanceOf = ({ marks }: ReadingPoint): Share => Math.min(...marks.map((mark) => distanceTo(mark, place)));
  const nearest = least(points, distanceOf);
  return nearest && distanceOf(nearest) <= NEAR ? nearest : undefined;
}
