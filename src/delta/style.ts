import { css, type CSSResultGroup } from 'lit';
import { buttonStyle } from '../parts/button.js';
import { changeStyle } from '../parts/change.js';
import { fitStyle } from '../parts/old/fit.js';
import { frameStyle } from '../parts/frame.js';
import { wordsStyle } from '../parts/old/words-style.js';

/** The looks of figures period by period: columns on one line, values above them, periods and changes below. */
export const style: CSSResultGroup = css`
  ${frameStyle}${buttonStyle}${wordsStyle}${changeStyle}
  .plot {
    inline-size: 100%;
    block-size: var(--_plot);
    overflow: visible;
  }
  .plot > svg {
    overflow: visible;
  }
  .plot path,
  polyline {
    vector-effect: non-scaling-stroke;
  }
  .plot path {
    transition: d var(--campaign-motion);
  }
  .axis,
  .least {
    stroke: var(--_mark);
    stroke-width: 1;
  }
  .least {
    stroke: var(--_bar);
  }
  /* The picture, and over it the table: its cells stand at the columns. */
  .picture {
    --_plot: var(--campaign-plot-size, 12rem);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 1.75rem;
  }
  .picture > * {
    grid-area: 1 / 1;
  }
  .few {
    max-inline-size: 24rem;
  }
  .scroll > .plot {
    display: none;
  }
  .labels {
    display: block;
    min-inline-size: 0;
  }
  .labels tbody {
    display: grid;
    grid-auto-flow: column dense;
    grid-auto-columns: minmax(0, 1fr);
    grid-template-rows: var(--_plot);
    justify-items: center;
    text-align: center;
    overflow-wrap: normal;
  }
  .labels tr {
    display: contents;
  }
  .labels th,
  .labels td {
    padding: 0;
    text-align: center;
  }
  .labels tbody :not(.first, .last) {
    padding-inline: 0.25em;
  }
  .labels tbody th {
    grid-row: 2;
    margin-block-start: 0.35rem;
    font-size: 0.875em;
    font-weight: inherit;
    line-height: 1.4;
  }
  .negative tbody th {
    margin-block-start: 1.85rem;
  }
  .labels td {
    grid-row: 4;
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .labels th + td {
    grid-row: 1;
    align-self: end;
    position: relative;
    inset-block-end: calc(var(--_plot) * var(--at, 0));
    font-size: 0.9375em;
    font-weight: 650;
    line-height: 1.45;
    white-space: nowrap;
  }
  .labels .below {
    align-self: start;
    inset-block: calc(var(--_plot) * (1 - var(--at, 0))) auto;
  }
  .labels .hidden {
    inset-inline-end: 0;
  }
  .labels .open {
    padding-block-end: 1.1rem;
  }
  ${fitStyle}
`;
