import { svg, type SVGTemplateResult } from 'lit';
import type { Mark } from '../mark.js';
import { drawDot } from './dot.js';
import { drawArc, drawRun } from './path.js';
import { drawRect } from './rect.js';
import { drawRule } from './rule.js';

/** Draws a mark. Runs and arcs have paths for a box of 100 by 100: {@link drawMarks} puts them into one. */
export function drawMark(mark: Mark): SVGTemplateResult {
  switch (mark.type) {
    case 'rect':
      return drawRect(mark);
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

/** Draws the marks of a plot: rectangles and rules, above them all paths in one stretched box, above these the dots. */
export function drawMarks(marks: readonly Mark[]): readonly SVGTemplateResult[] {
  const runs = marks.filter((mark) => mark.type === 'run');
  const shapes = marks.filter((mark) => mark.type === 'rect' || mark.type === 'rule').map(drawMark);
  const dots = marks.filter((mark) => mark.type === 'dot').map(drawMark);
  const paths = runs.length
    ? [svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">${runs.map(drawRun)}</svg>`]
    : [];
  return [...shapes, ...paths, ...dots];
}
