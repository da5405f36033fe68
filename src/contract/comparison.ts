import { changeBetween, type Change, type ChangeScale } from '../statistics/change.js';
import { change, type Comparable, type NoChange } from '../statistics/comparable.js';
import { missingPeriods, type MissingPeriods } from '../statistics/cadence.js';
import { isUndated, overlaps, partial, units, type Period } from '../statistics/period.js';
import { isKnown, isWithheld } from '../statistics/quantity.js';
import type { Scope } from './context.js';
import { compareTimes, type ParsedObservation } from './observation.js';
import { isOrdinal, unitKey, type Unit } from './unit.js';

/** Periods in order that have no figure. */
export interface Skipped {
  readonly first: ParsedObservation;
  readonly last: ParsedObservation;
  readonly count: number;
  /** Those that are published, without a figure. */
  readonly published: readonly ParsedObservation[];
}

/** One figure, and the earlier one that it is compared with. */
export interface Comparison {
  readonly now: ParsedObservation;
  /** The earlier figure. Its pointer is empty if no such figure is published. */
  readonly before: ParsedObservation;
  /** True if the series breaks after the earlier figure, up to and including the later. */
  readonly isBroken: boolean;
  /** Periods without a figure between the two. */
  readonly skipped?: Skipped;
  /** Reason for no change that the two figures do not show. */
  readonly refused?: NoChange;
}

const comparable = ({ value, period, place, through, scope, isRepeated }: ParsedObservation): Comparable => ({
  quantity: value,
  period,
  place,
  // A running total since a day is one by the day on which it is stated.
  through: through ?? (period?.end === Infinity && scope.kind === 'cumulative' ? scope.asOf : undefined),
  kind: scope.kind,
  unitKey: unitKey(scope.unit),
  base: scope.base,
  isRepeated,
});

/** True for amounts in a period, which belong to its length. A per cent is one of any time. */
export const isPeriodAmount = ({ unit, kind = 'flow' }: Scope): boolean => kind === 'flow' && !unit?.percent;

/** A figure with the time of its scope, as an observation. */
export function observationOf({
  pointer,
  scope,
  value,
}: Pick<ParsedObservation, 'pointer' | 'scope' | 'value'>): ParsedObservation {
  const { period, periodLabel, asOf } = scope;
  const isBegun = period && asOf && period.start <= asOf.end && period.end < Infinity && !isUndated(period);
  const through = isBegun && partial(period, asOf) ? asOf : undefined;
  return {
    pointer,
    scope,
    value,
    ...(period && { period }),
    ...(periodLabel !== undefined && { label: periodLabel }),
    ...(through && { through }),
  };
}

/** The scale of the changes of a unit. */
const changeScaleOf = (unit: Unit | undefined): ChangeScale =>
  unit?.percent ? 'points' : isOrdinal(unit) ? 'ordinal' : unit?.ratio === false ? 'interval' : 'ratio';

/** The change between the two figures of a comparison, or the reason why there is none. */
export const changeIn = ({ now, before, isBroken, refused }: Comparison): Change | NoChange =>
  refused ?? change(comparable(now), comparable(before), { scale: changeScaleOf(now.scope.unit), broken: isBroken });

/** True if a new series begins with this observation: it has the status `B`. */
export const isBreak = ({ value }: ParsedObservation): boolean => !!value.status?.includes('B');

/** True if a figure is of a part of its period: a stock is of a day, and a running total by one. */
const isPartOfTime = ({ through, scope: { kind } }: ParsedObservation): boolean =>
  !!through && kind !== 'stock' && kind !== 'cumulative';

/** The change from a figure that its document calls the earlier one, or the reason why there is none. Their order is known even where a time is not. */
export function changeFromEarlier(comparison: Comparison): Change | NoChange {
  const { now, before } = comparison;
  const found = changeIn(comparison);
  if (found !== 'period' || (now.period && before.period)) return found;
  if (isPartOfTime(now) || isPartOfTime(before)) return 'partial';
  if (isBreak(now)) return 'break';
  const isMixed = (now.period && before.label !== undefined) ?? (now.label !== undefined && before.period);
  if (isMixed) return found;
  return changeBetween(before.value, now.value, changeScaleOf(now.scope.unit)) ?? 'bounds';
}

