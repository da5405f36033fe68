import type { FailureCode } from '../../contract/problem.js';
import type { StateWords } from '../state.js';
import { problem } from './problem.js';

/** Reasons for the author of the page. */
const FAILURES: Record<FailureCode, string> = {
  http: 'the server answered',
  network: 'the server cannot be reached, or does not allow this page to read the file',
  timeout: 'the server took too long',
  'too-large': 'the file is too large',
  'wrong-type': 'the answer is not JSON, CSV or TSV, by its content type or else by its extension',
  malformed: 'the file is empty, damaged or a page, or there are no figures in it that can be read',
  aborted: 'it was given up',
};

/** The words shown in place of a drawing, or below one that could not be refreshed, in English. */
export const englishState: StateWords = {
  problem,
  empty: 'No figures yet.',
  loading: 'Loading figures…',
  unavailable: 'The figures could not be loaded.',
  problemCount: (count) => (count === 1 ? 'One problem in the data:' : `${count} problems in the data:`),
  furtherProblems: (count) => `and ${count} more. With the attribute debug, the chart lists them all.`,
  failure: ({ code, status, place }, address) => {
    const at = place && `the file is not JSON from line ${place.line}, column ${place.column ?? 1} on`;
    return `The figures could not be loaded from ${address}: ${at ?? FAILURES[code]}${status ? ` ${status}` : ''}.`;
  },
  outdated: (time) =>
    `Last updated on ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(time)}; could not be refreshed.`,
};
