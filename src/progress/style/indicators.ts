import { css, unsafeCSS, type CSSResult } from 'lit';
import { visuallyHidden, visuallyShown } from '../../parts/hidden-style.js';

/** Classes of the cells after that of the name, in the order of their columns. */
const CELLS = ['start', 'value', 'interval', 'drawn', 'target', 'share', 'change', 'trend', 'status'];
const cells = unsafeCSS(CELLS.map((name) => `.${name}`).join());
const places = unsafeCSS(CELLS.map((name, index) => `.form-indicators .${name}{grid-column:${index + 2}}`).join(''));

/** Style sheet of a table of indicators: lines between its rows, and a place of its own for each column, which others may be hidden beside. */
export const indicatorsStyle: CSSResult = css`
  .form-indicators.columns {
    --_way: minmax(8rem, 1fr);
    --_trend: 0;
    grid-template-columns: fit-content(32%) repeat(3, auto) var(--_way) repeat(3, auto) var(--_trend) auto;
    column-gap: 0;
  }
  .form-indicators.trended {
    --_trend: auto;
  }
  /* The space is on the side of the table's start, whatever the direction of the words in a cell. */
  .form-indicators tr > :where(${cells}) {
    padding-left: 1.25rem;
  }
  .form-indicators:dir(rtl) tr > :where(${cells}) {
    padding-inline: 0;
    padding-right: 1.25rem;
  }
  .form-indicators thead tr {
    border-block-end: 1px solid var(--_axis);
  }
  .form-indicators thead tr > * {
    grid-row: 1;
  }
  .form-indicators tbody tr {
    min-block-size: 2.875rem;
    border-block-end: 1px solid var(--_rule);
  }
  .form-indicators tbody:last-child tr:last-child {
    border-block-end: 0;
  }
  ${places}
  .trend-plot {
    display: block;
    inline-size: 5.5rem;
    block-size: 1.5rem;
    overflow: visible;
  }
  .form-indicators .cell-head {
    display: none;
  }
  /* Names need more room than in other forms, where numbers are fewer. */
  @container (inline-size < 40rem) {
    .form-indicators.columns,
    .form-indicators :is(thead, tbody) {
      display: block;
    }
    .form-indicators.columns thead th {
      ${visuallyHidden}
    }
    /* The figure is next to the name, the status before it or below it, start and target are below the ends of their bar. */
    .form-indicators.columns tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 0.5rem;
      min-block-size: 0;
      padding-block: 0.6rem;
    }
    .form-indicators.columns tbody tr:not(.group) th {
      grid-area: 1 / 1;
      align-self: baseline;
      max-inline-size: none;
      padding-block: 0;
    }
    /* With nothing below it, a name of several lines is next to both of them. */
    .form-indicators.columns tbody tr:not(.group, .with-detail) th {
      grid-row: 1 / span 2;
    }
    .form-indicators:is(:dir(ltr), :dir(rtl)) tr > :is(th, td) {
      padding-inline: 0;
    }
    .form-indicators.columns thead tr {
      border: 0;
    }
    .form-indicators.columns thead .scale {
      display: none;
    }
    .form-indicators tbody .value {
      grid-area: 1 / 2;
      align-self: baseline;
    }
    .form-indicators.columns tbody .detail {
      grid-area: 2 / 1;
    }
    .form-indicators tbody .status {
      grid-area: 2 / 2;
      justify-self: end;
    }
    .form-indicators.columns tbody .drawn {
      grid-area: 3 / 1 / auto / -1;
      block-size: 1.25rem;
      margin-block-start: 0.2rem;
    }
    .form-indicators tbody :is(.start, .target) {
      ${visuallyShown}
      grid-area: 4 / 1;
      justify-self: start;
      /* Clear of the triangle below the bar. */
      margin-block-start: 0.45rem;
      font-size: 0.75rem;
    }
    .form-indicators tbody .target {
      grid-area: 4 / 2;
      justify-self: end;
    }
    .form-indicators tbody .interval {
      grid-area: 5 / 2;
    }
    .form-indicators.columns tbody .steps {
      grid-area: 6 / 1 / auto / -1;
    }
    .form-indicators.columns tbody .remark {
      grid-area: 7 / 1 / auto / -1;
    }
    .form-indicators .cell-head {
      display: inline;
      margin-inline-end: 0.35em;
    }
    .form-indicators tr > :is(.share, .change, .trend) {
      ${visuallyHidden}
    }
  }
  @container (24rem <= inline-size < 40rem) {
    .form-indicators.columns tbody tr {
      grid-template-columns: minmax(0, 1fr) fit-content(45%) auto;
    }
    .form-indicators.columns tbody tr:not(.group) th {
      grid-row: 1;
    }
    .form-indicators.columns tbody .detail {
      grid-column-end: -1;
    }
    .form-indicators tbody .status {
      grid-area: 1 / 2;
      align-self: baseline;
    }
    .form-indicators tbody .value {
      grid-area: 1 / 3;
    }
    .form-indicators tbody :is(.target, .interval) {
      grid-column: 2 / -1;
    }
  }
`;
