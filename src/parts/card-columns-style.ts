import { unsafeCSS, type CSSResult } from 'lit';

/** Numbers of columns of which one is left out, if that keeps the last card from being alone in its row. */
const COLUMNS = [3, 4, 5, 6, 7, 8];
/** Width in rem above which charts have the columns that have room. */
const WIDEST = 80;

/** Classes of a number of cards of a least width, in rem: of the width, and of each number of columns whose last row would have one card, but has more in one column less. */
export const cardColumnsClass = (width: number, count: number): string =>
  [
    `card-${Math.floor(width)}`,
    ...COLUMNS.filter((columns) => count > columns && count % columns === 1 && count % (columns - 1) !== 1).map(
      (columns) => `alone-${columns}`,
    ),
  ].join(' ');

/** Style sheet of the columns of cards of some least widths and the space between two, in rem: as many as have room, or one less. `grid` selects their grid in the table. */
export const cardColumnsStyle = (widths: readonly number[], gap: number, grid = ''): CSSResult =>
  unsafeCSS(
    widths
      .map((width) => {
        const name = `.card-${Math.floor(width)}`;
        const room = (columns: number): number => columns * (width + gap) - gap;
        const fewer = COLUMNS.filter((columns) => room(columns) < WIDEST).map(
          (columns) =>
            `@container (${room(columns)}rem<=inline-size<${room(columns + 1)}rem){${name}.alone-${columns}${grid}{grid-template-columns:repeat(${columns - 1},minmax(0,1fr))}}`,
        );
        return `${name}{--_card:${width}rem}${fewer.join('')}`;
      })
      .join(''),
  );
