import { range } from 'd3';
import type { Cell, Share } from './mark.js';
import { PERSON } from './shapes.js';

/** Most people in a row. */
const IN_A_ROW = 5;

/** Space between two people, as a share of the width of one, and between two rows, as a share of the height. */
const GAP: Share = 0.3;
const ROW_GAP: Share = 0.1;

/** The places of up to ten people in a square, row by row from the upper start, where the figures are read: ten are two rows of five. */
export function personCells(count: number): readonly Cell[] {
  const columns = Math.min(count, IN_A_ROW);
  const rows = Math.ceil(count / IN_A_ROW);
  const tall = PERSON.height / PERSON.width;
  // As large as five in a row, so that people of one chart are of one size.
  const width = 1 / (IN_A_ROW + (IN_A_ROW - 1) * GAP);
  const height = width * tall;
  const top = (1 - rows * height - (rows - 1) * height * ROW_GAP) / 2;
  return range(count).map((index) => ({
    x: (index % columns) * width * (1 + GAP),
    y: top + Math.floor(index / columns) * height * (1 + ROW_GAP),
    width,
    height,
  }));
}
