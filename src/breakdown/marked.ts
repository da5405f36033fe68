// What a breakdown draws of figures that are not exact or are below zero: marks on their bars, and the legend that explains them.
import { css } from 'lit';
import { legendStyle } from '../parts/legend-style.js';
import { marksStyle } from '../parts/marks-style.js';

export { barMarks } from '../parts/bar-marks.js';
export { SIGNS } from '../parts/legend-signs.js';
export { legend } from '../parts/legend.js';

/** How marks look. */
export const style = css`
  ${legendStyle}${marksStyle}
`;
