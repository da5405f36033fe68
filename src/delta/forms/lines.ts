import { isBreak } from '../../contract/comparison.js';
import type { ParsedObservation } from '../../contract/observation.js';
import { lineSample } from '../../marks/legend.js';
import type { Dot, Mark, Rule, Run, Share } from '../../marks/mark.js';
import { certaintyOf, intervalOf } from '../../marks/quantity-marks.js';
import { areaPath, isolatedPoints, latestPoint, linePath } from '../../marks/run.js';
import type { Drawing, Form, SeriesKey } from '../../marks/scene.js';
import { markStatus } from '../../marks/status.js';
import type { Position } from '../../marks/value-scale.js';
import { missingPeriods } from '../../statistics/cadence.js';
import { pointEstimate } from '../../statistics/quantity.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts } from '../facts.js';
import { forwardSeries } from '../facts/forward.js';
import { annotationsOf, type Point } from './annotations.js';
import { cellOfSeries, rowAxis, seriesFill, valuesOf } from './axes.js';
import { endFigure } from './end-figure.js';
import { endsOf, roomOf, type LineName } from './line-names.js';
import { targetKeys, targetMarks, targetName } from './targets.js';
import { rowPlace, rowPositions, timePlace, timeScale } from './time-axis.js';

/** Largest number of isolated points that are drawn as dots. If there are more, the path draws them. */
const MOST_DOTS = 150;

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
  const missing = missingPeriods(
    observations.map(({ period }) => period),
    facts.periods,
  );
  const points: (number | undefined)[] = [];
  for (let index = 0; index < observations.length; index++) {
    if (missing.count(index) > 0) points.push(undefined);
    points.push(index);
  }
  return points;
}

/** A series as one run with a position for each point. Forecasts are a separate line that starts at the last point before them. */
export function lineOf({ facts, x, position }: LineScales, series: number): LineSeries {
  const { data, unscaled } = facts;
  const { observations = [], pointer = '' } = data.series[series] ?? {};
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
    const estimate = unscaled.has(observation) ? undefined : pointEstimate(observation.value);
    if (estimate !== undefined) ys[point] = 1 - position(estimate);
  });
  const place = {
    id: pointer,
    row: rows[0] ?? 0,
    ...cellOfSeries(facts, series),
    ...seriesFill(facts, series),
  };
  return {
    run: { type: 'run', shape: 'line', ...place, d: '', xs, ys, rows },
    points,
    latest: latestPoint({ ys }),
  };
}

const isForecast = (observation: ParsedObservation | undefined): boolean => !!observation?.value.status?.includes('F');

/** Distance of the line of an annotation from its point. */
const POINT_GAP: Share = 0.03;

/** The ends of the lines of annotations: just above the points of lines. */
const pointIn =
  (drawn: readonly LineSeries[]) =>
  (row: number, series: number): Point | undefined => {
    const { xs, ys, rows } = drawn[series]?.run ?? {};
    const index = rows?.indexOf(row) ?? -1;
    const [x = NaN, y = NaN] = [xs?.[index], ys?.[index]];
    return Number.isNaN(x + y) ? undefined : { x, y: Math.max(0, y - POINT_GAP) };
  };

/** The bound that a figure is; undefined if it is none. */
function boundOf(observation: ParsedObservation | undefined): 'least' | 'most' | undefined {
  const certainty = observation && certaintyOf(observation.value);
  return certainty === 'least' || certainty === 'most' ? certainty : undefined;
}

