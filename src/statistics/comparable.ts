import { changeBetween, type Change, type Kind } from './change.js';
import { dayText, units, type Period } from './period.js';
import { isKnown, isWithheld, type Quantity } from './quantity.js';

/** One end of a comparison: the quantity and what decides whether it may be compared. */
export interface Comparable {
  readonly quantity: Quantity;
  /** The time the figure is about. A figure without one, or with a label for one, is compared with nothing. */
  readonly period?: Period | undefined;
  /** How far a period that is not complete has come. */
  readonly through?: Period | undefined;
  /** A flow where nothing is said. */
  readonly kind?: Kind | undefined;
  /** Any text that is equal where the units are. */
  readonly unitKey?: string | undefined;
  /** What an index is measured against. */
  readonly base?: { readonly period?: Period; readonly value?: number } | undefined;
}

/**
 * Why there is no change: a figure is `withheld` or `missing`; they are of a different `kind`, `unit` or `base` (for
 * cumulative figures, the day they begin on); a `definition` differs; the series has a `break`; a `period` is not
 * known or is the same; the periods differ in `length`; one is `partial`; the `bounds` leave nothing to say.
 */
export type NoChange =
  | 'missing'
  | 'withheld'
  | 'partial'
  | 'break'
  | 'definition'
  | 'kind'
  | 'unit'
  | 'base'
  | 'length'
  | 'period'
  | 'bounds';

/** The last day that a figure covers. */
const reach = (period: Period, { through = period }: Comparable): number => Math.min(period.end, through.end);

/** The day and month after which it stands still: the last of February is the same in every year. */
const turn = (day: number): string => dayText(day + 1).slice(-5);

const baseKey = ({ base }: Comparable): string => [base?.value, base?.period?.start, base?.period?.end].join();

function refusal(now: Comparable, before: Comparable, broken: boolean): NoChange | undefined {
  const { quantity: a, period: p, kind = 'flow' } = now;
  const { quantity: b, period: q, kind: other = 'flow' } = before;
  if (isWithheld(a) || isWithheld(b)) return 'withheld';
  if (!isKnown(a) || !isKnown(b)) return 'missing';
  if (kind !== other) return 'kind';
  if (now.unitKey !== before.unitKey) return 'unit';
  const cumulative = kind === 'cumulative';
  if ((now.base !== before.base && baseKey(now) !== baseKey(before)) || (cumulative && p && q && p.start !== q.start))
    return 'base';
  if (a.status?.includes('D') || b.status?.includes('D')) return 'definition';
  if (!p || !q) return 'period';
  const until = reach(p, now);
  const was = reach(q, before);
  if (until === was && p.start === q.start) return 'period';
  if (broken || (until > was ? a : b).status?.includes('B')) return 'break';
  if (cumulative) return undefined;
  if (p.granularity !== q.granularity || units(p) !== units(q)) return 'length';
  const short = until < p.end;
  if (short !== was < q.end) return 'partial';
  // Complete figures, as nearly all are, have reached their end; of the others, both must have come equally far. The texts of days come
  // last: for every change they were a seventh of a delta's layout.
  if (!short || until - p.start === was - q.start) return undefined;
  return turn(until) === turn(was) && turn(p.start) === turn(q.start) ? undefined : 'partial';
}

/** True where both have a confidence interval and these have a number in common. */
const overlapping = (a: Quantity, b: Quantity): boolean =>
  !!a.level && !!b.level && (a.low ?? NaN) <= (b.high ?? NaN) && (b.low ?? NaN) <= (a.high ?? NaN);

/**
 * The change from one figure to another, or the reason there is none; the first that holds of: withheld, missing,
 * kind, unit, base, definition, period, break, length, partial, bounds. A series break refuses where the later figure
 * has status `B` or `broken` says that one lies between the two; one on the earlier figure does not, because the
 * series starts anew there. Incomplete periods are compared where both have come equally far, in days or to the same
 * day of the year. Never throws.
 */
export function change(
  now: Comparable,
  before: Comparable,
  options: { readonly percentUnit?: boolean; readonly broken?: boolean } = {},
): Change | NoChange {
  const refused = refusal(now, before, !!options.broken);
  if (refused) return refused;
  const found = changeBetween(before.quantity, now.quantity, !!options.percentUnit);
  if (!found) return 'bounds';
  return {
    ...found,
    ...(overlapping(now.quantity, before.quantity) && { overlap: true }),
    ...(now.kind === 'cumulative' && { flow: true }),
  };
}
