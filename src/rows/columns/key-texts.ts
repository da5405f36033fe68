/** A key of a program: capitals with a number, or many letters and digits. */
const KEY = /^(?:\p{Lu}{2,}-\d+|(?=.*\d)[\p{L}\d_-]{8,})$/u;

/** True for words without spaces, of which more than half are keys. */
export const areKeys = (texts: readonly string[]): boolean =>
  texts.every((text) => !/\s/.test(text)) && texts.filter((text) => KEY.test(text)).length * 2 > texts.length;

/** True for texts of which more than half have several words, and no two are the same. */
export const arePhrases = (texts: readonly string[]): boolean =>
  new Set(texts).size === texts.length && texts.filter((text) => /\p{L}\s+\p{L}/u.test(text)).length * 2 > texts.length;

/** True for addresses of pages. */
export const areAddresses = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text));
