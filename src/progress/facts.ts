import { lineKey, type Scope } from '../contract/context.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import type { MeasureStatus, Outcome } from '../statistics/outcome.js';
import { elapsed, pace, type Pace } from '../statistics/pace.js';
import { periodKey } from '../statistics/period.js';
import {
  asInterval,
  compare,
  difference,
  isExact,
  isKnown,
  isWithheld,
  pointEstimate,
  reverseComparator,
  type Quantity,
} from '../statistics/quantity.js';
import { share } from '../statistics/share.js';
import type { Measure, Progress } from './data.js';

/** The way of a measure from its baseline, or 0, to its target; positions on it are in per cent, 0 at the start and 100 at the target. */
export interface Way {
  readonly from: number;
  readonly to: number;
  /** Position of the value; absent without a figure. */
  readonly value?: Quantity;
  readonly target: Quantity;
  /** The start is known exactly: only then is the share of the way known. */
  readonly isExactStart: boolean;
  /** The target is a limit: up is bad, and the target is above the start. */
  readonly isLimit: boolean;
}

/** Facts of one measure. */
export interface MeasureFacts {
  readonly measure: Measure;
  /** Absent without a target, and if no way leads from the baseline to it. */
  readonly way?: Way;
  readonly outcome: Outcome;
  /** Share of the campaign's time that had passed by the day of the figure, above 0 to 1. */
  readonly elapsed?: number;
  /** The same, if the measure can be compared with a straight line to its target. */
  readonly due?: number;
  readonly pace?: Pace;
  readonly status?: MeasureStatus;
  /** Share of the way in per cent; of a measure without a baseline its share of the target. */
  readonly share?: Quantity;
  /** The value less the target. */
  readonly gap?: Quantity;
}

/**
 * What the bars of all measures are drawn on: `values` is one scale of values from 0, `ways` shows each measure on its own way from start to
 * target. Measures that are `apart` have neither: several units, and no way.
 */
export type Basis = 'values' | 'ways' | 'apart';

/** Statistical facts of progress, the same for every form. */
export interface ProgressFacts {
  readonly data: Progress;
  readonly measures: readonly MeasureFacts[];
  readonly basis: Basis;
  /** The only measure stands alone: its words need no columns. */
  readonly isSingle: boolean;
  /** The target that at least two measures have, and no measure another one. */
  readonly commonTarget?: PublishedQuantity;
  /** The baseline that all measures have. */
  readonly commonBaseline?: PublishedQuantity;
  /** Which measures have a baseline. */
  readonly baselines: 'all' | 'some' | 'none';
}

/** A quantity as a position in per cent of a way; on a way down its bounds are turned round. Undefined without a number. */
export function positionOn({ from, to }: Pick<Way, 'from' | 'to'>, quantity: Quantity): Quantity | undefined {
  if (!isKnown(quantity)) return undefined;
  // Halved where the difference of the largest numbers overflows, and only there: the smallest numbers would vanish.
  const part = Number.isFinite(to - from) ? 1 : 0.5;
  const position = (value: number | undefined): number | undefined => {
    if (value === undefined) return undefined;
    const share = ((value * part - from * part) / (to * part - from * part)) * 100;
    // In per cent of the smallest way, 1 is larger than numbers can be.
    return Math.min(Math.max(share, -Number.MAX_VALUE), Number.MAX_VALUE);
  };
  const { low, high, level, comparator } = quantity;
  const isDown = to < from;
  return {
    value: position(low === undefined && high === undefined ? pointEstimate(quantity) : quantity.value),
    low: position(isDown ? high : low),
    high: position(isDown ? low : high),
    level,
    comparator: isDown ? reverseComparator(comparator) : comparator,
  };
}

/** The way of a measure; undefined if target and start are equal, as with "at least 0", or either is unknown. */
function wayOf({ value, target, baseline, scope }: Measure): Way | undefined {
  const from = baseline ? pointEstimate(baseline) : 0;
  const to = target && pointEstimate(target);
  if (!target || from === undefined || to === undefined || to === from) return undefined;
  const ends = { from, to };
  return {
    ...ends,
    value: positionOn(ends, value),
    target: positionOn(ends, target) ?? { value: 100 },
    isExactStart: !baseline || isExact(baseline),
    isLimit: scope.polarity === 'up-bad' && to > from,
  };
}

/** The outcome of a measure, as far as its bounds decide it. */
function outcomeOf({ value, target, baseline }: Measure, way: Way | undefined): Outcome {
  const given = [value, target ?? {}, baseline ?? {}];
  if (given.some(isWithheld)) return 'withheld';
  if (given.some(({ unread }: PublishedQuantity) => unread)) return 'unread';
  if (!target || pointEstimate(target) === undefined) return 'untargeted';
  if (!isKnown(value)) return 'missing';
  const side = way?.value && compare(asInterval(way.value), way.target);
  if (!way?.value || side === undefined) return 'undecided';
  if (side === 0) return 'reached';
  if (way.isLimit) return side > 0 ? 'above' : 'below';
  if (side > 0) return 'past';
  return baseline && compare(way.value, { value: 0 }) === -1 ? 'back' : 'before';
}

