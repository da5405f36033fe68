import { isBreak } from '../../contract/comparison.js';
import type { ParsedObservation } from '../../contract/observation.js';
import type { Dot, Mark, MarkBase, Rule, Run, Share } from '../../marks/mark.js';
import { certaintyOf, rangeOf, spreadOf } from '../../marks/quantity-marks.js';
import { areaPath, isolatedPoints, linePath, latestPoint } from '../../marks/run.js';
import { statusOf } from '../../marks/status.js';
import type { Position } from '../../marks/value-scale.js';
import { missingPeriods } from '../../statistics/cadence.js';
import { numberOnScale, type DeltaFacts } from '../facts.js';
import { cellOfSeries, seriesFill } from './axes.js';

/** Largest number of isolated points that are drawn as dots. If there are more, the path draws them. */
const MOST_DOTS = 150;

const isForecast = (observation: ParsedObservation | undefined): boolean => !!observation?.value.status?.includes('F');

/** The bound that a figure is; undefined if it is none. */
function boundOf(observation: ParsedObservation | undefined): 'least' | 'most' | undefined {
  const certainty = observation && certaintyOf(observation.value);
  return certainty === 'least' || certainty === 'most' ? certainty : undefined;
}

/** The ends of a figure's interval or range. Undefined if it has none. */
const endsOf = (observation: ParsedObservation | undefined): ReturnType<typeof spreadOf> =>
  observation && spreadOf(observation.value);

/** True for a figure that is published as a range alone: the line passes its middle, which nobody published. */
const isRange = (observation: ParsedObservation | undefined): boolean => !!observation && !!rangeOf(observation.value);

/** True for a figure of a period that is not complete: a line towards it is no fall. */
const isPartial = (observation: ParsedObservation | undefined): boolean => observation?.through !== undefined;

/** The paths of a line: one of published figures, a dashed one towards and from bounds, ranges and incomplete periods, and a dotted one of forecasts. */
function pathsOf({ run, points }: LineSeries): readonly Run[] {
  const { xs, ys } = run;
  const part = (isPart: (point: number) => boolean): Pick<Run, 'd'> => ({
    d: linePath({ xs, ys: ys.map((y, point) => (isPart(point) ? y : NaN)) }),
  });
  const isOpen = (point: number): boolean =>
    !!boundOf(points[point]) || isRange(points[point]) || isPartial(points[point]);
  const isPlanned = (point: number): boolean => isForecast(points[point]);
  const isDashed = (point: number): boolean =>
    !isPlanned(point) && [point - 1, point, point + 1].some((near) => isOpen(near) && !isPlanned(near));
  return [
    { ...run, ...part((point) => !isPlanned(point) && !isOpen(point)) },
    ...(points.some((_, point) => isOpen(point))
      ? [{ ...run, quiet: true, certainty: 'range' as const, ...part(isDashed) }]
      : []),
    ...(points.some(isForecast)
      ? [
          {
            ...run,
            quiet: true,
            status: 'forecast' as const,
            ...part((point) => isPlanned(point) || isPlanned(point + 1)),
          },
        ]
      : []),
  ];
}

/** True for the lines of earlier years, of a benchmark, and of series without a hue. */
const isMuted = ({ tone }: Pick<Run, 'tone'>): boolean => tone === 'past' || tone === 'benchmark';

/** The band of a line's intervals and ranges that follow one another. Undefined if none do. */
export function bandOf({ run, points }: LineSeries, position: Position): Run | undefined {
  const intervals = points.map((observation, point) =>
    endsOf(points[point - 1]) || endsOf(points[point + 1]) ? endsOf(observation) : undefined,
  );
  if (!intervals.some(Boolean) || isMuted(run)) return undefined;
  const edge = (end: 0 | 1): Float64Array =>
    Float64Array.from(intervals, (interval, point) =>
      interval && !Number.isNaN(run.ys[point] ?? NaN) ? 1 - position(interval[end]) : NaN,
    );
  return { ...run, shape: 'area', quiet: true, d: areaPath(run.xs, edge(0), edge(1)) };
}

/** Datum and fill of a point of a line. */
function placeOf({ run, points }: LineSeries, point: number): MarkBase {
  const { row, rows, xs: _xs, ys: _ys, type: _type, shape: _shape, d: _d, ...fill } = run;
  return { ...fill, id: points[point]?.pointer ?? run.id, row: rows?.[point] ?? row };
}

/** The whisker of an interval or a range that has none next to it, of which a band would show nothing. Undefined of all others. */
export function whiskerAt(line: LineSeries, point: number, position: Position): Rule | undefined {
  const { points, run } = line;
  const spread = endsOf(points[point]);
  const isAlone = !endsOf(points[point - 1]) && !endsOf(points[point + 1]);
  if (!spread || !isAlone || isMuted(run) || Number.isNaN(run.ys[point])) return undefined;
  const [y1, y2] = [1 - position(spread[1]), 1 - position(spread[0])];
  const x = run.xs[point] ?? 0;
  return { type: 'rule', role: 'interval', ...placeOf(line, point), x1: x, x2: x, y1, y2, ends: 'caps' };
}

