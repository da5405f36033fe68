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

/** The way of a measure from its baseline, or 0, to its target. Positions on it are in per cent: 0 at the start, 100 at the target. */
export interface Way {
  readonly from: number;
  readonly to: number;
  /** Position of the value; absent without a figure. */
  readonly value?: Quantity;
  readonly target: Quantity;
  /** True if the start is known exactly. If false, the share of the way is unknown. */
  readonly isExactStart: boolean;
  /** True if the target is a limit: higher values are bad, and the target is above the start. */
  readonly isLimit: boolean;
}

/** Facts of one measure. */
export interface MeasureFacts {
  readonly measure: Measure;
  /** Absent if there is no target, or no way from the baseline to it. */
  readonly way?: Way;
  readonly outcome: Outcome;
  /** Share of the campaign's time that had passed by the day of the figure, above 0 to 1. */
  readonly elapsed?: number;
  /** Equal to `elapsed` if the measure can be compared with a straight line to its target; else absent. */
  readonly due?: number;
  readonly pace?: Pace;
  readonly status?: MeasureStatus;
  /** Share of the way in per cent; for a measure without a baseline, the share of the target. */
  readonly share?: Quantity;
  /** Value minus target. */
  readonly gap?: Quantity;
}

/**
 * The scale of the bars: `values` is one scale of values from 0 for all measures; `ways` is a scale in per cent of each measure's own way from
 * start to target; `apart` is no scale, for measures of several units without a way.
 */
export type Basis = 'values' | 'ways' | 'apart';

/** Statistical facts of progress, the same for every form. */
export interface ProgressFacts {
  readonly data: Progress;
  readonly measures: readonly MeasureFacts[];
  readonly basis: Basis;
  /** True if there is one measure, whose words need no columns. */
  readonly isSingle: boolean;
  /** Target of at least two measures, if no measure has a different one. */
  readonly commonTarget?: PublishedQuantity;
  /** Baseline of at least two measures, if no measure has a different one. */
  readonly commonBaseline?: PublishedQuantity;
  /** The measures that have a baseline. */
  readonly baselines: 'all' | 'some' | 'none';
}

/** The position of a quantity in per cent of a way. On a way down, its bounds are swapped. Undefined if it has no number. */
export function positionOn({ from, to }: Pick<Way, 'from' | 'to'>, quantity: Quantity): Quantity | undefined {
  if (!isKnown(quantity)) return undefined;
  // Values are halved if their difference overflows. Otherwise they are not, because the smallest numbers would become 0.
  const part = Number.isFinite(to - from) ? 1 : 0.5;
  const position = (value: number | undefined): number | undefined => {
    if (value === undefined) return undefined;
    const share = ((value * part - from * part) / (to * part - from * part)) * 100;
    // A share of a very short way can exceed the largest number.
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

/** The way of a measure. Undefined if the target equals the start, as with "at least 0", or either is unknown. */
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

/** The outcome of a measure, as far as its bounds determine it. */
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

/** True if the start of a straight line is known: a baseline, or 0 for a count from the start of the campaign. */
const hasStart = ({ baseline, scope: { kind = 'cumulative', unit } }: Measure): boolean =>
  !!baseline || (kind === 'cumulative' && !unit?.percent);

/** The share of the way, or of the target if there is no baseline. Undefined on a way back or to a limit, and for per cents without a baseline. */
function shareOf({ value, baseline, scope }: Measure, way: Way, outcome: Outcome, basis: Basis): Quantity | undefined {
  if (!way.value || !way.isExactStart || way.isLimit || value.roundsToZero) return undefined;
  // On its own way, a bar shows the share of any measure. Next to a value, a per cent of a per cent is meaningless.
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

/** Key that is equal for measures that can share a scale of values: those of one unit and kind and, for flows, one period. */
function scaleKey(scope: Scope): string {
  const { unit, kind = 'flow', period, periodLabel } = scope;
  const isFlow = kind === 'flow' && !unit?.percent;
  return [lineKey(scope), isFlow && (period ? periodKey(period) : periodLabel)].join();
}

/** The scale of the bars: values if all measures have one unit; ways if their units differ, or for a single measure with a baseline. */
function basisOf(measures: readonly Measure[]): Basis {
  const [first, ...others] = measures;
  if (!others.length) return first?.baseline && pointEstimate(first.baseline) && wayOf(first) ? 'ways' : 'values';
  const key = first && scaleKey(first.scope);
  if (first?.scope.unit && others.every(({ scope }) => scaleKey(scope) === key)) return 'values';
  return measures.some(wayOf) ? 'ways' : 'apart';
}

/** The figure of at least two measures. Undefined if one of them has a different figure. */
function commonOf(figures: readonly PublishedQuantity[]): PublishedQuantity | undefined {
  const [first, ...others] = figures;
  if (!first || !others.length || pointEstimate(first) === undefined) return undefined;
  const key = JSON.stringify(first);
  return others.every((figure) => JSON.stringify(figure) === key) ? first : undefined;
}

/** Computes the facts of progress: way, outcome and pace of each measure, and the scale of the bars. Pure; never throws. */
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

/** True if the share of a measure is in the column of shares. All shares in it are of the way, or all of the target. */
export const hasShareColumn = ({ measure }: MeasureFacts, { baselines }: ProgressFacts): boolean =>
  !measure.baseline || baselines === 'all';

/** Index of the tint of a part. Up to three parts are two tints apart. */
export const tintOf = (part: number, count: number): number => (count <= 3 ? part * 2 : part);

/** True if every part of a measure has a number. If false, the parts have no known position in the bar. */
export const hasKnownParts = ({ parts }: Measure): boolean =>
  parts.length > 0 && parts.every(({ value }) => pointEstimate(value) !== undefined);
