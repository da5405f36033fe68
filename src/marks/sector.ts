import { arc } from 'd3';
import type { Arc, MarkBase, Share } from './mark.js';

/** The extent of a sector: angles as shares of a turn, clockwise from the top; radii as shares of half the side of the square. */
export interface Sector {
  readonly from: Share;
  readonly to: Share;
  readonly inner: Share;
  readonly outer: Share;
}

/** The place and fill of an arc. */
type ArcPlace = Omit<MarkBase, 'tone'> & Pick<Arc, 'tone'>;

/** Half the side of the square that arcs are drawn in. */
const RADIUS = 50;
/** The open end of an arc: three slices, each thinner than the one before, as shares of a turn from its end. */
const SLICES = [
  [0.006, 0.026],
  [0.035, 0.046],
  [0.055, 0.061],
] as const;
/** The end of an arc for an approximate value: a short stretch in a lighter tone. */
const ABOUT = [[0, 0.02]] as const;

const shape = arc<Sector>()
  .innerRadius(({ inner }) => inner * RADIUS)
  .outerRadius(({ outer }) => outer * RADIUS)
  .startAngle(({ from }) => from * 2 * Math.PI)
  .endAngle(({ to }) => to * 2 * Math.PI)
  .digits(3);

/** The path of a sector around the middle of a square of 100 by 100. Empty if it has no angle. */
export const sectorPath = (sector: Sector): string => (sector.from === sector.to ? '' : (shape(sector) ?? ''));

/** The path of the end of an arc for a bound or an approximation; undefined if the arc ends where its value is. */
function endPath({ to, ...radii }: Sector, certainty: Arc['certainty']): string | undefined {
  const stretches = certainty === 'least' ? SLICES : certainty === 'about' ? ABOUT : undefined;
  return stretches?.map(([start, end]) => sectorPath({ ...radii, from: to + start, to: to + end })).join('');
}

/** A mark in the shape of a sector: a part of a ring, or of a pie if its inner radius is 0. Its middle is the place of its label. */
export function arcMark(sector: Sector, place: ArcPlace): Arc {
  const [x, y] = shape.centroid(sector);
  const end = endPath(sector, place.certainty);
  return {
    type: 'arc',
    ...place,
    d: sectorPath(sector),
    from: sector.from,
    to: sector.to,
    x: 0.5 + x / 100,
    y: 0.5 + y / 100,
    ...(end && { end }),
  };
}

/** The position of a point of a ring in shares of its square: at a share of a turn, and a radius as a share of half the side. */
export function pointAt(turn: Share, radius: Share): { readonly x: Share; readonly y: Share } {
  const angle = turn * 2 * Math.PI;
  return { x: 0.5 + (Math.sin(angle) * radius) / 2, y: 0.5 - (Math.cos(angle) * radius) / 2 };
}
