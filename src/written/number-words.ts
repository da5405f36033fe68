import { once } from './once.js';

/** Numbers from 0 to 19, as English writes them in words. */
export const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** Multiples of ten from 20 on. */
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers in words up to 999, with a half, and those before a scale: "sixty-two", "a hundred and twenty", "one and a half", "half a" of "half a million". */
const worded = /* @__PURE__ */ once(() => {
  const [small, tens] = [SMALL.join('|'), TENS.join('|')];
  const scale = '(?= (?:dozen|hundred|thousand|million|billion)s?\\b)';
  const below = `(?:(${tens})(?:[- ](${small}))?|(${small}))`;
  return new RegExp(
    `\\b(?:(half) an?${scale}|(a)${scale}(?! hundred)|(?:(a|${small}) hundred(?: and ${below})?|${below})( and a half)?)\\b(?![ -](?:thirds?|quarters?|hal(?:f|ves)|fifths?|tenths?)\\b)`,
    'gi',
  );
});

/** The number of a word. 0 if it is none. */
function valueOf(word = ''): number {
  const name = word.toLowerCase();
  if (name === 'a') return 1;
  return Math.max(0, SMALL.indexOf(name), 10 * (TENS.indexOf(name) + 2) * Number(TENS.includes(name)));
}

/** Signs of fractions as decimals. */
const FRACTIONS: Readonly<Record<string, string>> = { '¼': '25', '½': '5', '¾': '75' };

/** Stars alone, of which those that are not filled count for nothing: "★★★★☆", "★★½". One that is not filled may be a mark. */
const STARS = /^(?:[★⭐🌟]\ufe0f? ?)+½?(?: ?[☆✩✰]\ufe0f?)*$|^(?:[☆✩✰]\ufe0f? ?){3,}$/u;

/** The number of stars that are filled: "4" of "★★★★☆". */
const starsIn = (text: string, mark: string): string =>
  `${text.match(/[★⭐🌟]/gu)?.length ?? 0}${text.includes('½') ? `${mark}5` : ''} stars`;

/** A text with digits in place of English words for numbers, of stars, and of signs of fractions: "about 6 thousand" of "about six thousand", "0.5 million" of "half a million", "2.5%" of "2½%", "0" of "nil", as in accounts. The same text if it has none. */
export const withDigits = (text: string, mark: string): string =>
  text
    .replace(/^nil$/i, '0')
    .replace(STARS, (stars) => starsIn(stars, mark))
    .replace(/(\d*) ?([¼½¾])/g, (_, whole: string, sign: string) => `${whole || 0}${mark}${FRACTIONS[sign] ?? ''}`)
    .replace(worded(), (...found: (string | undefined)[]) => {
      const [, half, single, hundreds, ...others] = found;
      if (half) return `0${mark}5`;
      const rest = others.slice(0, 6).reduce((sum, word) => sum + valueOf(word), 0);
      return `${single ? 1 : 100 * valueOf(hundreds) + rest}${others[6] ? `${mark}5` : ''}`;
    });
