import { css, type CSSResultGroup } from 'lit';
import { markStyle } from '../marks/style.js';
import { labelStyle, widthClassStyle } from '../marks/svg/label-style.js';
import { buttonStyle } from '../parts/button.js';
import { frameStyle } from '../parts/frame.js';
import { visuallyHidden, visuallyShown } from '../parts/hidden-style.js';
import { legendStyle } from '../parts/legend.js';
import { seriesKeyStyle } from '../parts/series-key-style.js';
import { narrowRowsStyle, whereNarrow } from '../parts/narrow-rows-style.js';
import { qualifiedStyle } from '../parts/qualified.js';
import { belowWords, rowsStyle } from '../parts/rows-style.js';
import { cardStyle } from './style/cards.js';
import { groupStyle } from './style/groups.js';
import { pictureStyle } from './style/pictures.js';

/** Style sheet of a breakdown: a table whose middle column is drawn, one bar above its table, or cards of equal height. */
export const style: CSSResultGroup = css`
  ${frameStyle}${markStyle}${labelStyle}${widthClassStyle}${rowsStyle}${narrowRowsStyle}${legendStyle}${seriesKeyStyle}${buttonStyle}${qualifiedStyle}
  .bars,
  .arrows,
  .changes {
    --_names: minmax(7rem, auto);
    --_plot: minmax(6rem, 1fr);
    grid-template-columns: var(--_names) var(--_plot) repeat(var(--_figures, 1), auto);
  }
  /* Names next to many figures are broken rather than that a figure leaves the chart. */
  .figures-3,
  .figures-4,
  .figures-5 {
    --_name: 0rem;
  }
  /* Bars without an axis have no head. */
  .bars thead th:nth-child(2) {
    grid-column: 3;
  }
  /* The only one has the room above the bars. */
  .rows.bars thead th.number:nth-child(2):not(:has(~ .number)) {
    grid-column: 2 / -1;
    max-inline-size: 24rem;
    text-wrap: balance;
  }
  /* Long names wrap before the bars are short. */
  .bars {
    --_names: fit-content(40%);
  }
  /* Words in place of a figure wrap before the drawing is narrow. */
  .arrows,
  .changes {
    --_names: fit-content(28%);
    --_plot: minmax(32%, 1fr);
  }
  /* Below its words a bar has a space on both sides. */
  .changes {
    --_names: fit-content(42%);
    --_widest: 60cqi;
    --_room: 1.5rem;
  }
  @container (inline-size >= 31rem) {
    .bars tbody th {
      min-inline-size: 7rem;
    }
  }
  /* Next to shares of one digit and of two, and next to none, figures end at one place. */
  ${whereNarrow(
    (rows) => css`
      ${rows}.short-shares tbody td.column-share {
        position: static;
        min-inline-size: 2.25rem;
      }
    `,
  )}
  /* Only where it has little room the head of shares is short. */
  .column-share .short {
    display: none;
  }
  /* A head that states the scale ends with its figures, before that of their shares. Before other figures it is a line above all. */
  ${whereNarrow(
    (rows) => css`
      ${rows} thead tr:has(.stated) {
        display: flex;
        justify-content: flex-end;
        column-gap: 0.5rem;
      }
      ${rows} thead tr:has(.stated ~ :is(.column-interval, .column-change)) {
        justify-content: flex-start;
        & .stated {
          max-inline-size: none;
        }
      }
      ${rows}:not(.closed, .multiples) thead tr:not(:has(.column-interval, .column-change)) .stated ~ .column-share {
        ${visuallyShown}
        min-inline-size: 2.25rem;
        & .whole {
          ${visuallyHidden}
        }
        & .short {
          display: inline;
        }
      }
    `,
  )}
  .column-change {
    max-inline-size: 12rem;
    justify-self: end;
  }
  /* The reason for one row does not make the column of all as wide where the drawing needs the room. */
  @container (inline-size < 56rem) {
    .arrows tbody :is(.none, .reason) {
      max-inline-size: 5rem;
      justify-self: end;
    }
  }
  .arrows .row-plot {
    overflow: visible;
  }
  .arrows .dot {
    r: 3.5px;
    stroke-width: 1;
  }
  .arrows .ring {
    r: 3px;
    stroke-width: 1.5;
  }
  .changes td.column-change:not(.reason) {
    font-weight: var(--_strong);
    color: inherit;
  }
  .changes td.value {
    font-weight: 400;
  }
  .band {
    inline-size: 100%;
    block-size: max(1.5rem, var(--campaign-bar-size, 2.75rem));
    overflow: visible;
  }
  .band rect {
    height: 100%;
    stroke: var(--_paper);
    stroke-width: 1.5;
  }
  /* The lightest tints have an outline in the accent for contrast. */
  .band {
    outline: 1px solid var(--_accent);
    outline-offset: -1px;
  }
  .share .row-plot rect {
    stroke: var(--_accent);
  }
  .band .label:not(.number) {
    font-size: 0.8125rem;
    font-weight: var(--_strong);
    translate: 0.5rem 0.35em;
  }
  .band .ink {
    fill: var(--_ink-on);
  }
  .names {
    inline-size: 100%;
    overflow: visible;
    font-size: 0.8125rem;
  }
  .names .led.end {
    translate: -0.45rem 0;
  }
  .names .led.start {
    translate: 0.45rem 0;
  }
  /* The key of a part is before its name. */
  .keyed {
    --_bar: 0.75rem;
    grid-template-columns: 0.75rem minmax(var(--_name, 5rem), 1fr) repeat(var(--_figures, 1), auto);
    grid-auto-flow: dense;
    grid-auto-rows: auto;
    column-gap: 0.5rem;
    margin-block-start: 0.75rem;
  }
  :is(.keyed, .bars, .arrows) thead .number {
    max-inline-size: 6.5em;
    justify-self: end;
  }
  @container (inline-size >= 31rem) {
    .keyed {
      max-inline-size: 30rem;
    }
  }
  .keyed thead th:first-child {
    grid-column: 1 / 3;
  }
  .keyed .drawn {
    grid-column: 1;
  }
  .keyed tbody th {
    grid-column: 2;
  }
  /* Where there is room, a number is broken only if it alone is wider than its column, and names keep theirs. */
  @container (18rem <= inline-size < 31rem) {
    .changes tbody th {
      min-inline-size: 24cqi;
    }
    .changes tbody .column-change {
      max-inline-size: 38cqi;
      overflow-wrap: break-word;
    }
  }
  /* Narrow charts of changes keep the figure, or the change that is drawn. */
  @container (inline-size < 31rem) {
    .changes.rows {
      --_figures: 1;
      --_names: fit-content(45%);
      --_plot: minmax(max(4.5rem, 50cqi - 4rem), 1fr);
    }
    :is(.arrows, .changes).rows {
      column-gap: 0.75rem;
    }
    .changes tbody .column-change {
      padding-block: 0.25rem;
      font-size: var(--_small);
      line-height: 1.25;
    }
    .arrows.rows {
      --_figures: 2;
    }
    .arrows :is(.column-change, .column-interval, .column-share) {
      ${visuallyHidden}
    }
  }
  /* Changes have their figures only where these leave room for the bars. */
  @container (inline-size < 56rem) {
    .changes.rows {
      --_figures: 1;
    }
    .changes :is(.column-previous, .value, .none, .column-value, .column-interval, .column-share) {
      ${visuallyHidden}
    }
  }
  /* Of four columns the earlier figure goes first: the ring shows it. */
  @container (31rem <= inline-size < 40rem) {
    .arrows.figures-3 {
      --_figures: 2;
    }
    .arrows.figures-4 {
      --_figures: 3;
    }
    .arrows .column-previous {
      ${visuallyHidden}
    }
  }
  @container (inline-size < 18rem) {
    .arrows.rows {
      --_figures: 1;
    }
    .arrows .column-previous {
      ${visuallyHidden}
    }
  }
  ${whereNarrow(belowWords, 'arrows')}
  @container (inline-size < 24rem) {
    ${belowWords(css`.changes-narrow`)}
  }
  /* A figure far from its name is hard to follow. */
  @container (inline-size >= 45.25rem) {
    .keyed {
      max-inline-size: 36rem;
    }
    .named {
      ${visuallyHidden}
    }
  }
  @container (inline-size < 45.25rem) {
    .names {
      display: none;
    }
  }
  ${groupStyle}${pictureStyle}${cardStyle}
`;
