import { isExact, pointEstimate, sum, type Quantity } from '../../statistics/quantity.js';
import type { Breakdown, Category } from '../data.js';
import { valuesOf } from '../data/whole.js';
import { shareOf, type Whole } from './whole.js';

/** The folded categories, and what they are together if they are parts of a whole. */
export interface Folded {
  readonly categories: readonly Category[];
  readonly sum?: Quantity;
  readonly share?: Quantity;
}

/** Number of categories above which some are folded, and number of those that stay: of parts, whose rest is a sum, and of figures that stand for themselves. */
const PARTS = { above: 12, to: 10 };
const OTHERS = { above: 40, to: 25 };

/** Number of parts, without "other" and "unknown", above which a drawing that has a hue for each folds the smallest. */
export const MOST_PIECES = 6;

const sizeOf = ({ value }: Category): number => pointEstimate(value) ?? -Infinity;

/** The categories that are neither put forward nor annotated, and have no part that is. */
function withoutForward(categories: readonly Category[], { highlight = [], annotations = [] }: Breakdown) {
  const forward = [...highlight.flatMap(({ pointers }) => pointers), ...annotations.flatMap(({ datum = [] }) => datum)];
  if (!forward.length) return categories;
  return categories.filter(({ pointer }) => !forward.some((one) => one === pointer || one.startsWith(`${pointer}/`)));
}

/** The facts by which categories are folded. */
interface Listed extends Whole {
  readonly data: Breakdown;
  /** In the order in which they are shown. */
  readonly categories: readonly Category[];
}

/** Folded categories with what they are together. */
function together(categories: readonly Category[], facts: Whole): Folded {
  const all = facts.isAdditive ? sum(valuesOf(categories)) : undefined;
  return { categories, sum: all, share: all && shareOf(facts, all) };
}

/** The categories that are folded: the last ones, but never the largest, none that is put forward, and not "unknown" and "other". */
export function foldedOf(facts: Listed): Folded | undefined {
  const { categories, isAdditive, data } = facts;
  const { above, to } = isAdditive && data.order === 'value' ? PARTS : OTHERS;
  const named = categories.filter(({ rest }) => !rest);
  const folded = withoutForward(named.slice(to), data);
  if (categories.length <= above || folded.length < 2) return undefined;
  const isFolded = new Set(folded);
  const shown = named.filter((category) => !isFolded.has(category));
  const largestShown = shown.reduce((most, category) => Math.max(most, sizeOf(category)), -Infinity);
  if (folded.some((category) => sizeOf(category) > largestShown)) return undefined;
  return together(folded, facts);
}

/** The categories that are folded into one part of a drawing: the smallest of more than so many, but none that is put forward, "unknown" or "other". */
export function foldedPieces(facts: Listed, most: number): Folded | undefined {
  const { categories, data } = facts;
  const exact = categories.filter(({ rest, value }) => !rest && isExact(value));
  if (exact.filter((category) => sizeOf(category) > 0).length <= most) return undefined;
  const smallest = new Set([...exact].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(most - 1));
  const small = exact.filter((category) => smallest.has(category));
  const folded = withoutForward(small, data);
  return folded.length < 2 ? undefined : together(folded, facts);
}
