import type { Missing } from '../statistics/status.js';

/**
 * Codes of problems that a JSON Schema can see as well: a member is missing, unknown, of another type or outside its list.
 * The schemas in `dist/schema/` refuse a document at the same pointers.
 */
export const STRUCTURE_CODES = [
  'wrong-type',
  'missing-member',
  'unknown-member',
  'not-allowed',
  'out-of-range',
  'empty',
] as const;

/** Codes of problems that only reading can see: in what the values mean, alone or together, and in what JSON cannot hold. */
export const MEANING_CODES = [
  'not-a-quantity',
  'ambiguous-number',
  'not-a-period',
  'not-json',
  'stringified-object',
  'conflict',
  'no-unit',
  'unreadable',
  'not-finite',
  'precision',
  'long-decimals',
  'text-cleaned',
  'unsafe-link',
  'impossible-date',
  'label-period',
  'no-year',
  'ambiguous-day',
  'ambiguous-year',
  'period-order',
  'mixed-granularity',
  'duplicate-period',
  'not-earlier',
  'headline-differs',
  'range-order',
  'sum-mismatch',
  'negative-part',
  'sum-of-others',
  'duplicate-label',
  'not-parts',
  'times',
  'unknown-name',
  'target-is-baseline',
  'no-ends',
  'duplicate-milestone',
  'disclosure',
  'too-many',
] as const;

/** Codes of problems in rows, before they are a document: in the lines of a CSV text or the cells of a table. */
export const ROW_CODES = [
  'row-length',
  'stray-quote',
  'cut-cell',
  'no-column',
  'unused-column',
  'unused-period',
  'unused-row',
  'other-language',
  'unexplained-mark',
  'minor-units',
] as const;

/** Codes of problems in the tag of a chart and its children. */
export const MARKUP_CODES = [
  'title-attribute',
  'script-type',
  'unknown-form',
  'unknown-attribute',
  'bare-text',
  'detected-language',
  'curly-quotes',
  'edited-json',
  'nested-chart',
  'several-sources',
  'table-outside',
] as const;

/** Code of a problem; `words.problem` makes the sentence. */
export type ProblemCode =
  | (typeof STRUCTURE_CODES)[number]
  | (typeof MEANING_CODES)[number]
  | (typeof ROW_CODES)[number]
  | (typeof MARKUP_CODES)[number];

/** Effect of a problem: the value is not used (`lost`), used in another form (`changed`), or used as it is (`noted`). */
export type Severity = 'lost' | 'changed' | 'noted';

/** Place in a text or a table, counted from 1: the line or row, and the cell in it; in JSON text the character in the line. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

/**
 * The value that would have been right, as a code with its facts:
 *
 * - `apart`: this list of rows without what is around it; `counts`: each answer once, with its number; `sums`: each name once, with the sum of its figures; `below`: rows below these heads; `figures`: a column of them; `heads`: names of columns;
 * - `text`, `list`, `boolean`, `json`, `rows`: a type or format; `link`: an `https:` or relative address; `date`: one day, month or year; `src`: the attribute
 *   that takes an address;
 * - `object`: an object of the contract, such as `observation` or `FigureData`; with `orText` its name as text will do;
 * - `number`: a number within bounds, both included; `integer` if it must be whole;
 * - `one-of`: one of these values, members or columns;
 * - `example`: a value of this form;
 * - `value`: the same value as the document has;
 * - `member`: another member that must be set;
 * - `no-number`: no number, because `missing` gives the reason why there is none;
 * - `within`: a time within this period;
 * - `around`: an interval that contains its figure;
 * - `cells`: this number of cells in the row;
 * - `column`: the attribute of a field that names this column, in place of the one that is `shown`;
 * - `one-row`: one row, of which the name is `shown`; `one-level`: the same of rates, balances and the like, which have no sum;
 * - `latest`: the rows of one period, of which the latest is `shown`;
 * - `style`: the custom property that sets this;
 * - `brackets`: the number in the brackets of a figure, which accountants write for the negative of it;
 * - `computed`: the rows of changes and averages below the periods that are left out;
 * - `subtotal`: the rows that add up those above them and are left out;
 * - `decimals`: the number of decimals that are shown in place of those of the figure;
 * - `unit`: this sign given as the unit;
 * - `percent`: the per cent that a share of 1 next to per cents may be;
 * - `sum`: parts that are `equal` to the whole together, or `at-most` as much;
 * - `no-total`: parts without their total among them;
 * - `undisclosed`: a withheld figure that the `total`, the `parts` or its `share` do not reveal.
 */
