import { css, type CSSResultGroup } from 'lit';
import { barStyle } from '../parts/bar.js';
import { frameStyle } from '../parts/frame.js';
import { noneStyle } from '../parts/none-style.js';

/** The looks of a breakdown: a table whose middle column is drawn; in a narrow place the bar goes below its words. */
export const style: CSSResultGroup = css`
  ${frameStyle}${barStyle}${noneStyle}
  .rows {
    display: block;
    text-align: start;
  }
  .title:last-child {
    margin-block-end: 0.85rem;
  }
  /* One grid for all rows, whose cells make its columns as wide as their words: a table's layout costs a third more, a grid a row twice as much. */
  tbody {
    display: grid;
    grid-template-columns: fit-content(38%) 1fr fit-content(30%) fit-content(7rem);
    align-items: center;
    gap: calc(2 * var(--campaign-gap, 0.3rem)) 0;
    padding-block: var(--campaign-gap, 0.3rem);
  }
  tr {
    display: contents;
  }
  /* What a cell looks like has no variable and no container's unit in it: a thousand cells are then styled as one. */
  th,
  td {
    display: block;
    padding: 0;
    font-weight: inherit;
  }
  th {
    grid-column: 1;
    padding-inline-end: 1rem;
  }
  .number {
    padding-inline-start: 1rem;
    text-align: end;
  }
  .number:dir(rtl) {
    padding: 0 1rem 0 0;
    text-align: left;
  }
  .value {
    font-weight: 650;
  }
  td.none {
    font-size: 0.9375em;
    color: var(--_muted);
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
    flex: 0 0 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.5em;
  }
  /* The lightest tones would have no edge. */
  .whole,
  .swatch {
    outline: 1px solid var(--_bar);
    outline-offset: -1px;
  }
  .share th {
    display: flex;
    align-items: baseline;
  }
  .share tbody {
    grid-template-columns: 1fr fit-content(40%) fit-content(7rem);
  }
  .cards tbody {
    align-items: normal;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
    gap: 1.25rem 1.5rem;
    padding: 0;
  }
  .cards tr {
    display: block;
  }
  .cards th,
  .cards .number {
    padding: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .cards .value {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  @container (inline-size < 27rem) {
    .bars tbody {
      display: block;
      padding: 0;
    }
    .bars tr {
      display: grid;
      grid-template-columns: minmax(min(4rem, 30%), 1fr) fit-content(66%) auto;
      align-items: baseline;
      padding-block: var(--campaign-gap, 0.3rem);
    }
    .bars .drawn {
      grid-area: 2 / 1 / 3 / -1;
      margin-block-start: 0.2rem;
    }
  }
  /* Where a name has no room beside its figures they go below it: a figure is broken last of all. */
  @container (inline-size < 16rem) {
    .bars tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      column-gap: 0.4rem;
    }
    .bars th {
      flex: auto;
      padding-inline-end: 0;
    }
    .bars .drawn {
      flex: 0 0 100%;
      order: 1;
    }
    .bars .number {
      padding: 0;
    }
  }
`;
