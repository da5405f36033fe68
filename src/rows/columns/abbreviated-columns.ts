import { nameOf } from '../../written/name.js';
import { textAt, type Line } from '../grid.js';
import type { Profile } from './column-profile.js';

/** A code of an area or the like: "ABR", "TX". */
const CODE = /^\p{Lu}{2,3}$/u;

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

/** Profiles of columns, of which one of texts has nothing but codes of the names in another: "ABR" and "BAS" next to "Abruzzo" and "Basilicata". Those of parties are names. */
export function withAbbreviations(profiles: readonly Profile[], rows: readonly Line[]): readonly Profile[] {
  const texts = profiles.flatMap(({ content }, column) => (content === 'text' ? [column] : []));
  if (texts.length < 2 || rows.length < 3) return profiles;
  const coded = texts.filter((column) => {
    const [length, more] = new Set(rows.map((row) => textAt(row, column).length));
    const areCodes = length && !more && rows.every((row) => CODE.test(textAt(row, column)));
    return areCodes && !KNOWN_SHORT.test(nameOf(profiles[column]?.header));
  });
  const isOf = (column: number, other: number): boolean =>
    other !== column &&
    rows.filter((row) => isCodeOf(textAt(row, column), textAt(row, other))).length * 5 >= rows.length * 4;
  const found = coded.filter((column) => texts.some((other) => !coded.includes(other) && isOf(column, other)));
  return profiles.map((profile, column) => (found.includes(column) ? { ...profile, isAbbreviation: true } : profile));
}
