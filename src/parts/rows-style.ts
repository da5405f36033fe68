import { css, unsafeCSS, type CSSResult } from 'lit';
import { visuallyHidden } from './hidden-style.js';

/** Classes of the number of columns of figures, if they are more than one. */
const figureCounts = unsafeCSS([2, 3, 4, 5].map((count) => `.figures-${count}{--_figures:${count}}`).join(''));

/** Style sheet of a table whose rows are the drawing: one grid for all. A chart sets its columns with `grid-template-columns` on `.rows`. */
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
  .rows th:not(.number),
  .rows td:not(.number) {
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
  /* A word that is wider than heads usually are is broken only where it is wider than its chart has room for. */
  .rows thead th.number.long-word {
    inline-size: min-content;
    max-inline-size: min(14rem, 26cqi);
    hyphens: auto;
    overflow-wrap: break-word;
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
  /* They stand on the line of the heads, of which some have two lines. */
  .rows .scale {
    align-self: end;
    block-size: 1.25rem;
    font-size: 0.75rem;
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
  /* So does a common start. */
  .row-plot .baseline {
    stroke-linecap: square;
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
  ${rows}.long tbody tr {
    --_room: 0.75rem;
    padding-block-start: 0.3rem;
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
