import { tidy } from '../cell.js';
import { SHARES } from '../names/derived-name.js';
import { isLevelName } from '../../written/level-name.js';
import { isHeightName, isLengthName } from '../names/subject-name.js';
import { readUnitText } from '../../contract/unit-reading.js';
import { currencyCodes } from '../../written/figure-amount.js';
import { SHARED } from '../../written/figure-words.js';
import type { UnitObject } from '../../contract/unit.js';
import { withEnglishScale } from './scale-words.js';

/** A header without the unit in it: "Income (£m)" has the name "Income" and a unit in millions of pounds, and "£m" has the unit and no name. */
export interface Heading {
  readonly name: string;
  readonly unit?: string | UnitObject;
}

/** Per cents of those of whom a part is told: "% of adults who smoke" is no unit, since nobody smokes 22% of them. */
const PART_OF =
  /(?:^|[([,] ?)(?:%|per ?cent(?:age)?) of [^()[\]]*? (?:who|that|which|whose|with|without|in|living|using|having|being|achieving|receiving|reporting|meeting)(?!\p{L})/iu;

/** Units that may stand in brackets after a name. Other words in brackets are a part of the name: "Births (female)". */
const KNOWN =
  /^(?:[kMG]?t|tonnes|tonnen|(?:metric )?tons|kg|km|k?m[²2]|qm|hektar|kilometer|metres|stunden|minuten|wochen|sq\.? ?km|square (?:kilomet|met)(?:re|er)s|ha|hectares|miles|[kMGT]?Wh?|(?:°|deg ?)[CF]|litres|people|persons|personen|personnes|personas|years|months|weeks|days|hours|minutes|seconds|secs?|mins|hrs?|yrs|cases|deaths|homes|households|points|(?:[kMG]?t ?)?CO2(?:[- ]?eq?\.?)?|EUR|GBP|USD)$/i;

/** Units of concentrations, speeds and the like, and those of one letter or more that nothing else means in brackets: "µg/m³", "kWh/m²", "ppm". Not "m/f". */
const PHYSICAL =
  /^(?:[µμmnkMGT]?(?:g|l|mol|Wh|J|Bq)|[kMG]W|t|m|km|kcal|\p{Sc})\/(?:[mk]m?[²³23]?|l|L|kg|g|h|s|min|ha|kWh|MWh|mol|day|year)$|^(?:ppm|ppb|dB(?:\(A\))?|hPa|[kMG]W|[µμ]g|mg|ml|cm)$/u;

/** An amount for one of something, as written: "kg/person", "kWh/Haushalt", "m³/hab.". */
const PER_ONE = /^(?:[kMGT]?(?:g|t|Wh)|[kh]?l|L|litres?|tonnes?|k?m|m[²³23])\/(?!\p{Lu}{3}$)\p{L}[\p{L}.]{1,15}$/u;

/** Money for one of something, as written: "€/kWh", "ct/kWh", "€/notte". */
const PRICE = /^(?:\p{Sc}|ct|EUR|CHF|USD|GBP)\/(?!\p{Lu}{3}$)\p{L}[\p{L}.]{0,12}[²³23]?$/u;

/** Symbols that are no words, which a head may have instead of a name: "Month, kWh". */
export const UNIT_SYMBOL = /^(?:[kMG]?t ?CO2(?:[- ]?eq?)?|[kMGT]Wh?|[kM]t|kg|km[²³]?|m[²³]|mm|cm|ha|(?:°|deg ?)[CF])$/;

/** Words for per cents, as the whole name of a unit. */
const PERCENT =
  /^(?:%|per ?cent(?:age)?s?|(?:%|per ?centage) points?|pct|prozent(?:punkte?)?|pour ?cent(?:age)?|points? de pourcentage|por ciento|porcentajes?|puntos porcentuales)$/i;

/** Money and people of East Asia, in tens of thousands and the like, which are no scales of a unit: "億円", "万人". */
const EAST_ASIAN = /^[千百十万萬億亿兆천백십만억조]{0,3}[円元圆圓원人명]$/u;

/** The base of an index in the place of a unit: `2020=100`. */
export const INDEX_BASE = /^\s*\d{4}(?:-\d\d)? ?= ?100\s*$/;

/** Heads that name what every column of figures has, and not what is counted. */
export const GENERIC =
  /^(?:#|no\.?|nr\.?|n°|number|value|amount|total|count|figure|level|anzahl|wert|betrag|stand|nombre|montant|número|importe|valor|сумма|число|количество|ποσό|αριθμός|tutar|المبلغ|القيمة|العدد|סכום)s?$/i;

/** A name without the capitals of a heading: "jobs", but "A&E attendances". */
const withoutCapitals = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name.replace(/\S+/g, (word) => (/\p{Lu}\P{Ll}*\p{Lu}/u.test(word) ? word : word.toLowerCase()))
    : name.toLowerCase();

/** Names of what can be counted, after a number: "7.2 million people", "7.2 million waiting". Of a "Waiting list (millions)" there is one. */
const COUNTED =
  /^(?!\S*(?:\.|tion|ment|ship|ance|ence|ity|come|ción|zione|ção|ność|volking|\d)$)\S+$|(?:[^su]s|people|children|men|women)$/i;

/** Scales of German heads. */
const GERMAN_SCALE = /^(?:tsd|tausend|mio|mill|mrd|millionen|milliarden)\b/i;

/** Lakhs and crores, of money or of what the head names: "₹ crore", "Rs. in lakhs", "INR Cr.", "₹ lakh crore". */
const INDIAN =
  /^(?:(?<money>₹|rs\.?|inr|rupees)\s*(?:in )?(?<scale>la(?:kh|c)s?(?: crores?)?|crores?|cr\.?)|la(?:kh|c)s?(?: (?:rupees|crores?))?|crores?(?: rupees)?)$/i;

/** A unit in lakhs or crores, which stays as it is written: "₹ crore" of "₹ in crore". Undefined of any other text. */
export function indianUnit(text: string): string | undefined {
  const found = INDIAN.exec(text);
  const { money, scale: scaled } = found?.groups ?? {};
  return money && scaled ? `${money} ${scaled}` : found?.[0];
}

/** True for a name of what is in metres, if "m" stands after it. */
const areMetres = (name: string): boolean => isLengthName(name) || isHeightName(name);

/** The unit of a text with a scale or a currency, such as "£m", "thousands" and "m" after a name. Undefined of any other. */
function scaledUnit(text: string, name: string): string | UnitObject | undefined {
  const isBare = /^m$/i.test(text) && name !== '';
  if (isBare && areMetres(name)) return 'metres';
  const indian = indianUnit(text);
  if (indian) return indian;
  const read = readUnitText(isBare ? 'million' : text);
  if (!read) return undefined;
  // "USD (millions)" is money, and no name of what is counted.
  const isMoney = /^\p{Sc}$/u.test(name) || currencyCodes().has(name);
  if (read.scale && !read.currency && isMoney) return `${name} ${text}`;
  // German nouns have capitals, and those that are counted an ending: "Tsd. Einwohner".
  const isGerman = GERMAN_SCALE.test(text);
  const counted = isGerman ? name : withoutCapitals(name).replace(/^number of /, '');
  const isCounted = COUNTED.test(name) && !GENERIC.test(name) && (!isGerman || /(?:e[nr]?|s)$/.test(name));
  const other = read.other || (isCounted ? counted : '');
  return read.currency || !other ? (isBare ? 'million' : text) : { ...read, other };
}

/** A text with the digits of its number in groups: "100,000" of "100000". */
const inGroups = (text: string): string =>
  text.replace(/^\d+(?=\s|$)/, (number) => number.replace(/\B(?=(?:\d{3})+$)/g, ','));

/** The end of a name that says what is counted, in the plural: "deaths", "young people". "Mortality" and "crime" are not counted. */
const PLURAL = /(?:(?<!s)s|people|children|men|women|staff)(?: \([^()]*\))?$/i;

/** A unit per another: "births per woman", "kWh per capita", "£ per week", "per 1,000". Undefined of a text whose first words are no unit. */
function perUnit(counted: string, per: string, name: string): string | UnitObject | undefined {
  // A rate is none of itself, as deaths are.
  if (!counted)
    return isLevelName(name) || !PLURAL.test(name) ? `per ${inGroups(per)}` : { other: withoutCapitals(name), per };
  const currency = readUnitText(counted)?.currency;
  if (currency) return /^\S{1,4}$/.test(counted) ? { other: '', currency, per } : undefined;
  const isUnit = KNOWN.test(counted) || /^\p{Ll}[\p{Ll} ]+s$/u.test(counted);
  return isUnit ? { other: counted, per } : undefined;
}

/** Names of temperatures, in English, German, French and Spanish, and of the ends between which they lie. */
const TEMPERATURE = /temp(?:\.|erature?s?|érature|eratura)?(?!\p{L})|^(?:low|high|min|max)(?!\p{L})/iu;

/** Symbols that have other meanings as well: "mm" may be millions, and C and F groups, grades and women. */
const SHORT = /^(?:mm|[CF])$/;

/** The unit of such a symbol after a name of what has it: "mm" of rain, and degrees of a temperature. */
function shortUnit(text: string, name: string): string | undefined {
  if (text !== 'mm') return TEMPERATURE.test(name) ? `°${text}` : undefined;
  return /rain|snow|precipitation|niederschlag/i.test(name) ? text : undefined;
}

/** True for a unit that nothing else means in brackets, whatever the name before it. */
const isSymbol = (text: string): boolean =>
  [KNOWN, EAST_ASIAN, PRICE, PER_ONE, /^kr\.?$/].some((form) => form.test(text)) ||
  (PHYSICAL.test(text) && text !== 'm/m');

/** The unit that a text stands for, in brackets after a name or alone: "£m", "in %", "en €". `name` is what is counted. */
export function unitOf(written: string, name: string): string | UnitObject | undefined {
  const text = withEnglishScale(written.replace(/^(?:in|en|em|w|i) (?=\S)/i, ''));
  if (PERCENT.test(text)) return '%';
  // "% of total" is computed, and "% of total labour force" says what the figures are.
  const isOfSum = SHARES.test(text.toLowerCase()) && !/ of (?:the )?total \p{L}/iu.test(text);
  if (/^(?:%|per ?cent) of \p{L}/iu.test(text) && !isOfSum) return text;
  const scaled = scaledUnit(text, name);
  if (scaled) return scaled;
  const [, counted = '', per = ''] = /^(?:(\S.{0,30}?) )?per (\S.{0,40})$/iu.exec(text) ?? [];
  if (per && name) return perUnit(counted, per, name);
  if (SHORT.test(text)) return shortUnit(text, name);
  // "Children (in homes)" says where they are.
  if (text !== written && /^(?:homes|households)$/i.test(text)) return undefined;
  return isSymbol(text) ? text.replace(/^kr\.$/, 'kr') : undefined;
}

/** Forms of a name with a unit after it, the more certain ones first. */
const FORMS = [
  // "Income (£m)"
  /^(.*\S)\s*[([（]([^()[\]（）]{1,40})[)\]）]$/s,
  // "Jobs, thousand"
  /^(.*[^\s\d]), *([^\s\d][^,]{0,40})$/s,
  // "Turnout - % of electorate"
  /^(.*\S)\s+[-–—]\s+(%[^-–—]{0,40})$/s,
  // "Einnahmen in Mio. €", "Income thousand dollars"
  /^(.*?\S)\s+(?:(?:in|en|em|w) )?((?:tsd|tausend|mio|mill|mrd|mn|bn|mln|mld|tys|millione?n?s?|milliarden|milliards?|billions?|thousands?|milliers|millones|miles|mila|migliaia|milioni|miliardi|milh(?:ares|ões)|duizenden|miljoen(?:en)?)\.?(?: d[ei]| d['’]| of)?\s?(?:\p{Sc}|euros?|EUR|USD|GBP|CHF|PLN|zł|dollars?|pounds?))$/iu,
  // "Umsatz TEUR"
  /^(.*?\S)\s+(?:in )?([TkKMm](?:EUR|CHF|USD|GBP|SEK|NOK|DKK))$/s,
  // "Jobs 000s", "Jobs ’000"
  /^(.*?[^\s\d.,:])[,:]?\s+(['’]000s?|000['’]?s)$/iu,
  // "Einnahmen in 1 000 Euro"
  /^(.*?\S)[,:]?\s+(?:in|en) (1[ .]000(?: ?(?:EUR|euros?|\p{Sc}))?)$/iu,
  // "Rate per 100,000", "Mortality per 1,000 births"
  /^(.*(?<!\p{L})(?:rate|ratio|incidence|prevalence|mortality))\s+(per \d{1,3}(?:[, .]?000)+(?: \p{L}[\p{L} ]{0,30})?)$/iu,
  // "Price €/kg"
  /^(.*?\S)\s+(?:in )?((?:\p{Sc}|ct)\/\p{L}\S{0,13})$/u,
  // "Distance in km". "Cases in people" are no people, and "in m" may be metres.
  /^(.*?[^\s,]),?\s+(?:in|en) (?!(?:people|persons?|personen|personnes|personas|cases|deaths|homes|households|points|.)$)([^()\d\s][^()]{0,30})$/isu,
  // "Rate %", "Income US$ million", "Temperature °C"
  /^(.*?[^\s,:])[,:]?\s+(?:(?:in|en|em|w|v|ve|i)\s+)?(%|(?:°|deg ?)[CF]|[A-Z]{0,3}\p{Sc}\s?[\p{L}\d']*)$/su,
];

/** The prices that money is counted in, or the way figures are made, next to their unit in brackets: "2022/23 prices", "constant 2015", "real terms". */
const BASIS =
  /^(?:at |in )?(?:(?:current|constant|nominal|real|cash|chained)(?: (?:\d{4}(?:[/–-]\d\d)?|prices|terms|volumes?|values?))*|\d{4}(?:[/–-]\d{2,4})?(?: prices)?|(?:not )?seasonally adjusted|n?sa|annual(?:i[sz]ed)?|weekly|monthly)$/i;

/** The unit and the basis in the brackets of a head: "£m, 2022/23 prices", "real terms, £bn", "constant 2015 US$". */
const WITH_BASIS = [
  /^(?<unit>[^,;]+)[,;] (?<basis>[^,;]+)$/,
  /^(?<basis>[^,;]+)[,;] (?<unit>[^,;]+)$/,
  /^(?<basis>.+) (?<unit>[A-Z]{0,3}\p{Sc}\S{0,3})$/u,
];

/** The heading whose brackets have a unit and its basis, which stays with the name. Undefined of any other. */
function readBased(header: string): Heading | undefined {
  const [, name = '', inner = ''] = /^(.*\S)\s*\(([^()]{3,40})\)$/s.exec(header) ?? [];
  for (const form of WITH_BASIS) {
    const { unit: written = '', basis = '' } = form.exec(tidy(inner))?.groups ?? {};
    const unit = BASIS.test(basis)
      ? (unitOf(written, name) ?? (/^[A-Z]{0,3}\p{Sc}$/u.test(written) ? written : undefined))
      : undefined;
    if (unit) return { name: `${name} (${basis})`, unit };
  }
  return undefined;
}

/** A remark with a per cent sign, in brackets or after a comma: "GDP growth (annual %)", "CPI, % change on year". No "95% CI". */
const ASIDE =
  /[([,]\s*((?=[^()[\]]*(?:(?<![\d.] ?)%|(?<!\p{L})per ?cent(?!\p{L})))[^()[\],]*(?:, ?[^()[\],]*)?)[)\]]?$/iu;

/** A head that begins with the sign of its per cents, or has it after a comma: "% obese", "Tests, % positive", "% change". */
const PERCENTS = /^(?:.*, )?((?:%|per ?cent) (?!of\b)\p{L}.*)$/iu;

/** True if the part of a head that a form finds names per cents, and none that are computed: "% of total" says nothing of the unit. */
function arePercents(form: RegExp, head: string): boolean {
  const [, found = ''] = form.exec(head) ?? [];
  return !!found && !SHARES.test(found.toLowerCase());
}

/** How many of something a rate is of, at the end of a head, in the languages of the readers of figures: "per 1,000 inhabitants", "je 100 000 Einwohner", "pour 1 000 habitants". */
const RATE =
  /(?<!\p{L})(?:per|je|auf|pro|pour|por(?: cada)?|na|ogni|op) 1(?:0|00)?(?:[., \u00a0\u202f]?000){1,2}(?: \p{L}[\p{L} .-]{0,40})?$/iu;

/** The unit of a rate at the end of a head. Undefined of any other head. */
export const rateUnitIn = (head: string): string | undefined =>
  head.length > MOST_IN_HEAD
    ? undefined
    : RATE.exec(head.trim().replace(/\)$/, ''))?.[0].replace(/^./, (first) => first.toLowerCase());

/** Most letters of a head that is taken apart: those of surveys are whole questions. The patterns take a time that is quadratic in them. */
export const MOST_IN_HEAD = 300;

/** The unit in a header. Never throws. Example: "Rate (%)" has the unit `%`. */
export function readHeading(header: string): Heading {
  if (header.length > MOST_IN_HEAD) return { name: header };
  const whole = tidy(header);
  // "km²" keeps its raised digit.
  if (UNIT_SYMBOL.test(header.trim())) return { name: '', unit: header.trim() };
  const isUnit = /%|\p{Sc}|\p{L}{2}|^'?000'?s?$/u.test(whole) && (/^[A-Z]{3}$/.test(whole) || !KNOWN.test(whole));
  if (arePercents(PERCENTS, whole) || PART_OF.test(whole)) return { name: header, unit: '%' };
  const alone = isUnit ? unitOf(whole, '') : undefined;
  // "m³/hab." keeps its raised digit.
  if (alone) return { name: typeof alone === 'string' ? '' : header, unit: alone === whole ? header.trim() : alone };
  for (const form of FORMS) {
    const [, name = '', text = ''] = form.exec(header) ?? [];
    const unit = name && unitOf(tidy(text), name);
    // "µg/m³" keeps its raised digit.
    if (unit) return { name, unit: unit === tidy(text) ? text.trim() : unit };
  }
  const based = readBased(header);
  if (based) return based;
  return arePercents(ASIDE, whole) ? { name: header, unit: '%' } : { name: header };
}

/** Kronor in brackets or at the end of a head, perhaps with their scale: "(kr)", "(mio. kr.)", "tkr", "mnkr". */
const KRONOR = /(?<=[([ ,.])(t|m|mn)?kr\.?(?=[)\]]?$)/iu;

/** The unit in a header of a language: "miles" are thousands in Spanish, and "kr" the money of a language of the north. */
export function readHeadingIn(lang: string | undefined, header: string): Heading {
  const code = header.length > MOST_IN_HEAD ? undefined : SHARED['kr']?.[lang?.split('-')[0] ?? ''];
  const coded = (_: string, letter = ''): string => `${letter && (letter === 't' ? 'T' : 'M')}${code ?? ''}`;
  const kronor = code ? readHeading(header.replace(KRONOR, coded)) : undefined;
  const heading = kronor?.unit ? kronor : readHeading(header);
  return heading.unit === 'miles' && /^es/.test(lang ?? '') ? { ...heading, unit: 'thousand' } : heading;
}

/** The unit in a cell of a column of units: `%` of the codes of SDMX, `PC_ACT`, and of "Percentage (%)", "per 1,000 births" of "Rate per 1,000 births". Undefined if it only says that something is counted: "Number". */
export function unitInCell(text: string | undefined): string | undefined {
  if (!text || GENERIC.test(text)) return undefined;
  if (/^(?:P[CT]|RCH)(?:_[A-Z0-9_]+)?$/.test(text)) return '%';
  // Current prices of Eurostat.
  if (/^(?:CP_)?M(?:IO_)?EUR$/.test(text)) return 'million EUR';
  // As programs write it: "gbp".
  if (/^[a-z]{3}$/.test(text) && currencyCodes().has(text.toUpperCase())) return text.toUpperCase();
  const [, per, of = ''] = /^PER_(\d+)((?:_[A-Z]+)*)$/.exec(text) ?? [];
  // The United Nations have "PER_100000_LIVE_BIRTHS".
  if (per) return `per ${Number(per).toLocaleString('en')}${of.replaceAll('_', ' ').toLowerCase()}`;
  return /^\p{L}+ \((%|\p{Sc})\)$/u.exec(text)?.[1] ?? text.replace(/^rate (?=per )/i, '');
}
