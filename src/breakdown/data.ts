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
import type { Parsed, Problem } from '../contract/problem.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from '../contract/quantity.js';
import {
  asWritten,
  flag,
  list,
  oneOf,
  parseDocument,
  readObject,
  reportProblem,
  type Defaults,
  type Read,
  type ObjectSchema,
  type Shape,
} from '../contract/reader.js';
import { readLink } from '../contract/source.js';
import { optionalText, text } from '../contract/text.js';
import { isWithheld } from '../statistics/quantity.js';
import { remainder } from '../statistics/share.js';

/** A category inside another category. */
export interface SubcategoryData extends Context {
  /** Stable identifier of the category, unique in the document. */
  id?: string;
  /** Name of the category. @minLength 1 */
  label: string;
  /** Figure of the category; `null` if it is named but has no figure. */
  value: QuantityInput;
  /** Marks a residual category: `unknown` for cases that could not be assigned, `other` for small categories put together. Both are shown last. */
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
  /** Published total of all categories. If it is more than their sum, the remainder is a row of its own. */
  total?: QuantityInput;
  /** True if the categories are parts of one whole. If false, they share a scale but have no sums and no shares. The default is false for rates, indices and units with `per`, else true. */
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
  readonly whole: boolean;
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
    return { pointer, scope, id, label, value, rest, href, note, categories: inner };
  };

/** Reports negative parts, parts that exceed their total, and a withheld figure that can be computed from the others. */
function checkSum(
  total: PublishedQuantity | undefined,
  parts: readonly Category[],
  pointer: string,
  problems: Problem[],
): void {
  for (const part of parts) {
    if ((part.value.value ?? 0) >= 0) continue;
    const expected = { code: 'number', minimum: 0 } as const;
    const report = { pointer: `${part.pointer}/value`, code: 'negative-part', severity: 'noted' } as const;
    reportProblem(problems, { ...report, expected });
  }
  const values = parts.map((p) => p.value);
  const left = total && parts.length ? remainder(total, values) : undefined;
  if (left?.kind === 'over') {
    const expected = { code: 'sum', relation: 'at-most' } as const;
    reportProblem(problems, { pointer, code: 'sum-mismatch', severity: 'noted', expected });
  }
  if (left?.kind === 'withheld' && left.disclosed) {
    const expected = { code: 'undisclosed', by: total && isWithheld(total) ? 'parts' : 'total' } as const;
    reportProblem(problems, { pointer, code: 'disclosure', severity: 'noted', expected });
  }
}

/**
 * Reads a {@link BreakdownData} from an object or JSON text. `defaults` fill in the members that it leaves out:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Returns the data that can be drawn and every problem. Never throws.
 * A category whose figure cannot be read stays, as a row without a number.
 */
export const parseBreakdown = (input: unknown, defaults?: Defaults): Parsed<Breakdown> =>
  parseDocument(input, { ...BREAKDOWN, defaults }, 'categories', (written, problems) => {
    const head = headOf(written, problems);
    const { total, exclusive = true, order = 'value', remainder: rest } = written;
    const categories = list(category(head.scope, CATEGORY))(written.categories, '/categories', problems) ?? [];
    const every = categories.flatMap((c) => [c, ...c.categories]);
    // A total without a unit has the unit of its categories.
    const scopes = [...(total && head.scope.unit ? [head.scope] : []), ...every.map((c) => c.scope)];
    const alike = new Set(scopes.map(wholeKey)).size < 2;
    const { whole = !scopes.some(({ kind, unit }) => kind === 'rate' || kind === 'index' || unit?.per) } = written;
    if (whole && exclusive && alike) {
      checkSum(total, categories, '/total', problems);
      for (const c of categories) checkSum(c.value, c.categories, `${c.pointer}/value`, problems);
    }
    return categories.length
      ? { ...head, total, whole, exclusive, alike, order, remainder: rest, categories }
      : undefined;
  });
