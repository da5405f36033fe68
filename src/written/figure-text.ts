import { decimalsOf } from '../statistics/decimal.js';
import { readQuantity } from '../statistics/notation.js';
import { isWithheld, withoutNumbers, type Quantity } from '../statistics/quantity.js';
import { readAmount, type Amount, type StatedUnit, type TextOptions } from './figure-amount.js';
import { endingOf } from './ending.js';
import { readBracketed, readInterval, readMargin, readRange } from './interval-text.js';
import { withDigits } from './number-words.js';
import { tidy } from './numeral.js';
import { once } from './once.js';
import { splitComparator, statusIn } from './qualifiers.js';
import { MISSING } from './qualifier-words.js';
import { RAISED_MARK } from './superscript.js';
import { readRatio } from './ratio-text.js';
import { patterns, take } from './word-patterns.js';

export type { StatedUnit } from './figure-amount.js';

/** A figure as its text states it. A quantity without members is "no figure given". */
export interface FigureText {
  readonly quantity: Quantity & Pick<Amount, 'note'>;
  readonly stated: StatedUnit;
  /** True for `(5)`, which is −5 if the figure is an amount of money, and no figure otherwise. */
  readonly isAccounting?: boolean;
  /** True if it has words that labels have as well: "over 65", "5 rooms", "not available". */
  readonly hasWords?: boolean;
}

const reasons = /* @__PURE__ */ once(() => patterns(MISSING, 'whole'));
/** Words after a running total: "£18,215 (so far)". Every figure is one of the day on which it is published. */
const SO_FAR = /^(?:so far|to date|until now|bisher|bislang|à ce jour|hasta (?:ahora|la fecha))$/i;

/** A word without brackets after a figure or before it: "9 est.", "£9m provisional", "est. 9". Names and heads have such words as well, and "9 breaks" counts them. */
const bareStatus = /* @__PURE__ */ once(
  () => /(?<=\d.*) (?!break)(\p{L}{3,}(?<!s)\.?)$|^(?:an )?(?!break)(\p{L}{3,}(?<!s)\.?):? (?=[^\p{L}]*\d)/iu,
);

/** The number of a note in brackets, which qualifies nothing. */
const NOTE = /^(?:note |footnote )?\d+$/i;

/** The statuses that words state, in short notation. Undefined if one of the words states none. */
function statusesIn(words: string): readonly string[] | undefined {
  const names = words.split(/, | and /).filter((word) => !SO_FAR.test(word));
  const found = names.flatMap((word) => (/^[per]$/i.test(word) ? `[${word.toLowerCase()}]` : (statusIn(word) ?? [])));
  return found.length < names.length ? undefined : found;
}

/** A text without some qualifiers, and these in short notation. */
interface Qualified {
  readonly rest: string;
  readonly qualifiers: readonly string[];
  /** True if one of them has no brackets. */
  readonly hasWords?: boolean;
}

/** A text without the words for a status at its end or its start, after a comma, a semicolon or a dash, or without a sign. Undefined if it has none. */
function takeWords(text: string): Qualified | undefined {
  const [, rest = '', last] = /^(.+?)(?:[,;] ?| [–—-] )(\p{L}[\p{L} ]{3,})$/u.exec(text) ?? [];
  const qualifiers = last && statusesIn(last);
  if (qualifiers) return { rest, qualifiers };
  const [bare = '', word] = (!last && bareStatus().exec(text)?.filter(Boolean)) || [];
  const statuses = word && statusesIn(word);
  return statuses ? { rest: text.replace(bare, ''), qualifiers: statuses, hasWords: true } : undefined;
}

/** A text without its last qualifier, without the mark of a footnote, which states none, or without the brackets around it: "[not collected]". Undefined if it has none. */
function takeQualifier(text: string): Qualified | undefined {
  const ending = endingOf(text);
  if (!ending) return takeWords(text);
  const { kind, inner, rest } = ending;
  if (!rest && /square|round/.test(kind) && take(inner, reasons())) return { rest: inner, qualifiers: [] };
  if (kind === 'square') return { rest, qualifiers: NOTE.test(inner) ? [] : [`[${inner}]`] };
  const qualifiers = rest && (kind === 'round' ? statusesIn(inner) : []);
  return qualifiers ? { rest, qualifiers } : undefined;
}