/** A period without an observation. A comparison with it gives no change, with a reason that names the period. */
export const unpublished = (period: Period, scope: Scope): ParsedObservation => ({
  pointer: '',
  scope,
  value: {},
  period,
});

/** True if no observation of a series before an index can be compared with it: their periods overlap, and they are no running totals. */
function isOverlapping(now: ParsedObservation, before: ParsedObservation): boolean {
  return now.scope.kind !== 'cumulative' && !!now.period && !!before.period && overlaps(now.period, before.period);
}

/** True unless the dates of two observations show that the first is not the earlier one. */
const isEarlier = (before: ParsedObservation, now: ParsedObservation): boolean =>
  !before.period || !now.period || compareTimes(before, now) < 0;

/** The observations of one series in order, and what lies between two of them. */
export class Sequence {
  private readonly missing: MissingPeriods;
  /** The indexes of the observations where the series breaks. */
  private readonly breaks: readonly number[];

  /** `periods` are those of all series of the chart in order, if there are several. */
  constructor(
    readonly observations: readonly ParsedObservation[],
    periods?: readonly (Period | undefined)[],
  ) {
    this.breaks = observations.flatMap((observation, index) => (isBreak(observation) ? [index] : []));
    const times = observations.map(({ period }) => period);
    this.missing = missingPeriods(times, periods);
  }

  /** Index of the latest earlier observation of other days that has a figure or is withheld, or else of the nearest without one. Undefined if there is none. */
  previous(index: number): number | undefined {
    const now = this.observations[index];
    let nearest: number | undefined;
    for (let i = index - 1; now && i >= 0; i--) {
      const before = this.observations[i];
      if (!before || isOverlapping(now, before) || !isEarlier(before, now)) continue;
      if (isKnown(before.value) || isWithheld(before.value)) return i;
      nearest ??= i;
    }
    return nearest;
  }

  /** True if the series breaks after one observation, up to and including another, in time or in their order. A break without a period may be anywhere. */
  isBrokenBetween(from: number, to: number): boolean {
    const endOf = (index: number): number | undefined => this.observations[index]?.period?.end;
    const [one, other] = [endOf(from), endOf(to)];
    const isWithin = (n: number, a: number, b: number): boolean => Math.min(a, b) < n && n <= Math.max(a, b);
    return this.breaks.some((index) => {
      const end = endOf(index);
      if (one === undefined || other === undefined) return isWithin(index, from, to);
      return end === undefined || isWithin(end, one, other);
    });
  }

  /** Periods without a figure between two observations of single periods. Undefined if there are none. */
  skippedBetween(from: number, to: number): Skipped | undefined {
    if (to === from + 1 && !this.missing.count(to)) return undefined;
    const all: ParsedObservation[] = [];
    const published: ParsedObservation[] = [];
    let count = 0;
    for (let index = from + 1; index <= to; index++) {
      const observation = this.observations[index];
      if (!observation) continue;
      count += this.missing.count(index);
      all.push(...this.missing.ends(index).map((period) => unpublished(period, observation.scope)));
      if (index === to || isKnown(observation.value)) continue;
      count++;
      all.push(observation);
      published.push(observation);
    }
    const [first] = all;
    const last = all.at(-1);
    return first && last && { first, last, count, published };
  }

  /** The comparison of an observation with the previous one that has a figure. Undefined if there is none. */
  withPrevious(index: number): Comparison | undefined {
    const now = this.observations[index];
    const found = this.previous(index);
    const before = this.observations[found ?? -1];
    if (!now || !before || found === undefined) return undefined;
    const isRolling = now.period && units(now.period) > 1 && index - found > 1;
    const skipped = isRolling ? undefined : this.skippedBetween(found, index);
    return { now, before, isBroken: this.isBrokenBetween(found, index), ...(skipped && { skipped }) };
  }
}
