import { cumsum } from 'd3';
import { isPeriodAmount } from '../contract/comparison.js';
import { lineKey, type Scope } from '../contract/context.js';
import { isOrdinal } from '../contract/unit.js';
import { alignDecimals } from '../contract/precision.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import { outcomeAt, measureStatus, type MeasureStatus, type Outcome } from '../statistics/outcome.js';
import { periodKey } from '../statistics/period.js';
import { difference, isExact, isKnown, isWithheld, pointEstimate, type Quantity } from '../statistics/quantity.js';
import { remainder, share } from '../statistics/share.js';
import { distanceFrom, isToBeReached, type Target } from '../statistics/target.js';
import { sharedLabels, type Measure, type Progress } from './data.js';
import { totalsIn } from './data/totals.js';
import { timeOf, type TimeFacts } from './facts/time.js';
import { directionOf, isToward, wayOf, type Way } from './facts/way.js';

export { pathOf, pathOfYears, type ExpectedPoint, type PathFacts, type PathPoint } from './facts/path.js';
export { isToward, positionOn } from './facts/way.js';

/** Facts of one measure. */
export interface MeasureFacts extends TimeFacts {
  readonly measure: Measure;
  /** Name of the measure where no heading names its group: with that of the group after it if another measure has the same label. */
  readonly name: string;
  /** The target with its direction. Absent if there is none, if it is `~`, or if its direction is unknown. */
  readonly target?: Target;
  /** Absent if there is no target, or no way from the start to it. */
  readonly way?: Way;
  readonly outcome: Outcome;
  readonly status?: MeasureStatus;
  /** Share of the way in per cent; for a measure without a baseline, the share of the target. */
  readonly share?: Quantity;
  /** Share of an amount of money that may be spent, in per cent. */
  readonly spent?: Quantity | undefined;
  /** Value minus target, or minus the end of it that it misses. Absent where a bound or range is met. */
  readonly gap?: Quantity;
}

/** The scale of the bars: `values` from 0 for all, `ways` in per cent of each way from start to target, `apart` for several units without a way. */
export type Basis = 'values' | 'ways' | 'apart';

/** Statistical facts of progress, the same for every form. */
export interface ProgressFacts {
  readonly data: Progress;
  readonly measures: readonly MeasureFacts[];
  /** The measures without the totals of others, which sentences do not count: "Total" below North and South is no third region. */
  readonly counted: readonly MeasureFacts[];
  readonly basis: Basis;
  /** True if there is one measure, whose words need no columns. */
  readonly isSingle: boolean;
  /** Target of at least two measures, if no measure has a different one. */
  readonly commonTarget?: PublishedQuantity;
  /** Baseline of at least two measures, if no measure has a different one. */
  readonly commonBaseline?: PublishedQuantity;
  /** True if a measure has a target, or is a part of a whole, or has a share of either. */
  readonly hasTargets: boolean;
  readonly hasWholes: boolean;
  readonly hasShares: boolean;
  /** True if a row has a text in the column of gaps. */
  readonly hasGaps: boolean;
  /** The measures that have a baseline. */
  readonly baselines: 'all' | 'some' | 'none';
  /** Last day of all figures, if it is the same for all. */
  readonly day?: number;
}

/** True for an outcome beyond the target. */
export const isBeyond = (outcome: Outcome): boolean => outcome === 'past' || outcome === 'above';

/** True for a figure above its target of which nothing says that it is to be reached. */
export const isOnlyAbove = (row: MeasureFacts): boolean => row.outcome === 'past' && isOnlyLine(row);

/** True for an upward target of which nothing says that it is to be reached. */
export function isOnlyLine({ target, measure }: Pick<MeasureFacts, 'target' | 'measure'>): boolean {
  if (target?.kind !== 'up') return false;
  const { baseline, scope, observations: earlier } = measure;
  return !isToBeReached(target, { ...scope, baseline, earlier });
}

/** True if the share of a way is known: not of a difference with "about", nor of a figure on the other side of zero than its target. */
function isShareKnown({ value, target, baseline }: Measure, { from, value: position }: Way): boolean {
  if (from !== 0) return value.comparator !== '~' && target?.comparator !== '~';
  return !!baseline || (position?.low ?? position?.value ?? 0) >= 0;
}

