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
 * width; neither has `roundsToZero`, which is about its value or, without one, about zero.
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

/** What a quantity may be, from `low` to `high`; `over` and `under` say that the end itself is not in it. */
interface Interval {
  readonly low: number;
  readonly high: number;
  readonly over?: boolean;
  readonly under?: boolean;
  readonly about?: boolean;
}

const gap = (q: Quantity): Missing | undefined => q.missing ?? (q.status && missingFromStatus(q.status));

/** True where the figure may not be told: a confidentiality other than `F`, `missing: 'withheld'` or status `Q`. */
export const isWithheld = (q: Quantity): boolean => (q.confidentiality ?? 'F') !== 'F' || gap(q) === 'withheld';

/** True where there is a number, a range or "rounds to zero" that may be drawn: neither withheld nor missing. */
export const isKnown = (q: Quantity): boolean =>
  !isWithheld(q) && !gap(q) && (q.value ?? q.low ?? q.high ?? (q.roundsToZero || undefined)) !== undefined;

/** True for a number with `<`, `<=`, `>` or `>=`: one end is open. `~` is no bound. */
export const isBound = (q: Quantity): boolean =>
  isKnown(q) && q.value !== undefined && q.comparator !== undefined && q.comparator !== '~';

/** True where the number is known for certain: no comparator, no range, not rounded to zero. A confidence interval counts as its value. */
export const isExact = (q: Quantity): boolean => {
  const i = interval(q);
  return !!i && !i.about && i.low === i.high;
};

/**
 * The number that a mark is drawn at and things are sorted by: the value, else the middle of the range or its one
 * end, else 0 for what rounds to zero; `undefined` where nothing may be drawn.
 */
export const point = (q: Quantity): number | undefined => {
  if (!isKnown(q)) return undefined;
  const { value, low, high } = q;
  // Halved first, because the sum of two large ends may be infinite.
  return value ?? (low !== undefined && high !== undefined ? tidy(low / 2 + high / 2) : (low ?? high ?? 0));
};

function interval(q: Quantity): Interval | undefined {
  if (!isKnown(q)) return undefined;
  const { value, comparator, low, high } = q;
  if (value === undefined) {
    if (low === undefined && high === undefined) return { low: 0, high: 0, about: true };
    return comparator === '~' ? undefined : { low: low ?? -Infinity, high: high ?? Infinity };
  }
  if (comparator === '>' || comparator === '>=') return { low: value, high: Infinity, over: comparator === '>' };
  if (comparator === '<' || comparator === '<=') return { low: -Infinity, high: value, under: comparator === '<' };
  if (!comparator && low !== undefined && high !== undefined && q.level === undefined) return { low, high };
  return { low: value, high: value, about: !!comparator || !!q.roundsToZero };
}

/** A quantity again: a range forgets that its ends are open, which only widens it. Two infinite ends say nothing. */
function told({ low, high, over = false, under = false, about = false }: Interval): Quantity | undefined {
  const [from, to] = [tidy(low), tidy(high)];
  // Written so that NaN, the difference of two overflows, is unknown too.
  if (!(from < Infinity && to > -Infinity)) return undefined;
  if (from === to) return about ? { value: from, comparator: '~' } : { value: from };
  if (about) return undefined;
  if (from > -Infinity) return to < Infinity ? { low: from, high: to } : { value: from, comparator: over ? '>' : '>=' };
  return to < Infinity ? { value: to, comparator: under ? '<' : '<=' } : undefined;
}

/**
 * A number without the binary noise of arithmetic, at 15 significant digits: `0.1 + 0.2` is `0.3`. Whole numbers
 * keep every digit, and −0 is 0.
 */
export const tidy = (x: number): number => (Number.isInteger(x) ? x : Number(x.toPrecision(15))) + 0;

/** How many decimals a number is written with. */
function decimalsOf(x: number): number {
  if (Number.isInteger(x)) return 0;
  const [digits = '', exponent = 0] = String(x).split('e');
  return (digits.split('.')[1] ?? '').length - Number(exponent);
}

function add(intervals: readonly (Interval | undefined)[]): Quantity | undefined {
  let [low, high, decimals, over, under, about] = [0, 0, 0, false, false, false];
  for (const i of intervals) {
    if (!i) return undefined;
    low += i.low;
    high += i.high;
    decimals = Math.max(decimals, decimalsOf(i.low), decimalsOf(i.high));
    over ||= !!i.over;
    under ||= !!i.under;
    about ||= !!i.about;
  }
  // A sum has no more decimals than its parts; toFixed counts to 100.
  const written = (x: number) => (decimals > 100 ? x : Number(x.toFixed(decimals)));
  return told({ low: written(low), high: written(high), over, under, about });
}

function times(i: Interval, factor: number): Interval {
  if (factor === 0) return { low: 0, high: 0 };
  const [low, high] = [i.low * factor, i.high * factor];
  return factor > 0 ? { ...i, low, high } : { ...i, low: high, high: low, over: !!i.under, under: !!i.over };
}

