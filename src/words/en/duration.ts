import { decimalsOf, toDecimals, withoutNoise } from '../../statistics/decimal.js';
import { writeNumber } from '../number.js';
import { LANG, join } from './sentence.js';

/** The format of a duration: the seconds of one of its unit, and the decimals of that. */
export interface DurationFormat {
  readonly secondsOfOne: number;
  /** Writes 24 hours as a day. */
  readonly hasDays?: boolean | undefined;
  readonly decimals?: number | undefined;
  /** Writes a plus before what is above zero. */
  readonly sign?: boolean | undefined;
}

/** Decimals of a second from which on binary noise would show. */
const MOST_DECIMALS = 9;

/** A duration in days, hours, minutes and seconds, without those that are none: "8 min 25 s", "1 d 4 h", "0 min". It is rounded as a whole: 119.96 seconds with one decimal are "2 min". */
export function durationText(value: number, { secondsOfOne, hasDays, decimals, sign }: DurationFormat): string {
  const exact = withoutNoise(Math.abs(value) * secondsOfOne);
  const size = secondsOfOne === 1 && decimals !== undefined ? toDecimals(exact, decimals, 0) : exact;
  const days = hasDays ? Math.floor(size / 86_400) : 0;
  const [hours, minutes] = [Math.floor(size / 3600) - 24 * days, Math.floor((size % 3600) / 60)];
  const seconds = toDecimals(size % 60, Math.min(decimalsOf(size), MOST_DECIMALS), 0);
  const isZero = size === 0;
  const text = join(
    days > 0 && `${writeNumber(LANG, days)} d`,
    hours > 0 && `${writeNumber(LANG, hours)} h`,
    (minutes > 0 || (isZero && secondsOfOne === 60)) && `${minutes} min`,
    (seconds > 0 || (isZero && secondsOfOne === 1)) &&
      `${writeNumber(LANG, seconds, secondsOfOne === 1 ? { decimals } : {})} s`,
  );
  return `${value < 0 ? '−' : sign && value > 0 ? '+' : ''}${text}`;
}