/** Separates the qualifiers from a text. */
function splitQualifiers(text: string): Qualified {
  let { rest, qualifiers, hasWords }: Qualified = { rest: text, qualifiers: [], hasWords: false };
  for (let taken = takeQualifier(rest); taken; taken = takeQualifier(rest)) {
    rest = taken.rest.trim();
    qualifiers = [...taken.qualifiers, ...qualifiers];
    hasWords ||= taken.hasWords;
  }
  return { rest, qualifiers, hasWords };
}

/** The quantity with qualifiers in short notation; `undefined` if they contradict each other. The number of a withheld figure is dropped. */
function qualified(quantity: Quantity, qualifiers: readonly string[]): Quantity | undefined {
  if (!qualifiers.length) return quantity;
  const read = readQuantity(qualifiers.join(' '));
  if (!read) return undefined;
  const whole = { ...quantity, ...read };
  return isWithheld(whole) ? withoutNumbers(whole) : whole;
}

const withoutDecimals = ({ decimals: _, ...quantity }: Quantity): Quantity => quantity;

/** Words in place of a figure, also after the sign of its currency: "not collected", "rounds to £0", "$ TBD". */
function readReason(text: string, options: TextOptions): FigureText | undefined {
  const reason = take(text.replace(/^\p{Sc} ?(?=tb[acd]$)/iu, ''), reasons());
  return (
    reason && {
      quantity: qualified({}, reason.meaning ? [reason.meaning] : []) ?? {},
      stated: readAmount(text.replace(/^rounds to /i, ''), options)?.stated ?? {},
      hasWords: /\p{L}{4}/u.test(text),
    }
  );
}

/** A figure without its qualifiers. */
function readBare(text: string, options: TextOptions): FigureText | undefined {
  return (
    readRatio(text, options.convention) ??
    readCompared(text, options) ??
    readMargin(text, options) ??
    readInterval(text, options) ??
    toFigure(readAmount(text, options), text, options)
  );
}

/** A figure with a comparator. */
function readCompared(text: string, options: TextOptions): FigureText | undefined {
  const { comparator, rest, isWord } = splitComparator(text);
  if (!comparator) return undefined;
  const amount = readAmount(rest, options);
  // The only qualifier that a range can have is "about".
  if (!amount && comparator !== '~') return undefined;
  const figure = (amount ? undefined : readInterval(rest, options)) ?? toFigure(amount, rest, options);
  // Bounds and "about" are never padded with zeros.
  return figure && { ...figure, quantity: { ...withoutDecimals(figure.quantity), comparator }, hasWords: isWord };
}

/** True for decimals that a number does not show, and for three or four, which count although those of numbers do not; more are noise. */
export const isDeliberate = (decimals: number, value: number): boolean =>
  decimals > decimalsOf(value) || decimals === 3 || decimals === 4;

/** The figure of an amount, or else of a range. */
function toFigure(amount: Amount | undefined, text: string, options: TextOptions): FigureText | undefined {
  if (!amount) {
    const [low, high] = readRange(text, options) ?? [];
    return low && high && { quantity: { low: low.value, high: high.value }, stated: high.stated };
  }
  const { value, decimals, stated, isAccounting, note } = amount;
  return {
    quantity: { value, ...(isDeliberate(decimals, value) && { decimals }), ...(note && { note }) },
    stated,
    ...(isAccounting && { isAccounting }),
    ...((stated.noun ?? stated.per) && { hasWords: true }),
  };
}

