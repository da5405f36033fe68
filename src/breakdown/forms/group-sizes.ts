import { sum } from 'd3';
import { pointEstimate } from '../../statistics/quantity.js';
import type { Category } from '../data.js';
import type { GroupFacts } from '../facts/groups.js';

/** Size of a category in its stack; 0 without a figure. */
export const stackedSize = (category: Category | undefined): number => (category && pointEstimate(category.value)) ?? 0;

/** Size of all categories of a group together. */
export const lengthOfAll = ({ cells }: GroupFacts): number => sum(cells, stackedSize);

/** Size of some categories of a group together, given by the indices of their names. */
export const lengthOfSome = ({ cells }: GroupFacts, indices: readonly number[]): number =>
  sum(indices, (index) => stackedSize(cells[index]));

/** Size of the whole of a group: its published total, else that of its categories. */
export const wholeSize = (facts: GroupFacts): number =>
  Math.max(pointEstimate(facts.group.value) ?? 0, lengthOfAll(facts));
