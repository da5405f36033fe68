import { heightOf, numbersOf, type Case } from './claim.js';
import type { Datum, Document } from './document.js';
import { baselineOf, measureOf, targetOf, targetPointers } from './targets.js';
import { between, isAbove, isPoint, point, widened, type Interval } from './interval.js';

const hasNumbers = (datum: Datum | undefined): datum is Datum => datum?.published.numbers !== undefined;

/** The way to a target: upward, downward from a start above it, or a `limit` that is not to be passed. */
export type Way = 'up' | 'down' | 'limit' | 'unknown';

/**
 * The way to a target from the baseline. Without one the polarity decides, else the way begins at zero: to a target of zero there is none then.
 * Of a baseline that is a bound or "about" it is known only if all of its numbers lie on one side.
 */
export function wayOf(document: Document, value: Datum, target: Interval): Way {
  const baseline = baselineOf(document, measureOf(value.pointer));
  if (baseline && !baseline.published.numbers) return 'unknown';
  if (baseline?.published.isWriting) return 'unknown';
  const start = baseline ? numbersOf(baseline) : point(0);
  const [isDown, isUp] = [isAbove(start, target), isAbove(target, start)];
  if (start.about || (baseline && isDown === 'perhaps')) return 'unknown';
  if (baseline && isDown === 'always') return 'down';
  if (value.unit?.isRank && !baseline) return 'down';
  if (value.polarity === 'up-bad') return 'limit';
  if (value.polarity === 'up-good' && !baseline) return 'up';
  return isDown === 'always' ? 'down' : isUp === 'always' ? 'up' : 'unknown';
}

/** The way to a milestone is that to the target of its measure. Without one it is from the baseline or zero to itself. */
function wayToMilestone(document: Document, value: Datum, milestone: Datum): Way {
  const measure = measureOf(value.pointer);
  if (targetPointers(document, measure).length > 1) return 'unknown';
  const target = targetOf(document, measure);
  if (hasNumbers(target)) {
    const way = wayOf(document, value, numbersOf(target));
    return way === 'limit' ? 'up' : way;
  }
  const baseline = baselineOf(document, measure);
  if (baseline?.published.unreadable || baseline?.published.isWriting) return 'unknown';
  if (value.unit?.isRank && !baseline) return 'down';
  // Whether a rise from below zero or a fall from zero leads there, nobody says.
  if (!baseline && value.polarity === 'up-good' && numbersOf(milestone).low < 0) return 'unknown';
  const start = hasNumbers(baseline) ? numbersOf(baseline) : point(0);
  if (isAbove(start, numbersOf(milestone)) === 'always') return 'down';
  return isAbove(numbersOf(milestone), start) === 'always' ? 'up' : 'unknown';
}

/** The numbers with which a target is met: those of a bound or range, or all from the target on. */
function metBy(target: Interval, way: 'up' | 'down' | 'limit'): Interval {
  if (!target.about && !isPoint(target)) return target;
  const { low, high } = widened(target);
  return way === 'up' ? between(high, Infinity) : between(-Infinity, low);
}

/** Whether all numbers of a figure meet a target, none does, or some may. */
export type Outcome = 'yes' | 'no' | 'unknown';

function isIn(value: Interval, region: Interval): Outcome {
  const { low, high, lowOpen, highOpen } = widened(value);
  const isInside =
    (low > region.low || (low === region.low && (lowOpen || !region.lowOpen))) &&
    (high < region.high || (high === region.high && (highOpen || !region.highOpen)));
  if (isInside) return 'yes';
  const isOutside =
    high < region.low ||
    low > region.high ||
    (high === region.low && (highOpen || region.lowOpen)) ||
    (low === region.high && (lowOpen || region.highOpen));
  return isOutside ? 'no' : 'unknown';
}

