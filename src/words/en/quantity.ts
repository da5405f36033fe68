import { SCALE_NAMES, isOrdinal, isUnnamed, secondsOfOne, type Unit } from '../../contract/unit.js';
import type { PublishedQuantity } from '../../contract/quantity.js';
import { isKnown, isWithheld, type Comparator, type Quantity } from '../../statistics/quantity.js';
import { decimalsOf, withoutNoise } from '../../statistics/decimal.js';
import { round, roundWithin } from '../../statistics/rounding.js';
import { roundShare } from '../../statistics/share.js';
import type { Missing, Status } from '../../statistics/status.js';
import { writeNumber, type NumberFormat } from '../number.js';
import type { Format, Pieces, TickPlace } from '../chart-words.js';
import { durationText } from './duration.js';
import { ordinalEnding } from './ordinal.js';
import { LANG, join } from './sentence.js';
import { belowHead, nounAfter, per } from './unit.js';

const COMPARATORS: Record<Comparator, string> = {
  '>': 'over',
  '>=': 'at least',
  '<': 'under',
  '<=': 'at most',
  '~': 'about',
};
const MISSING: Record<Missing, string> = {
  'not-available': 'not available',
  'not-collected': 'not collected',
  'cannot-exist': 'not applicable',
  withheld: 'withheld',
  elsewhere: 'included elsewhere',
  'not-yet-due': 'not yet due',
};
// The codes of SDMX CL_OBS_STATUS that qualify a number. Codes of missing values have their words in MISSING.
const STATUS: Partial<Record<Status, string>> = {
  B: 'break in series',
  D: 'definition differs',
  E: 'estimated',
  F: 'forecast',
  G: 'experimental',
  I: 'imputed',
  J: 'derogation',
  N: 'negligible',
  P: 'provisional',
  S: 'special event',
  U: 'low reliability',
  V: 'unvalidated',
  W: 'includes another category',
};

const SHORT_SCALES: Record<number, string> = { 1e6: 'm', 1e9: 'bn', 1e12: 'tn' };

/** The largest of a million, a billion and a trillion within a number; `undefined` below a million. */
const scaleOf = (size: number): Unit['scale'] => ([1e12, 1e9, 1e6] as const).find((scale) => Math.abs(size) >= scale);

/** Format of shares and relative changes. */
export const PERCENT: Format = { unit: { other: '', percent: true } };

const POINTS = { one: 'percentage point', other: 'percentage points' };
const PLACES = { one: 'place', other: 'places' };

/** The quantity at the precision of its format. Bounds are rounded to their safe side, and nothing to zero, 100 per cent or the next unit. */
export function rounded(q: Quantity, { unit, decimals }: Format): Quantity {
  const { value = NaN, low, comparator = '~' } = q;
  // Nearly every number is whole, and there is nothing to round.
  if (low === undefined && Number.isInteger(value)) return q;
  // From 13 decimals on, binary noise would show.
  const places = Math.min(decimals ?? 12, 12);
  const top = unit?.percent ? 100 : unit?.scale ? 1e3 : 0;
  const isNear = (n: number): boolean => Math.abs(Math.abs(value) - n) < 10 ** -places;
  const safe = comparator === '~' && low === undefined ? q : round(q, places);
  return comparator === '~' && (isNear(0) || isNear(top))
    ? { ...safe, ...roundWithin(value, places, [0, top, -top]) }
    : safe;
}

/** A number in digits with its currency: "£1,200". Millions have no pence: "£12.5 million". */
function numberText(
  value: number,
  { unit, decimals }: Format,
  more: Pick<NumberFormat, 'sign' | 'isUnsigned'>,
): string {
  const { currency, scale } = unit ?? {};
  const seconds = secondsOfOne(unit);
  if (seconds) {
    const hasDays = unit?.other.startsWith('d:');
    return durationText(value, { secondsOfOne: seconds, hasDays, decimals, sign: more.sign });
  }
  // Nobody is 5.0th or 0th.
  if (isOrdinal(unit) && Number.isInteger(value) && value > 0)
    return writeNumber(LANG, value, more) + ordinalEnding(value);
  return writeNumber(LANG, value, { decimals, currency, trimmed: !!scale, ...more });
}

/** A number in digits without the sign of its unit: "1,200", and "12.50" if it is money. */
const plainDigits = (value: number, format: Format): string => numberText(value, format, { isUnsigned: true });

/** A number in digits, with its currency or per cent sign: "£1,200", "12.5%". `sign` writes a plus before what is above zero. */
export const digits = (value: number, format: Format, sign?: boolean): string =>
  numberText(value, format, { sign }) + (format.unit?.percent ? '%' : '');

/** The format of a number that has been rounded: bounds, approximations and ranges are never filled up with zeros, apart from pence. */
function unpadded({ value, comparator, low = 0, high = low }: Quantity, format: Format): Format {
  const { decimals, unit } = format;
  if (decimals === undefined || (value !== undefined && !comparator)) return format;
  const ends = (value === undefined ? [low, high] : [value]).map((end) => Number(end.toFixed(Math.min(decimals, 12))));
  if (unit?.currency && !unit.scale && !ends.every(Number.isInteger)) return format;
  return { ...format, decimals: Math.max(...ends.map(decimalsOf)) };
}