export type Expectation =
  | {
      readonly code:
        | 'text'
        | 'list'
        | 'boolean'
        | 'json'
        | 'no-comma'
        | 'rows'
        | 'apart'
        | 'below'
        | 'figures'
        | 'heads'
        | 'counts'
        | 'sums'
        | 'link'
        | 'date'
        | 'around'
        | 'src';
    }
  | { readonly code: 'object'; readonly name: string; readonly orText?: boolean }
  | { readonly code: 'number'; readonly minimum?: number; readonly maximum?: number; readonly integer?: boolean }
  | { readonly code: 'one-of'; readonly values: readonly (string | number)[] }
  | { readonly code: 'example'; readonly example: string }
  | { readonly code: 'value'; readonly value: string }
  | { readonly code: 'member'; readonly name: string }
  | { readonly code: 'registered'; readonly module: string }
  | { readonly code: 'no-number'; readonly missing: Missing }
  | { readonly code: 'within'; readonly period: string }
  | { readonly code: 'cells'; readonly count: number }
  | { readonly code: 'at-most'; readonly count: number; readonly of: 'figures' | 'columns' | 'measures' }
  | {
      readonly code: 'column';
      readonly field: string;
      readonly name: string;
      /** Number of the column from 1, if another has the same name. */
      readonly number?: number;
      readonly shown?: string;
      /** True if it is of a time, and the one that is shown of another. */
      readonly isOtherTime?: true;
    }
  | {
      readonly code: 'latest' | 'shortest' | 'one-row' | 'one-level';
      readonly shown: string;
      readonly skipped: readonly string[];
    }
  | { readonly code: 'style'; readonly property: string }
  | { readonly code: 'brackets' | 'percent'; readonly value: string }
  | { readonly code: 'computed' | 'subtotal' | 'gap' | 'part' | 'section'; readonly skipped: readonly string[] }
  | { readonly code: 'decimals'; readonly decimals: number }
  | { readonly code: 'unit'; readonly unit: string }
  | { readonly code: 'sum'; readonly relation: 'equal' | 'at-most' }
  | { readonly code: 'no-total' }
  | { readonly code: 'undisclosed'; readonly by: 'total' | 'parts' | 'share' };

/**
 * One problem of a document, as facts without a sentence. Example: `{ pointer: '/categories/2/value', code: 'not-a-quantity', severity: 'lost',
 * expected: { code: 'example', example: '>6000' }, found: '"1,234"' }`. `found` never holds a withheld figure.
 */
export interface Problem extends Partial<Place> {
  /** JSON Pointer into the document; the empty string is the document itself. @see https://www.rfc-editor.org/rfc/rfc6901 */
  readonly pointer: string;
  /** JSON Pointer of the row that the problem is in, if rows of JSON were read. */
  readonly row?: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The value that would have been right. */
  readonly expected?: Expectation;
  /** The value that was found, as JSON of at most 60 characters, or the name of its type. */
  readonly found?: string;
}

/**
 * Reason why no data came from an address, by what was requested and received here, never by an engine’s name for it:
 *
 * - `http` the server answered with a status other than 200 to 203: 400 and above, but also 204 and 205 (nothing to draw),
 *   206 (a part of it) and a 304 that was not asked for;
 * - `network` no answer, or not all of it: refused, reset, cut short, wrongly compressed, redirected in a circle, not allowed by the
 *   other origin (CORS) or by the page’s policy; or an address that is neither `http(s):` nor relative, which is never asked;
 * - `timeout` not complete by the deadline;
 * - `too-large` more bytes than the cap, announced or counted;
 * - `wrong-type` neither JSON nor CSV nor TSV;
 * - `malformed` text that is empty, in an unknown encoding or not in the stated one, or JSON that cannot be read;
 * - `aborted` the page was left before the answer was complete.
 */
export type FailureCode = 'http' | 'network' | 'timeout' | 'too-large' | 'wrong-type' | 'malformed' | 'aborted';

/** Result of `parse`: the data to draw, `undefined` if nothing is left to draw, and every problem in the order of reading. */
export interface Parsed<T> {
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
}
