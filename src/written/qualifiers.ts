import type { Comparator } from '../statistics/quantity.js';
import { once } from './once.js';
import { AFTER, BEFORE, STATUS_WORDS } from './qualifier-words.js';
import { patterns, take } from './word-patterns.js';

const comparatorsBefore = /* @__PURE__ */ once(() => patterns(BEFORE, 'start'));
const comparatorsAfter = /* @__PURE__ */ once(() => patterns(AFTER, 'end'));
const statuses = /* @__PURE__ */ once(() => patterns(STATUS_WORDS, 'whole'));

/** A number with a plus and what it counts: "6,000+ homes", "12+ seconds", "£2m+ raised". */
const PLUS_BEFORE_NOUN = /^([^+\s]*\d[^+\s]*)\+ ?(\p{L}[\p{L} ]*)$/u;

/** The comparator before or after a figure, or between it and what it counts, and the text without it. */
export function splitComparator(text: string): {
  readonly comparator?: Comparator;
  readonly rest: string;
  /** True if it is a word, and no sign. */
  readonly isWord?: boolean;
} {
  const found = take(text, comparatorsBefore()) ?? take(text, comparatorsAfter());
  const [, number, noun] = found ? [] : (PLUS_BEFORE_NOUN.exec(text) ?? []);
  if (number && noun) return { comparator: '>=', rest: `${number} ${noun}`, isWord: true };
  if (!found) return { rest: text };
  const isWord = /\p{L}/u.test(text.replace(found.rest, ''));
  return { comparator: found.meaning, rest: found.rest.trim(), isWord };
}

/** The qualifier in short notation that a word states: `[e]` of "estimated". Undefined for any other text. */
export const statusIn = (word: string): string | undefined => take(word, statuses())?.meaning;

/** True if a text has the mark of a forecast or a word for one: "45..50 [f]", "16% (forecast)". */
export const statesForecast = (text: string): boolean =>
  text.split(/[^\p{L}[\]]+/u).some((word) => /^\[f\]$/i.test(word) || statusIn(word) === '[f]');
