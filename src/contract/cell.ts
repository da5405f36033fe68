import { NOTATION, printQuantity, readQuantity } from '../statistics/notation.js';
import { isWithheld } from '../statistics/quantity.js';
import type { ProblemCode } from './problem.js';

/** Why a cell holds no figure. */
export interface Fault {
  readonly code: ProblemCode;
  /** What would have been right. */
  readonly expected: string;
}

/** One way to write numbers: what stands between thousands, what before decimals, and whether groups may have two digits, as in India. */
interface Convention {
  readonly group: string;
  readonly decimal: string;
  readonly pairs?: boolean;
}

const ENGLISH: Convention = { group: ',', decimal: '.' };
const CONTINENTAL: Convention = { group: '.', decimal: ',' };
// These two characters are nothing else, in any language.
const ARABIC: Convention = { group: '٬', decimal: '٫' };

/** A language as `Intl` knows it; `undefined` where it is unknown, to the browser too, or no language tag. Never throws. */
export function languageOf(lang: string | undefined): string | undefined {
  try {
    // A language that the browser does not know would be written in that of the browser.
    return lang ? Intl.NumberFormat.supportedLocalesOf(lang)[0] : undefined;
  } catch {
    return undefined;
  }
}

const known = new Map<string | undefined, readonly Convention[]>();

/** How a language writes numbers. Of an unknown language both ways are possible, and only what they agree on is certain. */
function conventions(lang: string | undefined): readonly Convention[] {
  let found = known.get(lang);
  if (!found) {
    found = [ARABIC, ENGLISH, CONTINENTAL];
    const tag = languageOf(lang);
    if (tag) {
      const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(12345678.5);
      const of = (type: string) => tidy(parts.find((part) => part.type === type)?.value ?? '') || ' ';
      found = [ARABIC, { group: of('group'), decimal: of('decimal'), pairs: parts[2]?.value.length === 2 }];
    }
    known.set(lang, found);
  }
  return found;
}

/** A number in this convention, as JSON has it; `undefined` where it cannot be one. Spaces and apostrophes part thousands everywhere. */
function plain(token: string, { group, decimal, pairs }: Convention): string | undefined {
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

/** The digit of any script as the ASCII digit: each script has its ten in a row. */
function digit(char: string): string {
  let n = 0;
  for (let code = char.codePointAt(0)!; /\p{Nd}/u.test(String.fromCodePoint(code - 1)); code--) n++;
  return String(n % 10);
}

/**
 * Text with ASCII digits, one kind of space, minus and apostrophe, and no direction marks: what differs only in its characters.
 * Example: `tidy('１２')` and `tidy('١٢')` are `'12'`. Never throws.
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
 * What stands around a number that its element gives in the notation, `<data value="1234.5">`: it is not read by the language. Of an empty one
 * no figure is given, whatever its words are.
 */
export const exactly = (figure: string): string => (figure.trim() ? `\ufdd0${figure}\ufdd1` : '');

const NUMBERS = /\ufdd0([^\ufdd1]*)\ufdd1|(\d+(?:[ ',.٫٬]\d+)*)(e[-+]?\d+)?/gi;
const NOTHING = /^(?:-+|\u2014+|\.{2,}|n\/?a)?$/i;

// No figure is longer, and a page may hold any text.
const MOST = 200;

const beside = new Map<string, readonly string[]>();

/** The ways in which the unit may stand beside each figure: "gangs", "£", "GBP". */
function signs(unit: string, lang: string | undefined): readonly string[] {
  const key = `${unit} ${lang ?? ''}`;
  const found = beside.get(key);
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
  beside.set(key, tidied);
  return tidied;
}

/** Text without the sign of the unit; marks, levels of confidence and exponents stay as they are. */
const without = (text: string, sign: string): string =>
  text.replace(
    new RegExp(`(\\[[^\\[\\]]*\\]|,\\s*[\\d.]+%\\s*\\)|\\d[\\d.]*e[-+]?\\d+)|${sign.replace(/\W/g, '\\$&')}`, 'gi'),
    '$1',
  );

/** The signs of accounting as the notation has them: `(5)` is −5, `+5` is 5. */
const signed = (text: string): string =>
  text
    .trim()
    .replace(/^\(\s*(\d[\d.]*)\s*\)(?=\s*(?:\[|$))/, '-$1')
    .replace(/^\+\s*(?=\d)/, '')
    .replace(/^-\s+(?=\d)/, '-');

/**
 * Reads the figure in a cell as its language writes it, for the contract's own reader: a number, its short notation, or `null` where none is
 * given (empty, `–`, `..`, `n/a`). Example: `'1.234,5'` is 1234.5 in German and a fault in English; `'1,234'` in an unknown language is
 * `ambiguous-number`. A sign of money or per cent goes where it is that of the unit. Nothing is guessed, and the number of a withheld figure
 * is not kept. Never throws.
 */
export function readCell(text: string, lang?: string, unit?: string): number | string | null | Fault {
  const whole = text.trim();
  const written = tidy(whole.slice(0, MOST));
  if (NOTHING.test(written) && whole.length <= MOST) return null;
  let readings = 1;
  let read = written.replace(NUMBERS, (token, exact?: string, number?: string, exponent?: string) => {
    if (exact !== undefined) return exact;
    const several = new Set(conventions(lang).flatMap((convention) => plain(number!, convention) ?? []));
    const [one] = several;
    readings = Math.max(readings, several.size);
    return one ? one + (exponent ?? '') : `\ufdd0${token}`;
  });
  read = signed(read);
  for (const sign of unit && !NOTATION.test(read) ? signs(unit, lang) : []) {
    const bare = signed(without(read, sign));
    if (NOTATION.test(bare)) read = bare;
  }
  // A footnote's ² is not a digit of its figure, ½ is more than one; in m² it is a matter of the unit.
  if (!NOTATION.test(read) || whole.length > MOST || /\p{No}/u.test(unit ? text.replaceAll(unit, '') : text)) {
    const [sign] = /[%\p{Sc}]/u.exec(read) ?? [];
    return { code: 'not-a-quantity', expected: sign ? `${sign} as the unit` : `a figure such as ${sample(lang)}` };
  }
  if (readings > 1) return { code: 'ambiguous-number', expected: 'the language of the figures, as lang' };
  // Of more digits the contract's reader says what a number cannot hold.
  if (/^-?[\d.]{1,15}$/.test(read) && Number.isFinite(Number(read))) return Number(read);
  const quantity = readQuantity(read);
  return quantity && isWithheld(quantity) ? printQuantity(quantity) : read;
}

/** How a language writes 1234.5, without what other digits it has. */
function sample(lang: string | undefined): string {
  const [, { group, decimal } = ENGLISH, unknown] = conventions(lang);
  return unknown ? '1234' : `1${group}234${decimal}5`;
}
