import { isBreak } from '../../contract/comparison.js';
import type { ParsedObservation } from '../../contract/observation.js';
import { lineSample, rectSample } from '../../marks/legend.js';
import { isEnlarged, type Mark, type Run, type Share } from '../../marks/mark.js';
import { columnMarks } from '../../marks/quantity-marks.js';
import { columnsPath } from '../../marks/run.js';
import type { PlotRoom } from '../../marks/placed-axis.js';
import type { Drawing, Form, Label, LineEnds, Scene, SeriesKey } from '../../marks/scene.js';
import { statusOf } from '../../marks/status.js';
import { pointEstimate } from '../../statistics/quantity.js';
import type { DeltaWords } from '../../words/words.js';
import { numberOnScale, observationIn, type DeltaFacts } from '../facts.js';
import { FIGURE_LINES, plotAnnotations, type PlotPoint } from './annotations.js';
import { bandAxis, cellOfSeries, hasScale, columnPlaces, seriesFill, valueAxisOf, type Values } from './axes.js';
import { PERIOD_PADDING, bandsOf, unevenNotes, type Band, type Bands } from './bands.js';
import { ABOVE, columnLabels, figureLine, figureWidth, keyLabels, type ColumnFigure } from './column-labels.js';
import { endsOf, roomOf } from '../../marks/line-names.js';
import { benchmarkMarks, targetKeys, targetMarks, targetName } from './targets.js';
import { bandPlace, type RowPlace } from './time-axis.js';
import { withoutInterval } from '../../parts/interval-layout.js';

/** Largest number of columns of one series that are labelled in the cells of the table. */
export const MOST_LABELLED = 24;
/** Largest number of columns of one series that are drawn as one rectangle each. */
const MOST_RECTANGLES = 150;
/** Padding between the columns of series, as a share of a column's place. */
const SERIES_PADDING = 0.08;
/** Top of the mark of a break, above the plot, as a share of the plot's height. */
const BREAK_TOP = -0.04;

/** Columns on their value axis. */
interface Columns {
  readonly facts: DeltaFacts;
  readonly words: DeltaWords;
  /** Index of the row of each place along the axis. Undefined is an empty place. */
  readonly places: readonly (number | undefined)[];
  readonly values: Values;
  /** The name of the target at the end of the plot, and the names for a key above it. */
  readonly names: LineEnds | undefined;
  readonly keys: readonly SeriesKey[];
  readonly room: PlotRoom;
  /** Columns of all series in a place, as shares of its band. */
  readonly sides: Bands;
}

/** The marks of all series in one row. Each observation has a column, or a dotted line at its foot if it has no figure, and perhaps a break before it. */
function marksOfRow({ facts, values, sides }: Columns, row: number, band: Band, edge: Share): readonly Mark[] {
  return facts.mainSeries.flatMap((series, side): readonly Mark[] => {
    const observation = observationIn(facts, row, series);
    if (!observation) return [];
    const place = { id: observation.pointer, row, ...cellOfSeries(facts, series) };
    const start: readonly Mark[] = isBreak(observation)
      ? [{ type: 'rule', role: 'break', ...place, quiet: true, x1: edge, x2: edge, y1: BREAK_TOP, y2: 1 }]
      : [];
    if (facts.unscaled.has(observation)) return start;
    const status = statusOf(observation);
    const column = {
      ...place,
      ...seriesFill(facts, series),
      ...(status && { status }),
      x: band.start + sides.at(side) * band.width,
      width: sides.width * band.width,
    };
    return [...start, ...columnMarks(observation.value, values.position, column)];
  });
}

/** Height of a figure as a share of the least height of a plot. */
const FIGURE_HEIGHT = 0.09;

/** The heights of the target and of the benchmarks in a row, where lines cross the plot. */
function levelsAt({ facts, values }: Pick<Columns, 'facts' | 'values'>, row: number): readonly Share[] {
  const { data, mainPlaces, target } = facts;
  if (!data.targets.length && mainPlaces.size === data.series.length) return [];
  const others = data.series.flatMap((_, series) =>
    mainPlaces.has(series) ? [] : (observationIn(facts, row, series) ?? []),
  );
  return [target(row) ?? [], ...others].flat().flatMap(({ value }) => {
    const estimate = pointEstimate(value);
    return estimate === undefined ? [] : [1 - values.position(estimate)];
  });
}

/** The height of a figure above a column, moved above the lines that would cross it. */
const clearOf = (y: Share, levels: readonly Share[], line: number): Share =>
  line < 0 ? Math.min(y, ...levels.filter((level) => level < y && level > y - FIGURE_HEIGHT)) : y;

