import { css } from 'lit';

/** The legend's looks, and those of the marks that it explains. */
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
  .legend svg:dir(rtl) {
    scale: -1 1;
  }
  .soft {
    fill: var(--_soft);
  }
  .legend .line {
    stroke: var(--_mark);
    stroke-width: 2;
  }
  .broken {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .none {
    stroke: var(--_rule);
    stroke-width: 2;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
  .point {
    fill: var(--_mark);
  }
`;
