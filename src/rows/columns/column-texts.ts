import { readFigure } from '../../contract/figure-reading.js';
import { NOTATION } from '../../statistics/notation.js';
import { readStageSpan } from '../../written/stage-span.js';
import { isFigure } from '../cell.js';
import { withMark } from '../cell-marks.js';
import type { Cell } from '../grid.js';
import { areVerdicts } from '../names/rating.js';

/** True for 1, 2, 3 and so on, or 0, 1, 2. */
export function areRunning(texts: readonly string[]): boolean {
  const first = texts[0]?.trim() === '0' ? 0 : 1;
  return texts.every((text, i) => text.trim().replace(/\.$/, '') === String(first + i));
}

/** True for whole numbers that rise from 0 or 1, as those of some rows of a longer file do. */
const areRising = (texts: readonly string[]): boolean =>
  /^[01]$/.test(texts[0] ?? '') &&
  texts.every((text, i) => /^\d+$/.test(text) && (i === 0 || Number(text) > Number(texts[i - 1])));

/** True for numbers of rows. */
const isNumbering = (texts: readonly string[], header: string): boolean =>
  texts.length > 1 &&
  (areRunning(texts) || (!header && texts.every((text) => /^\d+$/.test(text)) && new Set(texts).size === texts.length));

/** The numbers in a column, by all its texts and by those that are figures. A total has no number, so that rows may be numbered in the cells that are filled. */
export const describeNumbers = (all: readonly string[], filled: readonly string[], header: string) => ({
  isNumbering: isNumbering(all, header),
  isRunning: filled.length > 3 && (areRunning(filled) || (!header && areRising(filled))),
  hasLeadingZeros: filled.some((text) => /^0\d+$/.test(text)),
  hasSigns: filled.some((text) => /[%\p{Sc}]/u.test(text) && !/\p{L}/u.test(text)),
  hasCounted: filled.length > 0 && filled.every((text) => readStageSpan(text) !== undefined),
  hasDigits: filled.some((text) => /\d/.test(text)),
  hasFractions: filled.some((text) => /\d[.,]\d{1,2}(?!\d)/.test(text)),
  areWhole: filled.every((text) => /^\s*\d+\s*$/.test(text)),
});

/** True for words in place of a figure: "withheld", "not available". */
const isReason = (text: string): boolean => {
  const read = /\d/.test(text) ? undefined : readFigure(text, {});
  return !!read && 'quantity' in read && (read.quantity.value ?? read.quantity.low) === undefined;
};

/** Tells the cells that have no figure from the others of their column: dashes, reasons, and "c" next to a figure. */
export const missingIn =
  (cells: readonly Cell[]) =>
  ({ text }: Cell): boolean =>
    !NOTATION.test(text.trim()) &&
    (!/[\p{L}\p{N}\p{Sc}%‰]/u.test(text) || isReason(text) || (withMark(text) === '[c]' && cells.some(isFigure)));

/** A key of a program: capitals with a number, or many letters and digits. */
const KEY = /^(?:\p{Lu}{2,}-\d+|(?=.*\d)[\p{L}\d_-]{8,})$/u;

/** True for words without spaces, of which more than half are keys. */
export const areKeys = (texts: readonly string[]): boolean =>
  texts.every((text) => !/\s/.test(text)) && texts.filter((text) => KEY.test(text)).length * 2 > texts.length;

/** The number of a part of a precinct or parcel that was divided: "2719/1". */
const DIVIDED = /^\d{3,}\/\d$/;

/** The number of a whole one, with letters in front or without: "2673", "AB-2673". */
const UNDIVIDED = /^(?:\d{3,}|\p{L}+-?\d{3,})$/u;

/** True for the numbers of precincts or parcels of land, of which at least one was divided. */
export const areDivided = (texts: readonly string[]): boolean =>
  texts.some((text) => DIVIDED.test(text)) && texts.every((text) => DIVIDED.test(text) || UNDIVIDED.test(text));

/** True for versions of three numbers or more, of which one is no number with separators: "1.10.0". */
export const areVersions = (texts: readonly string[]): boolean =>
  texts.every((text) => /^v?\d+(?:\.\d+){2,}(?:-[\w.]+)?$/i.test(text.trim())) &&
  texts.some((text) => !/^\d{1,3}(?:\.\d{3})+$/.test(text.trim()));

/** The two numbers of a score: "2–1". */
const SCORE = /^(\d{1,3}) ?[-–] ?(\d{1,3})$/;

/** True for scores of games: pairs of numbers, of which a quarter or more run from high to low, as ranges do not. */
export function areScores(texts: readonly string[]): boolean {
  const pairs = texts.flatMap((text) => {
    const [, first, second] = SCORE.exec(text.trim()) ?? [];
    return first && second ? [+first - +second] : [];
  });
  return pairs.length * 2 > texts.length && pairs.filter((lead) => lead > 0).length * 4 >= pairs.length;
}

/** Days of a month of a year that nobody names: "3-4 Mar", "10–12 März". A range of figures may have a unit, of which none begins as a month does. */
export const areDays = (text: string): boolean =>
  /^\d\d?\.? ?[-–] ?\d\d?\.? (?:jan|feb|fév|ene|mar|mär|avr|apr|abr|may|mai|jun|juin|jul|juil|aug|août|ago|sept?|oct|okt|nov|dec|dez|déc|dic)\p{L}*\.?$/iu.test(
    text.trim(),
  );

/** True for several texts, of which none is empty and no two are the same. */
export const areDistinct = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.every((text) => text.trim()) &&
  new Set(texts.map((text) => text.trim())).size === texts.length;

/** True for texts of which more than half have several words, and no two are the same. */
const arePhrases = (texts: readonly string[]): boolean =>
  new Set(texts).size === texts.length && texts.filter((text) => /\p{L}\s+\p{L}/u.test(text)).length * 2 > texts.length;

/** True for addresses of pages. */
export const areAddresses = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text));

/** Signs of a source: an address, a year or a name in capitals, and words for publishers and publications. */
const ADDRESS_YEAR_OR_ACRONYM = /https?:|www\.|\b(?:19|20)\d\d\b|(?:^|[^\p{L}])\p{Lu}{2,}(?:$|[^\p{L}])/u;
const PUBLISHER =
  /\b(?:office|ministry|department|agency|institute|bureau|survey|statistics|census|council|report|accounts|register|bank|ministerium|statistik|institut|ministère|enquête|ministerio|instituto|encuesta)\b/i;

/** True if the texts of a column say where the figures come from, and do not name what is counted. */
function isCitation(texts: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return (
    (texts.length > 1 && most > texts.length / 2) ||
    texts.every((text) => PUBLISHER.test(text) || ADDRESS_YEAR_OR_ACRONYM.test(text))
  );
}

/** Members of the profile of a column that its words decide. None is true of a column of anything else. */
export const describeWords = (texts: readonly string[] | undefined) => ({
  isCitation: !!texts && isCitation(texts),
  areKeys: !!texts && areKeys(texts),
  arePhrases: !!texts && arePhrases(texts),
  areVerdicts: !!texts && areVerdicts(texts),
  areKinds: !!texts && new Set(texts).size < texts.length,
});
