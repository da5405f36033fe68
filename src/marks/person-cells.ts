import { range } from 'd3';
import type { CellPlace, Share } from './mark.js';
import { PERSON } from './shapes.js';

/** Most people in a row. */
const MOST_PEOPLE = 10;

/** Space between two people, as a share of the width of one. */
const GAP: Share = 0.3;

/** The places of up to ten people in one row, in the middle of a square: fewer are as large as ten, so that people of one chart are of one size. */
export function personCells(count: number): readonly CellPlace[] {
  const width = 1 / (MOST_PEOPLE + (MOST_PEOPLE - 1) * GAP);
  const height = (width * PERSON.height) / PERSON.width;
  return range(count).map((index) => ({ x: index * width * (1 + GAP), y: (1 - height) / 2, width, height }));
}
