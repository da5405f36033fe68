/** A convention for writing numbers. */
export interface Convention {
  /** Separator of thousands. */
  readonly group: string;
  /** Decimal separator. */
  readonly decimal: string;
  /** True if groups may have two digits, as in India. */
  readonly pairs?: boolean;
}

/** Numbers as in English: `1,234.5`. */
export const ENGLISH: Convention = { group: ',', decimal: '.', pairs: true };
/** Numbers as in most languages of the European continent: `1.234,5`. */
export const CONTINENTAL: Convention = { group: '.', decimal: ',' };
// No language uses these two characters for anything else.
const ARABIC: Convention = { group: '٬', decimal: '٫' };

/** ASCII digit for a digit of any script. The ten digits of a script have consecutive code points. */
function digit(char: string): string {
  let n = 0;
  for (let code = char.codePointAt(0) ?? 0; /\p{Nd}/u.test(String.fromCodePoint(code - 1)); code--) n++;
  return String(n % 10);
}

/** Words of ASCII, letters of western languages and signs of currencies with a space between two: most cells and figures of a document. Nothing of them is to be tidied. */
const TIDY = /^[!-~£¥€À-ÖØ-öø-ÿ]+(?: [!-~£¥€À-ÖØ-öø-ÿ]+)*$/;

/** Text with ASCII digits, one kind of space, minus and apostrophe, and without direction marks: `'12'` of `'１２'` and `'١٢'`. Never throws. */
export const tidy = (text: string): string =>
  TIDY.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/[\u061c\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
        .replace(/(?![0-9])\p{Nd}/gu, digit)
        .replace(/[\u2010-\u2013\u2212]/g, '-')
        .replace(/[ʼ’]/g, "'")
        .replaceAll('٪', '%')
        .replace(/\s+/g, ' ')
        .trim();

const tags = new Map<string, string | undefined>();

/** Language tag in the form of `Intl`; `undefined` if it is absent, no language tag, or unknown to the browser. Never throws. */
export function languageOf(lang: string | undefined): string | undefined {
  if (!lang) return undefined;
  if (tags.has(lang)) return tags.get(lang);
  let tag: string | undefined;
  try {
    // For an unknown language `Intl` would take that of the browser.
    [tag] = Intl.NumberFormat.supportedLocalesOf(lang);
  } catch {
    // no language tag
  }
  tags.set(lang, tag);
  return tag;
}

const conventions = new Map<string | undefined, Convention | undefined>();

/** The convention of a language; `undefined` for an unknown one. Never throws. */
export function conventionOf(lang: string | undefined): Convention | undefined {
  if (conventions.has(lang)) return conventions.get(lang);
  const tag = languageOf(lang);
  let found: Convention | undefined;
  if (tag) {
    const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(12345678.5);
    const of = (type: string) => tidy(parts.find((part) => part.type === type)?.value ?? '') || ' ';
    const group = of('group');
    found = { group, decimal: of('decimal'), pairs: group === ',' || parts[2]?.value.length === 2 };
  }
  conventions.set(lang, found);
  return found;
}

function inConvention(token: string, { group, decimal, pairs }: Convention): string | undefined {
  const [whole = '', decimals = '0', more] = token.split(decimal);
  const [separator] = whole.match(/\D/) ?? [];
  const grouped = separator
    ? [group, ' ', "'"].includes(separator) &&
      (/^[1-9]\d{0,2}(\D\d{3})+$/.test(whole) || (pairs && /^[1-9]\d?(\D\d\d)*\D\d{3}$/.test(whole))) &&
      new Set(whole.match(/\D/g)).size === 1
    : true;
  return grouped && more === undefined && /^\d+$/.test(decimals)
    ? (whole.replace(/\D/g, '') || '0') + token.slice(whole.length).replace(decimal, '.')
    : undefined;
}

/** Digits with their separators as a number of JSON: `1234.50` of `1.234,50` in the {@link CONTINENTAL} convention. Undefined if a convention does not write numbers so. Spaces and apostrophes separate thousands in each. */
export const readNumeral = (token: string, convention: Convention): string | undefined =>
  inConvention(token, convention) ?? inConvention(token, ARABIC);

/** The number 1234.5 as a convention writes it, in ASCII digits; `1234` if there is none. */
export const sample = (convention: Convention | undefined): string =>
  convention ? `1${convention.group}234${convention.decimal}5` : '1234';

/** A whole number from 1 to `most`, as two digits: `03` of "3". Undefined for any other text. */
export function numberUpTo(most: number, text: string): string | undefined {
  const [, digits = ''] = /^0?(\d{1,2})$/.exec(text) ?? [];
  return +digits >= 1 && +digits <= most ? digits.padStart(2, '0') : undefined;
}
