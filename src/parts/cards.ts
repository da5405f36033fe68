import { css, unsafeCSS, type CSSResult } from 'lit';
import { cardColumnsStyle } from './card-columns-style.js';
import { spareStyle } from './spare-style.js';

/** Style sheet of a chart with a single drawing that is at least this wide: the words of all rows are at the side of the drawing. */
function besideStyle(least: string, cards: string): CSSResult {
  const one = unsafeCSS(cards);
  return css`
    @container (inline-size >= ${unsafeCSS(least)}) {
      ${one} tbody {
        position: relative;
        align-content: center;
        box-sizing: border-box;
        min-block-size: var(--_height, var(--_drawn));
        padding-inline-start: calc(var(--_drawn) + 1.75rem);
      }
      ${one} .drawn {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
        margin: 0;
      }
      ${one} td.value {
        font-size: 1.5rem;
      }
    }
  `;
}

/** Style sheet of several cards in rows: drawings of different heights stand on one line, and so do figures below names of different lengths. */
export const alignedCards = (cards: string): CSSResult => css`
  ${unsafeCSS(cards)}:not(.one) {
    margin-block-end: -1.75rem;
    & tbody {
      row-gap: 0;
    }
    & tbody tr {
      padding-block-end: 1.75rem;
    }
    & .drawing {
      display: grid;
      grid-row: span 10;
      grid-template-rows: subgrid;
    }
    & .drawn {
      align-self: end;
    }
  }
`;

/** Least widths of cards with a drawing, in rem: the usual one first, then those for long words. Those of tubes and of people are wider. */
export const CARD_WIDTHS = [9, 11, 13.5] as const;
export const WIDE_CARD = 12.75;
/** Space between two cards, in rem. */
const GAP = 2;

/**
 * Style sheet of a table whose rows are cards, each with a drawing of its own above its words. A single card has its words at the side of the
 * drawing, if there is room. A chart sets the width of the drawings with `--_drawn`.
 */
export const cardsStyle: CSSResult = css`
  .cards {
    --_drawn: 9rem;
    display: block;
  }
  .cards.one {
    --_drawn: 11rem;
  }
  .cards tbody {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--_card, var(--_drawn)), 100%), 1fr));
    gap: 1.75rem 2rem;
    /* Few are not far from each other. */
    max-inline-size: calc(var(--_of-8, 8) * 16rem);
  }
  ${cardColumnsStyle([...CARD_WIDTHS, WIDE_CARD], GAP, ' tbody')}
  .cards tr {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    min-inline-size: 0;
  }
  .cards th,
  .cards td {
    display: block;
    padding: 0;
    font-weight: inherit;
    line-height: 1.3;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    white-space: normal;
  }
  .cards tbody th {
    font-weight: 600;
    text-wrap: balance;
  }
  .cards .drawn {
    order: -1;
    inline-size: min(var(--_drawn), 100%);
    margin-block-end: 0.5rem;
    /* Words are in their own direction; drawings stand at the start of the page's. */
    direction: inherit;
  }
  .cards td.value {
    font-size: 1.25rem;
    font-weight: var(--_strong);
    line-height: 1.2;
  }
  .cards .unit {
    font-size: var(--_small);
    font-weight: 400;
    color: var(--_secondary);
  }
  .cards td.none {
    font-size: inherit;
    font-weight: 400;
    color: var(--_secondary);
  }
  /* A figure that is no share of anything is in words alone. */
  .cards tr:not(.drawing) td.value.hidden + .detail:not(:empty) {
    font-size: 1.25rem;
    font-weight: var(--_strong);
    color: inherit;
  }
  .cards td.gap {
    text-wrap: balance;
  }
  .cards .cell-head {
    margin-inline-end: 0.35em;
    color: var(--_secondary);
  }
  /* In one line, if there is one that is wide enough. */
  .cards .cell-figure {
    display: inline-block;
  }
  .cards td:has(.cell-head) {
    font-size: var(--_small);
  }
  .cards .steps {
    direction: inherit;
  }
  .cards .status:not(:empty) {
    padding-block-start: 0.35rem;
  }
  .drawn > svg {
    overflow: visible;
  }
  .cards .square > svg {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
  }
  ${spareStyle}
  ${alignedCards('.cards-waffle')}${alignedCards('.cards-ring')}
  /* The filled part of a whole, in the middle of its ring. */
  .square .label {
    dominant-baseline: central;
  }
  .square .value {
    font-size: 1.75rem;
    letter-spacing: -0.015em;
  }
  .square .part {
    font-size: 1.375rem;
  }
  .square .name {
    font-size: 0.9375rem;
  }
  .square .label {
    font-weight: var(--_strong);
  }
  /* An upright tube, its labels at its side. */
  .tube > svg {
    inline-size: 3rem;
    block-size: 17rem;
    margin-block: 0.75rem;
  }
  .columns-in-tube {
    clip-path: inset(0 round 0.75rem);
  }
  .cards.one tbody {
    grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
    row-gap: 0.9rem;
  }
  .cards.one .drawing {
    grid-column: 1 / -1;
  }
  /* A ring without words at its side is in the middle, where the eye is. */
  @container (inline-size < 21rem) {
    .cards-ring.one .drawn {
      margin-inline: auto;
    }
  }
  /* Two drawings side by side. */
  @container (inline-size < 24rem) {
    :is(.cards-ring, .cards-waffle):not(.one, .long-names) {
      --_card: 7.5rem;
    }
    :is(.cards-ring, .cards-waffle):not(.one) {
      --_drawn: 7.5rem;
      & tbody {
        column-gap: 1.25rem;
      }
      & .square .value {
        font-size: 1.375rem;
      }
      & .square .part {
        font-size: 1rem;
      }
      & .square .name {
        font-size: 0.8125rem;
      }
    }
  }
  /* Long names, which leave no room for two drawings, are next to theirs. */
  @container (inline-size < 29rem) {
    .cards-ring.long-names:not(.one) .drawing {
      display: grid;
      grid-template-columns: var(--_drawn) minmax(0, 1fr);
      grid-template-rows: repeat(11, auto) 1fr;
      column-gap: 1rem;
      & > * {
        grid-column: 2;
      }
      & > .drawn {
        grid-area: 1 / 1 / -1;
        margin: 0;
      }
    }
  }
  @container (inline-size < 24rem) {
    .cards-ring.long-names:not(.one) {
      --_drawn: 6rem;
      & .square .name {
        font-size: 0.65rem;
      }
    }
  }
  /* A tube needs more room, one with a wide figure still more, and a row of people most. */
  ${besideStyle('32rem', '.cards-pictogram.one')}
  ${besideStyle('28rem', '.cards-thermometer.one.wide-figures')}
  ${besideStyle('24rem', '.cards-thermometer.one:not(.wide-figures)')}
  ${besideStyle('21rem', '.cards.one:not(.cards-thermometer, .cards-pictogram)')}
`;
