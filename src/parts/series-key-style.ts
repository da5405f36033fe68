import { css, type CSSResult } from 'lit';

/** Style sheet of the names of series above a plot, each with a sample of its marks. */
export const seriesKeyStyle: CSSResult = css`
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0 0 0.5rem;
    padding: 0;
    list-style: none;
    font-size: 0.75rem;
  }
  /* The samples have the ink of their marks. */
  .keys span,
  .keys b {
    color: var(--_secondary);
  }
  :where(.keys) li {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  /* A word of a name is broken rather than its figure. */
  .keys span {
    hyphens: auto;
  }
  .keys b {
    flex: none;
    max-inline-size: 60cqi;
    overflow-wrap: break-word;
  }
  .keys svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 0.75rem;
  }
  .keys rect {
    block-size: 100%;
  }
  /* One key more in a line. */
  @container (inline-size < 24rem) {
    .keys {
      column-gap: 0.75rem;
    }
  }
  .step span:last-child {
    display: none;
  }
  /* Steps with short starts are one bar in wide charts too, the last with its range. */
  @container (inline-size >= 31rem) {
    .keys:has(.step):not(:has(.crowded)) {
      column-gap: 0;
      & > :not(.step) {
        flex: 1 0 100%;
      }
      & > .step {
        flex: 0 0 4rem;
        flex-direction: column;
        align-items: start;
        gap: 0;
      }
      & > .step svg {
        inline-size: 4rem;
      }
      & > :nth-last-child(1 of .step) {
        flex: 1 1 4rem;
      }
      & > .step:not(:nth-last-child(1 of .step)) {
        & span:first-of-type {
          display: none;
        }
        & span:last-child {
          display: inline;
        }
      }
    }
  }
  @container (inline-size < 31rem) {
    .keys:has(.step) {
      column-gap: 0;
      & > :not(.step) {
        flex: 1 0 100%;
      }
    }
    .step:is(li) {
      /* Wider than nothing, so that a key of the whole width does not stay in their line. */
      flex: 1 1 1px;
      min-inline-size: 0;
      max-inline-size: 4rem;
      flex-direction: column;
      align-items: start;
      gap: 0;
    }
    .step svg {
      inline-size: 100%;
    }
    .step span:first-of-type {
      display: none;
    }
    .step span:last-child {
      display: inline;
      white-space: nowrap;
    }
    .crowded span:last-child {
      visibility: hidden;
    }
  }
  @container (inline-size < 17.5rem) {
    .step:nth-last-child(even of .step) span:last-child {
      visibility: hidden;
    }
  }
`;
