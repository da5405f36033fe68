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
    inline-size: 100%;
    border-collapse: collapse;
  }
  .rows :is(th, td) {
    padding: var(--campaign-gap, 0.3rem) 0;
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }
  .rows th {
    padding-inline-end: 1rem;
    max-inline-size: 40cqi;
  }
  .rows .inner th {
    padding-inline-start: 1.25rem;
  }
  .rows .inner {
    font-size: 0.9375em;
  }
  .rows .number {
    inline-size: 1%;
    padding-inline-start: 1rem;
    text-align: end;
    white-space: nowrap;
  }
  .rows .value {
    font-weight: 650;
  }
  .rows .value.none {
    font-weight: inherit;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .rows .drawn {
    inline-size: 55%;
    vertical-align: middle;
  }
  .rows .inner .bar {
    block-size: calc(var(--campaign-bar-size, 0.75rem) * 0.6);
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
  .cards tbody {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
    gap: 1.25rem 1.5rem;
  }
  .cards tr {
    display: flex;
    flex-direction: column;
    font-size: inherit;
  }
  .cards :is(th, td).number,
  .cards :is(th, td) {
    inline-size: auto;
    max-inline-size: none;
    padding: 0;
    text-align: start;
    white-space: normal;
  }
  .cards .value:not(.none) {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  @container (inline-size < 27rem) {
    .bars tbody tr {
      display: grid;
      grid-template-columns: 1fr auto auto;
      align-items: baseline;
      padding-block: 0.3rem;
    }
    .bars tbody :is(th, td) {
      inline-size: auto;
      max-inline-size: none;
      padding-block: 0;
    }
    .bars tbody .drawn {
      grid-column: 1 / -1;
      grid-row: 2;
      padding-block-start: 0.2rem;
    }
  }
`;
