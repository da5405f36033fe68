import {
  CONTEXT,
  DESCRIBED,
  headOf,
  scopeOf,
  wholeKey,
  type Context,
  type Described,
  type Head,
  type Scope,
  type Written,
  type WrittenHead,
} from '../contract/context.js';
import { checkLabels } from '../contract/labels.js';
import { alignDecimals } from '../contract/precision.js';
import type { Parsed, Problem } from '../contract/problem.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from '../contract/quantity.js';
import {
  asWritten,
  flag,
  list,
  oneOf,
  parseDocument,
  readObject,
  type Defaults,
  type Read,
  type ObjectSchema,
  type Shape,
} from '../contract/reader.js';
import { readLink } from '../contract/source.js';
import { restName } from '../contract/rest-name.js';
import { optionalText, text } from '../contract/text.js';
import { isAverage, type WholeEvidence } from '../statistics/whole.js';
import { areRates, checkWhole, evidenceOf, namedTotal, valuesOf, type Figures } from './data/whole.js';

/** A category inside another category. */
export interface SubcategoryData extends Context {
  /** Stable identifier of the category, unique in the document. */
  id?: string;
  /** Name of the category. @format visible */
  label: string;
  /** Figure of the category; `null` if it is named but has no figure. */
  value: QuantityInput;
  /**
   * Marks a residual category: `unknown` for cases that could not be assigned, `other` for small categories put together. Both are shown last.
   * A category with a label such as "Other" or "Not stated" is one without this mark.
   */
  rest?: 'unknown' | 'other';
  /** Address of a page about the category: `http:`, `https:` or relative. */
  href?: string;
}

/** A category, with its own parts if it has any. */
export interface CategoryData extends SubcategoryData {
  /** Parts of this category. They cannot have parts of their own. */
  categories?: readonly SubcategoryData[];
}

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
  /** Order of the categories: `value` (the default) puts the largest first, `given` keeps the order of the document. */
  order?: 'value' | 'given';
  /** Name of the remainder: the part of the total that is in no category. */
  remainder?: string;
  /** Categories of the total. */
  categories: readonly CategoryData[];
}

/** A parsed {@link CategoryData}. */
export interface Category {
  /** JSON Pointer of the category in the document. */
  readonly pointer: string;
  readonly scope: Scope;
  readonly id?: string;
  readonly label: string;
  readonly value: PublishedQuantity;
  readonly rest?: 'unknown' | 'other';
  readonly href?: string;
  readonly note?: string;
  readonly categories: readonly Category[];
}

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
  readonly order: 'value' | 'given';
  readonly remainder?: string;
  readonly categories: readonly Category[];
}

interface WrittenCategory extends Written {
  readonly id?: string;
  readonly label?: string;
  readonly value?: PublishedQuantity;
  readonly rest?: 'unknown' | 'other';
  readonly href?: string;
  readonly categories?: unknown;
}
interface WrittenBreakdown extends WrittenHead {
  readonly total?: PublishedQuantity;
  readonly whole?: boolean;
  readonly exclusive?: boolean;
  readonly order?: 'value' | 'given';
  readonly remainder?: string;
  readonly categories?: unknown;
}

const SUBCATEGORY_SHAPE = {
  id: optionalText,
  label: text,
  value: quantity,
  rest: oneOf<'unknown' | 'other'>('unknown', 'other'),
  href: readLink,
  ...CONTEXT,
} as Shape<WrittenCategory>; // parts of a part are not read
const SUBCATEGORY: ObjectSchema<WrittenCategory> = {
  name: 'category',
  shape: SUBCATEGORY_SHAPE,
  required: ['label', 'value'],
};
const CATEGORY: ObjectSchema<WrittenCategory> = {
  ...SUBCATEGORY,
  shape: { ...SUBCATEGORY_SHAPE, categories: asWritten },
};
const BREAKDOWN: ObjectSchema<WrittenBreakdown> = {
  name: 'BreakdownData',
  shape: {
    ...DESCRIBED,
    total: quantity,
    whole: flag,
    exclusive: flag,
    order: oneOf('value', 'given'),
    remainder: optionalText,
    categories: asWritten,
  },
  required: ['title', 'categories'],
};

const category =
  (outer: Scope, schema: ObjectSchema<WrittenCategory>): Read<Category> =>
  (written, pointer, problems) => {
    const read = readObject(written, pointer, problems, schema);
    if (!read) return undefined;
    const scope = scopeOf(read, pointer, problems, outer);
    const { id, label = '', value = UNREAD, rest, href, note, categories } = read;
    const inner = list(category(scope, SUBCATEGORY))(categories, `${pointer}/categories`, problems) ?? [];
    return { pointer, scope, id, label, value, rest: rest ?? restName(label), href, note, categories: inner };
  };

/** Figures with what is no part of a whole set apart. */
interface ReadFigures extends Figures {
  readonly benchmark?: Category;
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
  const benchmark = { pointer: '/total', scope, label: '', value: total, categories: [] };
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
function figuresOf(written: WrittenBreakdown, head: Head, problems: Problem[]): ReadFigures {
  const categories = list(category(head.scope, CATEGORY))(written.categories, '/categories', problems) ?? [];
  const { total } = written;
  // A total without a unit has the unit of its categories.
  const scopes = [
    ...categories.flatMap((c) => [c, ...c.categories]).map((c) => c.scope),
    ...(total && head.scope.unit ? [head.scope] : []),
  ];
  const alike = new Set(scopes.map(wholeKey)).size < 2;
  const figures: Figures = { total, totalPointer: '/total', categories, scopes, alike };
  if (!alike) return figures;
  return total ? withTotal(figures, total, written) : withoutNamedTotal(figures, written);
}

/**
 * Reads a {@link BreakdownData} from an object or JSON text. `defaults` fill in the members that it leaves out:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Returns the data that can be drawn and every problem. Never throws.
 * A category whose figure cannot be read stays, as a row without a number.
 */
export const parseBreakdown = (input: unknown, defaults?: Defaults): Parsed<Breakdown> =>
  parseDocument(input, { ...BREAKDOWN, defaults }, 'categories', (written, problems) => {
    const head = headOf(written, problems);
    const { exclusive = true, order = 'value', remainder: rest } = written;
    const figures = figuresOf(written, head, problems);
    const { total, totalPointer, categories, benchmark, alike } = figures;
    if (!categories.length) return undefined;
    alignDecimals(categories.flatMap((c) => [c, ...c.categories]));
    for (const { categories: parts } of [figures, ...categories]) checkLabels(parts, problems);
    const whole = evidenceOf(figures, written);
    const data = {
      ...head,
      total,
      totalPointer,
      benchmark,
      whole,
      exclusive,
      alike,
      order,
      remainder: rest,
      categories,
    };
    checkWhole(data, figures, written, problems);
    return data;
  });