/** The format of a figure: without `decimals`, an exact one keeps those that it was published with. */
const formatOf = ({ decimals }: Quantity, format: Format): Format => {
  if (format.decimals !== undefined || decimals === undefined) return format;
  // "£12.50", never "£12.5"; but "£12.5 million".
  const isPence = decimals === 1 && !!format.unit?.currency && !format.unit.scale;
  return { ...format, decimals: isPence ? 2 : decimals };
};

/** Both ends of a range: "5,000 to 6,000". */
export const range = ({ low = NaN, high = NaN }: Quantity, format: Format, sign?: boolean): string =>
  `${digits(low, format, sign)} to ${digits(high, format, sign)}`;

/** Text followed by the scale of the unit: "5.2 million". */
export const scaled = (text: string, { unit }: Format): string => join(text, unit?.scale && SCALE_NAMES[unit.scale]);

/** Number or range with its comparator, without the unit: "over 6,000". `sign` writes a plus before what is above zero. */
export function written(q: Quantity, outer: Format, sign?: boolean): string {
  const near = rounded(q, formatOf(q, outer));
  const { value, comparator, low, high } = near;
  const format = unpadded(near, formatOf(q, outer));
  return join(
    comparator && COMPARATORS[comparator],
    value === undefined ? range({ low, high }, format, sign) : digits(value, format, sign),
  );
}

/** The reason why a figure has no number. */
export const missing = (q: PublishedQuantity): string =>
  isWithheld(q)
    ? MISSING.withheld
    : q.unread
      ? 'figure not readable'
      : q.missing
        ? MISSING[q.missing]
        : 'no figure given';

/** The statuses of a figure in words: "provisional", "revised". Empty for a withheld figure. */
export const statuses = (q: PublishedQuantity): readonly string[] =>
  isWithheld(q) || !(q.status || q.revised)
    ? []
    : [...(q.status ?? []).flatMap((s) => STATUS[s] ?? []), ...(q.revised ? ['revised'] : [])];

/** A figure and its format in the scale that it was published with: "€1 billion" among millions. Below a header that states a scale it has that one. */
function inOwnScale(q: PublishedQuantity, outer: Format): { readonly q: PublishedQuantity; readonly outer: Format } {
  const { scale, value, low } = q;
  const { unit } = outer;
  if (!scale || value === undefined || low !== undefined) return { q, outer };
  return {
    q: { ...q, value: withoutNoise((value * (unit?.scale ?? 1)) / scale) },
    outer: { unit: { other: '', ...unit, scale: scale as Unit['scale'] } },
  };
}

/** The interval around a figure, without its level, with no fewer decimals than it: "9.0% to 11.4%" around 10.2%. Empty if it has none. */
export function intervalEnds(published: PublishedQuantity, wanted: Format): string {
  if (published.value === undefined || published.low === undefined || !isKnown(published)) return '';
  const { q, outer } = inOwnScale(published, wanted);
  const near = rounded(q, formatOf(q, outer));
  const format = unpadded(near, formatOf(q, outer));
  // Money has two decimals or none.
  if (format.decimals !== undefined || format.unit?.currency) return scaled(range(near, format), format);
  const decimals = decimalsOf(near.value ?? 0);
  // An end with more decimals than its figure keeps them.
  const ends = [near.low, near.high].map((end = NaN) =>
    digits(end, Number(end.toFixed(decimals)) === end ? { ...format, decimals } : format),
  );
  return scaled(ends.join(' to '), format);
}

/** A figure in pieces. `bare` leaves out what the column header says about the unit. */
export function pieces(published: PublishedQuantity, wanted: Format, bare = false): Pieces {
  if (!isKnown(published)) return { number: missing(published) };
  const { q, outer } = inOwnScale(published, wanted);
  const { unit } = outer;
  const near = rounded(q, formatOf(q, outer));
  const format = unpadded(near, formatOf(q, outer));
  const { value, comparator } = near;
  const number = q.roundsToZero
    ? `rounds to ${digits(0, format)}`
    : value === undefined
      ? range(near, format)
      : digits(value, format);
  // Nothing is no number of thousands: "0 tonnes", "£0".
  const isNothing = value === 0 && !comparator && !format.decimals;
  const after = join(!isNothing && scaled('', format), !bare && nounAfter(number, format), !bare && per(unit));
  const ends = intervalEnds(q, outer);
  return {
    before: comparator && COMPARATORS[comparator],
    number,
    after: after || undefined,
    ...(ends && { interval: join(q.level !== undefined && `${q.level}% confidence interval`, ends) }),
  };
}

/** A figure with its comparator and unit. `bare` leaves out what the column header says about the unit. */
export const quantity = (q: PublishedQuantity, format: Format, bare?: boolean): string => {
  const { before, number, after, interval } = pieces(q, format, bare);
  return join(before, number, after, interval && `(${interval})`);
};

