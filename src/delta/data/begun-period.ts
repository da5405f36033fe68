import type { ParsedObservation } from '../../contract/observation.js';
import {
  isUndated,
  knownPeriod,
  samePeriod,
  shifted,
  units,
  type Granularity,
  type Period,
} from '../../statistics/period.js';

/** Units of time of which a figure may be that of a first part. */
const WHOLE: readonly Granularity[] = ['year', 'quarter', 'month'];

/** The latest of some figures, if their times are single units of one granularity. Undefined otherwise. */
function latestUnit(observations: readonly ParsedObservation[]): Period | undefined {
  const [first] = observations;
  let latest = first?.period;
  if (!latest || !WHOLE.includes(latest.granularity) || isUndated(latest)) return undefined;
  for (const { period } of observations) {
    if (!period || period.granularity !== latest.granularity || units(period) > 1) return undefined;
    if (period.first > latest.first) latest = period;
  }
  return latest;
}

/**
 * Series of which the last figures are those of a period that has only begun, if their time is a first part of the unit after all others:
 * `2024-04-01/2024-05-15` after quarters is `2024-Q2` through `2024-05-15`. Running totals stay as they are.
 */
export function withBegunPeriod<Series extends { readonly observations: readonly ParsedObservation[] }>(
  all: readonly Series[],
): readonly Series[] {
  const time = all
    .map(({ observations }) => observations.at(-1)?.period)
    .find((period) => period && period.last < Infinity && units(period) > 1);
  if (!time) return all;
  const isLast = ({ period }: ParsedObservation): boolean => !!period && samePeriod(period, time);
  const observations = all.flatMap((one) => one.observations);
  const others = observations.filter((one) => !isLast(one));
  const before = latestUnit(others);
  const begun = before && shifted(before, 1);
  if (!begun || begun.start !== time.start || begun.end <= time.end || others.length < 2) return all;
  if (observations.some(({ scope }) => scope.kind === 'cumulative')) return all;
  const through = knownPeriod(time.text.split('/').at(-1) ?? '');
  const asBegun = (one: ParsedObservation): ParsedObservation =>
    isLast(one) ? { ...one, period: begun, through: one.through ?? through } : one;
  return all.map((series) => ({ ...series, observations: series.observations.map(asBegun) }));
}
