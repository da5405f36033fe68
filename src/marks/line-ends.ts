import type { Share } from './mark.js';

/** Names that touch each other, as one block. */
interface Block {
  /** Mean of the positions of its middle at which each name alone would be next to its line. */
  readonly wanted: Share;
  readonly count: number;
  readonly height: Share;
}

/** Two blocks as one, in which each name has the same say. */
const joined = (a: Block, b: Block): Block => ({
  wanted: ((a.wanted + b.height / 2) * a.count + (b.wanted - a.height / 2) * b.count) / (a.count + b.count),
  count: a.count + b.count,
  height: a.height + b.height,
});

/**
 * Positions of the middles of names at the ends of lines, moved apart as little as possible so that no two overlap, in the order of `positions` from the
 * top. Names may stand over the edges by `beyond`, or else by half of the lowest. Those that need more than the whole height are spread over it.
 */
export function dodge(
  positions: readonly Share[],
  heights: readonly Share[],
  beyond = Math.min(...heights) / 2,
): readonly Share[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const squeeze = Math.min(1, 1 / (heights.reduce((sum, height) => sum + height, 0) - 2 * beyond));
  const heightOf = (index: number): Share => (heights[index] ?? 0) * squeeze;
  const over = beyond * squeeze;
  const startOf = ({ wanted, height }: Block): Share =>
    Math.max(-over, Math.min(1 + over - height, wanted - height / 2));
  const blocks: Block[] = [];
  for (const index of order) {
    let block: Block = { wanted: positions[index] ?? 0, count: 1, height: heightOf(index) };
    for (let last = blocks.at(-1); last && startOf(last) + last.height > startOf(block); last = blocks.at(-1)) {
      blocks.pop();
      block = joined(last, block);
    }
    blocks.push(block);
  }
  const moved = [...positions];
  let at = 0;
  for (const block of blocks) {
    let top = startOf(block);
    for (const index of order.slice(at, (at += block.count))) {
      moved[index] = top + heightOf(index) / 2;
      top += heightOf(index);
    }
  }
  return moved;
}
