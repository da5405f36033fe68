import type { MarkBase } from '../../marks/mark.js';
import { rectSample } from '../../marks/legend.js';
import type { SeriesKey } from '../../marks/scene.js';
import type { BreakdownWords } from '../../words/words.js';
import type { Category } from '../data.js';
import type { Groups } from '../facts/groups.js';

/** The fill of a category in all groups. */
export type Fill = Pick<MarkBase, 'series' | 'part' | 'tone'>;

/** Number of hues, and of tints, that are distinguishable. */
const MOST = 6;
const GREY: Fill = { tone: 'track' };

const isNamed = (name: Category | undefined): boolean => !!name && !name.rest;

/** A hue of its own for each category; what is other, unknown or the seventh is grey. */
export const huesOf = ({ names }: Groups): readonly Fill[] =>
  names.map((name, index) => (isNamed(name) && index < MOST ? { series: index } : GREY));

/** A tint of its own for each category; what is other, unknown or the seventh is grey. */
export const tintsOf = ({ names }: Groups): readonly Fill[] =>
  names.map((name, index) => (isNamed(name) && index < MOST ? { part: index } : GREY));

/** Tints on one side of a scale, from its end to its middle. */
const SIDE = [0, 2, 3, 4, 5];

/** Two hues for the sides of a scale between two poles, the stronger the further from its middle, which is grey. */
export function sidesOf({ names }: Groups): readonly Fill[] {
  const { length } = names;
  return names.map((_, index) => {
    const fromEnd = length - 1 - index;
    if (index === fromEnd) return GREY;
    if (index < fromEnd) return { part: SIDE[index] ?? 5 };
    return fromEnd ? { series: 1, tone: 'soft' } : { series: 1 };
  });
}

/** The key of the categories, in their fills. */
export const keysOf = ({ names }: Groups, fills: readonly Fill[], words: BreakdownWords): readonly SeriesKey[] =>
  names.map((name, index) => ({ text: name.label || words.unnamed, mark: { ...rectSample({}), ...fills[index] } }));
