import { css } from 'lit';

/** How a column looks of which something was said: its period is not complete, or its figure is not final. */
export const statusStyle = css`
  .partial,
  .forecast {
    fill: none;
    stroke: var(--_bar);
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }
  .forecast,
  .estimated {
    stroke: var(--_bar);
    stroke-width: 2;
    stroke-dasharray: 1 3;
  }
  .provisional,
  .estimated {
    fill: var(--_soft);
  }
  .provisional {
    stroke: var(--_bar);
    stroke-width: 1.5;
  }
  .unreliable {
    fill: var(--_soft);
  }
`;
