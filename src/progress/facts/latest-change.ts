import { Sequence, changeIn, observationOf, type Comparison } from '../../contract/comparison.js';
import { timeKey } from '../../contract/observation.js';
import type { Change } from '../../statistics/change.js';
import { isExact } from '../../statistics/quantity.js';
import type { Measure } from '../data.js';

/** The change of a figure on an earlier one. */
export interface LatestChange {
  readonly comparison: Comparison;
  readonly change: Change;
}

/** The change of a measure's figure on its latest earlier one. Undefined if there is none, if the two cannot be compared, and between bounds. */
export function latestChange(measure: Measure): LatestChange | undefined {
  const now = observationOf(measure);
  const earlier = measure.observations.filter((one) => timeKey(one) !== timeKey(now));
  const comparison = new Sequence([...earlier, now]).withPrevious(earlier.length);
  const change = comparison && changeIn(comparison);
  return comparison && change && typeof change !== 'string' && isExact(change.absolute)
    ? { comparison, change }
    : undefined;
}
