// A figure, and whether the words next to it are those of its bound or its scale, or a name.

import { readFigure } from '../contract/figure-reading.js';

/** The number, the bound, the status and the scale of the figure in a text, whatever it counts, as a key. Undefined of a text that is no figure. */
function saidIn(text: string): string | undefined {
  const read = readFigure(text, { lang: 'en' });
  if (!('quantity' in read)) return undefined;
  const { noun: _, ...unit } = read.stated;
  return JSON.stringify([read.quantity, unit]);
}

/** Words after a number that make it another one: "3 hundred", "2 thirds", "9 out of ten", "3 times". */
const OTHER_NUMBER =
  /^(?:hundreds?|dozens?|scores? of|thirds?|quarters?|halves|fifths?|tenths?|times|fold|x|out of|in (?:\p{L}+ )?(?:two|three|four|five|six|eight|ten|twenty|hundred|thousand))(?!\p{L})/iu;

/** True if words after a figure are what it counts, and neither a scale, a bound nor a status: "homes", and not "plus", "bn people" or "provisional". */
export function isCountedNoun(figure: string, words: string): boolean {
  const own = saidIn(figure);
  const [first = '', second = '', third = ''] = words.split(' ', 3);
  const starts = new Set([first, `${first} ${second}`.trim(), `${first} ${second} ${third}`.trim()]);
  const isSame = (start: string): boolean => [own, undefined].includes(saidIn(`${figure} ${start}`));
  return !OTHER_NUMBER.test(words) && [...starts].every(isSame);
}

/** True if a text says no more of its figure than the figure does: "6,000 homes", and not "6,000 homes (provisional)". */
export const saysNoMore = (text: string, figure: string): boolean => [saidIn(figure), undefined].includes(saidIn(text));

/** Most words of a bound: "not more than". */
const MOST_WORDS = 4;

/** A name and a figure, of which the words of a bound or a status at the end of the name belong to the figure: "Oak", "fewer than 500". Empty if nothing else is left, and of a figure below zero in words. */
export function withBound(name: string, figure: string): readonly string[] {
  const words = name.split(' ');
  const own = saidIn(figure);
  const isBound = (count: number): boolean => {
    const text = words.slice(-count).join(' ');
    const said = /^\p{Ll}/u.test(text) || count === words.length ? saidIn(`${text} ${figure}`) : undefined;
    return said !== undefined && said !== own && /comparator|status/.test(said);
  };
  const counts = Array.from({ length: Math.min(MOST_WORDS, words.length) }, (_, i) => i + 1).reverse();
  const count = counts.find(isBound) ?? 0;
  // "Max" may be a person.
  if (/(?:^|\s)minus$/i.test(name) || (count === words.length && !/^M(?:ax|in)$/.test(name))) return [];
  return count && count < words.length
    ? [words.slice(0, -count).join(' '), [...words.slice(-count), figure].join(' ')]
    : [name, figure];
}
