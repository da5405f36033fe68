import type { Form, Scene } from '../../marks/scene.js';
import { personCells } from '../../marks/person-cells.js';
import { isExact, pointEstimate } from '../../statistics/quantity.js';
import type { ProgressWords } from '../../words/words.js';
import type { ProgressFacts } from '../facts.js';
import { filledCells, thingsOf } from './filled-cells.js';
import { fillingsOf, refusalOf, type Filling } from './filling.js';

/** Number of people that stand for a whole in per cent. A smaller whole of people has one for each. */
const PEOPLE = 10;

/** Number of people for a share in per cent. */
const peopleFor = (share: number): number => Math.round((share / 100) * PEOPLE);

/** True if people cannot tell a share, or its target, from none, all or each other. */
function isRoundedAway({ value, target, zone }: Filling): boolean {
  const share = value && pointEstimate(value);
  const aim = zone ? undefined : target;
  const shares = [share, aim].filter((one) => one !== undefined);
  const isNear = (one: number): boolean => [0, 100].some((end) => one !== end && peopleFor(one) === peopleFor(end));
  return shares.some(isNear) || new Set(shares).size > new Set(shares.map(peopleFor)).size;
}

/** People for each measure, of whom as many are filled as there are in ten: "7 in 10". Fewer than ten are drawn one by one. */
export const pictogram: Form<ProgressFacts, ProgressWords> = (facts, words) => {
  const fillings = fillingsOf(facts, words);
  if (fillings.some(({ value }) => value && !isExact(value))) return { refused: words.inexactFilled };
  const counts = fillings.map((filling) => thingsOf(filling, PEOPLE));
  const refused =
    refusalOf(fillings, 100, words) ??
    (fillings.some((filling, index) => counts[index] === undefined && isRoundedAway(filling))
      ? words.roundedAway
      : undefined);
  if (refused !== undefined) return { refused };
  const scenes = fillings.map((filling, index): Scene => {
    const cells = personCells(counts[index] ?? PEOPLE);
    const marks = filledCells(filling, cells, 'person');
    return { box: 'square', find: 'in', row: filling.row, spare: cells[0]?.y ?? 0, marks, labels: [] };
  });
  return { scenes, notes: counts.includes(undefined) ? [words.sharesOfCells.person] : [] };
};
