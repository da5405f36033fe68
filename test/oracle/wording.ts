import { statedNumbers, type Case } from './claim.js';
import { DIRECTIONS } from './directions.js';
import { elements, parentOf, wordsOfDocument, wordsWithDigits } from './document.js';
import { SCALES, readNumbers, withoutDates, withoutTexts, type WrittenNumber } from './english-numbers.js';
import { isPoint, same, type Interval } from './interval.js';
import { namesPeriod } from './naming.js';
import type { Shown } from './shown.js';
import { all, fails, holds, unless, type Verdict } from './verdict.js';

/** Kinds of claims whose number is a per cent, whatever the unit of their figures. */
const PER_CENTS: readonly string[] = ['share', 'way', 'relative-change'];
/** Kinds of claims whose number counts data or time. */
const COUNTS: readonly string[] = ['count', 'elapsed', 'length'];

/** By what a number in the words may have to be divided to be the number of the data: the unit's scale, and the word in the unit's name. */
function factorsOf({ claim, data }: Case, written: WrittenNumber): readonly number[] {
  if (PER_CENTS.includes(claim.kind) || COUNTS.includes(claim.kind)) return [1];
  const unit = data[0]?.unit;
  const isWordOfName = unit !== undefined && /^$|thousand|million|billion|trillion/i.test(unit.name);
  // Below a head such as "thousand jobs", the scale is not written with each number.
  const [word = ''] = /\b(?:thousand|million|billion|trillion)\b/i.exec(claim.head ?? '') ?? [];
  const headScale = word && written.scale === 1 ? SCALES[word.toLowerCase()] : undefined;
  if (headScale) return [(unit?.scale ?? 1) / headScale];
  // Without a unit "€1.2m" counts millions, or is 1,200,000 next to figures of euros.
  const mayBePlain = data[0]?.published.unreadable === true;
  return [unit?.scale ?? 1, ...(isWordOfName ? [written.scale] : []), ...(mayBePlain ? [1] : [])];
}

interface Amount {
  readonly value: number;
  readonly step: number;
}

/** Values that rounding must not reach. */
function guards({ claim, data }: Case): readonly number[] {
  const unit = data[0]?.unit;
  // Contributions to a per cent are percentage points, of which 100 is no limit.
  const isFigure = claim.kind === 'figure' && !claim.pointers.some((pointer) => pointer.startsWith('/contributions/'));
  const isPercent = PER_CENTS.includes(claim.kind) || (isFigure && unit?.isPercent === true);
  return isPercent ? [0, 100] : [0];
}

/** The value of the next larger unit: 999,950 is not rounded to "1,000 thousand". */
const isNextUnit = (value: number, step: number) => {
  const shown = Math.round(value / step) * step;
  return shown !== 0 && same(10 ** Math.round(Math.log10(Math.abs(shown))), Math.abs(shown));
};

/** Whether a number is rounded to the one that is shown: to the nearest, but never to one of the guards, unless it is one. */
function isRounded(exact: number, { value, step }: Amount, guarded: readonly number[]): boolean {
  const distance = Math.abs(exact - value);
  const room = 1e-9 * Math.max(Math.abs(exact), step);
  if (distance <= room) return true;
  if (guarded.some((guard) => same(guard, value) && (guard === 0 || exact < guard))) return false;
  if (distance <= step / 2 + room) return true;
  const nearest = Math.round(exact / step) * step;
  const isHeldBack = guarded.some((guard) => Math.abs(guard - nearest) <= room) || isNextUnit(exact, step);
  return isHeldBack && distance < step;
}

/** Whether a bound is rounded to its safe side: down for a lower one. */
function isSafe(exact: number, { value, step }: Amount, side: 'low' | 'high'): boolean {
  const excess = side === 'low' ? exact - value : value - exact;
  const room = 1e-9 * Math.max(Math.abs(exact), Math.abs(value));
  return excess >= -room && excess < step + room;
}

