import { greatest, group, least } from 'd3';
import type { Scope } from '../contract/context.js';
import { isOrdinal } from '../contract/unit.js';
import { decimalsOf } from '../statistics/decimal.js';
import { compare, isExact, pointEstimate, negated, type Quantity } from '../statistics/quantity.js';
import { roundWithin } from '../statistics/rounding.js';
import type { Measure, NamedRange, Progress } from './data.js';
import { isToward, pathOf, type MeasureFacts, type PathFacts, type PathPoint } from './facts.js';
import { fillingsOf, type Filling } from './forms/filling.js';
import type { ProgressForm } from './forms.js';
import { offsetOf, type TextContext } from './texts.js';

/** A phrase of a finding: the figure of a measure, its share, its distance from the target or from the expected path, or the range that it is in. */
export interface FindingPhrase {
  readonly kind: 'figure' | 'share' | 'gap' | 'path' | 'range';
  readonly row: MeasureFacts;
  readonly text: string;
}

/** The sentence that states what a form is looked at for, and the phrases in it that state figures. */
export interface Finding {
  readonly text: string;
  readonly phrases: readonly FindingPhrase[];
}

const NONE: Finding = { text: '', phrases: [] };

/** The name of a unit that is a symbol: "km", "GWh", "kt CO₂e", "µg/m³". */
const SYMBOL = /[\p{Lu}\d₂/°]|^\p{L}{1,2}$/u;

/** The distance of the only measure with a target to it: "15,000 homes to go." */
function toGo(context: TextContext): Finding {
  const { facts, words } = context;
  const [row, ...others] = facts.measures.filter(({ measure }) => measure.target);
  if (!row || others.length || row.outcome !== 'before' || !row.gap || !isExact(row.gap)) return NONE;
  const { measure, gap, target } = row;
  const { scope } = measure;
  // The row may state the distance itself.
  if (!isToward(target, scope) || target?.isBound || offsetOf(row, context)) return NONE;
  const isBelow = compare(gap, { value: 0 }) === -1;
  const distance = (isBelow && negated(gap)) || gap;
  // What is to become fewer is not to go itself: "570 to go" of deaths, but "15 GWh to go".
  const isCounted = (isBelow || SYMBOL.test(scope.unit?.other ?? '')) && !scope.unit?.percent;
  const text = words.toGo(isCounted ? words.quantity(distance, scope) : words.distance(distance, scope));
  return { text, phrases: [{ kind: 'gap', row, text }] };
}

/** True for the share of a way or of a target, as opposed to a per cent that is a part of 100. */
const isShare = ({ value, facts }: Filling): boolean => value === facts.share;

/** The measures with the most and the least of their whole, each if it is the only one. None if one may be further than is known, and of per cents with different targets. */
function extremes(context: TextContext): Finding {
  const { facts, words } = context;
  const counted = new Set(facts.counted);
  const known = fillingsOf(facts, words).filter((one) => counted.has(one.facts));
  const filled = new Set(known.map((one) => one.facts));
  if (!facts.counted.every((row) => !row.measure.target || filled.has(row))) return NONE;
  if (!known.every(({ value }) => value && isExact(value))) return NONE;
  const areToward = known.every(({ facts: row }) => row.measure.target && isToward(row.target, row.measure.scope));
  if (!known.every(isShare) && !(facts.commonTarget && areToward)) return NONE;
  const at = ({ value }: Filling): number => (value && pointEstimate(value)) ?? 0;
  const isOnly = (one: Filling): boolean => known.every((other) => other === one || at(other) !== at(one));
  const [first, last] = [greatest(known, (a, b) => at(a) - at(b)), least(known, (a, b) => at(a) - at(b))];
  if (!first || !last || first === last || !isOnly(first) || !isOnly(last)) return NONE;
  const standing = ({ facts: row, text }: Filling) => ({ label: row.name || words.unnamed, text });
  const phrases = [first, last].map((one) => {
    const kind = isShare(one) ? ('share' as const) : ('figure' as const);
    return { kind, row: one.facts, text: one.text };
  });
  const ends = [standing(first), standing(last)] as const;
  return { text: facts.hasTargets ? words.furthest(...ends) : words.fullest(...ends), phrases };
}

/** The latest figure of a measure, and its distance from the expected path without a sign. */
export interface PathGap {
  readonly path: PathFacts;
  readonly latest: PathPoint;
  readonly distance: Quantity;
  readonly side: 'ahead' | 'on' | 'behind';
}

/** The values of an expected path at its start and its end. */
const endsOf = ({ expected }: PathFacts) => [expected[0]?.value, expected.at(-1)?.value] as const;

/** True if the start of a measure or the meaning of a rise says whether it is to fall. */
const isDirected = ({ measure: { baseline, scope } }: MeasureFacts): boolean =>
  !!baseline || (scope.polarity ?? 'neutral') !== 'neutral';

/** True if nothing says whether a measure is to fall, and its targets go another way than its first figure to the last of them: £0 of £10,000, which was £10,005 for the year before. */
function isDisputed(row: MeasureFacts, path: PathFacts): boolean {
  const [first, last] = endsOf(path);
  const start = path.points.map(({ value }) => pointEstimate(value)).find((estimate) => estimate !== undefined);
  if (isDirected(row) || first === undefined || last === undefined || start === undefined) return false;
  return first !== last && Math.sign(last - first) !== Math.sign(last - start);
}

