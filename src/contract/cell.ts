import { NOTATION, printQuantity, readQuantity } from '../statistics/notation.js';
import { isWithheld } from '../statistics/quantity.js';
import type { Expectation, ProblemCode } from './problem.js';

/** Reason why a cell holds no figure. */
export interface Fault {
  readonly code: ProblemCode;
  readonly expected: Expectation;
}

/** A convention for writing numbers. */
interface Convention {
  /** Separator of thousands. */
  readonly group: string;
  /** Decimal separator. */
  readonly decimal: string;
  /** True if groups may have two digits, as in India. */
  readonly pairs?: boolean;
}

const ENGLISH: Convention = { group: ',', decimal: '.' };
const CONTINENTAL: Convention = { group: '.', decimal: ',' };
// No language uses these two characters for anything else.
const ARABIC: Convention = { group: '٬', decimal: '٫' };

/** Language tag in the form of `Intl`; `undefined` if it is absent, no language tag, or unknown to the browser. Never throws. */
export function languageOf(lang: string | undefined): string | undefined {
  try {
    // For an unknown language `Intl` would take that of the browser.
    return lang ? Intl.NumberFormat.supportedLocalesOf(lang)[0] : undefined;
  } catch {
    return undefined;
  }
}

const conventionsByLang = new Map<string | undefined, readonly Convention[]>();

/** The conventions that a language may write numbers in. For an unknown language these are all, and only what they agree on is certain. */
function conventions(lang: string | undefined): readonly Convention[] {
  let found = conventionsByLang.get(lang);
  if (!found) {
    found = [ARABIC, ENGLISH, CONTINENTAL];
    const tag = languageOf(lang);
    if (tag) {
      const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(12345678.5);
      const of = (type: string) => tidy(parts.find((part) => part.type === type)?.value ?? '') || ' ';
      found = [ARABIC, { group: of('group'), decimal: of('decimal'), pairs: parts[2]?.value.length === 2 }];
    }
    conventionsByLang.set(lang, found);
  }
  return found;
}

/** A number of this convention in the form of JSON; `undefined` if it is none. Spaces and apostrophes separate thousands in every convention. */
function toJson(token: string, { group, decimal, pairs }: Convention): string | undefined {
  const [whole = '', decimals = '0', more] = token.split(decimal);
  const [separator] = whole.match(/\D/) ?? [];
  const grouped = separator
    ? [group, ' ', "'"].includes(separator) &&
      (/^[1-9]\d{0,2}(\D\d{3})+$/.test(whole) || (pairs && /^[1-9]\d?(\D\d\d)*\D\d{3}$/.test(whole))) &&
      new Set(whole.match(/\D/g)).size === 1
    : true;
  return grouped && more === undefined && /^\d+$/.test(decimals)
    ? whole.replace(/\D/g, '') + token.slice(whole.length).replace(decimal, '.')
    : undefined;
}

/** ASCII digit for a digit of any script. The ten digits of a script have consecutive code points. */
function digit(char: string): string {
  let n = 0;
  for (let code = char.codePointAt(0) ?? 0; /\p{Nd}/u.test(String.fromCodePoint(code - 1)); code--) n++;
  return String(n % 10);
}

/**
 * Text with ASCII digits, one kind of space, minus and apostrophe, and without direction marks.
 * Example: `tidy('１２')` and `tidy('١٢')` give `'12'`. Never throws.
 */
export const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u061c\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/(?![0-9])\p{Nd}/gu, digit)
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[ʼ’]/g, "'")
    .replaceAll('٪', '%')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A machine-readable number, `<data value="1234.5">`, between marks that tell {@link readCell} not to read it by the language. An empty one is no
 * figure, whatever its visible text.
 */
export const exactly = (figure: string): string => (figure.trim() ? `\ufdd0${figure}\ufdd1` : '');

const NUMBERS = /\ufdd0([^\ufdd1]*)\ufdd1|(\d+(?:[ ',.٫٬]\d+)*)(e[-+]?\d+)?/gi;
const NOTHING = /^(?:-+|\u2014+|\.{2,}|n\/?a)?$/i;

// No figure is longer than this, and a page may hold any text.
const MAX_LENGTH = 200;

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

/** Text without the sign of the unit. Qualifiers, levels of confidence and exponents stay as they are. */
const without = (text: string, sign: string): string =>
  text.replace(
    new RegExp(`(\\[[^\\[\\]]*\\]|,\\s*[\\d.]+%\\s*\\)|\\d[\\d.]*e[-+]?\\d+)|${sign.replace(/\W/g, '\\$&')}`, 'gi'),
    '$1',
  );

/** Text with the signs of accounting in short notation: `(5)` gives `-5`, `+5` gives `5`. */
const signed = (text: string): string =>
  text
    .trim()
    .replace(/^\(\s*(\d[\d.]*)\s*\)(?=\s*(?:\[|$))/, '-$1')
    .replace(/^\+\s*(?=\d)/, '')
    .replace(/^-\s+(?=\d)/, '-');

/**
 * Reads the figure in a cell as its language writes it: a number, a short notation, or `null` for "no figure given" (empty, `–`, `..`, `n/a`).
 * Example: `'1.234,5'` gives 1234.5 in German and a fault in English; `'1,234'` in an unknown language is `ambiguous-number`. The sign of the unit
 * is dropped. Nothing is guessed, and the number of a withheld figure is not kept. Never throws.
 */
export function readCell(text: string, lang?: string, unit?: string): number | string | null | Fault {
  const whole = text.trim();
  const written = tidy(whole.slice(0, MAX_LENGTH));
  if (NOTHING.test(written) && whole.length <= MAX_LENGTH) return null;
  let readings = 1;
  let read = written.replace(NUMBERS, (token, exact?: string, number?: string, exponent?: string) => {
    if (exact !== undefined) return exact;
    const several = new Set(conventions(lang).flatMap((convention) => toJson(number ?? '', convention) ?? []));
    const [one] = several;
    readings = Math.max(readings, several.size);
    return one ? one + (exponent ?? '') : `\ufdd0${token}`;
  });
  read = signed(read);
  for (const sign of unit && !NOTATION.test(read) ? signs(unit, lang) : []) {
    const bare = signed(without(read, sign));
    if (NOTATION.test(bare)) read = bare;
  }
  // A footnote's ² is no digit of the figure, and neither is ½; in m² it belongs to the unit.
  if (!NOTATION.test(read) || whole.length > MAX_LENGTH || /\p{No}/u.test(unit ? text.replaceAll(unit, '') : text)) {
    const [sign] = /[%\p{Sc}]/u.exec(read) ?? [];
    const expected: Expectation = sign ? { code: 'unit', unit: sign } : { code: 'example', example: sample(lang) };
    return { code: 'not-a-quantity', expected };
  }
  if (readings > 1) return { code: 'ambiguous-number', expected: { code: 'member', name: 'lang' } };
  // Longer numbers stay text, so that the reader of the contract can report digits that a number cannot hold.
  if (/^-?[\d.]{1,15}$/.test(read) && Number.isFinite(Number(read))) return Number(read);
  const quantity = readQuantity(read);
  return quantity && isWithheld(quantity) ? printQuantity(quantity) : read;
}

/** The number 1234.5 as a language writes it, in ASCII digits; `1234` for an unknown language. */
function sample(lang: string | undefined): string {
  const [, { group, decimal } = ENGLISH, unknown] = conventions(lang);
  return unknown ? '1234' : `1${group}234${decimal}5`;
}
