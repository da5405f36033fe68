import { scaleBand, extent } from 'd3';
import type { Mark, MarkBase, Dot, Run, Share } from '../../marks/mark.js';
import { columnMarks, barOf, stretchesOf } from '../../marks/quantity-marks.js';
import { linearPosition, type Extent, valueExtent, type Position } from '../../marks/value-scale.js';
import type { Trend, FigureFacts, TrendPoint } from '../facts.js';
import type { Scene, Axis, Drawing, Form, Label } from '../../marks/scene.js';
import { isExact, pointEstimate, type Quantity, isKnown } from '../../statistics/quantity.js';
import type { Scope } from '../../contract/context.js';
import { isOrdinal, type Unit } from '../../contract/unit.js';
import { isolatedPoints, latestPoint, linePath, type Positions } from '../../marks/run.js';
import type { FigureWords } from '../../words/words.js';

/** Largest number of columns that can be told apart in a card. */
const MOST_COLUMNS = 60;

/** Space between two columns, as a share of the step from one to the next. */
const GAP = 0.25;

/** The observations of a trend as columns from zero, in the order of their periods. `range` includes zero. */
function trendColumns({ points }: Trend, range: Extent): readonly Mark[] {
  const position = linearPosition(range);
  const band = scaleBand<number>(points.keys(), [0, 1]).paddingInner(GAP);
  return points.flatMap(({ observation, row }, index): readonly Mark[] => {
    const place = { id: observation.pointer, row, x: band(index) ?? 0, width: band.bandwidth() };
    return columnMarks(observation.value, position, place);
  });
}

/** Ends and values of a bar: from zero to the target, or in per cent of the way from the start to it. */
function scaleOf({
  data: { value },
  target,
}: FigureFacts): { readonly value: Quantity; readonly end: number } | undefined {
  if (!target) return undefined;
  if (target.start) return target.share && { value: target.share, end: 100 };
  const end = isExact(target.quantity) ? pointEstimate(target.quantity) : undefined;
  return end !== undefined && (target.share ?? target.gap) ? { value, end } : undefined;
}

/** A small bar of the headline on a scale from its start, or zero, to its target. Undefined without a value to reach, or if either is not known. */
function targetBar(facts: FigureFacts): Scene | undefined {
  const scale = scaleOf(facts);
  const reached = scale && pointEstimate(scale.value);
  if (!scale || reached === undefined || scale.end <= 0 || reached < 0) return undefined;
  const { value, end } = scale;
  const { high } = valueExtent([value, { value: end }]);
  const position = linearPosition({ low: 0, high });
  const place: Pick<MarkBase, 'id' | 'row' | 'quiet'> = { id: '/value', row: -1, quiet: true };
  const x = position(end);
  const marks: readonly Mark[] = [
    { type: 'rect', ...place, tone: 'track', x: 0, width: x },
    ...stretchesOf(value).map((stretch) => barOf(stretch, position, place)),
    { type: 'rule', role: 'target', ...place, id: '/target', x1: x, x2: x, y1: 0, y2: 1 },
  ];
  return { box: 'rows', find: 'row', marks, labels: [] };
}

/** Largest number of points without a line that are drawn as dots. */
const MOST_DOTS = 150;

/** A point of the trend with its position; `y` is NaN if it has no number. */
interface PlacedPoint {
  readonly point: TrendPoint;
  readonly x: Share;
  readonly y: Share;
}

/** Positions along the trend: by the last days of the periods, or else evenly spaced. Without ticks, a linear scale of days is enough. */
function xOf({ points, isTimed }: Trend): (index: number) => Share {
  const days = points.map(({ observation }, index) => (isTimed ? (observation.period?.end ?? 0) : index));
  const position = linearPosition({ low: days[0] ?? 0, high: days.at(-1) ?? 0 });
  return (index) => position(days[index] ?? 0);
}

/** Heights on a scale from the lowest to the highest value, and of places in a ranking from the last to the first. If all values are equal, they are in the middle. */
function yOf(range: Extent, unit: Unit | undefined): Position {
  if (range.low === range.high) return () => 0.5;
  const position = linearPosition(range);
  return isOrdinal(unit) ? position : (value) => 1 - position(value);
}

/** The points, with a gap before each point at which a new line starts. */
const withGaps = (placed: readonly PlacedPoint[]): readonly PlacedPoint[] =>
  placed.flatMap((one) => (one.point.isStart ? [{ ...one, y: NaN }, one] : [one]));

const positionsOf = (placed: readonly PlacedPoint[]): Positions => ({
  xs: Float64Array.from(placed, ({ x }) => x),
  ys: Float64Array.from(placed, ({ y }) => y),
});

