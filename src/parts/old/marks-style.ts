import { css } from 'lit';
import { noneStyle } from './none-style.js';

/** The looks of marks, in a drawing and in the legend that explains them. */
export const marksStyle = css`
  ${noneStyle}
  .soft {
    fill: var(--_soft);
  }
  .bar .whisker {
    stroke: var(--_mark);
    stroke-width: 1.5;
  }
  .broken {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .point {
    fill: var(--_mark);
  }
  /* What stands on a bar has an edge in the page's colour: ink on an accent may be hard to tell apart. */
  .halo {
    stroke: Canvas;
    stroke-width: 3.5;
  }
  .bar .point {
    stroke: Canvas;
    stroke-width: 2;
    paint-order: stroke;
  }
`;
