import { withLosses } from '../contract/losses.js';
import { oncePerCell } from './once-per-cell.js';
import type { Parsed, Problem } from '../contract/problem.js';
import { freeze } from '../contract/reader.js';

/** The kinds of sources in the order in which they are tried: the property `data`, the attribute `data`, a child script, a child table, the file in `src`, the plain attributes. The first that has data is used. */
export type DataSource = 'property' | 'attribute' | 'script' | 'table' | 'src' | 'attributes';

/** The input from a source, and the problems of its rows. */
export interface FoundInput {
  /** A document for the contract's reader: an object or JSON text. Undefined if the source has no rows. */
  readonly document: unknown;
  readonly problems: readonly Problem[];
  /** A problem of the document with its place in the rows that the document was made of. */
  readonly locate?: (problem: Problem) => Problem;
  /** The long text that the document was made of, and how: what is made of another text with the same key is the same. */
  readonly key?: string;
}

/** The reason why a chart cannot read yet: a module or an answer is on its way (`waiting`), or a module could not be loaded (`failed`). */
export type Pending = 'waiting' | 'failed';

/** The outcome of reading the sources. */
export interface SourceReading<Data> {
  readonly phase: 'idle' | Pending;
  /** Undefined if what was read before is still valid. */
  readonly parsed?: Parsed<Data>;
}

/** The data that a chart has parsed of the document of an input, frozen, with the problems of its rows and then those of the document, at their place in the rows. */
export function parsedInput<Data extends object>(
  { problems, locate = (problem) => problem }: Omit<FoundInput, 'document'>,
  parsed: Parsed<Data>,
): Parsed<Data> {
  const all = [...problems, ...parsed.problems.map(locate)];
  return { data: parsed.data && freeze(withLosses(parsed.data, all)), problems: oncePerCell(all) };
}
