import { css, unsafeCSS, type CSSResult } from 'lit';
import { visuallyHidden } from './hidden-style.js';

/** Widths of charts, in rem, below which bars are below the words of their rows, and a ring is above its list. */
const NARROW_WIDTHS = [31, 36, 41, 45];

/** Class name of rows whose bars are next to their words from a width of the chart on, in rem, rounded up to the next width class. `name` is that of other elements. */
export function narrowClass(least: number, name = 'narrow'): string {
  const index = NARROW_WIDTHS.findIndex((width) => width >= least);
  return `${name}-${index < 0 ? NARROW_WIDTHS.length - 1 : index}`;
}

/** Style sheet of the elements of each width class, whose selector `style` has. */
type WidthStyle = (style: (selector: CSSResult) => CSSResult, name?: string) => CSSResult;

const inWidths =
  (comparison: '<' | '>='): WidthStyle =>
  (style, name = 'narrow') =>
    unsafeCSS(
      NARROW_WIDTHS.map(
        (width, index) =>
          `@container (inline-size${comparison}${width}rem){${style(unsafeCSS(`.${name}-${index}`)).toString()}}`,
      ).join(''),
    );

/** Style sheet for charts without room for bars next to their words, or a ring next to its list. */
export const whereNarrow = inWidths('<');

/** Style sheet for charts with that room. */
export const whereWide = inWidths('>=');

/** Largest number of cells in a row. */
const MOST_CELLS = 7;

/** Style sheet of the figures of narrow rows, which are laid out from the last to the first. */
const whereNarrowFigures = (rows: CSSResult): CSSResult =>
  unsafeCSS(
    Array.from(
      { length: MOST_CELLS - 2 },
      (_, index) => `${rows.toString()} td:nth-child(${index + 3}){order:${10 + MOST_CELLS - index}}`,
    ).join(''),
  );

/** Style sheet of rows with a class of {@link narrowClass}, whose bars go below their words in a narrow chart. */
export const narrowRowsStyle: CSSResult = css`
  /* An annotation, below its row. */
  .remark {
    box-sizing: border-box;
    grid-column: 1 / -1;
    margin-block-end: 0.5rem;
    padding-inline-start: 0.5rem;
    border-inline-start: 2px solid var(--_axis);
    font-size: var(--_small);
    line-height: 1.3;
    color: var(--_secondary);
  }
  :is(.rows, .cards) .remark {
    direction: inherit;
    unicode-bidi: plaintext;
    padding-inline-start: 0.5rem;
  }
  .remark:empty {
    display: none;
  }
  ${whereNarrow(
    (rows) => css`
      ${rows} {
        display: block;
      }
      /* Heads without columns are visually hidden. */
      ${rows} thead th:not(.scale, .stated) {
        ${visuallyHidden}
      }
      /* From the end of the last line to the start of the first: where a name and its figures have no room together, the figures stay next to each other. */
      ${rows} tbody tr {
        display: flex;
        flex-flow: row-reverse wrap-reverse;
        align-items: baseline;
        column-gap: 0.5rem;
        padding-block-end: 0.5rem;
      }
      ${rows} tbody th {
        order: 20;
        flex: 1 1 6rem;
        /* No word is broken that has room above its figures. */
        overflow-wrap: break-word;
        max-inline-size: 100%;
        padding-block: 0;
      }
      /* A long name is rather above its figures than in many short lines next to them. */
      ${rows} tbody .long-name th {
        flex-basis: 9rem;
      }
      /* A short one needs no more room than it has. */
      ${rows} tbody .short-name th {
        flex-basis: 4.75rem;
      }
      ${whereNarrowFigures(rows)}
      ${rows} tbody .remark {
        order: 0;
        flex: 1 0 100%;
      }
      ${rows} .drawn {
        order: 2;
        flex: 1 0 100%;
        block-size: 1.5rem;
      }
      /* A cell without a text leaves no gap. */
      ${rows} tbody td:empty {
        position: absolute;
      }
      /* A heading has no bar. */
      ${rows} tbody .drawn:not(:has(svg *)) {
        display: none;
      }
    `,
  )}
`;
