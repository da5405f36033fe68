/** Least widths of cards of categories, in rem. */
export const CATEGORY_CARDS = [7.75, 8.5, 9.25, 10, 12, 14, 17] as const;

/**
 * The number of columns of rows that are as equal as can be, where so many have room: 5 of 9 cards, where 7 have room. No card is alone in the last row, if one
 * column less helps. `count` and `room` are at least 1.
 */
export function columnsOf(count: number, room: number): number {
  const columns = Math.ceil(count / Math.ceil(count / room));
  return columns > 2 && count % columns === 1 && count % (columns - 1) !== 1 ? columns - 1 : columns;
}
