import type { FailureCode, Place, Problem } from '../contract/problem.js';

/** The words shown in place of a drawing, or below one that could not be refreshed. */
export interface StateWords {
  /** A problem in words, for the author of the page: where it is, what it is, and what to write instead. */
  problem(p: Problem): string;
  /** Sentence of the empty state. */
  readonly empty: string;
  /** Sentence of the loading state. */
  readonly loading: string;
  /** Sentence of the error state if the file could not be loaded. */
  readonly unavailable: string;
  /** Head of a list of problems, for the author of the page. */
  problemCount(count: number): string;
  /** Last line of a list that does not name all problems. */
  furtherProblems(count: number): string;
  /** Reason why figures could not be loaded from an address, for the author of the page, with the HTTP status if there was an answer, or the place where text stops being JSON. */
  failure(
    failure: { readonly code: FailureCode; readonly status?: number | undefined; readonly place?: Place },
    address: string,
  ): string;
  /** Note below a drawing that could not be refreshed; `time` is when its figures were loaded, in milliseconds since 1970. */
  outdated(time: number): string;
}
