import { outcomeAt, type Outcome } from '../../statistics/outcome.js';
import { isKnown, isWithheld, pointEstimate } from '../../statistics/quantity.js';
import type { Target } from '../../statistics/target.js';
import type { Measure } from '../data.js';

/** The outcome of a measure, or the reason why it has none. */
export function outcomeOf(measure: Measure, target: Target | undefined): Outcome {
  const { value, target: published, baseline } = measure;
  if (isWithheld(value)) return 'withheld';
  if ([value, published, baseline].some((given) => given?.unread)) return 'unread';
  if (!published || pointEstimate(published) === undefined) return 'untargeted';
  if (!isKnown(value)) return 'missing';
  return target ? outcomeAt(measure, target) : 'undecided';
}
