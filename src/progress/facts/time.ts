import type { Scope } from '../../contract/context.js';
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
  /** Share of that time, above 0 and below 1, if the measure can be compared with a straight line to its target; else absent. */
  readonly due?: number;
  readonly pace?: Pace;
}

/** Last day that a figure includes: of its period, as far as it has come. Undefined of a period whose days are not known, and of one to come. */
function dayOf({ period, periodLabel, asOf }: Scope): number | undefined {
  if (periodLabel || (period && asOf && asOf.end < period.start)) return undefined;
  const day = Math.min(period?.end ?? Infinity, asOf?.end ?? Infinity);
  return day < Infinity ? day : undefined;
}

/**
 * True if the start of a straight line is known: a published baseline, or 0 for a running total that is counted from the start of the span. Flows
 * per period have no line.
 */
export function hasStart({ baseline, scope: { kind, period, periodLabel } }: Measure, span: Period): boolean {
  if (kind === 'flow') return false;
  if (baseline) return true;
  const isFromStart = period?.start === span.start;
  return kind === 'cumulative'
    ? !periodLabel && (!period || isFromStart)
    : !kind && isFromStart && period.last === Infinity;
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
  const due = passed && !isFinal && hasLine && hasStart(measure, span) ? passed.passed / passed.total : undefined;
  const found = way && due !== undefined ? pace(asInterval(measure.value), way.from, way.to, due) : undefined;
  return { day, isFinal, elapsed: passed, due, pace: found };
}
