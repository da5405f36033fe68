import { missingFromStatus, SHORTHAND, type Confidentiality, type Missing, type Status } from './status.js';

/**
 * What is said of a number: `<` under, `<=` at most, `>` over, `>=` at least (FHIR `Quantity.comparator`), `~` about.
 * @see https://hl7.org/fhir/valueset-quantity-comparator.html
 */
export type Comparator = '<' | '<=' | '>' | '>=' | '~';

/**
 * A number and what was said of it. Example: `{ value: 6000, comparator: '>' }` is "over 6,000". With nothing set it
 * is a thing that was named and no figure given, which is never zero.
 *
 * A quantity is the interval of what the number may be: `>6000` is open at 6000, `>=6000` holds it. `low` and `high`
 * are a range, ends included; with `level` (95 for 95 %) they are the confidence interval of `value`, which counts as
 * its value in arithmetic. A comparator and a range exclude each other, and the comparator stands. `~` has no known
 * width; neither has `roundsToZero`, which is about its value or, without one, about zero. Numbers are finite, and a
 * range has both ends.
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
}

type Draft = { -readonly [Key in keyof Quantity]: Quantity[Key] };

/** One end of an interval: nothing is below it, and where it is open it is not in the interval itself. */
interface End {
  readonly at: number;
  readonly open?: boolean | undefined;
}

/**
 * What a quantity may be: its lower end, and the lower end of its negative, so that one rule is enough for both; and
 * whether it is about that.
 */
interface Interval {
  readonly low: End;
  readonly negative: End;
  readonly about?: boolean | undefined;
}

const NO_END: End = { at: -Infinity };

/** Why there is no number, by `missing` or else by the status; `undefined` where nothing says so. Never throws. */
export const missingOf = (q: Quantity): Missing | undefined => q.missing ?? (q.status && missingFromStatus(q.status));

/** True where the figure may not be told: a confidentiality other than `F`, `missing: 'withheld'` or status `Q`. */
export const isWithheld = (q: Quantity): boolean =>
  (q.confidentiality ?? 'F') !== 'F' || q.missing === 'withheld' || !!q.status?.includes('Q');

/** What is said of a number, said of its negative: where one is over 5 the other is under −5. Never throws. */
export const reverseComparator = (comparator: Comparator | undefined): Comparator | undefined =>
  comparator?.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<')) as Comparator | undefined;

/** True where there is a number, a range or "rounds to zero" that may be drawn: neither withheld nor missing. */
export const isKnown = (q: Quantity): boolean =>
  (q.value !== undefined || (q.low !== undefined && q.high !== undefined) || !!q.roundsToZero) &&
  !isWithheld(q) &&
  !missingOf(q);

const exactly = (at: number, about?: boolean): Interval => ({ low: { at }, negative: { at: -at }, about });

function interval(q: Quantity): Interval | undefined {
  if (!isKnown(q)) return undefined;
  const { value, low, high, comparator: said = '' } = q;
  if (low !== undefined && high !== undefined && (value === undefined || !(said || q.level)))
    return { low: { at: low }, negative: { at: -high }, about: !!said };
  if (value === undefined) return exactly(0, true);
  if (said[0] === '>') return { low: { at: value, open: said === '>' }, negative: NO_END };
  if (said[0] === '<') return { low: NO_END, negative: { at: -value, open: said === '<' } };
  return exactly(value, !!said || !!q.roundsToZero);
}

/** Whether both ends are one number. */
const isOne = ({ low, negative }: Interval): boolean => low.at === -negative.at;

/** A quantity again: a range forgets that its ends are open, which only widens it. */
function told({ low: from, negative: to, about }: Interval): Quantity | undefined {
  const low = tidy(from.at);
  const high = from.at === -to.at ? low : tidy(-to.at);
  // Written so that NaN, which comes of two overflows, is unknown too.
  if (!(low < Infinity && high > -Infinity) || (about && low !== high)) return undefined;
  if (low === high) return about ? { value: low, comparator: '~' } : { value: low };
  if (high < Infinity) return low > -Infinity ? { low, high } : { value: high, comparator: to.open ? '<' : '<=' };
  return low > -Infinity ? { value: low, comparator: from.open ? '>' : '>=' } : undefined;
}

