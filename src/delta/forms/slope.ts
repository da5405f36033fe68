import { maxIndex } from 'd3';
import { dodge } from '../../marks/line-ends.js';
import { lineSample } from '../../marks/legend.js';
import type { Mark, MarkBase, Run, Share } from '../../marks/mark.js';
import { linePath } from '../../marks/run.js';
import type { Form, LineEnds, Scene, SeriesKey } from '../../marks/scene.js';
import { BOLD, widestText } from '../../marks/text-width.js';
import { dataExtent, valueExtent } from '../../marks/value-scale.js';
import type { ParsedObservation } from '../../contract/observation.js';
import { changeOf } from '../../parts/comparable-layout.js';
import type { ChangeLayout } from '../../parts/change-layout.js';
import type { Statement } from '../../parts/claim-layout.js';
import { isExact, isKnown, pointEstimate } from '../../statistics/quantity.js';
import type { DeltaWords } from '../../words/words.js';
import { isOnScale, observationIn, type DeltaFacts } from '../facts.js';
import { comparisonsOf } from '../facts/comparisons.js';
import { annotationsOf } from './annotations.js';
import { placedAxis } from '../../marks/placed-axis.js';
import { axisOf, cellOfSeries } from './axes.js';
import { figureStatement } from './latest.js';
import { NAME_SIZE, endsOf, type LineName } from './line-names.js';
import { targetMarks, targetName } from './targets.js';
import { timePlace, timeScale } from './time-axis.js';

/** Largest number of lines whose ends have names or figures. */
const MOST_NAMED = 15;
/** Largest width of the figures at the starts of lines, in ems. */
const WIDEST_START = 7;
/** Least distance of two figures, as a share of the plot's least height. */
const DISTANCE = 0.066;
/** Largest distance of a name from its line, as a share of the plot's least height. */
const MOST_MOVED = 0.1;

/** A series in the first and in the last period. */
export interface Slope {
  readonly series: number;
  readonly label: string;
  readonly before: ParsedObservation;
  readonly now: ParsedObservation;
  /** The change between the two, or the reason why they are not compared. */
  readonly change: ChangeLayout;
  /** Size of the change without its sign. NaN if it is refused or not exact. */
  readonly size: number;
}

/** The series that have a figure on the scale in both periods. */
export function slopesOf(facts: DeltaFacts, words: DeltaWords): readonly Slope[] {
  const { data, rows, latest, unscaled } = facts;
  const [first, last] = [rows[0], rows[latest]];
  const compare = comparisonsOf(data, 'first');
  return data.series.flatMap(({ label }, series): readonly Slope[] => {
    const before = first && observationIn(facts, first, series);
    const now = last && observationIn(facts, last, series);
    if (!before || !now || before === now) return [];
    if (![before, now].every((one) => isKnown(one.value) && !unscaled.has(one))) return [];
    const comparison = compare(series, last.indexes[series] ?? -1);
    if (!comparison || comparison.before !== before) return [];
    const change = changeOf(comparison, words);
    const { found } = change;
    const size =
      typeof found === 'object' && isExact(found.absolute) ? Math.abs(pointEstimate(found.absolute) ?? NaN) : NaN;
    return [{ series, label, before, now, change, size }];
  });
}

/** The series with the largest change. Undefined if a change is not exact, or another is as large. */
function steepestOf(slopes: readonly Slope[], { own }: DeltaFacts): Slope | undefined {
  const some = slopes.filter(({ series }) => own.includes(series));
  const steepest = some[maxIndex(some, ({ size }) => size)];
  const isSteepest = some.every((one) => one === steepest || one.size < (steepest?.size ?? NaN));
  return isSteepest ? steepest : undefined;
}

/** The steepest line as a sentence. Undefined if it is not known which is the steepest, or none of several is. */
export function slopeStatement(facts: DeltaFacts, words: DeltaWords): Statement | undefined {
  const steepest = steepestOf(slopesOf(facts, words), facts);
  const isOnly = facts.own.length === 1;
  if (!steepest || (!isOnly && !steepest.size)) return undefined;
  const { label, now, change } = steepest;
  const stated = figureStatement(now, change, words, { label: isOnly ? '' : label || words.unnamed });
  return isOnly ? stated : { text: words.mostChanged(stated.text), claims: stated.claims };
}

/** The first of some names, as many as can be moved apart and still be next to their lines. */
function nextToLines(names: readonly LineName[]): readonly LineName[] {
  const ys = dodge(
    names.map(({ y }) => y),
    DISTANCE,
  );
  const isNext = names.every(({ y }, index) => Math.abs((ys[index] ?? y) - y) <= MOST_MOVED);
  return isNext ? names : nextToLines(names.slice(0, -1));
}

/** The figures at the starts of lines, moved apart. Undefined if they are too wide for a narrow chart. */
function startsOf(names: readonly LineName[]): LineEnds | undefined {
  const ys = dodge(
    names.map(({ y }) => y),
    DISTANCE,
  );
  const labels = names.map(
    ({ strong = '', y }, index) => ({ text: strong, x: 1, y: ys[index] ?? y, anchor: 'end', role: 'tick' }) as const,
  );
  const width = widestText(labels.map(({ text }) => text)) * BOLD + 0.3;
  return width > WIDEST_START ? undefined : { width, labels, least: 0 };
}

/** The lines, and the scale that they are drawn on. */
interface Plot {
  readonly facts: DeltaFacts;
  readonly slopes: readonly Slope[];
  readonly steepest: Slope | undefined;
  readonly y: (observation: ParsedObservation) => Share;
  /** The name of the target of all periods, at its line. */
  readonly target: readonly LineName[];
}

