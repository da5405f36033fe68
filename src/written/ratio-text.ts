import { decimalsOf, toDecimals, withoutNoise } from '../statistics/decimal.js';
import type { Quantity } from '../statistics/quantity.js';
import { readNumeral, type Convention } from './numeral.js';
import { splitComparator } from './qualifiers.js';

/** Some of a number of people: "2 in 5", "1 de cada 3". In "3 in 2024" the second number is a year. */
const RATIO = /^(\d{1,3}) (?:in|de cada) (?!(?:19|20)\d\d$)(\d+(?:[ ',.]\d{3})*)$/i;

/** A share of a number of people as a figure. */
interface Ratio {
  readonly quantity: Quantity;
  readonly stated: { readonly percent: true };
}

const percent = (quantity: Quantity): Ratio => ({ quantity, stated: { percent: true } });

/** Number of decimals with which a number has two digits that count. */
const forTwoDigits = (value: number): number => 1 - Math.floor(Math.log10(value));

/**
 * The per cent that a ratio is: 40 of "2 in 5", about 33 of "1 in 3". One with more digits is rounded so that the words before it stay true: over 66 of "over 2 in 3". Undefined of any other text.
 */
export function readRatio(text: string, convention: Convention): Ratio | undefined {
  const { comparator, rest } = splitComparator(text);
  const [, part = '', written = ''] = RATIO.exec(rest) ?? [];
  const whole = Number((written && readNumeral(written, convention)) || NaN);
  if (!(Number(part) > 0 && Number(part) < whole)) return undefined;
  const value = withoutNoise((100 * Number(part)) / whole);
  if (decimalsOf(value) <= 2) return percent({ value, ...(comparator && { comparator }) });
  const direction = comparator?.startsWith('>') ? -1 : comparator?.startsWith('<') ? 1 : 0;
  return percent({ value: toDecimals(value, forTwoDigits(value), direction), comparator: comparator ?? '~' });
}