/** The outcome of a figure and its target; undefined if the way to it is not known. */
export function outcomeOf(document: Document, value: Datum, target: Datum): Outcome | undefined {
  const goal = numbersOf(target);
  const way = target.pointer.includes('/milestones/')
    ? wayToMilestone(document, value, target)
    : wayOf(document, value, goal);
  if (goal.about || isPoint(goal)) return way === 'unknown' ? undefined : isIn(numbersOf(value), metBy(goal, way));
  return isIn(numbersOf(value), goal);
}

/** The last day that a figure is known to include; undefined of a period whose days are not known, and of one that is still to come. */
export function latestDay({ lastDay, period }: Datum): number | undefined {
  if (period?.floating || (period && lastDay !== undefined && lastDay < period.start)) return undefined;
  const end = period && period.end !== Infinity ? period.end : undefined;
  return end !== undefined && lastDay !== undefined ? Math.min(end, lastDay) : (lastDay ?? end);
}

/** Whether a figure lies on the far side of the start, seen from the target. */
function isFurther(document: Document, value: Datum, target: Datum): boolean {
  const baseline = baselineOf(document, measureOf(value.pointer));
  const start = baseline?.published.numbers ?? point(0);
  const way = wayOf(document, value, numbersOf(target));
  return (
    isAbove(...(way === 'down' ? ([numbersOf(value), start] as const) : ([start, numbersOf(value)] as const))) ===
    'always'
  );
}

/**
 * Whether it may be said that an outcome is uncertain: where it is, where "about" has no known width, and where the
 * confidence interval of the figure has the target in it.
 */
export function mayBeUndecided(document: Document, value: Datum, target: Datum): boolean {
  const [goal, { confidence, roundsToZero }] = [numbersOf(target), value.published];
  if (roundsToZero || target.published.roundsToZero) return true;
  const baseline = baselineOf(document, measureOf(value.pointer));
  if (baseline && !(hasNumbers(baseline) && isPoint(numbersOf(baseline)) && !baseline.published.roundsToZero))
    return true;
  const isInside = confidence && confidence.low <= goal.high && goal.low <= confidence.high;
  const outcome = outcomeOf(document, value, target);
  return isInside === true || numbersOf(value).about || goal.about || outcome === undefined || outcome === 'unknown';
}

/** Whether a measure has the outcome that a count names; undefined if the rules do not settle it. */
export function hasOutcome({ document }: Case, measure: Datum, name: string): boolean | undefined {
  const { published } = measure;
  // Which of several targets is meant depends on how the time of the figure is read.
  if (targetPointers(document, measure.pointer).length > 1) return undefined;
  const start = baselineOf(document, measure.pointer)?.published;
  if (start?.isWriting || start?.unreadable) return undefined;
  const target = targetOf(document, measure.pointer);
  if (name === 'missing') return published.missing !== undefined && !published.withheld;
  if (name === 'withheld') return published.withheld || target?.published.withheld === true;
  if (name === 'unread') return undefined;
  if (name === 'status') return published.statuses.length > 0 || (target?.published.statuses.length ?? 0) > 0;
  if (name === 'untargeted') return target === undefined ? true : undefined;
  if (published.unreadable || target?.published.unreadable) return undefined;
  if (!hasNumbers(measure) || !hasNumbers(target)) return name === 'undecided' ? undefined : false;
  const [value, goal] = [numbersOf(measure), numbersOf(target)];
  const outcome = outcomeOf(document, measure, target);
  if (name === 'undecided') return mayBeUndecided(document, measure, target);
  if (outcome === undefined) return undefined;
  const [height, top] = [heightOf(measure, value), heightOf(target, goal)];
  const isAt = isPoint(value) && isPoint(goal) && value.low === goal.low;
  const outcomes: Readonly<Record<string, boolean>> = {
    past: outcome === 'yes' && !isAt,
    reached: outcome === 'yes',
    met: outcome === 'yes',
    before: outcome === 'no',
    back: outcome === 'no' && isFurther(document, measure, target),
    above: outcome === 'no' && isAbove(height, top) === 'always',
    below: outcome === 'no' && isAbove(top, height) === 'always',
  };
  return outcomes[name];
}
