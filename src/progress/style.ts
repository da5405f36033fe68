import { css, type CSSResultGroup } from 'lit';
import { markStyle } from '../marks/style.js';
import { parts } from '../marks/svg/class-name.js';
import { labelStyle, widthClassStyle } from '../marks/svg/label-style.js';
import { cardsStyle } from '../parts/cards.js';
import { chipStyle } from '../parts/chip.js';
import { buttonStyle } from '../parts/button.js';
import { frameStyle } from '../parts/frame.js';
import { visuallyHidden } from '../parts/hidden-style.js';
import { legendStyle } from '../parts/legend.js';
import { plotStyle } from '../parts/plot-style.js';
import { optionalColumnStyle } from '../parts/optional-columns.js';
import { formsStyle } from './style/forms.js';
import { groupsStyle } from './style/groups.js';
import { indicatorsStyle } from './style/indicators.js';
import { narrowRowsStyle, whereNarrow, whereWide } from '../parts/narrow-rows-style.js';
import { qualifiedStyle } from '../parts/qualified.js';
import { rowsStyle } from '../parts/rows-style.js';

/** Style sheet of progress: a table whose second column is drawn. A single measure has its words above a bar of full width. */
export const style: CSSResultGroup = css`
  ${frameStyle}${markStyle}${labelStyle}${widthClassStyle}${rowsStyle}${narrowRowsStyle}${legendStyle}${buttonStyle}${qualifiedStyle}${chipStyle}${optionalColumnStyle}${plotStyle}${cardsStyle}${formsStyle}${indicatorsStyle}${groupsStyle}
  :host {
    --_bar: var(--campaign-bar-size, 0.75rem);
  }
  .columns {
    --_names: minmax(7rem, auto);
    --_plot: minmax(min(10.5rem, 31cqi), 1fr);
    grid-auto-rows: auto;
    grid-template-columns: var(--_names) var(--_plot) repeat(var(--_figures, 1), auto);
  }
  .columns.detailed {
    --_names: fit-content(34%);
    --_plot: minmax(10.5rem, 1fr);
  }
  .rows.columns thead th {
    max-inline-size: 4.75rem;
    font-weight: 400;
    white-space: normal;
    text-wrap: balance;
  }
  /* Heads end where the numbers below them end. */
  .rows.columns thead .number {
    justify-self: end;
  }
  /* Figures without a drawing are next to their names. */
  .undrawn.columns {
    grid-template-columns: auto repeat(var(--_figures, 1), auto);
    justify-content: start;
    column-gap: 3rem;
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
  .columns.long tbody tr {
    min-block-size: 1.625rem;
  }
  /* A name with its details and steps below it, and all other cells next to them, so that the lines of the drawing run through. */
  .columns tbody th,
  .columns tbody td {
    grid-row: 1 / span 3;
  }
  .columns tbody th {
    grid-area: 1 / 1;
    align-self: end;
    max-inline-size: max(17.5rem, 26cqi);
    /* A long word makes the column of the names wider before it is broken. */
    overflow-wrap: break-word;
  }
  .columns tbody .detail {
    grid-area: 2 / 1;
    align-self: start;
  }
  /* A name with nothing below it is on the line of its figures. */
  .columns tbody tr:where(:not(.with-detail, .with-steps)) th {
    grid-row: 1 / span 3;
    align-self: center;
  }
  .columns :is(.with-detail, .with-steps) th {
    padding-block-end: 0;
  }
  .columns .with-detail .detail {
    padding-block-end: 0.3rem;
  }
  .columns tbody .steps {
    grid-area: 3 / 1;
    align-self: start;
  }
  .columns tbody .remark {
    grid-area: 4 / 1 / auto / -1;
  }
  .detail,
  .steps {
    font-size: var(--_small);
    line-height: 1.25;
    text-wrap: pretty;
    color: var(--_secondary);
  }
  .number {
    white-space: nowrap;
  }
  /* The parts have the direction of the bar; the words of each have that of their language. */
  .rows .steps {
    direction: inherit;
  }
  .steps ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps:not(:empty) {
    padding-block-end: 0.4rem;
  }
  .swatch {
    --_bar: 0.75rem;
    display: inline-block;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    margin-inline-end: 0.4rem;
    vertical-align: -0.05em;
  }
  .swatch rect {
    height: 100%;
  }
  ${parts} {
    stroke: var(--_accent);
  }
  .single,
  .single tbody {
    display: block;
  }
  .single tbody tr {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
  }
  .single tbody th:not(.hidden) {
    flex: 1 0 100%;
    padding: 0;
  }
  .single .group th {
    font-size: var(--_small);
    color: var(--_secondary);
  }
  .single .value {
    font-size: 1.5rem;
    line-height: 1.15;
    letter-spacing: -0.015em;
    white-space: normal;
  }
  .single .value.none {
    font-size: inherit;
  }
  .single .detail,
  .single .interval {
    font-size: 0.9375rem;
  }
  .single .status {
    margin-inline-start: auto;
  }
  .single .status:dir(rtl) {
    margin-inline: 0 auto;
  }
  .single .drawn {
    order: 1;
    flex: 1 0 100%;
    block-size: 1.5rem;
  }
  .single .steps {
    order: 2;
    flex: 1 0 100%;
  }
  /* A column that has no room leaves no gap: the space is in the cells, at the start of the table whatever the direction of their words. */
  ${whereWide(
    (rows) => css`
      ${rows} {
        column-gap: 0;
      }
      ${rows}:where(:not(.form-indicators)) tr > :where(:nth-child(n + 2):not(.detail, .steps, .remark)) {
        padding-left: 1rem;
      }
      ${rows}:where(:dir(rtl):not(.form-indicators)) tr > :where(:nth-child(n + 2):not(.detail, .steps, .remark)) {
        padding-inline: 0;
        padding-right: 1rem;
      }
    `,
  )}
  ${whereNarrow(
    (rows) => css`
      /* Without a head, a second number says nothing. */
      ${rows} tbody :is(.gap, .share) {
        ${visuallyHidden}
      }
      /* A row wraps between its cells. Only a number wider than the chart breaks. */
      ${rows} .number {
        white-space: normal;
      }
      ${rows} thead,
    ${rows} tbody {
        display: block;
      }
      ${rows} thead tr,
    ${rows} tbody tr {
        display: flex;
        min-block-size: 0;
      }
      ${rows} thead tr {
        flex-wrap: wrap;
      }
      /* The unit is above the scale, at the end as the figures are. */
      .rows.columns${rows} thead .stated {
        order: -1;
        flex: 1 0 100%;
        max-inline-size: none;
        text-align: end;
      }
      ${rows} thead .scale {
        flex: 1 0 100%;
        block-size: 1.4rem;
        margin-block-end: 0.25rem;
      }
      ${rows}.scaled .scale {
        display: none;
      }
      /* The scale of a row is below its drawing, so that this is near its words. */
      .scaled${rows} tbody .drawn {
        block-size: 2.75rem;
      }
      .scaled${rows} tbody tr {
        padding-block-end: 1.25rem;
      }
      /* The line of a target is clear of the words above it. A bar is nearer to its own words than to those of the next row. */
      ${rows} tbody .drawn {
        margin-block-start: 0.2rem;
      }
      ${rows}:not(.form-bullet) tbody .drawn {
        block-size: 1.25rem;
      }
      ${rows} tbody tr {
        padding-block-end: 0.75rem;
      }
      ${rows} tbody .status {
        order: 7;
      }
      ${rows} tbody .value {
        order: 6;
      }
      ${rows} tbody .interval {
        order: 5;
      }
      /* Figures are on the last line of a long name. */
      ${rows} tbody tr > :is(th, .number, .status) {
        align-self: last baseline;
      }
      ${rows} tbody th {
        max-inline-size: 100%;
      }
      ${rows} tbody .detail {
        order: 3;
        flex: 1 0 100%;
        padding: 0;
      }
      /* Clear of the lines of milestones, which hang below the bar. */
      ${rows} tbody .steps {
        order: 1;
        flex: 1 0 100%;
        margin-block-start: 0.3rem;
      }
    `,
  )}
  @container (inline-size < 31rem) {
    .single .number {
      white-space: normal;
    }
    .scaled.single .scale {
      display: none;
    }
    .single.stated :is(.interval, .detail) {
      order: 1;
      flex: 1 0 100%;
    }
    .single.stated .drawn {
      order: 2;
    }
    .single.stated .steps {
      order: 3;
    }
  }
`;
