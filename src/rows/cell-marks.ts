import { NOTATION } from '../statistics/notation.js';
import { inMinutes } from '../written/minutes.js';
import { tidy } from '../written/numeral.js';
import type { ColumnReading } from './columns/column-reading.js';
import { withLevel } from './columns/interval-level.js';

/** Several flags of Eurostat in one text, in the order of the alphabet: "bp", "de". "no", "up" and "to" are words. */
const FLAGS = /^(?=.{2,3}$)b?c?d?e?f?n?p?r?s?u?z?$/;

/** Verdicts as short as codes. */
const VERDICTS = /^(?:OK|YES|NO|ON|OFF|MET|LOW|MED|RED)$/;

/** True for codes in brackets or of a few letters, as in `p`, `P, e`, "bp" and `[c]`. */
export const areCodes = (text: string): boolean =>
  !VERDICTS.test(text) &&
  text.split(/[\s,;]+/).every((code) => /^(?:[A-Za-z]?|[A-Z]{2,3}|\[[A-Za-z]{1,3}\])$/.test(code) || FLAGS.test(code));

/** A code in brackets: as it is written, in small letters or in capitals, whichever has a meaning. A small "s" is an estimate by Eurostat. */
function bracketed(code: string): string {
  const forms = code === 's' ? ['[e]'] : [`[${code}]`, `[${code.toLowerCase()}]`, `[${code.toUpperCase()}]`];
  return forms.find((form) => NOTATION.test(form)) ?? `[${code.toLowerCase()}]`;
}

/** Qualifiers from a column of their own, in brackets: `p`, `P, e`, "bp" and `[c]`. `A`, normal, is left out, and so are signs of no figure, such as `..`. */
export const qualifiersIn = (status: string): readonly string[] =>
  status
    // The tables of this library say so of a measure.
    .replace(/^no target(?: set)?\s*$/i, '')
    // Programs write so that there is no status.
    .replace(/^\s*#?n\/?a\s*$/i, '')
    .match(/[^\s,;[\]]+/g)
    ?.flatMap((code) => (FLAGS.test(code) ? Array.from(code) : code))
    .flatMap((code) => (code === 'A' || !/[\p{L}\d]/u.test(code) ? [] : bracketed(code))) ?? [];

/** True for a mark that says of a figure that it is provisional, revised, an estimate or the like: "[p]". */
export const isStatusMark = (text: string): boolean => /^\s*\[[pebfur]\]\s*$/i.test(text);

/** A remark, which is in words or has the marks of its figure alone: "[b]", "[p] [r]". */
export const splitRemark = (text = ''): { readonly words: string; readonly marks: string } =>
  /^(?:\[[A-Za-z]{1,3}\][\s,;]*)+$/.test(text) ? { words: '', marks: text } : { words: text, marks: '' };

/** Qualifiers that go with a text: where it has no figure, none is provisional, an estimate or a forecast. */
export const withFigure = (qualifiers: readonly string[], text: string): readonly string[] =>
  /[\p{L}\d]/u.test(text) ? qualifiers : qualifiers.filter((one) => !isStatusMark(one));

/** A figure whose letter is a mark, in brackets: `[c]` of "c", `1,881 [p]` of "1,881p". Undefined for any other text. `isOfSome` is true if other figures of its column have none: a "d" is a mark then, and no day. */
export function withMark(text: string, isOfSome = false): string | undefined {
  const [, number = '', mark] = /^(.*\d) ?([pred])$/.exec(text.trim().normalize('NFKC')) ?? [];
  if (mark === 'd') return isOfSome ? `${number} [D]` : undefined;
  return mark ? `${number} [${mark}]` : text.trim() === 'c' ? '[c]' : undefined;
}

/** True for a number with a letter after it that is a mark: "69.2r", "7,590 p", "679ᵖ". "9p" may be pence, and "3e" a class. */
export const isMarkedNumber = (text: string): boolean =>
  /^[^\p{L}]*(?:\d[.,]\d{1,2}|\d{3}) ?[pre]$/u.test(text.trim().normalize('NFKC'));

/** A figure as other columns have it, if its own has another way: "80 minutes" of "1h 20m", "8 out of 10" of "8/10", `-240` of `(240)`, and the level of its interval. */
export function plainly(text: string, { hasTimes, hasLosses, level, outOf }: Partial<ColumnReading>): string {
  if (outOf) return text.replace(/ ?\/ ?(?=\d)/, ' out of ');
  if (hasLosses) return text.trim().replace(/^\(([^()]+)\)/, '-$1');
  if (level !== undefined) return withLevel(text, level);
  return hasTimes ? inMinutes(tidy(text)) : text;
}
