import { clockParts, countOf, durationUnitOf, inUnit, secondsOf, timesIn } from '../written/duration.js';
import { readFigureText, type FigureText } from '../written/figure-text.js';
import { MOST_LETTERS } from '../written/most-letters.js';
import { CONTINENTAL, ENGLISH, conventionOf, sample, tidy, type Convention } from '../written/numeral.js';
import { once } from '../written/once.js';
import type { Expectation, ProblemCode } from './problem.js';
import { secondsOfOne } from './unit.js';

/** Reason why a cell holds no figure. */
export interface Fault {
  readonly code: ProblemCode;
  readonly expected: Expectation;
}

/** The text of a figure while the figures of its document are compared. */
export interface ReadText {
  figure?: FigureText | Fault | undefined;
}

/** True if a text holds no figure. */
export const isFault = (figure: FigureText | Fault): figure is Fault => 'code' in figure;

const signsByUnit = new Map<string, readonly string[]>();

/** The ways to write a unit with a figure: "gangs", "£", "GBP". */
function signs(unit: string, lang: string | undefined): readonly string[] {
  const key = `${unit} ${lang ?? ''}`;
  const found = signsByUnit.get(key);
  if (found) return found;
  const all = [unit];
  for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
    try {
      const money = new Intl.NumberFormat(lang, { style: 'currency', currency: unit, currencyDisplay });
      all.push(money.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? unit);
    } catch {
      // no currency, or no language
    }
  }
  const tidied = all.map(tidy).filter(Boolean);
  signsByUnit.set(key, tidied);
  return tidied;
}

/** Options of reading the text of a figure. */
export interface TextReading {
  readonly lang?: string | undefined;
  /** Unit of the document, which may be written with the figure. */
  readonly unit?: string | undefined;
  /** The conventions that the text may be written in; by default that of its language, or both of {@link CANDIDATES} if that is unknown. */
  readonly conventions?: readonly Convention[] | undefined;
}

/** The conventions that a text without a language may be written in. */
const CANDIDATES: readonly Convention[] = [ENGLISH, CONTINENTAL];

/** The conventions of a language; all for an unknown one, and only what they agree on is certain. */
export const conventionsOf = (lang: string | undefined): readonly Convention[] => {
  const convention = conventionOf(lang);
  return convention ? [convention] : CANDIDATES;
};

/** The reading of a text in each convention in which it is a figure. Without a separator of decimals or thousands it has one in all of them. */
function readingsOf(
  text: string,
  { lang, unit, conventions = conventionsOf(lang) }: TextReading,
): readonly FigureText[] {
  const units = unit ? signs(unit, lang) : [];
  const different = /[.,]/.test(tidy(text)) ? conventions : conventions.slice(0, 1);
  return different.flatMap((convention) => readFigureText(text, { convention, lang, units }) ?? []);
}

/** A number with at most one separator, or with several of thousands, as nearly all cells of figures have it: one of the conventions reads it. */
const PLAIN =
  /^-?(?:\d{1,15}(?:[.,]\d{1,15})?|[1-9]\d{0,2}(?:(?:,\d{3}){1,4}(?:\.\d{1,15})?|(?:\.\d{3}){1,4}(?:,\d{1,15})?))%?$/;

/** True for a figure without words that labels have as well, in whatever language. */
export const isNumber = (text: string): boolean =>
  PLAIN.test(text) || (text.length <= MOST_LETTERS && readingsOf(text, {}).some(({ hasWords }) => !hasWords));

/** A ratio that is no figure: `3/7`. In "3 of 7" the figure is 3, and "3 in 7" is read as a per cent. */
const RATIO = /^(\d+) ?\/ ?(\d+)$/;

/** The times that a clock may show: "3 h 45 min" and "3 min 45 s" of "3:45". Empty of any other text. */
function timesOf(text: string): readonly string[] {
  const parts = clockParts(text);
  const timeIn = (units: readonly string[]): string =>
    parts.flatMap((part, i) => (part ? [`${part} ${units[i] ?? ''}`] : [])).join(' ');
  return [['h', 'min', 's'], ...(countOf(parts) === 2 ? [['min', 's']] : [])].map(timeIn).filter(Boolean);
}