/**
 * The sum, as far as it is known: `>6000` and `4000` is `>10000`, `~4000` and `1000` is `~5000`, nothing is 0.
 * `undefined` where a part is missing, where the ends go both ways (`>5` and `<5`), where `~` meets a range or a
 * bound, and on overflow. Never throws.
 */
export const sum = (quantities: readonly Quantity[]): Quantity | undefined => add(quantities.map(interval));

/**
 * The first quantity less the second: `>6000` less `5000` is `>1000`. `undefined` as in {@link sum}, and wherever
 * `~` takes part: what is about the same may differ either way. Never throws.
 */
export function difference(a: Quantity, b: Quantity): Quantity | undefined {
  const [i, j] = [interval(a), interval(b)];
  return i && j && !i.about && !j.about ? add([i, times(j, -1)]) : undefined;
}

/**
 * The quantity times a plain number; a negative one turns bounds round, zero is exactly 0.
 * `undefined` where the quantity or the product is unknown. Never throws.
 */
export function scale(q: Quantity, factor: number): Quantity | undefined {
  const i = interval(q);
  return i && told(times(i, factor));
}

/**
 * The first quantity divided by the second: `>30` of `60` is `>0.5`, and of `<60` too. `undefined` unless the
 * second is certainly above zero, and where no end is known: a quantity without an upper end gives none to divide
 * by. Sound to 15 significant digits. Never throws.
 */
export function quotient(a: Quantity, b: Quantity): Quantity | undefined {
  const [i, j] = [interval(a), interval(b)];
  if (!i || !j || !(j.low > 0 || (j.low === 0 && j.over))) return undefined;
  // The smallest quotient has the largest divisor, unless it is negative.
  const [large, small] = [i.low >= 0, i.high > 0];
  const [least, most] = [large ? j.high : j.low, small ? j.low : j.high];
  return told({
    low: least < Infinity ? i.low / least : -Infinity,
    high: most < Infinity ? i.high / most : Infinity,
    over: !!i.over || (i.low !== 0 && !!(large ? j.under : j.over)),
    under: !!i.under || (i.high !== 0 && !!(small ? j.over : j.under)),
    about: !!i.about || !!j.about,
  });
}

/**
 * −1, 0 or 1 where it is certain that the first is smaller, equal or larger, else `undefined`: `>5` is larger than
 * `5`, `>=5` is not known to be. `~` never decides. Never throws.
 */
export function compare(a: Quantity, b: Quantity): -1 | 0 | 1 | undefined {
  const [i, j] = [interval(a), interval(b)];
  if (!i || !j || i.about || j.about) return undefined;
  if (i.high < j.low || (i.high === j.low && (i.under || j.over))) return -1;
  if (i.low > j.high || (i.low === j.high && (i.over || j.under))) return 1;
  return i.low === i.high && j.low === j.high && i.low === j.low ? 0 : undefined;
}

/** Moves the decimal point as it is written: 1.005 by 2 is 100.5, where `1.005 * 100` is 100.49999999999999. */
function shift(x: number, by: number): number {
  const [digits = '', exponent = 0] = String(x).split('e');
  return Number(`${digits}e${Number(exponent) + by}`);
}

/** Rounds down (−1), up (1) or to the nearest with halves away from zero (0). */
function toDecimals(x: number, decimals: number, way: -1 | 0 | 1): number {
  const moved = shift(x, decimals);
  // From 2 ** 53 on there are no decimals left to round, and NaN and Infinity stay what they are.
  if (!(Math.abs(moved) < 2 ** 53)) return x;
  const whole =
    way < 0 ? Math.floor(moved) : way > 0 ? Math.ceil(moved) : Math.sign(moved) * Math.round(Math.abs(moved));
  const rounded = shift(whole, -decimals);
  // The last bit of a number of 16 digits or more can carry it across.
  return way * (x - rounded) > 0 ? shift(whole + way, -decimals) : rounded;
}

/** The same quantity without its numbers, and without what would tell them. */
function numberless(q: Quantity): Draft {
  const rest: Draft = { ...q };
  delete rest.value;
  delete rest.low;
  delete rest.high;
  delete rest.level;
  delete rest.comparator;
  delete rest.roundsToZero;
  return rest;
}

/**
 * Rounds to so many decimals (−3 is thousands) on the safe side: `>` and `>=` down, `<` and `<=` up, the ends of a
 * range outwards, every other number to the nearest, halves away from zero. `>6960` to thousands is `>6000`. What is
 * withheld or missing comes back without numbers. Never throws.
 */
export function round(q: Quantity, decimals: number): Quantity {
  if (!isKnown(q)) return numberless(q);
  const rounded: Draft = { ...q };
  const { value, low, high, comparator: c } = q;
  const way = c === '>' || c === '>=' ? -1 : c === '<' || c === '<=' ? 1 : 0;
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
  const [down, up] = [toDecimals(value, decimals, -1), toDecimals(value, decimals, 1)];
  const other = nearest > value ? down : up;
  if (nearest !== 0 && !reaches(other)) return { value: other };
  return value > 0 ? { value: up, comparator: '<' } : { value: down, comparator: '>' };
}

