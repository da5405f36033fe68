import { css, type CSSResultGroup } from 'lit';
import { markStyle } from '../marks/style.js';
import { labelStyle, widthClassStyle } from '../marks/svg/label-style.js';
import { buttonStyle } from '../parts/button.js';
import { frameStyle } from '../parts/frame.js';
import { legendStyle } from '../parts/legend.js';
import { namedRowStyle } from '../parts/named-row-style.js';
import { narrowRowsStyle } from '../parts/narrow-rows-style.js';
import { rowsStyle } from '../parts/rows-style.js';

/** Style sheet of a timeline: a table whose second column is drawn on one scale of time. */
export const style: CSSResultGroup = css`
  ${frameStyle}${markStyle}${labelStyle}${widthClassStyle}${rowsStyle}${narrowRowsStyle}${namedRowStyle}${legendStyle}${buttonStyle}
  :host {
    --_bar: var(--campaign-bar-size, 0.875rem);
  }
  .columns {
    grid-auto-rows: auto;
    grid-template-columns: fit-content(17.5rem) minmax(13rem, 1fr) fit-content(12.5rem);
  }
  .counted {
    grid-template-columns: fit-content(17.5rem) minmax(13rem, 1fr) fit-content(12.5rem) fit-content(12rem);
  }
  /* Rows without a drawing have no scale. */
  .undrawn {
    grid-template-columns: auto auto;
    justify-content: start;
  }
  .undrawn.counted {
    grid-template-columns: auto auto auto;
  }
  .columns tr {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  .columns tbody tr {
    min-block-size: var(--campaign-row-size, 2.25rem);
  }
  .rows .scale {
    align-self: end;
    block-size: 1.4rem;
    font-size: 0.75rem;
  }
  .rows .dated {
    block-size: 2.5rem;
  }
  .time {
    font-size: var(--_small);
    line-height: 1.25;
    color: var(--_secondary);
  }
  .dot.diamond.solid {
    fill: var(--_fill);
    stroke: var(--_fill);
  }
  .dot.planned {
    stroke: var(--_fill);
    stroke-width: 1.5;
    stroke-dasharray: none;
  }
  .gridline {
    stroke: var(--_rule);
  }
  .since {
    stroke: var(--_fill);
    stroke-width: 2;
  }
  .span .track {
    fill: color-mix(in oklab, var(--_ink) 22%, var(--_paper));
  }
  .event {
    --_bar: 0.5rem;
  }
  /* Bars that go on after the time shown end inside the plot. */
  .columns.open .drawn > svg {
    inline-size: calc(100% - 1.5rem);
  }
  /* At the end of the page, not of the words. */
  .columns.open .drawn:dir(rtl) > svg {
    margin-left: 1.5rem;
  }
  /* The band of phases: a line of paper between two of them, and an outline of the accent around the lightest. */
  .band {
    display: grid;
    margin-block-end: 0.5rem;
  }
  .band.dated {
    padding-block-start: 1.5rem;
  }
  .band.open {
    padding-inline-end: 1.5rem;
  }
  .band > svg {
    inline-size: 100%;
    overflow: visible;
  }
  .lanes rect:is(.part-0, .part-1, .part-2) {
    stroke: var(--_paper);
    stroke-width: 1.5;
  }
  .lanes rect:is(.part-3, .part-4, .part-5) {
    stroke: var(--_accent);
    stroke-width: 1;
  }
  /* The end of a bar that goes on. */
  .lanes g > rect {
    height: 100%;
  }
  .lanes .part {
    font-size: 0.8125rem;
    translate: 0.5rem 0.35em;
  }
  .lanes .ink {
    fill: var(--_ink-on);
  }
  .years {
    block-size: 1.25rem;
    margin-block-start: 0.125rem;
    font-size: 0.75rem;
  }
  .names {
    margin-block-start: 0.5rem;
    font-size: 0.8125rem;
  }
  .names .label {
    font-size: 0.8125rem;
    translate: 0.45rem 0;
  }
  .names .label.end {
    translate: -0.45rem 0;
  }
  /* What has no room for its name in the band is named below it, after its mark. */
  .key {
    --_bar: 0.75rem;
    max-inline-size: 40rem;
    grid-template-columns: 0.75rem minmax(0, 1fr) fit-content(45%);
    grid-auto-rows: auto;
  }
  .key tbody tr {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    column-gap: 0.75rem;
    align-items: baseline;
    padding-block: 0.2rem;
  }
  .key tbody :is(th, td) {
    grid-row: 1;
    grid-column: 3;
    padding: 0;
  }
  .key tbody .drawn {
    grid-column: 1;
    block-size: 1.25em;
  }
  .key tbody th {
    grid-column: 2;
  }
  .key tbody .time {
    grid-area: 2 / 2 / auto / 4;
  }
  .key tbody .remark {
    grid-area: auto / 2 / auto / -1;
  }
  .key tr:not(:has(.value:not(:empty))) th {
    grid-column: 2 / 4;
  }
  /* In wide charts, a figure is next to its name, so that the eye need not cross the drawing. */
  @container (inline-size >= 50rem) {
    .counted:not(.undrawn) {
      grid-template-columns: fit-content(17.5rem) fit-content(12rem) minmax(13rem, 1fr) fit-content(12.5rem);
    }
    .counted:not(.undrawn) tr > :is(th:first-child, .value, .drawn, .time) {
      grid-row: 1;
    }
    .counted:not(.undrawn) .value {
      grid-column: 2;
    }
    .counted:not(.undrawn) .drawn {
      grid-column: 3;
    }
    .counted:not(.undrawn) .time {
      grid-column: 4;
    }
    .counted:not(.undrawn) thead th:not(:first-child) {
      grid-area: 1 / 1;
    }
  }
  /* With figures, the times are below the names, so that the bars have room. */
  @container (31rem <= inline-size < 50rem) {
    .counted:not(.undrawn) {
      grid-template-columns: fit-content(14rem) minmax(13rem, 1fr) fit-content(12.5rem);
    }
    .counted:not(.undrawn) tbody th {
      grid-area: 1 / 1;
      align-self: end;
      padding-block-end: 0;
    }
    .counted:not(.undrawn) .time {
      grid-area: 2 / 1;
      align-self: start;
      padding-block-end: 0.3rem;
    }
    .counted:not(.undrawn) :is(.drawn:not(.scale), .value) {
      grid-row: 1 / span 2;
    }
    .counted:not(.undrawn) .drawn {
      grid-column: 2;
    }
    .counted:not(.undrawn) .value {
      grid-column: 3;
    }
    .counted:not(.undrawn) .remark {
      grid-row: 3;
    }
  }
  @container (inline-size < 31rem) {
    /* A figure without room next to its name is below it. */
    .key tbody tr {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      padding-inline-start: 1.5rem;
    }
    .key tbody .drawn {
      position: absolute;
      inset-inline-start: 0;
      inline-size: 0.75rem;
      /* At the start of the page, not of the words. */
      direction: inherit;
    }
    .key tbody th {
      flex: 1 1 8rem;
      min-inline-size: 0;
    }
    .key tbody .value.number {
      order: 1;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    .key tbody :is(.time, .remark) {
      order: 2;
      flex: 1 0 100%;
    }
    .columns thead,
    .columns tbody {
      display: block;
    }
    .columns thead tr,
    .columns tbody tr {
      display: flex;
      justify-content: flex-end;
      min-block-size: 0;
    }
    .columns thead .scale {
      flex: 1 0 100%;
      margin-block-end: 0.25rem;
    }
    /* In the order of narrow rows, from the last to the first: the figure is next to its name, and the time at the end of the line. */
    .columns tbody .time {
      order: 16;
      margin-left: auto;
    }
    .columns tbody .time:dir(rtl) {
      margin-left: 0;
      margin-right: auto;
    }
    .columns tbody .value {
      order: 17;
    }
    .columns tbody th {
      flex: 0 1 auto;
      min-inline-size: 0;
    }
    .columns tbody .drawn {
      block-size: 1.25rem;
      margin-block-start: 0.1875rem;
    }
    .columns tbody .event .drawn {
      block-size: 1rem;
    }
    .columns .value:empty {
      display: none;
    }
  }
`;
