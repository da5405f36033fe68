import { readFigureText } from '../written/figure-text.js';
import { ENGLISH, tidy } from '../written/numeral.js';
import type { Problem } from './problem.js';
import { once } from '../written/once.js';
import { remembered } from '../written/remembered.js';
import { flag, number, objectSchema, oneOf, pattern, readObject, reportProblem, type Read } from './reader.js';
import { optionalText, text } from './text.js';
import { ORDINAL, ratioOf, type Unit } from './unit.js';

const denominatorNumber = /* @__PURE__ */ number({ minimum: 1 });

/** Reader of the denominator of a rate; a number becomes its digits. */
const denominator: Read<string> = (value, pointer, problems) => {
  if (typeof value !== 'number') return optionalText(value, pointer, problems);
  const read = denominatorNumber(value, pointer, problems);
  return read === undefined ? undefined : String(read);
};

const knownScale = /* @__PURE__ */ oneOf<1e3 | 1e6 | 1e9 | 1e12>(1e3, 1e6, 1e9, 1e12);

/** Reader of a scale, which people write as a word as well: "million", "bn". */
const scale: Read<NonNullable<Unit['scale']>> = (value, pointer, problems) => {
  const word = typeof value === 'string' && /^\s*\p{L}+\.?\s*$/u.test(value) ? value : undefined;
  const known = word && readFigureText(`1 ${word}`, { convention: ENGLISH, lang: 'en' })?.stated.scale;
  return knownScale(known ?? value, pointer, problems);
};

const MEMBERS = {
  one: optionalText,
  other: text,
  currency: pattern(/^[A-Z]{3}$/, 'GBP'),
  percent: flag,
  per: denominator,
  scale,
  ratio: flag,
};
const UNIT = { ...objectSchema('unit', MEMBERS, ['other']), orText: true };

/** Per cents in words, at the start of a unit: "per cent", "percent of GNI", "pct". */
const percentWords = /* @__PURE__ */ once(() => /^(?:per ?cent(?:age)?(?: points?)?|pct\.?)(?![\p{L}\p{N}])/iu);

/** A scale alone or before what is counted, in a word that is no symbol of another unit: "million", "thousand jobs", "in thousands", "Mio. t". */
const SCALE_FIRST = /^(?!(?:lakh|crore|mill[ei]?\b|mm\b|[bkmt]\b))/i;

/** The forms of a scale after a number, for those that only heads of columns have: "000s", "’000". */
const afterNumber = (text: string): string =>
  tidy(text)
    .replace(/^in /i, '')
    // As statistics offices write it: "1 000 EUR", "x 1 000".
    .replace(/^(?:[x×] ?)?1[ .,]?000(?!\d)/, ' thousand ')
    .replace(/(?<![\d.,])'?000'?s?\b/, ' thousand ')
    .replace(/^(thousand|million|billion|trillion)s of /i, '$1 ')
    // "£m" with its scale before its currency, as after a figure.
    .replace(/^(\p{Sc}|[A-Z]{1,2}\$|[A-Z]{3}(?= |$)) ?(?!(?:per|je|pro) )(\p{L}.*)$/u, '$2 $1')
    .trim();

/** Currency and scale of a text, by its patterns. */
function moneyOrScaleOf(text: string): Pick<Unit, 'other' | 'currency' | 'scale' | 'per'> | undefined {
  const after = afterNumber(text);
  const { stated, quantity } = readFigureText(`1 ${after}`, { convention: ENGLISH, lang: 'en' }) ?? {};
  if (!stated || !quantity?.value || quantity.comparator || stated.percent) return undefined;
  // No unit has the scale of a lakh or a crore, whose figures would be too small without it.
  if (quantity.value >= 1e5) return undefined;
  const { currency, scale: counted, noun = '', per } = stated;
  if (currency ? noun : !counted || !SCALE_FIRST.test(after)) return undefined;
  // "CO₂" is written as the page writes it.
  const own = text.trim().split(/\s+/).slice(-noun.split(' ').length).join(' ');
  return {
    other: tidy(own) === noun ? own : noun,
    ...(currency && { currency }),
    ...(counted && { scale: counted as NonNullable<Unit['scale']> }),
    ...(per && { per }),
  };
}

/** Currency and scale of a unit such as `£`, `EUR`, `£m`, "€ million" and "thousand jobs". Undefined if it has neither. Never throws. */
export const readUnitText = /* @__PURE__ */ remembered(moneyOrScaleOf);

/** The forms in which heads of columns name the units of durations: "mm:ss", "hh:mm:ss", "h:mm". */
const WITH_SECONDS = /^(?:hh?:)?m(?:m|in)?:s(?:s|ec)?$/i;
const WITHOUT_SECONDS = /^hh?:m(?:m|in)$/i;

/** Names of the unit of places in a ranking. */
const RANKING = /^(?:ordinal|rank(?:ing)?)$/i;

/** The name of a unit, in one form for those of durations and of places in a ranking. */
const oneName = (name: string): string =>
  WITH_SECONDS.test(name) ? 'h:min:s' : WITHOUT_SECONDS.test(name) ? 'h:min' : RANKING.test(name) ? ORDINAL : name;

/** A rate in words: "deaths per 1,000 births", "per 100,000". An amount per person or per week is none that its name tells: such amounts may be added. */
const RATE = /^(?:(.*\S) )?per ((?:1[0 .,]*0(?!\d)|million)(?: \S.*)?)$/;

/** The noun and the denominator in the name of a rate. Undefined of any other name. */
function rateOf(name: string): Pick<Unit, 'other' | 'per'> | undefined {
  const [, other = '', per] = RATE.exec(name) ?? [];
  return per === undefined ? undefined : { other, per };
}

/** The members that the name of a unit implies. A name that is a scale sets it: "million" of the currency `USD`. */
function implied(unit: Unit, pointer: string, problems: Problem[]): Unit {
  const other = oneName(unit.other.replace(percentWords(), '%'));
  const written = readUnitText(other);
  if (written && !unit.currency && !unit.scale) return { ...unit, ...written };
  if (written?.scale && !written.other) {
    const { currency = written.currency, scale = written.scale } = unit;
    const isSame = scale === written.scale && (!written.currency || currency === written.currency);
    if (isSame) return { ...unit, ...written, ...(currency && { currency }) };
    const expected = { code: 'value', value: [currency, scale].filter(Boolean).join(' ') } as const;
    reportProblem(problems, { pointer, code: 'conflict', severity: 'noted', expected, found: other });
  }
  const rate = unit.per === undefined && !unit.currency ? rateOf(other) : undefined;
  if (rate) return { ...unit, ...rate };
  return {
    ...unit,
    other,
    ...(unit.ratio === undefined && ratioOf(other)),
    ...(other.startsWith('%') && { percent: true }),
  };
}

/** Reader of a unit. */
export const unit: Read<Unit> = (value, pointer, problems) => {
  const read: Partial<Unit> | undefined =
    typeof value === 'string'
      ? { other: optionalText(value, pointer, problems) }
      : readObject(value, pointer, problems, UNIT);
  // A unit whose name could not be read keeps its other members.
  return read && implied({ ...read, other: read.other ?? '' }, pointer, problems);
};