/** The share of the way, or of the target without a baseline. Undefined to a limit, within a range, on a scale without a true zero and no baseline, and, unless it `isShown`, on a way back and for per cents without a baseline. */
function shareOf(
  { measure, way, target, outcome }: Pick<MeasureFacts, 'measure' | 'way' | 'target' | 'outcome'>,
  isShown: boolean,
): Quantity | undefined {
  const { value, baseline, scope } = measure;
  if (!way?.value || !way.isExactStart || !isToward(target, scope) || value.roundsToZero) return undefined;
  const isInRange = outcome === 'met' && target?.range.low !== undefined && target.range.high !== undefined;
  if (isInRange || !isShareKnown(measure, way)) return undefined;
  // 20 °C is not 95% of 21 °C.
  if (!baseline && scope.unit?.ratio === false) return undefined;
  // Next to a value, a per cent of a per cent is meaningless.
  if (!isShown && (baseline ? outcome === 'back' : !!scope.unit?.percent)) return undefined;
  return share(way.value, way.target);
}

/** The share of an amount of money that may be spent. Undefined of any other limit, and of a figure that is not exact or below zero. */
function spentOf({ value, baseline, scope: { unit } }: Measure, target: Target | undefined): Quantity | undefined {
  const limit = target?.isBound && target.range.low === undefined ? target.range.high : undefined;
  if (!unit?.currency || unit.per || baseline || !limit || !isExact(value) || value.roundsToZero) return undefined;
  return (value.value ?? -1) < 0 ? undefined : share(value, { value: limit });
}

/** The outcome of a measure, or the reason why it has none. */
function outcomeOf(measure: Measure, target: Target | undefined): Outcome {
  const { value, target: published, baseline } = measure;
  if (isWithheld(value)) return 'withheld';
  if ([value, published, baseline].some((given) => given?.unread)) return 'unread';
  if (measure.isPart) return isKnown(value) ? 'part' : 'missing';
  if (!published || pointEstimate(published) === undefined) return 'untargeted';
  if (!isKnown(value)) return 'missing';
  if (!target) return 'undecided';
  const outcome = outcomeAt(measure, target);
  // A place in a ranking with a larger number is below its target.
  if (!isOrdinal(measure.scope.unit) || !(outcome === 'above' || outcome === 'below')) return outcome;
  return outcome === 'above' ? 'below' : 'above';
}

/** The facts of one measure. */
function measureFacts(
  measure: Measure,
  data: Progress,
  basis: Basis,
  shared: ReadonlySet<string | undefined>,
): MeasureFacts {
  const { measures, method, shareDecimals: decimals } = data;
  const { value, target: published } = measure;
  const target = directionOf(measure);
  const way = wayOf(measure, target);
  const outcome = outcomeOf(measure, target);
  const isComputed = method === 'straight-line' && measure.status === undefined && !measure.isPart;
  const time = timeOf({ measure, target, way: isComputed ? way : undefined }, data);
  const distance = target?.isBound ? distanceFrom(value, target.range) : published && difference(value, published);
  // A target is exact: the distance from 20 to 17.0 is 3.0.
  const gap = distance && isExact(distance) ? { ...distance, decimals: value.decimals } : distance;
  const found = shareOf({ measure, way, target, outcome }, basis === 'ways' && measures.length > 1);
  const { label } = measure;
  return {
    measure,
    name: measure.group && label && shared.has(label) ? `${label} (${measure.group})` : label,
    target,
    way,
    outcome,
    ...time,
    ...(isComputed && { status: measureStatus(outcome, time.isFinal, time.pace) }),
    ...(!measure.isPart && { gap }),
    spent: spentOf(measure, target),
    share: found && decimals !== undefined ? { ...found, decimals } : found,
  };
}

/** Key that is equal for measures that can share a scale of values: those of one unit and kind and, for flows, one period. */
function scaleKey(scope: Scope): string {
  const { period, periodLabel } = scope;
  return [lineKey(scope), isPeriodAmount(scope) && (period ? periodKey(period) : periodLabel)].join();
}

