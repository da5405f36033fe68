import { endingOf, type Ending } from './ending.js';
import { MOST_LETTERS } from './most-letters.js';
import { once } from './once.js';
import { statusIn } from './qualifiers.js';
import { hasZone } from './time-of-day.js';

/** A period, and the qualifier of its figures that stood after it in brackets, such as `[p]`. */
export interface MarkedPeriod {
  readonly text: string;
  readonly mark?: string;
}

/** A fiscal or another year with the letter that analysts put after it, for an actual figure, an estimate or a forecast: `FY23E`, `2026F`. */
const FISCAL = /^([Ff][Yy] ?'?(?:\d\d){1,2}(?=[AEFaef])|(?:19|20)\d\d(?=[AEF]))([AEFaef])$/;

/** A year, a reporting year or a quarter with the letter of its figures after it: `2024p`, `2024 P`, `2019/20r`, `Q3 25p`. In `2001 AE` the letters may be those of an election. */
const YEAR_LETTER =
  /^\s*((?:[QTH][1-4][- ]'?(?:\d\d)?\d\d|(?:19|20)\d\d(?:[/–-](?:\d\d){1,2})?))([pefr]| [PEFRpefr])\s*$/;

/** A month of a year with the letter of its figures after it: `Sep 2025p`. */
const monthLetter = /* @__PURE__ */ once(() => /^(\p{L}{3,9}\.?[- ](?:19|20)\d\d)([pefr])$/u);

/** Nearly all periods of long tables, which have no mark: `2021`, `2021-03-31`. */
const DIGITS = /^[\d-]+$/;

/** True for a text that may be a period with a mark or a word after it. */
export const mayHaveMark = (text: string): boolean => !DIGITS.test(text) && text.length <= MOST_LETTERS;

/** True for a year with a letter, which below a header may as well be a figure: `2024p`. */
export const isYearWithLetter = (text: string): boolean => YEAR_LETTER.test(text);

/** The number of a footnote in round brackets, or before a bracket or a stroke, after a year: `2020 (1)`, `2019/20 1)`, `2020 1/`. */
const NUMBERED = /^(.*(?:(?:19|20)\d\d|\d\d[-–/]\d\d))\s+\(?(\d\d?)(?:\)|(?<!\(\d\d?)\/)$/;

/** The period and the mark of a footnote after it: `2021/22 [1]`, `2022/23*`, `2020ᵇ`, `2020 (1)`, or its code: `2020 [YR2020]`. Undefined if it has none. */
function splitFootnote(text: string): Ending | undefined {
  const [, rest, inner] = NUMBERED.exec(text) ?? [];
  if (rest && inner) return { kind: 'square', inner, rest };
  const ending = endingOf(text);
  if (!ending || !/\d/.test(ending.rest) || ending.kind === 'round') return undefined;
  return ending.kind === 'square' && !/^(?:note |footnote |YR)?\d+$/i.test(ending.inner) ? undefined : ending;
}

/** A year with a short word after it: `2021 prov.`, `2022/23 prel`. "Revised" may be that of a budget. */
const QUALIFIED = /^(.*(?:19|20)\d\d(?:[/–-]\d\d)?),? (\p{L}{3,6}\.?)$/u;

/** The period, and the letter or the words after it that qualify its figures, in brackets as a rule. Undefined if there are none. */
function splitQualifier(text: string): Required<MarkedPeriod> | undefined {
  const [, before = '', word = ''] = QUALIFIED.exec(text) ?? [];
  const { inner = word, rest = before } = endingOf(text) ?? {};
  const mark = /^[befpru]$/i.test(inner) ? `[${inner.toLowerCase()}]` : statusIn(inner);
  return mark && /\d/.test(rest) ? { text: rest, mark } : undefined;
}

/** A qualifier above the line. */
const RAISED_QUALIFIER: Readonly<Record<string, string>> = { ᵉ: '[e]', ᵖ: '[p]', ʳ: '[r]' };

/** The qualifier after a period. A mark of a footnote is left out. Examples: `2022-23 (p)` is `2022-23` with `[p]`, `2024p` is `2024` with `[p]`, and `FY23E` is `FY23` with `[e]`. */
export function readMarkedPeriod(text: string): MarkedPeriod {
  if (!mayHaveMark(text) || hasZone(text)) return { text };
  const footnote = splitFootnote(text.trim());
  const plain = footnote?.rest ?? text.trim();
  const [, year, letter = ''] = FISCAL.exec(plain) ?? [];
  if (year) return { text: year, ...(/a/i.test(letter) ? {} : { mark: `[${letter.toLowerCase()}]` }) };
  const [, period, mark] = YEAR_LETTER.exec(plain) ?? monthLetter().exec(plain) ?? [];
  if (period && mark) return { text: period.trim(), mark: `[${mark.trim().toLowerCase()}]` };
  const raisedMark = RAISED_QUALIFIER[footnote?.inner.at(-1) ?? ''];
  return splitQualifier(plain) ?? { text: footnote ? plain : text, ...(raisedMark && { mark: raisedMark }) };
}

/** The name of a row, which may be a year with a mark, as a period without it and the mark. Any other name is as it is, and so is "2000E", which may be a model. */
export const readName = (text: string): MarkedPeriod =>
  /^(?:19|20)\d\d(?![AEF]$)/.test(text) ? readMarkedPeriod(text) : { text };
