import { css } from 'lit';

/** How a column looks of which something was said: its period is not complete, or its figure is not final. */
export const statusStyle = css`
  .partial,
  .forecast {
    fill: none;
  }
  .provisional,
  .estimated,
  .unreliable {
    fill: var(--_soft);
  }
  .partial,
  .forecast,
  .provisional,
  .estimated {
    stroke: var(--_bar);
    stroke-width: 2;
  }
  .provisional {
    stroke-width: 1.5;
  }
  .partial {
    stroke-dasharray: 5 3;
  }
  .forecast,
  .estimated {
    stroke-dasharray: 1 3;
  }
`;
