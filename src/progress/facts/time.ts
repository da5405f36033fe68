import { dayOf, hasStart } from '../../contract/straight-line.js';
import { elapsedTime, pace, type ElapsedTime, type Pace } from '../../statistics/pace.js';
import type { Period } from '../../statistics/period.js';
import { asInterval } from '../../statistics/quantity.js';
import type { Target } from '../../statistics/target.js';
import type { Measure } from '../data.js';
import { isToward, type Way } from './way.js';

/** The comparison of a measure with time. */
export interface TimeFacts {
  /** Last day that the figure includes. */
  readonly day?: number;
  /** True if the figure reaches the end of the campaign, or of the period for which the target is due. */
  readonly isFinal: boolean;
  /** Time of the campaign that had passed by the day of the figure. */
  readonly elapsed?: ElapsedTime;
  /** Share of that time, above 0 and below 1, if the measure can be compared with a straight line to its target at the end of the campaign; else absent. */
  readonly due?: number;
  readonly pace?: Pace;
}

/** A measure with its target and the way to it. */
interface Aim {
  readonly measure: Measure;
  readonly target?: Target | undefined;
  readonly way?: Way | undefined;
}

/** How much time has passed by the day of a measure, and its position against the straight line to its target. */
export function timeOf({ measure, target, way }: Aim, span: Period | undefined): TimeFacts {
  const day = dayOf(measure.scope);
  const end = measure.due?.end ?? span?.end;
  const isFinal = day !== undefined && end !== undefined && day >= end;
  const passed = span && day !== undefined ? elapsedTime(span, { end: day }) : undefined;
  const hasLine = span && way?.isExactStart && target && !target.isBound && isToward(target, measure.scope);
  const due =
    passed && !isFinal && hasLine && end === span.end && hasStart(measure.scope, measure.baseline, span)
      ? passed.passed / passed.total
      : undefined;
  const found = way && due !== undefined ? pace(asInterval(measure.value), way.from, way.to, due) : undefined;
  return { day, isFinal, elapsed: passed, due, pace: found };
}
