import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Rect, Share } from '../mark.js';
import { markClass } from './class-name.js';
import { percent } from './percent.js';

/** The open end of a bar: three slices, each thinner than the one before. */
const openBar = svg`<rect x="2" width="7"></rect><rect x="12" width="4"></rect><rect x="19" width="2"></rect>`;
const openColumn = svg`<rect y="-9" width="100%" height="7"></rect><rect y="-16" width="100%" height="4"></rect><rect y="-21" width="100%" height="2"></rect>`;
/** The end of a bar for an approximate value: a short stretch in a lighter tone. */
const aboutBar = svg`<rect class="uncertain" width="7"></rect>`;
const aboutColumn = svg`<rect class="uncertain" y="-7" width="100%" height="7"></rect>`;

/** The open or approximate end of a rectangle, at the edge with its value. */
function drawEnd(rect: Rect, isOpen: boolean): SVGTemplateResult {
  const { x, width, y = 0, height = 1, grows = 'end' } = rect;
  const fill = markClass({ ...rect, certainty: 'exact' }) || nothing;
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

/** Draws a rectangle, with an end that shows a bound or an approximation. Without a height, it has the height of a bar from the style sheet. */
export function drawRect(rect: Rect): SVGTemplateResult {
  const { x, width, y = 0, height, certainty, tone, cut } = rect;
  const body = height === undefined ? drawBar(rect) : drawBox(rect, height);
  // The stripes are not an SVG pattern, because not every engine lets a style sheet in a shadow tree refer to its id.
  if (tone === 'hatched') {
    const middle = percent(height === undefined ? 0.5 : y + height / 2);
    return svg`${body}<line class="stripes" part="mark" x1=${percent(x)} x2=${percent(x + width)} y1=${middle} y2=${middle}></line>`;
  }
  const isOpen = certainty === 'least' || cut === true;
  return isOpen || certainty === 'about' ? svg`${body}${drawEnd(rect, isOpen)}` : body;
}
