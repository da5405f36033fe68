import { CONTEXT, withoutTime, type Context, type Scope } from '../../contract/context.js';
import { scopeOf } from '../../contract/scope-reading.js';
import { earlierObservation, type EarlierObservation, type ParsedObservation } from '../../contract/observation.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from '../../contract/quantity.js';
import type { Problem } from '../../contract/problem.js';
import { listInSteps, NONE, type ReadInSteps } from '../../contract/list.js';
import type { StepCounter } from '../../contract/made-in-steps.js';
import {
  asWritten,
  number,
  objectSchema,
  oneOf,
  readObject,
  reportProblem,
  type Read,
  type Written,
} from '../../contract/reader.js';
import { restName } from '../../contract/rest-name.js';
import { readLink } from '../../contract/source.js';
import { optionalText, text } from '../../contract/text.js';
import { isWithheld } from '../../statistics/quantity.js';
import type { WholeEvidence } from '../../statistics/whole.js';

/** A category inside another category, or in a group. */
export interface SubcategoryData extends Context {
  /** Stable identifier of the category, unique in the document. */
  id?: string;
  /** Name of the category. @format visible */
  label: string;
  /** Figure of the category; `null` if it is named but has no figure. */
  value: QuantityInput;
  /** An earlier figure that the figure is compared with, such as `{ period: '2019', value: 51.1 }`. */
  previous?: EarlierObservation;
  /**
   * Its published share of a larger whole, in per cent: 56.6 of all votes, including those for candidates who are not listed. It is shown next to the
   * figure, with the decimals of the most precise share, or with `shareDecimals`. If the chart computes shares itself, a note has the published ones that differ.
   * @minimum 0
   * @maximum 100
   */
  share?: number;
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
 * A group that has figures for the same categories as the others: a year, a region, those who were asked.
 * Example: `{ label: 'Nurses', categories: [{ label: 'Good', value: 41 }, { label: 'Poor', value: 59 }] }`.
 */
export interface GroupData extends Context {
  /** Stable identifier of the group, unique in the document. */
  id?: string;
  /** Name of the group. @format visible */
  label: string;
  /** Published total of the categories of this group. */
  total?: QuantityInput;
  /** Figures of the group, each with the name of its category. */
  categories: readonly SubcategoryData[];
}

/** A parsed {@link CategoryData}. */
export interface Category {
  /** JSON Pointer of the category in the document. */
  readonly pointer: string;
  readonly scope: Scope;
  readonly id?: string;
  readonly label: string;
  readonly value: PublishedQuantity;
  /** The earlier figure that it is compared with. */
  readonly previous?: ParsedObservation;
  /** The published share of a larger whole, in per cent. */
  readonly share?: number;
  readonly rest?: 'unknown' | 'other';
  readonly href?: string;
  readonly note?: string;
  readonly categories: readonly Category[];
}

/** A parsed {@link GroupData}: its figure is its total, or empty without one. */
export interface Group extends Category {
  /** The evidence that the categories of the group are parts of one whole. */
  readonly whole: WholeEvidence;
  /** JSON Pointer of the total: `/groups/0/total`, or that of the category that is named as the total. */
  readonly totalPointer: string;
}

/** True if a category is a group. */
export const isGroup = (category: Category): category is Group => 'whole' in category;

/** JSON Pointer of the figure of a category, which in a group is its total. */
export const figurePointer = (category: Category): string =>
  isGroup(category) ? category.totalPointer : `${category.pointer}/value`;

/** JSON Pointer of a category as a whole of its parts, for claims: of the object with its figure, or in a group of its total. */
export const wholePointerOf = (category: Category): string =>
  isGroup(category) ? category.totalPointer : category.pointer;

const SHAPE = {
  id: optionalText,
  label: text,
  value: quantity,
  previous: asWritten,
  share: number({ minimum: 0, maximum: 100 }),
  rest: oneOf<'unknown' | 'other'>('unknown', 'other'),
  href: readLink,
  ...CONTEXT,
};
const CATEGORY = objectSchema('category', { ...SHAPE, categories: asWritten }, ['label', 'value']);
// Parts of a part are not read.
const SUBCATEGORY = objectSchema('category', SHAPE, ['label', 'value']);

/** The readers of earlier figures by the scope of their categories, most of which share one. */
const earlierReaders = new WeakMap<Scope, Read<ParsedObservation>>();

/** The reader of the earlier figure of a category. The time of the category is not that of its earlier figure. */
function earlierReader(scope: Scope): Read<ParsedObservation> {
  const known = earlierReaders.get(scope);
  if (known) return known;
  const reader = earlierObservation(withoutTime(scope));
  earlierReaders.set(scope, reader);
  return reader;
}

/** The published share of a figure. Undefined of one that is withheld, which the share reveals next to the figures and shares of others: a problem says so. */
function shareIn(
  { value, share }: { readonly value?: PublishedQuantity | undefined; readonly share?: number | undefined },
  pointer: string,
  problems: Problem[],
): number | undefined {
  if (share === undefined || !value || !isWithheld(value)) return share;
  const expected = { code: 'undisclosed', by: 'share' } as const;
  reportProblem(problems, { pointer: `${pointer}/share`, code: 'disclosure', severity: 'lost', expected });
  return undefined;
}

/** A category of its members, all but its parts. */
function withoutParts(read: Written<typeof SHAPE>, scope: Scope, pointer: string, problems: Problem[]): Category {
  const { id, label = '', value = UNREAD, rest, href, note } = read;
  const previous =
    read.previous === undefined ? undefined : earlierReader(scope)(read.previous, `${pointer}/previous`, problems);
  const known = { share: shareIn(read, pointer, problems), rest: rest ?? restName(label) };
  return { pointer, scope, id, label, value, previous, ...known, href, note, categories: NONE };
}

/** Reader of a category without parts, within its outer scope. */
export const subcategory =
  (outer: Scope): Read<Category> =>
  (written, pointer, problems) => {
    const read = readObject(written, pointer, problems, SUBCATEGORY);
    return read && withoutParts(read, scopeOf(read, pointer, problems, outer), pointer, problems);
  };

/** Reader of a category with its parts, in steps, within its outer scope. The counter is that of all categories. */
export const category = (outer: Scope, counter: StepCounter): ReadInSteps<Category> =>
  function* (written, pointer, problems) {
    if (counter.beginsStep()) yield;
    const read = readObject(written, pointer, problems, CATEGORY);
    if (!read) return undefined;
    const scope = scopeOf(read, pointer, problems, outer);
    const one = withoutParts(read, scope, pointer, problems);
    if (read.categories === undefined) return one;
    const parts = yield* listInSteps(subcategory(scope), counter)(read.categories, `${pointer}/categories`, problems);
    return { ...one, categories: parts ?? NONE };
  };

/** Categories, each followed by those within it. */
export const withInner = (categories: readonly Category[]): readonly Category[] =>
  categories.some((one) => one.categories.length) ? categories.flatMap((one) => [one, ...one.categories]) : categories;
