import { css, type CSSResult } from 'lit';
import { belowWords } from '../../parts/rows-style.js';

/** Style sheet of a waterfall: a table whose middle column has the bars, which connectors join from row to row. */
export const waterfallStyle: CSSResult = css`
  .waterfall {
    grid-template-columns: fit-content(40%) minmax(6rem, 1fr) auto;
  }
  .waterfall .end th {
    font-weight: 650;
  }
  .waterfall thead .number {
    min-inline-size: min-content;
    max-inline-size: 7rem;
    justify-self: end;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  /* A bar that is hardly wider than a line is seen by its outline. */
  .waterfall .row-plot rect {
    stroke: var(--_fill);
  }
  @container (inline-size < 31rem) {
    .waterfall {
      grid-template-columns: fit-content(36%) minmax(4.5rem, 1fr) auto;
      column-gap: 0.75rem;
    }
    .waterfall thead .number {
      max-inline-size: 4rem;
    }
    .waterfall .value {
      font-size: 0.875rem;
    }
  }
  .waterfall {
    --_figures: 1;
    --_room: 1.5rem;
  }
  @container (inline-size < 24rem) {
    ${belowWords(css`.close`)}
  }
  @container (inline-size < 31rem) {
    ${belowWords(css`.wordy`)}
  }
`;