/** The scale of the bars: values if all measures have one unit, and are no places in a ranking; ways if their units differ, or for a single measure with a baseline. */
function basisOf(measures: readonly Measure[]): Basis {
  const [first, ...others] = measures;
  const isRank = isOrdinal(first?.scope.unit);
  const hasWay = (measure: Measure): boolean => !!wayOf(measure, directionOf(measure));
  if (!others.length) {
    const isPath = first && hasWay(first) && isToward(directionOf(first), first.scope);
    return isPath && first.baseline && pointEstimate(first.baseline) ? 'ways' : isRank ? 'apart' : 'values';
  }
  const key = first && scaleKey(first.scope);
  if (first?.scope.unit && !isRank && others.every(({ scope }) => scaleKey(scope) === key)) return 'values';
  return measures.some(hasWay) ? 'ways' : 'apart';
}

/** The figure of at least two measures. Undefined if one of them has a different figure. */
function commonOf(figures: readonly PublishedQuantity[]): PublishedQuantity | undefined {
  const [first, ...others] = figures;
  if (!first || !others.length || pointEstimate(first) === undefined) return undefined;
  const key = JSON.stringify(first);
  return others.every((figure) => JSON.stringify(figure) === key) ? first : undefined;
}

/** The measures in the order in which they are shown: those of one group together in the place of the first. */
function gathered(measures: readonly Measure[]): readonly Measure[] {
  const places = new Map<string | undefined, number>();
  measures.forEach(({ group }, place) => group && !places.has(group) && places.set(group, place));
  if (!places.size) return measures;
  const placed = measures.map((measure, place) => ({ measure, place: places.get(measure.group) ?? place }));
  return placed.sort((a, b) => a.place - b.place).map(({ measure }) => measure);
}

/** The facts of progress: way, outcome and pace of each measure, and the scale of the bars. Pure; never throws. */
export function progressFacts(written: Progress): ProgressFacts {
  const measures = gathered(written.measures);
  const data = measures === written.measures ? written : { ...written, measures };
  const basis = basisOf(measures);
  const targets = measures.flatMap(({ target, isPart }) => (target && !isPart ? target : []));
  const hasWholes = measures.some(({ isPart }) => isPart);
  const baselines = measures.flatMap(({ baseline }) => baseline ?? []);
  const hasAll = baselines.length === measures.length;
  const shared = sharedLabels(measures);
  const facts = measures.map((measure) => measureFacts(measure, data, basis, shared));
  const totals = totalsIn(measures);
  const [first] = facts;
  alignDecimals(facts.flatMap(({ measure: { scope }, gap }) => (gap && scope.unit ? [{ scope, value: gap }] : [])));
  return {
    data,
    measures: facts,
    counted: facts.filter(({ measure }) => !totals.has(measure)),
    day: facts.every(({ day }) => day === first?.day) ? first?.day : undefined,
    basis,
    isSingle: measures.length === 1,
    commonTarget: basis === 'values' && !hasWholes ? commonOf(targets) : undefined,
    commonBaseline: basis === 'values' && hasAll ? commonOf(baselines) : undefined,
    hasTargets: targets.length > 0,
    hasWholes,
    hasShares: facts.some(({ share }) => share !== undefined),
    hasGaps: facts.some(hasGapCell),
    baselines: hasAll ? 'all' : baselines.length ? 'some' : 'none',
  };
}

/** True if the share of a measure is in the column of shares. All shares in it are of the way, or all of the target. */
export const hasShareColumn = ({ measure }: MeasureFacts, { baselines }: ProgressFacts): boolean =>
  !measure.baseline || baselines === 'all';

/** True if the gap of a measure is in the column of gaps. A gap to 0 is the figure itself. */
export const hasGapCell = ({ gap, target }: MeasureFacts): boolean => !!gap && target?.end !== 0;

/** Index of the tint of a part. Up to three parts are two tints apart. */
export const tintOf = (part: number, count: number): number => (count <= 3 ? part * 2 : part);

/** True if the parts of a measure are drawn: every part has a number, and together they do not exceed the figure. */
export function hasDrawnParts({ value, parts }: Measure): boolean {
  const figures = parts.map((part) => part.value);
  const isKnownAll = parts.length > 0 && figures.every((figure) => pointEstimate(figure) !== undefined);
  return isKnownAll && remainder(value, figures).kind !== 'over';
}

/** The ends of the parts of a measure, one after the other, in its unit. Empty if they are not drawn. */
export const partEnds = (measure: Measure): readonly number[] =>
  hasDrawnParts(measure)
    ? Array.from(cumsum(measure.parts, ({ value }) => Math.max(0, pointEstimate(value) ?? 0)))
    : [];
