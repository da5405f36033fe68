import { ticks } from 'd3';
import type { PublishedQuantity } from '../../contract/quantity.js';
import type { DatumTexts, Dot, Mark, Rule, Run } from '../../marks/mark.js';
import { areaPath, isolatedPoints, linePath } from '../../marks/run.js';
import type { Axis, Form, Scene, Tick } from '../../marks/scene.js';
import { roomOf } from '../../marks/line-names.js';
import { gutterOf, placedAxis, type PlotRoom } from '../../marks/placed-axis.js';
import { linearPosition, valueAxis, valueExtent, type Position } from '../../marks/value-scale.js';
import { dayText, knownPeriod, type Period } from '../../statistics/period.js';
import { isExact, pointEstimate } from '../../statistics/quantity.js';
import type { ProgressWords } from '../../words/words.js';
import {
  pathOf,
  type ExpectedPoint,
  type MeasureFacts,
  type PathFacts,
  type PathPoint,
  type ProgressFacts,
} from '../facts.js';
import { namesOf, openTarget } from './path-names.js';
import { labelsOf, type PathPlot } from './path-labels.js';

/** Number of ticks that D3 aims at. */
const TICKS = 5;
/** Days below which ticks are months, and below which they are the days of figures and targets. */
const [FEW_DAYS, FEWEST_DAYS] = [900, 70];
/** Least width of one of several cards, and the space between two, in ems. */
const [CARD, CARD_GAP] = [20, 2];

/** The words of all plots, and the number of measures. */
interface Drawn {
  readonly words: ProgressWords;
  readonly count: number;
}

/** The days of the figures and targets of a path in their order, and whether its figures are all of whole calendar years. */
interface PathTime {
  readonly days: readonly number[];
  readonly areYears: boolean;
}

const yearOf = (day: number): number => Number(dayText(day).slice(0, 4));

const isEndOfYear = (day: number): boolean => dayText(day).endsWith('12-31');

/** The year or month with a number, counted in years or months since year 0. */
function periodAt(at: number, isMonth: boolean): Period | undefined {
  const text = isMonth ? `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}` : String(at);
  return knownPeriod(text.padStart(4, '0'));
}

/** Ticks at the days of figures and targets, at most {@link TICKS} of them. */
function dayTicks(days: readonly number[], x: Position, words: ProgressWords): readonly Tick[] {
  const step = Math.ceil(days.length / TICKS);
  return days.flatMap((day, index) => {
    const period = knownPeriod(dayText(day));
    if (index % step || !period) return [];
    return [{ position: x(day), text: words.periodName({ period }, true) }];
  });
}

/** Ticks at the ends of years, or of the months of a short path. */
function endTicks({ days, areYears }: PathTime, x: Position, words: ProgressWords): readonly Tick[] {
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const isMonth = last - first < FEW_DAYS;
  const unitOf = (day: number): number =>
    isMonth ? yearOf(day) * 12 + Number(dayText(day).slice(5, 7)) - 1 : yearOf(day);
  return ticks(unitOf(first), unitOf(last), TICKS)
    .filter(Number.isInteger)
    .flatMap((unit) => (isMonth || areYears ? periodAt(unit, isMonth) : periodAt(unit * 12 + 11, true)) ?? [])
    .filter(({ end }) => end >= first && end <= last)
    .map((period) => ({ position: x(period.end), text: words.periodName({ period }, true) }));
}

/**
 * The axis of time: a tick at the end of each year, or of each month of a short path, or at days of the shortest, as far as there is room. Next to figures of months the end of a
 * year is named by its month: "2024" at the end of 2024 would be read as its start. Several cards are side by side in a chart that is wider than two,
 * so that a label that needs a wider card needs as many of them.
 */
function timeAxis(time: PathTime, x: Position, room: PlotRoom, { words, count }: Drawn): Axis {
  const { days } = time;
  const isShort = (days.at(-1) ?? 0) - (days[0] ?? 0) < FEWEST_DAYS;
  const axis = placedAxis(isShort ? dayTicks(days, x, words) : endTicks(time, x, words), room);
  if (count === 1) return axis;
  const widen = (least: number): number => (least > CARD ? count * (least + CARD_GAP) : least);
  return { ...axis, ticks: axis.ticks.map((tick) => (tick.least ? { ...tick, least: widen(tick.least) } : tick)) };
}

