import { SCALE_NAMES, isUnnamed, type Unit } from '../../contract/unit.js';
import type { Format } from '../chart-words.js';
import { currencySign, writeNumber } from '../number.js';
import { LANG, capital, isolated, join } from './sentence.js';

/** The noun that a unit counts; for per cents, the whole: "of GNI". Durations and places in a ranking have none: each has its own. */
function nounOf({ other, percent }: Unit): string {
  if (isUnnamed({ other })) return '';
  return percent ? (/^(?:% ?|(?=of ))(.*)/.exec(other)?.[1] ?? '') : other;
}

/** The denominator of a rate, its number in groups of three: "per 100,000 people". */
export const per = (unit: Unit | undefined): string | undefined =>
  unit?.per && `per ${unit.per.replace(/^\d{4,15}(?![\d.,])/, (n) => writeNumber(LANG, +n))}`;

/** Name of a unit without its scale: "homes"; "Value" if the figures state their unit themselves. */
export const nounName = (unit: Unit | undefined): string =>
  (unit &&
    (!unit.currency || unit.per) &&
    (nounOf(unit) || unit.per) &&
    join(unit.percent && '%', nounOf(unit), per(unit))) ||
  'Value';

/** The scale that the header of a column states once for all figures, after the sign of a currency: "thousand", "£ million". */
const headScale = ({ scale, currency }: Unit): string | undefined =>
  scale && join(currency && currencySign(LANG, currency), SCALE_NAMES[scale]);

/** Name of a unit for a column header: "homes", "thousand jobs", "£ million"; "Value" if the figures state their unit themselves, as money does: "£5". */
export const unitName = (unit: Unit | undefined): string => {
  const scale = unit && headScale(unit);
  const noun = unit && !unit.currency && nounOf(unit);
  return (noun ? join(unit.percent && '%', scale, noun, per(unit)) : join(scale, per(unit))) || 'Value';
};

/** The first word of a name that is a word, and no symbol of a unit. */
const WORD = /^(?!(?:kcal|mmol|mbar|mmhg)\b)(?:per|men|\p{Ll}{4,})(?![\p{L}\p{N}])/u;

/** Name of a unit as the whole head of a column: with a capital if it begins with a word. Symbols stay as they are: "km", "kcal". */
export const asHead = (name: string): string => (WORD.test(name) ? capital(name) : name);

/** The format of a figure below a header that states its scale and, if it is money, its currency. */
export const belowHead = (format: Format): Format =>
  format.unit && headScale(format.unit)
    ? { ...format, unit: { ...format.unit, scale: undefined, currency: undefined } }
    : format;

/** Name of a unit after a number, in the singular after exactly one; a currency has none, because its sign is written with the number. */
export function nounAfter(number: string, { unit }: Format): string | undefined {
  const noun = unit && !unit.currency ? nounOf(unit) : '';
  // "1 home", "1.0 homes", and "1 home" for 1.2 without decimals.
  const isOne = !!noun && !unit?.scale && number === '1';
  // The base of an index is apart from its number: "118.6 (2020 = 100)".
  if (/^[^(]*=/.test(noun)) return `(${isolated(noun)})`;
  return noun && isolated(isOne ? (unit?.one ?? singular(noun)) : noun);
}

const UNCHANGING = /(?:series|species|premises|news|means|ss|us|is)$/;
const IRREGULAR: Readonly<Record<string, string>> = { people: 'person', children: 'child', men: 'man', women: 'woman' };

/** The singular of one English word, or the word as it is. */
const singularWord = (word: string): string =>
  IRREGULAR[word] ??
  (UNCHANGING.test(word)
    ? word
    : word.replace(/(?<=\p{Ll}{2})ies$/u, 'y').replace(/(?<=(?:ss|x|ch|sh))es$|(?<=\p{L}\p{Ll})s$/u, ''));

/** The singular of what a unit counts: "home insulated", "tonne of CO2", "council home". */
function singular(noun: string): string {
  const words = noun.split(' ');
  const link = words.findIndex((word) => /^(?:of|in|on|per|for|with|to)$/.test(word));
  const last = (link > 0 ? link : words.length) - 1;
  const at = singularWord(words[last] ?? '') === words[last] ? 0 : last;
  return words.map((word, i) => (i === at ? singularWord(word) : word)).join(' ');
}
