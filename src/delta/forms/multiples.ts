import { mean } from 'd3';
import { lineSample } from '../../marks/legend.js';
import type { Mark, Run, Share } from '../../marks/mark.js';
import { linePath } from '../../marks/run.js';
import { TICK_SIZE } from '../../marks/placed-axis.js';
import type { Axis, Form, Label, Scene, SeriesKey, Tick } from '../../marks/scene.js';
import { textWidth } from '../../marks/text-width.js';
import { movementClaims, type Statement } from '../../parts/claim-layout.js';
import { compare, isExact, pointEstimate } from '../../statistics/quantity.js';
import type { Annotation } from '../../contract/annotation.js';
import type { ParsedObservation } from '../../contract/observation.js';
import { annotationNotes } from '../../parts/annotation-layout.js';
import type { DeltaFormReason } from '../../words/delta-forms.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts } from '../facts.js';
import { factsByScale } from '../facts/scales.js';
import { plotAnnotations, type AnnotatedPlot } from './annotations.js';
import { valueAxisOf } from './axes.js';
import { isAmount } from './extremes.js';
import { breaksOf, lineMarks, lineOf, type LineScales, type LineSeries } from './line-series.js';
import { slopeStatement, slopesOf, type Slope } from './slope.js';
import { targetKeys, targetMarks } from './targets.js';
import { rowPlace, rowPositions, timePlace, timeScale } from './time-axis.js';
import { withoutInterval } from '../../parts/interval-layout.js';
import { partsIn } from '../facts/parts.js';

/** Largest number of plots. */
const MOST_SERIES = 36;
/** Least number of series that have an average. */
const LEAST_AVERAGED = 3;

/** A line behind those of all plots, and its name in the key. */
interface Backdrop {
  readonly run: Run;
  readonly text: string;
}

/** The reason why the series cannot be drawn side by side; undefined if they can. */
function reasonOf({ mainSeries }: DeltaFacts, scales: readonly DeltaFacts[] | undefined): DeltaFormReason | undefined {
  if (mainSeries.length < 2) return 'single';
  if (mainSeries.length > MOST_SERIES) return 'too-many';
  return scales ? undefined : 'unlike';
}

/** The average of all series in a row. NaN unless each has an exact figure of the whole period. */
function averageIn(facts: DeltaFacts, row: number): number {
  const observations = partsIn(facts, row);
  const values = observations.map((one) =>
    one && !one.through && isExact(one.value) ? pointEstimate(one.value) : NaN,
  );
  return values.every(Number.isFinite) ? (mean(values) ?? NaN) : NaN;
}

/** True for series of several things of several names each, which have no average: "Abruzzo, Births", "Abruzzo, Deaths" and those of Lazio. */
function areCrossed(labels: readonly string[]): boolean {
  const parts = labels.map((label) => /^(.+), (.+)$/.exec(label));
  const count = (index: number): number => new Set(parts.map((found) => found?.[index])).size;
  return !parts.includes(null) && count(1) > 1 && count(2) > 1 && count(1) * count(2) === labels.length;
}

/** The average of all series as a line. Of rates there is none: it would not be the rate of all. Nor is there one of several things, of parts and their sum, or of less than half of the periods. */
function averageOf({ facts, x, position }: LineScales, words: DeltaWords): readonly Backdrop[] {
  const { mainSeries, rows, data } = facts;
  const areAmounts = mainSeries.every((series) => isAmount(data.series[series]?.scope ?? {}));
  const labels = mainSeries.map((series) => data.series[series]?.label ?? '');
  const hasSum = mainSeries.some((series) => data.series[series]?.isSum);
  if (mainSeries.length < LEAST_AVERAGED || !areAmounts || hasSum || areCrossed(labels)) return [];
  const xs = Float64Array.from(rows, (_, row) => x(row));
  const ys = Float64Array.from(rows, (_, row) => 1 - position(averageIn(facts, row)));
  if (ys.filter((y) => !Number.isNaN(y)).length < Math.max(2, rows.length / 2)) return [];
  const base = { type: 'run', shape: 'line', id: '/series', row: 0, tone: 'past', quiet: true } as const;
  return [{ run: { ...base, d: linePath({ xs, ys }), xs, ys }, text: words.averageOf(mainSeries.length) }];
}

/** The latest point of a line that has a figure. */
const latestIn = ({ points, latest }: LineSeries): ParsedObservation | undefined => points[latest];

/** The benchmarks behind all plots, or else the average of all series, if they are on one scale. */
function backdropsOf(scales: LineScales, words: DeltaWords, hasOneScale: boolean): readonly Backdrop[] {
  const { data, mainPlaces } = scales.facts;
  const benchmarks = data.series.flatMap(({ label }, series): readonly Backdrop[] => {
    if (mainPlaces.has(series)) return [];
    const line = lineOf(scales, series);
    const observation = latestIn(line);
    if (!observation) return [];
    const statement = words.inPeriod(words.amount(withoutInterval(observation.value), observation.scope), observation);
    const run: Run = { ...line.run, d: linePath(line.run), tone: 'past', quiet: true };
    return [{ run, text: words.seriesIn(label || words.unnamed, statement) }];
  });
  return benchmarks.length || !hasOneScale ? benchmarks : averageOf(scales, words);
}