/** True where the number is known for certain: no comparator, no range, not rounded to zero. A confidence interval counts as its value. */
export function isExact(q: Quantity): boolean {
  const i = interval(q);
  return !!i && !i.about && isOne(i);
}

/**
 * The number that a mark is drawn at and things are sorted by: the value, else the middle of the range, else 0 for
 * what rounds to zero; `undefined` where nothing may be drawn.
 */
export const pointEstimate = (q: Quantity): number | undefined =>
  // Halved first, because the sum of two large ends may be infinite.
  isKnown(q) ? (q.value ?? tidy((q.low ?? 0) / 2 + (q.high ?? 0) / 2)) : undefined;

/**
 * A number without the binary noise of arithmetic, at 15 significant digits: `0.1 + 0.2` is `0.3`. Whole numbers
 * keep every digit, and −0 is 0.
 */
export const tidy = (x: number): number => (Number.isInteger(x) ? x : +x.toPrecision(15)) + 0;

/** Whether a number has at most so many decimals as it is written. */
const has = (x: number, decimals: number): boolean => {
  const power = 10 ** decimals;
  return Math.round(Math.abs(x) * power) / power === Math.abs(x);
};

/** Adds as on paper: a sum has no more decimals than its parts. */
function plus(a: End, b: End): End {
  let decimals = 0;
  while (decimals < 16 && !(has(a.at, decimals) && has(b.at, decimals))) decimals++;
  const both = a.at + b.at;
  return { at: decimals % 16 ? toDecimals(both, decimals, 0) : both, open: a.open || b.open };
}

const add = (i: Interval, j: Interval): Interval => ({
  low: plus(i.low, j.low),
  negative: plus(i.negative, j.negative),
  about: i.about || j.about,
});

/** Whether two ends together are above zero. */
const above = (a: End, b: End): boolean | undefined => a.at + b.at > 0 || (a.at + b.at === 0 && (a.open || b.open));

/**
 * The sum, as far as it is known: `>6000` and `4000` is `>10000`, `~4000` and `1000` is `~5000`, nothing is 0.
 * `undefined` where a part is missing, where the ends go both ways (`>5` and `<5`), where `~` meets a range or a
 * bound, and on overflow. Never throws.
 */
export function sum(quantities: readonly Quantity[]): Quantity | undefined {
  let total: Interval | undefined;
  for (const q of quantities) {
    const i = interval(q);
    if (!i) return undefined;
    total = total ? add(total, i) : i;
  }
  return told(total ?? exactly(0));
}

/**
 * The first quantity less the second: `>6000` less `5000` is `>1000`. `undefined` as in {@link sum}, and wherever
 * `~` takes part: what is about the same may differ either way. Never throws.
 */
export function difference(a: Quantity, b: Quantity): Quantity | undefined {
  const i = interval(a);
  const j = interval(b);
  return i && j && !i.about && !j.about ? told(add(i, { low: j.negative, negative: j.low })) : undefined;
}

/**
 * The quantity times a plain number; a negative one turns bounds round, zero is exactly 0.
 * `undefined` where the quantity or the product is unknown. Never throws.
 */
export function scale(q: Quantity, factor: number): Quantity | undefined {
  const i = interval(q);
  if (!i || factor === 0) return i && { value: 0 };
  const times = ({ at, open }: End): End => ({ at: at * Math.abs(factor), open });
  const { low, negative, about } = i;
  return told({ low: times(factor > 0 ? low : negative), negative: times(factor > 0 ? negative : low), about });
}

/**
 * The first quantity divided by the second, as many times as `times` says: `>30` of `60` is `>0.5`, and of `<60` too. `undefined` unless the
 * second is certainly above zero, and where no end is known: a quantity without an upper end gives none to divide
 * by. Sound to 15 significant digits. Never throws.
 */
