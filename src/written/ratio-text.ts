import { decimalsOf, withoutNoise } from '../statistics/decimal.js';
import type { Quantity } from '../statistics/quantity.js';
import { readNumeral, type Convention } from './numeral.js';

/** Some of a number of people: "2 in 5", "1 de cada 3". In "3 in 2024" the second number is a year. */
const RATIO = /^(\d{1,3}) (?:in|de cada) (?!(?:19|20)\d\d$)(\d+(?:[ ',.]\d{3})*)$/i;

/** The per cent that a ratio is: 40 of "2 in 5", about 33 of "1 in 3". Undefined of any other text. */
export function readRatio(text: string, convention: Convention): Quantity | undefined {
  const [, part = '', written = ''] = RATIO.exec(text) ?? [];
  const whole = Number((written && readNumeral(written, convention)) || NaN);
  if (!(Number(part) > 0 && Number(part) < whole)) return undefined;
  const value = withoutNoise((100 * Number(part)) / whole);
  return decimalsOf(value) <= 2 ? { value } : { value: Number(value.toPrecision(2)), comparator: '~' };
}
