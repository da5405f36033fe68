import type { Form } from '../../marks/scene.js';
import { cellsFor, dealt, spareOf, waffleCells } from '../../marks/waffle-cells.js';
import type { BreakdownWords } from '../../words/words.js';
import type { BreakdownFacts } from '../facts.js';
import { MOST_PIECES } from '../facts/folded.js';
import { fillsOf, piecesOf, sizeOfWhole, partsRefusal } from './parts.js';

/** Number of cells, if they are not as many as are counted. */
const HUNDRED = 100;

/** Squares for the parts: one for each that is counted, if these are at most a hundred, else one for each hundredth. */
export const waffle: Form<BreakdownFacts, BreakdownWords> = (facts, words) => {
  const refused = partsRefusal('waffle', facts, words);
  if (refused !== undefined) return { refused };
  const parts = piecesOf(facts, words);
  if (!parts.length) return { refused: words.notDrawn('waffle', 'empty') };
  const { scope } = facts;
  const size = sizeOfWhole(facts, parts);
  const isCounted =
    !scope.unit?.percent &&
    !scope.unit?.currency &&
    !scope.unit?.scale &&
    size <= HUNDRED &&
    parts.every((part) => Number.isInteger(part.size));
  const count = isCounted ? Math.round(size) : HUNDRED;
  const shares = parts.map((part) => part.size / size);
  const numbers = cellsFor(shares, count);
  const fills = fillsOf(parts);
  const cells = waffleCells(count);
  const stretches = parts.map(({ row, stated }, index) => ({
    count: numbers[index] ?? 0,
    id: stated.category.pointer,
    row,
    ...fills[index],
  }));
  const one = isCounted ? words.quantity({ value: 1 }, scope) : undefined;
  return {
    scenes: [
      { box: 'square', find: 'in', mirror: false, spare: spareOf(cells), marks: dealt(cells, stretches), labels: [] },
    ],
    notes: [words.square(one)],
    rows: { folds: MOST_PIECES },
  };
};
