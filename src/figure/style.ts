import { css, type CSSResultGroup } from 'lit';
import { markStyle } from '../marks/style.js';
import { buttonStyle } from '../parts/button.js';
import { changeChipStyle } from '../parts/change-chip.js';
import { chipStyle } from '../parts/chip.js';
import { dataTableStyle } from '../parts/data-table.js';
import { frameStyle } from '../parts/frame.js';
import { numberWidthStyle } from '../parts/number-width.js';

/** Style sheet of a headline figure: a large number, one line for time and change, and a trend of full width. */
export const style: CSSResultGroup = css`
  ${frameStyle}${markStyle}${buttonStyle}${dataTableStyle}${changeChipStyle}${chipStyle}
  /* A target in the colour of text has a contrast of 3 to 1 with bars of half of it. */
  @media (forced-colors: active) {
    :host {
      --_accent: color-mix(in oklab, CanvasText 54%, Canvas);
    }
  }
  figcaption:has(p) {
    margin-block-end: calc(var(--campaign-gap, 1rem) / 2);
  }
  /* A long number has a smaller font size, so that it fits. Its width in ems is known. */
  .value {
    --_size: min(var(--campaign-figure-size, 3.25rem), 100cqi / var(--_ems, 1));
    font-family: var(--campaign-title-font, inherit);
    font-size: var(--_size);
    font-weight: var(--campaign-figure-weight, 700);
    line-height: 0;
    letter-spacing: -0.025em;
  }
  ${numberWidthStyle}
  .number {
    line-height: 1.05;
  }
  /* The words around a number are not as close to it as its digits are to each other. */
  .qualifier,
  .number:not(:last-child) {
    margin-inline-end: 0.12em;
  }
  .qualifier,
  .unit {
    font-size: max(0.4em, 0.8125rem);
    font-weight: 500;
    line-height: 1.3;
    letter-spacing: 0;
    color: var(--_secondary);
  }
  /* A unit that has no room beside its number goes below it, with all of its words. */
  .unit span {
    display: inline-block;
  }
  /* Words in place of a number are at the bottom of its line, so that adjacent cards stay aligned. */
  .none {
    font-size: 1.25rem;
    font-weight: 500;
    letter-spacing: 0;
    color: var(--_secondary);
    min-block-size: calc(1.05 * var(--campaign-figure-size, 3.25rem));
    align-content: end;
  }
  .none .number {
    line-height: 1.3;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-block-start: 0.25rem;
    font-size: var(--_small);
    color: var(--_secondary);
  }
  /* A sentence of its own begins with a capital. */
  p.when {
    display: block;
  }
  p.when::first-letter,
  .target-line p::first-letter {
    text-transform: uppercase;
  }
  .target-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    --_bar: var(--campaign-bar-size, 0.5rem);
    margin-block-start: 0.75rem;
    font-size: var(--_small);
    text-wrap: pretty;
    color: var(--_secondary);
  }
  .target-line svg {
    inline-size: 100%;
    block-size: 0.75rem;
    overflow: visible;
  }
  .row-plot rect {
    y: calc(50% - var(--_bar) / 2);
    height: var(--_bar);
    rx: var(--campaign-bar-radius, 2px);
  }
  .trend:has(rect) {
    block-size: 4rem;
  }
  .trend {
    inline-size: 100%;
    block-size: 2.75rem;
    margin-block-start: 1.25rem;
    overflow: visible;
  }
  .extent {
    stroke: var(--_axis);
    stroke-dasharray: 2 3;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75rem;
    margin-block-start: 0.75rem;
    font-size: 0.75rem;
    line-height: 1.2;
    color: var(--_secondary);
  }
  .ends > :last-child {
    margin-inline-start: auto;
    text-align: end;
  }
  .ends > :last-child:dir(rtl) {
    margin-inline: 0 auto;
    text-align: left;
  }
  .ends b {
    font-weight: var(--_strong);
    color: var(--_ink);
  }
  @container (inline-size < 20rem) {
    .value {
      --_size: min(var(--campaign-figure-size, 2rem), 100cqi / var(--_ems, 1));
    }
    .none {
      min-block-size: calc(1.05 * var(--campaign-figure-size, 2rem));
      font-size: 1.0625rem;
    }
  }
  /* In a row of narrow cards, titles of one line and of two are followed by numbers at one height. On a phone, only the narrowest are in a row. */
  @container (inline-size < 18rem) {
    @media (width >= 30rem) {
      .title {
        min-block-size: calc(var(--campaign-title-lines, 2) * 1.2em);
      }
    }
    .title {
      text-wrap: pretty;
    }
  }
  @container (inline-size < 11rem) {
    .title {
      min-block-size: calc(var(--campaign-title-lines, 2) * 1.2em);
    }
  }
`;
