import { nearest } from '../../contract/nearest.js';
import type { FailureCode } from '../../contract/problem.js';
import type { StateWords } from '../words.js';

const FAILURES: Record<FailureCode, string> = {
  http: 'the server answered',
  network: 'the server cannot be reached',
  timeout: 'the server took too long',
  'too-large': 'the file is too large',
  'wrong-type': 'the file is not JSON, CSV or TSV',
  malformed: 'the file cannot be read',
  aborted: 'it was given up',
};
const STRINGIFIED =
  'The data is the text “[object Object]”. Set the property data to the object: with React 19 or a ref, with :data.prop in Vue, with the tag defined before Preact draws it.';

/** What a chart says where it has nothing to draw, or something is wrong with it, in English. */
export const englishState: StateWords = {
  problem: ({ pointer, line, column, code, severity, expected, found }) => {
    if (code === 'stringified-object') return STRINGIFIED;
    const where = line ? `Line ${line}${column ? `, column ${column}` : ''}` : pointer || 'The document';
    if (code === 'missing-member') return `${where}: missing member of ${expected}.`;
    const isUnknown = code === 'unknown-member';
    const near = isUnknown && nearest(pointer.slice(pointer.lastIndexOf('/') + 1), expected?.split(', ') ?? []);
    const meant = isUnknown ? near && `did you mean “${near}”?` : expected && `expected: ${expected}`;
    const what = [code.replaceAll('-', ' '), meant, found && `found: ${found}`].filter(Boolean).join('; ');
    return `${where}: ${what}.${{ lost: ' It is not used.', changed: ' It is used otherwise than written.', noted: '' }[severity]}`;
  },
  empty: 'No figures yet.',
  loading: 'Loading figures…',
  failure: (code, status) => `The figures could not be loaded: ${FAILURES[code]}${status ? ` ${status}` : ''}.`,
  outdated: (time) =>
    `Last updated on ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(time)}; could not be refreshed.`,
};