/** "Under 0.1", or "over −0.1", is a number that would be rounded to zero. */
const isUnderOneStep = (exact: number, { value, step }: Amount, comparator: string | undefined) =>
  same(Math.abs(value), step) &&
  (comparator === '<' ? exact > 0 && exact < value : comparator === '>' && exact < 0 && exact > value);

/** "Over 99.9%" is a number that would be rounded to a guard. */
const isOverLastStep = (exact: number, { value, step }: Amount, guarded: readonly number[]) =>
  exact > value && guarded.some((guard) => guard > exact && same(value + step, guard));

function expressesBound(stated: Interval, shown: Amount, comparator: string | undefined): boolean {
  const isLower = Number.isFinite(stated.low);
  const [bound, isOpen, strict, loose] = isLower
    ? [stated.low, stated.lowOpen, '>', '>=']
    : [stated.high, stated.highOpen, '<', '<='];
  if (!isSafe(bound, shown, isLower ? 'low' : 'high')) return false;
  return comparator === loose || (comparator === strict && (isOpen || !same(bound, shown.value)));
}

/** Whether the number in the words is the number of the claim, as rounded. */
export function expresses(stated: Interval, written: WrittenNumber, of: Case): boolean {
  const isDownward = of.claim.direction === 'down' || of.claim.direction === 'under';
  const isOpposite = written.low < 0 && isDownward;
  // "Less than 100 below" is over −100, which may as well be above.
  const isBelow = of.claim.kind === 'gap' && of.claim.direction === undefined && / below$/.test(of.claim.text);
  const either = isBelow
    ? [opposite(written)]
    : [...(isOpposite ? [] : [written]), ...(written.low <= 0 && isDownward ? [opposite(written)] : [])];
  return either.some((number) =>
    factorsOf(of, written).some((factor) => expressesScaled(stated, scaled(number, factor), guards(of))),
  );
}

/** The number in the unit of the data. */
const scaled = (written: WrittenNumber, factor: number): WrittenNumber => ({
  ...written,
  low: written.low / factor,
  step: written.step / factor,
  ...(written.high !== undefined && { high: written.high / factor }),
  highStep: (written.highStep ?? written.step) / factor,
});

function expressesScaled(stated: Interval, written: WrittenNumber, guarded: readonly number[]): boolean {
  const { low: value, high, step, highStep = step, comparator } = written;
  const shown: Amount = { value, step };
  if (high === undefined && stated.low === stated.high && isUnderOneStep(stated.low, shown, comparator)) return true;
  if (stated.about) return comparator === '~' && high === undefined && isRounded(stated.low, shown, []);
  if (isPoint(stated) && comparator === '>' && isOverLastStep(stated.low, shown, guarded)) return true;
  // "0.7 to 0.7" is a confidence interval without a width, which may be rounded to "0 to 1".
  if (isPoint(stated) && high !== undefined && high > value)
    return isSafe(stated.low, shown, 'low') && isSafe(stated.high, { value: high, step: highStep }, 'high');
  const isOneNumber = high === undefined || high === value;
  if (isPoint(stated)) return comparator === undefined && isOneNumber && isRounded(stated.low, shown, guarded);
  if (!Number.isFinite(stated.low) || !Number.isFinite(stated.high))
    return high === undefined && expressesBound(stated, shown, comparator);
  if (high === undefined) return false;
  const upper: Amount = { value: high, step: highStep };
  const [low, top] = value <= high ? [shown, upper] : [upper, shown];
  return isSafe(stated.low, low, 'low') && isSafe(stated.high, top, 'high');
}

/** The same comparator seen from the other side of zero: "at most −5" above is "at least 5" below. */
const OPPOSITE: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '~': '~' };

function opposite(written: WrittenNumber): WrittenNumber {
  const { comparator = '', high, ...number } = written;
  const turned = OPPOSITE[comparator];
  return {
    ...number,
    low: -number.low,
    ...(high !== undefined && { high: -high }),
    ...(turned !== undefined && { comparator: turned }),
  };
}

