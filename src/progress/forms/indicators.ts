import { extent } from 'd3';
import type { Dot, Mark, Rule, Run } from '../../marks/mark.js';
import { latestPoint, linePath } from '../../marks/run.js';
import type { Form, Label, Scene } from '../../marks/scene.js';
import { textWidth } from '../../marks/text-width.js';
import { linearPosition, type Extent } from '../../marks/value-scale.js';
import { pointEstimate } from '../../statistics/quantity.js';
import type { ProgressWords } from '../../words/words.js';
import { pathOf, pathOfYears, type MeasureFacts, type PathPoint, type ProgressFacts } from '../facts.js';
import { barNotes, barScene } from './bars.js';
import { HEAD_Y } from './head-labels.js';
import { SHORT_WAYS } from './row-figures.js';

/** Font size of the head of the bars, in rem. */
const TICK_SIZE = 0.75;

/** The figures of a row over time, up to the latest that is no forecast. */
interface Trend {
  readonly id: string;
  readonly row: number;
  readonly points: readonly PathPoint[];
}

/** The trends of all measures with two figures or more, each of a point in time. */
function trendsOf(
  { measures }: ProgressFacts,
  pointsOf: (facts: MeasureFacts) => readonly PathPoint[],
): readonly Trend[] {
  return measures.flatMap((facts, row): readonly Trend[] => {
    const points = pointsOf(facts).filter(({ isForecast }) => !isForecast);
    const known = points.filter(({ value }) => pointEstimate(value) !== undefined);
    return known.length > 1 ? [{ id: facts.measure.pointer, row, points }] : [];
  });
}

/** The trends of all measures by their days, or if none is known by reporting years. */
function knownTrends(facts: ProgressFacts): readonly Trend[] {
  const dated = trendsOf(facts, (one) => pathOf(one, facts.data)?.points ?? []);
  return dated.length ? dated : trendsOf(facts, ({ measure }) => pathOfYears(measure) ?? []);
}

/** The values of a trend, with no number where there is a gap. */
const valuesOf = ({ points }: Trend): readonly number[] => points.map(({ value }) => pointEstimate(value) ?? NaN);

/** The line of a trend on a scale of its own, with a dot at its latest figure. All trends have the same scale of days. Next to bars they are found by these. */
function trendMarks(trend: Trend, days: Extent, isOnly: boolean): readonly Mark[] {
  const { id, row, points } = trend;
  const values = valuesOf(trend);
  const [low = 0, high = 0] = extent(values);
  const [x, y] = [linearPosition(days), linearPosition({ low, high })];
  const xs = Float64Array.from(points, ({ day }) => x(day));
  const ys = Float64Array.from(values, (value) => (low === high && !Number.isNaN(value) ? 0.5 : 1 - y(value)));
  const place = { id, row, ...(!isOnly && { quiet: true }) };
  const line: Run = { type: 'run', shape: 'line', ...place, d: linePath({ xs, ys }), xs, ys };
  const last = latestPoint({ ys });
  const dot: Dot = { type: 'dot', ...place, x: xs[last] ?? 0, y: ys[last] ?? 0 };
  return [line, dot];
}

/** The trends of all rows. Undefined if no measure has one. `isOnly` is true if there are no bars. */
function trendScene(facts: ProgressFacts, isOnly: boolean): Scene | undefined {
  const trends = knownTrends(facts);
  const [low, high] = extent(trends.flatMap(({ points }) => points.map(({ day }) => day)));
  if (low === undefined) return undefined;
  const marks = trends.flatMap((trend) => trendMarks(trend, { low, high }, isOnly));
  return { box: 'trends', find: 'row', marks, labels: [] };
}

/** A line of a way, shorter than its row, so that it does not join those of the others. That of a row without a bar is found in place of it. */
function ruleOf(mark: Mark): Mark {
  if (mark.type !== 'rule') return mark;
  if (mark.role === 'missing') return { ...mark, quiet: false };
  return mark.role === 'target' || mark.role === 'zero' ? ({ ...mark, y1: 0.25, y2: 0.75 } satisfies Rule) : mark;
}

/** The bars on the ways from start to target. Undefined if no measure has one. */
function wayScene(facts: ProgressFacts, words: ProgressWords): Scene | undefined {
  if (!facts.measures.some(({ way }) => way)) return undefined;
  const scene = barScene({ ...facts, basis: 'ways' }, words, SHORT_WAYS);
  const text = words.fromStartToTarget;
  // No bar leads to a whole.
  const heads: readonly Label[] = facts.hasWholes
    ? []
    : [{ text, x: 0, y: HEAD_Y, role: 'tick', least: textWidth(text) * TICK_SIZE }];
  return { ...scene, marks: scene.marks.map(ruleOf), labels: heads };
}

/** A table of indicators: for each measure its start, its latest figure, a bar on its own way from start to target, its change and its trend. */
export const indicators: Form<ProgressFacts, ProgressWords> = (facts, words) => {
  const way = wayScene(facts, words);
  const trend = trendScene(facts, !way);
  if (facts.isSingle || !(way ?? trend)) return { refused: words.noIndicators };
  return {
    scenes: [...(way ? [way] : []), ...(trend ? [trend] : [])],
    notes: way ? barNotes(way.marks, words, true) : [],
  };
};
