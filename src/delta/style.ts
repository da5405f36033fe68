import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { belowWords, rowsStyle } from '../parts/rows-style.js';
import { markStyle } from '../marks/style.js';
import { steps } from '../marks/svg/class-name.js';
import { labelStyle, widthClassStyle } from '../marks/svg/label-style.js';
import { buttonStyle } from '../parts/button.js';
import { dataTableStyle } from '../parts/data-table.js';
import { frameStyle } from '../parts/frame.js';
import { legendStyle } from '../parts/legend.js';
import { multiplesStyle } from '../parts/multiples.js';
import { clippedStyle, plotStyle } from '../parts/plot-style.js';

/** Style sheet of a waterfall: a table whose middle column has the bars, which connectors join from row to row. */
const waterfallStyle: CSSResult = css`
  .waterfall {
    grid-template-columns: fit-content(40%) minmax(6rem, 1fr) auto;
  }
  .waterfall .end th {
    font-weight: 650;
  }
  .waterfall thead .number {
    min-inline-size: min-content;
    max-inline-size: 7rem;
    justify-self: end;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  /* A bar that is hardly wider than a line is seen by its outline. */
  .waterfall .row-plot rect {
    stroke: var(--_fill);
  }
  @container (inline-size < 31rem) {
    .waterfall {
      grid-template-columns: fit-content(36%) minmax(4.5rem, 1fr) auto;
      column-gap: 0.75rem;
    }
    .waterfall thead .number {
      min-inline-size: 0;
      max-inline-size: 5rem;
      hyphens: auto;
    }
    .waterfall .value {
      font-size: 0.875rem;
    }
  }
  .waterfall {
    --_figures: 1;
    --_room: 1.5rem;
  }
  @container (inline-size < 24rem) {
    ${belowWords(css`.close`)}
  }
  @container (inline-size < 31rem) {
    ${belowWords(css`.wordy`)}
  }
`;

/** Style sheet of a change. The arrow has the colour of the text unless the polarity is known. */
const changeStyle = css`
  .up::before,
  .down::before {
    font-size: 0.75em;
    margin-inline-end: 0.3em;
  }
  .up::before {
    content: '▲' / '';
  }
  .down::before {
    content: '▼' / '';
  }
  .good::before {
    color: var(--_good);
  }
  .bad::before {
    color: var(--_bad);
  }
`;

/** Style sheet of a delta: labelled columns in the cells of a table whose rows are side by side, rows with a bar in each, or a plot with a separate table. */
export const style: CSSResultGroup = css`
  ${frameStyle}${markStyle}${labelStyle}${widthClassStyle}${plotStyle}${legendStyle}${buttonStyle}${dataTableStyle}${changeStyle}${clippedStyle}${rowsStyle}${waterfallStyle}${multiplesStyle}
  .columns {
    padding-block-start: 1.5rem;
  }
  .few {
    max-inline-size: 24rem;
  }
  .cells {
    grid-area: 1 / 2 / -1;
    display: grid;
    grid-template-rows: subgrid;
    min-inline-size: 0;
  }
  .cells tbody {
    grid-row: 1 / -1;
    display: grid;
    grid-template-rows: subgrid;
    grid-auto-flow: column dense;
    grid-auto-columns: minmax(0, 1fr);
    text-align: center;
    overflow-wrap: normal;
    line-height: 1.2;
  }
  .cells tbody tr {
    display: contents;
  }
  .cells tbody th,
  .cells tbody td {
    display: block;
    padding: 0;
    font-weight: inherit;
    text-align: center;
  }
  .cells tbody th {
    grid-row: 2;
    padding-block: 0.35rem 0.2rem;
    font-size: 0.75rem;
    color: var(--_secondary);
  }
  /* The figure of the lowest column has its own line below it. */
  .hanging .cells tbody th {
    padding-block-start: 1.4rem;
  }
  .cells tbody td {
    grid-row: 4;
    padding: 0.2rem 0.35rem 0;
    font-size: 0.75rem;
    color: var(--_secondary);
  }
  .cells tbody th + td {
    grid-row: 1;
    padding: 0;
    color: inherit;
    position: relative;
  }
  /* Next to its arrow. */
  .cells .whole {
    display: inline;
    white-space: nowrap;
  }
  .cells svg {
    inline-size: 100%;
    block-size: var(--_plot);
  }
  .across {
    pointer-events: none;
  }
  /* In a narrow chart other keys are below the bar of steps, as in a drawing that is taken along. */
  @container (inline-size < 31rem) {
    .step + :not(.step) {
      direction: inherit;
      flex-basis: 100%;
    }
  }
  /* The darkest cells have the colour of texts. */
  @media (forced-colors: active) {
    rect:is(${steps}):is(.provisional, .estimated, .unreliable) {
      stroke: Highlight;
    }
  }
`;