const NUMBER_WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const inDigits = (word = ''): number => {
  const index = NUMBER_WORDS.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) : index;
};

/** Whether the words say how many did, of how many, so that the rest did not: "Three of four months met the target". */
function saysTheRest(text: string, { low }: Interval): boolean {
  const [, some, every] = /\b(\w+) of (?:the )?(\w+)\b/.exec(text) ?? [];
  return inDigits(every) - inDigits(some) === low;
}

function saysInWords(text: string, stated: Interval): boolean {
  const word = isPoint(stated) ? NUMBER_WORDS[stated.low] : undefined;
  if (stated.low === 2 && /\b(?:both|neither)\b/i.test(text)) return true;
  return word !== undefined && new RegExp(String.raw`\b${word}\b`, 'i').test(text);
}

/** Whether the words say "all" of as many as there are, or nothing of the only one. */
const saysAll = ({ document, claim }: Case): boolean => {
  const [first = ''] = claim.pointers;
  const isAll = elements(document, parentOf(first)).length === claim.pointers.length;
  return isAll && (claim.pointers.length === 1 || /\b(?:all|none|no)\b/i.test(claim.text));
};

/** "At most 5 lower, or higher", and "between 5 lower and 3 higher": a change whose direction is not known. */
const EITHER_WAY =
  /(?<than>at most|less than|under) (?<number>\S.*?) (?<way>lower|higher)\b.*\bor (?:lower|higher)\b|between (?<low>\S.*?) lower and (?<high>\S.*?) higher\b/;

/** "The same or up to 90 higher", and lower. */
const SAME_OR = /\bsame\b.*?\bor up to (?<number>\S.*?) (?<way>lower|higher)\b/;

const ZERO: WrittenNumber = { low: 0, step: 1, scale: 1, isPercent: false, isSigned: false, start: 0, text: '0' };

/** "The same as before or lower", which is 0 or less. */
const SAME_OR_WAY = /\bsame as\b.*? or (?<way>lower|higher)\b/;

/** "Higher than 2020" and "lower": a change of which only the direction is known, which is more or less than 0. */
const ONLY_WAY = /(?:^|, )(?<way>higher|lower)(?= than\b|$)/;

/** The numbers of words such as "at most 5 lower, or higher", which are from −5 on. */
export function eitherWay(text: string): readonly WrittenNumber[] {
  const sameOr = SAME_OR.exec(text)?.groups;
  const groups = EITHER_WAY.exec(text)?.groups ?? {};
  const sameOrWay = SAME_OR_WAY.exec(text)?.groups;
  if (sameOrWay) return [{ ...ZERO, comparator: sameOrWay.way === 'lower' ? '<=' : '>=' }];
  const onlyWay = ONLY_WAY.exec(text)?.groups;
  if (onlyWay) return [{ ...ZERO, comparator: onlyWay.way === 'lower' ? '<' : '>' }];
  const [number] = readNumbers(groups.number ?? groups.low ?? sameOr?.number ?? '');
  if (!number) return [];
  if (sameOr)
    return [{ ...number, low: 0, high: sameOr.way === 'lower' ? -number.low : number.low, highStep: number.step }];
  const [high] = readNumbers(groups.high ?? '');
  if (high) return [{ ...number, low: -number.low, high: high.low, highStep: high.step }];
  const [loose, strict] = groups.way === 'lower' ? ['>=', '>'] : ['<=', '<'];
  const comparator = groups.than === 'at most' ? loose : strict;
  return [{ ...number, low: groups.way === 'lower' ? -number.low : number.low, comparator }];
}

