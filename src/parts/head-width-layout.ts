import { unbrokenWords, textWidth, widestText } from '../marks/text-width.js';

/** Font size of the heads of columns, the width from which they wrap, and the width from which a word is broken, in rem. The style sheet repeats the last. */
const HEAD_SIZE = 0.75;
const MOST_HEAD = 4.5;
const MOST_WORD = 14;

const widestWord = (head: string): number => widestText(unbrokenWords(head), HEAD_SIZE);

/** True for a head with a word that is wider than heads usually are: its column is as wide as this word. */
export const hasLongWord = (head: string): boolean => widestWord(head) > MOST_HEAD;

/** Least width of the head of a column, in rem. */
export const headWidth = (head: string): number =>
  Math.max(Math.min(MOST_HEAD, textWidth(head) * HEAD_SIZE), Math.min(MOST_WORD, widestWord(head)));
