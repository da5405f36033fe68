import { svg, type SVGTemplateResult } from 'lit';
import type { Mark } from '../mark.js';
import { rectsOf } from '../cell-rects.js';
import { drawArc } from './arc.js';
import { drawDot } from './dot.js';
import { drawRun } from './path.js';
import { drawRect } from './rect.js';
import { drawRule } from './rule.js';

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
