import type { Arc } from '../../../src/marks/mark.js';

/** The angle of an arc as a share of a turn, read from its path: from its first point to the end of its outer edge. */
export function turnsOf({ d }: Pick<Arc, 'd'>): number {
  // A whole turn is two rings of two halves each.
  if (/M.*M/.test(d)) return 1;
  const points = /^M([^,]+),([^A]+)A[^,]+,[^,]+,0,[01],1,([^,]+),([^LAZ]+)/.exec(d)?.slice(1).map(Number);
  if (!points) return 0;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points;
  const turn = (Math.atan2(y2, x2) - Math.atan2(y1, x1)) / (2 * Math.PI);
  return turn < 0 ? turn + 1 : turn;
}