/** The line through the points. */
const runOf = (placed: readonly PlacedPoint[]): Run => ({
  type: 'run',
  id: '/observations',
  row: placed[0]?.point.row ?? 0,
  shape: 'line',
  d: linePath(positionsOf(withGaps(placed))),
  ...positionsOf(placed),
  rows: Int32Array.from(placed, ({ point }) => point.row),
});

/** Dots at the latest point and at isolated points; only at the latest if more than {@link MOST_DOTS} are isolated. */
function dotsOf(placed: readonly PlacedPoint[]): readonly Dot[] {
  const points = withGaps(placed);
  const positions = positionsOf(points);
  const latest = latestPoint(positions);
  const isolated = isolatedPoints(positions).filter((index) => index !== latest);
  return [...(isolated.length <= MOST_DOTS ? isolated : []), latest].flatMap((index): readonly Dot[] => {
    const one = points[index];
    return one ? [{ type: 'dot', id: one.point.observation.pointer, row: one.point.row, x: one.x, y: one.y }] : [];
  });
}

/** The name of an end of the trend, with its value, whose unit and scale the headline has. */
function endLabel({ observation, row }: TrendPoint, anchor: 'start' | 'end', words: FigureWords): Label {
  const { value, scope } = observation;
  const figure = isKnown(value)
    ? { strong: scope.unit?.scale ? words.cell(value, scope) : words.amount(value, scope) }
    : {};
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

/** The value axis: both ends of the scale, and zero if it is between them. */
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

/** The ends of the scale, written as the figures that they are. Undefined if one is the middle of a range, which nobody published. */
function endsOf(
  { low, high }: Extent,
  points: readonly TrendPoint[],
  words: FigureWords,
  scope: Scope,
): readonly [low: string, high: string] | undefined {
  const published = (end: number): Quantity | undefined =>
    points.find(({ value, observation }) => value === end && observation.value.value === end)?.observation.value;
  const [lowest, highest] = [published(low), published(high)];
  if (!lowest || !highest) return undefined;
  const textOf = ({ value, decimals }: Quantity): string => words.amount({ value, decimals }, scope);
  return [textOf(lowest), textOf(highest)];
}

/** The trend as a line on a scale from its lowest to its highest value, with a note on the scale. */
function lineDrawing(facts: FigureFacts, range: Extent, words: FigureWords): Drawing {
  const { data, trend } = facts;
  const { points } = trend;
  const { low, high } = range;
  const x = xOf(trend);
  const y = yOf(range, data.scope.unit);
  const placed = points.map((point, index) => ({
    point,
    x: x(index),
    y: point.value === undefined ? NaN : y(point.value),
  }));
  const marks: readonly Mark[] = [runOf(placed), ...dotsOf(placed)];
  const hasZero = (low <= 0 && high >= 0) || isOrdinal(data.scope.unit);
  return {
    scenes: [{ box: 'plot', find: 'x', marks, labels: [], y: axisOf(range, y, words, facts) }],
    notes: hasZero || low === high ? [] : [words.trendScale(endsOf(range, points, words, data.scope))],
  };
}

/** The trend as columns on a scale that includes zero. */
function columnsDrawing({ trend }: FigureFacts): Drawing {
  const range = valueExtent(trend.points.map(({ observation }) => observation.value));
  const zero = { position: 1 - linearPosition(range)(0), text: '', zero: true };
  const marks = trendColumns(trend, range);
  return { scenes: [{ box: 'plot', find: 'x', marks, labels: [], y: { kind: 'placed', ticks: [zero] } }] };
}

/** The trend, if at least two of its figures have a number. Above {@link MOST_COLUMNS} columns it is a line. */
function trendDrawing(facts: FigureFacts, words: FigureWords): Drawing {
  const { data, trend, hasOthers } = facts;
  const { points } = trend;
  const [first, last] = [points[0], points.at(-1)];
  const values = points.flatMap(({ value }) => value ?? []);
  const [low, high] = extent(values);
  if (!first || !last || values.length < 2 || low === undefined) return { scenes: [] };
  // Places in a ranking have no length.
  const areColumns = data.trend === 'columns' && points.length <= MOST_COLUMNS && !isOrdinal(data.scope.unit);
  const { scenes, notes = [] } = areColumns ? columnsDrawing(facts) : lineDrawing(facts, { low, high }, words);
  const labels = [endLabel(first, 'start', words), endLabel(last, 'end', words)];
  return {
    scenes: scenes.map((scene) => ({ ...scene, labels })),
    notes: [...(hasOthers ? [words.offTrend] : []), ...notes],
  };
}

/** A large number, below it a small bar on the way to its target, and the trend of the observations. */
export const headline: Form<FigureFacts, FigureWords> = (facts, words) => {
  const bar = targetBar(facts);
  const { scenes, notes = [] } = trendDrawing(facts, words);
  return { scenes: [...(bar ? [bar] : []), ...scenes], notes };
};
