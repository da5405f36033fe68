import { addDecimals, withoutNoise } from './decimal.js';
import { missingFromStatus, type Confidentiality, type Missing, type Status } from './status.js';

/**
 * Qualifier of a number: `<` under, `<=` at most, `>` over, `>=` at least (FHIR `Quantity.comparator`), `~` about.
 * @see https://hl7.org/fhir/valueset-quantity-comparator.html
 */
export type Comparator = '<' | '<=' | '>' | '>=' | '~';

/**
 * A number with its qualifiers. Example: `{ value: 6000, comparator: '>' }` is "over 6,000". With no member set it is a named item without a
 * figure, which is never zero.
 *
 * A quantity stands for the interval in which the number lies: `>6000` excludes 6000, `>=6000` includes it. `low` and `high` are a range, both
 * ends included. With `level` (95 for 95%) they are the confidence interval of `value`, and arithmetic uses the value. A comparator and a range
 * exclude each other; if both are given, the comparator counts. `~` and `roundsToZero` have no known width; the latter means about its value,
 * or about zero if it has none. Numbers are finite, and a range has both ends.
 */
export interface Quantity {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly level?: number;
  readonly comparator?: Comparator;
  readonly status?: readonly Status[];
  readonly confidentiality?: Confidentiality;
  readonly missing?: Missing;
  readonly roundsToZero?: boolean;
  readonly revised?: boolean;
  /** Number of decimals that the value was published with, where it has more than its shortest form: 1 for `22.0`; 0 for one in a larger scale, "£1.8 million" of pounds. Arithmetic drops it. */
  readonly decimals?: number;
  /** Scale that the value was published with, where it is not that of its unit: 1e9 for `€1bn` among millions. Arithmetic drops it. */
  readonly scale?: number;
}

/**
 * The interval that a quantity stands for: its lower end and the lower end of its negative, so that one rule serves both. An open end is not part of
 * the interval. `about` means that its width is not known.
 */
interface Interval {
  readonly low: number;
  readonly isLowOpen: boolean;
  readonly negative: number;
  readonly isNegativeOpen: boolean;
  readonly about: boolean;
}

/** Reason for a missing number, from `missing` or else from the status; `undefined` if neither gives one. Never throws. */
export const missingOf = (q: Quantity): Missing | undefined => q.missing ?? (q.status && missingFromStatus(q.status));

/** True if the figure must not be shown: a confidentiality other than `F`, `missing: 'withheld'` or status `Q`. */
export const isWithheld = (q: Quantity): boolean =>
  (q.confidentiality ?? 'F') !== 'F' || q.missing === 'withheld' || !!q.status?.includes('Q');

/** Comparator of the negative: if a number is over 5, its negative is under −5. Never throws. */
export const reverseComparator = (comparator: Comparator | undefined): Comparator | undefined =>
  comparator?.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<')) as Comparator | undefined;

/** True if there is a number, a range or "rounds to zero" to draw: neither withheld nor missing. */
export const isKnown = (q: Quantity): boolean =>
  (q.value !== undefined || (q.low !== undefined && q.high !== undefined) || !!q.roundsToZero) &&
  (q.confidentiality ?? 'F') === 'F' &&
  !missingOf(q);

/** The quantity without its numbers, and without the members that only qualify numbers. */
/* eslint-disable @typescript-eslint/no-unused-vars -- the members named here are those left out */
export const withoutNumbers = ({
  value,
  low,
  high,
  level,
  comparator,
  roundsToZero,
  decimals,
  ...rest
}: Quantity): Quantity => rest;
/* eslint-enable @typescript-eslint/no-unused-vars */

/** An interval whose ends belong to it. */
const closed = (low: number, high: number, about = false): Interval => ({
  low,
  isLowOpen: false,
  negative: -high,
  isNegativeOpen: false,
  about,
});

/** The interval without an upper end. */
const from = (low: number, isLowOpen: boolean): Interval => ({ ...closed(low, Infinity), isLowOpen });

