import { svg, type SVGTemplateResult } from 'lit';
import type { Dot, Run } from '../marks/mark.js';
import { drawMarks } from '../marks/svg/mark.js';
import { percent } from '../marks/svg/percent.js';
import type { ReadingPoint } from './point.js';
import type { Stop } from './stops.js';

/** The dot of a point of a line; none if it has no position. */
function dotOf({ x, y, row, fill }: ReadingPoint): readonly Dot[] {
  if (Number.isNaN(y)) return [];
  const { id, series, part, tone } = fill;
  const colour = {
    ...(series !== undefined && { series }),
    ...(part !== undefined && { part }),
    ...(tone && { tone }),
  };
  return [{ type: 'dot', id, row, x, y, ...colour }];
}

/** The mark that is pointed at, drawn once more in front of all marks: a rule at its position with a dot for each line, or the marks themselves. */
export function drawFront({ x, points }: Stop): SVGTemplateResult {
  const marks = points.flatMap((point) => (point.marks.length ? point.marks : dotOf(point)));
  const hasRule = x !== undefined && marks.some(({ type }) => type === 'dot');
  return svg`${hasRule ? svg`<line class="pointer" x1=${percent(x)} x2=${percent(x)} y2="100%"></line>` : ''}${drawMarks(marks)}`;
}

/** The mark that another chart points at, drawn once more: as {@link drawFront}, or of a series its whole line, with a dot at the point. */
export function drawFollowed(stop: Stop, point: ReadingPoint, line: Run | undefined): SVGTemplateResult {
  return line ? svg`${drawMarks([line, ...dotOf(point)])}` : drawFront(stop);
}
