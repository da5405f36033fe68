import { css, type CSSResultGroup } from 'lit';
import { barStyle } from '../parts/bar.js';
import { frameStyle } from '../parts/frame.js';
import { legendStyle } from '../parts/legend.js';
import { buttonStyle } from '../parts/table.js';

/** The looks of a breakdown: a table whose middle column is drawn; in a narrow place the bar goes below its words. */
export const style: CSSResultGroup = css`
  ${frameStyle}${legendStyle}${buttonStyle}${barStyle}
  /* A fixed table is laid out in one go: its columns are as wide as their classes say, the bars take the rest. It is the body, because the
     first row says the widths, and the hidden head would be that. */
  .rows {
    display: block;
  }
  tbody {
    display: table;
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0 calc(2 * var(--campaign-gap, 0.3rem));
    margin-block: calc(-1 * var(--campaign-gap, 0.3rem));
  }
  /* What a cell looks like has no variable and no container's unit in it: a thousand cells are then styled as one. */
  :is(th, td) {
    padding: 0;
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }
  th {
    inline-size: 38%;
    padding-inline-end: 1rem;
  }
  .number {
    inline-size: 26%;
    padding-inline-start: 1rem;
    text-align: end;
  }
  .of {
    inline-size: 6rem;
  }
  .label0 th {
    inline-size: 6em;
  }
  .label1 th {
    inline-size: 9em;
  }
  .label2 th {
    inline-size: 12em;
  }
  .number0 .value {
    inline-size: 6em;
  }
  .number1 .value {
    inline-size: 9em;
  }
  .number2 .value {
    inline-size: 12em;
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
    vertical-align: middle;
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
  .track {
    fill: var(--_track);
  }
  .look1 {
    fill-opacity: 0.72;
  }
  .look2 {
    fill-opacity: 0.52;
  }
  .look3 {
    fill-opacity: 0.36;
  }
  .look4 {
    fill: color-mix(in oklab, var(--_bar) 60%, currentcolor);
  }
  .look5 {
    fill-opacity: 0.24;
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
  .share th {
    inline-size: auto;
  }
  .cards :is(tr, th, .number) {
    display: block;
    inline-size: auto;
    padding: 0;
    text-align: start;
  }
  .cards tbody {
    display: grid;
    margin-block: 0;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
    gap: 1.25rem 1.5rem;
  }
  .cards .value:not(.none) {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  @container (inline-size < 27rem) {
    .bars tbody {
      display: block;
      margin-block: 0;
    }
    .bars tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      padding-block: var(--campaign-gap, 0.3rem);
    }
    .bars th {
      flex: 1 1 0;
      min-inline-size: 4rem;
    }
    .bars .number {
      inline-size: auto;
      max-inline-size: 60%;
    }
    .bars .number:empty {
      padding: 0;
    }
    .share .number {
      inline-size: 26%;
    }
    .bars .drawn {
      order: 1;
      flex: 0 0 100%;
      padding-block-start: 0.2rem;
    }
  }
`;
