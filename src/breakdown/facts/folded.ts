import { pointEstimate, sum, type Quantity } from '../../statistics/quantity.js';
import type { Breakdown, Category } from '../data.js';
import { valuesOf } from '../data/whole.js';
import type { BreakdownFacts } from '../facts.js';
import { shareOf } from './whole.js';

/** The folded categories, and what they are together if they are parts of a whole. */
export interface Folded {
  readonly categories: readonly Category[];
  readonly sum?: Quantity;
  readonly share?: Quantity;
}

/** Number of categories above which some are folded, and number of those that stay: of parts, whose rest is a sum, and of figures that stand for themselves. */
const PARTS = { above: 12, to: 10 };
const OTHERS = { above: 40, to: 25 };

/** True for a category that is put forward, or has a part that is. */
const isForward = ({ highlight }: Breakdown, { pointer }: Category): boolean =>
  !!highlight?.some(({ pointers }) => pointers.some((one) => one === pointer || one.startsWith(`${pointer}/`)));

/**
 * The categories that are folded: the last ones, but never the largest, none that is put forward, and none that stands last because it is "unknown" or
 * "other".
 */
export function foldedOf(facts: BreakdownFacts): Folded | undefined {
  const { categories, isAdditive, data } = facts;
  const { above, to } = isAdditive && data.order === 'value' ? PARTS : OTHERS;
  const named = categories.filter(({ rest }) => !rest);
  const folded = named.slice(to).filter((category) => !isForward(data, category));
  if (categories.length <= above || folded.length < 2) return undefined;
  const size = ({ value }: Category): number => pointEstimate(value) ?? -Infinity;
  const shown = named.filter((category) => !folded.includes(category));
  const largestShown = shown.reduce((most, category) => Math.max(most, size(category)), -Infinity);
  if (folded.some((category) => size(category) > largestShown)) return undefined;
  const together = isAdditive ? sum(valuesOf(folded)) : undefined;
  return { categories: folded, sum: together, share: together && shareOf(facts, together) };
}
