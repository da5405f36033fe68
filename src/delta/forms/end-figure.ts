import type { Rule, Run, Share } from '../../marks/mark.js';
import type { Label, LineEnds } from '../../marks/scene.js';
import { ABOVE } from './column-labels.js';
import { NAME_SIZE } from '../../marks/line-names.js';

/** A line, the index of its latest point with a figure, and the whisker of that figure if it is an interval. */
interface Line {
  readonly run: Run;
  readonly latest: number;
  readonly whisker?: Rule | undefined;
}

/** Least width of a chart whose figure stands beside the plot, as a multiple of the width of the figure. */
const LEAST_TIMES = 6;
/** Width of the narrowest charts, in rem. */
const NARROWEST = 15;
/** Height of a figure, space between it and its line, and largest distance from its point, as shares of the height of the plot. */
const HEIGHT: Share = 0.09;
const GAP: Share = 0.025;
const MOST_MOVED: Share = 0.15;
/** Position of a point from which on a figure beside the plot is next to it, and from which on one in the plot ends with it. */
const AT_END: Share = 0.95;
/** Line of a figure below its point. */
const BELOW = 0.1;

/** The heights of a line from a position to its latest point, with that at which it comes in, and of its whisker. */
function heightsFrom({ run: { xs, ys }, latest, whisker }: Line, start: Share): readonly Share[] {
  const found: Share[] = whisker ? [whisker.y1, whisker.y2] : [];
  for (let point = latest; point >= 0; point--) {
    const [x, y] = [xs[point] ?? 0, ys[point] ?? NaN];
    if (x >= start) found.push(y);
    else {
      const [nextX, nextY] = [xs[point + 1] ?? x, ys[point + 1] ?? NaN];
      found.push(y + ((start - x) / (nextX - x)) * (nextY - y));
      break;
    }
  }
  return found.filter((y) => !Number.isNaN(y));
}

/**
 * The figure of the only line, which stands beside the plot where there is room, and in narrow charts in the plot: above the line, or else below it. That of a
 * line that ends before the plot is always in it. It stays beside the plot at any width if the line leaves it no place near its point.
 */
export function endFigure(
  ends: LineEnds,
  line: Line,
  gutter: number,
): { readonly ends?: LineEnds; readonly labels: readonly Label[] } {
  const { text = '', strong = '', y = 0 } = ends.labels[0] ?? {};
  const x = line.run.xs[line.latest] ?? 1;
  const isInside = x < AT_END;
  const least = isInside ? Infinity : LEAST_TIMES * NAME_SIZE * ends.width;
  const heights = heightsFrom(line, x - (NAME_SIZE * ends.width) / (NARROWEST - gutter));
  const [top, foot] = [Math.min(...heights) - GAP, Math.max(...heights) + GAP];
  const isAbove = top >= HEIGHT / 2 && y - top <= MOST_MOVED;
  const isBelow = foot + HEIGHT <= 1 && foot - y <= MOST_MOVED;
  if (least <= NARROWEST || !heights.length || !(isAbove || isBelow)) return { ends, labels: [] };
  const at = isAbove ? { y: top, line: ABOVE } : { y: foot, line: BELOW };
  const row = line.run.rows?.[line.latest];
  return {
    ...(!isInside && { ends: { ...ends, least, narrow: { width: 0, labels: [] } } }),
    labels: [
      {
        text: `${text} ${strong}`.trim(),
        x,
        ...at,
        anchor: isInside ? (x < 1 - AT_END ? 'start' : 'middle') : 'end',
        role: 'value',
        ...(!isInside && { most: least }),
        ...(row !== undefined && { row }),
      },
    ],
  };
}
