import { css } from 'lit';

/** The legend's looks. */
export const legendStyle = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .legend svg {
    inline-size: 1.75em;
    block-size: 0.75em;
    margin-inline-end: 0.45em;
    overflow: visible;
  }
  .legend .line {
    stroke: var(--_mark);
    stroke-width: 2;
  }
`;
