import { twoDecimals, element, polyline, type Attributes, type Point } from './element.js';
import { MARKERS, PERSON, arrowHead, endShape, hasOpenEnd, stemOf } from '../../marks/shapes.js';
import {
  rectsOf,
  type Arc,
  type Cells,
  type Dot,
  type Mark,
  type Rect,
  type Rule,
  type Run,
} from '../../marks/mark.js';
import { mix } from './colour.js';
import { xIn, yIn, type Box } from './page-area.js';
import { markColour, dotPaint, rulePaint, runPaint, surfacePaint } from './paint.js';
import type { Theme } from './theme.js';

/** A map of the plane that keeps lines parallel to the axes: for x and y a factor, then what is added. */
interface Scaling {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly left: number;
  readonly top: number;
}

/** Numbers that follow a command, and which of them are x (0), y (1), a radius (2) or none of these (3). */
const ROLES: Readonly<Record<string, readonly number[]>> = {
  M: [0, 1],
  L: [0, 1],
  H: [0],
  V: [1],
  C: [0, 1, 0, 1, 0, 1],
  A: [2, 2, 3, 3, 3, 0, 1],
  Z: [],
};

/** A path as D3 writes it with its coordinates scaled, so that its lines keep their width. Arcs need one factor for x and y, but for their signs. */
function scaledPath(d: string, { scaleX, scaleY, left, top }: Scaling): string {
  const isTurned = scaleX * scaleY < 0;
  return Array.from(d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g), ([, command = '', text = '']) => {
    const roles = ROLES[command.toUpperCase()] ?? [];
    const isRelative = command === command.toLowerCase();
    const numbers = (text.match(/[-+]?(?:\d*\.\d+|\d+)(?:e[-+]?\d+)?/gi) ?? []).map((digits, index) => {
      const value = Number(digits);
      const place = index % Math.max(1, roles.length);
      const role = roles[place];
      if (role === 0) return twoDecimals(value * scaleX + (isRelative ? 0 : left));
      if (role === 1) return twoDecimals(value * scaleY + (isRelative ? 0 : top));
      if (role === 2) return twoDecimals(value * Math.abs(scaleX));
      // A mirrored arc sweeps the other way.
      return place === 4 && isTurned ? 1 - value : value;
    });
    return command + numbers.join(' ');
  }).join('');
}

/** A box for marks, and how they are drawn in it. */
export interface MarkBox {
  readonly box: Box;
  readonly theme: Theme;
  /** Thickness in pixels of a bar without a height of its own; the height of the box if absent. */
  readonly bar?: number;
  /** Radius of the corners of rectangles. */
  readonly radius?: number;
  /** Colour of an outline of surfaces, which separates them from each other. */
  readonly outline?: string;
  /** First tint that has an outline in the accent. The default is the second, or none if `outline` is set. */
  readonly pale?: number | undefined;
  /** True if the rest of a whole has such an outline, as one of its parts has. */
  readonly isRestPale?: boolean;
  /** Fill of the rest of a whole. The track of a bar if absent. */
  readonly rest?: string;
  /** Radius of points. */
  readonly dot?: number;
}

/** Sizes of the slices of an open end, and their distances from the end of the bar; as the page draws them. */
const SLICES = [
  [2, 7],
  [12, 4],
  [19, 2],
] as const;
const ABOUT = [[0, 7]] as const;
const RING_BOX = 100;
/** The first of the tints of the accent that have an outline in stacks and their key. */
export const PALE = 4;

const line = (x1: number, y1: number, x2: number, y2: number): string => element('line', { x1, y1, x2, y2 });

/** The left edge, the top, the width and the height of a rectangle in pixels. */
function edgesOf(
  rect: Rect,
  { box, bar = box.height }: MarkBox,
): [left: number, top: number, width: number, height: number] {
  const { x, width, y = 0, height, least, grows, range, tone } = rect;
  const isColumn = grows === 'up' || grows === 'down';
  const wide = least && !isColumn ? Math.max(1, width * box.width) : width * box.width;
  const start = xIn(box, x);
  const left = box.isMirrored ? start - wide : start;
  if (height !== undefined) {
    const high = least && isColumn ? Math.max(1, height * box.height) : height * box.height;
    return [left, yIn(box, y), wide, high];
  }
  // Ranges are behind their bar, and higher; the values that meet a target are as high as the row.
  const thick = range !== undefined ? Math.min(24, box.height) : tone === 'zone' ? box.height : bar;
  return [left, yIn(box, 0.5) - thick / 2, wide, thick];
}

