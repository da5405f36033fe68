import { writeNumber } from '../number.js';

export { capital } from '../../contract/capital.js';
export { isolated } from '../isolated.js';

/** BCP 47 tag of these words. */
export const LANG = 'en';

/** Label for something that the document gives no name. */
export const UNNAMED = '(unnamed)';

/** The pieces that are not empty, with spaces between them. */
export function join(...pieces: readonly (string | undefined | false)[]): string {
  let all = '';
  for (const piece of pieces) if (piece) all = all ? `${all} ${piece}` : piece;
  return all;
}

/** Enumeration of names: "A, B and C", and of names with commas "A, 2021; B, 2021 and C, 2022". */
export const list = (items: readonly string[]): string => {
  const last = items.at(-1) ?? '';
  const separator = items.some((item) => item.includes(',')) ? '; ' : ', ';
  return items.length < 2 ? last : `${items.slice(0, -1).join(separator)} and ${last}`;
};

/** Number with its noun: "1 measure", "12 others". */
export const plural = (n: number, one: string): string => `${writeNumber(LANG, n)} ${n === 1 ? one : `${one}s`}`;

const NUMBERS = 'no,one,two,three,four,five,six,seven,eight,nine'.split(',');

/** A number of things in a sentence, in words up to nine: "three", "12". */
export const counted = (n: number): string => NUMBERS[n] ?? writeNumber(LANG, n);
