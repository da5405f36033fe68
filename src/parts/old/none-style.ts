import { css } from 'lit';

/** The looks of what is named without a figure. */
export const noneStyle = css`
  .none {
    stroke: var(--_muted);
    stroke-width: 2;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
`;
