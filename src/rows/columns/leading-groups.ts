import { isNameOf } from '../names/column-names.js';
import { countTexts, textAt, type Line } from '../grid.js';
import type { Profile } from './column-profile.js';

/** A whole number, alone or in front of what it stands for: "6", "1 (DACH)", "65+". */
const NUMBER = /^\d{1,3}(?![\d.,])/;

/** The numbers in a column. Undefined if a cell has none. */
function numbersIn(column: number, rows: readonly Line[]): readonly number[] | undefined {
  const numbers = rows.map((row) => Number(NUMBER.exec(textAt(row, column))?.[0] ?? NaN));
  return numbers.some(Number.isNaN) ? undefined : numbers;
}

/** True if numbers of a column run up from group to group, and most groups have several rows, or one has a name: "1 (DACH)". */
function areGroups(numbers: readonly number[], rows: readonly Line[]): boolean {
  const size = new Set(numbers).size;
  const hasName = rows.some((row) => /\(\p{L}/u.test(textAt(row, 0)));
  const isUp = numbers.every((number, i) => i === 0 || number >= (numbers[i - 1] ?? number));
  return isUp && (size * 3 <= numbers.length * 2 || (hasName && size < numbers.length));
}

/** Profiles of columns, of which the first has the groups of the rows if it has their numbers in front of names, and other figures come after these: the school class of "Class, Pupil, Points", the age of "Age, Sex, Deaths". */
export function withLeadingGroups(profiles: readonly Profile[], rows: readonly Line[]): readonly Profile[] {
  const [first, names, ...others] = profiles;
  const hasOwn = others.some(({ content }) => content === 'figures');
  if (first?.content !== 'figures' || names?.content !== 'text' || names.isConstant || !hasOwn) return profiles;
  if (first.unit !== undefined || first.period !== undefined || isNameOf('value', first.header)) return profiles;
  const numbers = numbersIn(0, rows);
  const [own, most] = [countTexts(rows, [1]), countTexts(rows, [0, 1])];
  const areApart = own < rows.length && most === rows.length;
  if (!numbers || new Set(numbers).size < 2 || !(areApart || areGroups(numbers, rows))) return profiles;
  return profiles.map((profile, column) => (column === 0 ? { ...profile, content: 'text' } : profile));
}
