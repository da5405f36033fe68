import { changeBetween, type Change, type ChangeScale, type Kind } from './change.js';
import { dayText, haveOneLength, isUndated, overlaps, units, type Period } from './period.js';
import { isKnown, isWithheld, type Quantity } from './quantity.js';

/** One side of a comparison: a quantity, and the facts that decide whether it can be compared. */
export interface Comparable {
  readonly quantity: Quantity;
  /** Period of the figure. Without one, and without a place, the figure is compared with nothing. */
  readonly period?: Period | undefined;
  /** Place among the figures of its series, if their times are named without dates: 3 of "Q3". */
  readonly place?: number | undefined;
  /** The last day or period that an incomplete period includes. */
  readonly through?: Period | undefined;
  /** `flow` if absent. */
  readonly kind?: Kind | undefined;
  /** Key of the unit, equal for equal units. */
  readonly unitKey?: string | undefined;
  /** Base of an index. */
  readonly base?: { readonly period?: Period; readonly value?: number } | undefined;
  /** True if several figures have its period. */
  readonly isRepeated?: boolean | undefined;
}

/**
 * Reason for no change: a figure is `withheld` or `missing`; several of one time differ (`repeated`); the figures differ in `kind`, `unit` or `base` (for running totals, the day they
 * begin on); a `definition` differs; the series has a `break`; a `period` is unknown or both are the same; the periods differ in `length`; one is
 * `partial`; they `overlap`; the year before has no such period (`calendar`), as a week 53; the `bounds` leave it open.
 */
export type NoChange =
  | 'missing'
  | 'withheld'
  | 'repeated'
  | 'partial'
  | 'break'
  | 'definition'
  | 'kind'
  | 'unit'
  | 'base'
  | 'length'
  | 'period'
  | 'overlap'
  | 'calendar'
  | 'bounds';

/** Last day that a figure covers. */
const lastDay = (period: Period, { through = period }: Comparable): number => Math.min(period.end, through.end);

/** Month and day after a day, as `MM-DD`: equal for the last of February in every year. */
const dayAfter = (day: number): string => dayText(day + 1).slice(-5);

const baseKey = ({ base }: Comparable): string => [base?.value, base?.period?.start, base?.period?.end].join();

/** The reason why two figures are not the same kind of figure, or not known to be the only ones of their times. */
function unlike(now: Comparable, before: Comparable): NoChange | undefined {
  const { kind = 'flow', period } = now;
  const { period: earlier } = before;
  if (now.isRepeated || before.isRepeated) return 'repeated';
  if (kind !== (before.kind ?? 'flow')) return 'kind';
  if (now.unitKey !== before.unitKey) return 'unit';
  // A running total of a single day, month or year is one by its end.
  const hasStart = period && earlier && (units(period) > 1 || units(earlier) > 1);
  const hasOtherStart = kind === 'cumulative' && hasStart && period.start !== earlier.start;
  if ((now.base !== before.base && baseKey(now) !== baseKey(before)) || hasOtherStart) return 'base';
  return [now, before].some(({ quantity }) => quantity.status?.includes('D')) ? 'definition' : undefined;
}

/** The reason why figures of two periods are not compared, of which the first is complete until `until` and the second until `was`. */
function unlikePeriods(period: Period, until: number, earlier: Period, was: number): NoChange | undefined {
  if (!haveOneLength(period, earlier)) return 'length';
  const isShort = until < period.end;
  if (isShort !== was < earlier.end) return 'partial';
  // Nearly all figures are complete. Of incomplete ones, both must have come equally far. Texts of days are made only here, because for every
  // change they would take a seventh of a delta's layout.
  if (!isShort || until - period.start === was - earlier.start) return undefined;
  return dayAfter(until) === dayAfter(was) && dayAfter(period.start) === dayAfter(earlier.start)
    ? undefined
    : 'partial';
}

/** True if two running totals overlap: they are by the same day, or one since a day is by an earlier day than the other. */
const areOneTotal = (period: Period, until: number, was: number): boolean =>
  until === was || (period.end === Infinity && until < was);

/** The break of a series between a figure and an earlier one, of which the later has the status, or one between them. */
const brokenBy = (later: Comparable, broken: boolean): NoChange | undefined =>
  broken || later.quantity.status?.includes('B') ? 'break' : undefined;

/** The reason for no change between two figures without dates, whose places are their order, if they have one: "Q2" and "Q3". */
function refusalOfPlaces(now: Comparable, before: Comparable, broken: boolean): NoChange | undefined {
  const [place, other] = [now.place, before.place];
  if (place === undefined || other === undefined || place === other) return 'period';
  return brokenBy(place > other ? now : before, broken);
}

/** The first reason for no change, apart from the bounds of the figures. */
function refusal(now: Comparable, before: Comparable, broken: boolean): NoChange | undefined {
  const { period } = now;
  const { period: earlier } = before;
  if (isWithheld(now.quantity) || isWithheld(before.quantity)) return 'withheld';
  if (!isKnown(now.quantity) || !isKnown(before.quantity)) return 'missing';
  const reason = unlike(now, before);
  if (reason) return reason;
  if (!period || !earlier) return refusalOfPlaces(now, before, broken);
  // Between a calendar year and a fiscal year whose start is not known lies an unknown time.
  if (period.yearStart !== earlier.yearStart && [period, earlier].some(isUndated)) return 'period';
  const until = lastDay(period, now);
  const was = lastDay(earlier, before);
  if (until === was && period.start === earlier.start) return 'period';
  // Of two figures by the same day, the one that is compared is the later.
  const reasonOfBreak = brokenBy(until >= was ? now : before, broken);
  if (reasonOfBreak) return reasonOfBreak;
  // The periods of running totals may overlap.
  if (now.kind === 'cumulative') return areOneTotal(period, until, was) ? 'overlap' : undefined;
  return unlikePeriods(period, until, earlier, was) ?? (overlaps(period, earlier) ? 'overlap' : undefined);
}

/** True if both have a confidence interval and these overlap. */
const overlapping = (a: Quantity, b: Quantity): boolean =>
  !!a.level && !!b.level && (a.low ?? NaN) <= (b.high ?? NaN) && (b.low ?? NaN) <= (a.high ?? NaN);

/**
 * Change between two figures, or the first reason for none in this order: withheld, missing, repeated, kind, unit, base, definition, period, break, length,
 * partial, overlap, bounds. A series break counts if the later figure has status `B` or if `broken` reports one between the two; on the earlier figure it
 * does not, because the series starts anew there. Incomplete periods are compared if both have come equally far, in days or to the same day of
 * the year. Never throws.
 */
export function change(
  now: Comparable,
  before: Comparable,
  options: { readonly scale?: ChangeScale; readonly broken?: boolean } = {},
): Change | NoChange {
  const refused = refusal(now, before, !!options.broken);
  if (refused) return refused;
  const found = changeBetween(before.quantity, now.quantity, options.scale ?? 'ratio');
  if (!found) return 'bounds';
  return {
    ...found,
    ...(overlapping(now.quantity, before.quantity) && { overlap: true }),
    ...(now.kind === 'cumulative' && { flow: true }),
  };
}
