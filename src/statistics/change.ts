import { compare, difference, sum, type Quantity } from './quantity.js';
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
  /** Reason why `percent` is absent: the earlier figure is zero or negative, the unit is a per cent, or the bounds leave it open. */
  readonly noPercent?: 'zero' | 'negative' | 'points' | 'bounds';
  /** True if the change is in percentage points. */
  readonly points?: boolean;
  /** True if both figures have a confidence interval and these overlap. */
  readonly overlap?: boolean;
  /** True if both figures are cumulative, so that their difference is a flow. */
  readonly flow?: boolean;
}

function percentOf(now: Quantity, before: Quantity): Pick<Change, 'percent' | 'noPercent'> {
  const whole = share(now, before);
  const percent = whole && sum([whole, { value: -100 }]);
  if (percent) return { percent };
  const side = compare(before, { value: 0 });
  return { noPercent: side === 0 ? 'zero' : side === -1 ? 'negative' : 'bounds' };
}

/**
 * Change between two comparable quantities; `undefined` if their bounds leave it open. `points` is true if their unit is a per cent, whose changes
 * are percentage points. Never throws.
 */
export function changeBetween(before: Quantity, now: Quantity, points: boolean): Change | undefined {
  const absolute = difference(now, before);
  return (
    absolute && {
      absolute,
      direction: compare(now, before),
      ...(points ? { points: true, noPercent: 'points' } : percentOf(now, before)),
    }
  );
}