/** A figure of a path in words, with its period. */
function textsOf({ pointer, value }: PathPoint, { facts: { measure }, words }: PathPlot): DatumTexts {
  const { period } = measure.observations.find((one) => one.pointer === pointer) ?? measure.scope;
  const figure = [words.quantity(value, measure.scope), ...words.statuses(value)].join(', ');
  return { pointer, name: period ? words.period(period) : '', figure };
}

/** A run of points; those without a number are gaps. */
function runOf(plot: PathPlot, points: readonly PathPoint[], more: Partial<Run>): Run {
  const { facts, row, x, y } = plot;
  const xs = Float64Array.from(points, ({ day }) => x(day));
  const ys = Float64Array.from(points, ({ value }) => {
    const at = pointEstimate(value);
    return at === undefined ? NaN : 1 - y(at);
  });
  const rows = new Int32Array(points.length).fill(row);
  const texts = points.map((point) => textsOf(point, plot));
  const { pointer: id } = facts.measure;
  return { type: 'run', shape: 'line', id, row, d: linePath({ xs, ys }), xs, ys, rows, texts, ...more };
}

/** The band of the intervals and ranges of some points; undefined if none has one. */
function bandOf({ facts, row, x, y }: PathPlot, points: readonly PathPoint[]): Run | undefined {
  if (!points.some(({ value }) => value.low !== undefined)) return undefined;
  const edge = (end: (value: PublishedQuantity) => number | undefined): Float64Array =>
    Float64Array.from(points, ({ value }) => 1 - y(end(value) ?? pointEstimate(value) ?? NaN));
  const xs = Float64Array.from(points, ({ day }) => x(day));
  const [lows, ys] = [edge(({ low }) => low), edge(({ high }) => high)];
  return { type: 'run', shape: 'area', id: facts.measure.pointer, row, quiet: true, d: areaPath(xs, lows, ys), xs, ys };
}

/** The lines of an expected path; those to a target that was replaced are grey. */
function expectedLines(
  { facts, row, x, y }: PathPlot,
  points: readonly ExpectedPoint[],
  isReplaced: boolean,
): readonly Rule[] {
  return points.slice(1).map(({ day, value, pointer }, index) => {
    const before = points[index] ?? { day, value };
    return {
      type: 'rule',
      role: 'expected',
      id: pointer ?? facts.measure.pointer,
      row,
      quiet: true,
      ...(isReplaced && { tone: 'past' }),
      x1: x(before.day),
      y1: 1 - y(before.value),
      x2: x(day),
      y2: 1 - y(value),
    };
  });
}

/** The diamonds at the targets. */
const targetDots = (
  { facts, row, x, y }: PathPlot,
  points: readonly ExpectedPoint[],
  isReplaced: boolean,
): readonly Dot[] =>
  points
    .filter(({ pointer }) => pointer)
    .map(({ day, value, pointer = facts.measure.pointer }) => ({
      type: 'dot',
      shape: 'diamond',
      id: pointer,
      row,
      quiet: true,
      ...(isReplaced && { tone: 'past' }),
      x: x(day),
      y: 1 - y(value),
    }));

/** Points that are drawn by themselves: the latest figure, figures between two gaps, and those that are not exact. */
function pointDots({ row, path, x, y }: PathPlot, isolated: ReadonlySet<PathPoint>): readonly Dot[] {
  return path.points.flatMap((point): readonly Dot[] => {
    const { value, day, pointer } = point;
    const at = pointEstimate(value);
    const { comparator } = value;
    const isBound = at !== undefined && !isExact(value) && !!comparator;
    if (at === undefined || !(point === path.latest || isBound || isolated.has(point))) return [];
    const certainty = !isBound
      ? undefined
      : comparator === '~'
        ? 'about'
        : comparator.startsWith('<')
          ? 'most'
          : 'least';
    const shape = isBound ? ({ shape: 'ring' } as const) : {};
    return [{ type: 'dot', id: pointer, row, x: x(day), y: 1 - y(at), ...shape, ...(certainty && { certainty }) }];
  });
}