/** The name of a series and its latest figure, with its period if that is not the latest of all. A figure on one scale of several has its unit. */
function headOf(line: LineSeries, series: number, facts: DeltaFacts, words: DeltaWords): NonNullable<Scene['head']> {
  const { label = '', observations = [], scope = {} } = facts.data.series[series] ?? {};
  const text = label || words.unnamed;
  const observation = latestIn(line);
  if (!observation) return { text, strong: words.quantity(observations.at(-1)?.value ?? {}, scope) };
  const form = facts.unscaled.size > 0 ? 'quantity' : observation.scope.unit?.percent ? 'amount' : 'plain';
  const strong = words[form](withoutInterval(observation.value), observation.scope);
  if (observation.through) return { text, strong, note: words.soFar };
  const isLatest = line.run.rows?.[line.latest] === facts.latest;
  return { text, strong, ...(!isLatest && { note: words.periodName(observation, true) }) };
}

/** The line of a series in the accent, whatever its hue is among the others. */
function plainLine(scales: LineScales, series: number): LineSeries {
  const line = lineOf(scales, series);
  const { series: _series, tone: _tone, ...run } = line.run;
  return { ...line, run };
}

/** The names of the first and the last period. */
function endsOf({ rows }: DeltaFacts, words: DeltaWords): readonly Tick[] {
  const last = rows.length - 1;
  const nameOf = (row: number): string => (rows[row] ? words.periodName(rows[row].named, true) : '');
  return [{ position: 0, text: nameOf(0) }, ...(last > 0 ? [{ position: 1, text: nameOf(last) }] : [])];
}

/** The height above which a line runs into the name of the top tick, as a share from the top of its plot, and width of the narrowest plot, in rem. */
const NEAR_TOP: Share = 0.2;
const LEAST_PLOT = 8;

/** The name of the top tick in the first plot: at its end or its start, where no line is near the top. Without room it is in the note alone. */
function topLabel(runs: readonly Run[], top: Tick | undefined): readonly Label[] {
  if (!top) return [];
  const width = (textWidth(top.text) * TICK_SIZE) / LEAST_PLOT;
  const isFree = (from: Share, to: Share): boolean =>
    runs.every(({ xs, ys }) =>
      ys.every((y, point) => !(y < NEAR_TOP && (xs[point] ?? 0) >= from && (xs[point] ?? 0) <= to)),
    );
  const base = { text: top.text, y: 0, line: 0, role: 'tick' } as const;
  if (isFree(1 - width, 1)) return [{ ...base, x: 1, anchor: 'end' }];
  return isFree(0, width) ? [{ ...base, x: 0, anchor: 'start' }] : [];
}

/** Marks of events and annotations in small plots, which have no room for names: notes have them. */
interface AnnotatedPlots {
  readonly notes: readonly string[];
  /** The marks in the plot of a series: those of all series, and its own. */
  readonly marksIn: (series: number) => readonly Mark[];
}

function annotatedPlots(facts: DeltaFacts, plot: AnnotatedPlot, words: DeltaWords): AnnotatedPlots {
  const { data, mainSeries } = facts;
  const { annotations = [] } = data;
  const common = annotations.filter(({ datum }) => datum === undefined);
  const inEach = plotAnnotations({ ...facts, data: { ...data, annotations: common } }, plot, words);
  const ownOf = (series: number): readonly Annotation[] =>
    annotations.filter(({ datum }) => datum?.startsWith(`${data.series[series]?.pointer}/`));
  return {
    notes: [
      ...(inEach.strip ? [words.marked(inEach.strip.list)] : []),
      ...annotationNotes(mainSeries.flatMap(ownOf), words),
      ...inEach.notes,
    ],
    marksIn: (series) => {
      const only = { ...data, events: [], spans: [], annotations: ownOf(series) };
      return [...inEach.marks, ...plotAnnotations({ ...facts, data: only }, plot, words).marks];
    },
  };
}

/** The direction of a change: 1 is up, −1 is down. Undefined if it is not certain. */
const directionOf = ({ change: { found } }: Slope): number | undefined =>
  typeof found === 'object' ? compare(found.absolute, { value: 0 }) : undefined;

