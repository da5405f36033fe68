import { decimalsOf, hasAtMost, withoutNoise } from '../statistics/decimal.js';
import { grouped } from '../statistics/grouped.js';
import type { Scope } from './context.js';
import type { Problem } from './problem.js';
import type { PublishedQuantity } from './quantity.js';
import { reportProblem } from './reader.js';
import { secondsOfOne, unitKey } from './unit.js';
import { isExact } from '../statistics/quantity.js';

/** A figure in a list. */
interface Listed {
  readonly scope: Scope;
  readonly value: PublishedQuantity;
}

/** A figure of a document. */
interface Figure extends Listed {
  readonly pointer: string;
}

/** Most decimals, and most significant digits, of a number that somebody has rounded for a reader. One with more digits has few decimals: 305,225.999999 has not been rounded, and 12,019,166.67 has. */
const [MOST_DECIMALS, MOST_ROUNDED, FEW_DECIMALS] = [6, 9, 3];
/** Significant digits of the figure in the middle of those that are shown rounded. */
const SHOWN_DIGITS = 3;

/** Number of digits before the decimal point: 2 of 49.2, 0 of 0.49, −1 of 0.049. */
const wholeDigits = (value: number): number => Math.floor(Math.log10(Math.abs(value))) + 1;

/** Number of significant digits of a number with some decimals: 4 of 870 with one. */
const digitsOf = (value: number, decimals: number): number => (value === 0 ? 0 : wholeDigits(value) + decimals);

/** True for a number with the digits of a computer, such as 49.21973423766692. */
const isUnrounded = (value: number): boolean =>
  !hasAtMost(value, FEW_DECIMALS) &&
  decimalsOf(value) > (Math.abs(value) < 1 ? MOST_DECIMALS : FEW_DECIMALS) &&
  digitsOf(value, decimalsOf(value)) > MOST_ROUNDED;

/** A figure as it is written: that of minutes which are a duration in seconds, as 505 of "8 min 25 s". */
const writtenValue = ({ value: { value = 0 }, scope: { unit } }: Figure): number =>
  withoutNoise(value * (secondsOfOne(unit) ?? 1));

/** True for a figure that nobody has rounded, and for which nobody has said how to. */
const isOpen = (figure: Figure): boolean => figure.scope.decimals === undefined && isUnrounded(writtenValue(figure));

/** The decimals with which the figure in the middle has three significant digits. Money has two or none. */
function shownDecimals(figures: readonly Figure[]): number {
  const sizes = figures.flatMap(({ value: { value } }) => (value ? [Math.abs(value)] : [])).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 1;
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, SHOWN_DIGITS - wholeDigits(middle)));
  const { currency, scale } = figures[0]?.scope.unit ?? {};
  return decimals > 0 && currency && !scale ? 2 : decimals;
}

/**
 * Gives the figures of one unit, if one of them was never rounded, the decimals with which readers can compare them: 49.21973423766692 next to 4.2755175 is shown
 * as 49.2. `outer` are the scopes around theirs. What has `decimals` keeps them. Called before the data are frozen.
 */
export function limitDecimals(figures: readonly Figure[], outer: readonly Scope[], problems: Problem[]): void {
  if (!figures.some(isOpen)) return;
  const around = grouped(outer, ({ unit }) => unitKey(unit));
  for (const [unit, some] of grouped(figures, ({ scope }) => unitKey(scope.unit))) {
    const unrounded = some.find(isOpen);
    if (!unrounded) continue;
    const decimals = shownDecimals(some);
    for (const scope of new Set([...(around.get(unit) ?? []), ...some.map((one) => one.scope)]))
      if (scope.decimals === undefined) Object.assign(scope, { decimals });
    const { pointer, value } = unrounded;
    const expected = { code: 'decimals', decimals } as const;
    reportProblem(problems, { pointer, code: 'long-decimals', severity: 'noted', expected, found: value.value });
  }
}

