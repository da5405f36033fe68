import { mayHaveMark, type MarkedPeriod } from '../../written/period-mark.js';

// Words for what figures are, next to a period or in the head of a column, in English, German, French and Spanish. They are alternatives of a
// regular expression.

/** Words for figures of a plan. */
export const PLANS =
  'budget(?:s|ed)?|plan(?:s|ned)?|haushalt|(?:haushalts)?ansatz|soll|prévus?|budgété|presupuest(?:o|ado)|previst[oa]';

/** Words for figures that are expected. */
export const FORECASTS =
  'forecast(?:s|ed)?|projected|projections?|prognosen?|hochrechnung|prévisions?|previsi(?:ón|ones)|proyecci(?:ón|ones)';

/** Words for figures of a plan that is law, or may become it. As the head of a column without a period they count proposals. */
export const ADOPTED = 'adopted|enacted|proposed';

/** Words for figures that came. */
export const ACTUALS = 'actuals?|outturn|audited|ist|rechnung|ergebnis|réalisé|ejecutado|gasto';

/** Words for figures that are not exact. */
export const ESTIMATES = 'estimated?|geschätzt|schätzung|estimé|estimado|estimación';

/** Words for figures that are not final. */
export const PROVISIONAL = 'provisional|preliminary|vorläufig|provisoire';

/** Words for figures that have been published before, and are others now. */
export const RESTATED = '(?:as )?restated';

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
const REMARK = /^(?:unaudited|revised)$/i;

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
  if (!mayHaveMark(text)) return { text };
  const [, period = '', word = ''] = /^(.*\d)[ ,:]+\(?(\p{L}[\p{L} ]+?)\)?$/u.exec(text.trim()) ?? [];
  const basis = BASES.find(([form]) => form.test(word));
  if (basis) return { text: period, ...(basis[1] && { mark: basis[1] }) };
  if (isPlan(word)) return { text: period, mark: FORECAST, note: word };
  return REMARK.test(word) ? { text: period, note: word } : { text };
}