/** The whiskers of a line. */
export const whiskersOf = (line: LineSeries, position: Position): readonly Rule[] =>
  line.points.flatMap((_, point) => whiskerAt(line, point, position) ?? []);

/** A point of a line as a dot. */
function dotOf(line: LineSeries, point: number): Dot {
  const { xs, ys } = line.run;
  const observation = line.points[point];
  const status = statusOf(observation);
  const certainty = boundOf(observation);
  return {
    ...placeOf(line, point),
    type: 'dot',
    x: xs[point] ?? 0,
    y: ys[point] ?? 0,
    ...(status && { status }),
    ...(certainty && { certainty }),
  };
}

/** The isolated points of a line, its bounds, and its latest point, which a muted line does not mark. */
export function dotsOf(line: LineSeries): readonly Dot[] {
  const bounds = line.points.flatMap((one, point) =>
    boundOf(one) && !Number.isNaN(line.run.ys[point]) ? [point] : [],
  );
  const latest = line.latest < 0 || isMuted(line.run) ? [] : [line.latest];
  const isolated = [...new Set([...isolatedPoints(line.run), ...bounds])].filter((point) => !latest.includes(point));
  const shown = [...(isolated.length <= MOST_DOTS ? isolated : []), ...latest];
  return shown.filter((point) => !isRange(line.points[point])).map((point) => dotOf(line, point));
}

/** The marks of a line: its band or whiskers, its path, its isolated points, and its latest point, which is no dot if it is a range. */
export function lineMarks(line: LineSeries, position: Position): readonly Mark[] {
  const band = bandOf(line, position);
  return [...(band ? [band] : []), ...pathsOf(line), ...whiskersOf(line, position), ...dotsOf(line)];
}

/** A vertical line at each observation with which a new series begins. */
export function breaksOf({ run, points }: LineSeries): readonly Rule[] {
  return points.flatMap((observation, point): Rule[] => {
    if (!observation || !isBreak(observation)) return [];
    const x = run.xs[point] ?? 0;
    const row = run.rows?.[point] ?? 0;
    return [{ type: 'rule', role: 'break', id: observation.pointer, row, quiet: true, x1: x, x2: x, y1: 0, y2: 1 }];
  });
}

/** One series as a line. */
export interface LineSeries {
  readonly run: Run;
  /** Observation of each point; undefined at a gap. */
  readonly points: readonly (ParsedObservation | undefined)[];
  /** Index of the latest point with a figure. −1 if there is none. */
  readonly latest: number;
}

/** The scales of value and time that lines are drawn on. */
export interface LineScales {
  readonly facts: DeltaFacts;
  /** Position of a row across the plot. */
  readonly x: (row: number) => Share;
  /** Position of a value, as a share of the plot's height from its foot. */
  readonly position: Position;
}

/** Index of the row of each observation of a series. */
function rowsOfSeries({ rows, data }: DeltaFacts, series: number): Int32Array {
  const found = new Int32Array(data.series[series]?.observations.length ?? 0);
  rows.forEach(({ indexes }, row) => {
    const index = indexes[series];
    if (index !== undefined) found[index] = row;
  });
  return found;
}

/** Indexes of the observations of a series in order, with a gap (undefined) before each that follows missing periods. */
function pointsOf(facts: DeltaFacts, series: number): readonly (number | undefined)[] {
  const observations = facts.data.series[series]?.observations ?? [];
  const periods = observations.map(({ period }) => period);
  const missing = missingPeriods(periods, facts.periods);
  const points: (number | undefined)[] = [];
  for (let index = 0; index < observations.length; index++) {
    if (missing.count(index) > 0) points.push(undefined);
    points.push(index);
  }
  return points;
}

/** A series as one run with a position for each point. Forecasts are a separate line that starts at the last point before them. */
export function lineOf({ facts, x, position }: LineScales, series: number): LineSeries {
  const { observations = [], pointer = '' } = facts.data.series[series] ?? {};
  const rowOf = rowsOfSeries(facts, series);
  const indexes = pointsOf(facts, series);
  const points = indexes.map((index) => (index === undefined ? undefined : observations[index]));
  const xs = new Float64Array(points.length);
  const ys = new Float64Array(points.length).fill(NaN);
  const rows = new Int32Array(points.length).fill(-1);
  points.forEach((observation, point) => {
    // A gap has the position of the point before it.
    xs[point] = xs[point - 1] ?? 0;
    if (!observation) return;
    const row = rowOf[indexes[point] ?? 0] ?? 0;
    rows[point] = row;
    xs[point] = x(row);
    const estimate = numberOnScale(facts, observation);
    if (estimate !== undefined) ys[point] = 1 - position(estimate);
  });
  const place = { id: pointer, row: rows[0] ?? 0, ...cellOfSeries(facts, series), ...seriesFill(facts, series) };
  return { run: { type: 'run', shape: 'line', ...place, d: '', xs, ys, rows }, points, latest: latestPoint({ ys }) };
}
