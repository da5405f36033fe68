import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Rule } from '../mark.js';
import { arrowHead, pathThrough } from '../shapes.js';
import { colourClass } from './class-name.js';
import { percent } from './percent.js';

const capsAcross = svg`<line x2="100%"></line><line y1="-4" y2="4"></line><line x1="100%" x2="100%" y1="-4" y2="4"></line>`;
const capsUpright = svg`<line y2="100%"></line><line x1="-4" x2="4"></line><line x1="-4" x2="4" y1="100%" y2="100%"></line>`;

/** A whisker: a line with a cap at each end, on a halo in the colour of the paper that separates it from its bar. */
function drawWhisker({ x1, x2, y1, y2 }: Rule): SVGTemplateResult {
  const isUpright = x1 === x2;
  const shape = isUpright ? capsUpright : capsAcross;
  const width = isUpright ? '1' : percent(x2 - x1);
  const height = isUpright ? percent(Math.abs(y2 - y1)) : '1';
  return svg`<svg class="interval" part="rule" x=${percent(x1)} y=${percent(Math.min(y1, y2))} width=${width} height=${height} overflow="visible"><g class="halo">${shape}</g>${shape}</svg>`;
}

/** A short mark below a bar, at the value of a milestone. */
const drawMilestone = ({ x1, y1 }: Rule): SVGTemplateResult =>
  svg`<svg class="milestone" part="rule" x=${percent(x1)} y=${percent(y1)} width="1" height="1" overflow="visible"><line y1="7" y2="15"></line></svg>`;

/** The head of an arrow, at its second end. */
const drawHead = ({ x1, x2, y2, muted }: Rule): SVGTemplateResult =>
  svg`<svg class=${muted ? 'muted' : nothing} part="rule" x=${percent(x2)} y=${percent(y2)} width="1" height="1" overflow="visible"><path d=${`${pathThrough(arrowHead(x2 < x1))}Z`}></path></svg>`;

/** Draws a straight line according to its role. */
export function drawRule(rule: Rule): SVGTemplateResult {
  if (rule.ends === 'caps') return drawWhisker(rule);
  const { role, certainty = 'exact', x1, y1, x2, y2 } = rule;
  if (role === 'milestone' && x1 === x2) return drawMilestone(rule);
  const classes = [role, rule.tone, colourClass(rule), certainty === 'exact' ? '' : 'inexact']
    .filter(Boolean)
    .join(' ');
  const drawn = svg`<line class=${classes} part="rule" x1=${percent(x1)} x2=${percent(x2)} y1=${percent(y1)} y2=${percent(y2)}></line>`;
  return rule.ends === 'head' ? svg`${drawn}${drawHead(rule)}` : drawn;
}
