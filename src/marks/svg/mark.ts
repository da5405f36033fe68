import { svg, type SVGTemplateResult, nothing } from 'lit';
import {
  type Run,
  type Dot,
  type Rule,
  type Rect,
  type Share,
  rectsOf,
  type Arc,
  type Cells,
  type Mark,
} from '../mark.js';
import { markClass, colourClass } from './class-name.js';
import { endShape, hasOpenEnd, isBoundDot, stemOf, MARKERS, PERSON, pathThrough, arrowHead } from '../shapes.js';
import { percent } from './percent.js';

/** Draws many data as one path, for a box of 100 by 100 that is stretched over the plot. Its lines keep their width. */
const drawRun = (run: Run): SVGTemplateResult =>
  svg`<path class=${`${run.shape} ${markClass(run)}`} part="line" d=${run.d} vector-effect="non-scaling-stroke"></path>`;

/** A ring at a bound, with an arrow in the direction in which the figure lies. */
function drawBound(dot: Dot): SVGTemplateResult {
  const classes = ['dot', markClass(dot), 'bound'].filter(Boolean).join(' ');
  const stem = stemOf(dot);
  const arrow = stem ? svg`<polyline points=${stem.join(' ')}></polyline>` : nothing;
  return svg`<svg class=${classes} part="mark" x=${percent(dot.x)} y=${percent(dot.y)} width="1" height="1" overflow="visible">${arrow}<circle r="4.5"></circle></svg>`;
}

/** Draws a point: a circle, a ring, or a marker of a fixed size at its position. */
function drawDot(dot: Dot): SVGTemplateResult {
  if (isBoundDot(dot)) return drawBound(dot);
  const { x, y, shape = 'circle', solid } = dot;
  const classes = ['dot', shape, solid && 'solid', markClass(dot)].filter(Boolean).join(' ');
  return shape === 'circle' || shape === 'ring'
    ? svg`<circle class=${classes} part="mark" cx=${percent(x)} cy=${percent(y)} r="4.5"></circle>`
    : svg`<svg class=${classes} part="mark" x=${percent(x)} y=${percent(y)} width="1" height="1" overflow="visible"><path d=${`${pathThrough(MARKERS[shape])}Z`}></path></svg>`;
}

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
function drawRule(rule: Rule): SVGTemplateResult {
  if (rule.ends === 'caps') return drawWhisker(rule);
  const { role, certainty = 'exact', x1, y1, x2, y2 } = rule;
  if (role === 'milestone' && x1 === x2) return drawMilestone(rule);
  const classes = [role, rule.tone, colourClass(rule), certainty === 'exact' ? '' : 'inexact']
    .filter(Boolean)
    .join(' ');
  const drawn = svg`<line class=${classes} part="rule" x1=${percent(x1)} x2=${percent(x2)} y1=${percent(y1)} y2=${percent(y2)}></line>`;
  return rule.ends === 'head' ? svg`${drawn}${drawHead(rule)}` : drawn;
}

/** The open end of a bar: three slices, each thinner than the one before. */
const openBar = svg`<rect x="2" width="7"></rect><rect x="12" width="4"></rect><rect x="19" width="2"></rect>`;
const openColumn = svg`<rect y="-9" width="100%" height="7"></rect><rect y="-16" width="100%" height="4"></rect><rect y="-21" width="100%" height="2"></rect>`;
/** The end of a bar for an approximate value: a short stretch in a lighter tone. */
const aboutBar = svg`<rect class="uncertain" width="7"></rect>`;
const aboutColumn = svg`<rect class="uncertain" y="-7" width="100%" height="7"></rect>`;

/** The open or approximate end of a rectangle, at the edge with its value. */
function drawEnd(rect: Rect, isOpen: boolean): SVGTemplateResult {
  const { x, width, y = 0, height = 1, grows = 'end' } = rect;
  const fill = markClass(endShape(rect)) || nothing;
  const isColumn = grows === 'up' || grows === 'down';
  const turned = { start: 'scale(-1 1)', down: 'scale(1 -1)', end: nothing, up: nothing }[grows];
  const edgeX = grows === 'end' ? x + width : x;
  const edgeY = grows === 'down' ? y + height : y;
  const shapes = isColumn ? (isOpen ? openColumn : aboutColumn) : isOpen ? openBar : aboutBar;
  return svg`<svg class=${fill} part="mark" x=${percent(edgeX)} y=${percent(isColumn ? edgeY : y)} width=${isColumn ? percent(width) : '1'} height=${isColumn ? '1' : percent(height)} overflow="visible"><g transform=${turned}>${shapes}</g></svg>`;
}

