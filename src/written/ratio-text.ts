import { decimalsOf, toDecimals, withoutNoise } from '../statistics/decimal.js';
import type { Quantity } from '../statistics/quantity.js';
import { once } from './once.js';
import { SMALL } from './number-words.js';
import { readNumeral, type Convention } from './numeral.js';
import { splitComparator } from './qualifiers.js';

/** Numbers from one to ten, as English writes them in words. */
const WORDS = SMALL.slice(1, 11);
const WORD = WORDS.join('|');

/** Units, of which a number of others may pass: "two in three years" is no share. */
const UNITS =
  '(?:year|month|quarter|week|day|night|hour|minute|second|term|season|decade|inche|metre|mile|point)s?(?!\\p{L})';

/** Words with those of whom there are many: "adults in Wales", "young women". "1 in 100 chance" and "1 in 2 and rising" have none. */
const MANY = '(?:\\p{L}+ ){0,2}(?:\\p{L}+(?<!s)s|(?:wo)?men|children|people)(?!\\p{L})';

/** Some of a number of people: "2 in 5", "one in three people", "1 de cada 3", "one in five children". In "3 in 2024" the second number is a year. */
const ratio = /* @__PURE__ */ once(
  () =>
    new RegExp(
      `^(\\d{1,3}|${WORD}) (?:(?:in|(?<=[a-z] )out of)(?: every)?|de cada) (?!(?:19|20)\\d\\d$)(\\d+(?:[ ',.]\\d{3})*|${WORD})` +
        `(?: (?:people|persons|personas|(?<!de cada .+ )(?!${UNITS})(?=${MANY})(\\p{L}{3,}(?: \\p{L}{2,}){0,2})))?$`,
      'iu',
    ),
);

/** A share of a number of people as a figure. */
interface Ratio {
  readonly quantity: Quantity;
  readonly stated: { readonly percent: true; readonly noun?: string };
}

/** Number of decimals with which a number has two digits that count. */
const forTwoDigits = (value: number): number => 1 - Math.floor(Math.log10(value));

/** The per cent that a ratio is: 40 of "2 in 5", about 33 of "1 in 3". One with more digits is rounded so that the words before it stay true: over 66 of "over 2 in 3". Undefined of any other text. */
export function readRatio(text: string, convention: Convention): Ratio | undefined {
  const { comparator, rest } = splitComparator(text);
  const [, first, second, noun] = ratio().exec(rest) ?? [];
  const [part = NaN, whole = NaN] = [first, second].map((written = '') => {
    const word = WORDS.indexOf(written.toLowerCase());
    return word < 0 ? Number(readNumeral(written, convention) ?? NaN) : word + 1;
  });
  if (!(part > 0 && part < whole)) return undefined;
  const stated = { percent: true, ...(noun && { noun: `of ${noun}` }) } as const;
  const value = withoutNoise((100 * part) / whole);
  if (decimalsOf(value) <= 2) return { quantity: { value, ...(comparator && { comparator }) }, stated };
  const direction = comparator?.startsWith('>') ? -1 : comparator?.startsWith('<') ? 1 : 0;
  const rounded = toDecimals(value, forTwoDigits(value), direction);
  return { quantity: { value: rounded, comparator: comparator ?? '~' }, stated };
}
