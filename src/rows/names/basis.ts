import { hasZone } from '../../written/time-of-day.js';
import { mayHaveMark, type MarkedPeriod } from '../../written/period-mark.js';
import { statusIn } from '../../written/qualifiers.js';
import { ACTUALS, ADOPTED, PLANS } from '../../written/remark-words.js';
import { anyOf } from '../../written/word-patterns.js';

/** A pattern of a whole word or phrase. */
const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'i');

const ACTUAL = whole(anyOf(ACTUALS));
const PLAN = whole(`(?:(?:original|revised|approved|adopted|draft) )?(?:${anyOf(PLANS)}|target)|${anyOf(ADOPTED)}`);
/** Qualifier of the figures of plans, whose word is a note as well. */
const FORECAST = '[f]';
/** Words that are a note, and no qualifier. A revised budget is no revised figure. */
const REMARK = /^(?:unaudited|revised|base(?:line)?(?: year)?|reference year|basisjahr|année de référence|año base)$/i;

/** True for a word for figures of a plan: "budget". */
export const isPlan = (word: string): boolean => PLAN.test(word);

/** True for a word for figures that came: "Actual", "Ist". */
export const isActual = (word: string): boolean => ACTUAL.test(word);

/** True for a word that says what the figures of a period are. */
const isBasis = (word: string): boolean =>
  isPlan(word) || isActual(word) || REMARK.test(word) || statusIn(word) !== undefined;

/** True if the heads of some columns are periods, each once, some with a word for what its figures are: "2023 actual", "2024 budget", "2025". Such columns are one series. */
export const areBasesOfPeriods = (
  heads: readonly { readonly name: string; readonly period?: string | undefined }[],
): boolean =>
  heads.length > 1 &&
  heads.some(({ name }) => name) &&
  heads.every(({ name }) => !name || isBasis(name)) &&
  new Set(heads.flatMap(({ period }) => period ?? [])).size === heads.length;

/** A column of figures, with the qualifier in its head. */
interface MarkedHead {
  readonly name: string;
  readonly period?: string | undefined;
  readonly mark?: string | undefined;
}

/** Qualifiers of the figures of each column. A plan next to figures that came of the same series is a forecast: "2024 budget" after "2023 actual"; a status is stated: "Forecast 2024". */
export function headQualifiers(heads: readonly MarkedHead[]): readonly (string | undefined)[] {
  const dated = heads.filter(({ period }) => period !== undefined);
  const areSeries = areBasesOfPeriods(dated) && !dated.every(({ name }) => isPlan(name));
  const markOf = (name: string): string | undefined =>
    isPlan(name) ? FORECAST : REMARK.test(name) ? undefined : statusIn(name);
  return heads.map(({ mark, name }) => mark ?? (areSeries ? markOf(name) : undefined));
}

/** True if each of some periods is that of a plan, or has a remark. */
export const areAllPlans = (periods: readonly string[]): boolean =>
  periods.every((text) => readBasis(text).note !== undefined);

/** A period without the word after it for what its figures are, with the qualifier or the note that the word is. Example: "2024 budget" is `2024` with the note "budget", and a forecast. */
export function readBasis(text: string): MarkedPeriod & { readonly note?: string } {
  if (!mayHaveMark(text) || hasZone(text)) return { text };
  const [, period, word = ''] = /^(.*\d)[ ,:]+\(?(\p{L}[\p{L} ]+?)\)?$/u.exec(text.trim()) ?? [];
  if (period === undefined) return { text };
  if (isActual(word)) return { text: period };
  if (REMARK.test(word)) return { text: period, note: word };
  if (isPlan(word)) return { text: period, mark: FORECAST, note: word };
  const mark = statusIn(word);
  return mark ? { text: period, mark } : { text };
}
