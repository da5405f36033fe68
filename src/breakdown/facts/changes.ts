import { changeFromEarlier, observationOf, type Comparison } from '../../contract/comparison.js';
import { lineKey } from '../../contract/context.js';
import { withCommonTime, type ParsedObservation } from '../../contract/observation.js';
import type { Change } from '../../statistics/change.js';
import type { NoChange } from '../../statistics/comparable.js';
import { asInterval, compare, isExact, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import { withInner, type Category } from '../data/category.js';

/** The comparison of a category with its earlier figure: the change, or the reason why there is none. */
export interface RowChange {
  readonly comparison: Comparison;
  readonly found: Change | NoChange;
}

/** A row of a breakdown, as far as its change is concerned. */
export interface ChangedRow {
  readonly category: Category;
  /** The category that it is a part of. */
  readonly parent?: Category | undefined;
  /** True if the row is the figure of all categories, with which the others are compared. */
  readonly isBenchmark?: boolean;
  /** Its change from an earlier figure, if it has one. */
  readonly change?: RowChange;
}

/** Scale on which changes are drawn and compared: in per cent of the earlier figures, or in the unit of the figures. */
export type ChangeMeasure = 'percent' | 'absolute';

/** The changes of all categories that have an earlier figure. */
export interface Changes {
  readonly measure: ChangeMeasure;
  /** Time of the earlier figures, if all have the same. */
  readonly before?: ParsedObservation;
  /** The named categories, without "other" and "unknown", whose figure certainly rose, fell or stayed the same. */
  readonly rose: readonly Category[];
  readonly fell: readonly Category[];
  readonly same: readonly Category[];
  /** The categories that are compared: those with a change of a known direction. */
  readonly compared: readonly Category[];
  /** The category with the change that is certainly the largest. */
  readonly largest?: Category;
}

/** The change of a category from its earlier figure; undefined if it has none. */
export function changeOfCategory(category: Category): RowChange | undefined {
  const { previous: before } = category;
  if (!before) return undefined;
  const comparison: Comparison = { now: observationOf(category), before, isBroken: false };
  return { comparison, found: changeFromEarlier(comparison) };
}

/** The size of a change on a scale, without a number if there is none. */
export function changeValue(change: RowChange | undefined, measure: ChangeMeasure): Quantity {
  if (!change || typeof change.found === 'string') return {};
  return (measure === 'percent' ? change.found.percent : change.found.absolute) ?? {};
}

const sizeOf = (q: Quantity): number => Math.abs(pointEstimate(q) ?? 0);

/** The only category whose change, of two or more that are exact, is larger than all others. */
function largestOf(sizes: readonly { readonly category: Category; readonly size: Quantity }[]): Category | undefined {
  const [best, second] = [...sizes].sort((a, b) => sizeOf(b.size) - sizeOf(a.size));
  if (!best || !second) return undefined;
  const [one, other] = [best, second].map(({ size }) => asInterval({ value: sizeOf(size) }));
  return one && other && compare(one, other) === 1 ? best.category : undefined;
}

/** The scale of the changes of categories: that which a form wants, but per cents only if every change has one. */
export function changeMeasureOf(categories: readonly Category[], wanted: ChangeMeasure): ChangeMeasure {
  if (wanted === 'absolute') return wanted;
  const all = withInner(categories);
  const hasNone = all.map(changeOfCategory).some((one) => one && typeof one.found !== 'string' && !one.found.percent);
  return hasNone ? 'absolute' : wanted;
}

/** The rows whose changes are counted, each figure once: parts whose change is known in place of a category without one, and never the figure of all. */
export function comparedRows<Row extends ChangedRow>(rows: readonly Row[]): readonly Row[] {
  const known = rows.filter(({ change }) => change && typeof change.found !== 'string');
  const changed = new Set(known.map(({ category }) => category));
  const replaced = new Set(known.flatMap(({ parent }) => (parent && !changed.has(parent) ? [parent] : [])));
  const compared = new Set(
    rows.flatMap(({ category, change }) => (change && !replaced.has(category) ? [category] : [])),
  );
  return rows.filter(
    ({ category, parent, isBenchmark }) => !isBenchmark && !replaced.has(category) && !(parent && compared.has(parent)),
  );
}

/** The changes of the categories in rows on one scale; undefined if none has an earlier figure. */
export function changesOf(rows: readonly ChangedRow[], measure: ChangeMeasure): Changes | undefined {
  if (!rows.some(({ change }) => change)) return undefined;
  const changed = comparedRows(rows).flatMap(({ category, change }) => (change ? [{ category, change }] : []));
  if (!changed.length) return undefined;
  const known = changed.flatMap(({ category, change }) =>
    typeof change.found === 'string' ? [] : [{ category, change, found: change.found }],
  );
  const directed = (direction: -1 | 0 | 1): readonly Category[] =>
    known
      .filter(({ category, found }) => !category.rest && found.direction === direction)
      .map(({ category }) => category);
  // Amounts of several units or kinds are not compared.
  const isOneScale = measure === 'percent' || new Set(changed.map(({ category }) => lineKey(category.scope))).size < 2;
  // A change between bounds may be larger than all others. The figures are asked, since beside a very large one both ends of a range are one number.
  const areExact = known.every(({ change: { comparison } }) =>
    [comparison.now, comparison.before].every(({ value }) => isExact(value)),
  );
  const areKnown = areExact && changed.every(({ change }) => change.found !== 'bounds');
  const largest =
    isOneScale &&
    areKnown &&
    largestOf(known.map(({ category, change }) => ({ category, size: changeValue(change, measure) })));
  const certain = known.filter(({ category, found }) => !category.rest && found.direction !== undefined);
  return {
    measure,
    before: withCommonTime(changed.map(({ change }) => change.comparison.before)),
    rose: directed(1),
    fell: directed(-1),
    same: directed(0),
    compared: certain.map(({ category }) => category),
    ...(largest && !largest.rest && { largest }),
  };
}
