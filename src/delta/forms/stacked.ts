import { stack, type SeriesPoint } from 'd3';
import { rectSample } from '../../marks/legend.js';
import type { Mark, MarkBase, Rect, Share } from '../../marks/mark.js';
import { isolatedPoints } from '../../marks/run.js';
import type { Form, SeriesKey } from '../../marks/scene.js';
import type { ParsedObservation } from '../../contract/observation.js';
import { missingPeriods } from '../../statistics/cadence.js';
import { pointEstimate } from '../../statistics/quantity.js';
import { valueExtent } from '../../marks/value-scale.js';
import type { DeltaWords } from '../../words/words.js';
import { observationIn, type DeltaFacts } from '../facts.js';
import { partsOf, type Parts } from '../facts/parts.js';
import { plotAnnotations, type AnnotatedPlot, type PlotPoint } from './annotations.js';
import { axisOf, besidePlot, cellOfSeries, periodAxis } from './axes.js';
import { layerMarks, type Layer } from './layers.js';
import { endsOf, roomOf, type LineName } from '../../marks/line-names.js';
import { totalIn } from './parts-statements.js';
import { rowPositions, timePlace, timeScale } from './time-axis.js';
import { statusOf } from '../../marks/status.js';

/** Number of parts that can have their own hue, and of those with a hue if there are more. */
const MOST_HUES = 6;
const HUES = 5;
/** Width of a part in a period between two gaps. */
const ISOLATED: Share = 0.008;

/** The parts of a stack, and the scales that they are drawn on. */
interface Stack {
  readonly facts: DeltaFacts;
  readonly parts: Parts;
  /** For each part, its foot and its top in each of the whole rows. */
  readonly layers: readonly (readonly SeriesPoint<number>[])[];
  /** Rows in the order of time, with a gap (undefined) before each that follows missing periods. */
  readonly points: readonly (number | undefined)[];
  readonly x: (row: number) => Share;
  /** Position of a value from the top of the plot. */
  readonly y: (value: number) => Share;
}

const partIn = (facts: DeltaFacts, part: number, row: number | undefined): ParsedObservation | undefined =>
  observationIn(facts, row, facts.mainSeries[part]);

/** The parts, each on top of the one before it. */
function layersOf(facts: DeltaFacts, { whole }: Parts): Stack['layers'] {
  const stacked = stack<unknown, number, number>()
    .keys(facts.mainSeries.keys())
    .value((row, part) => pointEstimate(partIn(facts, part, row)?.value ?? {}) ?? 0);
  return stacked(whole);
}

/** The rows of a stack with gaps between them. */
function pointsOf({ rows }: DeltaFacts): readonly (number | undefined)[] {
  const missing = missingPeriods(rows.map(({ period }) => period));
  return rows.flatMap((_, row) => (missing.count(row) > 0 ? [undefined, row] : [row]));
}

/** The fills of the parts: a hue for each of six; of more, for the five that are largest at the end. The others are grey. */
function fillsOf({ facts, layers }: Stack): readonly Pick<MarkBase, 'series' | 'tone'>[] {
  if (layers.length <= MOST_HUES) return facts.mainSeries.map((_, part) => ({ series: part }));
  const sizes = layers.map((layer) => (layer.at(-1)?.[1] ?? 0) - (layer.at(-1)?.[0] ?? 0));
  const largest = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0)).slice(0, HUES);
  const hued = largest.sort((a, b) => a - b);
  return sizes.map((_, part) => (hued.includes(part) ? { series: hued.indexOf(part) } : { tone: 'past' as const }));
}

/** A part as a layer with a position for each point of the stack. */
function layerOf(stacked: Stack, part: number, fill: Pick<MarkBase, 'series' | 'tone'>): Layer {
  const { facts, parts, layers, points, x, y } = stacked;
  const series = facts.mainSeries[part] ?? 0;
  const indexOf = new Map(parts.whole.map((row, index) => [row, index]));
  const xs = new Float64Array(points.length);
  const at = (end: 0 | 1): Float64Array =>
    Float64Array.from(points, (row) => {
      const value = row === undefined ? undefined : layers[part]?.[indexOf.get(row) ?? -1]?.[end];
      return value === undefined ? NaN : y(value);
    });
  points.forEach((row, point) => {
    // A gap has the position of the point before it.
    xs[point] = row === undefined ? (xs[point - 1] ?? 0) : x(row);
  });
  const statusAt = (point: number) => statusOf(partIn(facts, part, points[point]));
  const rows = Int32Array.from(points, (row) => row ?? -1);
  const base = { id: facts.data.series[series]?.pointer ?? '', row: rows[0] ?? 0, ...cellOfSeries(facts, series) };
  return { run: { type: 'run', shape: 'layer', ...base, ...fill, d: '', xs, ys: at(1), bases: at(0), rows }, statusAt };
}