/** The open or approximate end of a rectangle, at the edge with its value. */
function endOf(rect: Rect, edges: readonly [number, number, number, number], at: MarkBox): string {
  const [left, top, width, height] = edges;
  const { grows = 'end' } = rect;
  const isOpen = hasOpenEnd(rect);
  const base = surfacePaint(endShape(rect), at.theme);
  const paint = isOpen
    ? base
    : { fill: mix(markColour(rect, at.theme), at.theme.paper, 0.3), stroke: markColour(rect, at.theme) };
  const isToRight = (grows === 'end') !== at.box.isMirrored;
  return (isOpen ? SLICES : ABOUT)
    .map(([distance, length]) => {
      if (grows === 'up') return { x: left, y: top - distance - length, width, height: length };
      if (grows === 'down') return { x: left, y: top + height + distance, width, height: length };
      return { x: isToRight ? left + width + distance : left - distance - length, y: top, width: length, height };
    })
    .map((place) => element('rect', { ...place, ...paint }))
    .join('');
}

/** True for a mark in one of the tints that have an outline for contrast. */
function isPale({ part }: Mark, { theme, outline, pale }: MarkBox): boolean {
  const tints = theme.parts.length;
  return part !== undefined && part % tints >= (pale ?? (outline === undefined ? 1 : tints));
}

/** The outline of a rectangle: the accent of a pale one, or the line of paper that sets parts of one bar apart. */
function edgeOf(isOutlined: boolean, { theme, outline }: MarkBox): Attributes {
  if (isOutlined) return { stroke: theme.accent };
  return outline === undefined ? {} : { stroke: outline, 'stroke-width': 1.5 };
}

/** A rectangle, with the end that shows a bound or an approximation. */
function drawRect(rect: Rect, at: MarkBox): string {
  const edges = edgesOf(rect, at);
  const [x, top, width, full] = edges;
  const { theme, radius, outline, rest, isRestPale = false } = at;
  const paint = surfacePaint(rect, theme);
  const isRest = rest !== undefined && rect.tone === 'track';
  const isOutlined = isPale(rect, at) || (isRest && isRestPale);
  // Within the height of the others, whose outline is paper.
  const inset = isOutlined && outline !== undefined ? 1.25 : 0;
  const [y, height] = [top + inset, full - 2 * inset];
  // Also the parts on the lighter side of a scale, whose paint has a stroke of its own, are set apart.
  const isApart = outline !== undefined && rect.tone === 'soft' && rect.series !== undefined;
  const stroke = 'stroke' in paint && !isApart ? {} : edgeOf(isOutlined, at);
  const isSquare = rect.tone === 'zone' || rect.range !== undefined;
  const fill: Attributes = isRest ? { fill: rest } : paint;
  const body = element('rect', { x, y, width, height, rx: isSquare ? undefined : radius, ...fill, ...stroke });
  const hasEnd = hasOpenEnd(rect) || rect.certainty === 'about';
  const end = hasEnd ? endOf(rect, edges, at) : '';
  if (rect.tone !== 'hatched') return body + end;
  const stripes = {
    stroke: markColour(rect, theme),
    'stroke-width': twoDecimals(height - 2),
    'stroke-dasharray': '2 3',
  };
  return body + element('line', { x1: x, x2: x + width, y1: y + height / 2, y2: y + height / 2, ...stripes }) + end;
}

/** A whisker on a halo in the colour of the paper. */
function drawWhisker(rule: Rule, { box, theme }: MarkBox): string {
  const [x1, x2] = [xIn(box, rule.x1), xIn(box, rule.x2)];
  const [y1, y2] = [yIn(box, rule.y1), yIn(box, rule.y2)];
  const shape =
    rule.x1 === rule.x2
      ? line(x1, y1, x2, y2) + line(x1 - 4, y1, x1 + 4, y1) + line(x2 - 4, y2, x2 + 4, y2)
      : line(x1, y1, x2, y2) + line(x1, y1 - 4, x1, y1 + 4) + line(x2, y2 - 4, x2, y2 + 4);
  return (
    element('g', { stroke: theme.paper, 'stroke-width': 5 }, shape) +
    element('g', { stroke: theme.ink, 'stroke-width': 1.5 }, shape)
  );
}

/** A straight line according to its role. */
function drawRule(rule: Rule, at: MarkBox): string {
  if (rule.ends === 'caps') return drawWhisker(rule, at);
  const { box, theme } = at;
  const paint = rulePaint(rule, theme);
  const [x1, x2, y1, y2] = [xIn(box, rule.x1), xIn(box, rule.x2), yIn(box, rule.y1), yIn(box, rule.y2)];
  if (rule.role === 'milestone' && rule.x1 === rule.x2)
    return element('line', { x1, x2: x1, y1: y1 + 7, y2: y1 + 15, ...paint });
  const drawn = element('line', { x1, y1, x2, y2, ...paint });
  if (rule.ends !== 'head') return drawn;
  const head = arrowHead(x2 < x1).map(([dx, dy]): Point => [x2 + dx, y2 + dy]);
  return drawn + polyline(head, { fill: markColour(rule, theme) }, 'polygon');
}

