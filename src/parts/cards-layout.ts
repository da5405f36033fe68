/** Least widths of cards of categories, in rem. */
export const CATEGORY_CARD_WIDTHS = [7.75, 8.5, 9.25, 10, 12, 14, 17] as const;

/** The number of columns, where so many have room, of rows that are as equal as can be: 5 of 9 cards for 7. No card is alone in the last row, if it can be. */
export function columnsOf(count: number, room: number): number {
  const columns = Math.ceil(count / Math.ceil(count / room));
  return columns > 2 && count % columns === 1 && count % (columns - 1) !== 1 ? columns - 1 : columns;
}

/** Number of characters above which a number is long, so that it is smaller. */
const LONG_FIGURE = 10;

/** The words before the number of a figure, the number, and the words after it: "over", "18,000", "". A text with two numbers or none is one piece. */
export function figurePieces(text: string): readonly [before: string, number: string, after: string] {
  const [, before = '', number = text, after = ''] = /^(?:(\D+) )?([^ \d]*\d[^ ]*)(?: (\D+))?$/u.exec(text) ?? [];
  return [before, number, after];
}

/** True for a number that is smaller than others, so that it is in one line. */
export const isLongNumber = (number: string): boolean => number.length > LONG_FIGURE;
