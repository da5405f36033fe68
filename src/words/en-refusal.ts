import type { ParsedObservation } from '../contract/observation.js';
import type { NoChange } from '../statistics/comparable.js';
import { list, periodName, period, range, rounded, scaled, through } from './en.js';
import type { RefusalWords } from './words.js';

const NO_CHANGE: Record<NoChange, string> = {
  missing: 'no figure to compare with',
  withheld: 'a figure is withheld',
  partial: 'part of a period',
  break: 'break in series',
  definition: 'definition changed',
  kind: 'another kind of figure',
  unit: 'another unit',
  base: 'another base',
  length: 'periods of different length',
  period: 'the period is not known',
  bounds: 'the bounds do not tell',
};

const whyNot = (reason: NoChange, { period: p }: ParsedObservation, { period: q }: ParsedObservation): string =>
  reason === 'partial' && p
    ? `part of a ${p.granularity}`
    : reason === 'period' && p && q
      ? 'the same period'
      : NO_CHANGE[reason];

/** What has no name, or a name that begins with "since", is not named. */
const from = (o: ParsedObservation): string =>
  (o.label ?? o.period) && o.period?.last !== Infinity ? ` from ${periodName(o)}` : '';

/** Why a change is not given, or hardly one, in English. */
export const englishRefusal: RefusalWords = {
  noChangeShort: (...why) => `${whyNot(...why)}: not compared`,
  noChangeLong: (reason, now, before) =>
    reason === 'partial' && now.period && now.through
      ? `Figures for ${period(now.period)} run ${through(now.through, now.period)} and are not compared with a whole ${now.period.granularity}.`
      : `No change${from(before)} is given: ${whyNot(reason, now, before)}.`,
  overlap: (now, before, format) =>
    `; the confidence intervals, ${list([now, before].map((q) => scaled(range(rounded(q, format), format), format)))}, overlap`,
};
