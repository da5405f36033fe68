import { changeIn, type Comparison } from '../../contract/comparison.js';
import { unitKey } from '../../contract/unit.js';
import type { ParsedObservation } from '../../contract/observation.js';
import { decimalsOf } from '../../statistics/decimal.js';
import {
  difference,
  isExact,
  isKnown,
  pointEstimate,
  qualifiersOf,
  sum,
  type Quantity,
} from '../../statistics/quantity.js';
import type { Contribution, Delta } from '../data.js';
import { comparisonsOf } from './comparisons.js';

/**
 * Reason why contributions do not lead from the first figure to the last: there are none, there are several series, a contribution has another
 * unit, a figure is missing, withheld or not exact, or the two figures cannot be compared.
 */
export type ContributionsReason = 'none' | 'series' | 'unit' | 'inexact' | 'change';

/** The way from the first figure of a series to the last by its contributions. */
export interface Contributed {
  readonly comparison: Comparison;
  readonly contributions: readonly Contribution[];
  /** The change less all contributions. Absent if they add up to it. */
  readonly remainder?: Quantity;
  /** True if the remainder is no larger than the rounding of the figures can explain. */
  readonly isRounding?: boolean;
}

/** Largest sum of the amounts by which exact figures differ from what they were rounded from: half a unit of the last digit of each. */
const roundingOf = (figures: readonly Quantity[]): number =>
  figures.reduce((all, { value = 0, decimals = decimalsOf(value) }) => all + 10 ** -decimals / 2, 0);

/** The change that is left when all contributions are taken from it. */
function remainderOf(
  { now, before }: Comparison,
  contributions: readonly Contribution[],
): Pick<Contributed, 'remainder' | 'isRounding'> {
  const figures = [now, before, ...contributions].map(({ value }) => value);
  const explained = sum([before.value, ...contributions.map(({ value }) => value)].map(({ value }) => ({ value })));
  const left = explained && difference({ value: now.value.value }, explained);
  const size = left && pointEstimate(left);
  if (!left || !size) return {};
  return {
    remainder: { ...left, ...qualifiersOf(figures) },
    isRounding: Math.abs(size) <= roundingOf(figures) * (1 + 1e-9),
  };
}

/** A name with a year in it: "Balance 2022", "Budget 2024/25". */
const DATED_NAME = /^(.*?)\b((?:19|20)\d\d)(?:[/–-]\d\d)?\b(.*)$/;

/** True for two names that differ by their years alone, of which the second is later: "Balance 2022" and "Balance 2024". */
function isOfLaterYear(before = '', now = ''): boolean {
  const [, start, year = '', end] = DATED_NAME.exec(before) ?? [];
  const [, otherStart, laterYear = '', otherEnd] = DATED_NAME.exec(now) ?? [];
  return start === otherStart && end === otherEnd && laterYear > year;
}

/** True if a figure is one number. */
const hasNumber = ({ value }: Pick<ParsedObservation, 'value'>): boolean => isExact(value) && value.value !== undefined;

/** Order of the first figure and the last: by their periods, or of labels that do not tell which is the later. Absent if they cannot be compared. */
function orderOf(
  observations: readonly ParsedObservation[],
  comparison: Comparison | undefined,
): 'dated' | 'undated' | undefined {
  const [first] = observations;
  const last = observations.at(-1);
  // A label among periods has no place in time, so that it is not known which figure is the first or the last.
  const isOrdered = new Set(observations.map(({ period }) => !period)).size === 1;
  const found = isOrdered && comparison && comparison.before === first ? changeIn(comparison) : 'missing';
  if (typeof found !== 'string') return 'dated';
  // Of two figures of one label, neither is known to be the later.
  return found === 'period' && !first?.period && first?.label !== last?.label ? 'undated' : undefined;
}

/** The way from the first figure to the last by the contributions of a delta, or the reason why they do not lead there. Never throws. */
export function contributedIn(data: Delta): Contributed | ContributionsReason {
  const { series, contributions } = data;
  const [only, ...others] = series;
  if (!contributions.length || !only) return 'none';
  if (others.length) return 'series';
  const last = only.observations.length - 1;
  const comparison = comparisonsOf({ data, periods: undefined }, 'first')(0, last);
  const [before, now] = [only.observations[0], only.observations[last]];
  // A figure that is withheld, at the end or among the contributions, would be what is left.
  if (!before || !now || ![before, now, ...contributions].every(({ value }) => isKnown(value))) return 'inexact';
  if (![before, now, ...contributions].every(hasNumber)) return 'inexact';
  const order = orderOf(only.observations, comparison);
  if (!comparison || !order) return 'change';
  if (contributions.some(({ scope }) => unitKey(scope.unit) !== unitKey(only.scope.unit))) return 'unit';
  const left = remainderOf(comparison, contributions);
  // What leads from one to the other without a remainder shows which of two figures without dates is the later, and so do their names.
  if (order === 'undated' && left.remainder && !left.isRounding && !isOfLaterYear(before.label, now.label))
    return 'change';
  return { comparison, contributions, ...left };
}
