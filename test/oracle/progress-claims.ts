import { civil, readDays, wholeMonths, type Days } from './calendar.js';
import { numbersOf, statedNumbers, withoutNumbers, type Case } from './claim.js';
import { isObject, resolve, type Datum, type Document } from './document.js';
import { isPoint, minus, mismatch, near, negative, over, point, same, times, type Interval } from './interval.js';
import { mayBeUndecided, outcomeOf, wayOf } from './outcome.js';
import { baselineOf, dueOf, measureOf, targetPointers, totalPointer } from './targets.js';
import { all, fails, holds, undecided, unless, type Verdict } from './verdict.js';

const FINAL = /\bwas not\b|\bwere not\b|\bmissed\b|\boverdue\b|\bfailed\b|\bfell short\b/i;

/** Whether words that an outcome is final are said only of data that reach the day on which it was due. */
function outcomeIsDue({ document, claim }: Case, value: Datum, target: Datum): Verdict {
  if (!FINAL.test(claim.text)) return holds;
  const yearStart = typeof document.yearStart === 'string' ? document.yearStart : undefined;
  const due = /\/milestones\/\d+$/.test(target.pointer)
    ? readDays(resolve(document, `${target.pointer}/due`), yearStart)
    : dueOf(document, target.pointer);
  const days = [value.lastDay ?? -Infinity, value.period?.end ?? -Infinity];
  const last = Math.max(...days.filter((day) => day !== Infinity));
  if (!due || due.end === Infinity) return fails('an outcome is stated as final, and there is no end');
  return unless(last >= due.end ? undefined : 'an outcome is stated as final before the figures reach the end');
}

/** False if a target is not the one that a measure is to reach. */
function notItsTarget(document: Document, value: Datum, target: Datum): Verdict | undefined {
  if (target.pointer.includes('/milestones/')) return undefined;
  return targetPointers(document, measureOf(value.pointer)).includes(target.pointer)
    ? undefined
    : fails(`${target.pointer} is not the target in force`);
}

export function judgeReached(of: Case): Verdict {
  const { document, claim, data } = of;
  const [value, target, ...others] = data;
  if (!value || !target || others.length > 0) return fails('an outcome needs a figure and a target');
  const foreign = notItsTarget(document, value, target);
  if (foreign) return foreign;
  const without = withoutNumbers([value, target]);
  if (without) return claim.direction === 'unknown' && without.truth === 'false' ? holds : without;
  const known = outcomeOf(document, value, target);
  if (claim.direction === 'unknown' && mayBeUndecided(document, value, target)) return holds;
  if (known === undefined) return undecided('the way is not known');
  return all(
    unless(claim.direction === known ? undefined : `stated ${claim.direction ?? 'nothing'}, known ${known}`),
    outcomeIsDue(of, value, target),
  );
}

/** The end of a target that a figure above it (`over`) or below it is away from. */
function endToward(target: Interval, direction: 'over' | 'under'): number {
  const [near_, far] = direction === 'over' ? [target.high, target.low] : [target.low, target.high];
  return Number.isFinite(near_) ? near_ : far;
}

export function judgeGap({ claim, data }: Case): Verdict {
  const [value, target] = data;
  if (!value || !target) return fails('a gap needs a figure and a target');
  if (target.pointer.endsWith('/total')) return fails('nobody is to reach a whole');
  const without = withoutNumbers([value, target]);
  if (without) return without;
  const { direction } = claim;
  if (numbersOf(target).about) return fails('the distance from "about" is unknown');
  const [figure, goal] = [numbersOf(value), numbersOf(target)];
  if (direction === 'same')
    return unless(
      isPoint(figure) && [goal.low, goal.high].includes(figure.low) ? undefined : 'not at an end of the target',
    );
  const stated = statedNumbers(claim);
  if (!stated) return fails('no number is stated');
  if (direction !== 'over' && direction !== 'under') {
    const signed = isPoint(goal) ? minus(figure, goal) : undefined;
    return signed ? unless(mismatch(stated, signed)) : fails('no direction is stated');
  }
  // A place in a ranking is below its target if its number is larger.
  const isUpper = (direction === 'over') !== !!value.unit?.isRank;
  const distance = minus(figure, point(endToward(goal, isUpper ? 'over' : 'under')));
  if (!distance) return fails('the distance is unknown');
  const known = isUpper ? distance : negative(distance);
  return all(
    unless(
      known.low < 0 || (known.low === 0 && !known.lowOpen)
        ? `the figure is not certainly ${direction} the target`
        : undefined,
    ),
    unless(mismatch(stated, known, Math.abs(endToward(goal, direction)))),
  );
}

/** The finite end of a target that is a bound, or its value; undefined for a range, whose way has no one end. */
export function endOf({ low, high }: Interval): number | undefined {
  if (low === high || high === Infinity) return low;
  return low === -Infinity ? high : undefined;
}

