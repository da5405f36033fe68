import type { Place, Problem } from '../contract/problem.js';

/**
 * What gave a chart its rows. The first that has something stands: the property `data`, the attribute `data`, a child script, a child table,
 * the address in `src`, the plain attributes.
 */
export type Door = 'property' | 'attribute' | 'script' | 'table' | 'src' | 'attributes';

/** Where a chart is: without figures, waiting for them, drawn, drawn from figures that could not be refreshed, or not drawable. */
export type State = 'empty' | 'loading' | 'ready' | 'stale' | 'error';

/** What a door gives: a document for the contract's own reader, and what was wrong before there was one. */
export interface Given {
  readonly document: unknown;
  readonly problems: readonly Problem[];
  /** Where the member of the document at a JSON Pointer stands in the text or the table. */
  readonly place?: (pointer: string) => Place | undefined;
}
