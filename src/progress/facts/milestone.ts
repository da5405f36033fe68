import { isOrdinal } from '../../contract/unit.js';
import type { MilestoneState } from '../../statistics/outcome.js';
import { asInterval, compare, isExact, isKnown, pointEstimate } from '../../statistics/quantity.js';
import { boundOf, sideOf } from '../../statistics/target.js';
import type { ParsedMilestone } from '../data.js';
import { isToward, type MeasureFacts } from '../facts.js';

/** True if milestones lie in one direction: on the way to a target, at one to keep, or below the end of "at least 95". */
const hasDirection = ({ measure, target }: MeasureFacts): boolean =>
  isToward(target, measure.scope) ||
  target?.kind === 'keep' ||
  (target?.kind === 'within' && target.range.high === undefined);

/** True if a milestone is reached from above: on the way down, or without a target below the start. Undefined if the bounds of the start leave it open. */
function isReachedFromAbove({ measure, target }: MeasureFacts, milestone: number): boolean | undefined {
  if (!measure.baseline && isOrdinal(measure.scope.unit)) return true;
  // No way leads to a whole.
  if (target && !measure.isPart) return target.kind === 'keep' || target.kind === 'down';
  const { baseline, scope } = measure;
  const published = measure.isPart ? undefined : measure.target;
  const end = published && pointEstimate(published);
  // To a target that is "about", the way begins at 0 only if neither direction is good.
  if (end !== undefined && !baseline) return end < 0 && (scope.polarity ?? 'neutral') === 'neutral';
  const side = compare(baseline && isKnown(baseline) ? baseline : { value: 0 }, { value: end ?? milestone });
  return side === undefined ? undefined : side > 0;
}

/** State of a milestone: reached, or not yet, or overdue if the figure reaches the end of the period by which it was due. */
export function milestoneState(row: MeasureFacts, { value, due }: ParsedMilestone): MilestoneState | undefined {
  const { measure, target, day } = row;
  const at = pointEstimate(value);
  // The direction is that from the start to the target, of which one was given and could not be read.
  const isUnread = !!measure.baseline?.unread || !!measure.target?.unread;
  if (at === undefined || isUnread || (target && !hasDirection(row))) return undefined;
  const isFromAbove = isReachedFromAbove(row, at);
  const isValue = isExact(value) && isFromAbove !== undefined;
  const range = boundOf(value) ?? (isValue ? { [isFromAbove ? 'high' : 'low']: at } : undefined);
  const side = range && sideOf(asInterval(measure.value), range);
  if (!side) return undefined;
  if (side === 'within') return 'reached';
  return due && day !== undefined && day >= due.end ? 'overdue' : 'pending';
}
