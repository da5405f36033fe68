import { dayOf, hasStart } from '../../contract/straight-line.js';
import { elapsedTime, pace, type ElapsedTime, type Pace } from '../../statistics/pace.js';
import type { Period } from '../../statistics/period.js';
import { asInterval, pointEstimate } from '../../statistics/quantity.js';
import type { Progress } from '../data.js';
import { expectedOn, type Aim } from './path.js';
import { isToward } from './way.js';

/** The comparison of a measure with time. */
export interface TimeFacts {
  /** Last day that the figure includes. */
  readonly day?: number;
  /** True if the figure reaches the end of the campaign, or of the period for which the target is due. */
  readonly isFinal: boolean;
  /** Time of the campaign that had passed by the day of the figure. */
  readonly elapsed?: ElapsedTime;
  /** Share of the way, above 0 and below 1, that was expected by that day, if the measure can be compared with a path to its target at the end. */
  readonly due?: number;
  /** Periods of the targets in force before the end of the campaign. The path to the target at the end passes through them. */
  readonly stages: readonly Period[];
  readonly pace?: Pace;
}

/** The periods of the targets that the path of a measure passes before the end of a span. */
function stagesOf({ measure }: Aim, span: Period | undefined): readonly Period[] {
  const periods = measure.targets.flatMap(({ value, period, replaced }) =>
    period && !replaced && pointEstimate(value) !== undefined ? [period] : [],
  );
  return periods
    .filter(({ end }) => span && end >= span.start && end < span.end)
    .sort((one, other) => one.end - other.end);
}

/** The share of the way that a path through several targets has come by a day. Undefined if it is not between the start and the target. */
function shareOn(aim: Aim, data: Progress, day: number): number | undefined {
  const value = expectedOn(aim, data, day);
  const { from, to } = aim.way ?? { from: 0, to: 0 };
  const share = value === undefined ? undefined : (value - from) / (to - from);
  return share !== undefined && share > 0 && share < 1 ? share : undefined;
}

/** True if a measure can be compared with a path to its target at the end of the span. */
function isComparable({ measure, target, way }: Aim, span: Period): boolean {
  const hasLine = way?.isExactStart && target && !target.isBound && isToward(target, measure.scope);
  const isAtEnd = (measure.due?.end ?? span.end) === span.end;
  return !!hasLine && isAtEnd && hasStart(measure.scope, measure.baseline, span);
}

/** The time that has passed by the day of a measure, and its position against the expected path to its target. */
export function timeOf(aim: Aim, data: Progress): TimeFacts {
  const { measure, way } = aim;
  const { span } = data;
  const day = dayOf(measure.scope);
  const end = measure.due?.end ?? span?.end;
  const isFinal = day !== undefined && end !== undefined && day >= end;
  const elapsed = span && day !== undefined ? elapsedTime(span, { end: day }) : undefined;
  const stages = stagesOf(aim, span);
  if (!span || day === undefined || !elapsed || isFinal || !isComparable(aim, span))
    return { day, isFinal, elapsed, stages };
  const due = stages.length ? shareOn(aim, data, day) : elapsed.passed / elapsed.total;
  const found = way && due !== undefined ? pace(asInterval(measure.value), way.from, way.to, due) : undefined;
  return { day, isFinal, elapsed, due, stages, pace: found };
}
