import { decimalsOf, hasAtMost, withoutNoise } from '../statistics/decimal.js';
import type { Quantity } from '../statistics/quantity.js';
import type { FigureText, StatedUnit } from '../written/figure-text.js';
import { tidy } from '../written/numeral.js';
import type { Expectation, ProblemCode } from './problem.js';
import { hasMoney, withMoney } from './currency-names.js';
import { asPercent, measureOf } from './stated-units.js';
import { secondsOf, unitParts } from '../written/duration.js';
import { ratioOf, secondsOfOne, type Unit } from './unit.js';

/** A quantity in another scale, with the decimals that it then has. */
export function multiplied(q: Quantity, factor: number): Quantity {
  if (factor === 1) return q;
  const times = (n: number | undefined): number | undefined => (n === undefined ? undefined : withoutNoise(n * factor));
  const { decimals, ...rest } = q;
  const value = times(q.value);
  const written = q.value === undefined ? 0 : (decimals ?? decimalsOf(q.value));
  const left = written - Math.round(Math.log10(factor));
  return {
    ...rest,
    ...(value !== undefined && { value }),
    ...(q.low !== undefined && { low: times(q.low) ?? 0 }),
    ...(q.high !== undefined && { high: times(q.high) ?? 0 }),
    ...(factor > 1 && decimals !== undefined && left > decimalsOf(value ?? 0) && { decimals: left }),
  };
}

/** A figure after all have been compared: its quantity in the unit of its place, or the reason why it is lost. */
export type Settled = Quantity | { readonly code: ProblemCode; readonly expected: Expectation };

const sameWord = (a: string, b: string | undefined): boolean => tidy(a).toLowerCase() === tidy(b ?? '').toLowerCase();

/** True if the unit of the document and that of a figure's text may be the same. */
function agrees(unit: Unit, { currency, percent, noun, per }: StatedUnit): boolean {
  // The head of a column may have the scale of money alone, whose sign stands with each figure.
  const isInText = !unit.currency && !unit.percent && !!currency && (!unit.other || hasMoney(unit.other, currency));
  if (currency && unit.currency !== currency) return isInText;
  if (percent && !unit.percent && !/^of /.test(unit.other)) return false;
  if (noun && !unit.percent && !sameWord(noun, unit.other) && !sameWord(noun, unit.one)) return false;
  if (noun && unit.percent && !unit.other.includes(noun)) return false;
  return !per || !unit.per || sameWord(per.replace(/[, .]/g, ''), unit.per.replace(/[, .]/g, ''));
}

/** Name of what a figure's text states, for a problem: "%", "GBP", "gangs". */
export const statedName = ({ currency, percent, noun, per }: StatedUnit): string =>
  currency ?? (percent ? '%' : (noun ?? `per ${per ?? ''}`));

/** The name of per cents with what they are of or count: "of adults", "% women". */
const percentName = (noun: string | undefined): string =>
  noun === undefined ? '%' : /^of /.test(noun) ? noun : `% ${noun}`;

/** The name of a unit that figures state. */
const nameIn = ({ percent, noun, one }: StatedUnit): Pick<Unit, 'other' | 'one' | 'ratio'> =>
  percent ? { other: percentName(noun) } : { ...ratioOf(noun ?? ''), other: noun ?? '', ...(one && { one }) };

/** The currency that figures state, as a member of their unit or with the scale in its text. */
const moneyIn = (written: Unit | undefined, currency: string | undefined): Partial<Unit> =>
  !currency ? {} : written?.other ? { other: withMoney(written.other, currency) } : { currency };

/** The unit of the document with what figures state of it. */
export function merged(written: Unit | undefined, stated: StatedUnit | undefined, scale: number): Unit | undefined {
  if (written && stated && !agrees(written, stated)) return written;
  const { currency, percent, per } = stated ?? {};
  if (!written && !stated && scale === 1) return undefined;
  return {
    ...nameIn(stated ?? {}),
    ...written,
    ...moneyIn(written, currency),
    ...(percent && { percent }),
    ...(per && !written?.per && { per }),
    ...(scale > 1 && { scale: scale as Unit['scale'] }),
  };
}

/** The unit at the place of a figure. */
interface Place {
  readonly unit: Unit | undefined;
  /** Unit that the figures there state together. */
  readonly statedByAll: StatedUnit | undefined;
  readonly scale: number;
  readonly writtenScale: number | undefined;
  /** True for a share of 1 next to per cents. */
  readonly isFraction: boolean;
  /** True for a figure that is not one of a list. Those of a list have one scale. */
  readonly keepsScale: boolean;
}

