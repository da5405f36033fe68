import { nothing, svg, type SVGTemplateResult } from 'lit';
import { rectsOf, type Arc, type Mark } from '../mark.js';
import { markClass } from './class-name.js';
import { drawDot } from './dot.js';
import { drawRun } from './path.js';
import { drawRect } from './rect.js';
import { drawRule } from './rule.js';

/** Class of the end of an arc: an open end has the fill of the arc, the end of an approximation is lighter. */
const endClass = (arc: Arc): string =>
  `arc ${arc.certainty === 'about' ? 'uncertain' : markClass({ ...arc, certainty: 'exact' })}`;

/** Draws a sector, around the middle of a square of 100 by 100. */
const drawArc = (arc: Arc): SVGTemplateResult =>
  svg`<path class=${['arc', arc.role, markClass(arc)].filter(Boolean).join(' ')} part="mark" d=${arc.d}></path>${arc.end ? svg`<path class=${endClass(arc)} part="mark" d=${arc.end}></path>` : nothing}`;

/** Draws a mark. The paths of runs and arcs need a box of 100 by 100: {@link drawMarks} puts them into one. */
export function drawMark(mark: Mark): SVGTemplateResult {
  switch (mark.type) {
    case 'rect':
      return drawRect(mark);
    case 'cells':
      return svg`${rectsOf(mark).map(drawRect)}`;
    case 'rule':
      return drawRule(mark);
    case 'dot':
      return drawDot(mark);
    case 'arc':
      return drawArc(mark);
    case 'run':
      return drawRun(mark);
  }
}

/**
 * Draws the marks of a plot: arcs in one square box, above them rectangles, cells and rules, above these all runs in one stretched box, above these the
 * dots.
 */
export function drawMarks(marks: readonly Mark[]): readonly SVGTemplateResult[] {
  const arcs = marks.filter((mark) => mark.type === 'arc');
  const runs = marks.filter((mark) => mark.type === 'run');
  const shapes = marks.filter(({ type }) => type === 'rect' || type === 'cells' || type === 'rule').map(drawMark);
  const dots = marks.filter((mark) => mark.type === 'dot').map(drawMark);
  const paths = runs.length
    ? [svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">${runs.map(drawRun)}</svg>`]
    : [];
  const sectors = arcs.length
    ? [svg`<svg viewBox="-50 -50 100 100" overflow="visible">${arcs.map(drawArc)}</svg>`]
    : [];
  return [...sectors, ...shapes, ...paths, ...dots];
}