/** A point, or a marker of a fixed size. */
function drawDot(dot: Dot, { box, theme, dot: radius = 4.5 }: MarkBox): string {
  const [x, y] = [xIn(box, dot.x), yIn(box, dot.y)];
  const paint = dotPaint(dot, theme);
  if (dot.shape === 'triangle' || dot.shape === 'diamond') {
    const corners = MARKERS[dot.shape].map(([dx, dy]): Point => [x + dx, y + dy]);
    return polyline(corners, paint, 'polygon');
  }
  const stem = stemOf(dot)?.map(([dx, dy]): Point => [x + dx, y + dy]);
  // The edge of paper around a small dot is thin, so that the dot is not smaller than a ring.
  const round = radius < 4 && paint['stroke'] === theme.paper ? { r: 3.5, 'stroke-width': 1 } : { r: radius };
  return (stem ? polyline(stem, paint) : '') + element('circle', { cx: x, cy: y, ...paint, ...round });
}

/** A sector, in a square around the middle of its box. */
function drawArc(arc: Arc, { box, theme, outline, rest }: MarkBox): string {
  const scale = Math.min(box.width, box.height) / RING_BOX;
  const scaling = { scaleX: box.isMirrored ? -scale : scale, scaleY: scale, left: xIn(box, 0.5), top: yIn(box, 0.5) };
  const isRest = rest !== undefined && arc.tone === 'track';
  const surface: Attributes = isRest ? { fill: rest } : surfacePaint(arc, theme);
  const stroke = outline === undefined || 'stroke' in surface ? {} : { stroke: outline, 'stroke-width': 1.5 };
  const paint: Attributes =
    arc.role === 'interval'
      ? { fill: 'none', stroke: theme.ink, 'stroke-width': 1.5 }
      : arc.tone === 'missing'
        ? {
            fill: 'none',
            stroke: theme.axis,
            'stroke-width': 2,
            'stroke-dasharray': '0.1 6',
            'stroke-linecap': 'round',
          }
        : { ...surface, ...stroke };
  const isAbout = arc.certainty === 'about';
  const end = isAbout
    ? { fill: mix(markColour(arc, theme), theme.paper, 0.3), stroke: markColour(arc, theme) }
    : surfacePaint({ ...arc, certainty: 'exact' }, theme);
  return (
    (arc.d ? element('path', { d: scaledPath(arc.d, scaling), ...paint }) : '') +
    (arc.end ? element('path', { d: scaledPath(arc.end, scaling), ...end }) : '')
  );
}

/** Many data as one path. */
function drawRun(run: Run, { box, theme }: MarkBox): string {
  if (!run.d) return '';
  const scaleX = ((box.isMirrored ? -1 : 1) * box.width) / 100;
  const scaling = { scaleX, scaleY: box.height / 100, left: xIn(box, 0), top: box.top };
  return element('path', { d: scaledPath(run.d, scaling), ...runPaint(run, theme) });
}

/** People, each in its cell. */
function drawPeople(mark: Cells, { box, theme }: MarkBox): string {
  const isRest = mark.tone === 'track';
  const paint = isRest ? { fill: theme.paper, stroke: theme.axis, 'stroke-width': 1.5 } : surfacePaint(mark, theme);
  return mark.cells
    .map(({ x, y, width, height }) => {
      const scaleX = (width * box.width) / PERSON.width;
      const left = xIn(box, box.isMirrored ? x + width : x);
      const scaling = { scaleX, scaleY: (height * box.height) / PERSON.height, left, top: yIn(box, y) };
      return element('path', { d: scaledPath(PERSON.d, scaling), ...paint });
    })
    .join('');
}

/** Draws a mark in its box. */
function drawMark(mark: Mark, at: MarkBox): string {
  switch (mark.type) {
    case 'rect':
      return drawRect(mark, at);
    case 'cells':
      if (mark.symbol) return drawPeople(mark, at);
      return rectsOf(mark)
        .map((rect) => drawRect(rect, at))
        .join('');
    case 'rule':
      return drawRule(mark, at);
    case 'dot':
      return drawDot(mark, at);
    case 'arc':
      return drawArc(mark, at);
    case 'run':
      return drawRun(mark, at);
  }
}

/** The layers of marks from the back to the front, as the page draws them. */
const LAYERS: readonly (readonly Mark['type'][])[] = [['arc'], ['rect', 'cells', 'rule'], ['run'], ['dot']];

/** Draws the marks of a box: sectors, above them rectangles and lines, above these all runs, above these the points. */
export function drawMarks(marks: readonly Mark[], at: MarkBox): string {
  const box = { ...at, isRestPale: at.pale !== undefined && marks.some((mark) => isPale(mark, at)) };
  return LAYERS.flatMap((types) => marks.filter(({ type }) => types.includes(type)))
    .map((mark) => drawMark(mark, box))
    .join('');
}