/** Currencies of which a thousandth is a coin. */
const OF_THOUSANDTHS = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'];

/** True for no unit and for the name of what is counted, which has no thousandths: "homes". Measures such as "kg" may have three decimals. */
const isOfCounts = (unit: Unit | undefined): boolean =>
  !unit || (!unit.percent && !unit.per && !unit.scale && /^\p{Ll}{4}/u.test(unit.other));

/** An amount of money with three decimals, or a count of three zeros, as the number that was meant: "20000" of "20.000" in English. Undefined of others. */
function thousandsIn({ value = 0, decimals }: Quantity, unit: Unit | undefined): string | undefined {
  const isMoney = unit?.currency && !unit.per && !unit.scale && !OF_THOUSANDTHS.includes(unit.currency);
  const isMeant = isMoney ? value >= 10 : !unit?.currency && isOfCounts(unit) && value >= 1 && Number.isInteger(value);
  return isMeant && decimals === 3 && value < 1000 ? String(Math.round(value * 1000)) : undefined;
}

/** Advice on a figure that its unit shows to be another: one in brackets, or a target in thousands. Undefined of any other. */
function mistakenIn(
  { quantity, stated, isAccounting }: FigureText,
  unit: Unit | undefined,
  isAlone: boolean,
): Expectation | undefined {
  // Statistics offices put figures in brackets that few answers were given for.
  if (isAccounting && !unit?.currency) return { code: 'brackets', value: String(Math.abs(quantity.value ?? 0)) };
  const thousands = isAlone && !stated.scale ? thousandsIn(quantity, unit) : undefined;
  return thousands === undefined ? undefined : { code: 'example', example: thousands };
}

/** The seconds of one of a unit of time: 60 of "min", "minutes" and `h:min`. 0 of any other unit. */
const secondsIn = (name: string): number => secondsOfOne({ other: name }) ?? secondsOf(unitParts(`1 ${name}`));

/** Most decimals of a time in a plain unit that was written in another one: 1.5 hours of "1 h 30 min". A third of an hour is written in minutes. */
const MOST_DECIMALS = 2;

/** A time in the unit of its place, if it is written in another one: 420 `h:min:s` of "7 min". Any other figure is the same. */
function inTimeOf(unit: Unit | undefined, figure: FigureText): FigureText {
  const { quantity, stated } = figure;
  const { value = 0, low = 0, high = 0 } = quantity;
  const [from, to] = [secondsIn(stated.noun ?? ''), secondsIn(unit?.other ?? '')];
  if (!from || !to) return figure;
  const factor = from / to;
  const isExact = [value, low, high].every((one) => hasAtMost(withoutNoise(one * factor), MOST_DECIMALS));
  return isExact || secondsOfOne(unit)
    ? { ...figure, quantity: multiplied(quantity, factor), stated: { ...stated, noun: unit?.other } }
    : figure;
}

/** A figure in the unit of its place. */
export function settled(
  figure: FigureText,
  { unit, statedByAll, scale, writtenScale, isFraction, keepsScale }: Place,
): Settled {
  const { quantity, stated, isAccounting } = inTimeOf(unit, figure);
  if (isFraction && unit?.percent)
    return { code: 'conflict', expected: { code: 'percent', value: asPercent(quantity) } };
  const isOther = unit
    ? !agrees(unit, stated)
    : !!measureOf(stated) && measureOf(stated) !== measureOf(statedByAll ?? {});
  if (isOther) return { code: 'conflict', expected: { code: 'unit', unit: statedName(stated) } };
  const mistaken = mistakenIn({ quantity, stated, isAccounting }, unit, keepsScale);
  if (mistaken) return { code: 'not-a-quantity', expected: mistaken };
  const from = stated.scale ?? writtenScale ?? 1;
  // Among plain numbers a thousand is one: "£850" of "£1,000".
  const isOtherScale = scale > 1 ? from !== scale : from > 1e3;
  const isKept = keepsScale && !writtenScale && isOtherScale && quantity.value !== undefined;
  const here = multiplied(quantity, from / scale);
  // Nobody published the pence of "£1.8 million", also where others next to it have some.
  const isWhole = from > scale && !isKept && here.decimals === undefined && Number.isInteger(here.value);
  return { ...here, ...(isWhole && { decimals: 0 }), ...(isKept && { scale: from }) };
}