/** True if a measure is to fall: by the direction of its target, or of its way, or else of the targets for periods. */
function isDownward(row: MeasureFacts, path: PathFacts): boolean {
  const { target, way } = row;
  const [first, last] = endsOf(path);
  if (!isDirected(row) && first !== undefined && last !== undefined && first !== last) return last < first;
  return target ? target.kind === 'down' : !!way && way.to < way.from;
}

/** The distance of a measure from its expected path. Undefined if either is not known. */
export function pathGapOf(row: MeasureFacts, data: Progress): PathGap | undefined {
  const { status, scope, observations } = row.measure;
  // Beside a status of the publisher, or a limit, a distance from a computed path would be another statement.
  if (status !== undefined || data.method === 'as-published' || !isToward(row.target, scope)) return undefined;
  // Of two figures of one time nobody knows which is the latest.
  if (observations.some(({ isRepeated }) => isRepeated)) return undefined;
  const path = pathOf(row, data);
  const { gap, latest } = path ?? {};
  if (!path || !gap || !latest || isDisputed(row, path)) return undefined;
  const sign = compare(gap.quantity, { value: 0 });
  const distance = (sign === -1 && negated(gap.quantity)) || gap.quantity;
  const side = sign === 0 ? 'on' : (sign === 1) === !isDownward(row, path) ? 'ahead' : 'behind';
  return { path, latest, distance, side };
}

/** The decimals of a distance from a path: those of the figure, and two of money, whose tenths are written as pence. */
function distanceDecimals(value: Quantity, unit: Scope['unit']): number {
  const decimals = decimalsOf(pointEstimate(value) ?? 0);
  return decimals === 1 && unit?.currency && !unit.scale ? 2 : decimals;
}

/** The distance of each measure from its expected path. */
function pathGaps({ facts, words }: TextContext): Finding {
  const phrases = facts.measures.flatMap((row): readonly FindingPhrase[] => {
    const { latest, distance, side } = pathGapOf(row, facts.data) ?? {};
    if (!latest || !distance || !side) return [];
    const { scope } = row.measure;
    const { unit, decimals = distanceDecimals(latest.value, unit) } = scope;
    const rounded = roundWithin(pointEstimate(distance) ?? 0, decimals, [0]);
    const by = unit?.percent || isOrdinal(unit) ? words.distance(rounded, scope) : words.quantity(rounded, scope);
    return [
      {
        kind: 'path',
        row,
        text: words.pathGap(facts.isSingle ? '' : row.name, by, side, words.statuses(latest.value)),
      },
    ];
  });
  return phrases.length > 3 ? NONE : { text: phrases.map(({ text }) => text).join(' '), phrases };
}

/** The named range that the exact figure of a measure is in. */
export function namedRangeOf({ value, ranges }: Measure): NamedRange | undefined {
  const at = isExact(value) ? pointEstimate(value) : undefined;
  return at === undefined ? undefined : ranges.find(({ upTo }) => at <= upTo);
}

/** The named ranges that exact figures are in, from the highest, each with the measures in it. */
function inRanges({ facts, words }: TextContext): Finding {
  const found = facts.counted.flatMap((row) => {
    const range = namedRangeOf(row.measure);
    return range ? [{ row, range }] : [];
  });
  const groups = Array.from(
    group(found, ({ range }) => range.label),
    ([range, all]) => ({
      range,
      upTo: all[0] ? all[0].row.measure.ranges.indexOf(all[0].range) : 0,
      names: all.map(({ row }) => row.name || words.unnamed),
    }),
  );
  const text = groups.length ? words.inRanges(groups.sort((a, b) => b.upTo - a.upTo)) : '';
  return { text, phrases: found.map(({ row }) => ({ kind: 'range', row, text })) };
}

/** The distance of the only measure to its target, or the measures with the most and the least of their whole. */
const standing = (context: TextContext): Finding => (context.facts.isSingle ? toGo(context) : extremes(context));

/** The distance of each measure from its expected path; of the only one without such a path, its distance to the target. */
function alongPath(context: TextContext): Finding {
  const gaps = pathGaps(context);
  return gaps.text || !context.facts.isSingle ? gaps : toGo(context);
}

/** The parts of wholes with the largest share and the smallest. None of measures with targets, of which the sentence states the outcomes. */
const ofWholes = (context: TextContext): Finding =>
  context.facts.counted.every(({ measure }) => measure.isPart) ? extremes(context) : NONE;

/** The main finding of a form: of one measure the distance to its target, of several the one that has come furthest. The bars have one of parts of wholes. */
const FINDINGS: Readonly<Record<ProgressForm, (context: TextContext) => Finding>> = {
  bars: ofWholes,
  thermometer: toGo,
  bullet: inRanges,
  path: alongPath,
  ring: standing,
  waffle: standing,
  pictogram: standing,
  way: (context) => standing({ ...context, facts: { ...context.facts, basis: 'ways' } }),
  indicators: ofWholes,
};

/** The finding of a form, as a sentence after that of the chart. Its text is empty if there is nothing to state. */
export const findingOf = (form: ProgressForm, context: TextContext): Finding => FINDINGS[form](context);
