import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Arc } from '../mark.js';
import { markClass } from './class-name.js';

/** Class of the end of an arc: an open end has the fill of the arc, the end of an approximation is lighter. */
const endClass = (arc: Arc): string =>
  `arc ${arc.certainty === 'about' ? 'uncertain' : markClass({ ...arc, certainty: 'exact' })}`;

/** Draws a sector, around the middle of a square of 100 by 100. */
export const drawArc = (arc: Arc): SVGTemplateResult =>
  svg`<path class=${['arc', arc.role, markClass(arc)].filter(Boolean).join(' ')} part="mark" d=${arc.d}></path>${arc.end ? svg`<path class=${endClass(arc)} part="mark" d=${arc.end}></path>` : nothing}`;
