import type { Share } from './mark.js';

/**
 * Positions of names at the ends of lines, moved apart so that no two overlap: each at least `distance` from the next, in the order of
 * `positions` from the top. Names that need more than the whole height are spread evenly over it.
 */
export function dodge(positions: readonly Share[], distance: Share): readonly Share[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const step = Math.min(distance, 1 / Math.max(1, order.length - 1));
  const moved = [...positions];
  let least = 0;
  for (const index of order) {
    moved[index] = Math.max(moved[index] ?? 0, least);
    least = (moved[index] ?? 0) + step;
  }
  let most = 1;
  for (const index of order.reverse()) {
    moved[index] = Math.min(moved[index] ?? 1, most);
    most = (moved[index] ?? 1) - step;
  }
  return moved;
}
