import { lineKey } from '../../contract/context.js';
import { pointEstimate } from '../../statistics/quantity.js';
import { isSumName } from '../../written/total-name.js';
import type { Measure } from '../data.js';

/**
 * True for a measure named as the total of at least two others of its unit and group, such as `Total` or `All`. Its figure, if it has a number, is not below
 * all of theirs: one that is below them is no total, whatever its name.
 */
export function isTotal(measure: Measure, measures: readonly Measure[]): boolean {
  if (!isSumName(measure.label)) return false;
  const key = lineKey(measure.scope);
  const others = measures.filter(
    (other) => other !== measure && other.group === measure.group && lineKey(other.scope) === key,
  );
  const least = Math.min(...others.map(({ value }) => pointEstimate(value) ?? Infinity));
  return others.length > 1 && (pointEstimate(measure.value) ?? Infinity) >= least;
}