/** An amount before words that are none of its unit, or in brackets: "£4,871.09 CR", "50% (legal threshold)". A day is none. */
const worded = /* @__PURE__ */ once(
  () => /^(\p{Sc} ?\d[\d.,]*\d(?!\d)|\d[\d.,]*%|[1-9]\d{0,2}(?:,\d{3})+)(?: [-–—] | \(| )(?:\p{L}|\d[^\d]*\p{L})/u,
);

/** An example of a figure to write instead of a text that is none, for ratios, two figures in one, and one with other words: "42.9%". */
function instead(text: string): string | undefined {
  const [, part, whole] = RATIO.exec(text) ?? [];
  if (part && Number(whole) > 0 && Number(part) <= Number(whole))
    return `${Math.round((Number(part) / Number(whole)) * 1000) / 10}%`;
  // "18.2:1" is 18.2 to one.
  return /^([\d.,]+(?: ?%)?) ?(?:\([\d.,]+ ?%?\)|: ?1)$/.exec(text)?.[1] ?? worded().exec(text)?.[1];
}

/** Pounds or dollars with a comma, which their countries write before thousands: "£48,200", "$1,050m". The first of the candidates reads them so. */
const ENGLISH_MONEY = /^[^\d.]*[£$] ?\d[\d,]*(?![\d.,])/;

/** Money as another language writes it, by the separator of the decimals of this one: "1.200 €" in an English page, which would be a thousandth of it. */
const FOREIGN_MONEY: Readonly<Record<string, () => RegExp>> = {
  '.': () => /^([1-9]\d{0,2})\.(\d{3}) ?\p{Sc}$/u,
  ',': () => /^[£$] ?([1-9]\d{0,2}),(\d{3})$/,
};

/** The number of money that is written as in another language, without its separator: "1200" of "1.200 €". Undefined of any other text. */
function foreignMoney(text: string, { conventions, lang }: TextReading): string | undefined {
  const { decimal = '' } = (!conventions && conventionOf(lang)) || {};
  const [, thousands, rest] = FOREIGN_MONEY[decimal]?.().exec(text) ?? [];
  return thousands && `${thousands}${rest}`;
}

/** The unit of the durations among some texts. Undefined if none of them has several units. */
export function durationUnit(texts: readonly string[]): string | undefined {
  const all = texts.flatMap((text) =>
    /\d ?[hms]/i.test(text) && text.length <= MOST_LETTERS ? timesIn(tidy(text)).times : [],
  );
  return all.some((parts) => countOf(parts) > 1) ? durationUnitOf(all) : undefined;
}

/** The times of a text in place of a number, and the unit of durations that they are in. A clock of three numbers, and one of two in hours and minutes, are times of a document of durations alone. */
function durationsIn(text: string, known: string | undefined) {
  const { rest, time, sign, times } = timesIn(text);
  const clock = known === undefined ? [] : clockParts(time);
  const all = countOf(clock) > 2 || (known === 'h:min' && countOf(clock)) ? [clock] : times;
  const isOne = !all.some((parts) => countOf(parts) > (known === undefined ? 1 : 0));
  return isOne
    ? undefined
    : { rest, noun: known ?? durationUnitOf(all), seconds: all.map((parts) => sign * secondsOf(parts)) };
}

/** The readings of a text, or of a time in several units, which is no number. It is in the unit of durations of the document, if that has one. */
function readingsOfText(text: string, reading: TextReading): readonly FigureText[] {
  const known = secondsOfOne({ other: reading.unit ?? '' }) === undefined ? undefined : reading.unit;
  const asNumber = readingsOf(text, reading);
  // In a document of durations "5 min" are no number of things.
  if (known === undefined && asNumber.length) return asNumber;
  const plain = tidy(text);
  const durations = durationsIn(plain, known);
  if (!durations) return asNumber;
  const { rest, noun, seconds } = durations;
  const inOneUnit = plain.replace(rest, inUnit(seconds, secondsOfOne({ other: noun }) ?? 1));
  return readingsOf(inOneUnit, { lang: reading.lang, conventions: [ENGLISH] }).map((figure) => ({
    ...figure,
    stated: { noun },
  }));
}

/** A figure in text, or the reason why it holds none. Long text is never one. Never throws. */
export function readFigure(text: string, reading: TextReading): FigureText | Fault {
  const whole = text.trim();
  if (!whole) return { quantity: {}, stated: {} };
  const [one, other] = whole.length > MOST_LETTERS ? [] : readingsOfText(whole, reading);
  if (one && other && JSON.stringify(one) !== JSON.stringify(other) && !ENGLISH_MONEY.test(whole))
    return { code: 'ambiguous-number', expected: { code: 'member', name: 'lang' } };
  const foreign = one && foreignMoney(tidy(whole), reading);
  if (foreign) return { code: 'not-a-quantity', expected: { code: 'example', example: foreign } };
  const [convention, unknown] = reading.conventions ?? conventionsOf(reading.lang);
  if (one) return one;
  const plain = tidy(whole);
  const [time, another] = timesOf(plain);
  const example = time ?? instead(plain) ?? sample(unknown ? undefined : convention);
  const expected =
    time && another ? ({ code: 'one-of', values: [time, another] } as const) : ({ code: 'example', example } as const);
  return { code: 'not-a-quantity', expected };
}

/** The convention that the texts of one column or file are written in, or that there is none because they contradict each other. */
export type Decided = Convention | 'contradictory' | undefined;

const fits = (text: string, convention: Convention): boolean =>
  text.length <= MOST_LETTERS && readingsOf(text, { conventions: [convention] }).length > 0;

/** A number with a few decimals, with or without thousands, perhaps of a currency or a per cent: its last separator is that of the decimals. */
const DECIMALS = /* @__PURE__ */ once(
  () =>
    /^(?!\p{Sc}.*[%\p{Sc}])(?:-?|\p{Sc} ?)(?:\d+|[1-9]\d{0,2}(?:(?:,\d{3})+(?=\.)|(?:\.\d{3})+(?=,)))([.,])(?:\d\d?|\d{4,})(?: ?[%\p{Sc}])?$/u,
);

/** Numbers whose only separator may be that of thousands or of decimals. */
const THOUSANDS = [/^[1-9]\d{0,2}\.\d{3}$/, /^[1-9]\d{0,2},\d{3}$/];

/** Such a number of a currency or a per cent. */
const SIGNED_THOUSANDS = /* @__PURE__ */ once(
  () => /^(?!\p{Sc}.*[%\p{Sc}])(?:\p{Sc} ?)?[1-9]\d{0,2}[.,]\d{3}(?: ?[%\p{Sc}])?$/u,
);

/** Convention of texts: that of those which only one convention explains, if there are any and all agree, also with one that is known. */
export function decide(texts: readonly string[], known?: Convention): Decided {
  const needed = new Set<Convention>(known && [known]);
  for (const text of texts) {
    if (!/\d[.,]\d/.test(text) && !/(?![0-9])\p{Nd}/u.test(text)) continue;
    // Nearly all are numbers with a few decimals, or with thousands.
    const written = text.trim();
    const [, separator] = DECIMALS().exec(written) ?? [];
    if (separator) {
      needed.add(separator === '.' ? ENGLISH : CONTINENTAL);
      continue;
    }
    if (SIGNED_THOUSANDS().test(written)) continue;
    const [one, other] = CANDIDATES.filter((each) => fits(text, each));
    if (one && !other) needed.add(one);
  }
  const [found, more] = needed;
  // "1.200" and "1,050" may both be thousands, and only one of them can be.
  const isMixed = !found && THOUSANDS.every((form) => texts.some((text) => form.test(text.trim())));
  return more || isMixed ? 'contradictory' : found;
}

/** The figure of a text in the convention that was decided on, or else in that of its language. */
export function readDecided(text: string, reading: TextReading, decided: Decided): FigureText | Fault {
  if (decided === 'contradictory') {
    const certain = readFigure(text, { ...reading, conventions: CANDIDATES });
    return CANDIDATES.every((each) => fits(text, each)) || ('code' in certain && certain.code === 'not-a-quantity')
      ? certain
      : { code: 'conflict', expected: { code: 'example', example: '1234.5' } };
  }
  return readFigure(text, decided ? { ...reading, conventions: [decided] } : reading);
}