/** Class names of a bar: its fill, or the grey of a range. */
const barClass = (rect: Rect): string =>
  rect.range === undefined ? markClass(rect) : `range range-${rect.range} ${markClass(rect)}`;

/** A bar in its row. Its height and vertical position come from the style sheet. */
const drawBar = (rect: Rect): SVGTemplateResult =>
  svg`<rect class=${barClass(rect) || nothing} part="mark" x=${percent(rect.x)} width=${rect.least ? `max(1px, ${percent(rect.width)})` : percent(rect.width)}></rect>`;

/** A rectangle with its own height and vertical position: a column, a cell. */
function drawBox(rect: Rect, height: Share): SVGTemplateResult {
  const { x, y = 0, width, least, grows } = rect;
  const isColumn = grows === 'up' || grows === 'down';
  const lengthOf = (share: Share, isLength: boolean): string =>
    least && isLength ? `max(1px, ${percent(share)})` : percent(share);
  return svg`<rect class=${markClass(rect) || nothing} part="mark" x=${percent(x)} y=${percent(y)} width=${lengthOf(width, !isColumn)} height=${lengthOf(height, isColumn)}></rect>`;
}

/** The stripes of a hatched rectangle. They are not an SVG pattern, because not every engine lets a style sheet in a shadow tree refer to its id. */
function drawStripes({ x, width, y = 0, height }: Rect): SVGTemplateResult {
  const middle = percent(height === undefined ? 0.5 : y + height / 2);
  return svg`<line class="stripes" part="mark" x1=${percent(x)} x2=${percent(x + width)} y1=${middle} y2=${middle}></line>`;
}

/** Draws a rectangle, with an end that shows a bound or an approximation. Without a height, it has the height of a bar from the style sheet. */
function drawRect(rect: Rect): SVGTemplateResult {
  const { height, certainty, tone } = rect;
  const isOpen = hasOpenEnd(rect);
  const end = isOpen || certainty === 'about' ? drawEnd(rect, isOpen) : undefined;
  const body = height === undefined ? drawBar(rect) : drawBox(rect, height);
  if (tone === 'hatched') return svg`${body}${drawStripes(rect)}${end ?? nothing}`;
  return end ? svg`${body}${end}` : body;
}

/** Class of the end of an arc: an open end has the fill of the arc, the end of an approximation is lighter. */
const endClass = (arc: Arc): string =>
  `arc ${arc.certainty === 'about' ? 'uncertain' : markClass({ ...arc, certainty: 'exact' })}`;

/** Draws a sector, around the middle of a square of 100 by 100. */
const drawArc = (arc: Arc): SVGTemplateResult =>
  svg`<path class=${['arc', arc.role, markClass(arc)].filter(Boolean).join(' ')} part="mark" d=${arc.d}></path>${arc.end ? svg`<path class=${endClass(arc)} part="mark" d=${arc.end}></path>` : nothing}`;

/** Draws people, each in its cell. */
function drawPeople(mark: Cells): SVGTemplateResult {
  const style = `person ${markClass(mark)}`;
  return svg`${mark.cells.map(
    ({ x, y, width, height }) =>
      svg`<svg x=${percent(x)} y=${percent(y)} width=${percent(width)} height=${percent(height)} viewBox="0 0 ${PERSON.width} ${PERSON.height}"><path class=${style} part="mark" d=${PERSON.d}></path></svg>`,
  )}`;
}

/** Draws a mark. The paths of runs and arcs need a box of 100 by 100: {@link drawMarks} puts them into one. */
export function drawMark(mark: Mark): SVGTemplateResult {
  switch (mark.type) {
    case 'rect':
      return drawRect(mark);
    case 'cells':
      return mark.symbol ? drawPeople(mark) : svg`${rectsOf(mark).map(drawRect)}`;
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

/** Draws the marks of a plot, in layers: arcs in a square box; rectangles, cells and rules; runs in a stretched box; dots. */
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
