import { svg, type SVGTemplateResult } from 'lit';
import type { Run } from '../mark.js';
import { markClass } from './class-name.js';

/** Draws many data as one path, for a box of 100 by 100 that is stretched over the plot. Its lines keep their width. */
export const drawRun = (run: Run): SVGTemplateResult =>
  svg`<path class=${`${run.shape} ${markClass(run)}`} part="line" d=${run.d} vector-effect="non-scaling-stroke"></path>`;