export function judgeWay({ document, claim, data }: Case): Verdict {
  const [value, ...others] = data;
  const target = others.find(({ pointer }) => /\/targets?(?:\/\d+)?$/.test(pointer));
  const baseline = others.find(({ pointer }) => pointer.endsWith('/baseline'));
  if (!value || !target) return fails('a way needs a figure and a target');
  const without = withoutNumbers(data);
  if (without) return without;
  if (!baseline && baselineOf(document, measureOf(value.pointer))) return fails('the baseline is left out');
  const goal = numbersOf(target);
  if (wayOf(document, value, goal) === 'limit') return fails('a limit has no way');
  const end = endOf(goal);
  if (end === undefined) return undecided('the way to a range');
  const start = baseline ? numbersOf(baseline) : point(0);
  if (!isPoint(start)) return fails('the way from a start that is not exact');
  if (end === start.low) return fails('the way has no length');
  const gone = start.low === 0 ? numbersOf(value) : minus(numbersOf(value), start);
  const known = gone && times(gone, 100 / (end - start.low));
  const stated = statedNumbers(claim);
  if (!known || !stated) return fails(stated ? 'the way is unknown' : 'no number is stated');
  return unless(mismatch(stated, goal.about ? near(known.low) : known, 100));
}

export const spanOf = (document: Document): Days | undefined =>
  readDays(document.span, typeof document.yearStart === 'string' ? document.yearStart : undefined);

/** The part of a span that has passed by the end of a day, 0 to 1. It counts whole months where both ends are whole, so that a leap day never decides. */
export function passed(span: Days, day: number): number {
  const [months, all] = [wholeMonths(span.start, day), wholeMonths(span.start, span.end)];
  if (months !== undefined && all !== undefined) return months / all;
  return (day - span.start + 1) / (span.end - span.start + 1);
}

export function paceIsAllowed(document: Document, value: Datum, baseline: Datum | undefined, span: Days): Verdict {
  const measure = resolve(document, measureOf(value.pointer));
  if (document.method === 'as-published' || (isObject(measure) && typeof measure.status === 'string'))
    return fails('the status is as published');
  if (span.end === Infinity) return fails('a span without an end has no pace');
  const { kind, period } = value;
  if (kind === 'flow') return fails('a flow per period has no pace');
  if (baseline) return holds;
  if (kind === undefined) return undecided('no kind, and no baseline');
  if (kind !== 'cumulative') return fails(`a ${kind} without a baseline has no pace`);
  return unless(
    period && period.start !== span.start && period.start > span.start
      ? 'not counted from the start of the span'
      : undefined,
  );
}

export function line(start: number, end: number, part: number): number {
  return start + part * (end - start);
}

/** The number of whole months from the start of a span to the end of a day. */
function fullMonths(start: number, day: number): number {
  const [year, month, date] = civil(start);
  const [endYear, endMonth, endDate] = civil(day + 1);
  return 12 * (endYear - year) + endMonth - month - (endDate < date ? 1 : 0);
}

export function judgeElapsed({ document, claim }: Case): Verdict {
  const span = spanOf(document);
  const [, dayPointer = ''] = claim.pointers;
  const yearStart = typeof document.yearStart === 'string' ? document.yearStart : undefined;
  const date = readDays(resolve(document, dayPointer), yearStart);
  const stated = claim.value?.value;
  if (!span || !date) return undecided('the span or the date is not readable by the rules');
  if (typeof stated !== 'number') return fails('no number is stated');
  const last = Math.min(date.end, span.end);
  const months = fullMonths(span.start, last);
  if (claim.reason === 'share' || /%/.test(claim.text)) {
    const share = (100 * (last - span.start + 1)) / (span.end - span.start + 1);
    return unless(same(stated, share) ? undefined : `stated ${stated}, known ${share}`);
  }
  const isOfMonths = /\bmonths?\b/.test(claim.text);
  if (!isOfMonths && !/\byears?\b/.test(claim.text)) return undecided('neither months nor years');
  const known = isOfMonths ? months : Math.floor(months / 12);
  return unless(same(stated, known) ? undefined : `stated ${stated}, known ${known}`);
}

/** Whether a figure is the stated per cent of its target, both above zero. */
export function judgeShareOfTarget({ document, claim, data }: Case): Verdict {
  const [value, target] = data;
  if (!value || !target) return fails('a share of a target needs both');
  const isPart = target.pointer.endsWith('/total');
  if (isPart && target.pointer !== totalPointer(document, measureOf(value.pointer)))
    return fails('not the whole of this measure');
  const without = withoutNumbers(data);
  if (without) return without;
  // The way from zero is the share.
  const start = baselineOf(document, measureOf(value.pointer))?.published.numbers;
  const isFromZero = start && isPoint(start) && start.low === 0;
  if (!isFromZero && baselineOf(document, measureOf(value.pointer)))
    return fails('a measure with a baseline has a way, not a share');
  const goal = numbersOf(target);
  if (!isPart && wayOf(document, value, goal) === 'limit') return fails('a limit has no share');
  const end = endOf(goal);
  if (end === undefined) return undecided('the share of a range');
  // What may be more than a target is less than its end; of what may be more than a whole, a part is less.
  const known = isPart
    ? over(numbersOf(value), goal)
    : end < 0
      ? over(negative(numbersOf(value)), point(-end))
      : over(numbersOf(value), point(end));
  const stated = statedNumbers(claim);
  if (!known || !stated) return fails(stated ? 'the share is unknown' : 'no number is stated');
  const percents = times(known, 100);
  return all(
    unless(mismatch(stated, goal.about ? near(percents.low) : percents, 100)),
    unless(percents.high < 0 ? 'a negative share of a target' : undefined),
  );
}