export function quotient(a: Quantity, b: Quantity, times = 1): Quantity | undefined {
  const i = interval(a);
  const j = interval(b);
  if (!i || !j || !above(j.low, { at: 0 })) return undefined;
  const low = j.low.at;
  const high = -j.negative.at;
  // The smallest quotient has the largest divisor, unless it is negative. What is above zero has no open upper end.
  const by = ({ at, open }: End): End =>
    at < 0
      ? { at: (at / low) * times, open: open || j.low.open }
      : high < Infinity
        ? { at: (at / high) * times, open }
        : NO_END;
  return told({ low: by(i.low), negative: by(i.negative), about: i.about || j.about });
}

/**
 * −1, 0 or 1 where it is certain that the first is smaller, equal or larger, else `undefined`: `>5` is larger than
 * `5`, `>=5` is not known to be. `~` never decides. Never throws.
 */
export function compare(a: Quantity, b: Quantity): -1 | 0 | 1 | undefined {
  const i = interval(a);
  const j = interval(b);
  if (!i || !j || i.about || j.about) return undefined;
  if (above(i.low, j.negative)) return 1;
  if (above(i.negative, j.low)) return -1;
  return isOne(i) && isOne(j) && i.low.at === j.low.at ? 0 : undefined;
}

/**
 * What decides which of two quantities is larger: of a confidence interval all of it, which is then a range. Any other quantity is as it was.
 * Example: `52 (49..55)` is `49..55`. Never throws.
 */
export const asInterval = (q: Quantity): Quantity => (q.level ? { ...q, value: undefined } : q);

/** Rounds down (−1), up (1) or to the nearest with halves away from zero (0). */
function toDecimals(x: number, decimals: number, way: -1 | 0 | 1): number {
  // A power of ten is exact, a fraction of one is not: tenths are counted by 10, and tens by dividing.
  const power = 10 ** Math.abs(decimals);
  const back = (n: number): number => (decimals < 0 ? n * power : n / power) + 0;
  const near = decimals < 0 ? x / power : x * power;
  // As it is written: 1.005 by 100 is 100.5, and 100.49999999999999 only in binary. Above 15 digits there is nothing to tidy.
  const moved = Math.abs(near) < 1e14 ? tidy(near) : near;
  // From 2 ** 53 on there are no decimals left to round, and NaN and Infinity stay what they are.
  if (!(Math.abs(moved) < 2 ** 53)) return x;
  const whole = Math.sign(moved) * Math.round(Math.abs(moved));
  // Told from the result, because the last bit of a number of 16 digits can carry it across.
  return back(way * (x - back(whole)) > 0 ? whole + way : whole);
}

/** The same quantity without its numbers, and without what would tell them. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- what is named here is what goes
const numberless = ({ value, low, high, level, comparator, roundsToZero, ...rest }: Quantity): Quantity => rest;

/**
 * Rounds to so many decimals (−3 is thousands) on the safe side: `>` and `>=` down, `<` and `<=` up, the ends of a
 * range outwards, every other number to the nearest, halves away from zero. `>6960` to thousands is `>6000`. What is
 * withheld or missing comes back without numbers. Never throws.
 */
export function round(q: Quantity, decimals: number): Quantity {
  if (!isKnown(q)) return numberless(q);
  const rounded: Draft = { ...q };
  const { value, low, high, comparator = '' } = q;
  const way = comparator[0] === '>' ? -1 : comparator[0] === '<' ? 1 : 0;
  if (value !== undefined) rounded.value = toDecimals(value, decimals, way);
  if (low !== undefined) rounded.low = toDecimals(low, decimals, -1);
  if (high !== undefined) rounded.high = toDecimals(high, decimals, 1);
  return rounded;
}

