import { unbrokenWords, widestText } from '../marks/text-width.js';

/** Font size of the names of rows, and the width from which these wrap, in rem. */
const NAME_SIZE = 0.9375;
const MOST_NAME = 8;

/** Widths of a chart in rem: of one on a phone, and that below which bars without room go below their words. The style sheets repeat the second. */
export const PHONE = 17.5;
export const CLOSE = 24;

/** Width that the names of rows need next to their bars, in rem. A word of a name is never broken. */
export const namesWidth = (names: readonly string[]): number =>
  Math.max(widestText(names.flatMap(unbrokenWords), NAME_SIZE), Math.min(MOST_NAME, widestText(names, NAME_SIZE)));
