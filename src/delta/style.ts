import { css, type CSSResultGroup } from 'lit';
import { changeStyle } from '../parts/change.js';
import { fitStyle } from '../parts/fit.js';
import { frameStyle } from '../parts/frame.js';
import { legendStyle } from '../parts/legend.js';
import { statusStyle } from '../parts/status.js';
import { tableStyle } from '../parts/table.js';

/** The looks of figures period by period: columns on one line, values above them, periods and changes below. */
export const style: CSSResultGroup = css`
  ${frameStyle}${legendStyle}${statusStyle}${tableStyle}${changeStyle}
  .drawn {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .drawn > * {
    grid-column: 2;
  }
  .few {
    max-inline-size: 24rem;
  }
  .plot {
    position: relative;
    grid-row: 1;
    block-size: var(--campaign-plot-size, 12rem);
    margin-block-start: 1.75rem;
  }
  .plot > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .plot > svg:dir(rtl) {
    scale: -1 1;
  }
  .axis {
    stroke: var(--_mark);
    stroke-width: 1;
  }
  .tick {
    display: var(--_lack, inline);
    stroke: var(--_track);
    stroke-width: 1;
  }
  .whisker {
    stroke: var(--_mark);
    stroke-width: 1.5;
  }
  .plot rect {
    transition:
      y var(--campaign-motion),
      height var(--campaign-motion);
  }
  .line {
    fill: none;
    stroke: var(--_bar);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .series1 {
    --_bar: var(--campaign-series-2, light-dark(#b5651d, #f0a96b));
  }
  .series2 {
    --_bar: var(--campaign-series-3, light-dark(#4b7f52, #8fcf98));
  }
  .series3 {
    --_bar: var(--campaign-series-4, light-dark(#7d4f9e, #c9a2e8));
  }
  .series4 {
    --_bar: var(--campaign-series-5, light-dark(#8a8126, #d8cf6c));
  }
  .series5 {
    --_bar: var(--campaign-series-6, light-dark(#55616d, #a9b4bf));
  }
  :is(.series0, .series1, .series2, .series3, .series4, .series5) {
    fill: var(--_bar);
  }
  .line:is(.series0, .series1, .series2, .series3, .series4, .series5) {
    fill: none;
  }
  .line.series1 {
    stroke-dasharray: 7 3;
  }
  .line.series2 {
    stroke-dasharray: 2 3;
  }
  .line.series3 {
    stroke-dasharray: 10 3 2 3;
  }
  .line.series4 {
    stroke-dasharray: 4 2;
  }
  .line.series5 {
    stroke-dasharray: 14 4;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.1rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .names svg {
    inline-size: 1.25em;
    block-size: 0.75em;
    margin-inline-end: 0.4em;
  }
  .labels {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    justify-items: center;
    overflow-wrap: normal;
    text-align: center;
    white-space: nowrap;
  }
  /* The first and the latest lean inward until all fit. */
  :where(.lean):first-child {
    justify-self: start;
  }
  :where(.lean):last-child {
    justify-self: end;
  }
  .periods {
    margin-block-start: 0.35rem;
    font-size: 0.875em;
    line-height: 1.25;
    white-space: normal;
  }
  .negative ~ .periods {
    margin-block-start: 1.85rem;
  }
  .values {
    position: absolute;
    inset: 0;
    align-items: end;
    font-size: 0.9375em;
    font-weight: 650;
  }
  .values > * {
    position: relative;
    inset-block-end: var(--at, 0%);
  }
  .values .below {
    align-self: start;
    inset-block: calc(100% - var(--at, 0%)) auto;
  }
  .values .open {
    padding-block-end: 1.1rem;
  }
  .changes {
    font-size: 0.8125em;
    line-height: 1.25;
    white-space: normal;
  }
  .scale {
    display: var(--_lack, grid);
    grid-column: 1;
    grid-row: 1;
    margin-block-start: 1.75rem;
    padding-inline-end: 0.5rem;
    font-size: 0.75em;
    color: var(--_muted);
  }
  .scale span {
    grid-area: 1 / 1;
    align-self: end;
    justify-self: end;
    position: relative;
    inset-block-end: var(--at, 0%);
    margin-block-end: -0.7em;
    white-space: nowrap;
  }
  /* The periods under a line stand where their values are; the first and the latest lean inward. */
  .spread {
    position: relative;
    block-size: 1.5em;
    font-size: 0.875em;
    white-space: nowrap;
  }
  .spread > span {
    position: absolute;
    inset-inline-start: var(--at);
    display: flex;
    justify-content: center;
    inline-size: 0;
  }
  .spread > :first-child {
    inset-inline-start: 0;
    justify-content: flex-start;
  }
  .spread > :last-child {
    inset-inline-start: 100%;
    justify-content: flex-end;
  }
  ${fitStyle}
`;