/**
 * Rounds a plain number so that it neither reaches nor crosses any of the limits unless it is one: 99.96 to one
 * decimal with the limit 100 is 99.9. What would round to a limit of zero, and what has a limit on either side, is
 * told as a bound: 0.004 is `<0.1`, −0.004 is `>-0.1`. Never throws.
 */
export function roundWithin(value: number, decimals: number, limits: readonly number[]): Quantity {
  const reaches = (x: number) => limits.some((limit) => (value < limit ? x >= limit : value > limit && x <= limit));
  const nearest = toDecimals(value, decimals, 0);
  if (!reaches(nearest)) return { value: nearest };
  const other = toDecimals(value, decimals, nearest > value ? -1 : 1);
  if (nearest !== 0 && !reaches(other)) return { value: other };
  return value > 0
    ? { value: toDecimals(value, decimals, 1), comparator: '<' }
    : { value: toDecimals(value, decimals, -1), comparator: '>' };
}

const NUMBER = '([-\u2212]?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)';
const RANGE = `\\s*\\.\\.\\s*${NUMBER}`;
const MARK = '\\[(?:[befpurcxz]|low|[ABD-QSU-W]|c:[AC-GMNOSTX]|withheld|elsewhere|not-yet-due)\\]';

/**
 * The short notation as the source of a regular expression, fit for `pattern` of a JSON Schema. It accepts what
 * {@link readQuantity} reads, and also what only reading can refuse: a range whose ends are the wrong way round, a
 * number too large to hold, a level that is not between 0 and 100, two marks that contradict each other.
 */
export const QUANTITY_PATTERN = `^\\s*(?=\\S)(?:((?:[<>]=?|[≤≥])(?![^[]*\\.\\.)|~)?\\s*${NUMBER}(?:${RANGE}|\\s*\\(${NUMBER}${RANGE}(?:,\\s*([0-9]+(?:\\.[0-9]+)?%|range))?\\))?)?((?:\\s*${MARK})*)\\s*$`;

/** {@link QUANTITY_PATTERN} as a regular expression. */
export const NOTATION = /* @__PURE__ */ new RegExp(QUANTITY_PATTERN, 'u');

/**
 * Reads the short notation that `printQuantity` writes; a minus may be `-` or U+2212, `≤` and `≥` may stand for
 * `<=` and `>=`. Example: `'>6000 [p]'` is `{ value: 6000, comparator: '>', status: ['P'] }`. `undefined` where the
 * text is not in the notation: empty, with a unit, `%` or thousands separators. The number of a withheld figure is
 * not kept. Never throws.
 */
export function readQuantity(text: string): Quantity | undefined {
  const found = NOTATION.exec(text);
  if (!found) return undefined;
  const [, comparator, first, to, low, high, level = '95', marks = ''] = found;
  const q: Draft = {};
  let sound = true;
  const put = (key: 'value' | 'low' | 'high' | 'level', digits: string | undefined) => {
    if (!digits) return;
    q[key] = parseFloat(digits.replace('\u2212', '-')) + 0;
    sound &&= Number.isFinite(q[key]);
  };
  put(to ? 'low' : 'value', first);
  put('low', low);
  put('high', to ?? high);
  if (level !== 'range') put('level', low && level);
  if (comparator) q.comparator = comparator.replace('≥', '>=').replace('≤', '<=') as Comparator;
  for (const mark of marks.match(/[^[\]\s]+/g) ?? []) {
    const code = mark[1] ? (mark[1] === ':' ? { confidentiality: mark[2] } : { missing: mark }) : { status: mark };
    const said: Record<string, unknown> = mark in SHORTHAND ? SHORTHAND[mark as keyof typeof SHORTHAND] : code;
    for (const key in said) sound &&= key === 'status' || !(key in q);
    Object.assign(q, said, said['status'] && { status: [...(q.status ?? []), said['status']] });
  }
  const { low: least = 0, high: most = least, level: sure = 95 } = q;
  if (!sound || least > most || sure <= 0 || sure >= 100) return undefined;
  return isWithheld(q) ? numberless(q) : q;
}