/** The labels of one figure at its column: the figure, and "so far" below it if its period is not complete. */
function figureOf(
  { facts, words, values }: Columns,
  observation: ParsedObservation,
  place: { readonly place: number; readonly row: number; readonly x: number; readonly isBrief: boolean },
): ColumnFigure | undefined {
  const { value, scope } = observation;
  const label = { x: place.x, anchor: 'middle', role: 'value', row: place.row } as const;
  const bare = withoutInterval(value);
  if (facts.unscaled.has(observation)) {
    const text = words.quantity(bare, scope);
    const at = { y: 1 - values.position(0), line: ABOVE };
    return { place: place.place, value: 0, width: figureWidth(text), label: { ...label, ...at, text } };
  }
  const { low = NaN, high = NaN } = value;
  const estimate = pointEstimate(value) ?? (low + high) / 2;
  if (Number.isNaN(estimate)) return undefined;
  const isBelow = estimate < 0;
  const end = (isBelow ? value.low : value.high) ?? estimate;
  const line = figureLine(isBelow, value.comparator);
  const short = place.isBrief ? words.brief(bare, scope, true) : undefined;
  const isShort = short !== undefined && short !== words.amount(bare, scope);
  const text = isShort ? short : values.axis.ticks.length ? words.plain(bare, scope) : words.amount(bare, scope);
  const at = { y: clearOf(1 - values.position(end), levelsAt({ facts, values }, place.row), line), line };
  return { place: place.place, value: estimate, width: figureWidth(text), label: { ...label, ...at, text } };
}

/** The observation of the first series in a row. */
const observationAt = ({ facts }: Columns, row: number | undefined): ParsedObservation | undefined =>
  observationIn(facts, row, facts.mainSeries[0]);

/** True if no figure of money needs more digits than a short one has, so that all are in one scale: "£560bn", "£148bn". */
const areBrief = ({ facts, words }: Columns): boolean =>
  !!facts.data.series[facts.mainSeries[0] ?? 0]?.observations.every(({ value, scope }) => {
    const bare = withoutInterval(value);
    const isLarge = Math.abs(pointEstimate(bare) ?? 0) >= 1e6;
    const { currency, scale } = scope.unit ?? {};
    return currency && !scale && (!isLarge || words.brief(bare, scope, true) !== words.amount(bare, scope));
  });

/** The figures of the first series at their columns; `xOf` is the middle of the column in each place. */
const figuresOf = (columns: Columns, xOf: (place: number) => Share): readonly ColumnFigure[] => {
  const isBrief = areBrief(columns);
  return columns.places.flatMap((row, place) => {
    const observation = observationAt(columns, row);
    return (observation && figureOf(columns, observation, { place, row: row ?? 0, x: xOf(place), isBrief })) ?? [];
  });
};

/** The scene of one series in the cells of the table: a place for each period, with the figure at the column. */
function cellScene(columns: Columns): Scene {
  const { facts, words, places, values, room } = columns;
  const cell = bandsOf(1, PERIOD_PADDING);
  const band = { start: cell.at(0), width: cell.width };
  const latest = observationAt(columns, facts.latest);
  const count = places.length;
  const labels = columnLabels(
    figuresOf(columns, () => 0.5),
    { count, room },
  ).flatMap((label): readonly Label[] => {
    const isSoFar = latest?.through && label.row === facts.latest && label.line === ABOVE;
    return isSoFar
      ? [
          { ...label, line: ABOVE - 1 },
          { ...label, text: words.soFar, role: 'note' },
        ]
      : [label];
  });
  return {
    box: 'cells',
    find: 'x',
    marks: places.flatMap((row) => (row === undefined ? [] : marksOfRow(columns, row, band, 0))),
    labels,
    x: bandAxis(facts, places, words, room),
    y: values.axis,
  };
}

/** The columns of a series as one path, if they are too many for one element each. */
function runOf({ facts, places, values }: Columns, series: number, width: Share, xOf: (place: number) => Share): Run {
  const rows = Int32Array.from(places, (row) => row ?? -1);
  const ys = Float64Array.from(places, (row) => {
    const estimate = numberOnScale(facts, observationIn(facts, row, series));
    return estimate === undefined ? NaN : 1 - values.position(estimate);
  });
  const xs = Float64Array.from(places, (_, place) => xOf(place) + width / 2);
  return {
    type: 'run',
    shape: 'columns',
    id: facts.data.series[series]?.pointer ?? '',
    row: 0,
    ...cellOfSeries(facts, series),
    ...seriesFill(facts, series),
    d: columnsPath({ xs, ys }, width, 1 - values.position(0)),
    xs,
    ys,
    rows,
  };
}

