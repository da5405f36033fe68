import type { Rule } from '../../marks/mark.js';
import { missingRule } from '../../marks/quantity-marks.js';
import type { Position } from '../../marks/value-scale.js';
import type { Category } from '../data.js';
import { isWithheldGroup, missingPart, type Groups } from '../facts/groups.js';
import { lengthOfAll } from './group-sizes.js';

/** Room at the end of the scale for the dotted line after a stack that lacks a figure, as a part of the longest stack. */
export const LEAST_OPEN = 0.04;

/** End of a stack that lacks a figure: its first category without one, and the length of the others. */
interface OpenEnd {
  readonly category: Category;
  readonly length: number;
}

/** The open ends of the stacks that lack a figure, of groups without a published total: their lengths are not known. */
export const openEnds = ({ groups }: Groups): readonly OpenEnd[] =>
  groups.flatMap((one) => {
    const category = isWithheldGroup(one.group) ? undefined : missingPart(one.group);
    return category ? [{ category, length: lengthOfAll(one) }] : [];
  });

/** The dotted lines from the ends of these stacks to the end of the scale, each in the row of the category without a figure. */
export const openLines = (
  ends: readonly OpenEnd[],
  rows: ReadonlyMap<Category, number>,
  position: Position,
): readonly Rule[] =>
  ends.flatMap(({ category, length }) => {
    const row = rows.get(category);
    return row === undefined ? [] : [{ ...missingRule({ id: category.pointer, row }), x1: position(length) }];
  });
