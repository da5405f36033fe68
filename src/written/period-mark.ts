import { ACTUALS, ADOPTED, ESTIMATES, FORECASTS, PLANS, PROVISIONAL, RESTATED } from './basis-words.js';
import { RAISED_MARK } from './superscript.js';

/** A period, and the qualifier of its figures that stood after it in brackets, such as `[p]`. */
export interface MarkedPeriod {
  readonly text: string;
  readonly mark?: string;
}

/** Most letters of a period with its mark. The patterns take a time that is quadratic in them. */
const MOST_LETTERS = 200;

const MARK =
  /^(.*\d.*?) ?[([](b|e|f|p|r|u|prov(?:isional|\.)?|est(?:imated?|\.)?|rev(?:ised|\.)?|forecast|break|unreliable)[)\]]$/i;

/** A fiscal year with the letter that analysts put after it, for an actual figure, an estimate or a forecast. */
const FISCAL = /^(FY ?'?(?:\d\d){1,2})([AEF])$/i;

/** A year or a quarter with the letter of its figures after it: `2024p`, `2024 P`, `Q3 25p`. */
const YEAR_LETTER = /^\s*((?:[QTH][1-4][- ]'?(?:\d\d)?\d\d|(?:19|20)\d\d))([pefr]| [PEFRpefr])\s*$/;

/** A month of a year with the letter of its figures after it: `Sep 2025p`. */
const MONTH_LETTER = /^(\p{L}{3,9}\.?[- ](?:19|20)\d\d)([pefr])$/u;

/** Nearly all periods of long tables, which have no mark: `2021`, `2021-03-31`. */
const DIGITS = /^[\d-]+$/;

/** True for a year with a letter, which below a header may as well be a figure: `2024p`. */
export const isYearWithLetter = (text: string): boolean => YEAR_LETTER.test(text);

/** The mark of a footnote after a period: `2021/22 [1]`, `2022/23*`, `2020ᵇ`, or its code: `2020 [YR2020]`. */
const FOOTNOTE = new RegExp(
  `^(.*\\d.*?)\\s*(?:\\[(?:note |footnote |YR)?\\d+\\]|[*†‡]+|(?:${RAISED_MARK}[, ]?)+)$`,
  'iu',
);

/** A qualifier above the line. */
const RAISED_QUALIFIER: Readonly<Record<string, string>> = { ᵉ: '[e]', ᵖ: '[p]', ʳ: '[r]' };

/** A pattern of a whole word or phrase. */
const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'i');

/** Words after a period for what its figures are, with the qualifier that they state. */
const BASES: readonly (readonly [RegExp, string?])[] = [
  [whole(ACTUALS)],
  [whole(FORECASTS), '[f]'],
  [whole(ESTIMATES), '[e]'],
  [whole(PROVISIONAL), '[p]'],
  [whole(RESTATED), '[r]'],
];
const PLAN = whole(`(?:(?:original|revised|approved|adopted|draft) )?(?:${PLANS}|target)|${ADOPTED}`);
/** Qualifier of the figures of plans, whose word is a note as well. */
const FORECAST = '[f]';
/** Words that are a note, and no qualifier. */
const REMARK = /^unaudited$/i;

/** True for a word for figures of a plan: "budget". */
export const isPlan = (word: string): boolean => PLAN.test(word);

/** True for a word that says what the figures of a period are. */
const isBasis = (word: string): boolean => isPlan(word) || REMARK.test(word) || BASES.some(([form]) => form.test(word));

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

/** Qualifiers of the figures of each column. A plan next to figures that came of the same series is a forecast: "2024 budget" after "2023 actual". */
export function marksOf(heads: readonly MarkedHead[]): readonly (string | undefined)[] {
  const dated = heads.filter(({ period }) => period !== undefined);
  const areSeries = areBasesOfPeriods(dated) && !dated.every(({ name }) => isPlan(name));
  return heads.map((head) => head.mark ?? (areSeries && isPlan(head.name) ? FORECAST : undefined));
}

/** True if each of some periods is that of a plan, or has a remark. */
export const areAllPlans = (periods: readonly string[]): boolean =>
  periods.every((text) => readBasis(text).note !== undefined);

/** A period without the word after it for what its figures are, with the qualifier or the note that the word is. Example: "2024 budget" is `2024` with the note "budget", and a forecast. */
export function readBasis(text: string): MarkedPeriod & { readonly note?: string } {
  if (DIGITS.test(text) || text.length > MOST_LETTERS) return { text };
  const [, period = '', word = ''] = /^(.*\d)[ ,:]+\(?(\p{L}[\p{L} ]+?)\)?$/u.exec(text.trim()) ?? [];
  const basis = BASES.find(([form]) => form.test(word));
  if (basis) return { text: period, ...(basis[1] && { mark: basis[1] }) };
  if (isPlan(word)) return { text: period, mark: FORECAST, note: word };
  return REMARK.test(word) ? { text: period, note: word } : { text };
}

/** Reads the qualifier after a period. A mark of a footnote is left out. Examples: `2022-23 (p)` is `2022-23` with `[p]`, `2024p` is `2024` with `[p]`, and `FY23E` is `FY23` with `[e]`. */
export function readMarkedPeriod(text: string): MarkedPeriod {
  if (DIGITS.test(text) || text.length > MOST_LETTERS) return { text };
  const plain = text.trim().replace(FOOTNOTE, '$1');
  const [, year, letter = ''] = FISCAL.exec(plain) ?? [];
  if (year) return { text: year, ...(/a/i.test(letter) ? {} : { mark: `[${letter.toLowerCase()}]` }) };
  const [, period, mark] = MARK.exec(plain) ?? YEAR_LETTER.exec(plain) ?? MONTH_LETTER.exec(plain) ?? [];
  if (period && mark) return { text: period.trim(), mark: `[${mark.trim().charAt(0).toLowerCase()}]` };
  const raisedMark = RAISED_QUALIFIER[text.trim().at(-1) ?? ''];
  return { text: FOOTNOTE.test(text.trim()) ? plain : text, ...(raisedMark && { mark: raisedMark }) };
}

/** The name of a row, which may be a year with a mark, as a period without it and the mark. Any other name is as it is. */
export const readName = (text: string): MarkedPeriod =>
  /^(?:19|20)\d\d/.test(text) ? readMarkedPeriod(text) : { text };
