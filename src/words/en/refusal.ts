import type { ParsedObservation } from '../../contract/observation.js';
import type { NoChange } from '../../statistics/comparable.js';
import type { RefusalWords } from '../common.js';
import { period, periodName, through } from './period.js';
import { range, rounded, scaled } from './quantity.js';
import { list } from './sentence.js';

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

const reasonFor = (reason: NoChange, { period: p }: ParsedObservation, { period: q }: ParsedObservation): string =>
  reason === 'partial' && p
    ? `part of a ${p.granularity}`
    : reason === 'period' && p && q
      ? 'the same period'
      : NO_CHANGE[reason];

/** " from 2020"; empty for an observation without a name, and for an open period, whose name begins with "since". */
const from = (o: ParsedObservation): string =>
  (o.label ?? o.period) && o.period?.last !== Infinity ? ` from ${periodName(o)}` : '';

/** The words for figures that are not compared, in English. */
export const englishRefusal: RefusalWords = {
  noChangeShort: (...refusal) => `${reasonFor(...refusal)}: not compared`,
  noChangeLong: (reason, now, before) =>
    reason === 'partial' && now.period && now.through
      ? `Figures for ${period(now.period)} run ${through(now.through, now.period)} and are not compared with a whole ${now.period.granularity}.`
      : `No change${from(before)} is given: ${reasonFor(reason, now, before)}.`,
  overlap: (now, before, format) =>
    `; the confidence intervals, ${list([now, before].map((q) => scaled(range(rounded(q, format), format), format)))}, overlap`,
};
