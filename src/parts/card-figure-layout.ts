/** Number of characters above which a number is long, so that it is smaller. */
const LONG_FIGURE = 10;

/** The words before the number of a figure, the number, and the words after it: "over", "18,000", "". A text with two numbers or none is one piece. */
export function figurePieces(text: string): readonly [before: string, number: string, after: string] {
  const [, before = '', number = text, after = ''] = /^(?:(\D+) )?([^ \d]*\d[^ ]*)(?: (\D+))?$/u.exec(text) ?? [];
  return [before, number, after];
}

/** True for a number that is smaller than others, so that it is in one line. */
export const isLongNumber = (number: string): boolean => number.length > LONG_FIGURE;
