import { css, unsafeCSS, type CSSResult } from 'lit';
import { visuallyHidden } from './hidden-style.js';

/** Classes of the number of columns of figures, if they are more than one. */
const figureCounts = unsafeCSS([2, 3, 4, 5].map((count) => `.figures-${count}{--_figures:${count}}`).join(''));

/**
 * Style sheet of a table whose rows are the drawing: one grid for all rows, so that bars and numbers line up. A chart sets its columns with
 * `grid-template-columns` on `.rows`.
 */
export const rowsStyle: CSSResult = css`
  ${figureCounts}
  .rows {
    display: grid;
    grid-template-rows: auto;
    grid-auto-rows: minmax(var(--campaign-row-size, 2.25rem), auto);
    align-items: center;
    column-gap: 1rem;
    inline-size: 100%;
  }
  /* Without heads that are seen, the first row is as high as the others. */
  .rows:has(> thead.hidden) {
    grid-template-rows: none;
  }
  .rows.long {
    grid-auto-rows: minmax(1.625rem, auto);
  }
  .rows thead:not(.hidden),
  .rows tbody,
  .rows tr {
    display: contents;
  }
  .rows th,
  .rows td {
    display: block;
    padding: 0;
    font-weight: inherit;
    text-align: start;
  }
  /* Names and words have their own direction, but are aligned with the start of the table. */
  .rows :is(th, td):not(.number) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .rows thead th {
    align-self: end;
    padding-block-end: 0.25rem;
    font-size: 0.75rem;
    line-height: 1.2;
    color: var(--_secondary);
  }
  /* The labels of an axis above the bars. */
  .rows .scale {
    align-self: end;
    block-size: 1.2rem;
    font-size: 0.75rem;
  }
  /* The lines of a name are about equally long. */
  .rows tbody th {
    text-wrap: balance;
    padding-block: 0.3rem;
    line-height: 1.25;
  }
  .rows.long tbody th {
    padding-block: 0.125rem;
  }
  .rows .number {
    text-align: end;
  }
  .rows .number:dir(rtl) {
    text-align: left;
  }
  .rows .value {
    font-weight: var(--_strong);
  }
  .rows .none,
  .rows .secondary {
    font-weight: 400;
    color: var(--_secondary);
  }
  .rows .sub th {
    padding-inline-start: 1.125rem;
    color: var(--_secondary);
  }
  /* A row that is only read. */
  .rows .unseen {
    display: block;
    ${visuallyHidden}
    -webkit-user-select: none;
    user-select: none;
  }
  @media not (scripting: none) {
    .rows .folded {
      display: none;
    }
  }
  @media (scripting: none) {
    .rows .fold {
      display: none;
    }
  }
  /* The cell of a bar is as high as its row, so that a target or zero line runs through all rows. */
  .rows .drawn {
    align-self: stretch;
    contain: size;
  }
  .drawn > svg {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  /* The labels of its axis have room by the width of the drawing, not by that of the chart. */
  .rows .measured {
    container-type: inline-size;
  }
  .rows .scale {
    -webkit-user-select: none;
    user-select: none;
  }
  /* All bars have the same height, whatever the height of their row. */
  .row-plot rect {
    y: calc(50% - var(--_bar) / 2);
    height: var(--_bar);
    rx: var(--campaign-bar-radius, 2px);
  }
  /* Rows end between two pixels: longer by half its width, the target of one row meets that of the next. */
  .row-plot .target:not(.inexact) {
    stroke-linecap: square;
    shape-rendering: crispedges;
  }
  /* The values that meet a target are behind the bar, from the top to the foot of its row. */
  .row-plot .zone {
    y: 0;
    height: 100%;
    rx: 0;
  }
  .sub .row-plot {
    --_bar: calc(var(--campaign-bar-size, 1rem) * 0.75);
  }
`;

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

/** Style sheet of rows without room beside their words, in columns: the drawing has the whole width below its name and figures. */
export const belowWords = (rows: CSSResult): CSSResult => css`
  ${rows}.rows {
    grid-template-columns: minmax(0, 1fr) repeat(var(--_figures), minmax(min-content, auto));
    grid-auto-rows: auto;
  }
  ${rows} tbody th {
    padding-block: 0;
  }
  ${rows} tr {
    display: grid;
    grid-template: auto var(--_room, 1rem) / subgrid;
    grid-column: 1 / -1;
    align-items: baseline;
  }
  /* An arrow is nearer to its own name than to the next. */
  ${rows} tbody tr {
    padding-block-start: 0.6rem;
  }
  ${rows} tr > :is(.drawn, .scale) {
    grid-area: 2 / 1 / 3 / -1;
    align-self: stretch;
    margin-block-start: 0.2rem;
  }
  ${rows} tr > :first-child {
    grid-area: 1 / 1;
  }
  ${rows} tr > .number {
    grid-row: 1;
    justify-self: end;
    max-inline-size: var(--_widest, 40cqi);
    overflow-wrap: break-word;
  }
  ${rows} tr > :is(.none, .reason) {
    max-inline-size: var(--_widest, max(4.5rem, 25cqi));
  }
  ${rows} tr > td.column-previous {
    font-size: var(--_small);
  }
  ${rows} tr > .remark {
    grid-row: 3;
  }
`;

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
        min-inline-size: min(6rem, 100%);
        padding-block: 0;
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
