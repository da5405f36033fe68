import { reject, reportProblem, type Read } from './reader.js';

// Explicit bidi controls can turn a label's neighbours round, so they go; the marks U+200E, U+200F and U+061C act inside the label alone and stay.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// Eight marks on one letter are more than any script writes; the rest is there to paint over the neighbours.
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;

/**
 * Text as it may be shown: without control characters, direction overrides, halves of surrogate pairs and towers of combining marks.
 * Example: `clean('a\u0000b')` is `'ab'`; line breaks and tabs become spaces. Never throws.
 */
export function clean(text: string): string {
  // Nearly every label is plain printable ASCII.
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(CONTROLS, '')
    .replace(STACKED_MARKS, '$1');
}

/** Reads text that a reader will see: a number is taken as its digits, and what had to be cleaned is reported. Empty text is read as it is. */
export const optionalText: Read<string> = (value, pointer, problems) => {
  if (typeof value === 'string') {
    const cleaned = clean(value);
    if (cleaned !== value) reportProblem(problems, pointer, 'text-cleaned', 'changed', 'plain text', value);
    return cleaned;
  }
  if (!Number.isFinite(value)) return reject(problems, pointer, 'wrong-type', 'text', value);
  reportProblem(problems, pointer, 'wrong-type', 'changed', 'text', value);
  return String(value);
};

/** Reads text that must not be empty; an empty one is reported and read as `''`, which words show as "(unnamed)". */
export const text: Read<string> = (value, pointer, problems) => {
  if (value === '') reportProblem(problems, pointer, 'empty', 'changed', 'text');
  return optionalText(value, pointer, problems);
};
