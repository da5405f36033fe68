import { CODES, CURRENCIES, PERCENT_WORDS, SCALES, SHARED, UNIT_SYMBOLS } from './figure-words.js';
import { languageOf, readNumeral, type Convention } from './numeral.js';
import { once } from './once.js';
import { patterns, take } from './word-patterns.js';

/** The unit that the text of a figure states: `£1.2m` has a currency and a scale, `83%` is a per cent, `5 gangs` has a noun. */
export interface StatedUnit {
  /** ISO 4217 code. */
  readonly currency?: string | undefined;
  readonly percent?: boolean | undefined;
  readonly scale?: number | undefined;
  readonly noun?: string | undefined;
  /** The noun after exactly one, if another figure has it. */
  readonly one?: string | undefined;
  /** Denominator of a rate: "100,000 people". */
  readonly per?: string | undefined;
}

/** Options of reading a text. */
export interface TextOptions {
  readonly convention: Convention;
  /** Language of the text, for words and signs that have several meanings. */
  readonly lang?: string | undefined;
  /** Ways to write the unit of the document, in the form of `tidy`. */
  readonly units?: readonly string[];
}

/** One number with what is written next to it. */
export interface Amount {
  readonly value: number;
  readonly decimals: number;
  readonly stated: StatedUnit;
  readonly isAccounting?: boolean;
  /** A remark next to it that qualifies nothing: "Out of 180" of "26th of 180". */
  readonly note?: string;
}