/** Numbers of series that rose and fell from the first period to the last. Undefined unless that is known of all. */
function movementStatement(facts: DeltaFacts, words: DeltaWords): Statement | undefined {
  const slopes = slopesOf(facts, words).filter(({ series }) => facts.mainPlaces.has(series));
  const directions = slopes.map(directionOf);
  if (slopes.length < facts.mainSeries.length || directions.includes(undefined)) return undefined;
  const inDirection = (sign: number): readonly ParsedObservation[] =>
    slopes.flatMap(({ now }, index) => (directions[index] === sign ? [now] : []));
  const [rose, fell, same] = [inDirection(1), inDirection(-1), inDirection(0)] as const;
  const text = words.movement({ rose: rose.length, fell: fell.length, same: same.length, total: slopes.length });
  return { text, claims: () => movementClaims({ rose, fell, same }, text) };
}

/** The sentences of many series: how many rose and fell from the first period to the last, and the largest change if all are on one scale. */
export const movementStatements = (facts: DeltaFacts, words: DeltaWords): readonly (Statement | undefined)[] => [
  movementStatement(facts, words),
  factsByScale(facts)?.length === 1 ? slopeStatement(facts, words) : undefined,
];

/** The plots of the series on one scale, and the notes on them. */
interface Plots {
  readonly notes: readonly string[];
  readonly axis: Axis;
  readonly scenes: ReadonlyMap<number, Scene>;
}

/** The plots of the series on one scale, with a benchmark or the average of all behind them. The top of the scale is named in the first, or in each. */
function plotsOf(facts: DeltaFacts, words: DeltaWords, hasOneScale: boolean): Plots {
  const { rows, mainSeries } = facts;
  // Next to each other, plots that each begin elsewhere would look alike.
  const mayBeCut = hasOneScale || facts.data.from === 'data';
  const { position, axis, notes } = valueAxisOf(facts, words, mayBeCut);
  const scale = timeScale(rows);
  const x = rowPositions(facts, scale);
  const scales: LineScales = { facts, x, position };
  const backdrops = backdropsOf(scales, words, hasOneScale);
  const annotated = annotatedPlots(facts, { place: timePlace(rows, scale), room: { margin: 0 } }, words);
  const targets = targetMarks(facts, position, rowPlace(x, rows.length));
  const keys: readonly SeriesKey[] = [
    ...backdrops.map(({ text }) => ({ text, mark: lineSample({ tone: 'past' }) })),
    ...targetKeys(facts, words),
  ];
  const sceneOf = (series: number, index: number): Scene => {
    const line = plainLine(scales, series);
    const behind: readonly Mark[] = [
      ...annotated.marksIn(series),
      ...backdrops.map(({ run }) => run),
      ...breaksOf(line),
      ...targets,
    ];
    const runs = [line.run, ...backdrops.map(({ run }) => run)];
    return {
      box: 'plot',
      find: 'x',
      head: headOf(line, series, facts, words),
      marks: [...behind, ...lineMarks(line, position)],
      labels: index && hasOneScale ? [] : topLabel(runs, axis.ticks.at(-1)),
      x: { kind: 'even', ticks: endsOf(facts, words) },
      y: axis,
      ...(index === 0 && keys.length && { keys }),
    };
  };
  return {
    notes: [...(hasOneScale ? notes : []), ...annotated.notes],
    axis,
    scenes: new Map(mainSeries.map((series, index) => [series, sceneOf(series, index)])),
  };
}

/** The note on the scale of all plots, or on those of each unit. */
function scaleNote(all: readonly Plots[], { data }: DeltaFacts, words: DeltaWords): readonly string[] {
  const scales = all.flatMap(({ axis: { ticks }, scenes }) => {
    const [low, high] = [ticks[0]?.text, ticks.at(-1)?.text];
    const names = [...scenes.keys()].map((series) => data.series[series]?.label || words.unnamed);
    // Without a figure there is nothing on a scale.
    return low !== undefined && high !== undefined && low !== high ? [{ names, low, high }] : [];
  });
  if (all.length > 1) return scales.length ? [words.severalScales(scales)] : [];
  return scales.map(({ low, high }) => words.oneScale(low, high));
}

/** A small plot for each series. Those of one unit are on one scale. */
export const multiples: Form<DeltaFacts, DeltaWords> = (facts, words) => {
  const scales = factsByScale(facts);
  const reason = reasonOf(facts, scales);
  if (reason) return { refused: words.notDrawnAs('multiples', reason) };
  const { data, mainSeries } = facts;
  const all = scales?.map((one) => plotsOf(one, words, scales.length === 1)) ?? [];
  const compared = new Set(slopesOf(facts, words).flatMap(({ series, change }) => (change.refused ? [] : [series])));
  const left = mainSeries.filter((series) => !compared.has(series));
  const areCompared = all.length === 1 && !facts.areNames;
  return {
    notes: [
      ...scaleNote(all, facts, words),
      ...(left.length && areCompared
        ? [words.notJoined(left.map((series) => data.series[series]?.label || words.unnamed))]
        : []),
      ...new Set(all.flatMap(({ notes }) => notes)),
    ],
    scenes: mainSeries.flatMap((series) => all.flatMap(({ scenes }) => scenes.get(series) ?? [])),
  };
};
