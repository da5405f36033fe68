import { areRates, type Scope } from '../../contract/context.js';
import { isOrdinal } from '../../contract/unit.js';
import { compare, isExact, isKnown, pointEstimate, sum, type Quantity } from '../../statistics/quantity.js';
import { toDecimals } from '../../statistics/decimal.js';
import { share } from '../../statistics/share.js';
import { excessOf, indexOfSum, lastDigit, type WholeEvidence } from '../../statistics/whole.js';
import type { Breakdown, Category } from '../data.js';
import { withInner } from '../data/category.js';
import { digitOf, valuesOf, withoutHeadings } from '../data/whole.js';

/** The total of a breakdown: published, or the sum of its categories. */
export interface Total {
  readonly quantity: Quantity;
  readonly isComputed: boolean;
}

/** The whole of the categories, and what may be stated of it. */
export interface Whole {
  /** The evidence that the categories are parts of one whole. */
  readonly evidence: WholeEvidence;
  /** True if the categories are parts of one whole and may be added up. */
  readonly isAdditive: boolean;
  /** Published total, or else the sum of the categories if all are exact. */
  readonly whole?: Quantity;
  /** The total that the sentence states. */
  readonly total?: Total;
  /** Base of the shares, 100%. Absent if shares would be wrong. */
  readonly shareBase?: Quantity;
  /** Decimals of the shares: those of the document, or as many as tell the two largest parts apart, 50.4% and 49.6%. */
  readonly shareDecimals?: number;
  /** The sum of per cents that should be parts of 100 and are more. */
  readonly excess?: Quantity;
}

/** True if the figures are per cents. */
export const isPercent = ({ unit }: Scope): boolean => !!unit?.percent;

/** The evidence as the form completes it: a form that draws parts says that they are parts, if nobody else says anything, and none seems to be their total. */
const evidenceWith = ({ whole, categories }: Breakdown, drawsParts: boolean): WholeEvidence =>
  whole === 'unstated' && drawsParts && indexOfSum(valuesOf(categories)) < 0 ? 'form' : whole;

/** The published total if it is known, or the exact sum of parts. */
function wholeQuantity({ total, categories }: Breakdown, isAdditive: boolean): Quantity | undefined {
  if (total) return isKnown(total) ? total : undefined;
  const together = isAdditive ? sum(valuesOf(categories)) : undefined;
  return together && isExact(together) ? together : undefined;
}

/** True if a part is more than the whole; of "about" as far as the numbers tell. */
function exceeds(part: Quantity, whole: Quantity): boolean {
  const isAbout = [part, whole].some(({ comparator }) => comparator === '~');
  return (
    compare(part, whole) === 1 || (isAbout && (pointEstimate(part) ?? -Infinity) > (pointEstimate(whole) ?? Infinity))
  );
}

/** The whole of the categories; `drawsParts` is true for a form that draws parts of one whole. */
export function wholeOf(data: Breakdown, scope: Scope, drawsParts: boolean): Whole {
  const { total, categories } = data;
  const evidence = evidenceWith(data, drawsParts);
  const isClaimed = evidence !== 'never' && evidence !== 'unstated';
  const excess =
    isClaimed && isPercent(scope) && !total
      ? excessOf(valuesOf(withoutHeadings(categories)), digitOf(scope))
      : undefined;
  const isAdditive = isClaimed && !excess;
  const whole = wholeQuantity(data, isAdditive);
  // A part that is more than the whole has no share of it, and neither have the others.
  const every = withInner(categories);
  const isExceeded = whole && valuesOf(every).some((value) => exceeds(value, whole));
  // The only part of one of several groups is its whole.
  const hasParts = total !== undefined || categories.length > (data.groups ? 0 : 1);
  // A total that is withheld or not published is never computed, and 100% is no news.
  const isStated = isPercent(scope) ? total && whole?.value !== 100 : hasParts;
  const shareBase = isAdditive && !isPercent(scope) && hasParts && !isExceeded ? whole : undefined;
  return {
    evidence,
    isAdditive,
    whole,
    total: whole && isStated ? { quantity: whole, isComputed: !total } : undefined,
    shareBase,
    shareDecimals: shareBase && (data.shareDecimals ?? shareDecimalsOf(categories, shareBase)),
    excess,
  };
}

/** Least share, in per cent, of a part that may lead. Of many small ones nobody asks which is ahead by a hair. */
const LEADING = 20;

/** Decimals that tell the shares of the two largest parts apart, at most two. Undefined if whole per cents do, if nothing does, and if a figure is not exact. */
function shareDecimalsOf(categories: readonly Category[], base: Quantity): number | undefined {
  const values = valuesOf(categories);
  if (!values.every(isExact)) return undefined;
  const [first, second] = values.map(({ value = 0 }) => value).sort((a, b) => b - a);
  if (first === undefined || second === undefined || first === second) return undefined;
  const shares = [first, second].map((value) => share({ value }, base)?.value ?? 0);
  if (shares.every((one) => one < LEADING)) return undefined;
  const differ = (decimals: number): boolean => new Set(shares.map((one) => toDecimals(one, decimals, 0))).size > 1;
  return [0, 1, 2].find(differ) || undefined;
}

/** True if a figure is below zero. */
const isNegative = (value: Quantity): boolean => (pointEstimate(value) ?? 0) < 0;

/** True if a figure of some categories or of their parts is below zero. */
export const hasNegative = (categories: readonly Category[]): boolean =>
  categories.some(({ value, categories: parts }) => isNegative(value) || hasNegative(parts));

/** True if categories are places in a ranking, of which the first is the highest. */
export const areRanked = (categories: readonly Category[]): boolean =>
  categories.length > 0 && categories.every(({ scope: { unit } }) => isOrdinal(unit));

/** True if categories and their parts are amounts of money below zero, as the savings and receipts of an account are. Rates and indices are no amounts. */
export function areOutgoings(categories: readonly Category[]): boolean {
  // Nearly all documents have none, and are not asked for more.
  if (!hasNegative(categories)) return false;
  const all = withInner(categories);
  return (
    !areRates(all.map(({ scope }) => scope)) &&
    all.every(({ value, scope: { unit } }) => unit?.currency && !unit.per && (pointEstimate(value) ?? 0) <= 0)
  );
}

/** True if figures are levels rather than amounts: rates, indices, per cents that are no parts, changes, and decimals without a scale. */
export function areLevels({ benchmark, categories }: Breakdown, scope: Scope, { isAdditive }: Whole): boolean {
  const { unit, kind } = scope;
  if (areRates([scope])) return true;
  if (isAdditive) return false;
  if (areOutgoings(categories)) return false;
  if (benchmark || valuesOf(categories).filter(isNegative).length > 1) return true;
  return !kind && (isPercent(scope) || (!unit?.scale && lastDigit(valuesOf(categories)) < 1));
}

/** The share of a figure in the whole. Undefined without a whole, for a bound that says nothing, and for a share that would be rounded to 0%. */
export function shareOf(
  { shareBase, shareDecimals: decimals }: Pick<Whole, 'shareBase' | 'shareDecimals'>,
  value: Quantity,
): Quantity | undefined {
  if (!shareBase || !isKnown(value) || value.roundsToZero) return undefined;
  const ofWhole = share(value, shareBase);
  if (!ofWhole || Math.max(ofWhole.value ?? 0, ofWhole.high ?? 0) > 100) return undefined;
  return decimals === undefined ? ofWhole : { ...ofWhole, decimals };
}
