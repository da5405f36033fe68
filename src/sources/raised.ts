import { RAISED_DIGITS, RAISED_LETTERS } from '../written/superscript.js';

/** The letters that have characters above the line, in the order of these. */
const LETTERS = 'abcdefghijklmnoprstuvwxyz';

/** A text as it stands above the line: its digits, and a letter alone, as characters of their own. Other letters, as in "5th", stay, and brackets around one mark go. A capital P, E or R is the letter of a qualifier. */
export function raised(written: string): string {
  const text = written
    .replace(/^\s*[([]([a-zA-Z]|\d{1,2})[)\]]\s*$/, '$1')
    .replace(/^\s*[PER]\s*$/, (letter) => letter.toLowerCase());
  const isMark = /^\s*[a-z](?:[, ]+[a-z])*\s*$/.test(text);
  const digits = text.replace(/\d/g, (digit) => RAISED_DIGITS.charAt(+digit));
  return isMark
    ? digits.replace(/[a-z]/g, (letter) => RAISED_LETTERS.charAt(LETTERS.indexOf(letter)) || letter)
    : digits;
}
