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

/** One category inside another. */
export interface SubcategoryData extends Context {
  /** A stable name for the category, unique in the document. */
  id?: string;
  /** What the category is. @minLength 1 */
  label: string;
  /** How much falls into it; `null` where it is named and not counted. */
  value: QuantityInput;
  /** `unknown` for what could not be assigned, `other` for what was put together: both are drawn last. */
  rest?: 'unknown' | 'other';
  /** The address of a page about the category: `http:`, `https:` or relative. */
  href?: string;
}

/** One category, with its own parts where it has some. */
export interface CategoryData extends SubcategoryData {
  /** The parts of this category. */
  categories?: readonly SubcategoryData[];
}

/**
 * How a total splits into categories.
 * Example: `{ title: 'Suspects by link', categories: [{ label: 'Payments', value: '>73000' }, { label: 'Advertisements', value: null }] }`.
 */
export interface BreakdownData extends Described {
  /** What all categories make together, where it was published; what the categories leave of it is a row of its own. */
  total?: QuantityInput;
  /** Whether the categories are parts of one whole. False draws each on one scale, without sums and shares; it is the default for rates and indices, and where the unit says `per` what. */
  whole?: boolean;
  /** False where a thing may fall into several categories: they are then never stacked and never added up. True where nothing is said. */
  exclusive?: boolean;
  /** `value` (the default) puts the largest first, `given` keeps the order of the document. */
  order?: 'value' | 'given';
  /** What to call the part of the total that no category names. */
  remainder?: string;
  /** The categories. */
  categories: readonly CategoryData[];
}

/** A category as it was read. */
export interface Category {
  /** Its JSON Pointer in the document. */
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

/** A {@link BreakdownData} as it was read: defaults filled in, periods resolved, frozen. */
export interface Breakdown extends Head {
  readonly total?: PublishedQuantity;
  readonly whole: boolean;
  readonly exclusive: boolean;
  /** Whether all figures are of one unit, kind and time: others are neither added up nor compared. */
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
} as Shape<WrittenCategory>; // the parts of a part are not read
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

/** Reports negative parts, parts that exceed their total, and a withheld figure that the others reveal. */
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
 * Reads a breakdown from an object or JSON text. What it leaves out is taken from `defaults`, by the names of its members:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Never throws; what can be drawn and every problem come back.
 * Example: a category whose figure cannot be read stays as a named row without a number.
 */
export const parseBreakdown = (input: unknown, defaults?: Defaults): Parsed<Breakdown> =>
  parseDocument(input, { ...BREAKDOWN, defaults }, 'categories', (written, problems) => {
    const head = headOf(written, problems);
    const { total, exclusive = true, order = 'value', remainder: rest } = written;
    const categories = list(category(head.scope, CATEGORY))(written.categories, '/categories', problems) ?? [];
    const every = categories.flatMap((c) => [c, ...c.categories]);
    // A total of which no unit is said has that of its categories.
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
