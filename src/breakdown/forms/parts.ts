import { isExact, isKnown, isWithheld, pointEstimate } from '../../statistics/quantity.js';
import type { DrawnAs, PartsReason } from '../../words/breakdown-forms.js';
import type { BreakdownWords } from '../../words/words.js';
import type { BreakdownFacts } from '../facts.js';
import { range, sum } from 'd3';
import { foldedPieces, MOST_PIECES, type Folded } from '../facts/folded.js';
import type { CategoryRow } from '../facts/rows.js';

/** The reason why categories cannot be drawn as parts of one whole; undefined if they can. */
function reasonOf(facts: BreakdownFacts): PartsReason | undefined {
  const { data, isAdditive, hasNegative, whole, unresolved } = facts;
  const figures = [...data.categories.map(({ value }) => value), data.total ?? {}];
  if (data.groups) return 'groups';
  if (figures.some(isWithheld)) return 'withheld';
  if (hasNegative) return 'negative';
  if (unresolved.some(({ parent, remainder }) => !parent && remainder.kind === 'over')) return 'over-total';
  if (!isAdditive) return 'not-parts';
  // Among parts, a bound would be mistaken for an exact figure.
  if (figures.some((figure) => pointEstimate(figure) && !isExact(figure))) return 'inexact';
  // What rounds to zero leaves the whole open by less than can be drawn.
  return whole || data.categories.every(({ value }) => isKnown(value)) ? undefined : 'missing';
}

/** The reason in words why a breakdown cannot be drawn as parts of one whole; undefined if it can. */
export function partsRefusal(as: DrawnAs, facts: BreakdownFacts, words: BreakdownWords): string | undefined {
  const { data, scope, excess } = facts;
  if (!data.alike) return words.unlike;
  const reason = reasonOf(facts);
  if (reason === 'withheld' || reason === 'negative' || reason === 'groups') return words.notDrawn(as, reason);
  if (!data.exclusive) return words.overlapping;
  if (excess) return words.aboveHundred(words.quantity(excess, scope));
  return reason && words.notDrawn(as, reason);
}

/** Number of hues, and of tints, that are distinguishable. */
export const MOST_HUES = 6;

/** The tints of two parts, of three without a rest, and of more. Those of few are further apart; a third is not so light that it resembles the grey of a rest. */
function tintsOf(count: number, isWhole: boolean): readonly number[] {
  if (count === 2) return [0, 2];
  return count === 3 && isWhole ? [0, 2, 4] : range(MOST_HUES);
}

/** The tint of each part. Undefined of those that are grey: a rest, and parts beyond the number of tints. */
export function tintsFor<Part>(
  parts: readonly Part[],
  isGrey: (part: Part) => boolean,
): readonly (number | undefined)[] {
  const count = parts.filter((part) => !isGrey(part)).length;
  const tints = [...tintsOf(count, count === parts.length)];
  return parts.map((part) => (isGrey(part) ? undefined : tints.shift()));
}

/** A part of a whole that has a size, with the index of its row. */
export interface PartRow {
  readonly row: number;
  readonly size: number;
  readonly stated: CategoryRow;
}

/** The part in place of the folded categories. Its row is after the last of the table. */
function foldedPart(
  { categories, sum: size, share }: Folded,
  { rows, scope }: BreakdownFacts,
  words: BreakdownWords,
): PartRow | undefined {
  if (!size) return undefined;
  const label = words.others(categories.length);
  const category = { pointer: '/categories', scope, label, value: size, categories: [], rest: 'other' as const };
  const stated = { category, isRemainder: false, ...(share && { share }) };
  return { row: rows.length, size: pointEstimate(size) ?? 0, stated };
}

/** The parts of a breakdown in order, the smallest of many as one, before what is other and unknown. */
export function piecesOf(facts: BreakdownFacts, words: BreakdownWords, most = MOST_PIECES): readonly PartRow[] {
  const parts = partsOf(facts);
  const folded = foldedPieces(facts, most);
  const one = folded && foldedPart(folded, facts, words);
  if (!one) return parts;
  const inside = new Set(folded.categories);
  const shown = parts.filter(({ stated }) => !inside.has(stated.category));
  return [...shown.filter((part) => !isRest(part)), one, ...shown.filter(isRest)];
}

/** The parts of a breakdown in order, without those of 0 and the parts of parts. */
export const partsOf = ({ rows }: BreakdownFacts): readonly PartRow[] =>
  rows.flatMap((stated, row) => {
    const size = stated.parent || stated.isBenchmark ? 0 : (pointEstimate(stated.category.value) ?? 0);
    return size > 0 ? [{ row, size, stated }] : [];
  });

/** True for a remainder, and for categories of what is unknown or other. */
export const isRest = ({ stated: { category, isRemainder } }: PartRow): boolean => isRemainder || !!category.rest;

/** The fill of each part: a hue of its own for at most six, and grey for the rest. If there are more than six, the sixth is grey as well. */
export function fillsOf(
  parts: readonly PartRow[],
): readonly ({ readonly series: number } | { readonly tone: 'track' })[] {
  const count = parts.filter((part) => !isRest(part)).length;
  const most = count > MOST_HUES ? MOST_HUES - 1 : MOST_HUES;
  let next = 0;
  return parts.map((part) => {
    const series = isRest(part) ? most : next++;
    return series < most ? { series } : { tone: 'track' };
  });
}

/** The size of the whole: of all parts, or of 100 for per cents that are fewer, or the published total. */
export function sizeOfWhole({ data, scope, whole }: BreakdownFacts, parts: readonly PartRow[]): number {
  // Per cents are parts of 100, unless a total was published.
  const published = data.total ?? (scope.unit?.percent ? { value: 100 } : whole);
  const together = sum(parts, ({ size }) => size);
  return Math.max(together, (published && pointEstimate(published)) ?? 0);
}
