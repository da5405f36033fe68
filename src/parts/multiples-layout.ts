import type { Scene } from '../marks/scene.js';
import { BOLD, unbrokenWords, widestText } from '../marks/text-width.js';

/** Widths of charts, in rem, from which on small plots stand in rows of more. */
export const WIDE_MULTIPLES = 34;
export const WIDEST_MULTIPLES = 64;

/** Numbers of plots that fill rows of three better than rows of four. */
const IN_THREES = [3, 5, 6, 9];
/** Largest number of plots in rows of four where there is room for six. */
export const MOST_IN_FOURS = 12;
/** Font size of the names in rem, and widths of a word that has no room in rows of four, of three, and of two in a narrow chart. */
export const PLOT_NAME_SIZE = 0.8125;
const TOO_WIDE = { fours: 7.2, threes: 10, narrow: 9 } as const;

/** Numbers of small plots in a row: in narrow charts, in wide ones, and in the widest. No word of a name is broken. */
export interface MultipleColumns {
  readonly narrow: 1 | 2;
  readonly wide: 2 | 3 | 4;
  readonly widest: 2 | 3 | 4 | 6;
}

/** The numbers of small plots in a row. Example: seven plots with short names stand in rows of two in a narrow chart, and in rows of four in a wide one. */
export function multipleColumns(scenes: readonly Scene[]): MultipleColumns {
  const count = scenes.length;
  const words = scenes.flatMap(({ head }) => unbrokenWords(head?.text ?? ''));
  const width = widestText(words, PLOT_NAME_SIZE * BOLD);
  const narrow = width > TOO_WIDE.narrow ? 1 : 2;
  if (count === 2 || width > TOO_WIDE.threes) return { narrow, wide: 2, widest: 2 };
  if (width > TOO_WIDE.fours || IN_THREES.includes(count)) return { narrow, wide: 3, widest: 3 };
  return { narrow, wide: 4, widest: count > MOST_IN_FOURS ? 6 : 4 };
}
