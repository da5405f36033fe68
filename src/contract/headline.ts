import { decimalsOf, toDecimals } from '../statistics/decimal.js';
import { samePeriod, type Period } from '../statistics/period.js';
import { compare, isExact, isKnown, isWithheld, type Quantity } from '../statistics/quantity.js';
import { areAlike, type Scope } from './context.js';
import { compareTimes, type ParsedObservation } from './observation.js';
import { printQuantity } from '../statistics/notation.js';
import type { Problem } from './problem.js';
import type { PublishedQuantity } from './quantity.js';
import { reportProblem } from './reader.js';

/** A headline figure, with its JSON Pointer. */
export interface Headline {
  readonly pointer: string;
  readonly scope: Scope;
  readonly value: PublishedQuantity;
}

/** True if two figures of one period exclude each other. An exact figure may be the other one rounded: 398.6 and 398.61. */
function contradicts(one: Quantity, other: Quantity): boolean {
  if (!isExact(one) || !isExact(other)) return ![0, undefined].includes(compare(one, other));
  const { value: a = 0 } = one;
  const { value: b = 0 } = other;
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  return toDecimals(a, decimals, 0) !== toDecimals(b, decimals, 0);
}

/** Last day that a figure includes. */
const lastDay = (period: Period, through: Period | undefined): number => Math.min(period.end, through?.end ?? Infinity);

/** Reports a headline that contradicts the observation of its own period, of the same unit, kind and base. Both are kept. Never throws. */
export function checkHeadline(
  { pointer, scope, value }: Headline,
  observations: readonly ParsedObservation[],
  problems: Problem[],
): void {
  const { period, asOf } = scope;
  if (!period || !isKnown(value) || isWithheld(value)) return;
  const same = observations.find(
    (one) =>
      one.period &&
      samePeriod(one.period, period) &&
      lastDay(period, one.through) === lastDay(period, asOf) &&
      areAlike(one.scope, scope),
  );
  if (!same || !isKnown(same.value) || isWithheld(same.value) || !contradicts(value, same.value)) return;
  const found = printQuantity({ ...value, status: undefined });
  reportProblem(problems, { pointer, code: 'headline-differs', severity: 'noted', found });
}

/** True if an observation is of a later time than a headline. An open period has no end that could be compared. */
export const isLater = (one: ParsedObservation, headline: Pick<ParsedObservation, 'period' | 'scope'>): boolean =>
  [one, headline].every(({ period }) => period && period.end < Infinity) && compareTimes(one, headline) > 0;