/**
 * The short notation of a quantity: `>6000`, `~4000`, `5000..6000`, `52 (49..55)`, `52 (49..55, 90%)`, `73000 [p]`,
 * `[c]`. A level of 95 goes without saying, and `52 (49..55, range)` has none. A status without a British letter is
 * its SDMX code in capitals (`[I]`), a confidentiality other than `C` is `[c:N]`, and the kinds of missing without a
 * letter are `[withheld]`, `[elsewhere]` and `[not-yet-due]`. What is withheld or missing has no number, and the empty
 * quantity is the empty text. {@link readQuantity} reads it back. Never throws.
 */
export function printQuantity(q: Quantity): string {
  const { value, low, high, level, comparator = '', status = [], confidentiality, missing } = q;
  const words: string[] = [];
  if (isKnown(q)) {
    const about = comparator === '~' ? '~' : '';
    const ends = low !== undefined && high !== undefined ? `${low}..${high}` : '';
    const level95 = level === 95 ? '' : level === undefined ? ', range' : `, ${level}%`;
    if (value !== undefined) {
      words.push(`${comparator}${value}`);
      if (ends && comparator === about) words.push(`(${ends}${level95})`);
    } else if (ends) words.push(about + ends);
    else if (low !== undefined) words.push(`>=${low}`);
    else if (high !== undefined) words.push(`<=${high}`);
    if (q.roundsToZero) words.push('[low]');
  }
  for (const code of status) words.push(`[${code.toLowerCase() in SHORTHAND ? code.toLowerCase() : code}]`);
  if (confidentiality) words.push(confidentiality === 'C' ? '[c]' : `[c:${confidentiality}]`);
  if (missing) words.push(`[${missing === 'not-collected' ? 'x' : missing === 'cannot-exist' ? 'z' : missing}]`);
  if (q.revised) words.push('[r]');
  return words.join(' ');
}

const NUMBER = '([-\u2212]?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)';
const RANGE = `${NUMBER}\\s*\\.\\.\\s*${NUMBER}`;
const MARK = '\\[(?:[befpurcxz]|low|[ABD-QSU-W]|c:[AC-GMNOSTX]|withheld|elsewhere|not-yet-due)\\]';

/**
 * The short notation as the source of a regular expression, fit for `pattern` of a JSON Schema. It accepts what
 * {@link readQuantity} reads, and also what only reading can refuse: a range whose ends are the wrong way round, a
 * number too large to hold, a level that is not between 0 and 100, two marks that contradict each other.
 */
export const QUANTITY_PATTERN = `^\\s*(?=\\S)(?:([<>]=?|[≤≥])\\s*${NUMBER}|(~)?\\s*(?:${RANGE}|${NUMBER}(?:\\s*\\(${RANGE}(?:,\\s*(?:([0-9]+(?:\\.[0-9]+)?)%|(range)))?\\))?))?((?:\\s*${MARK})*)\\s*$`;

const NOTATION = /* @__PURE__ */ new RegExp(QUANTITY_PATTERN, 'u');

/**
 * Reads the short notation that {@link printQuantity} writes; a minus may be `-` or U+2212, `≤` and `≥` may stand for
 * `<=` and `>=`. Example: `'>6000 [p]'` is `{ value: 6000, comparator: '>', status: ['P'] }`. `undefined` where the
 * text is not in the notation: empty, with a unit, `%` or thousands separators. The number of a withheld figure is
 * not kept. Never throws.
 */
export function readQuantity(text: string): Quantity | undefined {
  const found = NOTATION.exec(text);
  if (!found) return undefined;
  const [, bound, limit, about, from, to, alone, low, high, level, range, marks = ''] = found;
  const q: Draft = {};
  let sound = true;
  const put = (key: 'value' | 'low' | 'high', digits: string | undefined) => {
    if (digits === undefined) return;
    q[key] = Number(digits.replace('\u2212', '-')) + 0;
    sound &&= Number.isFinite(q[key]);
  };
  put('value', limit ?? alone);
  put('low', from ?? low);
  put('high', to ?? high);
  if (low && !range) q.level = Number(level ?? 95);
  if (bound) q.comparator = bound === '≥' ? '>=' : bound === '≤' ? '<=' : (bound as Comparator);
  if (about) q.comparator = '~';
  for (const mark of marks.match(/[^[\]\s]+/g) ?? []) {
    const said: Record<string, unknown> =
      mark in SHORTHAND
        ? SHORTHAND[mark as keyof typeof SHORTHAND]
        : mark.length === 1
          ? { status: mark }
          : mark.startsWith('c:')
            ? { confidentiality: mark.slice(2) }
            : { missing: mark };
    for (const key in said) sound &&= key === 'status' || !(key in q);
    Object.assign(q, said, said['status'] && { status: [...(q.status ?? []), said['status']] });
  }
  sound &&= (q.low ?? 0) <= (q.high ?? q.low ?? 0) && (q.level ?? 95) > 0 && (q.level ?? 95) < 100;
  return sound ? (isWithheld(q) ? numberless(q) : q) : undefined;
}