const scaleWords = /* @__PURE__ */ once(() => patterns(SCALES, 'start'));
const percentWords = /* @__PURE__ */ once(() => new RegExp(`^(?:${PERCENT_WORDS})(?!(?<=\\p{L})\\p{L})`, 'iu'));
/** The codes of currencies: EUR, GBP. */
export const currencyCodes = /* @__PURE__ */ once(() => new Set(CODES.split(' ')));
const currencySigns = /* @__PURE__ */ once(() =>
  CURRENCIES.map(([code, each]) => [code, new RegExp(`^(?:${each})$`, 'u')] as const),
);
const currencyPattern = /* @__PURE__ */ once(() => {
  const all = [...CURRENCIES.map(([, each]) => each), ...currencyCodes()].join('|');
  return new RegExp(`^(?:${all})(?!(?<=\\p{L})\\p{L})`, 'u');
});
const symbols = /* @__PURE__ */ once(() => new Set(UNIT_SYMBOLS.split(' ')));
const NUMERAL = /^(?:\d+(?:[ ',.٫٬]\d+)*|[.,]\d+)/;
const nounForm = /* @__PURE__ */ once(
  () => /^(?=.{2,40}$)[\p{L}°][\p{L}\p{M}'.°²³-]*(?: [\p{L}(][\p{L}\p{M}'.²³)-]*){0,4}$/u,
);

/** The whole that a number is out of, which belongs to it as its unit does: "of 50 schools", "out of 5". */
const outOf = /* @__PURE__ */ once(() => /^(?:(?:out )?of|von|sur|de|sobre) [1-9]\d*(?:[,.]\d{3})*(?: (.+))?$/i);

/** A unit per another one in symbols: `µg/m3`, `km/h`, `kWh/m2`. No "n/a". */
const ratioForm = /* @__PURE__ */ once(() => /^(?!n\/)[\p{L}°][\p{L}\d]{0,5}\/\p{L}{1,6}[23]?$/iu);

/** True for the name of what is counted, or for a symbol of a unit, with what it is of: "homes", "kg", "km/h", "t CO2". */
function isUnitName(noun: string): boolean {
  const [whole, counted] = outOf().exec(noun) ?? [];
  if (whole) return !counted || isUnitName(counted);
  const [first = '', ...others] = noun.split(' ');
  const isSymbol = symbols().has(first) || ratioForm().test(first);
  if (isSymbol && !others.length) return true;
  // The digit of a formula is no figure.
  return (
    nounForm().test((isSymbol ? others.join(' ') : noun).replace(/(?<=CO)2(?!\d)/, '')) &&
    (isSymbol || /\p{L}{3}/u.test(noun))
  );
}

/** ISO code of a currency's sign or code. A sign of several currencies is that of the language's region, or of its language. */
function currencyOf(sign: string, lang: string | undefined): string | undefined {
  if (currencyCodes().has(sign)) return sign;
  const code = currencySigns().find(([, pattern]) => pattern.test(sign))?.[0] ?? '';
  const shared = SHARED[code];
  if (!shared) return code;
  const [language = '', ...others] = languageOf(lang)?.split('-') ?? [];
  return others.map((region) => shared[region]).find(Boolean) ?? shared[language] ?? shared[''];
}

/** Text without the unit of the document at its start or end, of one or several: "kg" and "kgs". A word that begins with it is another: "percentage". */
function withoutUnit(text: string, units: readonly string[]): string {
  const lower = text.toLowerCase();
  for (const unit of units) {
    const name = unit.toLowerCase();
    const rest = text.slice(name.length).replace(/^s(?!\p{L})/iu, '');
    const isPartOfWord = /\p{L}$/u.test(name) && /^\p{L}/u.test(rest);
    if (lower.startsWith(name) && !isPartOfWord) return rest.trim();
    if (lower.endsWith(name)) return text.slice(0, -name.length).trim();
  }
  return text;
}

/** A stated unit while it is read. */
type Stating = { -readonly [K in keyof StatedUnit]: StatedUnit[K] };

/** A scale at the start of a text, added to the unit, and the text without it. */
function takeScale(text: string, stated: Stating, lang: string | undefined): string {
  const scale = stated.scale === undefined ? take(text, scaleWords()) : undefined;
  if (!scale) return text;
  const language = languageOf(lang) ?? '';
  // A German or French billion is a thousand English ones.
  const isLong = /^billions?(?!\p{L})/iu.test(text) && /^(?:de|fr)/.test(language);
  // "mil" is a Spanish thousand ("mil euros"), and alone an English million ("$7.4 mil").
  const isMillion = /^mil(?!\p{L}|\s*\p{Ll})/iu.test(text) && !/^(?:es|pt|ca|gl)/.test(language);
  stated.scale = isLong ? 1e12 : isMillion ? 1e6 : scale.meaning;
  return scale.rest.replace(/^(?:of |de |d')/, '');
}

/** A currency or per cent at the start of a text, added to the unit, and the text without it. `undefined` for a sign of several currencies. */
function takeSign(text: string, stated: Stating, { lang, currency }: Suffixed): string | undefined {
  let rest = text;
  const [sign] = (!stated.currency && currencyPattern().exec(rest)) || [];
  if (sign) {
    stated.currency = currencyOf(sign, lang);
    if (!stated.currency) return undefined;
    rest = rest.slice(sign.length).trim();
  }
  const [percent] = percentWords().exec(rest) ?? [];
  // "£12 pp" is per person.
  if (!percent || ((currency ?? stated.currency) && /^pp$/i.test(rest))) return rest;
  stated.percent = true;
  return rest.slice(percent.length).trim();
}

/** Square and cubic metres as people write them, which `tidy` has made plain digits. */
const withPower = (text: string): string => text.replace(/m([23])$/, (_, power) => (power === '2' ? 'm²' : 'm³'));

/** A denominator after what is counted: "per month", "pro Jahr", "/day". "15/Jan" is a day, and "12 adults/children" count both. */
const perForm = /* @__PURE__ */ once(
  () =>
    /^(.*?)(?:(?:(?:^| )(?:per|je|pro|par|por) | ?\/ ?(?=\p{L}{2,}(?: \p{Ll}+)*$)(?!(?!mois|mes)\p{L}*(?:[^su]s|dren|men)(?: |$))(?!jan|feb|ma[ry]|apr|ju[nl]|aug|sep|o[ck]t|nov|de[cz]))(.+))?$/iu,
);
/** One of money, which "3 visits a day" does not need: its noun says it. */
const perOfMoney = /* @__PURE__ */ once(
  () =>
    /^(.*?)(?:^| )(?:(?:an?|each|every|die|a la|cada) (?!other |second |zweite |deux |otro )|(?:im|al) (?=(?:monat|jahr|quartal|tag|mes|año|día|trimestre)(?: \p{L}|$))|(?:à )?l')(\p{L}{3}.*)$/iu,
);
/** Denominators of rents, wages and prices in short. */
const SHORT_PER: Readonly<Record<string, string>> = {
  pcm: 'calendar month',
  pm: 'month',
  'p.m.': 'month',
  'p/m': 'month',
  pw: 'week',
  'p/w': 'week',
  pa: 'year',
  'p.a.': 'year',
  ph: 'hour',
  pp: 'person',
};

/** A word for what is taken off a price, at the start of a noun: "£5 off every meal" is not £5 per meal. */
const REDUCTION = /^(?:off|discount|rebate|rabatt|nachlass|de (?:réduction|remise|descuento))(?!\p{L})/iu;

/** The noun and the denominator of a unit, of which either may be empty. */
function splitPer(text: string, isMoney: boolean): readonly [noun: string, per: string] {
  // The first currency of an exchange rate is the one that the other is of.
  if (ratioForm().test(text) || /\/ ?[A-Z]{3}$/.test(text)) return [text, ''];
  const short = isMoney ? SHORT_PER[text.toLowerCase()] : undefined;
  if (short) return ['', short];
  const [, noun = '', per = ''] = (isMoney && perOfMoney().exec(text)) || (perForm().exec(text) ?? []);
  return isMoney && REDUCTION.test(noun) ? [text, ''] : [noun, per];
}

/** A number before its unit is read: the language of its text, and the currency in front of it. */
interface Suffixed {
  readonly lang: string | undefined;
  readonly currency: string | undefined;
  /** True if a `b` after it is a billion. */
  readonly mayBeBillion: boolean;
}

/** The unit that follows a number: scale, currency, per cent, noun and denominator, in any order. `undefined` if it is none of these. */
function readSuffix(text: string, suffixed: Suffixed): StatedUnit | undefined {
  const { lang, currency, mayBeBillion } = suffixed;
  const stated: Stating = {};
  let isShort = false;
  let rest = text.trim();
  if (!rest) return stated;
  for (let before = ''; before !== rest;) {
    before = rest;
    const after = takeScale(rest, stated, lang);
    if (after !== rest) isShort = /^(?:b|mm)(?!\p{L})/iu.test(rest);
    const left = takeSign(after, stated, suffixed);
    if (left === undefined) return undefined;
    rest = left;
  }
  // A `b` is a billion only of money or in "1.2B", and `mm` may be millimetres.
  if (isShort && !stated.currency && !mayBeBillion) return undefined;
  const [noun, per] = splitPer(rest, !!(currency ?? stated.currency));
  if (per) stated.per = withPower(per);
  if (noun) {
    if (!isUnitName(noun)) return undefined;
    stated.noun = withPower(noun);
  }
  return stated;
}

/** A figure in the brackets of accounting, `(5)`, `(£5)` or `£(5)`: the negative. */
function readAccounting(text: string, options: TextOptions): Amount | undefined {
  const [, sign = '', number] = /^([^\d()]*)\(([^()]+)\)$/.exec(text) ?? [];
  const amount = number === undefined ? undefined : readNumber(`${sign}${number}`, options);
  return amount && amount.value >= 0 ? { ...amount, value: 0 - amount.value, isAccounting: true } : undefined;
}

/** Text without the plus or minus at its start, and that sign if there was none before. */
function splitSign(text: string, before = ''): readonly [sign: string, rest: string] {
  const [found = ''] = before ? [] : (/^[-+] ?/.exec(text) ?? []);
  return [before || found.trim(), text.slice(found.length)];
}

/** A number in digits, with the text after it. */
function readDigits(
  text: string,
  convention: Convention,
): { readonly value: number; readonly decimals: number; readonly rest: string } | undefined {
  const [token = ''] = NUMERAL.exec(text) ?? [];
  const digits = token && readNumeral(token, convention);
  if (!digits) return undefined;
  const [exponent = ''] = /^e[-+]?\d+/i.exec(text.slice(token.length)) ?? [];
  const value = parseFloat(digits + exponent);
  const decimals = exponent ? 0 : (digits.split('.')[1]?.length ?? 0);
  const rest = text.slice(token.length + exponent.length).trim();
  // An average of ratings has decimals, which no fraction has: "4.6/5".
  const whole = decimals ? rest.replace(/^\/ ?(\d{1,3})(?:[.,]0{1,2})?$/, 'out of $1') : rest;
  return Number.isFinite(value) ? { value, decimals, rest: whole } : undefined;
}

const PENCE: StatedUnit = { noun: 'pence' };

/** Nouns that are written as signs after a number: "10x", "3.5×" and "10-fold" are how many times as much something is, "4★" are stars. */
const SIGNS: readonly (readonly [RegExp, StatedUnit])[] = [
  // After a number of four digits an x may be a mark of what is withheld.
  [/^\d{1,3}(?:[.,]\d+)?(?:[x×]| ?-?fold)$/i, { noun: 'times', one: 'time' }],
  // Of more than ten stars there is no scale: the star is a mark.
  [/^(?:10|\d(?:[.,]\d+)?) ?[★⭐]\ufe0f?$/u, { noun: 'stars', one: 'star' }],
];

/** True for "84p". Next to decimals, as in "3.1p", the letter may be the flag of a provisional figure, and so it may after a space. */
const isPence = (text: string, lang = 'en'): boolean => /^\d{1,3}p$/.test(text) && /^en(?:-GB)?$/i.test(lang);

/** A place in a ranking, perhaps one that several share, and with how many there are: "5th", "joint 5th", "26th of 180". */
const PLACE = /^(joint |tied |=)?([1-9]\d{0,3})(?:st|nd|rd|th)( equal|=)?(?: (?:out )?of (\d[\d,]*))?$/i;

/** A place in a ranking, in the unit of all of them. That others share it, and how many there are, is a note. Undefined of any other text. */
function readPlace(text: string): Amount | undefined {
  const [, before, place, after, all] = PLACE.exec(text) ?? [];
  const isShared = before !== undefined || after !== undefined;
  const note = isShared ? `Joint place${all ? `, out of ${all}` : ''}` : all && `Out of ${all}`;
  return place ? { value: Number(place), decimals: 0, stated: { noun: 'ordinal' }, ...(note && { note }) } : undefined;
}

/** The unit of a number that a sign or a letter after it states, next to which nothing else stands. */
const signedUnit = (number: string, lang: string | undefined): StatedUnit | undefined =>
  isPence(number, lang) ? PENCE : SIGNS.find(([form]) => form.test(number))?.[1];

/** True for a number after which a `b` is a billion: money and "1.2B", as counters of visitors write it. "5B" may be a name, and "1.2 b" the flag of a break. */
const isBillion = (text: string, currency: string | undefined): boolean => !!currency || /[.,]\d+B$/.test(text);

/** One number with its sign, its currency and what follows it. */
function readNumber(text: string, { lang, units = [], convention }: TextOptions): Amount | undefined {
  const [first, unsigned] = splitSign(withoutUnit(text, units));
  const [before = ''] = currencyPattern().exec(unsigned) ?? [];
  const currency = before ? currencyOf(before, lang) : undefined;
  if (before && !currency) return undefined;
  const [sign, number] = splitSign(withoutUnit(unsigned.slice(before.length).trim(), units), first);
  const digits = readDigits(number, convention);
  const suffix =
    (before ? undefined : signedUnit(number, lang)) ??
    (digits &&
      readSuffix(withoutUnit(digits.rest, units), { lang, currency, mayBeBillion: isBillion(number, currency) }));
  if (!digits || !suffix || (currency && suffix.currency && suffix.currency !== currency)) return undefined;
  const stated: StatedUnit = { ...suffix, ...(currency && { currency }) };
  const value = (sign === '-' ? -digits.value : digits.value) + 0;
  const { scale = 0 } = stated;
  // Dozens, lakhs and crores are no scales of a unit.
  return [12, 1e5, 1e7].includes(scale)
    ? { value: value * scale, decimals: 0, stated: { ...stated, scale: undefined } }
    : { value, decimals: digits.decimals, stated };
}

/** One number with what is written next to it, a place in a ranking, or a number in the brackets of accounting. */
export const readAmount = (text: string, options: TextOptions): Amount | undefined =>
  readPlace(text) ?? readAccounting(text, options) ?? readNumber(text, options);

/** The upper end of a range, which may leave out the currency of the lower: "3.5B" of "$1.1-3.5B". */
export function readUpperEnd(from: string, to: string, options: TextOptions): Amount | undefined {
  const [sign = ''] = currencyPattern().exec(from) ?? [];
  return readAmount(to, options) ?? (sign ? readAmount(`${sign}${to}`, options) : undefined);
}
