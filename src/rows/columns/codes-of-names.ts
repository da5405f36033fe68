import { nameOf } from '../../written/name.js';
import { countTexts, textAt, type Line } from '../grid.js';
import type { Profile, ProfiledRows } from './column-profile.js';

/** The rows of a sheet, and the profiles of its columns. */
type Table = Pick<ProfiledRows, 'profiles' | 'rows'>;

/** A code of an area or the like: "ABR", "TX". */
const CODE = /^\p{Lu}{2,3}$/u;

/** A code with a number, as those of regions of the EU: "ITF1". */
const NUMBERED_CODE = /^\p{Lu}[\p{Lu}\d]{0,3}\d$/u;

/** A name in words. */
const WORDS = /[\p{Ll}\p{Lo}]{2}/u;

/** True for codes with numbers after the first column, each of a name in words in another: "ITF1" of "Abruzzo". */
function areNumberedCodes(column: number, texts: readonly number[], rows: readonly Line[]): boolean {
  if (!column || !rows.every((row) => NUMBERED_CODE.test(textAt(row, column)))) return false;
  const count = countTexts(rows, [column]);
  const isOwn = (other: number): boolean =>
    rows.every((row) => WORDS.test(textAt(row, other))) &&
    [[other], [column, other]].every((columns) => countTexts(rows, columns) === count);
  return count > 1 && texts.some((other) => other !== column && isOwn(other));
}

/** Heads of short names that readers know better than the long ones. */
const KNOWN_SHORT = /part(?:y|ei|ido|ito|i)|kurz|short|acronym|sigle|siglas|organi[sz]/u;

/** True if the letters of a code are letters of a name in their order, and begin as it does: "TX" of "Texas". */
function isCodeOf(code: string, name: string): boolean {
  const letters = name.toUpperCase();
  let place = -1;
  return (
    letters.startsWith(code.slice(0, 1)) &&
    Array.from(code).every((letter) => (place = letters.indexOf(letter, place + 1)) >= 0)
  );
}

/** Heads that end as those of numbers do: "Ward No". */
const NUMBER_HEAD = /\p{L}[ -](?:no\.?|nr\.?|num(?:ber)?|nummer|número|numéro)$/u;

/** Fewest names that are not numbered by chance. */
const LEAST_NUMBERED = 3;

/** True if a column has 1, 2, 3 and so on in any order, each in several rows. */
function areNumbers(column: number, rows: readonly Line[]): boolean {
  const numbers = new Set(rows.map((row) => textAt(row, column)));
  const isNumber = (_: unknown, i: number): boolean => numbers.has(String(i + 1));
  return numbers.size >= LEAST_NUMBERED && Array.from({ length: numbers.size }).every(isNumber);
}

/** True for numbers of names that are in several rows each: 4 in all rows of "Aberfeldy Ward". */
function areNumbersOf(column: number, names: number, { profiles, rows }: Table): boolean {
  const { content, header } = profiles[column] ?? {};
  const isNumbered = content === 'figures' && (NUMBER_HEAD.test(nameOf(header)) || areNumbers(column, rows));
  if (!isNumbered) return false;
  const count = countTexts(rows, [names]);
  const isOne = (columns: readonly number[]): boolean => countTexts(rows, columns) === count;
  return count > 1 && count * 2 <= rows.length && isOne([column]) && isOne([column, names]);
}

/** Heads of what is put in words next to its number: "Output" above "Output 1" and "Output 2". */
const STATEMENTS =
  /^(?:outputs?|outcomes?|indicators?|goals?|objectives?|activit(?:y|ies)|actions?|targets?|priorit(?:y|ies)|results?|pledges?|commitments?|recommendations?|questions?|kpis?|maßnahmen?|ziele?|ergebnisse?|fragen?|objectifs?|résultats?|mesures?|objetivos?|resultados?|medidas?)$/;

/** True if the first column has nothing but a word and a number in each row, in front of one of statements that differ: "Output 1". */
function areNumberedStatements([first, next]: readonly Profile[], rows: readonly Line[]): boolean {
  if (!first?.isDistinct || next?.content !== 'text' || !next.isDistinct || !next.arePhrases) return false;
  return (
    STATEMENTS.test(nameOf(first.header)) &&
    rows.every((row) => /^\p{L}+\.? \d+(?:\.\d+)*$/u.test(textAt(row, 0).trim()))
  );
}

/** True for a column that has the text of the first in each row. */
const isCopyOfFirst = (column: number, rows: readonly Line[]): boolean =>
  rows.every((row) => textAt(row, column).trim() === textAt(row, 0).trim());

/** Profiles of columns, of which some have nothing but codes or numbers of the names in another: "ABR" and "BAS", or "ITF1" and "ITF5" and the "ITF" of both, next to "Abruzzo" and "Basilicata". Those of parties are names. */
export function withCodesOfNames(profiles: readonly Profile[], { rows }: Pick<Table, 'rows'>): readonly Profile[] {
  const texts = profiles.flatMap(({ content }, column) => (content === 'text' ? [column] : []));
  if (rows.length < 3) return profiles;
  const coded = texts.filter((column) => {
    const [length, more] = new Set(rows.map((row) => textAt(row, column).length));
    const areCodes = length && !more && rows.every((row) => CODE.test(textAt(row, column)));
    return areCodes && !KNOWN_SHORT.test(nameOf(profiles[column]?.header));
  });
  const isOf = (column: number, other: number): boolean =>
    other !== column &&
    rows.filter((row) => isCodeOf(textAt(row, column), textAt(row, other))).length * 5 >= rows.length * 4;
  const names = texts.filter((column) => !coded.includes(column));
  const areCodes = (column: number): boolean =>
    names.some((one) => (coded.includes(column) ? isOf(column, one) : areNumbersOf(column, one, { profiles, rows })));
  const numbered = texts.filter((column) => areNumberedCodes(column, texts, rows));
  const isPartOf = (column: number, other: number): boolean =>
    rows.every((row) => textAt(row, other).startsWith(textAt(row, column)));
  const areParts = (column: number): boolean =>
    coded.includes(column) && numbered.some((other) => isPartOf(column, other));
  // R writes the numbers of the rows in front of them once more, without a head.
  const isRowNumber = (column: number): boolean =>
    column > 0 && !profiles[0]?.header && !!profiles[0]?.isNumbering && isCopyOfFirst(column, rows);
  const areNumbered = areNumberedStatements(profiles, rows);
  return profiles.map((profile, column) =>
    (!column && areNumbered) || areCodes(column) || isRowNumber(column) || numbered.includes(column) || areParts(column)
      ? { ...profile, areCodes: true }
      : profile,
  );
}
