import { areRates } from '../../contract/context.js';
import { isExact, isKnown, isWithheld, pointEstimate } from '../../statistics/quantity.js';
import { isEmptyPart } from '../../statistics/share.js';
import { areHundredths, excessOf } from '../../statistics/whole.js';
import type { ParsedObservation } from '../../contract/observation.js';
import { observationIn, type DeltaFacts } from '../facts.js';
import { isOfOneScale } from './scales.js';

/** The reason why series are not stacked. */
export type NoParts =
  'single' | 'unlike' | 'not-parts' | 'unsaid' | 'withheld' | 'negative' | 'inexact' | 'above-hundred' | 'incomplete';

/** The rows of series that are parts of one whole. */
export interface Parts {
  /** Indexes of the rows in which every part has a figure, or is nothing. */
  readonly whole: readonly number[];
  /** Indexes of the rows in which some part has no figure. */
  readonly incomplete: readonly number[];
}

/** The figures of all parts in a row; undefined for a part that has none there. */
export const partsIn = (facts: DeltaFacts, row: number): readonly (ParsedObservation | undefined)[] =>
  facts.mainSeries.map((series) => observationIn(facts, row, series));

const isPercent = ({ scope }: DeltaFacts): boolean => !!scope.unit?.percent;

const valuesIn = (parts: readonly (ParsedObservation | undefined)[]) => parts.flatMap((one) => one?.value ?? []);

/** True if all parts have a figure in a row, or are nothing, and all are of the same days. */
function isWhole(parts: readonly (ParsedObservation | undefined)[]): boolean {
  const known = parts.filter((one) => one && isKnown(one.value));
  const isIncomplete = known.some((one) => one?.through);
  return (
    known.length > 0 &&
    parts.every((one) => one && (isKnown(one.value) || isEmptyPart(one.value))) &&
    known.every((one) => !!one?.through === isIncomplete)
  );
}

/** The reason why figures cannot be added up, whatever the document says. */
function obstacleOf(facts: DeltaFacts): NoParts | undefined {
  const { data, mainSeries } = facts;
  if (mainSeries.length < 2) return 'single';
  if (!isOfOneScale(facts)) return 'unlike';
  const observations = mainSeries.flatMap((series) => data.series[series]?.observations ?? []);
  if (data.whole === false || areRates(observations.map(({ scope }) => scope))) return 'not-parts';
  const values = observations.map(({ value }) => value);
  if (values.some(isWithheld)) return 'withheld';
  if (values.some((value) => (pointEstimate(value) ?? 0) < 0)) return 'negative';
  // Among parts, a bound would be mistaken for an exact figure.
  return values.every((value) => !isKnown(value) || value.roundsToZero || isExact(value)) ? undefined : 'inexact';
}

/** The rows of series that are parts of one whole, as the document says or as per cents of 100 in each row; or the reason why they are not. */
export function partsOf(facts: DeltaFacts): Parts | NoParts {
  const obstacle = obstacleOf(facts);
  if (obstacle) return obstacle;
  const rows = facts.rows.map((_, row) => partsIn(facts, row));
  const whole = rows.flatMap((parts, row) => (isWhole(parts) ? [row] : []));
  const wholes = whole.map((row) => valuesIn(rows[row] ?? []));
  const isSaid =
    facts.data.whole ?? (isPercent(facts) && wholes.length > 0 && wholes.every((parts) => areHundredths(parts)));
  if (!isSaid) return 'unsaid';
  if (isPercent(facts) && wholes.some((parts) => excessOf(parts))) return 'above-hundred';
  const incomplete = rows.flatMap((parts, row) => (parts.some(Boolean) && !isWhole(parts) ? [row] : []));
  return whole.length > 1 ? { whole, incomplete } : 'incomplete';
}
