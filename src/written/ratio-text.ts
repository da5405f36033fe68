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

/** Names of the parts of a whole, from halves on, as English writes them. */
const PARTS = [
  'hal(?:f|ves)',
  'thirds?',
  '(?:quarter|fourth)s?',
  'fifths?',
  'sixths?',
  'sevenths?',
  'eighths?',
  'ninths?',
  'tenths?',
];

/** A fraction in words: "half", "a third", "two-thirds of members". "Third" and "quarter" alone are places and times. */
const fraction = /* @__PURE__ */ once(
  () =>
    new RegExp(
      `^(?:(?:(a|\\d|${WORD})[ -])?(${PARTS.join('|')}))(?: of (?:all |the |our )*(?!${UNITS})(\\p{L}{3,}(?: \\p{L}{2,}){0,2}))?$`,
      'iu',
    ),
);

/** Some of a number of people: 2 of 5, and the noun of those. */
interface Parts {
  readonly part: number;
  readonly whole: number;
  readonly noun?: string | undefined;
  readonly hasWords?: true;
}

/** The numbers of a text such as "2 in 5" or "two thirds". Undefined of any other. */
function partsOf(text: string, convention: Convention): Parts | undefined {
  const numberOf = (written = ''): number => {
    const word = WORDS.indexOf(written.toLowerCase());
    return word < 0 ? Number(readNumeral(written, convention) ?? NaN) : word + 1;
  };
  const [, first, second, noun] = ratio().exec(text) ?? [];
  if (first) return { part: numberOf(first), whole: numberOf(second), noun };
  const [, count, name, of] = fraction().exec(text) ?? [];
  // "2 quarters" last half a year.
  if (!name || !(count ?? /^half$/i.test(name)) || (/^\d/.test(count ?? '') && /^quarter/i.test(name)))
    return undefined;
  const whole = PARTS.findIndex((part) => new RegExp(`^${part}$`, 'i').test(name)) + 2;
  return { part: !count || /^a$/i.test(count) ? 1 : numberOf(count), whole, noun: of, hasWords: true };
}

/** A share of a number of people as a figure. */
interface Ratio {
  readonly quantity: Quantity;
  /** True of a fraction in words, which names have as well: "First half", "Half". */
  readonly hasWords?: boolean;
  readonly stated: { readonly percent: true; readonly noun?: string };
}

/** Number of decimals with which a number has two digits that count. */
const forTwoDigits = (value: number): number => 1 - Math.floor(Math.log10(value));

/** The per cent that a ratio or a fraction is: 40 of "2 in 5", about 33 of "1 in 3" and of "a third". One with more digits is rounded so that the words before it stay true: over 66 of "over 2 in 3". Undefined of any other text. */
export function readRatio(text: string, convention: Convention): Ratio | undefined {
  const { comparator, rest } = splitComparator(text);
  const { part = NaN, whole = NaN, noun, hasWords } = partsOf(rest, convention) ?? {};
  if (!(part > 0 && part < whole)) return undefined;
  const others = {
    stated: { percent: true, ...(noun && { noun: `of ${noun}` }) },
    ...(hasWords && { hasWords }),
  } as const;
  const value = withoutNoise((100 * part) / whole);
  if (decimalsOf(value) <= 2) return { quantity: { value, ...(comparator && { comparator }) }, ...others };
  const direction = comparator?.startsWith('>') ? -1 : comparator?.startsWith('<') ? 1 : 0;
  const rounded = toDecimals(value, forTwoDigits(value), direction);
  return { quantity: { value: rounded, comparator: comparator ?? '~' }, ...others };
}