function holdsNumber(of: Case): Verdict {
  const stated = statedNumbers(of.claim);
  if (!stated || of.claim.direction === 'same' || of.claim.direction === 'on-track') return holds;
  // A title may be "83%", and so may the words of a share begin.
  const texts = wordsWithDigits(of.document).filter((text) => !/^[\d.,]+%$/.test(text));
  const own = readNumbers(withoutDates(withoutTexts(of.claim.text, texts)));
  // The figure of "Under 18" may be under 18, which is said once.
  const numbers = own.length ? own : readNumbers(withoutDates(of.claim.text));
  if ([...numbers, ...eitherWay(of.claim.text)].some((number) => expresses(stated, number, of))) return holds;
  if (COUNTS.includes(of.claim.kind) && saysInWords(of.claim.text, stated)) return holds;
  if (of.claim.kind === 'count' && (saysAll(of) || saysTheRest(of.claim.text, stated))) return holds;
  if (of.claim.kind === 'figure' && isZeroInWords(of)) return holds;
  return fails('the words do not hold the number');
}

const isZeroInWords = ({ claim, data }: Case): boolean =>
  (claim.value?.value === 0 || data[0]?.published.roundsToZero === true) &&
  /\b(?:no|zero|none|negligible|rounds to (?:zero|0))\b/i.test(claim.text);

function holdsDirection({ claim, document }: Case): Verdict {
  if (claim.direction === undefined) return holds;
  const { needs, never } = DIRECTIONS[claim.direction];
  const text = withoutTexts(claim.text, wordsOfDocument(document));
  if (!needs.test(text)) return fails(`no word for "${claim.direction}"`);
  return unless(never?.test(text) ? `a word against "${claim.direction}"` : undefined);
}

const isShown = (text: string, { title, sentence, notes, cells }: Shown): boolean =>
  [sentence, ...notes, ...cells, title].some((place) => place.includes(text));

/** Words for a status that a figure must not be without. */
const STATUSES: Readonly<Record<string, RegExp>> = {
  P: /provisional/i,
  E: /estimate/i,
  F: /forecast/i,
  N: /negligible|not significant/i,
};

function keepsStatus({ data }: Case, shown: Shown): Verdict {
  const text = [shown.sentence, ...shown.notes, ...shown.heads, ...shown.cells].join('\n');
  const lost = data.flatMap(({ published }) => published.statuses).find((code) => STATUSES[code]?.test(text) === false);
  return unless(lost === undefined ? undefined : `the status ${lost} is shown nowhere`);
}

/** Whether overlapping confidence intervals of two figures that are compared are both stated. */
function statesIntervals({ claim, data }: Case, shown: Shown): Verdict {
  // Sums have no intervals.
  if ((claim.kind !== 'change' && claim.kind !== 'relative-change') || claim.reason === 'periods') return holds;
  const [one, other] = data.map(({ published }) => published.confidence);
  if (!one || !other || one.low > other.high || other.low > one.high) return holds;
  const numbers = [shown.sentence, ...shown.notes, ...shown.cells].flatMap((text) => readNumbers(withoutDates(text)));
  // "Thousand" may be with each number, or once in the head of the column.
  const scales = [data[0]?.unit?.scale ?? 1, 1];
  const missing = [one, other].find(
    ({ low, high }) =>
      !numbers.some((number) =>
        scales.some(
          (scale) =>
            number.high !== undefined &&
            Math.abs(number.low / scale - low) <= number.step / scale &&
            Math.abs(number.high / scale - high) <= (number.highStep ?? number.step) / scale,
        ),
      ),
  );
  return unless(missing && `the interval ${missing.low} to ${missing.high} overlaps and is not stated`);
}

/** Whether the words of a claim are shown, and hold its number and direction. */
export const judgeWording = (of: Case, shown: Shown): Verdict =>
  all(
    unless(isShown(of.claim.text, shown) ? undefined : 'the words are shown nowhere'),
    holdsNumber(of),
    holdsDirection(of),
    keepsStatus(of, shown),
    statesIntervals(of, shown),
    namesPeriod(of, shown),
  );
