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
import type { Form } from '../../marks/scene.js';
import { linearPosition, type Extent, type Position } from '../../marks/value-scale.js';
import { isExact, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { TargetRange } from '../../statistics/target.js';
import type { ProgressWords } from '../../words/words.js';
import { isBeyond, isToward, tintOf, type Basis, type ProgressFacts } from '../facts.js';
import { headLabels } from './head-labels.js';
import { domainOf, limitsOf, rowFigures, type RowFigures } from './row-figures.js';

/** The scale that all rows share, from the lowest of its values to the highest. */
export interface RowScale extends Extent {
  readonly position: Position;
}

/** One row to draw: its figures, their positions, and the place of its marks. */
interface Row extends RowFigures {
  readonly row: number;
  readonly position: Position;
  /** The values between which bars are drawn. Longer bars are cut. */
  readonly limits: Extent;
  readonly basis: Basis;
  readonly isSingle: boolean;
  /** True if the domain has values below zero. */
  readonly hasNegative: boolean;
  /** End of the track, the empty rest of the bar. */
  readonly trackEnd: number;
  /** True if all rows have the same target, so that its line runs through their whole height. */
  readonly isCommonTarget: boolean;
}

const placeOf = ({ row, facts }: Row, member = ''): MarkPlace => ({ id: facts.measure.pointer + member, row });

/** A vertical line at a value. */
function lineAt(row: Row, value: number, role: Rule['role'], more: Partial<Rule> = {}): Rule {
  const x = row.position(value);
  return { type: 'rule', role, ...placeOf(row), x1: x, x2: x, y1: 0, y2: 1, ...more };
}

/** The zone of the values that meet a target that is a bound, a range or a limit; it ends with the scale where it has no end. */
function zoneOf(row: Row, { low = -Infinity, high = Infinity }: TargetRange): readonly Mark[] {
  const [start, end] = [low, high].map((value) =>
    Math.abs(value) < Infinity ? row.position(value) : value > 0 ? 1 : 0,
  );
  const [x = 0, to = 1] = [start, end];
  return to > x ? [{ type: 'rect', ...placeOf(row), tone: 'zone', quiet: true, x, width: to - x }] : [];
}

/** The track of a bar, its empty rest from 0 to the target; or the zone of the values that meet it. */
function trackOf(row: Row): readonly Mark[] {
  if (row.zone) return zoneOf(row, row.zone);
  if (!row.target) return [];
  const x = row.position(0);
  const width = row.position(row.trackEnd) - x;
  return width > 0 ? [{ type: 'rect', ...placeOf(row), tone: 'track', quiet: true, x, width }] : [];
}

/** A bar, cut at the end of its scale if it is longer. */
function cutBar(row: Row, stretch: Stretch, place: MarkPlace): Rect {
  const { low, high } = row.limits;
  const isCut = stretch.to > high || stretch.to < low;
  const to = Math.min(Math.max(stretch.to, low), high);
  const bar = barOf(isCut ? { ...stretch, to, certainty: 'exact' } : stretch, row.position, place);
  return isCut ? { ...bar, cut: true } : bar;
}

/** The parts of a value, one after the other, and hatched what none of them holds. */
function partBars(row: Row, end: number): readonly Rect[] {
  const { facts, partEnds } = row;
  const drawn = partEnds.map((to, part) => {
    const stretch = { from: partEnds[part - 1] ?? 0, to, certainty: 'exact' } as const;
    const id = facts.measure.parts[part]?.pointer ?? '';
    return cutBar(row, stretch, { id, row: row.row, part: tintOf(part, partEnds.length) });
  });
  const last = partEnds.at(-1) ?? 0;
  if (end <= last) return drawn;
  return [...drawn, cutBar(row, { from: last, to: end, certainty: 'exact' }, { ...placeOf(row), tone: 'hatched' })];
}

/** The bar of a value. The part beyond the target is lighter; a bar that runs back from the start of its way is hatched. A limit has no way. */
function valueBars(row: Row, value: Quantity): readonly Mark[] {
  const { facts, basis, isSingle, position } = row;
  const stretches = stretchesOf(value);
  const place = placeOf(row);
  const [only] = stretches;
  const end = row.target && (row.target.high ?? pointEstimate(row.target));
  if (only && stretches.length === 1 && end !== undefined && isBeyond(facts.outcome) && (isSingle || basis === 'ways'))
    return [
      barOf({ ...only, to: end, certainty: 'exact' }, position, place),
      cutBar(row, { ...only, from: end }, { ...place, tone: 'beyond' }),
    ];
  const way = isToward(facts.target, facts.measure.scope) && facts.way?.value && pointEstimate(facts.way.value);
  const isBack = (way || 0) < 0 && (only?.to ?? 0) < 0;
  return stretches.map((stretch) => cutBar(row, stretch, isBack ? { ...place, tone: 'hatched' } : place));
}

/** The marks of a row's value: its parts or its bar, and its interval. A dotted line if it has no figure, or no way to show it on. */
function valueMarks(row: Row): readonly Mark[] {
  const { value, position, partEnds, basis } = row;
  const estimate = value && pointEstimate(value);
  if (!value || estimate === undefined) {
    const missing = missingRule(placeOf(row));
    return [basis === 'ways' ? { ...missing, x1: position(0), x2: position(100) } : missing];
  }
  const interval = intervalOf(value);
  return [
    ...(partEnds.length ? partBars(row, estimate) : valueBars(row, value)),
    ...(interval ? [whiskerOf(interval, position, placeOf(row))] : []),
  ];
}

/** The line at the target, dashed unless the target is exact. A range has a line at both ends. */
function targetLines(row: Row): readonly Rule[] {
  const { target, isSingle, basis, isCommonTarget } = row;
  const estimate = target && pointEstimate(target);
  if (estimate === undefined || !target) return [];
  const place = { id: `${row.facts.measure.pointer}/target`, quiet: true };
  // The end of a bound that is a target is exact.
  const certainty = row.zone || isExact(target) ? 'exact' : 'about';
  // Lines at different targets are shorter than their rows, so that they do not join.
  const height = isSingle || basis === 'ways' || isCommonTarget ? {} : { y1: 0.12, y2: 0.88 };
  const ends = row.zone
    ? [row.zone.low, row.zone.high]
    : certainty === 'exact'
      ? [estimate]
      : [target.low, target.high ?? estimate];
  return ends.flatMap((end) =>
    end === undefined
      ? []
      : [lineAt(row, end, 'target', { ...place, ...height, ...(certainty === 'about' && { certainty }) })],
  );
}

/** All marks of a row, from the back to the front. */
function marksOf(row: Row): readonly Mark[] {
  const { facts, baseline, expected, milestones, basis, isSingle, hasNegative, position, limits } = row;
  const steps = milestones.flatMap((value, index): Mark[] => {
    const place = { id: facts.measure.milestones[index]?.pointer ?? '', row: row.row };
    return value === undefined || value > limits.high || value < limits.low
      ? []
      : [lineAt(row, value, 'milestone', { ...place, y1: 0.5, y2: 0.5 })];
  });
  const hasZero = hasNegative || (basis === 'ways' && !isSingle);
  return [
    ...trackOf(row),
    ...valueMarks(row),
    ...steps,
    ...(expected === undefined
      ? []
      : [{ type: 'dot', ...placeOf(row), shape: 'triangle', quiet: true, x: position(expected), y: 0.5 } as const]),
    ...(hasZero ? [lineAt(row, 0, 'zero', { id: '', quiet: true })] : []),
    ...(baseline === undefined || baseline === 0
      ? []
      : [lineAt(row, baseline, 'baseline', { id: `${facts.measure.pointer}/baseline`, quiet: true })]),
    ...targetLines(row),
  ];
}

/** All marks of a measure in its row. */
export function rowMarks(figures: RowFigures, row: number, facts: ProgressFacts, scale: RowScale): readonly Mark[] {
  const { basis, isSingle, commonTarget } = facts;
  const { target } = figures;
  const isPercent = basis === 'values' && !!figures.facts.measure.scope.unit?.percent && scale.high === 100;
  const end = target && (target.high ?? pointEstimate(target));
  return marksOf({
    ...figures,
    row,
    position: scale.position,
    limits: limitsOf(facts),
    basis,
    isSingle,
    hasNegative: scale.low < 0,
    trackEnd: basis === 'ways' ? Math.max(100, end ?? 0) : isPercent ? 100 : (end ?? 0),
    isCommonTarget: !!commonTarget,
  });
}

/** The notes on bars that are longer or shorter than their values. */
export function barNotes(marks: readonly Mark[], words: ProgressWords): readonly string[] {
  const rects = marks.filter((mark) => mark.type === 'rect');
  return [
    ...(rects.some(({ least }) => least) ? [words.least] : []),
    ...(rects.some(({ cut }) => cut) ? [words.cut] : []),
  ];
}

/** A bar for each measure: on a common scale of values if there is one, else on its own way from start to target. */
export const bars: Form<ProgressFacts, ProgressWords> = (facts, words) => {
  const { measures, basis, isSingle } = facts;
  const [only] = measures;
  // A single value without a target, or with a target of 0 from nowhere, has no bar, and neither have values of several units without targets.
  const hasTarget = only && (only.way || (only.target && only.target.end !== 0));
  if (basis === 'apart' || (isSingle && !hasTarget)) return { scenes: [] };
  const rows = rowFigures(facts);
  const domain = domainOf(rows, facts);
  const scale = { ...domain, position: linearPosition(domain) };
  const marks = rows.flatMap((figures, row) => rowMarks(figures, row, facts, scale));
  const labels = isSingle ? [] : headLabels(facts, domain, words);
  return { scenes: [{ box: 'rows', find: 'row', marks, labels }], notes: barNotes(marks, words) };
};
