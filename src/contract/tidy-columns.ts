import type { Comparator } from '../statistics/quantity.js';

/** The columns of an exported CSV file, which has a row for each figure. Those from `text` on make it a chart again; only measures in groups have a `group`, and only categories with published shares a `share`. */
export const TIDY_COLUMNS = [
  ...([
    'group',
    'label',
    'part of',
    'role',
    'period',
    'through',
    'value',
    'unit',
    'qualifier',
    'low',
    'high',
    'level',
    'share',
  ] as const),
  ...(['status', 'missing', 'note', 'source', 'text', 'pointer'] as const),
] as const;

/** The name of a column. */
export type TidyColumn = (typeof TIDY_COLUMNS)[number];

/** A row by column. A column that it does not have is empty. */
export type TidyRow = { readonly [Column in TidyColumn]?: string | undefined };

/** The columns that a file has only if one of its rows has a text in them. */
export const OPTIONAL_COLUMNS: readonly TidyColumn[] = ['group', 'share'];

/** The columns that each file has. */
export const REQUIRED_COLUMNS: readonly TidyColumn[] = TIDY_COLUMNS.filter(
  (column) => !OPTIONAL_COLUMNS.includes(column),
);

/** The comparators of figures in words, as the column `qualifier` has them. */
export const QUALIFIERS: Readonly<Record<Comparator, string>> = {
  '<': 'under',
  '<=': 'at most',
  '>': 'over',
  '>=': 'at least',
  '~': 'about',
};

/** Text of the column `missing` for a figure that is named without a number or a reason. */
export const NOT_GIVEN = 'not-given';

/** Text in place of a figure that could not be read. It cannot be read either, so that the chart that reads it says so again. */
export const UNREADABLE = 'unreadable';

/** JSON Pointer of the list of annotations. */
export const ANNOTATIONS = '/annotations';

/** The member that holds the figure of an item at a JSON Pointer: its name depends on the list that the item is in. */
export const figureMember = (pointer: string): string =>
  /\/ranges\/\d+$/.test(pointer) ? 'upTo' : /\/groups\/\d+$/.test(pointer) ? 'total' : 'value';

/** True for the pointer of an item, which has a label and a figure. False for the pointer of a figure, such as `/measures/0/target`. */
export const isItem = (pointer: string): boolean => /\/(?:\d+|previous)$/.test(pointer);

/** Texts that a spreadsheet would take for a formula, or whose first character it would drop. */
const UNSAFE = /^[=+\-@\t\r']/;

/** A text that no spreadsheet takes for a formula: with an apostrophe before it, if it begins like one or with an apostrophe. */
export const safeText = (text: string): string => (UNSAFE.test(text) ? `'${text}` : text);

/** The text that {@link safeText} has made safe. */
export const plainText = (text: string): string =>
  text.startsWith("'") && UNSAFE.test(text.slice(1)) ? text.slice(1) : text;
