import { compare, difference, isExact, isKnown, pointEstimate, negated, type Quantity } from './quantity.js';

/**
 * Values that meet a target, from `low` to `high`; an end that is absent is unbounded. `isOpen` excludes the end, as "over 95" excludes 95.
 * Example: "at least 95" is `{ low: 95 }`, "1 to 3" is `{ low: 1, high: 3 }`.
 */
export interface TargetRange {
  readonly low?: number;
  readonly high?: number;
  readonly isOpen?: boolean;
}

/** Position of a figure against a range: in it, or certainly below or above it. */
export type Side = 'within' | 'below' | 'above';

/**
 * Kind of a target: progress `up` or `down` to it, a `limit` that is not to be exceeded, a bound or range to be `within`, a value to `keep`,
 * which is the target of a measure that begins there, or a `whole`, of which the figure is a part and which nobody is to reach.
 */
export type TargetKind = 'up' | 'down' | 'limit' | 'within' | 'keep' | 'whole';

/** A target with its direction. */
export interface Target {
  readonly kind: TargetKind;
  /** Values that meet the target. */
  readonly range: TargetRange;
  /** End of the range that is nearest to the start of the measure, such as 95 of "at least 95". */
  readonly end: number;
  /** True if the published target is a bound or a range. */
  readonly isBound: boolean;
}

/** The start of a measure: its baseline, and the meaning of a rise. */
export interface TargetStart {
  readonly baseline?: Quantity | undefined;
  readonly polarity?: 'up-good' | 'up-bad' | 'neutral' | undefined;
  /** True for places in a ranking, which come down to their targets. */
  readonly isRank?: boolean | undefined;
}

/** True if a document says that a target is to be reached: by the meaning of a rise, or else by the start of the way to it. */
export const isGoal = ({ baseline, polarity }: TargetStart): boolean =>
  polarity ? polarity !== 'neutral' : baseline !== undefined;

/** The evidence that a figure is to reach its target. */
interface Aim extends TargetStart {
  /** Kind of the figures: those that are `cumulative` count from zero. */
  readonly kind?: string | undefined;
  /** Figures before it. */
  readonly earlier: readonly { readonly value: Quantity }[];
}

/** True if something says that a target is to be reached from below: a start, a meaning of a rise, a count from zero, a lower figure before. */
export const isToBeReached = ({ end }: Target, aim: Aim): boolean =>
  aim.kind === 'cumulative' || isGoal(aim) || aim.earlier.some(({ value }) => compare(value, { value: end }) === -1);

/** True if a quantity is certainly at least a bound, false if it is certainly below it. */
function isAtLeast(quantity: Quantity, bound: number, isOpen: boolean): boolean | undefined {
  const side = compare(quantity, { value: bound });
  if (side !== undefined) return side > 0 || (side === 0 && !isOpen);
  // The end of an interval that touches the bound: "at least 95" meets a target of at least 95.
  const { value, low, high, level, comparator } = quantity;
  const least = comparator === '>=' ? value : comparator || level ? undefined : low;
  const most = comparator === '<=' ? value : comparator || level ? undefined : high;
  if (!isOpen && least !== undefined && least >= bound) return true;
  return isOpen && most !== undefined && most <= bound ? false : undefined;
}

/** Position of a figure against a range; `undefined` if its bounds leave it open, and if it is missing, withheld or `~`. Never throws. */
export function sideOf(quantity: Quantity, { low, high, isOpen = false }: TargetRange): Side | undefined {
  if (!isKnown(quantity) || quantity.comparator === '~') return undefined;
  const negative = high === undefined ? undefined : negated(quantity);
  const reachesLow = low === undefined || isAtLeast(quantity, low, isOpen);
  const reachesHigh = high === undefined || (negative && isAtLeast(negative, -high, isOpen));
  if (reachesLow === false) return 'below';
  if (reachesHigh === false) return 'above';
  return reachesLow && reachesHigh ? 'within' : undefined;
}

/**
 * Distance of a figure from the nearest end of a range that it is not in, negative below the range. `undefined` within the range, and if it is
 * not known, as of "at least 95" from a target of under 95. Never throws.
 */
export function distanceFrom(quantity: Quantity, range: TargetRange): Quantity | undefined {
  const side = sideOf(quantity, range);
  if (side === undefined || side === 'within') return undefined;
  const distance = difference(quantity, { value: side === 'below' ? range.low : range.high });
  return distance && compare(distance, { value: 0 }) === undefined ? undefined : distance;
}

/** The values that meet a target which is a bound or a range; `undefined` of an exact target and of `~`. Never throws. */
export function boundOf({ value, low, high, comparator, level }: Quantity): TargetRange | undefined {
  const isOpen = comparator === '>' || comparator === '<';
  if (comparator === '~') return undefined;
  if (comparator && value !== undefined)
    return { [comparator.startsWith('>') ? 'low' : 'high']: value, ...(isOpen && { isOpen }) };
  return low !== undefined && high !== undefined && low < high && !level ? { low, high } : undefined;
}

/** A bound or range with its direction: towards it from a baseline outside of it, but never up to it where a rise is bad. */
function towardRange(range: TargetRange, { baseline, polarity }: TargetStart): Target {
  const { low, high } = range;
  const side = baseline && sideOf(baseline, range);
  const isBound = true;
  if (side === 'below' && polarity !== 'up-bad') return { kind: 'up', range, end: low ?? NaN, isBound };
  if (side === 'above') return { kind: 'down', range, end: high ?? NaN, isBound };
  return { kind: low === undefined ? 'limit' : 'within', range, end: low ?? high ?? NaN, isBound };
}

/** An exact target with its direction, from the side of the start: -1 if the start is below it, 1 if above. */
function towardValue(end: number, side: number, { baseline, polarity, isRank }: TargetStart): Target {
  const up: Target = { kind: 'up', range: { low: end }, end, isBound: false };
  const down: Target = { kind: 'down', range: { high: end }, end, isBound: false };
  if (baseline ? side > 0 : isRank) return down;
  if (polarity === 'up-bad') return { ...down, kind: 'limit' };
  // Without a baseline, a rise toward "at least −3" is progress if a rise is good.
  if (side < 0 || polarity === 'up-good') return up;
  return side > 0 ? down : { kind: 'keep', range: { low: end, high: end }, end, isBound: false };
}

/**
 * A target with its direction. A bound or range is met within it. An exact target is met from the side of the start: the baseline, or 0 if there
 * is none. With polarity `up-bad` and no baseline above it, it is a limit. `undefined` if the target has no number or is `~`, or if the start
 * of an exact target is not known. Never throws.
 */
export function targetOf(target: Quantity, start: TargetStart): Target | undefined {
  const end = pointEstimate(target);
  if (end === undefined) return undefined;
  const range = boundOf(target);
  if (range) return towardRange(range, start);
  const side = isExact(target) ? compare(start.baseline ?? { value: 0 }, { value: end }) : undefined;
  return side === undefined ? undefined : towardValue(end, side, start);
}

/** A whole as the end of a scale. `undefined` if its number is not known exactly. Never throws. */
export function wholeAsTarget(whole: Quantity): Target | undefined {
  const end = isExact(whole) ? pointEstimate(whole) : undefined;
  return end === undefined ? undefined : { kind: 'whole', range: { high: end }, end, isBound: false };
}
