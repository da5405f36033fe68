import type { ParsedObservation } from '../../contract/observation.js';
import type { NoChange } from '../../statistics/comparable.js';
import type { RefusalWords } from '../chart-words.js';
import { isKnown, type Quantity } from '../../statistics/quantity.js';
import { basePeriod, during, periodName, through, withinYear } from './period.js';
import { digits, missing, range, rounded, scaled } from './quantity.js';
import { list } from './sentence.js';

const NO_CHANGE: Record<NoChange, string> = {
  missing: 'no figure given',
  withheld: 'a figure is withheld',
  repeated: 'several figures have one period',
  partial: 'part of a period',
  break: 'break in series',
  definition: 'definition changed',
  kind: 'another kind of figure',
  unit: 'another unit',
  base: 'another base',
  length: 'periods of different length',
  period: 'the dates are not known',
  overlap: 'the periods overlap',
  calendar: 'no such period a year before',
  bounds: 'the figures are not exact enough',
};

/** Why the bounds of two figures leave their difference open: "both figures are only minimums". */
function boundsReason(...figures: readonly Quantity[]): string {
  const comparators = figures.map(({ comparator }) => comparator?.charAt(0));
  const about = comparators.filter((one) => one === '~').length;
  if (about) return about > 1 ? 'both figures are approximate' : 'one figure is approximate';
  if (comparators.every((one) => one === '>')) return 'both figures are only minimums';
  return comparators.every((one) => one === '<') ? 'both figures are only maximums' : NO_CHANGE.bounds;
}

/** The bases of two indices: "2020 has the base 2015 = 100, 2019 the base 2010 = 100". Undefined if one has none that it names. */
function basesOf(now: ParsedObservation, before: ParsedObservation): string | undefined {
  const [later, earlier] = [now, before].map(({ scope: { base, decimals } }) =>
    base?.period ? `${basePeriod(base.period)} = ${digits(base.value, { decimals })}` : '',
  );
  return later && earlier && `${periodName(now)} has the base ${later}, ${periodName(before)} the base ${earlier}`;
}

/** The base of a rebased index, for a column: "new base: 2015 = 100". Empty if it is not named. */
const newBase = ({ scope: { base, decimals } }: ParsedObservation): string =>
  base?.period ? `new base: ${basePeriod(base.period)} = ${digits(base.value, { decimals })}` : '';

/** The time for which no figure is published without a reason, for a column in which other figures are of the row itself. */
function missingTime(reason: NoChange, before: ParsedObservation): string | undefined {
  const isPlain = reason === 'missing' && !isKnown(before.value) && missing(before.value) === NO_CHANGE.missing;
  return isPlain && before.period ? `no figure for ${periodName(before)}` : undefined;
}

/** The reason for no change in at most eight words. */
function reasonFor(reason: NoChange, now: ParsedObservation, before: ParsedObservation): string {
  const { period, scope } = now;
  const { period: earlier, pointer } = before;
  if (reason === 'partial' && period) return `part of a ${period.granularity}`;
  if (reason === 'repeated') return `several figures for ${periodName(now.isRepeated ? now : before)}`;
  if (reason === 'period' && period && earlier) return 'the same period';
  if (reason === 'base' && scope.kind === 'cumulative') return 'counted from another day';
  // A figure that is published without a number has its own reason.
  if (reason === 'missing' && pointer) return missing(isKnown(before.value) ? now.value : before.value);
  if (reason === 'bounds') return boundsReason(now.value, before.value);
  if (reason === 'missing' && !pointer && earlier) return `no figure for ${periodName(before)}`;
  if (reason === 'calendar' && period) return `${+period.text.slice(0, 4) - 1} has no ${withinYear(period) ?? ''}`;
  return NO_CHANGE[reason];
}

/** " with 2020"; empty for an earlier figure that is not published, has no name, or is of an open period, whose name begins with "since". */
const withName = (observation: ParsedObservation, others: readonly ParsedObservation[] = []): string =>
  observation.pointer && (observation.label ?? observation.period) && observation.period?.last !== Infinity
    ? ` with ${list([observation, ...others].map((one) => periodName(one)))}`
    : '';

/** True if the sentence on a refused change is about its earlier figure alone: a part of a period, or one of several figures of a period. */
const isOfOne = (reason: NoChange, now: ParsedObservation, { period, through: until }: ParsedObservation): boolean =>
  (reason === 'partial' && !!period && !!now.through && !until) || (reason === 'repeated' && !now.isRepeated);

/** The words for figures that are not compared, in English. */
export const englishRefusal: RefusalWords = {
  ranksNotDrawn: 'Places in a ranking are not drawn as amounts.',
  noChangeShort: (reason, now, before) =>
    (reason === 'base' && newBase(now)) || (missingTime(reason, before) ?? reasonFor(reason, now, before)),
  noChangeLong: (reason, now, before, others) => {
    if (isOfOne(reason, now, before))
      return reason === 'partial'
        ? `Not compared with the whole of ${periodName(before)}.`
        : `Not compared${withName(before)}, which has several figures.`;
    const bases = reason === 'base' ? basesOf(now, before) : undefined;
    return `Not compared${withName(before, others)}: ${bases || reasonFor(reason, now, before)}.`;
  },
  commonReason: (reason, now, before) =>
    isOfOne(reason, now, before) || !withName(before) || (reason === 'base' && basesOf(now, before))
      ? undefined
      : reasonFor(reason, now, before),
  incomplete: (text, { period: p, through: until }) =>
    `${text} so far ${p ? during(p) : ''}, ${until ? through(until, p) : ''}.`,
  overlap: (now, before, format) =>
    `; the confidence intervals, ${list([now, before].map((q) => scaled(range(rounded(q, format), format), format)))}, overlap`,
  skipped: ({ first, last, count }) => {
    const names = [...new Set([first, last].map((one) => periodName(one)))];
    return `no figure for ${names.join(count > 2 ? ' to ' : ' and ')}`;
  },
};
