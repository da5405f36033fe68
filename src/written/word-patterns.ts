/** Signs, and words of languages, by their tags: alternatives in the syntax of regular expressions, for text in the form of `tidy`. */
export type WordsByLanguage = Readonly<Record<string, string>>;

/** Words with the meaning of each row of them. */
export type WordRows<T> = readonly (readonly [meaning: T, words: WordsByLanguage])[];

/** Some words in one list of alternatives, of all languages. */
export const anyOf = (...words: readonly WordsByLanguage[]): string =>
  words.flatMap((one) => Object.values(one)).join('|');

/** A part of a text that words are looked for in. A letter does not end in the middle of a word or of m². */
const PLACES = {
  whole: (words: string) => `^(?:${words})$`,
  start: (words: string) => `^(?:${words})(?!(?<=\\p{L})(?:\\p{L}|[23](?!\\d))) ?`,
  end: (words: string) => ` ?(?<!\\p{L}(?=\\p{L}))(?:${words})$`,
  within: (words: string) => words,
};

/** The pattern of each row of words, at a place of a text. */
export const patterns = <T>(
  rows: WordRows<T>,
  place: keyof typeof PLACES,
): readonly (readonly [meaning: T, pattern: RegExp])[] =>
  rows.map(([meaning, words]) => [meaning, new RegExp(PLACES[place](anyOf(words)), 'iu')]);

/** The meaning of the words that match first, with the rest of the text. Undefined if none does. */
export function take<T>(
  text: string,
  words: readonly (readonly [T, RegExp])[],
): { readonly meaning: T; readonly rest: string } | undefined {
  for (const [meaning, pattern] of words) if (pattern.test(text)) return { meaning, rest: text.replace(pattern, '') };
  return undefined;
}
