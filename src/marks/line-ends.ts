import type { Share } from './mark.js';

/**
 * Positions of the middles of names at the ends of lines, moved apart so that no two overlap, in the order of `positions` from the top. Names may stand over
 * the edges by half of the lowest. Those that need more than the whole height are spread over it.
 */
export function dodge(positions: readonly Share[], heights: readonly Share[]): readonly Share[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const lowest = Math.min(...heights);
  const squeeze = Math.min(1, 1 / (heights.reduce((sum, height) => sum + height, 0) - lowest));
  const halfOf = (index: number): Share => ((heights[index] ?? 0) / 2) * squeeze;
  const over = (lowest / 2) * squeeze;
  const moved = [...positions];
  let least = -over;
  for (const index of order) {
    moved[index] = Math.max(moved[index] ?? 0, least + halfOf(index));
    least = (moved[index] ?? 0) + halfOf(index);
  }
  let most = 1 + over;
  for (const index of order.reverse()) {
    moved[index] = Math.min(moved[index] ?? 1, most - halfOf(index));
    most = (moved[index] ?? 1) - halfOf(index);
  }
  return moved;
}
