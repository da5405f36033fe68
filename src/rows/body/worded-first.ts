import { readPeriodHead } from '../columns/period-head.js';
import { textAt, type Line } from '../grid.js';

/** Most rows that are looked at, to find out what the first is. */
const SAMPLE = 20;
/** Most letters of a figure with words. */
const MOST_LETTERS = 60;

/** A text with a sign in place of its numbers: "# home" of "12 homes" and of "1 home". */
const formOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d[\d.,]*/g, '#')
    .replace(/s$/, '');

/**
 * True if the first of some rows has a figure with words in a column, as one below it has: "12 homes" above "14 homes", "85p" above "9p". "Over 65" above "120" heads
 * figures.
 */
export function isWordedFigure([first, ...others]: readonly Line[], column: number): boolean {
  const text = first ? textAt(first, column) : '';
  if (!/^[^\p{L}]*\d|^(?:about|over|under|some|up to|more than|less than) [^\p{L}]*\d/iu.test(text)) return false;
  if (text.length > MOST_LETTERS || !/\p{L}/u.test(text) || readPeriodHead(text)) return false;
  const below = others.slice(0, SAMPLE).map((line) => textAt(line, column));
  return below.some((one) => one !== text && one.length <= MOST_LETTERS && formOf(one) === formOf(text));
}
