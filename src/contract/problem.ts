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
  'not-a-quantity',
  'not-a-period',
] as const;

/** Codes of problems that only reading can see: what the values mean, alone or together, or what JSON cannot hold at all. */
export const MEANING_CODES = [
  'not-json',
  'stringified-object',
  'conflict',
  'unreadable',
  'not-finite',
  'precision',
  'text-cleaned',
  'unsafe-link',
  'impossible-date',
  'label-period',
  'ambiguous-year',
  'period-order',
  'mixed-granularity',
  'duplicate-period',
  'range-order',
  'sum-mismatch',
  'negative-part',
  'target-is-baseline',
  'disclosure',
] as const;

/** Codes of problems of rows, before they are a document: of the lines of a CSV text or the cells of a table. */
export const ROW_CODES = ['row-length', 'stray-quote', 'ambiguous-number', 'no-column'] as const;

/** What is wrong, as one word of a closed list; `words.problem` makes the sentence. */
export type ProblemCode =
  (typeof STRUCTURE_CODES)[number] | (typeof MEANING_CODES)[number] | (typeof ROW_CODES)[number];

/** What became of the value: `lost` could not be used, `changed` is used otherwise than written, `noted` changes nothing. */
export type Severity = 'lost' | 'changed' | 'noted';

/** Where something stood in a CSV text or a table, counted from 1: the line of the text or the row, and the cell in it. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

/**
 * One thing that is wrong with a document, as facts without a sentence.
 * Example: `{ pointer: '/categories/2/value', code: 'not-a-quantity', severity: 'lost', expected: 'a quantity', found: '"1,234"' }`.
 * A withheld figure is never echoed in `found`.
 */
export interface Problem extends Partial<Place> {
  /** Where, as a JSON Pointer into the document; the empty string is the document itself. @see https://www.rfc-editor.org/rfc/rfc6901 */
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What would have been right; of several with commas between them. */
  readonly expected?: string;
  /** What stood there, as JSON of at most 60 characters, or the name of its type. */
  readonly found?: string;
}

/**
 * Why no data came from an address, by what was asked and seen here, never by an engine’s name for it:
 *
 * - `http` the server answered with a status other than 200 to 203: 400 and above, but also 204 and 205 (nothing to draw),
 *   206 (a part of it) and a 304 that was not asked for;
 * - `network` no answer, or not all of it: refused, reset, cut short, wrongly compressed, redirected in a circle, not allowed by the
 *   other origin (CORS) or by the page’s policy; or an address that is neither `http(s):` nor relative, which is never asked;
 * - `timeout` not complete by the deadline;
 * - `too-large` more bytes than the cap, announced or counted;
 * - `wrong-type` neither JSON nor CSV nor TSV;
 * - `malformed` text that is empty, in an unknown or another encoding than said, or JSON that cannot be read;
 * - `aborted` the page was left before the answer was complete.
 */
export type FailureCode = 'http' | 'network' | 'timeout' | 'too-large' | 'wrong-type' | 'malformed' | 'aborted';

/** What `parse` gives: what can be drawn, `undefined` where nothing is left to draw, which `layout` does not take; and every problem met. */
export interface Parsed<T> {
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
}
