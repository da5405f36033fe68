import type { ParsedObservation } from '../../contract/observation.js';
import type { Mark, MarkBase, Rule, Run, Share } from '../../marks/mark.js';
import { linePath } from '../../marks/run.js';
import type { SeriesKey } from '../../marks/scene.js';
import type { Position } from '../../marks/value-scale.js';
import { rangeOf } from '../../marks/quantity-marks.js';
import { isKnown, pointEstimate } from '../../statistics/quantity.js';
import type { DeltaWords } from '../../words/words.js';
import { isOnScale, observationIn, type DeltaFacts } from '../facts.js';
import { besidePlot, cellOfSeries } from './axes.js';
import type { LineName } from '../../marks/line-names.js';
import type { RowPlace } from './time-axis.js';

/** Largest number of figures that are drawn as one line each. If there are more, one path joins them. */
const MOST_LINES = 150;

/** A figure that is drawn across its stretch of the plot, at its value. */
interface Level {
  readonly figure: ParsedObservation;
  readonly row: number;
  readonly from: Share;
  readonly to: Share;
}

/** The figures of some rows, each across its row. */
const levelsOf = (
  { rows }: DeltaFacts,
  figureIn: (row: number) => ParsedObservation | undefined,
  placeOf: RowPlace,
): readonly Level[] =>
  rows.flatMap((_, row): readonly Level[] => {
    const figure = figureIn(row);
    if (!figure) return [];
    const [from, to] = placeOf(row);
    return [{ figure, row, from, to }];
  });

/** Many levels as one path. */
function runOf(levels: readonly Level[], position: Position, base: Pick<MarkBase, 'id' | 'tone' | 'cell'>): Run {
  const xs = Float64Array.from(levels, ({ from, to }) => (from + to) / 2);
  const ys = Float64Array.from(levels, ({ figure }) => 1 - position(pointEstimate(figure.value) ?? NaN));
  const rows = Int32Array.from(levels, ({ row }) => row);
  return { type: 'run', shape: 'line', ...base, row: rows[0] ?? 0, quiet: true, d: linePath({ xs, ys }), xs, ys, rows };
}

/** One target: a line, or the zone between the ends of a range. */
function targetMark({ figure: { value, pointer }, row, from, to }: Level, position: Position): Mark | undefined {
  const estimate = pointEstimate(value);
  if (estimate === undefined) return undefined;
  const base = { id: pointer, row, quiet: true } as const;
  const ends = rangeOf(value);
  if (ends) {
    const [low, high] = ends;
    const height = position(high) - position(low);
    return { type: 'rect', ...base, tone: 'zone', x: from, width: to - from, y: 1 - position(high), height };
  }
  const y = 1 - position(estimate);
  const certainty = value.comparator === '~' ? 'about' : 'exact';
  return { type: 'rule', role: 'target', tone: 'target', ...base, certainty, x1: from, x2: to, y1: y, y2: y };
}

/** The marks of the targets that are on the scale of the chart: one across the whole plot, or one at each row. A withheld or missing target has none. */
export function targetMarks(facts: DeltaFacts, position: Position, placeOf: RowPlace): readonly Mark[] {
  const [only] = facts.data.targets;
  const levels =
    only && !facts.hasTargets
      ? [{ figure: only, row: 0, from: 0, to: 1 }]
      : only
        ? levelsOf(facts, facts.target, placeOf)
        : [];
  const drawn = levels.filter(({ figure }) => isOnScale(facts, figure));
  if (drawn.length > MOST_LINES) return [runOf(drawn, position, { id: '/target', tone: 'target' })];
  return drawn.flatMap((level) => targetMark(level, position) ?? []);
}

/** The lines of benchmarks in columns: one across the columns of each period. */
export function benchmarkMarks(facts: DeltaFacts, position: Position, placeOf: RowPlace): readonly Mark[] {
  const { data, mainPlaces, unscaled } = facts;
  return data.series.flatMap(({ pointer }, series): readonly Mark[] => {
    if (mainPlaces.has(series)) return [];
    const figureIn = (row: number): ParsedObservation | undefined => {
      const found = observationIn(facts, row, series);
      return found && !unscaled.has(found) && isKnown(found.value) ? found : undefined;
    };
    const levels = levelsOf(facts, figureIn, placeOf);
    const cell = cellOfSeries(facts, series);
    if (levels.length > MOST_LINES) return [runOf(levels, position, { id: pointer, tone: 'benchmark', ...cell })];
    return levels.map(({ figure, row, from, to }): Rule => {
      const y = 1 - position(pointEstimate(figure.value) ?? NaN);
      return { type: 'rule', role: 'benchmark', id: figure.pointer, row, ...cell, x1: from, x2: to, y1: y, y2: y };
    });
  });
}

/** The name of the latest target, at its line. */
export function targetName(facts: DeltaFacts, position: Position, words: DeltaWords): readonly LineName[] {
  let last = facts.rows.length - 1;
  while (last > 0 && !facts.target(last)) last--;
  const target = facts.target(last);
  const estimate = target && isOnScale(facts, target) ? pointEstimate(target.value) : undefined;
  if (!target || estimate === undefined) return [];
  const strong = besidePlot(target, facts, words);
  return [{ text: words.target, strong, y: 1 - position(estimate), tone: 'target' }];
}

/** The key of targets, for a chart in which no name stands at their line. */
export const targetKeys = (facts: DeltaFacts, words: DeltaWords): readonly SeriesKey[] =>
  facts.data.targets.some((target) => isOnScale(facts, target) && isKnown(target.value))
    ? [{ text: words.target, mark: { type: 'rule', role: 'target', id: '', row: 0, x1: 0, x2: 1, y1: 0.5, y2: 0.5 } }]
    : [];
