import { Sequence, changeIn, observationOf, type Comparison } from '../../contract/comparison.js';
import { timeKey, withCommonTime, type ParsedObservation } from '../../contract/observation.js';
import type { Change } from '../../statistics/change.js';
import { isExact } from '../../statistics/quantity.js';
import type { Measure } from '../data.js';

/** The change of a figure on an earlier one. */
export interface LatestChange {
  readonly comparison: Comparison;
  readonly change: Change;
}

/** The change of a measure's figure on its latest earlier one. Undefined if there is none, if the two cannot be compared, and between bounds. */
function latestChange(measure: Measure): LatestChange | undefined {
  const now = observationOf(measure);
  const earlier = measure.observations.filter((one) => timeKey(one) !== timeKey(now));
  const comparison = new Sequence([...earlier, now]).withPrevious(earlier.length);
  const change = comparison && changeIn(comparison);
  return comparison && change && typeof change !== 'string' && isExact(change.absolute)
    ? { comparison, change }
    : undefined;
}

/** The changes of the measures of a chart, as far as they are known. */
export interface LatestChanges {
  readonly of: ReadonlyMap<Measure, LatestChange>;
  /** The first of the earlier figures, if all are of one time. */
  readonly before?: ParsedObservation | undefined;
}

/** The change of each measure on its latest earlier figure. */
export function latestChanges(measures: readonly Measure[]): LatestChanges {
  const changes = new Map(
    measures.flatMap((measure) => {
      const change = latestChange(measure);
      return change ? [[measure, change] as const] : [];
    }),
  );
  return { of: changes, before: withCommonTime(Array.from(changes.values(), ({ comparison }) => comparison.before)) };
}
