import { css, type CSSResult } from 'lit';
import { visuallyHidden } from '../../parts/hidden-style.js';

/** Style sheet of groups: one bar for each, the bars of each side by side, or a small chart for each. */
export const groupStyle: CSSResult = css`
  .stacked,
  .stacked-100,
  .grouped {
    --_names: fit-content(40%);
    --_plot: minmax(3rem, 1fr);
    grid-template-columns: var(--_names) var(--_plot) repeat(var(--_figures, 1), auto);
  }
  /* Groups without a figure of their own have no column for it. */
  .stacked:not(:has(.group > .number:not(:empty))),
  .stacked-100:not(:has(.group > .number:not(:empty))) {
    grid-template-columns: var(--_names) var(--_plot);
    & .number {
      position: absolute;
    }
  }
  .grouped {
    grid-auto-rows: minmax(1.625rem, auto);
  }
  .grouped tbody th {
    padding-block: 0.15rem;
  }
  :is(.stacked, .stacked-100, .grouped) thead th:nth-child(2) {
    grid-column: 3;
  }
  :is(.stacked, .stacked-100) .row-plot {
    --_bar: max(1.5rem, var(--campaign-bar-size, 1.5rem));
  }
  :is(.stacked, .stacked-100) .row-plot rect {
    stroke: var(--_paper);
    stroke-width: 1.5;
    rx: 0;
  }
  :is(.stacked, .stacked-100) .row-plot .track {
    fill: color-mix(in oklab, var(--_past) 35%, var(--_paper));
  }
  :is(.stacked, .stacked-100) .label {
    font-weight: var(--_strong);
    translate: 0.4rem 0.33em;
  }
  .rows .heads {
    contain: none;
    block-size: auto;
    & > svg {
      block-size: 1.2rem;
    }
    & .label {
      translate: none;
    }
  }
  .row-plot .ink {
    fill: var(--_ink-on);
  }
  .keys rect {
    rx: 2px;
  }
  /* The lightest tints have an outline in the accent for contrast, within the height of the others, whose outline is paper. */
  .keys rect:is(.part-4, .part-5),
  :is(.stacked, .stacked-100) .row-plot rect:is(.part-4, .part-5, .part-5 ~ .track, .part-4 ~ .track) {
    stroke: var(--_accent);
    stroke-width: 1;
  }
  :is(.stacked, .stacked-100) .row-plot rect:is(.part-4, .part-5, .part-5 ~ .track, .part-4 ~ .track) {
    y: calc(50% - var(--_bar) / 2 + 1.25px);
    height: calc(var(--_bar) - 2.5px);
  }
  .keys .track {
    fill: color-mix(in oklab, var(--_past) 35%, var(--_paper));
  }
  .multiples :is(.column-previous, .column-interval, .column-share, .column-change),
  .closed :is(.column-previous, .column-interval, .column-share, .column-change) {
    display: block;
    ${visuallyHidden}
  }
  .grouped .group th,
  .multiples .group th {
    grid-column: 1 / 3;
    font-weight: var(--_strong);
  }
  .grouped .group .drawn,
  .multiples .group .drawn {
    display: none;
  }
  /* Words in place of a figure are in front of the drawing, which has no bar, rather than that the bars of all rows are short. */
  .grouped tbody .none {
    justify-self: end;
    margin-inline-start: -9rem;
    padding-inline-start: 0.5rem;
    white-space: nowrap;
    background: var(--_paper);
  }
  .bars .group th {
    font-weight: var(--_strong);
  }
  .grouped .group > * {
    align-self: end;
  }
  .grouped tbody + tbody .group > * {
    margin-block-start: 0.75rem;
  }
  .grouped .sub th,
  .multiples .sub th {
    padding-inline-start: 0;
    color: inherit;
  }
  /* The bars of all groups have one width, so that their lengths compare. */
  .multiples {
    --_across: 1;
    grid-template-columns: repeat(var(--_across), fit-content(calc(50cqi / var(--_across))) minmax(2.5rem, 1fr) auto);
    align-items: start;
    gap: 1.5rem 2rem;
    & tbody {
      display: grid;
      grid-column: span 3;
      grid-template-columns: subgrid;
      grid-auto-rows: minmax(1.625rem, auto);
      align-items: center;
      gap: 0 0.75rem;
    }
    & tbody th {
      padding-block: 0.175rem;
      font-size: var(--_small);
    }
    & .group th {
      font-size: 0.9375rem;
    }
    & .number {
      font-size: var(--_small);
    }
  }
  /* Their unit is a line above all of them. */
  .rows.multiples thead:not(.hidden) {
    display: block;
    grid-column: 1 / -1;
    margin-block-end: -1rem;
    & .number {
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
  }
  @container (inline-size < 32rem) {
    .multiples {
      row-gap: 1rem;
      & tbody {
        grid-auto-rows: minmax(1.375rem, auto);
      }
    }
  }
  @container (18.5rem <= inline-size < 32rem) {
    .multiples.short-rows {
      --_across: 2;
      column-gap: 1rem;
      & tbody {
        column-gap: 0.5rem;
      }
    }
  }
  @container (inline-size >= 32rem) {
    .multiples {
      --_across: 2;
    }
  }
  /* Four fill two rows of two, and five, six and nine rows of three. */
  @container (inline-size >= 49rem) {
    .multiples:not(:has(> tbody:nth-of-type(2):last-of-type), :has(> tbody:nth-of-type(4):last-of-type)) {
      --_across: 3;
    }
  }
  @container (inline-size >= 66rem) {
    .multiples:has(> tbody:nth-of-type(4)):not(
        :has(> tbody:nth-of-type(5):last-of-type),
        :has(> tbody:nth-of-type(6):last-of-type),
        :has(> tbody:nth-of-type(9):last-of-type)
      ) {
      --_across: 4;
    }
  }
  @container (inline-size < 31rem) {
    .rows .heads {
      display: none;
    }
    :is(.stacked, .stacked-100) tbody .drawn {
      margin-block-start: 0.25rem;
    }
    /* Bars as high as their rows need more room below them, so that each is nearer to its own name. */
    .rows:is(.stacked, .stacked-100) tbody tr {
      padding-block-end: 0.75rem;
    }
    /* The line in the middle is seen above and below the bars. */
    .stacked-100 tbody .drawn:has(.zero) {
      block-size: 2rem;
      margin-block-start: 0;
    }
    /* The name of a group has no bar of its own. */
    .bars .group .drawn {
      display: none;
    }
    .grouped.rows {
      grid-template-columns: var(--_names) var(--_plot) auto;
      column-gap: 0.5rem;
    }
    .grouped :is(.column-previous, .column-interval, .column-share, .column-change) {
      ${visuallyHidden}
    }
  }
`;
