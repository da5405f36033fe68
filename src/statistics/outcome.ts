import type { Pace } from './pace.js';

/**
 * Comparison of a measure with its target. `past` and `reached` are at the target or beyond it, `before` has not reached it, `back` is further
 * from it than at the start. A bound, a range or a limit is `met`, or the figure is `above` or `below` it. `undecided` has bounds that leave it
 * open; the rest have no figure or no target.
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
  | 'missing'
  | 'withheld'
  | 'unread'
  | 'untargeted';

/** Number of measures with each outcome. */
export type OutcomeCounts = Readonly<Partial<Record<Outcome, number>>>;

/**
 * Status of a measure: its outcome, or its pace as long as the target is not reached. It is `missed` if the time of the target has ended by the
 * day of the figure.
 */
export type MeasureStatus = 'reached' | 'past' | 'met' | 'above' | 'below' | 'back' | 'missed' | Pace;
