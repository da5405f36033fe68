import type { Place, Problem } from '../contract/problem.js';

/** What a door gives: a document for the contract's own reader, and what was wrong before there was one. */
export interface Given {
  readonly document: unknown;
  readonly problems: readonly Problem[];
  /** Where the member of the document at a JSON Pointer stands in the text or the table. */
  readonly place?: (pointer: string) => Place | undefined;
}