/** The marks of a plot, from the back to the front. */
function marksOf(plot: PathPlot): readonly Mark[] {
  const { facts, path, x, y } = plot;
  const { points, latest, gap } = path;
  const known = points.filter(({ isForecast }) => !isForecast);
  const future = points.filter(({ isForecast }) => isForecast);
  // A forecast continues from the latest figure. One of an earlier time stands by itself.
  const isAhead = latest && future.every(({ day }) => day > latest.day);
  const forecast = future.length && isAhead ? [latest, ...future] : future;
  // Its band opens at that figure, whatever the interval of the figure is.
  const opened = forecast.map((point) =>
    point === latest ? { ...point, value: { value: pointEstimate(point.value) } } : point,
  );
  const line = runOf(plot, known, {});
  const isolated = new Set(isolatedPoints(line).flatMap((index) => known[index] ?? []));
  const bands = [bandOf(plot, known), bandOf(plot, opened)].flatMap((band) => band ?? []);
  const distance: readonly Rule[] =
    gap && latest
      ? [
          {
            type: 'rule',
            role: 'connector',
            id: latest.pointer,
            row: plot.row,
            quiet: true,
            x1: x(latest.day),
            x2: x(latest.day),
            y1: 1 - y(pointEstimate(latest.value) ?? 0),
            y2: 1 - y(gap.value),
          },
        ]
      : [];
  const open = openTarget(facts, path);
  const place = { id: facts.measure.targetPointer ?? '', row: plot.row, quiet: true } as const;
  const height = open === undefined ? 0 : 1 - y(open);
  const across = { type: 'rule', role: 'target', ...place, x1: 0, x2: 1, y1: height, y2: height } as const;
  return [
    ...(open === undefined ? [] : [across]),
    ...path.replaced.flatMap((one) => expectedLines(plot, one.points, true)),
    ...expectedLines(plot, path.expected, false),
    ...distance,
    ...bands,
    ...(forecast.length ? [runOf(plot, forecast, { status: 'forecast' })] : []),
    line,
    ...path.replaced.flatMap((one) => targetDots(plot, one.points, true)),
    ...targetDots(plot, path.expected, false),
    ...pointDots(plot, isolated),
  ];
}

/** The plot of a measure: its figures over time, and the path that was expected. */
function sceneOf(facts: MeasureFacts, row: number, path: PathFacts, drawn: Drawn): Scene {
  const { words } = drawn;
  const aims = [...path.expected, ...path.replaced.flatMap(({ points }) => points)];
  const days = [...new Set([...path.points, ...aims].map(({ day }) => day))].sort((a, b) => a - b);
  const x = linearPosition({ low: days[0] ?? 0, high: days.at(-1) ?? 0 });
  const open = openTarget(facts, path);
  const ends = [...aims.map(({ value }) => value), ...(open === undefined ? [] : [open])];
  const values = valueExtent([...path.points.map(({ value }) => value), ...ends.map((value) => ({ value }))]);
  const { unit } = facts.measure.scope;
  const { position: y, axis } = valueAxis(values, (value, place) => words.tick(value, unit, place), unit);
  const gutter = gutterOf(axis);
  const plot: PathPlot = { facts, row, path, x, y, words };
  const names = namesOf(plot, drawn.count === 1);
  const room = roomOf(gutter, names.ends, true);
  return {
    box: 'plot',
    find: 'x',
    row,
    marks: marksOf(plot),
    labels: labelsOf(plot),
    x: timeAxis({ days, areYears: path.points.every(({ day }) => isEndOfYear(day)) }, x, room, drawn),
    y: axis,
    ...names,
  };
}

/** The figures of each measure over time, with the path to its target, and dotted a forecast with its band. */
export const path: Form<ProgressFacts, ProgressWords> = ({ measures, data }, words) => {
  const scenes = measures.flatMap((facts, row) => {
    const found = pathOf(facts, data);
    return found ? [sceneOf(facts, row, found, { words, count: measures.length })] : [];
  });
  return scenes.length ? { scenes } : { refused: words.noHistory };
};
