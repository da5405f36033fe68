import { withoutNoise } from '../../statistics/decimal.js';
import { writeNumber } from '../number.js';
import { LANG, join } from './sentence.js';

/** The format of a duration: the seconds of one of its unit, and the decimals of that. */
export interface DurationFormat {
  readonly secondsOfOne: number;
  readonly decimals?: number | undefined;
  /** Writes a plus before what is above zero. */
  readonly sign?: boolean | undefined;
}

/** A duration in hours, minutes and seconds, without those that are none: "8 min 25 s", "2 h 5 min", "0 min". */
export function durationText(value: number, { secondsOfOne, decimals, sign }: DurationFormat): string {
  const size = Math.abs(value) * secondsOfOne;
  const [hours, minutes, seconds] = [Math.floor(size / 3600), Math.floor((size % 3600) / 60), withoutNoise(size % 60)];
  const isZero = size === 0;
  const text = join(
    hours > 0 && `${writeNumber(LANG, hours)} h`,
    (minutes > 0 || (isZero && secondsOfOne === 60)) && `${minutes} min`,
    (seconds > 0 || (isZero && secondsOfOne === 1)) &&
      `${writeNumber(LANG, seconds, secondsOfOne === 1 ? { decimals } : {})} s`,
  );
  return `${value < 0 ? '−' : sign && value > 0 ? '+' : ''}${text}`;
}
