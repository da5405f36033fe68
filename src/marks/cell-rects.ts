import type { Cells, Rect } from './mark.js';

/** Each cell of a mark as a rectangle. */
export const rectsOf = ({ cells, ...place }: Cells): readonly Rect[] =>
  cells.map((cell) => ({ ...place, ...cell, type: 'rect' }));
