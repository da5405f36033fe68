import { compare, difference, sum, type Quantity } from './quantity.js';
import { share } from './share.js';

/**
 * What a figure counts: a `flow` in a period, `cumulative` since a date, a `stock` at a time, a `rate`, a `share` of a
 * whole, or an `index` against a base.
 */
export type Kind = 'flow' | 'cumulative' | 'stock' | 'rate' | 'share' | 'index';

/** The change between two figures. Example: from 6000 to over 6900 it is `>900`, direction 1, and `>15` per cent. */
export interface Change {
  /** In the unit; for a unit that is per cent, in percentage points. */
  readonly absolute: Quantity;
  /** −1 down, 0 none, 1 up; `undefined` where the bounds do not decide. */
  readonly direction: -1 | 0 | 1 | undefined;
  /** Of the earlier figure, where 12.5 is 12.5 %; absent where there is none that is sound. */
  readonly percent?: Quantity;
  /** Why `percent` is absent: the base is zero or negative, the unit is per cent itself, or the bounds leave nothing to say. */
  readonly noPercent?: 'zero' | 'negative' | 'points' | 'bounds';
  /** The change is in percentage points. */
  readonly points?: boolean;
  /** Both figures have a confidence interval, and these overlap. */
  readonly overlap?: boolean;
  /** Both figures are cumulative: their difference is a flow. */
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
 * The change from one quantity to another that may be compared with it; `undefined` where their bounds leave nothing to say. `points` says
 * that their unit is per cent, whose changes are percentage points. Never throws.
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