/** A number or the colon of a missing one, with flags as Eurostat writes them after a space: "−3.6 p", "3.7 bp", ": c". */
const FLAGGED = /^([-+]?\d[\d.,' ]*|:) ([bcdefnprsuz]{1,2})$/;

/** Text with its flags in short notation. Next to a number only few letters are no unit: "5 bn" and "5 pp" are. */
function withFlags(text: string): string {
  const [, number = '', flags = ''] = FLAGGED.exec(text) ?? [];
  if (number === ':') return flags === 'c' || flags === 'z' ? `[${flags}]` : ':';
  return /^([bepru])(?!\1)[bepru]?$/.test(flags)
    ? `${number} ${Array.from(flags, (flag) => `[${flag}]`).join(' ')}`
    : text;
}

// Raised digits and letters after a figure are marks of footnotes. In m² and 10⁶ they are not, and ᵉ, ᵖ and ʳ are qualifiers.
const RAISED = new RegExp(
  `(?<=[\\d%)])(?<!(?<!\\d)10)(?![ᵉᵖʳ]$)${RAISED_MARK}+(?:[,\u2019 ]?${RAISED_MARK}+)*(?=\\s*(?:[[(]|$))`,
  'u',
);

/** The number of those who were asked, after a per cent: "52% (n=401)". After a year it heads a column. */
const RESPONDENTS = /(?<=%)\s*[([]\s*n\s*=\s*[\d., ]+[)\]]\s*$/i;

/** Exclamation marks after a figure: "61!!". */
const exclaimed = /* @__PURE__ */ once(() => /(?<=[\p{L}\d%)] ?)!{1,5}$/u);

/** Qualifiers in brackets before a figure: "[p] 910". */
const markFirst = /* @__PURE__ */ once(() => /^((?:\[[\p{L}:-]+\] ?)+)(?=\S)(.*\d.*)$/u);

/** Most letters of a figure, most of which are numbers alone. Patterns take a time quadratic in the letters of a longer text. */
const MOST_LETTERS = 500;

/**
 * A figure as people write it, in one convention: `£1.2m`, `over 6,000`, `83 per cent`, `between 5 and 10`, `73,000 (provisional)`,
 * "not collected", "half a million", and the short notation. Its words may be English, German, French or Spanish. `undefined` for any other text. The number of a
 * withheld figure is dropped. Never throws.
 */
export function readFigureText(text: string, options: TextOptions): FigureText | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  const read = readInDigits(text, options);
  if (read || /\d(?!.*[¼½¾])/.test(text)) return read;
  const written = withDigits(text, options.convention.decimal);
  const worded = written === text ? undefined : readInDigits(written, options);
  return worded && !isRestOfNumber(worded) ? { ...worded, hasWords: true } : undefined;
}

/** True if the unit of a figure is the rest of a number in words, or of a saying: "a million and a half", "four score", "one of the best". */
const isRestOfNumber = ({ stated }: FigureText): boolean =>
  /^(?:and|or|of|plus|minus|score|point)\b/i.test(stated.noun ?? '');

/** A figure whose numbers are written in digits. */
function readInDigits(text: string, options: TextOptions): FigureText | undefined {
  if (/^-?\d+(?:[.,]\d+)*%?$/.test(text)) return toFigure(readAmount(text, options), text, options);
  const plain = text.replace(exclaimed(), '').replace(RAISED, '').replace(RESPONDENTS, '');
  // ½ is no digit, and neither is ² unless it belongs to a unit.
  if (/[^\P{No}²³]|\d[²³]/u.test(plain)) return undefined;
  const whole = withFlags(tidy(plain)).replace(markFirst(), '$2 $1');
  const bracketed = readBracketed(whole, options);
  if (bracketed) return bracketed;
  const { rest, qualifiers, hasWords } = splitQualifiers(whole);
  if (!rest) {
    const quantity = qualifiers.length ? qualified({}, qualifiers) : undefined;
    return quantity && { quantity, stated: {} };
  }
  const bare = readReason(rest, options) ?? readBare(rest, options);
  const quantity = bare && qualified(bare.quantity, qualifiers);
  return quantity && { ...bare, quantity, ...(hasWords && { hasWords }) };
}