/** The marks of a part: its layer, and a narrow bar in each period between two gaps. */
function marksOf(stacked: Stack, part: number, fill: Pick<MarkBase, 'series' | 'tone'>): readonly Mark[] {
  const layer = layerOf(stacked, part, fill);
  const { xs, ys, bases, rows, type: _type, shape: _shape, d: _d, ...base } = layer.run;
  const bars = isolatedPoints(layer.run).map((point): Rect => {
    const row = rows?.[point] ?? 0;
    const status = layer.statusAt(point);
    const [top = 0, foot = 0] = [ys[point], bases[point]];
    const start = Math.min(1 - ISOLATED, Math.max(0, (xs[point] ?? 0) - ISOLATED / 2));
    return {
      ...base,
      type: 'rect',
      id: partIn(stacked.facts, part, row)?.pointer ?? base.id,
      row,
      x: start,
      width: ISOLATED,
      y: top,
      height: foot - top,
      grows: 'up',
      quiet: true,
      ...(status && { status }),
    };
  });
  return [...layerMarks(layer), ...bars];
}

/** The names of the parts at the middle of their layers, and of the total at the top, with their latest figures. */
function namesOf(stacked: Stack, fills: readonly Pick<MarkBase, 'series' | 'tone'>[], words: DeltaWords) {
  const { facts, parts, layers, y } = stacked;
  const row = parts.whole.at(-1) ?? 0;
  const names = layers.flatMap((layer, part): readonly LineName[] => {
    const [foot = 0, top = 0] = layer.at(-1) ?? [];
    const observation = partIn(facts, part, row);
    const { series, tone } = fills[part] ?? {};
    if (!observation || tone) return [];
    const text = facts.data.series[facts.mainSeries[part] ?? -1]?.label || words.unnamed;
    const strong = besidePlot(observation, facts, words);
    return [{ text, strong, y: y((foot + top) / 2), ...(series !== undefined && { series }) }];
  });
  const total = facts.scope.unit?.percent ? undefined : totalIn(facts, row);
  const top = y(layers.at(-1)?.at(-1)?.[1] ?? 0);
  return total
    ? [...names, { text: words.total, strong: besidePlot({ value: total, scope: facts.scope }, facts, words), y: top }]
    : names;
}

/** The key of the parts that have a hue, and of the number of the others. */
function keysOf({ facts }: Stack, fills: readonly Pick<MarkBase, 'series' | 'tone'>[], words: DeltaWords) {
  const keys = facts.mainSeries.flatMap((series, part): readonly SeriesKey[] => {
    const fill = fills[part] ?? {};
    const text = facts.data.series[series]?.label || words.unnamed;
    return fill.tone ? [] : [{ text, mark: rectSample(fill) }];
  });
  const others = facts.mainSeries.length - keys.length;
  return others ? [...keys, { text: words.others(others), mark: rectSample({ tone: 'past' }) }] : keys;
}

/** The ends of the lines of annotations: the upper edge of a layer. A series that is no part has none. */
const pointIn =
  ({ facts, parts, layers, x, y }: Stack) =>
  (row: number, series: number): PlotPoint | undefined => {
    const top = layers[facts.mainPlaces.get(series) ?? -1]?.[parts.whole.indexOf(row)]?.[1];
    return top === undefined ? undefined : { x: x(row), y: y(top) };
  };

/** Series that are parts of one whole as layers, each on top of the one before it. A period in which a part has no figure is a gap. */
export const stacked: Form<DeltaFacts, DeltaWords> = (facts, words) => {
  const parts = partsOf(facts);
  if (typeof parts === 'string') return { refused: words.notDrawnAs('stacked', parts) };
  const { rows, data, mainSeries, mainPlaces } = facts;
  const layers = layersOf(facts, parts);
  const tops = layers.at(-1)?.map(([, top]) => ({ value: top })) ?? [];
  if (!tops.every(({ value }) => Number.isFinite(value))) return { refused: words.notDrawnAs('stacked', 'unlike') };
  const values = axisOf(valueExtent(tops), facts, words);
  const { position, axis, notes } = values;
  const scale = timeScale(rows);
  const y = (value: number): Share => 1 - position(value);
  const drawn: Stack = { facts, parts, layers, points: pointsOf(facts), x: rowPositions(facts, scale), y };
  const fills = fillsOf(drawn);
  const ends = endsOf(namesOf(drawn, fills, words));
  const room = roomOf(values.gutter, ends, true);
  const plot: AnnotatedPlot = { place: timePlace(rows, scale), room, point: pointIn(drawn), named: 'series' };
  const events = plotAnnotations(facts, plot, words);
  const benchmarks = data.series.filter((_, series) => !mainPlaces.has(series));
  return {
    notes: [
      ...notes,
      ...(parts.incomplete.length
        ? [words.notStacked(parts.incomplete.flatMap((row) => (rows[row] ? words.periodName(rows[row].named) : [])))]
        : []),
      ...(benchmarks.length ? [words.eventsNote(benchmarks.map(({ label }) => label || words.unnamed))] : []),
      ...events.notes,
    ],
    scenes: [
      {
        box: 'plot',
        find: 'x',
        marks: mainSeries.flatMap((_, part) => marksOf(drawn, part, fills[part] ?? {})),
        across: events.marks,
        labels: [],
        x: periodAxis(facts, scale, room, words),
        y: axis,
        ...(ends && { ends }),
        keys: keysOf(drawn, fills, words),
        ...(events.strip && { strip: events.strip }),
      },
    ],
  };
};
