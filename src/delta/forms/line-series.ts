import type { ParsedObservation } from '../../contract/observation.js';
import type { Run, Share } from '../../marks/mark.js';
import { latestPoint } from '../../marks/run.js';
import type { Position } from '../../marks/value-scale.js';
import { missingPeriods } from '../../statistics/cadence.js';
import { numberOnScale, type DeltaFacts } from '../facts.js';
import { cellOfSeries, seriesFill } from './axes.js';

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
