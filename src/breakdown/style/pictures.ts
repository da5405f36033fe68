import { css, type CSSResult } from 'lit';
import { namedRowStyle } from '../../parts/named-row-style.js';
import { whereNarrow, whereWide } from '../../parts/narrow-rows-style.js';
import { spareStyle } from '../../parts/spare-style.js';
import { visuallyHidden } from '../../parts/hidden-style.js';

/** Style sheet of what is drawn above or next to the table: areas, a ring, squares. */
export const pictureStyle: CSSResult = css`
  ${namedRowStyle}
  .areas {
    inline-size: 100%;
    block-size: 20em;
    overflow: visible;
  }
  .areas rect,
  .square > rect,
  .square path {
    stroke: var(--_paper);
    stroke-width: 1.5;
  }
  .square path {
    stroke-width: 0.75;
  }
  .areas .track,
  .square .track,
  :is(.donut, .waffle) .track {
    fill: color-mix(in oklab, var(--_past) 35%, var(--_paper));
  }
  .areas .label:not(.number) {
    font-size: 0.8125em;
    translate: 0.4em 0.2em;
  }
  .areas .ink,
  .square .ink {
    fill: var(--_ink-on);
  }
  .upright {
    inline-size: 14em;
    max-inline-size: 100%;
  }
  .square {
    inline-size: 100%;
    block-size: 14em;
    overflow: visible;
  }
  ${spareStyle}
  .square .label {
    font-size: 0.8125em;
    font-weight: var(--_strong);
  }
  .square .label.value {
    font-size: 1.5em;
  }
  .square .label.note {
    font-weight: 400;
  }
  /* Small tiles have letters, by which the rows name them. */
  .treemap .drawn {
    align-self: center;
    contain: none;
    font-size: 0.8125em;
    font-weight: var(--_strong);
  }
  .treemap .row-plot {
    block-size: var(--_bar);
    &:not(:only-child) {
      display: none;
    }
  }
  .below,
  .beside {
    display: contents;
  }
  /* In a sidebar, a name of which a word has no room beside the figures is above them: from the end of the last line to the start of the first. */
  @container (inline-size < 20rem) {
    .keyed {
      display: block;
      & tr {
        position: relative;
        display: flex;
        flex-flow: row-reverse wrap-reverse;
        align-items: baseline;
        column-gap: 0.5rem;
      }
      & tr > * {
        order: 2;
      }
      & th:first-child {
        order: 3;
        flex: 1 1 5.25rem;
        box-sizing: border-box;
        max-inline-size: 100%;
        padding-inline-start: 1.25rem;
        overflow-wrap: break-word;
      }
      & .sub th:first-child {
        padding-inline-start: 2rem;
      }
      & .drawn {
        position: absolute;
        inset-block-start: 0.3rem;
        inset-inline-start: 0;
        direction: inherit;
        inline-size: 0.75rem;
        block-size: 1.25em;
      }
      & .column-share {
        order: 1;
        min-inline-size: 2.25rem;
      }
      /* The heads are above their figures. */
      & .column-share .whole {
        ${visuallyHidden}
      }
      & .column-share .short {
        display: inline;
      }
      & .remark {
        order: 0;
        flex: 1 0 100%;
      }
      & tbody th:first-child {
        padding-block-end: 0;
      }
      & tbody tr {
        padding-block-end: 0.3rem;
      }
    }
  }
  /* Narrow lists keep the figure and its share, so that names are not broken. */
  @container (inline-size < 31rem) {
    .keyed:is(.figures-3, .figures-4, .figures-5) {
      --_figures: 2;
      --_name: 5rem;
      & :is(.column-previous, .column-change, .column-interval) {
        ${visuallyHidden}
      }
    }
  }
  ${whereNarrow(
    (beside) => css`
      ${beside}:has(> .donut) > .upright {
        margin-inline: auto;
      }
    `,
    'beside',
  )}
  ${whereWide(
    (beside) => css`
      ${beside} {
        display: flex;
        align-items: center;
        gap: 2.5rem;
      }
      /* Next to a long list, a ring stays at its top. */
      ${beside}:has(tbody > :nth-child(10)) {
        align-items: flex-start;
      }
      ${beside} > .upright {
        flex: none;
      }
      /* The figures are near the names, and rows of short names are not much shorter than the sentence. */
      ${beside} .keyed {
        inline-size: fit-content;
        min-inline-size: 15rem;
        margin-block-start: 0;
      }
    `,
    'beside',
  )}
`;