/** A figure without the noun and denominator of its unit: "5.2 million", "£5". */
export const amount = (q: PublishedQuantity, format: Format): string => quantity(q, format, true);

/** A figure without what the column header says about its unit and scale. */
export const cell = (q: PublishedQuantity, format: Format): string => amount(q, belowHead(format));

/** A figure without its unit, for a label on a value axis whose top tick states it: "over 6,000", "12.5" of "£12.5 million". */
export function plain(q: PublishedQuantity, outer: Format): string {
  if (!isKnown(q) || q.roundsToZero) return amount(q, outer);
  const near = rounded(q, formatOf(q, outer));
  const { value, comparator, low = NaN, high = NaN } = near;
  const format = unpadded(near, formatOf(q, outer));
  return join(
    comparator && COMPARATORS[comparator],
    value === undefined ? [low, high].map((end) => plainDigits(end, format)).join(' to ') : plainDigits(value, format),
  );
}

/** Money from a million on in three digits: "£148.2m", "over $1.35tn". Other figures, and with `isExact` those of more digits, as {@link amount}. */
export function brief(q: PublishedQuantity, format: Format, isExact?: boolean): string {
  const { unit } = format;
  const total = (q.value ?? 0) * (unit?.scale ?? 1);
  const scale = unit?.currency && q.low === undefined && !q.roundsToZero ? scaleOf(total) : undefined;
  const value = withoutNoise(total / (scale ?? 1));
  const short = Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1));
  if (!scale || !isKnown(q) || (isExact && short !== value)) return amount(q, format);
  // In the scale of the others, a figure keeps their decimals: £31.0m next to £148.2m.
  const least = scale === unit?.scale ? Math.min(formatOf(q, format).decimals ?? 0, Math.abs(value) < 10 ? 2 : 1) : 0;
  const decimals = Math.max(decimalsOf(short), least);
  const { before, number } = pieces(
    { value, comparator: q.comparator },
    { unit: { other: '', ...unit, scale }, decimals },
    true,
  );
  return join(before, number + (SHORT_SCALES[scale] ?? ''));
}

/** The decimals of all ticks but zero, which are those of the distance between two: 0.5, 1.0, 1.5. */
function decimalsOfStep(step = 0, scale = 1, isPence = false): Pick<Format, 'decimals'> {
  const decimals = decimalsOf(withoutNoise(step / scale));
  return decimals ? { decimals: isPence ? Math.max(2, decimals) : decimals } : {};
}

/** Most letters of a denominator that has room at a tick: "person". */
const LONGEST_PER = 6;

/** Most letters of a symbol that has room at a tick: "Mt CO2e". */
const LONGEST_SYMBOL = 8;

/** True for the symbol of a unit that has room at a tick: "°C", "kg", "km/h", "µg/m³", "Mt CO2e", and not "kg per 1,000 people". */
const isSymbol = ({ other = '', per = '' }: Partial<Unit> = {}): boolean =>
  other.length <= LONGEST_SYMBOL &&
  other !== '' &&
  per.length <= LONGEST_PER &&
  /^(?:°\p{L}|[\p{L}²³]{1,3}|\p{L}{1,3}\/[\p{L}²³]{1,2}|[kMG]?[gt] CO[2₂](?:e|eq)?)$/u.test(other);

/**
 * The label of a tick: a number, and at the top tick with its unit. An axis on which a million or more is reached has the scale of its largest tick:
 * "£20m", "15", "10"; "20 million", "15".
 */
export function tick(value: number, unit: Unit | undefined, { size, isTop, step }: TickPlace): string {
  if (isUnnamed(unit)) return value ? amount({ value }, { unit }) : '0';
  const scale = unit?.scale ? undefined : scaleOf(size);
  const { currency, other = '' } = (isTop && unit) || {};
  // Pence are written in full at every tick.
  const isPence = !scale && !!unit?.currency && !unit.scale;
  const decimals = value ? decimalsOfStep(step, scale, isPence) : {};
  if (isPence && !isTop) return plainDigits(withoutNoise(value), { unit, ...decimals });
  const isNamed = isTop && isSymbol(unit);
  if (!scale) return quantity({ value: withoutNoise(value) }, { ...(isTop && { unit }), ...decimals }, !isNamed);
  const number = digits(withoutNoise(value / scale), { unit: { other, currency, scale }, ...decimals });
  return isTop ? (currency ? number + (SHORT_SCALES[scale] ?? '') : join(number, SCALE_NAMES[scale])) : number;
}

/** Difference of two figures without a direction: "120", "2 percentage points". */
export const distance = (q: PublishedQuantity, format: Format): string =>
  format.unit?.percent
    ? quantity(q, { decimals: format.decimals, unit: POINTS })
    : isOrdinal(format.unit)
      ? quantity(q, { unit: PLACES })
      : amount(q, format);

/** A share in per cent. It is written as 0% or 100% only if it is exactly that. */
export const share = (q: Quantity): string => written(roundShare(q), PERCENT);

/** Head of a column of intervals: "95% interval"; without a level "Range". */
export const intervalHead = (level: number | undefined): string =>
  level === undefined ? 'Range' : `${level}% interval`;
