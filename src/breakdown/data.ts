import { annotationsOf, type DatumPlace } from '../contract/annotation-reading.js';
import { DESCRIBED, areRates, type Described, type Head } from '../contract/context.js';
import { pageLang } from '../contract/current-page.js';
import { headOf } from '../contract/scope-reading.js';
import { documentSteps } from '../contract/document.js';
import { checkLabels } from '../contract/labels.js';
import { limitDecimals, alignDecimals } from '../contract/precision.js';
import type { Parsed, Problem } from '../contract/problem.js';
import { quantity, type PublishedQuantity, type QuantityInput } from '../contract/quantity.js';
import { listOfSteps } from '../contract/list.js';
import { StepCounter } from '../contract/made-in-steps.js';
import {
  asWritten,
  flag,
  number,
  objectSchema,
  oneOf,
  reject,
  type Defaults,
  type Written,
} from '../contract/reader.js';
import { finished, type Steps } from '../contract/steps.js';
import { optionalText } from '../contract/text.js';
import { isAverage, type WholeEvidence } from '../statistics/whole.js';
import { isLevelName } from '../written/level-name.js';
import { areOrdinal } from '../written/ordinal-labels.js';
import { inTime } from './data/in-time.js';
import { category, withInner, type Category, type CategoryData, type Group, type GroupData } from './data/category.js';
import { areScaled, readGroups } from './data/groups.js';
import { areOfOneWhole, checkWhole, evidenceOf, namedTotal, valuesOf, type Figures } from './data/whole.js';

export type { Category, CategoryData, Group, GroupData, SubcategoryData } from './data/category.js';

/**
 * A total and the categories that it splits into.
 * Example: `{ title: 'Suspects by link', categories: [{ label: 'Payments', value: '>73000' }, { label: 'Advertisements', value: null }] }`.
 */
export interface BreakdownData extends Described {
  /**
   * Published total of all categories. If it is more than their sum, the remainder is a row of its own. A first or last category named "Total",
   * "All regions" and the like is the total as well. The total of rates, indices and averages is a benchmark that they are compared with.
   */
  total?: QuantityInput;
  /**
   * True if the categories are all the parts of one whole, so that they may be added up and have shares. A `total` says so too, and three or more
   * per cents that add up to 100. Without any of these, and if false, each category stands for itself, on one scale. Rates, indices, units with
   * `per`, negative figures and overlapping categories are never parts.
   */
  whole?: boolean;
  /** False if one case can be in several categories, which are then never stacked or added up. The default is true. */
  exclusive?: boolean;
  /**
   * Order of the categories: `value` (the default, but for the steps of a scale, such as bands of age, and months or weeks, which keep theirs) puts the largest first, `change` the largest rise on the previous figure, `given` keeps the order of
   * the document, which is the default of groups. Groups are ordered by their totals; their categories keep their order.
   */
  order?: 'value' | 'change' | 'given';
  /**
   * True if the categories are answers on a scale between two poles, in order, such as "very good" to "very poor". The bars of groups then start
   * from the middle of the scale; an answer in the middle lies on both sides of it, and "Don't know" and the like apart at the end. In the form `auto`
   * answers that agree and disagree are on such a scale if this is not `false`.
   */
  diverging?: boolean;
  /** Name of the remainder: the part of the total that is in no category. */
  remainder?: string;
  /**
   * Number of decimals of the shares, 0 to 3: 1 for "12.5%". By default shares are whole per cents, with as many decimals as tell the two largest apart.
   * @minimum 0
   * @maximum 3
   * @asType integer
   */
  shareDecimals?: number;
  /** Name of the time of the figures, shown in place of their period, as the `label` of an earlier figure is: "Endline", "After the campaign". */
  timeLabel?: string;
  /** Categories of the total. */
  categories?: readonly CategoryData[];
  /** In place of `categories`: groups that have figures for the same categories, such as years, regions or those who were asked. */
  groups?: readonly GroupData[];
}

/** Order of categories. */
export type Order = 'value' | 'change' | 'given';

