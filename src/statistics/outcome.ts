import type { Pace } from './pace.js';
import { asInterval, compare, type Quantity } from './quantity.js';
import { sideOf, type Target } from './target.js';

/**
 * Comparison of a measure with its target. `past` and `reached` are at the target or beyond it, `before` has not reached it, `back` is further
 * from it than at the start. A bound, a range or a limit is `met`, or the figure is `above` or `below` it. `undecided` has bounds that leave it
 * open. A `part` of a whole has none to reach; the rest have no figure or no target.
 */
export type Outcome =
  | 'past'
  | 'reached'
  | 'met'
  | 'before'
  | 'back'
  | 'above'
  | 'below'
  | 'undecided'
  | 'part'
  | 'missing'
  | 'withheld'
  | 'unread'
  | 'untargeted';

/** An outcome of a measure that is no part of a whole. */
export type TargetOutcome = Exclude<Outcome, 'part'>;

/** Number of measures with each outcome. */
export type OutcomeCounts = Readonly<Partial<Record<TargetOutcome, number>>>;

/** Position of a figure against a milestone, by the day until which that is due. */
export type MilestoneState = 'reached' | 'pending' | 'overdue';

/**
 * Status of a measure: its outcome, or its pace as long as the target is not reached. It is `missed` if the time of the target has ended by the
 * day of the figure.
 */
export type MeasureStatus = 'reached' | 'past' | 'met' | 'above' | 'below' | 'back' | 'missed' | Pace;

/** The status of a measure: its outcome if that is decided, else its pace. */
export function measureStatus(outcome: Outcome, isFinal: boolean, found: Pace | undefined): MeasureStatus | undefined {
  switch (outcome) {
    case 'past':
    case 'reached':
    case 'met':
    case 'above':
    case 'below':
    case 'back':
      return outcome;
    case 'before':
      return isFinal ? 'missed' : found;
    case 'undecided':
      return isFinal ? undefined : found;
    default:
      return undefined;
  }
}

/** A figure on the way from a baseline to a target. */
interface Aimed {
  readonly value: Quantity;
  readonly baseline?: Quantity | undefined;
}

/** True for a figure that is further from its target than the baseline was. */
function isBack({ value, baseline }: Aimed, { kind }: Target): boolean {
  if (!baseline) return false;
  if (kind === 'keep') return true;
  return compare(asInterval(value), baseline) === (kind === 'up' ? -1 : 1);
}

/** The outcome of a known figure and its target, as far as its bounds determine it. */
export function outcomeAt(measure: Aimed, target: Target): Outcome {
  const { kind, range, isBound } = target;
  if (kind === 'whole') return 'part';
  const value = asInterval(measure.value);
  const side = sideOf(value, range);
  if (side === undefined) return 'undecided';
  if (side === 'within') {
    if (isBound || kind === 'limit') return 'met';
    const beyond = compare(value, { value: target.end });
    return beyond === 1 || beyond === -1 ? 'past' : 'reached';
  }
  if (kind === 'limit' || kind === 'within') return side;
  if (isBound && side === (kind === 'up' ? 'above' : 'below')) return side;
  return isBack(measure, target) ? 'back' : 'before';
}
