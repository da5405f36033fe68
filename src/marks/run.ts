import { area, line, pathRound } from 'd3';
import type { Share } from './mark.js';

/** Positions of the data of a run: shares of the plot, NaN where there is a gap. */
export interface Positions {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** Number of points above which a path is thinned. */
const MOST_POINTS = 2000;
/** Number of stretches of the width in each of which a thinned path keeps the outline: more than the pixels of most screens. */
const STRETCHES = 2048;

/** A share in a box of 100 by 100. */
const hundredths = (share: Share): number => share * 100;

/** Indexes of points that draw the same line on any screen: first, least, greatest and last of each stretch, and gaps. All of up to {@link MOST_POINTS}. */
export function outlineOf({ xs, ys }: Positions): readonly number[] {
  if (xs.length <= MOST_POINTS) return Array.from(xs, (_, index) => index);
  const kept: number[] = [];
  for (let from = 0; from < xs.length;) {
    const stretch = Math.floor((xs[from] ?? 0) * STRETCHES);
    let [least, greatest, gap, to] = [from, from, -1, from];
    for (; to < xs.length && Math.floor((xs[to] ?? 0) * STRETCHES) <= stretch; to++) {
      const y = ys[to] ?? NaN;
      if (Number.isNaN(y)) gap = to;
      else {
        if (!(y >= (ys[least] ?? NaN))) least = to;
        if (!(y <= (ys[greatest] ?? NaN))) greatest = to;
      }
    }
    const points = new Set([from, least, greatest, gap, to - 1].filter((index) => index >= 0));
    kept.push(...[...points].sort((a, b) => a - b));
    from = to;
  }
  return kept;
}

/** The path of a line through some positions, for a box of 100 by 100. It breaks at gaps. */
export function linePath(positions: Positions): string {
  const { xs, ys } = positions;
  const path = line<number>(
    (index) => hundredths(xs[index] ?? 0),
    (index) => hundredths(ys[index] ?? 0),
  )
    .defined((index) => !Number.isNaN(ys[index]))
    .digits(2);
  return path(outlineOf(positions)) ?? '';
}

/** The path of an area between two lines, for a box of 100 by 100. */
export function areaPath(xs: Float64Array, lows: Float64Array, highs: Float64Array): string {
  const path = area<number>()
    .x((index) => hundredths(xs[index] ?? 0))
    .y0((index) => hundredths(lows[index] ?? 0))
    .y1((index) => hundredths(highs[index] ?? 0))
    .defined((index) => !Number.isNaN(lows[index]))
    .digits(2);
  return path(outlineOf({ xs, ys: highs })) ?? '';
}

/** The path of columns from `zero` to some positions, each as wide as `width`, for a box of 100 by 100. */
export function columnsPath({ xs, ys }: Positions, width: Share, zero: Share): string {
  const path = pathRound(2);
  xs.forEach((x, index) => {
    const y = ys[index] ?? NaN;
    if (Number.isNaN(y)) return;
    const [start, end] = [hundredths(x - width / 2), hundredths(width)];
    path.rect(start, hundredths(Math.min(y, zero)), end, hundredths(Math.abs(zero - y)));
  });
  return path.toString();
}

/** Indexes of the points that have a gap on both sides. */
export function isolatedPoints({ ys }: Positions): readonly number[] {
  const isGap = (index: number): boolean => Number.isNaN(ys[index] ?? NaN);
  const isolated: number[] = [];
  for (let index = 0; index < ys.length; index++)
    if (!isGap(index) && isGap(index - 1) && isGap(index + 1)) isolated.push(index);
  return isolated;
}

/** Index of the last point that is not a gap. −1 if there is none. */
export function latestPoint({ ys }: Pick<Positions, 'ys'>): number {
  let point = ys.length - 1;
  while (point >= 0 && Number.isNaN(ys[point] ?? NaN)) point--;
  return point;
}