/** Figures of one series, and the scope around them. */
interface SeriesFigures {
  readonly scope: Scope;
  readonly observations: readonly Figure[];
}

/** Most times that the figures of one series are those of another where all are rounded alike. */
const MOST_TIMES = 1000;

/** The size of the figure in the middle of a series. NaN if none has one. */
function sizeOf({ observations }: SeriesFigures): number {
  const sizes = observations.flatMap(({ value: { value } }) => (value ? [Math.abs(value)] : [])).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? NaN;
}

/** A series with scopes that no other has. */
function withOwnScopes(series: SeriesFigures): SeriesFigures {
  const copies = new Map<Scope, Scope>();
  for (const one of [series, ...series.observations]) {
    const scope = copies.get(one.scope) ?? { ...one.scope };
    copies.set(one.scope, scope);
    Object.assign(one, { scope });
  }
  return series;
}

/** Gives the figures of several series decimals as {@link limitDecimals} does. Series of very different size are of different things, each with its own: ages of 72.7 next to populations in millions. */
export function limitDecimalsOfSeries(series: readonly SeriesFigures[], head: Scope, problems: Problem[]): void {
  const figures = series.flatMap(({ observations }) => observations);
  if (!figures.some(isOpen)) return;
  const sizes = series.map(sizeOf).filter((size) => !Number.isNaN(size));
  const areApart = Math.max(...sizes) > MOST_TIMES * Math.min(...sizes);
  if (!areApart) limitDecimals(figures, [head, ...series.map(({ scope }) => scope)], problems);
  else for (const one of series) limitDecimals(one.observations, [withOwnScopes(one).scope], problems);
}

/** Most significant digits of a number that somebody published. More are the noise of arithmetic, as in 37.73333. */
const MOST_DIGITS = 6;

/** Number of decimals that a figure was written with. */
const writtenDecimals = ({ decimals, value = 0 }: PublishedQuantity): number => decimals ?? decimalsOf(value);

/** The number of decimals that exact figures of one unit have in common: the most of one. Undefined if another would seem too precise, or has noise. */
function commonDecimals(figures: readonly Listed[]): number | undefined {
  let [decimals, digits] = [0, 0];
  for (const { value } of figures) {
    const places = writtenDecimals(value);
    const ownDigits = digitsOf(value.value ?? 0, places);
    if (value.decimals === undefined && places > 2 && ownDigits > MOST_DIGITS) return undefined;
    decimals = Math.max(decimals, places);
    digits = Math.max(digits, ownDigits);
  }
  // Amounts of money have two decimals or none, but for those in millions.
  const arePence = figures.some(({ scope: { unit } }) => unit?.currency && !unit.scale);
  const most = arePence ? digits + 2 : Math.max(digits, Math.min(digits + 1, MOST_DIGITS));
  const isFalse = figures.some(({ value: { value = 0 } }) => digitsOf(value, decimals) > most);
  return isFalse ? undefined : decimals;
}

/**
 * Gives the exact figures of one unit in a list the same number of decimals, the most that one of them was written with: 39 and 41.5 are shown as
 * 39.0 and 41.5. In a list of different units or of very different sizes each figure stays as it was written. Bounds and ranges stay as they are, and so
 * do figures with `decimals` and those that were published in another scale: "£1.8 million" next to "£41,250.50". Called before the figures are frozen.
 */
export function alignDecimals(figures: readonly Listed[]): void {
  if (figures.every(({ value }) => !writtenDecimals(value))) return;
  const exact = figures.filter(
    ({ scope, value }) => scope.decimals === undefined && !value.scale && value.decimals !== 0 && isExact(value),
  );
  // Figures of different units are of different things, each as it was published.
  const units = new Set(figures.map(({ scope }) => scope.unit));
  if (new Set(Array.from(units, unitKey)).size > 1) return;
  const decimals = commonDecimals(exact);
  if (!decimals) return;
  for (const { value: q } of exact)
    if (q.value !== undefined && decimals > writtenDecimals(q)) Object.assign(q, { decimals });
}