/** The paths of a line: one of published figures, a dashed one towards and from bounds, and a dotted one of forecasts. */
function pathsOf({ run, points }: LineSeries): readonly Run[] {
  const { xs, ys } = run;
  const part = (isPart: (point: number) => boolean): Pick<Run, 'd'> => ({
    d: linePath({ xs, ys: ys.map((y, point) => (isPart(point) ? y : NaN)) }),
  });
  const isBound = (point: number): boolean => !!boundOf(points[point]);
  const isPlanned = (point: number): boolean => isForecast(points[point]);
  const bounds = (point: number): boolean =>
    !isPlanned(point) && [point - 1, point, point + 1].some((near) => isBound(near) && !isPlanned(near));
  return [
    { ...run, ...part((point) => !isPlanned(point) && !isBound(point)) },
    ...(points.some(boundOf) ? [{ ...run, quiet: true, certainty: 'range' as const, ...part(bounds) }] : []),
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

/** The band of a line's confidence intervals. Undefined if it has none. */
export function bandOf({ run, points }: LineSeries, position: Position): Run | undefined {
  const intervals = points.map((observation) => observation && intervalOf(observation.value));
  if (!intervals.some(Boolean) || isMuted(run)) return undefined;
  const edge = (end: 0 | 1): Float64Array =>
    Float64Array.from(intervals, (interval, point) =>
      interval && !Number.isNaN(run.ys[point] ?? NaN) ? 1 - position(interval[end]) : NaN,
    );
  return { ...run, shape: 'area', quiet: true, d: areaPath(run.xs, edge(0), edge(1)) };
}

/** A point of a line as a dot. */
function dotOf({ run, points }: LineSeries, point: number): Dot {
  const { id, row, rows, xs, ys, type: _type, shape: _shape, d: _d, ...fill } = run;
  const observation = points[point];
  const status = observation?.through ? 'partial' : observation && markStatus(observation.value);
  const certainty = boundOf(observation);
  return {
    ...fill,
    type: 'dot',
    id: observation?.pointer ?? id,
    row: rows?.[point] ?? row,
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
  return [...(isolated.length <= MOST_DOTS ? isolated : []), ...latest].map((point) => dotOf(line, point));
}

/** The marks of a line: its band, its path, its isolated points, and its latest point. */
export function marksOf(line: LineSeries, position: Position): readonly Mark[] {
  const band = bandOf(line, position);
  return [...(band ? [band] : []), ...pathsOf(line), ...dotsOf(line)];
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

/** The name of each line at its end, with its latest figure. */
function namesOf(lines: readonly LineSeries[], facts: DeltaFacts, words: DeltaWords): readonly LineName[] {
  const { series } = facts.data;
  return lines.flatMap(({ run, points, latest }, index): LineName[] => {
    const observation = points[latest];
    if (!observation) return [];
    const text = series.length > 1 ? series[index]?.label || words.unnamed : '';
    const { tone, series: hue } = run;
    const fill = { ...(tone && { tone }), ...(hue !== undefined && { series: hue }) };
    const { value, scope } = observation;
    const strong = words.amount(
      { ...value, ...(value.value !== undefined && { low: undefined, high: undefined }) },
      scope,
    );
    return [{ text, strong, y: run.ys[latest] ?? 0, ...fill }];
  });
}

/** The key of several lines: without those that have no hue of their own, whose number it has. They are those behind what is put forward, or beyond the number of hues. */
function keysOf(facts: DeltaFacts, words: DeltaWords): readonly SeriesKey[] {
  const { series } = facts.data;
  const targets = targetKeys(facts, words);
  if (series.length + targets.length < 2) return [];
  const keys = series.map(({ label }, index) => ({
    text: label || words.unnamed,
    fill: seriesFill(facts, index),
  }));
  const forward = forwardSeries(facts.data);
  // One other line is known by its grey.
  const isNamed = (index: number): boolean => !forward.length || forward.includes(index) || series.length < 3;
  const named = keys.filter(({ fill }, index) => fill.tone !== 'past' && (fill.tone || isNamed(index)));
  const others = keys.length - named.length;
  const all = others ? [...named, { text: words.others(others), fill: { tone: 'past' } as const }] : named;
  return [...all.map(({ text, fill }) => ({ text, mark: lineSample(fill) })), ...targets];
}

/** A form that draws each series over time. */
export interface TimeForm {
  /** True if it fills the plot from zero, so that targets, events and benchmarks are in front of the series. If not, its scale may begin at the data. */
  readonly isFilled: boolean;
  readonly marksOf: (line: LineSeries, position: Position) => readonly Mark[];
}

/** All series over time on one scale, with targets, events, and the names of the series. */
export function drawSeries(facts: DeltaFacts, words: DeltaWords, { isFilled, marksOf: draw }: TimeForm): Drawing {
  const { rows, data } = facts;
  const values = valuesOf(facts, words, !isFilled);
  const { position, axis, notes } = values;
  const scale = timeScale(rows);
  const x = rowPositions(facts, scale);
  const drawn = data.series.map((_, index) => lineOf({ facts, x, position }, index));
  const keys = keysOf(facts, words);
  const names = [...namesOf(drawn, facts, words), ...targetName(facts, position, words)];
  const beside = endsOf(names, forwardSeries(data).length > 0);
  const [only, ...others] = drawn;
  const isAlone = !keys.length && !others.length;
  const { ends = beside, labels = [] } = beside && only && isAlone ? endFigure(beside, only, values.gutter) : {};
  const room = roomOf(values, ends, keys.length > 0);
  const events = annotationsOf(facts, { place: timePlace(rows, scale), point: pointIn(drawn), room }, words);
  // Of lines, the first series is drawn last, in front of the others.
  const isReversed = !isFilled && data.series.length > 1 && drawn.some(({ run }) => run.tone);
  const marks = (isReversed ? [...drawn].reverse() : drawn).flatMap((line) => draw(line, position));
  const around = [
    ...events.marks,
    ...drawn.flatMap(breaksOf),
    ...targetMarks(facts, position, rowPlace(x, rows.length)),
  ];
  return {
    notes: [...notes, ...events.notes],
    scenes: [
      {
        box: 'plot',
        find: 'x',
        ...(isFilled ? { marks, across: around } : { marks: [...around, ...marks] }),
        labels,
        x: rowAxis(facts, scale, room, words),
        y: axis,
        ...(ends && { ends }),
        ...(keys.length && { keys }),
        ...(events.strip && { strip: events.strip }),
      },
    ],
  };
}

/** A line for each series on one scale. */
export const lines: Form<DeltaFacts, DeltaWords> = (facts, words) =>
  drawSeries(facts, words, { isFilled: false, marksOf });
