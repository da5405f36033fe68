import type { ParsedObservation } from '../../contract/observation.js';
import type { NoChange } from '../../statistics/comparable.js';
import type { RefusalWords } from '../common.js';
import { during, period, periodName, through, withinYear } from './period.js';
import { range, rounded, scaled } from './quantity.js';
import { list } from './sentence.js';

const NO_CHANGE: Record<NoChange, string> = {
  missing: 'no figure given',
  withheld: 'a figure is withheld',
  partial: 'part of a period',
  break: 'break in series',
  definition: 'definition changed',
  kind: 'another kind of figure',
  unit: 'another unit',
  base: 'another base',
  length: 'periods of different length',
  period: 'the period is not known',
  overlap: 'the periods overlap',
  calendar: 'no such period a year before',
  bounds: 'the bounds leave it open',
};

/** The reason for no change in at most eight words. */
function reasonFor(reason: NoChange, now: ParsedObservation, before: ParsedObservation): string {
  const { period: p, scope } = now;
  const { period: q, pointer } = before;
  if (reason === 'partial' && p) return `part of a ${p.granularity}`;
  if (reason === 'period' && p && q) return 'the same period';
  if (reason === 'base' && scope.kind === 'cumulative') return 'counted from another day';
  if (reason === 'missing' && !pointer && q) return `no figure for ${periodName(before)}`;
  if (reason === 'calendar' && p) return `${+p.text.slice(0, 4) - 1} has no ${withinYear(p) ?? ''}`;
  return NO_CHANGE[reason];
}

/** " with 2020"; empty for an earlier figure that is not published, has no name, or is of an open period, whose name begins with "since". */
const withName = (o: ParsedObservation): string =>
  o.pointer && (o.label ?? o.period) && o.period?.last !== Infinity ? ` with ${periodName(o)}` : '';

/** The words for figures that are not compared, in English. */
export const englishRefusal: RefusalWords = {
  noChangeShort: (reason, now, before) =>
    reason === 'missing' ? reasonFor(reason, now, before) : `${reasonFor(reason, now, before)}: not compared`,
  noChangeLong: (reason, now, before) =>
    reason === 'partial' && now.period && now.through
      ? `Not compared: figures for ${period(now.period)} run ${through(now.through, now.period)}.`
      : `Not compared${withName(before)}: ${reasonFor(reason, now, before)}.`,
  incomplete: (text, { period: p, through: until }) =>
    `${text} so far ${p ? during(p) : ''}, ${until ? through(until, p) : ''}.`,
  overlap: (now, before, format) =>
    `; the confidence intervals, ${list([now, before].map((q) => scaled(range(rounded(q, format), format), format)))}, overlap`,
  skipped: ({ first, last, count }) => {
    const names = [...new Set([first, last].map((o) => periodName(o)))];
    return `no figure for ${names.join(count > 2 ? ' to ' : ' and ')}`;
  },
};