/** True for an outcome beyond the target. */
export const isBeyond = (outcome: Outcome): boolean => outcome === 'past' || outcome === 'above';

/** True if the start of a straight line is known: a baseline, or 0 for what is counted from the start of the campaign. */
const hasStart = ({ baseline, scope: { kind = 'cumulative', unit } }: Measure): boolean =>
  !!baseline || (kind === 'cumulative' && !unit?.percent);

/** The share of the way. None on a way back or to a limit; without a baseline it is of the target, and per cents have none. */
function shareOf({ value, baseline, scope }: Measure, way: Way, outcome: Outcome, basis: Basis): Quantity | undefined {
  if (!way.value || !way.isExactStart || way.isLimit || value.roundsToZero) return undefined;
  // On a way of its own a bar shows the share of any measure; beside a value a per cent of a per cent means nothing.
  if (basis === 'values' && (baseline ? outcome === 'back' : !!scope.unit?.percent)) return undefined;
  return share(way.value, way.target);
}

/** The facts of one measure. */
function measureFacts(measure: Measure, { span }: Progress, basis: Basis): MeasureFacts {
  const { scope, value, target } = measure;
  const way = wayOf(measure);
  const outcome = outcomeOf(measure, way);
  const passed = span && scope.asOf && elapsed(span, scope.asOf);
  const hasLine = way?.isExactStart && !way.isLimit && isExact(way.target) && hasStart(measure);
  const due = hasLine ? passed : undefined;
  const found = way && due !== undefined ? pace(asInterval(value), way.from, way.to, due) : undefined;
  const isDecided = outcome === 'past' || outcome === 'reached' || outcome === 'above' || outcome === 'back';
  return {
    measure,
    way,
    outcome,
    elapsed: passed,
    due,
    pace: found,
    status: isDecided ? outcome : outcome === 'before' || outcome === 'undecided' ? found : undefined,
    share: way && shareOf(measure, way, outcome, basis),
    gap: target && difference(value, target),
  };
}

/** A text that is equal for measures that a scale of values can hold: of one unit and kind, and flows of one period. */
function scaleKey(scope: Scope): string {
  const { unit, kind = 'flow', period, periodLabel } = scope;
  const isFlow = kind === 'flow' && !unit?.percent;
  return [lineKey(scope), isFlow && (period ? periodKey(period) : periodLabel)].join();
}

/** One scale of values for measures of one unit; if their units differ a way for each that has one; a way for a single measure with a baseline. */
function basisOf(measures: readonly Measure[]): Basis {
  const [first, ...others] = measures;
  if (!others.length) return first?.baseline && pointEstimate(first.baseline) && wayOf(first) ? 'ways' : 'values';
  const key = first && scaleKey(first.scope);
  if (first?.scope.unit && others.every(({ scope }) => scaleKey(scope) === key)) return 'values';
  return measures.some(wayOf) ? 'ways' : 'apart';
}

/** The figure that is equal in at least two measures; undefined if one of them has another. */
function commonOf(figures: readonly PublishedQuantity[]): PublishedQuantity | undefined {
  const [first, ...others] = figures;
  if (!first || !others.length || pointEstimate(first) === undefined) return undefined;
  const key = JSON.stringify(first);
  return others.every((figure) => JSON.stringify(figure) === key) ? first : undefined;
}

/** The facts of progress: for each measure its way, outcome and pace, and what the bars are drawn on. Pure; never throws. */
export function progressFacts(data: Progress): ProgressFacts {
  const { measures } = data;
  const basis = basisOf(measures);
  const targets = measures.flatMap(({ target }) => target ?? []);
  const baselines = measures.flatMap(({ baseline }) => baseline ?? []);
  const hasAll = baselines.length === measures.length;
  return {
    data,
    measures: measures.map((measure) => measureFacts(measure, data, basis)),
    basis,
    isSingle: measures.length === 1,
    commonTarget: basis === 'values' ? commonOf(targets) : undefined,
    commonBaseline: basis === 'values' && hasAll ? commonOf(baselines) : undefined,
    baselines: hasAll ? 'all' : baselines.length ? 'some' : 'none',
  };
}

/** True if the share of a measure stands in a column: the shares in one column are all of the way, or all of the target. */
export const hasShareColumn = ({ measure }: MeasureFacts, { baselines }: ProgressFacts): boolean =>
  !measure.baseline || baselines === 'all';

/** The tint of a part: up to three parts are two tints apart. */
export const tintOf = (part: number, count: number): number => (count <= 3 ? part * 2 : part);

/** True if every part of a measure has a number; if not, nobody knows which stretch of the bar is whose. */
export const hasKnownParts = ({ parts }: Measure): boolean =>
  parts.length > 0 && parts.every(({ value }) => pointEstimate(value) !== undefined);
