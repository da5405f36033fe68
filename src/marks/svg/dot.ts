import { nothing, svg, type SVGTemplateResult } from 'lit';
import { isBoundDot, stemOf } from '../bound-stem.js';
import type { Dot } from '../mark.js';
import { MARKERS, pathThrough } from '../shapes.js';
import { markClass } from './class-name.js';
import { percent } from './percent.js';

/** A ring at a bound, with an arrow in the direction in which the figure lies. */
function drawBound(dot: Dot): SVGTemplateResult {
  const classes = ['dot', markClass(dot), 'bound'].filter(Boolean).join(' ');
  const stem = stemOf(dot);
  const arrow = stem ? svg`<polyline points=${stem.join(' ')}></polyline>` : nothing;
  return svg`<svg class=${classes} part="mark" x=${percent(dot.x)} y=${percent(dot.y)} width="1" height="1" overflow="visible">${arrow}<circle r="4.5"></circle></svg>`;
}

/** Draws a point: a circle, a ring, or a marker of a fixed size at its position. */
export function drawDot(dot: Dot): SVGTemplateResult {
  if (isBoundDot(dot)) return drawBound(dot);
  const { x, y, shape = 'circle', solid } = dot;
  const classes = ['dot', shape, solid && 'solid', markClass(dot)].filter(Boolean).join(' ');
  return shape === 'circle' || shape === 'ring'
    ? svg`<circle class=${classes} part="mark" cx=${percent(x)} cy=${percent(y)} r="4.5"></circle>`
    : svg`<svg class=${classes} part="mark" x=${percent(x)} y=${percent(y)} width="1" height="1" overflow="visible"><path d=${`${pathThrough(MARKERS[shape])}Z`}></path></svg>`;
}
