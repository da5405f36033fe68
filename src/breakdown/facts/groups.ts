import { maxIndex } from 'd3';
import { decimalsOf } from '../../statistics/decimal.js';
import { knownPeriod } from '../../statistics/period.js';
import { isKnown, isWithheld } from '../../statistics/quantity.js';
import { isEmptyPart } from '../../statistics/share.js';
import { areHundredths } from '../../statistics/whole.js';
import type { Breakdown } from '../data.js';
import type { Category, Group } from '../data/category.js';
import { nameKey } from '../data/groups.js';
import { valuesOf } from '../data/whole.js';
import { sortedCategories } from './order.js';
import { wholeOf, type Whole } from './whole.js';

const MOST_OF_NUMBERS = 2;

/** A group, and what may be stated of its categories together. */
export interface GroupFacts extends Whole {
  readonly group: Group;
  /** The categories of the group by the index of their name; undefined where the group has none of that name. */
  readonly cells: readonly (Category | undefined)[];
}

/** The groups of a breakdown, and the categories that they have in common. */
export interface Groups {
  readonly groups: readonly GroupFacts[];
  /** The facts of each group. */
  readonly byGroup: ReadonlyMap<Category, GroupFacts>;
  /** The first category of each name, in the order of the document, "other" and "unknown" last. */
  readonly names: readonly Category[];
  /** True if the categories of every group are parts of a whole. */
  readonly areParts: boolean;
  /** True if in every group they are per cents of 100. */
  readonly areHundredths: boolean;
}

/** The index of the latest of names that are all periods; undefined if one is none, or of one name. */
export function latestName({ names }: Pick<Groups, 'names'>): number | undefined {
  // Any start of reporting years gives the same order.
  const periods = names.map(({ label }) => knownPeriod(label, '04-01'));
  return names.length > 1 && periods.every((period) => period !== undefined)
    ? maxIndex(periods, ({ last }) => last)
    : undefined;
}

/** Number of decimals that a figure is shown with. A number of JSON may have the noise of arithmetic. */
const decimalsIn = ({ value: { value, decimals }, scope }: Category): number =>
  scope.decimals ?? decimals ?? Math.min(MOST_OF_NUMBERS, decimalsOf(value ?? 0));

/** The whole of one group, as of a breakdown of its own. */
function wholeOfGroup(data: Breakdown, group: Group, drawsParts: boolean): Whole {
  const { value, scope, categories, whole } = group;
  const total = isKnown(value) || isWithheld(value) ? value : undefined;
  const found = wholeOf({ ...data, total, categories, whole }, categories[0]?.scope ?? scope, drawsParts);
  const sum = found.total;
  if (!sum?.isComputed) return found;
  // A sum has the decimals of what was added: 6.1 and 1.9 are 8.0.
  const decimals = Math.max(0, ...categories.map(decimalsIn));
  return decimals ? { ...found, total: { ...sum, quantity: { ...sum.quantity, decimals } } } : found;
}

/** True if all figures of a group are withheld: it has a row, and nothing is drawn in it. */
export const isWithheldGroup = ({ value, categories }: Category): boolean =>
  categories.length > 0 && valuesOf(categories).every(isWithheld) && !isKnown(value);

/** The first category without a figure of a group without a published total, so that nobody knows how long its stack is. Undefined if there is none. */
export const missingPart = ({ value, categories }: Category): Category | undefined =>
  isKnown(value) ? undefined : categories.find((one) => !isKnown(one.value) && !isEmptyPart(one.value));

/** The first category of each name. */
function firstByKey(categories: readonly Category[]): ReadonlyMap<string, Category> {
  const first = new Map<string, Category>();
  for (const one of categories) if (!first.has(nameKey(one))) first.set(nameKey(one), one);
  return first;
}

/** The facts of groups; undefined if the categories are none. */
export function groupFacts(data: Breakdown, ordered: readonly Category[], drawsParts: boolean): Groups | undefined {
  if (!data.groups) return undefined;
  const names = sortedCategories(
    [...firstByKey(data.groups.flatMap(({ categories }) => categories)).values()],
    'given',
  );
  const groups = (ordered as readonly Group[]).map((group): GroupFacts => {
    const byName = firstByKey(group.categories);
    const cells = names.map((name) => byName.get(nameKey(name)));
    return { group, cells, ...wholeOfGroup(data, group, drawsParts) };
  });
  const drawn = groups.filter((one) => !isWithheldGroup(one.group));
  return {
    groups,
    byGroup: new Map(groups.map((one) => [one.group, one])),
    names,
    areParts: drawn.every(({ isAdditive }) => isAdditive),
    areHundredths: drawn.every(
      ({ group: { categories } }) => categories[0]?.scope.unit?.percent && areHundredths(valuesOf(categories)),
    ),
  };
}
