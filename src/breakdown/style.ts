import { css, type CSSResultGroup } from 'lit';
import { barStyle } from '../parts/bar.js';
import { frameStyle } from '../parts/frame.js';
import { legendStyle } from '../parts/legend.js';
import { stateStyle } from '../parts/state.js';
import { tableStyle } from '../parts/table.js';

/** The looks of a breakdown: a table whose middle column is drawn; in a narrow place the bar goes below its words. */
export const style: CSSResultGroup = css`
  ${frameStyle}${legendStyle}${stateStyle}${tableStyle}${barStyle}
  .rows {
    display: grid;
    grid-template-columns: fit-content(38%) minmax(4rem, 1fr);
    column-gap: 1rem;
  }
  :is(tbody, tr) {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
  }
  tr {
    padding-block: var(--campaign-gap, 0.3rem);
  }
  :is(th, td) {
    padding: 0;
    text-align: start;
    font-weight: inherit;
  }
  .number {
    text-align: end;
  }
  .value {
    font-weight: 650;
  }
  .value.none {
    font-weight: inherit;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .drawn {
    align-self: center;
  }
  .inner {
    font-size: 0.9375em;
  }
  .inner th {
    padding-inline-start: 1.25rem;
  }
  .inner .bar {
    block-size: calc(var(--campaign-bar-size, 0.75rem) * 0.6);
  }
  .act td {
    grid-column: 1 / -1;
  }
  .track {
    fill: var(--_track);
  }
  .look0 {
    fill: var(--_bar);
  }
  .look1 {
    fill: color-mix(in oklab, var(--_bar) 72%, transparent);
  }
  .look2 {
    fill: color-mix(in oklab, var(--_bar) 52%, transparent);
  }
  .look3 {
    fill: color-mix(in oklab, var(--_bar) 36%, transparent);
  }
  .look4 {
    fill: color-mix(in oklab, var(--_bar) 60%, currentcolor);
  }
  .look5 {
    fill: color-mix(in oklab, var(--_bar) 24%, transparent);
  }
  .whole {
    block-size: calc(var(--campaign-bar-size, 0.75rem) * 2);
    margin-block-end: 0.75rem;
  }
  .whole rect {
    stroke: Canvas;
    stroke-width: 1.5;
  }
  .swatch {
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.5em;
  }
  .bars {
    grid-template-columns: fit-content(38%) minmax(4rem, 1fr) fit-content(30%);
  }
  .bars.three {
    grid-template-columns: fit-content(38%) minmax(4rem, 1fr) fit-content(26%) auto;
  }
  .share {
    grid-template-columns: minmax(0, 1fr) fit-content(45%) auto;
  }
  .cards tbody {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
    gap: 1.25rem 1.5rem;
  }
  .cards tr {
    display: block;
    grid-column: auto;
    padding: 0;
  }
  .cards :is(th, td) {
    display: block;
    text-align: start;
  }
  .cards .value:not(.none) {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  @container (inline-size < 27rem) {
    .bars,
    .bars.three,
    .bars tbody {
      display: block;
    }
    .bars tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: 0 0.75rem;
    }
    .bars th {
      flex: 1 1 0;
      min-inline-size: 5rem;
    }
    .bars .drawn {
      order: 1;
      flex: 0 0 100%;
      margin-block-start: 0.2rem;
    }
  }
`;