/** The interval of the negative numbers. */
const reversed = ({ low, isLowOpen, negative, isNegativeOpen, about }: Interval): Interval => ({
  low: negative,
  isLowOpen: isNegativeOpen,
  negative: low,
  isNegativeOpen: isLowOpen,
  about,
});

/** The interval of a quantity; `undefined` if it is withheld or missing. */
function intervalOf(q: Quantity): Interval | undefined {
  if (!isKnown(q)) return undefined;
  const { value, low, high, comparator = '' } = q;
  if (low !== undefined && high !== undefined && (value === undefined || !(comparator || q.level)))
    return closed(low, high, !!comparator);
  if (value === undefined) return closed(0, 0, true);
  if (comparator.startsWith('>')) return from(value, comparator === '>');
  if (comparator.startsWith('<')) return reversed(from(-value, comparator === '<'));
  return closed(value, value, !!comparator || !!q.roundsToZero);
}

/** True if both ends are the same number. */
const isOne = ({ low, negative }: Interval): boolean => low === -negative;

/** The quantity of an interval; `undefined` if nothing is known. A range includes its ends even if they were open, which only widens it. */
function quantityOf(interval: Interval): Quantity | undefined {
  const { about } = interval;
  const low = withoutNoise(interval.low);
  const high = isOne(interval) ? low : withoutNoise(-interval.negative);
  // NaN, the result of two overflows, fails this comparison and is unknown too.
  if (!(low < Infinity && high > -Infinity) || (about && low !== high)) return undefined;
  if (low === high) return about ? { value: low, comparator: '~' } : { value: low };
  if (high < Infinity)
    return low > -Infinity ? { low, high } : { value: high, comparator: interval.isNegativeOpen ? '<' : '<=' };
  return low > -Infinity ? { value: low, comparator: interval.isLowOpen ? '>' : '>=' } : undefined;
}

/** The number of a quantity that is nothing but a number, as nearly all are. Undefined of any other. */
const bareNumber = (q: Quantity): number | undefined =>
  q.low === undefined && !q.comparator && !q.roundsToZero && !Number.isNaN(q.value) && isKnown(q) ? q.value : undefined;

/** True if the number is certain: no comparator, no range, not rounded to zero. A confidence interval counts as its value. */
export function isExact(q: Quantity): boolean {
  if (bareNumber(q) !== undefined) return true;
  const i = intervalOf(q);
  return !!i && !i.about && isOne(i);
}

/**
 * The number that a mark is drawn at and rows are sorted by: the value, else the middle of the range, else 0 for a figure that rounds to zero.
 * `undefined` for a withheld or missing figure.
 */
export const pointEstimate = (q: Quantity): number | undefined =>
  // The ends are halved first, because the sum of two large ones may be infinite.
  isKnown(q) ? (q.value ?? withoutNoise((q.low ?? 0) / 2 + (q.high ?? 0) / 2)) : undefined;

/** The quantity with its confidence interval as a plain range: `52 (49..55)` gives `49..55`. All others come back as they are. Never throws. */
export const asInterval = (q: Quantity): Quantity => (q.level ? { ...q, value: undefined } : q);

function add(i: Interval, j: Interval): Interval {
  const low = addDecimals(i.low, j.low);
  return {
    low,
    isLowOpen: i.isLowOpen || j.isLowOpen,
    negative: isOne(i) && isOne(j) ? -low : addDecimals(i.negative, j.negative),
    isNegativeOpen: i.isNegativeOpen || j.isNegativeOpen,
    about: i.about || j.about,
  };
}

/** True if all numbers of the first are above all of the second. */
function isAbove(i: Interval, j: Interval): boolean {
  const distance = i.low + j.negative;
  return distance > 0 || (distance === 0 && (i.isLowOpen || j.isNegativeOpen));
}

/** Codes of statuses that qualify a sum as much as the terms that have them: estimated, provisional, low reliability … */
const INHERITED: Iterable<Status> = 'BDEFGIPSUV' as Iterable<Status>;

