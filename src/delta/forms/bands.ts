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

/** A number of bands across a box, with a padding between them and half of it at the ends. */
export const bandsOf = (count: number, padding: number): Bands => ({
  at: (index) => (index + padding / 2) / count,
  width: (1 - padding) / count,
});

/** The note on bands of equal width whose periods are uneven; none if they are not. */
export const unevenNotes = ({ rows }: DeltaFacts, words: DeltaWords): readonly string[] =>
  areUneven(rows.map(({ period }) => period)) ? [words.uneven] : [];
