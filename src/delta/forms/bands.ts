import { scaleLinear } from 'd3';
import type { Share } from '../../marks/mark.js';
import { areUneven } from '../../statistics/cadence.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts } from '../facts.js';

/** The stretch of a box that holds the columns of one place. */
export interface Band {
  readonly start: Share;
  readonly width: Share;
}

/** Bands side by side: the start of each, and their common width. */
export interface Bands {
  readonly at: (index: number) => Share;
  readonly width: Share;
}

/** Padding of a period's columns, as a share of its place. */
export const PERIOD_PADDING = 0.26;

/** A number of bands across a box, as those of `d3.scaleBand` with an inner padding and half of it at the ends. Its map throws on a page that has put a `get` or `set` on `Object.prototype`. */
export function bandsOf(count: number, padding: number): Bands {
  const scale = scaleLinear([0, count], [0, 1]);
  return { at: (index) => scale(index + padding / 2), width: scale(1 - padding) - scale(0) };
}

/** The note on bands of equal width whose periods are uneven; none if they are not. */
export const unevenNotes = ({ rows }: DeltaFacts, words: DeltaWords): readonly string[] =>
  areUneven(rows.map(({ period }) => period)) ? [words.uneven] : [];
