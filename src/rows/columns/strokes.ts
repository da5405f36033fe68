import { nameOf } from '../../written/name.js';
import { isAmountName } from '../names/column-names.js';

/** The meaning of the strokes in the cells of a column. */
export interface Strokes {
  /** True if a stroke in its cells is between two figures: "3/7" below "Wins/losses". */
  readonly hasPairs?: boolean;
  /** Number that each of its figures is out of: "10" of "8/10" and "7/10". */
  readonly outOf?: string;
}

/** A number out of another: "8/10". */
const OUT_OF = /^\s*(\d{1,3}(?:[.,]\d{1,2})?) ?\/ ?(\d{1,3})\s*$/;

/** Heads of two figures with a stroke between them, "W/L" and "Home / Away", of which the second is no whole, and of others that no number is out of. */
const PAIRED =
  /^\p{L}[\p{L} ]* ?\/ ?(?!(?:total|targets?|goals?|all|max(?:imum)?|plan(?:ned)?|capacity|possible|score|rating|marks?|gesamt|ziel|soll|máximo|objectif|objetivo)$)\p{L}[\p{L} ]*$|\b(?:odds|ratios?|gradients?|pressure|quoten?|cotes?|cuotas?)$/iu;

/** The number of digits with a comma or a point before decimals. */
const decimalOf = (digits = 'NaN'): number => Number(digits.replace(',', '.'));

/** Heads of what was done of a whole, and of scores: "Completed", "Books read", "Test score". */
const DONE = /(?<!\p{L})(?:\p{L}{2,}ed|read|sold|done|built|met|scores?|ratings?|marks?)$/iu;

/** True for two numbers that are no day of a month and no year of two: "18/24" and "7/40", but not "24/25". */
const isNoTime = (first: number, second: number): boolean =>
  second - first > 1 && (second > 31 || (first > 12 && second > 12));

/** True if a single text with a stroke is a number out of a whole, and no time and no fraction: by its head, or by the numbers. */
function isOutOfWhole(text: string, header: string): boolean {
  const [, first = '', second = ''] = OUT_OF.exec(text) ?? [];
  const isWhole = Number(second) > 4 && decimalOf(first) < Number(second);
  return isWhole && (DONE.test(header.trim()) || isNoTime(decimalOf(first), Number(second)));
}

/** The number that all figures of a column are out of, if none is larger: "8/10", "7/10". A single one may be a time. */
function outOfIn(texts: readonly string[], header: string): string | undefined {
  const pairs = texts.map((text) => OUT_OF.exec(text));
  const [whole = '', more] = new Set(pairs.map((pair) => pair?.[2]));
  const isTold = new Set(texts).size > 1 || (texts.length === 1 && isOutOfWhole(texts[0] ?? '', header));
  return isTold && more === undefined && pairs.every((pair) => decimalOf(pair?.[1]) <= Number(whole))
    ? whole
    : undefined;
}

/** Two amounts of money with a stroke between them. */
const MONEY_PAIR = /^(?=.{1,60}$)[^/]*\d[^/]*\/[^/]*\d[^/]*$/;

/** The whole number of an amount of money, whatever its separators are. */
const wholeOf = (text: string): number => Number(text.replace(/[.,]\d{1,2}(?!\d)/, '').replace(/\D/g, ''));

/** True if amounts of money with strokes are two figures each: by their head, or as the first is larger in some and does not say what was raised. */
function areMoneyPairs(texts: readonly string[], header: string): boolean {
  const pairs = texts.filter((text) => MONEY_PAIR.test(text) && /\p{Sc}/u.test(text)).map((text) => text.split('/'));
  const isLarger = ([first = '', second = '']: readonly string[]): boolean => wholeOf(first) > wholeOf(second);
  return (
    pairs.length > 0 &&
    (PAIRED.test(header.trim()) || (!isAmountName(nameOf(header.split('/')[0] ?? '')) && pairs.some(isLarger)))
  );
}

/** Heads of what was done and what is planned of it: "kW installed / kW planned", "Raised / needed". */
const OF_PLAN =
  /\/ ?(?:\p{L}+ ){0,2}(?:planned|target(?:ed)?|goal|needed|required|available|possible|capacity|total|expected|invited|due|geplant|benötigt|verfügbar|prévue?s?|prevus?|nécessaires?|previst[oa]s?|necesari[oa]s?)$/iu;

/** True if no figure with a stroke below such a head is larger than its whole. */
const areOfPlans = (pairs: readonly RegExpExecArray[], header: string): boolean =>
  OF_PLAN.test(header.trim()) && pairs.every(([, first, second]) => decimalOf(first) <= Number(second));

/** The meaning of the strokes in a column: between two figures, by its head or as the first is larger in some, or before the number that all are out of. */
export function strokesIn(texts: readonly string[], header: string): Strokes {
  const pairs = texts.map((text) => OUT_OF.exec(text)).filter((pair) => pair !== null);
  const isLarger = ([, first, second]: RegExpExecArray): boolean => decimalOf(first) > Number(second);
  const isPaired = PAIRED.test(header.trim()) && !areOfPlans(pairs, header);
  if (pairs.length > 0 && (isPaired || pairs.some(isLarger))) return { hasPairs: true };
  if (areMoneyPairs(texts, header)) return { hasPairs: true };
  const outOf = outOfIn(texts, header);
  return outOf ? { outOf } : {};
}
