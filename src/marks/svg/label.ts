import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Label } from '../scene.js';
import { widthClass } from '../text-width.js';
import { PILL, pillMiddle, pillStart, pillWidth } from '../day-pill.js';
import { colourClass } from './class-name.js';
import { percent } from './percent.js';

/** Height of a line of a label in ems of its own size. */
const LINE_HEIGHT = 1.25;

/** Radius of the disc behind the number of an event, which grows with its text: 8 px at 11. */
const DISC = '.73em';

/** The line from a mark down to its text. */
const drawLeader = (x: string, line: number, classes: string): SVGTemplateResult =>
  svg`<line class=${`leader ${classes}`} part="rule" x1=${x} x2=${x} y2=${`${(line + 1) * LINE_HEIGHT}em`}></line>`;

/** The disc behind the number of an event. */
const drawDisc = ({ x, y, line = 0 }: Label, width: string): SVGTemplateResult =>
  svg`<svg x=${percent(x)} y=${percent(y)} width="1" height="1" overflow="visible"><circle class=${`disc ${width}`} part="rule" r=${DISC} cy=${`${(line + 0.5) * LINE_HEIGHT}em`}></circle></svg>`;

const ems = (length: number): string => `${Math.round(length * 100) / 100}em`;

/** The pill behind the name of a day, and its stem. */
function drawPill(label: Label): SVGTemplateResult {
  const { x, y, line = 0 } = label;
  const [width, top] = [pillWidth(label), line * LINE_HEIGHT];
  const start = pillStart(label);
  const height = PILL.bottom - PILL.top;
  return svg`<svg x=${percent(x)} y=${percent(y)} width="1" height="1" overflow="visible"><rect class="pill" part="day" x=${ems(start)} y=${ems(top + PILL.top)} width=${ems(width)} height=${ems(height)} rx=${ems(height / 2)}></rect><line class="as-of" part="rule" y1=${ems(top + PILL.bottom)} y2=${ems(top + PILL.stem)}></line></svg>`;
}

/** A text in the middle of its pill, whose estimated width is that of no font. */
const inPill = (text: SVGTemplateResult, label: Label): SVGTemplateResult =>
  svg`<svg class="in-pill" x=${ems(pillMiddle(label))} width="1" height="1" overflow="visible">${text}</svg>`;

/** Draws a text at its position. It is hidden if the chart is narrower than the label's `least` width, or at least as wide as its `most`. */
export function drawLabel(label: Label): SVGTemplateResult {
  const { text, strong, x, y, role, anchor, line, least, most, leader } = label;
  const ink = colourClass(label);
  const width = least ? widthClass(least) : '';
  const until = most ? widthClass(most, 'until') : '';
  const shown = [width, until].filter(Boolean).join(' ');
  const side = role === 'day' ? 'middle' : anchor;
  const classes = ['label', role, side, ink && `ink ${ink}`, leader && 'led', text && strong && 'pair', shown]
    .filter(Boolean)
    .join(' ');
  // Rounded, because −0.2 lines are −0.24999999999999994 ems.
  const shift = line === undefined ? nothing : `${Math.round((line + 0.8) * LINE_HEIGHT * 100) / 100}em`;
  const words = strong ? svg`${text}${text ? ' ' : ''}<tspan class="strong">${strong}</tspan>` : text;
  const written = svg`<text class=${classes} part="text" dy=${shift}>${words}</text>`;
  const drawn = svg`<svg x=${percent(x)} y=${percent(y)} width="1" height="1" overflow="visible">${role === 'day' ? inPill(written, label) : written}</svg>`;
  if (role === 'day') return svg`${drawPill(label)}${drawn}`;
  const isNumber = role === 'number';
  const stem = leader ? drawLeader(percent(x), line ?? 0, isNumber ? `disc ${shown}` : shown) : nothing;
  if (isNumber) return svg`${stem}${drawDisc(label, shown)}${drawn}`;
  return leader ? svg`${drawn}${stem}` : drawn;
}
