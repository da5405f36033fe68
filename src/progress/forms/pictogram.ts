import type { Form, Scene } from '../../marks/scene.js';
import { personCells } from '../../marks/person-cells.js';
import { isExact, pointEstimate } from '../../statistics/quantity.js';
import type { ProgressWords } from '../../words/words.js';
import type { ProgressFacts } from '../facts.js';
import { filledCells, thingsOf } from './filled-cells.js';
import { fillingsOf, refusalOf, type Filling } from './filling.js';

/** Number of people that stand for a whole in per cent. A smaller whole of people has one for each. */
const PEOPLE = 10;

/** True for a share that would be none or all of the people though it is neither. */
function isBetween({ value }: Filling): boolean {
  const share = (value && pointEstimate(value)) ?? 0;
  const people = Math.round((share / 100) * PEOPLE);
  return (people === 0 && share > 0) || (people === PEOPLE && share < 100);
}

/** People for each measure, of whom as many are filled as there are in ten: "7 in 10". Fewer than ten are drawn one by one. */
export const pictogram: Form<ProgressFacts, ProgressWords> = (facts, words) => {
  const fillings = fillingsOf(facts, words);
  if (fillings.some(({ value }) => value && !isExact(value))) return { refused: words.inexactFilled };
  const counts = fillings.map((filling) => thingsOf(filling, PEOPLE));
  const refused =
    refusalOf(fillings, 100, words) ??
    (fillings.some((filling, index) => counts[index] === undefined && isBetween(filling))
      ? words.nearNoneOrAll
      : undefined);
  if (refused !== undefined) return { refused };
  const scenes = fillings.map((filling, index): Scene => {
    const cells = personCells(counts[index] ?? PEOPLE);
    const marks = filledCells(filling, cells, 'person');
    return { box: 'square', find: 'in', row: filling.row, spare: cells[0]?.y ?? 0, marks, labels: [] };
  });
  return { scenes, notes: counts.includes(undefined) ? [words.sharesOfCells.person] : [] };
};
