import { NOTATION } from '../statistics/notation.js';

/** Qualifiers from a column of their own, in brackets: `p`, `P, e` and `[c]`. `A`, normal, is left out, and so are signs of no figure, such as `..`. */
export const qualifiersIn = (status: string): readonly string[] =>
  status.match(/[^\s,;[\]]+/g)?.flatMap((code) => {
    if (code === 'A' || !/[\p{L}\d]/u.test(code)) return [];
    return [NOTATION.test(`[${code}]`) ? `[${code}]` : `[${code.toLowerCase()}]`];
  }) ?? [];

/** Qualifiers that go with a text: where it has no figure, none is provisional, an estimate or a forecast. */
export const withFigure = (qualifiers: readonly string[], text: string): readonly string[] =>
  /[\p{L}\d]/u.test(text) ? qualifiers : qualifiers.filter((one) => !/^\[[pebfur]\]$/i.test(one));

/** A figure whose letter is a mark as statistics offices write it, in brackets: `[c]` of "c", `1,881 [p]` of "1,881p". Undefined for any other text. */
export function withMark(text: string): string | undefined {
  const [, number = '', mark] = /^(.*\d) ?([pre])$/.exec(text.trim().normalize('NFKC')) ?? [];
  return mark ? `${number} [${mark}]` : text.trim() === 'c' ? '[c]' : undefined;
}

/** A time in a column of times, of which "45m" is in minutes. */
export const inMinutes = (text: string): string => text.replace(/^(\d+) ?m$/i, '$1 minutes');
