import type { Pace } from './pace.js';

/**
 * Comparison of a measure with its target. `before` has not reached it, `back` is further from it than at the baseline; a limit is not
 * reached or passed: the figure is `above` or `below` it. `undecided` has bounds that leave it open; the rest have no figure or no target.
 */
export type Outcome =
  | 'past'
  | 'reached'
  | 'before'
  | 'back'
  | 'above'
  | 'below'
  | 'undecided'
  | 'missing'
  | 'withheld'
  | 'unread'
  | 'untargeted';

/** Number of measures with each outcome. */
export type OutcomeCounts = Readonly<Partial<Record<Outcome, number>>>;

/** Status of a measure: its outcome, or its pace as long as the target is not reached. */
export type MeasureStatus = 'reached' | 'past' | 'above' | 'back' | Pace;
