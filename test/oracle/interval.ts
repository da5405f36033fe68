/**
 * Set of the numbers that a published figure may be: all from `low` to `high`.
 * An open end is not in the set itself: "over 6,000" is `{ low: 6000, high: Infinity, lowOpen: true, highOpen: true }`.
 * An `about` figure lies near `low`, which equals `high`, within a width that nobody knows.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly about: boolean;
}

/** The set with the two ends, open where it is infinite. */
export const between = (low: number, high: number, open: { low?: boolean; high?: boolean } = {}): Interval => ({
  low,
  high,
  lowOpen: low === -Infinity || open.low === true,
  highOpen: high === Infinity || open.high === true,
  about: false,
});

export const point = (value: number): Interval => between(value, value);

export const near = (value: number): Interval => ({ ...point(value), about: true });

/** True if the set is one number, which is known exactly. */
export const isPoint = ({ low, high, lowOpen, highOpen, about }: Interval): boolean =>
  !about && low === high && !lowOpen && !highOpen;

/** True if the two numbers differ by no more than the last digits of a computation with numbers of the size of `scale`. */
export function same(one: number, other: number, scale = 0): boolean {
  if (one === other) return true;
  if (!Number.isFinite(one) || !Number.isFinite(other)) return false;
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), scale);
}

const infinite = (interval: Interval) => interval.low === -Infinity && interval.high === Infinity;

/** The sum of two numbers: zero if nothing but the last digits of a computation are left. -0.9, 0.3 and 0.6 add up to it. */
function added(one: number, other: number): number {
  const sum = one + other;
  return Math.abs(sum) < 1e-15 * Math.max(Math.abs(one), Math.abs(other)) ? 0 : sum;
}

/** The sum; undefined if nothing is known of it. "About" has no known width, so that it adds up only with exact figures and with "about". */
export function plus(one: Interval, other: Interval): Interval | undefined {
  if (one.about || other.about)
    return one.low === one.high && other.low === other.high ? near(added(one.low, other.low)) : undefined;
  const sum: Interval = {
    low: added(one.low, other.low),
    high: added(one.high, other.high),
    lowOpen: one.lowOpen || other.lowOpen,
    highOpen: one.highOpen || other.highOpen,
    about: false,
  };
  return infinite(sum) ? undefined : sum;
}

/** The set of the opposite numbers. */
export const negative = (interval: Interval): Interval => ({
  low: -interval.high,
  high: -interval.low,
  lowOpen: interval.highOpen,
  highOpen: interval.lowOpen,
  about: interval.about,
});

/** The difference; undefined if nothing is known of it, as with "about". */
export const minus = (one: Interval, other: Interval): Interval | undefined =>
  one.about || other.about ? undefined : plus(one, negative(other));

/** The set of the numbers, each multiplied by `factor`. */
export const times = (interval: Interval, factor: number): Interval =>
  factor < 0
    ? negative(times(interval, -factor))
    : { ...interval, low: interval.low * factor, high: interval.high * factor };

/** The sum of one or more; undefined if nothing is known of it. */
export const total = (intervals: readonly Interval[]): Interval | undefined =>
  intervals.reduce<Interval | undefined>((sum, next) => sum && plus(sum, next), point(0));

const quotient = (one: number, other: number) => (one === 0 ? 0 : one / other);

/** The quotient of two figures, the second of which is above zero; undefined if it is not, or if nothing is known of the quotient. */
export function over(one: Interval, other: Interval): Interval | undefined {
  if (other.low < 0 || (other.low === 0 && !(other.lowOpen && other.high > 0))) return undefined;
  if (one.about || other.about)
    return one.low === one.high && other.low === other.high ? near(one.low / other.low) : undefined;
  const low = one.low < 0 ? quotient(one.low, other.low) : quotient(one.low, other.high);
  const high = one.high < 0 ? quotient(one.high, other.high) : quotient(one.high, other.low);
  const result: Interval = {
    low,
    high,
    lowOpen: one.lowOpen || (one.low < 0 ? other.lowOpen : other.highOpen),
    highOpen: one.highOpen || (one.high < 0 ? other.highOpen : other.lowOpen),
    about: false,
  };
  return infinite(result) ? undefined : result;
}

/** Half a unit of the last digit before the zeros that a round number ends with: 500 for 4,000. It is how far "about" reaches at least. */
export function halfDigit(value: number): number {
  if (value === 0) return 0;
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return 0.5 * 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}

/** The set with room for what "about" may be. */
export function widened(interval: Interval): Interval {
  if (!interval.about) return interval;
  const room = halfDigit(interval.low);
  return between(interval.low - room, interval.high + room);
}

/** Whether every number of the first is above every number of the second (`always`), none is (`never`), or that is not known (`perhaps`). */
export function isAbove(one: Interval, other: Interval): 'always' | 'never' | 'perhaps' {
  const [upper, lower] = [widened(one), widened(other)];
  if (upper.low > lower.high || (upper.low === lower.high && (upper.lowOpen || lower.highOpen))) return 'always';
  if (upper.high <= lower.low) return 'never';
  return 'perhaps';
}

/**
 * The reason for which `stated` does not follow from `known`, or is another number than known; undefined if it is right.
 * Each end that is stated must be the end that is known. An end that is known need not be stated, unless the number is known exactly.
 */
export function mismatch(stated: Interval, known: Interval, scale = 0): string | undefined {
  const text = `stated ${print(stated)}, known ${print(known)}`;
  if (stated.about !== known.about) return text;
  if (isPoint(known) && !isPoint(stated)) return text;
  if (Number.isFinite(stated.low) && !same(stated.low, known.low, scale)) return text;
  if (Number.isFinite(stated.high) && !same(stated.high, known.high, scale)) return text;
  if (stated.low !== -Infinity && stated.lowOpen && !known.lowOpen) return text;
  if (stated.high !== Infinity && stated.highOpen && !known.highOpen) return text;
  return undefined;
}

/** The set in mathematical notation, such as `(6000, Infinity)`. */
export const print = (interval: Interval): string =>
  interval.about
    ? `~${interval.low}`
    : `${interval.lowOpen ? '(' : '['}${interval.low}, ${interval.high}${interval.highOpen ? ')' : ']'}`;
