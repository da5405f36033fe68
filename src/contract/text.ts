import type { Expectation } from './problem.js';
import { reject, reportProblem, type Read } from './reader.js';

// Explicit bidi controls can reorder the text around a label, so they are removed. U+200E, U+200F and U+061C act inside the label alone and stay.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text that is safe to show: without control characters, direction overrides, lone surrogates and stacks of combining marks.
 * Example: `clean('a\u0000b')` gives `'ab'`; line breaks and tabs become spaces. Never throws.
 */
export function clean(text: string): string {
  // Nearly every label is plain printable ASCII.
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return (
    text
      .replace(/[\t\n\r]+/g, ' ')
      .replace(LONE_SURROGATES, '\ufffd')
      .replace(CONTROLS, '')
      // No script puts more than eight combining marks on a letter; more would cover the text around it.
      .replace(/(\p{M}{8})\p{M}+/gu, '$1')
  );
}

const TEXT: Expectation = { code: 'text' };

/** Reader of text to show. A number is read as its digits, which is reported, and so is text that had to be cleaned. Empty text is read as it is. */
export const optionalText: Read<string> = (value, pointer, problems) => {
  if (typeof value === 'string') {
    const cleaned = clean(value);
    if (cleaned !== value)
      reportProblem(problems, { pointer, code: 'text-cleaned', severity: 'changed', expected: TEXT, found: value });
    return cleaned;
  }
  const report = { pointer, code: 'wrong-type', expected: TEXT, found: value } as const;
  if (!Number.isFinite(value)) return reject(problems, report);
  reportProblem(problems, { ...report, severity: 'changed' });
  return String(value);
};

/**
 * Source of a regular expression that matches text with a visible character, fit for `pattern` in a JSON Schema. Invisible are white space,
 * no-break and zero-width spaces, soft hyphens, marks of direction, and the blank letters of Hangul and Braille.
 */
export const VISIBLE_PATTERN =
  '[^\\s\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0]';
const VISIBLE = /* @__PURE__ */ new RegExp(VISIBLE_PATTERN, 'u');

/** Reader of text that must not be empty. Text without a visible character is reported and read as `''`, which is shown as "(unnamed)". */
export const text: Read<string> = (value, pointer, problems) => {
  if (typeof value !== 'string' || VISIBLE.test(value)) return optionalText(value, pointer, problems);
  reportProblem(problems, { pointer, code: 'empty', severity: 'changed', expected: TEXT });
  return '';
};
