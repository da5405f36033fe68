import { css, type CSSResult } from 'lit';
import { CATEGORY_CARD_WIDTHS } from '../../parts/cards-layout.js';
import { cardColumnsStyle } from '../../parts/card-columns-style.js';

/** Space between two cards in rem. */
const GAP = 0.75;

/** Style sheet of categories as cards of equal height. */
export const cardStyle: CSSResult = css`
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_card)), 1fr));
    grid-auto-rows: auto;
    align-items: stretch;
    gap: 0.75rem;
    /* Few cards are not so wide that their numbers are far apart. */
    max-inline-size: calc(var(--_of-8, 8) * 20rem);
  }
  ${cardColumnsStyle(CATEGORY_CARD_WIDTHS, GAP)}
  .cards thead .stated {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .cards tbody tr {
    display: grid;
    grid-template: 'label label' 1fr 'value value' auto 'drawn share' auto / minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.1rem 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--_rule);
    border-radius: var(--campaign-radius, 8px);
  }
  .cards tbody th {
    grid-area: label;
    align-self: start;
    padding: 0 0 0.25rem;
    font-size: var(--_small);
    color: var(--_secondary);
  }
  .cards .number {
    justify-self: start;
    text-align: start;
  }
  .cards .number:dir(rtl) {
    text-align: right;
  }
  .cards .value {
    grid-area: value;
    font-size: 1.5rem;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  :is(.cards .wordy, .small-figures .value) {
    font-size: 1rem;
    line-height: 1.25;
    letter-spacing: 0;
  }
  .cards .qualifier {
    font-size: 0.8125rem;
    font-weight: 500;
    letter-spacing: 0;
    color: var(--_secondary);
  }
  /* Where some units have no room beside their number, all are below it, so that the numbers of a row are at one height. */
  @container (inline-size < 22rem) {
    .cards .qualifier:last-child {
      display: block;
    }
  }
  .cards .drawn {
    grid-area: drawn;
    min-block-size: 0.75rem;
  }
  /* Where all that has no part above it only heads others, it is a line above their cards. */
  .cards:not(:has(tbody tr:not(.sub) > :is(.value, .none):not(:empty))) {
    & tbody tr:not(.sub) {
      display: block;
      grid-column: 1 / -1;
      padding: 0.25rem 0 0;
      border: 0;
    }
    & tbody tr:not(.sub) th {
      padding: 0;
      font-size: inherit;
      font-weight: var(--_strong);
      color: inherit;
    }
    & .sub th {
      padding-inline-start: 0;
    }
  }
  /* A card without a share has no foot. */
  .cards .drawn:not(:has(rect, line)) {
    display: none;
  }
  .cards .row-plot {
    --_bar: 0.375rem;
  }
  .cards .secondary {
    font-size: 0.75rem;
  }
  .cards .none {
    grid-area: value;
  }
  /* As wide as any share, so that the bars of all cards are on one scale. */
  .cards .column-share {
    grid-area: share;
    min-inline-size: 2.5rem;
    text-align: end;
  }
  .cards .column-share:dir(rtl) {
    text-align: left;
  }
  .cards :is(.column-previous, .column-change, .column-interval) {
    grid-column: 1 / -1;
    overflow-wrap: normal;
    white-space: normal;
    justify-self: start;
    text-align: start;
  }
`;
