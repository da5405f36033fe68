import { decimalsOf } from './decimal.js';
import { compare, difference, isExact, sum, type Quantity } from './quantity.js';
import { share } from './share.js';

/**
 * Kind of a figure: a `flow` in a period, `cumulative` since a date, a `stock` at a time, a `rate`, a `share` of a whole, or an `index` against
 * a base.
 */
export type Kind = 'flow' | 'cumulative' | 'stock' | 'rate' | 'share' | 'index';

/** Change between two figures. Example: from 6000 to over 6900 it is `>900`, direction 1, and `>15` per cent. */
export interface Change {
  /** In the unit of the figures; for per cents, in percentage points. */
  readonly absolute: Quantity;
  /** −1 down, 0 none, 1 up; `undefined` if the bounds leave it open. */
  readonly direction: -1 | 0 | 1 | undefined;
  /** Change relative to the earlier figure: 12.5 is 12.5%. Absent if there is no sound one. */
  readonly percent?: Quantity;
  /**
   * Reason why `percent` is absent: the earlier figure is zero, a figure is below zero, the unit is a per cent, the scale has no true zero, or the
   * bounds leave it open.
   */
  readonly noPercent?: 'zero' | 'negative' | 'points' | 'scale' | 'bounds';
  /** True if the change is in percentage points. */
  readonly points?: boolean;
  /** True if both figures have a confidence interval and these overlap. */
  readonly overlap?: boolean;
  /** True if both figures are cumulative, so that their difference is a flow. */
  readonly flow?: boolean;
}

/** True if a figure has an end below zero. An upper bound such as `<5` has none. */
const isBelowZero = (q: Quantity): boolean => (q.value ?? 0) < 0 || (q.low ?? 0) < 0 || compare(q, { value: 0 }) === -1;

/** Largest fall, in per cent, of a figure that is still above zero. */
const NEARLY_ALL = -99.999_999_999_999_9;

/** A relative change that is a fall of 100% only to zero: the ratio of 1 to 1e21 is lost next to 100. */
function shortOfAll(percent: Quantity, now: Quantity): Quantity {
  const isRounded = (end: 'value' | 'low' | 'high'): boolean => percent[end] === -100 && now[end] !== 0;
  const ends = (['value', 'low', 'high'] as const).filter(isRounded);
  return ends.length ? { ...percent, ...Object.fromEntries(ends.map((end) => [end, NEARLY_ALL])) } : percent;
}

function percentOf(now: Quantity, before: Quantity): Pick<Change, 'percent' | 'noPercent'> {
  if (compare(before, { value: 0 }) === 0) return { noPercent: 'zero' };
  if (isBelowZero(now) || isBelowZero(before)) return { noPercent: 'negative' };
  const whole = share(now, before);
  const percent = whole && sum([whole, { value: -100 }]);
  return percent ? { percent: shortOfAll(percent, now) } : { noPercent: 'bounds' };
}

/**
 * A change has the fewer decimals of its two ends, and no fewer than its exact value: from 59.4 to 61.4 it is 2.0. From "£1.8 million" to £841,250.50 it has no
 * pence, as one end has none.
 */
function decimalsOfChange(before: Quantity, now: Quantity, { value = 0 }: Quantity): Pick<Quantity, 'decimals'> {
  if (!isExact(before) || !isExact(now)) return {};
  const decimals = Math.min(...[before, now].map((q) => q.decimals ?? decimalsOf(q.value ?? 0)));
  const isInLargerScale = before.decimals === 0 || now.decimals === 0;
  return decimals < 3 && (decimals > decimalsOf(value) || isInLargerScale) ? { decimals } : {};
}

/**
 * Scale of two figures: `points` if their unit is a per cent, whose changes are percentage points; `interval` if it has no true zero, as °C; `ordinal`
 * if they are places in a ranking, of which 1 is the top: from 5 to 3 it is a rise of 2.
 */
export type ChangeScale = 'ratio' | 'interval' | 'points' | 'ordinal';

/** Change between two comparable quantities on a scale; `undefined` if their bounds leave it open. Never throws. */
export function changeBetween(before: Quantity, now: Quantity, scale: ChangeScale): Change | undefined {
  const [upper, lower] = scale === 'ordinal' ? [before, now] : [now, before];
  const absolute = difference(upper, lower);
  if (!absolute) return undefined;
  const relative =
    scale === 'points'
      ? ({ points: true, noPercent: 'points' } as const)
      : scale === 'interval' || scale === 'ordinal'
        ? ({ noPercent: 'scale' } as const)
        : percentOf(now, before);
  return {
    absolute: { ...absolute, ...decimalsOfChange(before, now, absolute) },
    direction: compare(upper, lower),
    ...relative,
  };
}