/** A parsed {@link BreakdownData}: defaults filled in, periods resolved, frozen. */
export interface Breakdown extends Head {
  readonly total?: PublishedQuantity;
  /** JSON Pointer of the total: `/total`, or that of the category that is named as the total. */
  readonly totalPointer: string;
  /** The figure of all categories where they are rates, indices or averages: "All regions". It is no part, and its label may be empty. */
  readonly benchmark?: Category;
  /** The evidence that the categories are parts of one whole. */
  readonly whole: WholeEvidence;
  readonly exclusive: boolean;
  /** True if all figures have the same unit, kind and period. If false, they are neither added up nor compared. */
  readonly alike: boolean;
  readonly order: Order;
  /** True if the document has an order, or its categories are the steps of a scale. A form may have its own, if neither. */
  readonly isOrdered?: boolean;
  /** True if the categories are answers on a scale between two poles; undefined if nobody says so. */
  readonly diverging?: boolean;
  readonly remainder?: string;
  /** Number of decimals of the shares, if the document has it. */
  readonly shareDecimals?: number;
  /** Name of the time of the figures, shown in place of their period. */
  readonly timeLabel?: string;
  readonly categories: readonly Category[];
  /** The categories, if they are groups. */
  readonly groups?: readonly Group[];
}

const BREAKDOWN = objectSchema(
  'BreakdownData',
  {
    ...DESCRIBED,
    total: quantity,
    whole: flag,
    exclusive: flag,
    order: oneOf<Order>('value', 'change', 'given'),
    diverging: flag,
    remainder: optionalText,
    shareDecimals: number({ minimum: 0, maximum: 3, integer: true }),
    timeLabel: optionalText,
    categories: asWritten,
    groups: asWritten,
  },
  ['title'],
);
type WrittenBreakdown = Written<typeof BREAKDOWN.shape>;

/** The data that annotations may be about: categories and their parts, and in groups the categories of each by the name of the group. */
const placesOf = (categories: readonly Category[], areGroups: boolean): readonly DatumPlace[] =>
  categories.flatMap(({ pointer, label, categories: parts }) => [
    { pointer, category: label },
    ...parts.map((part) => ({
      pointer: part.pointer,
      ...(areGroups ? { category: label, series: part.label } : { category: part.label }),
    })),
  ]);

/** Figures with what is no part of a whole set apart. */
interface ReadFigures extends Figures {
  readonly benchmark?: Category;
  readonly groups?: readonly Group[];
}

/** Figures whose published total is a benchmark if they are rates or averages. */
function withTotal(
  figures: Figures,
  total: PublishedQuantity,
  { whole, exclusive = true }: WrittenBreakdown,
): ReadFigures {
  const { scopes, categories } = figures;
  const [scope = {}] = scopes;
  const isRate = areRates(scopes) || (!exclusive && scope.unit?.percent);
  if (!isRate && (whole || !isAverage(total, valuesOf(categories)))) return figures;
  const benchmark: Category = { pointer: '/total', scope, label: '', value: total, categories: [] };
  return { ...figures, total: undefined, benchmark };
}

/** Figures without the category that is named as their total, or as their average. */
function withoutNamedTotal(figures: Figures, { exclusive = true }: WrittenBreakdown): ReadFigures {
  const named = namedTotal(figures);
  if (!named) return figures;
  const { category: apart, isTotal } = named;
  const categories = figures.categories.filter((one) => one !== apart);
  const isSum = isTotal && (exclusive || !apart.scope.unit?.percent);
  return isSum
    ? { ...figures, categories, total: apart.value, totalPointer: apart.pointer }
    : { ...figures, categories, benchmark: apart };
}

/** The categories of a document, their total, and what they are compared with. */
function* figuresOf(written: WrittenBreakdown, head: Head, problems: Problem[]): Steps<ReadFigures> {
  const read = listOfSteps(category(head.scope, new StepCounter()));
  const categories = (yield* read(written.categories, '/categories', problems)) ?? [];
  yield;
  const { total } = written;
  // A total without a unit has the unit of its categories.
  const ofTotal = total && head.scope.unit ? [head.scope] : [];
  const scopes = [...withInner(categories).map(({ scope }) => scope), ...ofTotal];
  const alike = areOfOneWhole(scopes);
  const areSiblingsAlike = areOfOneWhole([...categories.map(({ scope }) => scope), ...ofTotal]);
  const figures: Figures = { pointer: '', total, totalPointer: '/total', categories, scopes, alike, areSiblingsAlike };
  if (!alike) return figures;
  return total ? withTotal(figures, total, written) : withoutNamedTotal(figures, written);
}

/** The figures of a document with groups: each group is a category, with its own parts. */
function* figuresOfGroups(written: WrittenBreakdown, head: Head, problems: Problem[]): Steps<ReadFigures> {
  const groups = (yield* readGroups(written.groups, head.scope, written, problems)) ?? [];
  const scopes = groups.flatMap(({ categories }) => categories.map(({ scope }) => scope));
  const { total } = written;
  return { pointer: '', total, totalPointer: '/total', categories: groups, groups, scopes, alike: areScaled(groups) };
}

