import { unsafeCSS, type CSSResult } from 'lit';
import { columnsOf } from './cards-layout.js';

/** Numbers of columns that have room side by side. More than the last are not used. */
const COLUMNS = [2, 3, 4, 5, 6, 7, 8];
/** Width in rem above which no number of columns begins: charts are seldom wider. */
const WIDEST = 80;

/** Classes of a number of cards of a least width, in rem: of the width, and of each number of columns that has room. */
export const cardColumnsClass = (width: number, count: number): string =>
  [
    `card-${Math.floor(width)}`,
    ...COLUMNS.flatMap((room) => {
      const columns = columnsOf(count, room);
      return columns === room ? [] : [`room-${room}-${columns}`];
    }),
  ].join(' ');

/** Style sheet of the columns of cards of some least widths and the space between two, in rem: as many as have room, or fewer. `grid` selects their grid in the table. */
export const cardColumnsStyle = (widths: readonly number[], gap: number, grid = ''): CSSResult =>
  unsafeCSS(
    [
      ...COLUMNS.flatMap((room) =>
        Array.from({ length: room - 1 }, (_, less) => `.room-${room}-${less + 1}{--_of-${room}:${less + 1}}`),
      ),
      ...widths.map((width) => {
        const name = `.card-${Math.floor(width)}`;
        const widthOf = (columns: number): number => columns * (width + gap) - gap;
        const all = COLUMNS.filter((columns) => widthOf(columns) < WIDEST);
        const columns = all.map((room, index) => {
          const most = index < all.length - 1 ? `<${widthOf(room + 1)}rem` : '';
          return `@container (${widthOf(room)}rem<=inline-size${most}){${name}${grid}{grid-template-columns:repeat(var(--_of-${room},${room}),minmax(0,1fr))}}`;
        });
        return `${name}{--_card:${width}rem}${columns.join('')}`;
      }),
    ].join(''),
  );
