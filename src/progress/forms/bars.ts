import type { Form, Scene } from '../../marks/scene.js';
import type { ProgressWords } from '../../words/words.js';
import { type ProgressFacts, isBeyond, isToward, tintOf, type MeasureFacts } from '../facts.js';
import type { Mark, Rect, Rule } from '../../marks/mark.js';
import {
  barOf,
  intervalOf,
  missingRule,
  stretchesOf,
  whiskerOf,
  type MarkPlace,
  type Stretch,
} from '../../marks/quantity-marks.js';
import { linearPosition, type Extent, type Position } from '../../marks/value-scale.js';
import { isExact, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { TargetRange } from '../../statistics/target.js';
import { headLabels } from './head-labels.js';
import { aimPointer, domainOf, limitsOf, rowFigures, type RowFigures } from './row-figures.js';

/** The scale that all rows share, from the lowest of its values to the highest. */
interface RowScale extends Extent {
  readonly position: Position;
  /** The values between which bars are drawn. Longer bars are cut. */
  readonly limits: Extent;
}

/** One row to draw: its figures, the place of its marks, and what it shares with the others. */
interface Row {
  readonly figures: RowFigures;
  readonly place: MarkPlace;
  readonly scale: RowScale;
  readonly all: ProgressFacts;
}

/** True for several measures, each on its own way. */
const haveOwnWays = ({ basis, isSingle }: ProgressFacts): boolean => basis === 'ways' && !isSingle;

/** A line at a value, through the whole row. */
function lineAt({ place: { id, row }, scale }: Row, value: number, role: Rule['role']): Rule {
  const x = scale.position(value);
  return { type: 'rule', role, id, row, x1: x, x2: x, y1: 0, y2: 1 };
}

/** The zone of the values that meet a target that is a bound, a range or a limit; it ends with the scale where it has no end. */
function zoneOf({ place, scale }: Row, { low = -Infinity, high = Infinity }: TargetRange): readonly Mark[] {
  const [start, end] = [low, high].map((value) =>
    Math.abs(value) < Infinity ? scale.position(value) : value > 0 ? 1 : 0,
  );
  const [x = 0, to = 1] = [start, end];
  return to > x ? [{ type: 'rect', ...place, tone: 'zone', quiet: true, x, width: to - x }] : [];
}

/** End of the track, the empty rest of a bar. */
function trackEnd({ figures, scale, all: { basis } }: Row, target: Quantity): number {
  const end = target.high ?? pointEstimate(target) ?? 0;
  if (basis === 'ways') return Math.max(100, end);
  return figures.facts.measure.scope.unit?.percent && scale.high === 100 ? 100 : end;
}

/** The track of a bar, its empty rest from 0 to the target; or the zone of the values that meet it, to which a way has its track as well. */
function trackOf(row: Row): readonly Mark[] {
  const { figures, place, scale, all } = row;
  const zone = figures.zone ? zoneOf(row, figures.zone) : [];
  if (!figures.target || (figures.zone && all.basis !== 'ways')) return zone;
  const x = scale.position(0);
  const width = scale.position(trackEnd(row, figures.target)) - x;
  const track: Rect = { type: 'rect', id: place.id, row: place.row, tone: 'track', quiet: true, x, width };
  return width > 0 ? [track, ...zone] : zone;
}

/** A bar, cut at the end of its scale if it is longer. */
function cutBar({ scale }: Row, stretch: Stretch, place: MarkPlace): Rect {
  const { low, high } = scale.limits;
  const isCut = stretch.to > high || stretch.to < low;
  if (!isCut) return barOf(stretch, scale.position, place);
  const to = Math.min(Math.max(stretch.to, low), high);
  return { ...barOf({ ...stretch, to, certainty: 'exact' }, scale.position, place), cut: true };
}

/** The parts of a value, one after the other, and hatched what none of them holds. */
function partBars(row: Row, end: number): readonly Rect[] {
  const { figures, place } = row;
  const { facts, partEnds } = figures;
  const drawn = partEnds.map((to, part) => {
    const stretch = { from: partEnds[part - 1] ?? 0, to, certainty: 'exact' } as const;
    const id = facts.measure.parts[part]?.pointer ?? '';
    return cutBar(row, stretch, { id, row: place.row, part: tintOf(part, partEnds.length) });
  });
  const last = partEnds.at(-1) ?? 0;
  if (end <= last) return drawn;
  return [...drawn, cutBar(row, { from: last, to: end, certainty: 'exact' }, { ...place, tone: 'hatched' })];
}

/** The bar of a value. The part beyond the target is lighter; a bar that runs back from the start of its way is hatched. A limit and a whole have no way. */
function valueBars(row: Row, value: Quantity): readonly Mark[] {
  const { figures, place, scale, all } = row;
  const { facts, target } = figures;
  const stretches = stretchesOf(value);
  const [only] = stretches;
  const end = target && (target.high ?? pointEstimate(target));
  const hasBeyond = isBeyond(facts.outcome) && (all.isSingle || all.basis === 'ways');
  if (only && stretches.length === 1 && end !== undefined && hasBeyond)
    return [
      barOf({ ...only, to: end, certainty: 'exact' }, scale.position, place),
      cutBar(row, { ...only, from: end }, { ...place, tone: 'beyond' }),
    ];
  const way = isToward(facts.target, facts.measure.scope) && facts.way?.value && pointEstimate(facts.way.value);
  const isBack = !facts.measure.isPart && (way || 0) < 0 && (only?.to ?? 0) < 0;
  return stretches.map((stretch) => cutBar(row, stretch, isBack ? { ...place, tone: 'hatched' } : place));
}

/** The marks of a row's value: its parts or its bar, and its interval. A dotted line if it has no figure, or no way to show it on. */
function valueMarks(row: Row): readonly Mark[] {
  const { figures, place, scale, all } = row;
  const { value, partEnds } = figures;
  const estimate = value && pointEstimate(value);
  if (!value || estimate === undefined) {
    const missing = missingRule(place);
    return [all.basis === 'ways' ? { ...missing, x1: scale.position(0), x2: scale.position(100) } : missing];
  }
  const bars = partEnds.length ? partBars(row, estimate) : valueBars(row, value);
  const interval = intervalOf(value);
  return interval ? [...bars, whiskerOf(interval, scale.position, place)] : bars;
}

/** The line at the target, dashed unless the target is exact. A range has a line at both ends. */
function targetLines(row: Row): readonly Rule[] {
  const { figures, all } = row;
  const { target, zone, facts } = figures;
  const estimate = target && pointEstimate(target);
  if (estimate === undefined || !target) return [];
  const id = aimPointer(facts.measure);
  // The end of a bound that is a target is exact.
  const certainty = zone || isExact(target) ? 'exact' : 'about';
  // Lines at different targets are shorter than their rows, so that they do not join.
  const isWhole = all.isSingle || all.basis === 'ways' || all.commonTarget;
  const [y1, y2] = isWhole ? [0, 1] : [0.12, 0.88];
  const ends = zone
    ? [zone.low, zone.high]
    : certainty === 'exact'
      ? [estimate]
      : [target.low, target.high ?? estimate];
  return ends.flatMap((end) => {
    if (end === undefined) return [];
    const line: Rule = { ...lineAt(row, end, 'target'), id, y1, y2, quiet: true };
    return certainty === 'about' ? { ...line, certainty } : line;
  });
}

/** The marks of the milestones of a row that are within the limits of its bars. */
const milestoneMarks = (row: Row): readonly Mark[] =>
  row.figures.milestones.flatMap((value, index): readonly Mark[] => {
    const id = row.figures.facts.measure.milestones[index]?.pointer ?? '';
    const { low, high } = row.scale.limits;
    return value === undefined || value > high || value < low
      ? []
      : [{ ...lineAt(row, value, 'milestone'), id, y1: 0.5, y2: 0.5 }];
  });

/** The line at a start that is not 0. */
const baselineOf = (row: Row, baseline: number, { measure }: MeasureFacts): Rule => ({
  ...lineAt(row, baseline, 'baseline'),
  id: `${measure.pointer}/baseline`,
  quiet: true,
});

/** All marks of a measure in its row, from the back to the front. */
export function rowMarks(figures: RowFigures, index: number, all: ProgressFacts, scale: RowScale): readonly Mark[] {
  const { facts, baseline, expected } = figures;
  const place = { id: facts.measure.pointer, row: index };
  const row: Row = { figures, place, scale, all };
  const marks: Mark[] = [...trackOf(row), ...valueMarks(row), ...milestoneMarks(row)];
  if (expected !== undefined)
    marks.push({ type: 'dot', ...place, shape: 'triangle', quiet: true, x: scale.position(expected), y: 0.5 });
  if (scale.low < 0 || haveOwnWays(all)) marks.push({ ...lineAt(row, 0, 'zero'), id: '', quiet: true });
  if (baseline) marks.push(baselineOf(row, baseline, facts));
  marks.push(...targetLines(row));
  return marks;
}

/** The notes on bars that are longer or shorter than their values. */
export function barNotes(marks: readonly Mark[], words: ProgressWords, isNarrow = false): readonly string[] {
  const rects = marks.filter((mark) => mark.type === 'rect');
  return [
    ...(rects.some(({ least }) => least) ? [words.least] : []),
    ...(rects.some(({ cut }) => cut) ? [words.cut(isNarrow)] : []),
  ];
}

/** The bars of all measures on one scale, cut at limits. */
export function barScene(facts: ProgressFacts, words: ProgressWords, limits = limitsOf(facts)): Scene {
  const rows = rowFigures(facts);
  const domain = domainOf(rows, facts, limits);
  const scale = { ...domain, limits, position: linearPosition(domain) };
  const marks = rows.flatMap((figures, row) => rowMarks(figures, row, facts, scale));
  return { box: 'rows', find: 'row', marks, labels: facts.isSingle ? [] : headLabels(facts, domain, words) };
}

/** A bar for each measure: on a common scale of values if there is one, else on its own way from start to target. */
export const bars: Form<ProgressFacts, ProgressWords> = (facts, words) => {
  const { measures, basis, isSingle } = facts;
  const [only] = measures;
  // A single value without a target, or with a target of 0 from nowhere, has no bar, and neither have values of several units without targets.
  const hasTarget = only && (only.way || (only.target && only.target.end !== 0));
  if (basis === 'apart' || (isSingle && !hasTarget)) return { scenes: [] };
  const scene = barScene(facts, words);
  return { scenes: [scene], notes: barNotes(scene.marks, words) };
};

/** A bar for each measure on its own way from start to target, of measures of one unit too. */
export const way: Form<ProgressFacts, ProgressWords> = (facts, words) =>
  facts.measures.some(({ share }) => share) ? bars({ ...facts, basis: 'ways' }, words) : { refused: words.noWay };
