import { reportDisclosure } from '../../contract/disclosure.js';
import { pageLang } from '../../contract/current-page.js';
import { areRates, wholeKey, type Scope } from '../../contract/context.js';
import type { Problem } from '../../contract/problem.js';
import type { PublishedQuantity } from '../../contract/quantity.js';
import { reportProblem } from '../../contract/reader.js';
import { isAggregateName, mayBeAggregate } from '../../written/aggregate-name.js';
import { mayBePart, totalName } from '../../written/total-name.js';
import { isKnown, isWithheld, missingOf, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import { remainder } from '../../statistics/share.js';
import {
  areHundredths,
  excessOf,
  indexOfSum,
  isAverage,
  largestRoundingError,
  lastDigit,
  type WholeEvidence,
} from '../../statistics/whole.js';
import { withInner, type Category } from './category.js';

/** The author's own statement about the categories. */
export interface WholeStatement {
  readonly whole?: boolean | undefined;
  readonly exclusive?: boolean | undefined;
}

/** The figures that sums and comparisons are made of, and the scopes of all of them. */
export interface Figures {
  /** JSON Pointer of the object that has the categories: empty for the document. */
  readonly pointer: string;
  readonly total?: PublishedQuantity | undefined;
  readonly totalPointer: string;
  readonly categories: readonly Category[];
  readonly scopes: readonly Scope[];
  readonly alike: boolean;
  /** True if the categories themselves are alike, whatever their own parts are. If absent, it is {@link alike}. */
  readonly areSiblingsAlike?: boolean;
}

/** True if figures have one unit, kind and time. Nearly all figures of a document have the same scope. */
export const areOfOneWhole = (scopes: readonly Scope[]): boolean =>
  scopes.every((scope) => scope === scopes[0]) || new Set(Array.from(new Set(scopes), wholeKey)).size < 2;

/** The figures of some categories. */
export const valuesOf = (categories: readonly Category[]): readonly PublishedQuantity[] =>
  categories.map(({ value }) => value);

/** True for a category that is only the heading of its parts, as in a file with a column of groups: it has no figure of its own. */
export const isHeading = ({ value, categories: parts }: Category): boolean =>
  parts.length > 0 && !isKnown(value) && !isWithheld(value) && !missingOf(value) && !value.unread;

/** The categories that have figures of their own: each heading is replaced by its parts. */
export const withoutHeadings = (categories: readonly Category[]): readonly Category[] =>
  categories.some(isHeading)
    ? categories.flatMap((category) => (isHeading(category) ? category.categories : [category]))
    : categories;

/** A quantity without the range around its value, since published intervals do not add up. */
const pointOf = ({ low, high, ...quantity }: Quantity): Quantity =>
  quantity.value === undefined ? { ...quantity, low, high } : quantity;

/** A category that is no part of a whole: its total, or what the others are compared with. */
interface NamedTotal {
  readonly category: Category;
  readonly isTotal: boolean;
}

/** Kind of figure that the name of a category tells. "Media" is an average in Spanish and Italian alone. */
const nameOf = ({ label, scope: { lang = pageLang() ?? 'es' } }: Category): ReturnType<typeof totalName> =>
  /^media$/i.test(label.trim()) && !/^(?:es|it|pt|ca|gl)/.test(lang) ? undefined : totalName(label);

/** The category that is named as an average of the others and lies between them, or as a place that theirs are in: the total of these, if it is their sum. */
function namedBenchmark(categories: readonly Category[]): NamedTotal | undefined {
  const isNamed = (one: Category): boolean => nameOf(one) === 'average' || mayBeAggregate(one.label);
  const category = categories.find((one) => isNamed(one) && !one.rest && !one.categories.length && isKnown(one.value));
  if (!category) return undefined;
  const { label, value } = category;
  const others = categories.filter((other) => other !== category);
  if (nameOf(category) === 'average')
    return isAverage(value, valuesOf(others)) ? { category, isTotal: false } : undefined;
  const isSum = categories[indexOfSum(valuesOf(categories))] === category;
  const names = others.map((other) => other.label);
  return isAggregateName(label, names, isSum) ? { category, isTotal: isSum } : undefined;
}

/** A category that may be a total next to the others: the kind of what is left of it, and whether they exceed it by more than rounding. */
function compared({ label, value, scope }: Category, others: readonly PublishedQuantity[]) {
  const left = remainder(pointOf(value), others.map(pointOf));
  // Whole numbers may be rounded too, if the name leaves no doubt.
  const room = /\btotal\b/i.test(label) ? largestRoundingError(others.length + 1, lastDigit([value, ...others])) : 0;
  const exceeds =
    left.kind === 'over' &&
    !isRounding(left.quantity, value, others, scope) &&
    (pointEstimate(left.quantity) ?? Infinity) > room;
  return { kind: left.kind, exceeds };
}

/** The first or last category whose label names it as the total of the others, or one that these are compared with. */
export function namedTotal({ categories, scopes }: Figures): NamedTotal | undefined {
  if (categories.length < 3) return undefined;
  for (const category of [categories.at(-1), categories[0]]) {
    if (!category || category.rest || category.categories.length) continue;
    const { value } = category;
    const name = nameOf(category);
    if (!name || !(isKnown(value) || isWithheld(value))) continue;
    const others = valuesOf(categories.filter((other) => other !== category));
    const isRate = areRates(scopes) || isAverage(value, others);
    if (name === 'average' || isRate) return { category, isTotal: false };
    // "All Saints" may be a category like any other.
    const { kind, exceeds } = compared(category, others);
    const isSure = name === 'total' && !(exceeds && mayBePart(category.label));
    if (isSure || (isKnown(value) && kind !== 'unknown' && !exceeds)) return { category, isTotal: true };
  }
  return namedBenchmark(categories);
}

/** True if rounding explains the difference between a total and its parts: per cents of 100, decimals, or thousands, millions and more. */
export function isRounding(difference: Quantity, total: Quantity, parts: readonly Quantity[], scope: Scope): boolean {
  const { unit } = scope;
  const digit = digitOf(scope) ?? lastDigit([total, ...parts]);
  const isRounded = unit?.percent ? total.value === 100 : !!unit?.scale || digit < 1;
  // "Over 1" may be any size, which rounding does not explain.
  const { comparator = '', high } = difference;
  const size = comparator.startsWith('>') ? Infinity : Math.abs(high ?? pointEstimate(difference) ?? Infinity);
  return isRounded && size < largestRoundingError(parts.length + (unit?.percent ? 0 : 1), digit);
}

/** One unit of the last decimal that figures are shown with. Undefined if they are shown as written. */
export const digitOf = ({ decimals }: Scope): number | undefined =>
  decimals === undefined ? undefined : 10 ** -decimals;

/** The evidence that the categories are parts of one whole; see {@link WholeEvidence}. */
export function evidenceOf(
  { total, categories, scopes, alike }: Figures,
  { whole, exclusive = true }: WholeStatement,
): WholeEvidence {
  const values = valuesOf(withoutHeadings(categories));
  const isNegative = values.some((value) => (pointEstimate(value) ?? 0) < 0);
  if (!alike || !exclusive || isNegative || whole === false || areRates(scopes)) return 'never';
  if (total) return 'total';
  if (whole) return 'stated';
  const [scope = {}] = scopes;
  return scope.unit?.percent && areHundredths(values, digitOf(scope)) ? 'hundred' : 'unstated';
}

/** Reports parts that exceed their total. */
function checkSum(
  total: PublishedQuantity | undefined,
  parts: readonly Category[],
  pointer: string,
  problems: Problem[],
): void {
  const values = valuesOf(parts);
  const left = total && parts.length ? remainder(total, values) : undefined;
  const [first] = parts;
  if (left?.kind === 'over' && total && first && !isRounding(left.quantity, total, values, first.scope)) {
    const expected = { code: 'sum', relation: 'at-most' } as const;
    reportProblem(problems, { pointer, code: 'sum-mismatch', severity: 'noted', expected });
  }
}

/** Reports the first part below zero of a breakdown that claims to be a whole. */
function checkNegative(parts: readonly Category[], problems: Problem[]): void {
  const below = parts.find(({ value }) => (pointEstimate(value) ?? 0) < 0);
  if (below) reportProblem(problems, { pointer: `${below.pointer}/value`, code: 'negative-part', severity: 'noted' });
}

/** Reports per cents of one whole that are more than 100, which no total says. */
function checkHundred({ pointer, categories, scopes: [scope = {}] }: Figures, problems: Problem[]): void {
  if (!scope.unit?.percent || !excessOf(valuesOf(categories), digitOf(scope))) return;
  const expected = { code: 'sum', relation: 'at-most' } as const;
  reportProblem(problems, { pointer: `${pointer}/categories`, code: 'sum-mismatch', severity: 'noted', expected });
}

/** True if figures may be parts of one whole as far as their units, kinds and times tell. */
const mayBeParts = ({ alike, scopes }: Figures, { exclusive = true }: WholeStatement): boolean =>
  alike && exclusive && !areRates(scopes);

/** Reports what contradicts the statement that figures are parts of one whole. */
export function checkParts(
  figures: Figures,
  { evidence, ...statement }: WholeStatement & { readonly evidence: WholeEvidence },
  problems: Problem[],
): void {
  const { total, totalPointer, categories } = figures;
  const areParts = mayBeParts(figures, statement);
  if (areParts && (statement.whole ?? total)) checkNegative(withInner(categories), problems);
  const counted = withoutHeadings(categories);
  if (evidence === 'total') checkSum(total, counted, totalPointer, problems);
  // Figures below zero give a withheld one away as well, and so do categories one of which has a part of another time.
  const mayTell = mayBeParts({ ...figures, alike: figures.areSiblingsAlike ?? figures.alike }, statement);
  if (total && mayTell && statement.whole !== false) reportDisclosure(total, valuesOf(counted), totalPointer, problems);
  if (evidence === 'stated') checkHundred(figures, problems);
}

/** Reports what contradicts the statement that the categories, or the parts of one of them, are parts of one whole. */
export function checkWhole(
  { whole, exclusive }: { readonly whole: WholeEvidence; readonly exclusive: boolean },
  figures: Figures,
  written: WholeStatement,
  problems: Problem[],
): void {
  const { categories } = figures;
  const statement = { whole: written.whole, exclusive };
  const areParts = mayBeParts(figures, statement);
  if (written.whole && !areParts) reportProblem(problems, { pointer: '/whole', code: 'not-parts', severity: 'lost' });
  checkParts(figures, { ...statement, evidence: whole }, problems);
  for (const { value, categories: parts, pointer } of areParts ? categories : []) {
    if (!isAverage(value, valuesOf(parts))) checkSum(value, parts, `${pointer}/value`, problems);
    reportDisclosure(value, valuesOf(parts), `${pointer}/value`, problems);
  }
  const isOpen = whole === 'unstated' || whole === 'stated';
  const sumOfOthers = isOpen ? categories[indexOfSum(valuesOf(categories))] : undefined;
  if (sumOfOthers) reportProblem(problems, { pointer: sumOfOthers.pointer, code: 'sum-of-others', severity: 'noted' });
}