/** Reports a document that has neither categories nor groups, or both. */
function checkMembers({ categories, groups }: WrittenBreakdown, problems: Problem[]): void {
  const pointer = '/categories';
  if (categories === undefined && groups === undefined)
    reject(problems, { pointer, code: 'missing-member', expected: { code: 'object', name: BREAKDOWN.name } });
  if (categories !== undefined && groups !== undefined)
    reject(problems, { pointer, code: 'conflict', expected: { code: 'value', value: 'groups' } });
}

/** A document with the kind that its title names, unless its author says another: of "Median age" and "Unemployment rate" there is no sum. */
function withKind(written: WrittenBreakdown): WrittenBreakdown {
  const { kind, title = '', whole, total } = written;
  return kind === undefined && !whole && !total && isLevelName(title) ? { ...written, kind: 'rate' } : written;
}

/** All categories that have figures, with the earlier figures of each. */
function listedOf(categories: readonly Category[]) {
  const all = withInner(categories);
  return all.some(({ previous }) => previous) ? all.flatMap((one) => [one, one.previous ?? []].flat()) : all;
}

/** The order of the categories: that of the document, or else theirs if it is that of groups or times (`isGiven`) or of the steps of a scale. */
function orderOf(
  order: Order | undefined,
  categories: readonly Category[],
  isGiven: boolean,
): Pick<Breakdown, 'order' | 'isOrdered'> {
  if (order) return { order, isOrdered: true };
  if (isGiven) return { order: 'given' };
  const named = categories.filter(({ rest }) => !rest);
  const labels = named.map(({ label }) => label);
  return areOrdinal(labels, pageLang()) ? { order: 'given', isOrdered: true } : { order: 'value' };
}

/** The data of {@link parseBreakdown}, in steps. */
export const breakdownDataSteps = (input: unknown, defaults?: Defaults): Steps<Parsed<Breakdown>> =>
  documentSteps(input, { ...BREAKDOWN, defaults }, ['categories', 'groups'], function* (written, problems) {
    checkMembers(written, problems);
    const head = headOf(withKind(written), problems);
    const { exclusive = true, remainder: rest, diverging, shareDecimals, timeLabel } = written;
    const hasGroups = written.groups !== undefined;
    const figures: ReadFigures = hasGroups
      ? yield* figuresOfGroups(written, head, problems)
      : yield* figuresOf(written, head, problems);
    yield;
    const { total, totalPointer, benchmark, alike, groups } = figures;
    const timed = hasGroups || written.order ? undefined : inTime(figures.categories, problems);
    const categories = timed ?? figures.categories;
    if (!categories.length) return undefined;
    const listed = listedOf(categories);
    limitDecimals(listed, [head.scope], problems);
    alignDecimals(listed);
    for (const { categories: parts } of hasGroups ? [] : [figures, ...categories]) checkLabels(parts, problems);
    // Groups of different times are no parts of one whole.
    const whole = hasGroups ? 'never' : evidenceOf(figures, written);
    const data = {
      ...head,
      ...annotationsOf(written.annotations, () => placesOf(categories, hasGroups), head, problems),
      total: hasGroups ? undefined : total,
      totalPointer,
      benchmark,
      whole,
      exclusive,
      alike,
      ...orderOf(written.order, categories, hasGroups || !!timed),
      ...(diverging !== undefined && { diverging }),
      remainder: rest,
      ...(shareDecimals !== undefined && { shareDecimals }),
      ...(timeLabel !== undefined && { timeLabel }),
      categories,
      groups,
    } as const;
    if (!hasGroups) checkWhole(data, figures, written, problems);
    // A breakdown needs no dates.
    const told = problems.filter(({ code }) => code !== 'label-period' && code !== 'no-year');
    problems.length = 0;
    for (const problem of told) problems.push(problem);
    return data;
  });

/**
 * The {@link BreakdownData} in an object or JSON text. `defaults` fill in the members that it leaves out:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Returns the data that can be drawn and every problem. Never throws.
 * A category whose figure cannot be read stays, as a row without a number.
 */
export const parseBreakdown = (input: unknown, defaults?: Defaults): Parsed<Breakdown> =>
  finished(breakdownDataSteps(input, defaults));