/** The steepest line has the accent, a benchmark its own tone, the others are grey. */
const fillOf = (one: Slope, { steepest, facts }: Plot): Pick<MarkBase, 'tone'> =>
  one === steepest ? {} : { tone: facts.own.includes(one.series) ? 'past' : 'benchmark' };

/** A line with a dot at each end. Figures that are not compared have their dots only. */
function marksOf(one: Slope, plot: Plot): readonly Mark[] {
  const { facts, y } = plot;
  const { series, before, now, change } = one;
  const { latest } = facts;
  const id = facts.data.series[series]?.pointer ?? '';
  const base = { id, row: 0, ...cellOfSeries(facts, series), ...fillOf(one, plot) };
  const xs = Float64Array.of(0, 1);
  const ys = Float64Array.of(y(before), y(now));
  const rows = Int32Array.of(0, latest);
  const run: Run = { type: 'run', shape: 'line', ...base, d: linePath({ xs, ys }), xs, ys, rows };
  const dots = [
    { type: 'dot', ...base, id: before.pointer, x: 0, y: y(before) } as const,
    { type: 'dot', ...base, id: now.pointer, row: latest, x: 1, y: y(now) } as const,
  ];
  return change.refused ? dots : [run, ...dots];
}

/**
 * The names and figures at the ends of the lines, and the figures at their starts; of many lines, those of the steepest that have room. The
 * table has all.
 */
function namesOf(plot: Plot, words: DeltaWords): Pick<Scene, 'ends' | 'starts'> {
  const ranked = [...plot.slopes].sort((a, b) => (b.size || 0) - (a.size || 0)).slice(0, MOST_NAMED);
  const nameOf = (one: Slope, observation: ParsedObservation, text: string): LineName => {
    const { value, scope } = observation;
    // An interval is in the table.
    const bare = value.value === undefined ? value : { ...value, low: undefined, high: undefined };
    const strong = words.amount(bare, scope);
    return { text, strong, y: plot.y(observation), ...fillOf(one, plot) };
  };
  const lines = ranked.map((one) => nameOf(one, one.now, one.label || words.unnamed));
  const ends = endsOf(nextToLines([...plot.target, ...lines]));
  const starts = startsOf(nextToLines(ranked.map((one) => nameOf(one, one.before, ''))));
  return { ...(ends && { ends }), ...(starts && { starts }) };
}

/** The key of the steepest line and of the others. */
const keysOf = ({ slopes, steepest }: Plot, words: DeltaWords): readonly SeriesKey[] => {
  const others = slopes.length - (steepest ? 1 : 0);
  return [
    ...(steepest ? [{ text: steepest.label || words.unnamed, mark: lineSample({}) }] : []),
    ...(others ? [{ text: words.others(others), mark: lineSample({ tone: 'past' }) }] : []),
  ];
};

/** A line for each series between the first and the last period: the steepest strong, the others grey. */
export const slope: Form<DeltaFacts, DeltaWords> = (facts, words) => {
  const { data, rows, latest, hasOneUnit, unscaled } = facts;
  if (!hasOneUnit || unscaled.size) return { refused: words.unlikeSlopes };
  const slopes = slopesOf(facts, words);
  if (!slopes.some(({ change }) => !change.refused)) return { refused: words.noSlopes };
  const steepest = steepestOf(slopes, facts);
  // Targets of single periods have no line from the first to the last.
  const targets = facts.hasTargets ? [] : data.targets.filter((target) => isOnScale(facts, target));
  const values = [...slopes.flatMap(({ before, now }) => [before, now]), ...targets].map(({ value }) => value);
  const extent = data.from === 'data' ? dataExtent(values) : valueExtent(values);
  const { position, axis, notes } = axisOf(extent, facts, words);
  const target = targets.length ? targetName(facts, position, words) : [];
  const plot: Plot = { facts, slopes, steepest, target, y: ({ value }) => 1 - position(pointEstimate(value) ?? NaN) };
  const named = namesOf(plot, words);
  const drawn = rows.slice(0, latest + 1);
  const margin = ((named.ends?.width ?? 0) + (named.starts?.width ?? 0)) * NAME_SIZE;
  const events = annotationsOf(facts, { place: timePlace(drawn, timeScale(drawn)), margin }, words);
  const left = data.series.filter((_, series) => !slopes.some((one) => one.series === series && !one.change.refused));
  const periodOf = (row: number): string => (rows[row] ? words.periodName(rows[row].named, true) : '');
  const ends = [
    { position: 0, text: periodOf(0) },
    { position: 1, text: periodOf(latest) },
  ];
  const ticks = axis.ticks.filter(({ zero }) => zero).map((tick) => ({ ...tick, text: '' }));
  // The steepest is in front.
  const inFront = [...slopes.filter((one) => one !== steepest), ...(steepest ? [steepest] : [])];
  return {
    notes: [
      ...notes,
      ...(latest > 1 ? [words.endsOnly(periodOf(0), periodOf(latest))] : []),
      ...(left.length ? [words.notJoined(left.map(({ label }) => label || words.unnamed))] : []),
      ...events.notes,
      ...(facts.hasTargets ? [words.targetsInTable] : []),
    ],
    scenes: [
      {
        box: 'plot',
        find: 'x',
        marks: [
          ...events.marks,
          ...(targets.length ? targetMarks(facts, position, () => [0, 1]) : []),
          ...inFront.flatMap((one) => marksOf(one, plot)),
        ],
        labels: [],
        x: placedAxis(ends, 0),
        y: { kind: 'even', ticks, ...(axis.cut && { cut: true }) },
        ...named,
        ...(events.strip && { strip: events.strip }),
        keys: keysOf(plot, words),
      },
    ],
  };
};
