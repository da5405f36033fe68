import type { Outcome } from '../../statistics/outcome.js';
import { asInterval, compare, isKnown, isWithheld, pointEstimate } from '../../statistics/quantity.js';
import { sideOf, type Target } from '../../statistics/target.js';
import type { Measure } from '../data.js';

/** True for a figure that is further from its target than the baseline was. */
function isBack({ value, baseline }: Measure, { kind }: Target): boolean {
  if (!baseline) return false;
  if (kind === 'keep') return true;
  return compare(asInterval(value), baseline) === (kind === 'up' ? -1 : 1);
}

/** The outcome of a measure with a figure and a target, as far as its bounds determine it. */
function comparison(measure: Measure, target: Target): Outcome {
  const { kind, range, isBound } = target;
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

/** The outcome of a measure, or the reason why it has none. */
export function outcomeOf(measure: Measure, target: Target | undefined): Outcome {
  const { value, target: published, baseline } = measure;
  if (isWithheld(value)) return 'withheld';
  if ([value, published, baseline].some((given) => given?.unread)) return 'unread';
  if (!published || pointEstimate(published) === undefined) return 'untargeted';
  if (!isKnown(value)) return 'missing';
  return target ? comparison(measure, target) : 'undecided';
}
