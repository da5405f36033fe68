import { max } from 'd3';
import type { Form, Scene } from '../../marks/scene.js';
import { spareOf, waffleCells } from '../../marks/waffle-cells.js';
import { isExact } from '../../statistics/quantity.js';
import type { ProgressWords } from '../../words/words.js';
import type { ProgressFacts } from '../facts.js';
import { filledCells, thingsOf } from './filled-cells.js';
import { fillingsOf, refusalOf } from './filling.js';

/** Number of cells of a whole in per cent, and the largest number of things that have a cell each. */
const CELLS = 100;

/** Cells for each measure, filled by its share of its whole: a hundred, or one for each thing of a small count. */
export const waffle: Form<ProgressFacts, ProgressWords> = (facts, words) => {
  const fillings = fillingsOf(facts, words);
  const refused = fillings.some(({ value }) => value && !isExact(value))
    ? words.inexactFilled
    : refusalOf(fillings, 100, words);
  if (refused !== undefined) return { refused };
  const counts = fillings.map((filling) => thingsOf(filling, CELLS));
  const isInPerCent = counts.includes(undefined);
  // Things of one unit have cells of one size.
  const largest = isInPerCent || facts.basis !== 'values' ? undefined : max(counts, (count) => count);
  const hundred = waffleCells(CELLS);
  const scenes = fillings.map((filling, index): Scene => {
    const things = counts[index];
    const cells = things === undefined ? hundred : waffleCells(things, largest);
    return {
      box: 'square',
      find: 'in',
      row: filling.row,
      spare: spareOf(cells),
      marks: filledCells(filling, cells),
      labels: [],
    };
  });
  return { scenes, notes: isInPerCent ? [words.sharesOfCells.square] : [] };
};