/** The names of columns for a key above them. Undefined if there is nothing to tell apart. */
function keysOf(facts: DeltaFacts, words: DeltaWords): readonly SeriesKey[] {
  const { series } = facts.data;
  const targets = targetKeys(facts, words);
  if (series.length + targets.length < 2) return [];
  const keys = series.flatMap((one, index) => {
    const fill = seriesFill(facts, index);
    const mark = fill.tone === 'benchmark' ? lineSample(fill) : rectSample(fill);
    return hasScale(facts, one) ? [{ text: one.label || words.unnamed, mark }] : [];
  });
  return [...keys, ...targets];
}

/** The ends of the lines of annotations: above the figures of their columns. */
const pointIn =
  (columns: Columns) =>
  (row: number, series: number): PlotPoint | undefined => {
    const { facts, places, values, sides } = columns;
    const place = places.indexOf(row);
    const side = facts.mainPlaces.get(series);
    const observation = observationIn(facts, row, series);
    const estimate = numberOnScale(facts, observation);
    if (!observation || place < 0 || side === undefined || estimate === undefined) return undefined;
    const { comparator = '', high = estimate } = observation.value;
    const bands = bandsOf(places.length, PERIOD_PADDING);
    const top = clearOf(1 - values.position(Math.max(0, high)), levelsAt(columns, row), ABOVE);
    return {
      x: bands.at(place) + bands.width * (sides.at(side) + sides.width / 2),
      y: top - FIGURE_HEIGHT * (/^[>~]/.test(comparator) ? 2 : 1),
    };
  };

/** The layers behind and in front of all columns, and the names above and at the end of the plot. */
function surroundings(columns: Columns): Pick<Scene, 'strip' | 'ends' | 'keys' | 'across'> & Pick<Drawing, 'notes'> {
  const { facts, words, places, values, names, keys, room } = columns;
  const { position } = values;
  const bandOf = new Map(places.map((row, place) => [row, place]));
  const placeOf: RowPlace = (row) => {
    const place = bandOf.get(row) ?? 0;
    return [place / places.length, (place + 1) / places.length];
  };
  const events = plotAnnotations(
    facts,
    { place: bandPlace(facts, places), room, above: FIGURE_LINES, point: pointIn(columns) },
    words,
  );
  const across = [
    ...events.marks,
    ...benchmarkMarks(facts, position, placeOf),
    ...targetMarks(facts, position, placeOf),
  ];
  return {
    notes: [...unevenNotes(facts, words), ...events.notes],
    ...(across.length && { across }),
    ...(events.strip && { strip: events.strip }),
    ...(names && { ends: names }),
    ...(keys.length && { keys }),
  };
}

/** The scene of columns in one box: of several series side by side, or of one series with more columns than can all be labelled. */
function plotScene(columns: Columns): Scene {
  const { facts, words, places, values, room } = columns;
  const { mainSeries } = facts;
  const bands = bandsOf(places.length, PERIOD_PADDING);
  const marks =
    places.length > MOST_RECTANGLES
      ? mainSeries.map((series, index) => {
          const width = bands.width / mainSeries.length;
          return runOf(columns, series, width, (place) => bands.at(place) + index * width);
        })
      : places.flatMap((row, place) =>
          row === undefined
            ? []
            : marksOfRow(columns, row, { start: bands.at(place), width: bands.width }, place / places.length),
        );
  const hasLabels = mainSeries.length === 1 && places.length <= MOST_RECTANGLES;
  const figures = hasLabels ? figuresOf(columns, (place) => bands.at(place) + bands.width / 2) : [];
  return {
    box: 'plot',
    find: 'x',
    marks,
    labels: keyLabels(figures, { count: places.length, room, isOneBox: true }),
    x: bandAxis(facts, places, words, room),
    y: values.axis,
  };
}

/** A column for each figure on one scale from zero. Columns of several series are side by side, with lines across them for a benchmark. */
export const columns: Form<DeltaFacts, DeltaWords> = (facts, words): Drawing => {
  const places = columnPlaces(facts);
  const count = facts.mainSeries.length;
  const sides = bandsOf(count, count > 1 ? SERIES_PADDING : 0);
  const values = valueAxisOf(facts, words);
  const names = endsOf(targetName(facts, values.position, words));
  const keys = keysOf(facts, words);
  const room = roomOf(values.gutter, names, keys.length > 0);
  const drawn = { facts, words, places, values, names, keys, room, sides };
  const isLabelled = facts.data.series.length === 1 && places.length <= MOST_LABELLED;
  const scene = isLabelled ? cellScene(drawn) : plotScene(drawn);
  const hasLeast = scene.marks.some(isEnlarged);
  const { notes = [], ...around } = surroundings(drawn);
  return { scenes: [{ ...scene, ...around }], notes: [...(hasLeast ? [words.least] : []), ...notes] };
};
