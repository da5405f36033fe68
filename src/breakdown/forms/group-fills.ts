import type { MarkBase } from '../../marks/mark.js';
import { rectSample } from '../../marks/legend.js';
import type { SeriesKey } from '../../marks/scene.js';
import type { BreakdownWords } from '../../words/words.js';
import type { Category } from '../data.js';
import { latestName, type Groups } from '../facts/groups.js';
import { MOST_HUES, tintsFor } from './parts.js';
import { polesOf } from './poles.js';

/** The fill of a category in all groups. */
export type Fill = Pick<MarkBase, 'series' | 'part' | 'tone' | 'muted'>;

const GREY: Fill = { tone: 'track' };
const ASIDE: Fill = { muted: true };

const isNamed = (name: Category | undefined): boolean => !!name && !name.rest;

/** A hue of its own for each category; what is other, unknown or the seventh is grey. */
export const huesOf = ({ names }: Groups): readonly Fill[] =>
  names.map((name, index) => (isNamed(name) && index < MOST_HUES ? { series: index } : GREY));

/** Hues for bars that stand alone, whose grey is as dark as that of earlier years. */
export const barHuesOf = (groups: Groups): readonly Fill[] =>
  huesOf(groups).map((fill) => (fill === GREY ? { tone: 'past' } : fill));

/** The latest of categories that are periods in the accent, the others in grey; undefined if one is no period. */
export function timesOf(groups: Groups): readonly Fill[] | undefined {
  const latest = latestName(groups);
  return latest === undefined ? undefined : groups.names.map((_, index) => (index === latest ? {} : { tone: 'past' }));
}

/** A tint of its own for each category; what is other, unknown or the seventh is grey. */
export const tintsOf = ({ names }: Groups): readonly Fill[] =>
  tintsFor(names, (name) => !isNamed(name)).map((part) => (part === undefined ? GREY : { part }));

/** Tints on the side of the first pole, from its end inwards. */
const SIDE = [0, 2, 3, 4, 5];

/** Two hues for the sides of a scale between two poles, the stronger the further from its middle. The middle and what is set aside are grey. */
export function sidesOf({ names }: Groups): readonly Fill[] {
  const { first, neutral, second, aside } = polesOf(names);
  return names.map((_, index): Fill => {
    if (index === neutral) return GREY;
    if (aside.includes(index)) return ASIDE;
    const side = first.indexOf(index);
    if (side >= 0) return { part: SIDE[side] ?? 5 };
    return second[0] === index ? { series: 1 } : { series: 1, tone: 'soft' };
  });
}

/** The key of the categories, in their fills. */
export const keysOf = ({ names }: Groups, fills: readonly Fill[], words: BreakdownWords): readonly SeriesKey[] =>
  names.map((name, index) => ({ text: name.label || words.unnamed, mark: { ...rectSample({}), ...fills[index] } }));
