import type { FailureCode } from '../../contract/problem.js';
import type { StateWords } from '../state.js';
import { problem } from './problem.js';
import { list } from './sentence.js';

/** Reasons for the author of the page. */
const FAILURES: Record<FailureCode, string> = {
  http: 'the server answered',
  network: 'the server cannot be reached',
  timeout: 'the server took too long',
  'too-large': 'the file is too large',
  'wrong-type': 'the file is not JSON, CSV or TSV',
  malformed: 'there are no figures in it that can be read',
  aborted: 'it was given up',
};

/** Most columns that a note names. */
const MOST_NAMES = 6;

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;

/** The words shown in place of a drawing, or below one that could not be refreshed, in English. */
export const englishState: StateWords = {
  problem,
  empty: 'No figures yet.',
  loading: 'Loading figures…',
  unavailable: 'The figures could not be loaded.',
  unreadRows: (count) => `${counted(count, 'row')} could not be read.`,
  repeatedRows: (count) =>
    count === 1
      ? 'One figure is not shown, because its period is repeated.'
      : `${counted(count, 'figure')} are not shown, because their periods are repeated.`,
  unusedColumns: (names, shown) => {
    const more = names.length - MOST_NAMES;
    return `${shown ? `Shown: ${shown}. ` : ''}Not shown: ${list(more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names)}.`;
  },
  problemCount: (count) => (count === 1 ? 'One problem in the data:' : `${count} problems in the data:`),
  furtherProblems: (count) => `and ${count} more. With the attribute debug, the chart lists them all.`,
  failure: (code, status) => `The figures could not be loaded: ${FAILURES[code]}${status ? ` ${status}` : ''}.`,
  outdated: (time) =>
    `Last updated on ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(time)}; could not be refreshed.`,
};
