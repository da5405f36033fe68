import { asInterval, compare, isKnown, pointEstimate } from '../../statistics/quantity.js';
import type { Category } from '../data.js';
import { areRanked } from './whole.js';

/** The categories with the largest, or smallest, figure, as far as the bounds prove it. */
export interface Extreme {
  /** One category, or several with equal figures. */
  readonly categories: readonly Category[];
  /** The categories that they are compared with. */
  readonly others: readonly Category[];
  /** True if it is the only category with a figure. */
  readonly isOnly: boolean;
  /** True if some categories without a figure are not compared. */
  readonly ofKnown: boolean;
  /** True if a residual category, such as "unknown", is larger and not compared. */
  readonly ofNamed: boolean;
  /** True if the category that equals the sum of the others is not compared. */
  readonly ofOthers: boolean;
}

/** The categories that are certainly above (`side` 1) or below (−1) all others, equal ones together. Empty if none is, or if all are equal. */
function extremesOf(compared: readonly Category[], candidates: readonly Category[], side: 1 | -1): readonly Category[] {
  const relation = (a: Category, b: Category) => compare(asInterval(a.value), asInterval(b.value));
  let best: Category | undefined;
  let most = -Infinity;
  for (const one of candidates) {
    const size = side * (pointEstimate(one.value) ?? -Infinity);
    // "Over 5" is more than 5.
    if (best && (size < most || (size === most && relation(one, best) !== side))) continue;
    best = one;
    most = size;
  }
  if (!best) return [];
  const top = new Set(candidates.filter((one) => one === best || relation(one, best) === 0));
  const isBest = compared.every((other) => top.has(other) || relation(best, other) === side);
  return isBest && (top.size === 1 || top.size < compared.length) ? [...top] : [];
}

/** The statement about the extreme categories of a list, the highest (`end` 1) or the lowest (−1); undefined if the figures prove none. Of places in a ranking the first is the highest. `sum` equals all others together and is left out. */
export function extremeCategories(
  categories: readonly Category[],
  end: 1 | -1,
  sum: Category | undefined,
): Extreme | undefined {
  const side = areRanked(categories) ? (-end as 1 | -1) : end;
  // What rounds to zero is less than what does not, but not known to be more.
  const isCompared = ({ value }: Category): boolean => isKnown(value) && !(value.roundsToZero && side === 1);
  const named = categories.filter((one) => !one.rest && one !== sum);
  const known = named.filter(isCompared);
  const every = categories.filter((one) => one !== sum && isCompared(one));
  const ofAll = extremesOf(every, known, side);
  const isAlone = known.length === 1;
  const found = ofAll.length || isAlone ? ofAll : extremesOf(known, known, side);
  const [first] = found;
  // What rounds to zero may be more than zero, and than what is below it; a number given with it is about that.
  const rivals = side === 1 ? categories.filter(({ value }) => isKnown(value) && value.roundsToZero) : [];
  const isAbove = ({ value }: Category): boolean =>
    first !== undefined && compare(first.value, { value: Math.max(0, pointEstimate(value) ?? 0) }) === 1;
  if (!first || !rivals.every(isAbove)) return undefined;
  const compared = ofAll.length ? every : known;
  const equal = new Set(found);
  return {
    categories: found,
    others: compared.filter((one) => !equal.has(one)),
    isOnly: isAlone && categories.filter(({ value }) => isKnown(value)).length === 1,
    ofKnown: !named.every(({ value }) => isKnown(value)),
    ofNamed: !ofAll.length,
    ofOthers: sum !== undefined,
  };
}
