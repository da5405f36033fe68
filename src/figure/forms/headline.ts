import { extent, line } from 'd3';
import type { Dot, Mark, Run, Share } from '../../marks/mark.js';
import type { Axis, Form, Label } from '../../marks/scene.js';
import { linearPosition, type Extent, type Position } from '../../marks/value-scale.js';
import { isKnown } from '../../statistics/quantity.js';
import type { FigureWords } from '../../words/words.js';
import type { FigureFacts, Trend, TrendPoint } from '../facts.js';

/** Side of the box that the path of a run is made for. */
const BOX = 100;

/** A point of the trend and where it lies; `y` is NaN if it has no number. */
interface PlacedPoint {
  readonly point: TrendPoint;
  readonly x: Share;
  readonly y: Share;
}

/** Positions along the trend: by the last days of the periods, else evenly. Days are numbers, and there are no ticks, which need a time scale. */
function xOf({ points, isTimed }: Trend): (index: number) => Share {
  const days = points.map(({ observation }, index) => (isTimed ? (observation.period?.end ?? 0) : index));
  const position = linearPosition({ low: days[0] ?? 0, high: days.at(-1) ?? 0 });
  return (index) => position(days[index] ?? 0);
}

/** Heights on a scale from the lowest to the highest value. If all are equal they lie in the middle. */
function yOf(range: Extent): Position {
  if (range.low === range.high) return () => 0.5;
  const position = linearPosition(range);
  return (value) => 1 - position(value);
}

/** The positions with an empty one before each point where the line starts anew. */
const withGaps = (placed: readonly PlacedPoint[]): readonly { readonly x: Share; readonly y: Share }[] =>
  placed.flatMap((one) => (one.point.isStart ? [{ x: one.x, y: NaN }, one] : [one]));

function runOf(placed: readonly PlacedPoint[]): Run {
  const path = line<{ readonly x: Share; readonly y: Share }>(
    ({ x }) => x * BOX,
    ({ y }) => y * BOX,
  )
    .defined(({ y }) => !Number.isNaN(y))
    .digits(2);
  return {
    type: 'run',
    id: '/observations',
    row: placed[0]?.point.row ?? 0,
    shape: 'line',
    d: path(withGaps(placed)) ?? '',
    xs: Float64Array.from(placed, ({ x }) => x),
    ys: Float64Array.from(placed, ({ y }) => y),
    rows: Int32Array.from(placed, ({ point }) => point.row),
  };
}

/** Dots at the latest value, and at those that no line reaches. */
function dotsOf(placed: readonly PlacedPoint[]): readonly Dot[] {
  const isKnownAt = (index: number): boolean => !Number.isNaN(placed[index]?.y ?? NaN);
  /** True if the line goes from the point before to this one. */
  const hasLineTo = (index: number): boolean =>
    isKnownAt(index - 1) && isKnownAt(index) && !placed[index]?.point.isStart;
  const latest = placed.filter(({ y }) => !Number.isNaN(y)).at(-1);
  return placed
    .filter((one, index) => one === latest || (isKnownAt(index) && !hasLineTo(index) && !hasLineTo(index + 1)))
    .map(({ point, x, y }) => ({ type: 'dot', id: point.observation.pointer, row: point.row, x, y }));
}

/** The name of an end of the trend, with its value. */
function endLabel({ observation, row }: TrendPoint, anchor: 'start' | 'end', words: FigureWords): Label {
  const { value, scope } = observation;
  const figure = isKnown(value) ? { strong: words.amount(value, scope) } : {};
  return {
    text: words.periodName(observation, true),
    ...figure,
    x: anchor === 'start' ? 0 : 1,
    y: 1,
    role: 'tick',
    anchor,
    row,
  };
}

/** Both ends of the scale, and zero between them. */
function axisOf({ low, high }: Extent, y: Position, words: FigureWords, { data: { scope } }: FigureFacts): Axis {
  const values = low < 0 && high > 0 ? [high, 0, low] : low < high ? [high, low] : [];
  return {
    kind: 'placed',
    ticks: values.map((value) => ({
      position: y(value),
      text: words.amount({ value }, scope),
      ...(value === 0 && { zero: true }),
    })),
  };
}

/** The number set large, with the line of the observations below it on a scale of its own. */
export const headline: Form<FigureFacts, FigureWords> = (facts, words) => {
  const { data, trend, hasOthers } = facts;
  const { points } = trend;
  const [first, last] = [points[0], points.at(-1)];
  const values = points.flatMap(({ value }) => value ?? []);
  const [low, high] = extent(values);
  if (!first || !last || values.length < 2 || low === undefined) return { scenes: [] };
  const range = { low, high };
  const x = xOf(trend);
  const y = yOf(range);
  const placed = points.map((point, index) => ({
    point,
    x: x(index),
    y: point.value === undefined ? NaN : y(point.value),
  }));
  const marks: readonly Mark[] = [runOf(placed), ...dotsOf(placed)];
  const labels = [endLabel(first, 'start', words), endLabel(last, 'end', words)];
  const hasZero = low <= 0 && high >= 0;
  return {
    scenes: [{ box: 'plot', find: 'x', marks, labels, y: axisOf(range, y, words, facts) }],
    notes: [
      ...(hasOthers ? [words.offTrend] : []),
      ...(hasZero || low === high ? [] : [words.trendScale(words.amount(range, data.scope))]),
    ],
  };
};
