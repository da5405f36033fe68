import { statedNumbers, type Case, type ClaimDirection } from './claim.js';
import { wordsWithDigits } from './document.js';
import { readNumbers, withoutDates, withoutTexts, type WrittenNumber } from './english-numbers.js';
import { isPoint, same, type Interval } from './interval.js';
import type { Shown } from './shown.js';
import { all, fails, holds, unless, type Verdict } from './verdict.js';

/** Words for a direction, and words that say the contrary. */
const DIRECTIONS: Readonly<Record<ClaimDirection, { readonly needs: RegExp; readonly never?: RegExp }>> = {
  up: {
    needs: /\b(?:up|rose|risen|rise|rising|increased?|higher|more|grew|growth|gain)\b|\+\s?\p{Sc}?\d|[▲↑]/iu,
    never: /\b(?:down|fell|fallen|decreased?|lower|fewer)\b|[▼↓]/i,
  },
  down: {
    needs: /\b(?:down|fell|fallen|fall|decreased?|lower|fewer|less|drop)\b|[−-]\s?\p{Sc}?\d|[▼↓]/iu,
    never: /\b(?:up(?! to)|rose|risen|increased?|higher|grew)\b|[▲↑]/i,
  },
  same: { needs: /\b(?:unchanged|same|no change|level|steady)\b|(?<![\d.,])0(?![\d.,]\d)/i },
  over: { needs: /\b(?:over|above|more|exceeds?|exceeded|past|beyond|higher|too (?:many|much))\b|\+/i },
  under: { needs: /\b(?:under|below|less|fewer|short|to go|left|remain(?:s|ing)?|away|lower|missing|off)\b/i },
  yes: { needs: /\b(?:reached|met|within|achieved|kept|passed|done|hit)\b/i, never: /\bnot\b|n['’]t\b|\bmissed\b/i },
  no: { needs: /\b(?:not|missed|short|overdue|above|below|exceeded|over|under|due)\b/i },
  unknown: {
    needs:
      /\b(?:unknown|may|might|cannot|unclear|uncertain|undecided|possibly|whether|not (?:known|certain|decided))\b/i,
  },
  ahead: { needs: /\bahead\b/i, never: /\bbehind\b/i },
  behind: { needs: /\bbehind\b/i, never: /\bahead\b/i },
  'on-track': { needs: /\bon track\b/i, never: /\b(?:behind|ahead)\b/i },
};

/** Kinds of claims whose number is a per cent, whatever the unit of their figures. */
const PER_CENTS: readonly string[] = ['share', 'way', 'relative-change'];
/** Kinds of claims whose number counts data or time. */
const COUNTS: readonly string[] = ['count', 'elapsed'];

/** By what a number in the words may have to be divided to be the number of the data: the unit's scale, and the word in the unit's name. */
function factorsOf({ claim, data }: Case, written: WrittenNumber): readonly number[] {
  if (PER_CENTS.includes(claim.kind) || COUNTS.includes(claim.kind)) return [1];
  const unit = data[0]?.unit;
  const isWordOfName = unit !== undefined && /thousand|million|billion|trillion/i.test(unit.name);
  return [unit?.scale ?? 1, ...(isWordOfName ? [written.scale] : [])];
}

interface Amount {
  readonly value: number;
  readonly step: number;
}

/** Values that rounding must not reach. */
function guards({ claim, data }: Case): readonly number[] {
  const unit = data[0]?.unit;
  const isPercent = PER_CENTS.includes(claim.kind) || (claim.kind === 'figure' && unit?.isPercent === true);
  const target = ['figure', 'reached'].includes(claim.kind) ? undefined : data[1]?.published.numbers;
  const isGuarded = claim.kind === 'gap' && target && isPoint(target);
  return [0, ...(isPercent ? [100] : []), ...(isGuarded ? [target.low] : [])];
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
  return factorsOf(of, written).some((factor) => {
    const isOpposite = written.low < 0 && (of.claim.direction === 'down' || of.claim.direction === 'under');
    const sign = isOpposite ? -1 : 1;
    const shown: Amount = { value: (sign * written.low) / factor, step: written.step / factor };
    const { comparator, high, highStep = written.step } = written;
    const isUnder = high === undefined && isUnderOneStep(stated.low, shown, comparator);
    if (stated.low === stated.high && isUnder) return true;
    if (stated.about) return comparator === '~' && high === undefined && isRounded(stated.low, shown, []);
    if (isPoint(stated) && comparator === '>' && isOverLastStep(stated.low, shown, guards(of))) return true;
    if (isPoint(stated))
      return comparator === undefined && high === undefined && isRounded(stated.low, shown, guards(of));
    if (Number.isFinite(stated.low) && Number.isFinite(stated.high)) {
      if (high === undefined) return false;
      const upper: Amount = { value: (sign * high) / factor, step: highStep / factor };
      const [low, top] = shown.value <= upper.value ? [shown, upper] : [upper, shown];
      return isSafe(stated.low, low, 'low') && isSafe(stated.high, top, 'high');
    }
    return high === undefined && expressesBound(stated, shown, comparator);
  });
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

function saysInWords(text: string, stated: Interval): boolean {
  const word = isPoint(stated) ? NUMBER_WORDS[stated.low] : undefined;
  return word !== undefined && new RegExp(String.raw`\b${word}\b`, 'i').test(text);
}

function holdsNumber(of: Case): Verdict {
  const stated = statedNumbers(of.claim);
  if (!stated || of.claim.direction === 'same') return holds;
  const numbers = readNumbers(withoutDates(withoutTexts(of.claim.text, wordsWithDigits(of.document))));
  if (numbers.some((number) => expresses(stated, number, of))) return holds;
  if (COUNTS.includes(of.claim.kind) && saysInWords(of.claim.text, stated)) return holds;
  if (of.claim.kind === 'figure' && isZeroInWords(of)) return holds;
  return fails('the words do not hold the number');
}

const isZeroInWords = ({ claim, data }: Case): boolean =>
  (claim.value?.value === 0 || data[0]?.published.roundsToZero === true) &&
  /\b(?:no|zero|none|negligible|rounds to zero)\b/i.test(claim.text);

function holdsDirection({ claim }: Case): Verdict {
  if (claim.direction === undefined) return holds;
  const { needs, never } = DIRECTIONS[claim.direction];
  if (!needs.test(claim.text)) return fails(`no word for "${claim.direction}"`);
  return unless(never?.test(claim.text) ? `a word against "${claim.direction}"` : undefined);
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
  const text = [shown.sentence, ...shown.notes, ...shown.cells].join('\n');
  const lost = data.flatMap(({ published }) => published.statuses).find((code) => STATUSES[code]?.test(text) === false);
  return unless(lost === undefined ? undefined : `the status ${lost} is shown nowhere`);
}

/** Whether overlapping confidence intervals of two figures that are compared are both stated. */
function statesIntervals({ claim, data }: Case, shown: Shown): Verdict {
  if (claim.kind !== 'change' && claim.kind !== 'relative-change') return holds;
  const [one, other] = data.map(({ published }) => published.confidence);
  if (!one || !other || one.low > other.high || other.low > one.high) return holds;
  const numbers = [shown.sentence, ...shown.notes, ...shown.cells].flatMap((text) => readNumbers(withoutDates(text)));
  const scale = data[0]?.unit?.scale ?? 1;
  const missing = [one, other].find(
    ({ low, high }) =>
      !numbers.some(
        (number) =>
          number.high !== undefined &&
          Math.abs(number.low / scale - low) <= number.step / scale &&
          Math.abs(number.high / scale - high) <= (number.highStep ?? number.step) / scale,
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
  );
