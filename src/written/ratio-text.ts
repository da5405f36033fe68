import { decimalsOf, toDecimals, withoutNoise } from '../statistics/decimal.js';
import type { Quantity } from '../statistics/quantity.js';
import { once } from './once.js';
import { readNumeral, type Convention } from './numeral.js';
import { splitComparator } from './qualifiers.js';

/** Numbers from one to ten, as English writes them in words. */
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const WORD = WORDS.join('|');

/** Some of a number of people: "2 in 5", "one in three people", "1 de cada 3". In "3 in 2024" the second number is a year. */
const ratio = /* @__PURE__ */ once(
  () =>
    new RegExp(
      `^(\\d{1,3}|${WORD}) (?:(?:in|(?<=[a-z] )out of)(?: every)?|de cada) (?!(?:19|20)\\d\\d$)(\\d+(?:[ ',.]\\d{3})*|${WORD})(?: (?:people|persons|personas))?$`,
      'i',
    ),
);

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
  const [, ...written] = ratio().exec(rest) ?? [];
  const [part = NaN, whole = NaN] = written.map((text) => {
    const word = WORDS.indexOf(text.toLowerCase());
    return word < 0 ? Number(readNumeral(text, convention) ?? NaN) : word + 1;
  });
  if (!(part > 0 && part < whole)) return undefined;
  const value = withoutNoise((100 * part) / whole);
  if (decimalsOf(value) <= 2) return percent({ value, ...(comparator && { comparator }) });
  const direction = comparator?.startsWith('>') ? -1 : comparator?.startsWith('<') ? 1 : 0;
  return percent({ value: toDecimals(value, forTwoDigits(value), direction), comparator: comparator ?? '~' });
}