/** The qualifiers that a number computed from these figures has from them, in the order of their codes: provisional, if one of them is. Never throws. */
export function qualifiersOf(figures: readonly Quantity[]): Pick<Quantity, 'status' | 'revised'> {
  // Nearly all figures have no qualifier.
  if (!figures.some(({ status, revised }) => status ?? revised)) return {};
  const given = new Set(figures.flatMap(({ status = [] }) => status));
  const status = [...INHERITED].filter((code) => given.has(code));
  return { ...(status.length && { status }), ...(figures.some(({ revised }) => revised) && { revised: true }) };
}

/**
 * Sum with the qualifiers of its terms, as far as it is known: `>6000` and `4000` give `>10000`, `~4000` and `1000` give `~5000`, no terms give 0. `undefined` if a term is
 * missing, if bounds point both ways (`>5` and `<5`), if `~` meets a range or a bound, and on overflow. Never throws.
 */
export function sum(quantities: readonly Quantity[]): Quantity | undefined {
  let total: Interval | undefined;
  for (const q of quantities) {
    const i = intervalOf(q);
    if (!i) return undefined;
    total = total ? add(total, i) : i;
  }
  const together = quantityOf(total ?? closed(0, 0));
  // The sum of one figure is that figure, of whatever status.
  const status = quantities.length === 1 ? quantities[0]?.status : undefined;
  return together && { ...together, ...qualifiersOf(quantities), ...(status && { status }) };
}

/**
 * The first quantity minus the second: `>6000` minus `5000` gives `>1000`. `undefined` where {@link sum} is, and if either is `~`, because the
 * difference of two approximate figures may have either sign. Never throws.
 */
export function difference(a: Quantity, b: Quantity): Quantity | undefined {
  const i = intervalOf(a);
  const j = intervalOf(b);
  return i && j && !i.about && !j.about ? quantityOf(add(i, reversed(j))) : undefined;
}

/** The quantity with the other sign; its bounds are reversed. `undefined` if it is unknown. Never throws. */
export function negated(q: Quantity): Quantity | undefined {
  const i = intervalOf(q);
  return i && quantityOf(reversed(i));
}

/**
 * The first quantity divided by the second and multiplied by `factor`: `>30` by `60` gives `>0.5`, and so does `>30` by `<60`. `undefined` unless
 * the divisor is certainly above zero, and if no end of the result is known. Sound to 15 significant digits. Never throws.
 */
export function quotient(a: Quantity, b: Quantity, factor = 1): Quantity | undefined {
  const i = intervalOf(a);
  const j = intervalOf(b);
  if (!i || !j || !isAbove(j, closed(0, 0))) return undefined;
  const high = -j.negative;
  // The smallest quotient has the largest divisor, unless it is negative. A positive divisor has no open upper end.
  const divided = (bound: number): number =>
    bound < 0 ? (bound / j.low) * factor : high < Infinity ? (bound / high) * factor : -Infinity;
  const isDividedOpen = (bound: number, isOpen: boolean): boolean =>
    bound < 0 ? isOpen || j.isLowOpen : isOpen && high < Infinity;
  return quantityOf({
    low: divided(i.low),
    isLowOpen: isDividedOpen(i.low, i.isLowOpen),
    negative: divided(i.negative),
    isNegativeOpen: isDividedOpen(i.negative, i.isNegativeOpen),
    about: i.about || j.about,
  });
}

/**
 * −1, 0 or 1 if the first is certainly smaller, equal or larger: `>5` is larger than `5`. `undefined` if the bounds leave it open, as for `>=5`
 * and `5`, and if either is `~`. Never throws.
 */
export function compare(a: Quantity, b: Quantity): -1 | 0 | 1 | undefined {
  const x = bareNumber(a);
  const y = bareNumber(b);
  if (x !== undefined && y !== undefined) return x > y ? 1 : x < y ? -1 : 0;
  const i = intervalOf(a);
  const j = intervalOf(b);
  if (!i || !j || i.about || j.about) return undefined;
  if (isAbove(i, j)) return 1;
  if (isAbove(j, i)) return -1;
  return isOne(i) && isOne(j) && i.low === j.low ? 0 : undefined;
}
