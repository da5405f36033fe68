import { isUndated, type Period } from '../statistics/period.js';
import type { Quantity } from '../statistics/quantity.js';
import type { Scope } from './context.js';

/** Method of statuses: compared with a straight line from the start to the target, or in the words of the publisher alone. */
export type Method = 'straight-line' | 'as-published';

/** Last day that a figure includes: of its period, as far as it has come. Undefined of a period whose days are not known, and of one to come. */
export function dayOf({ period, periodLabel, asOf }: Scope): number | undefined {
  if (periodLabel || (period && (isUndated(period) || (asOf && asOf.end < period.start)))) return undefined;
  const day = Math.min(period?.end ?? Infinity, asOf?.end ?? Infinity);
  return day < Infinity ? day : undefined;
}

/** True if the start of a straight line is known: a published baseline, or 0 for a running total from the start of the span. */
export function hasStart({ kind, period, periodLabel }: Scope, baseline: Quantity | undefined, span: Period): boolean {
  if (kind === 'flow') return false;
  if (baseline) return true;
  const isFromStart = period?.start === span.start;
  return kind === 'cumulative'
    ? !periodLabel && (!period || isFromStart)
    : !kind && isFromStart && period.last === Infinity;
}
