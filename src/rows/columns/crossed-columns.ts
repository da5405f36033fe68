import { isNameOf } from '../names/column-names.js';
import { countTexts, textAt, type Line } from '../grid.js';
import { isNumberedName } from '../names/numbered-name.js';
import type { Profile, ProfiledRows } from './column-profile.js';

/** The rows of a sheet, and the profiles of its columns. */
type Crossing = Pick<ProfiledRows, 'profiles' | 'rows'>;

/** A number of a district, a class or a year of age, or a band of ages: "4", "0-17", "65+". */
const NUMBER = /^\d{1,6}(?: ?[-–] ?\d{1,6}|\+)?$/;

/** Fewest groups of rows that may lack some of the numbers below any head. Polls of few days have each result on several of them by chance. */
const MANY = 6;

/** True for a column of such numbers, of which no group of rows has two of the same, and each group has all of them. Some may lack in many groups, and below a head of things that have numbers. */
function isCrossed(column: number, { rows, profiles }: Crossing, groups: readonly number[], count: number): boolean {
  const texts = new Set(rows.map((row) => textAt(row, column)));
  if (texts.size < 2 || ![...texts].every((text) => NUMBER.test(text))) return false;
  const rate = rows.length / (texts.size * count);
  const isNamed = isNumberedName(profiles[column]?.header ?? '');
  const areCrossed = rate === 1 || (isNamed && rate >= 1 / 2) || (count >= MANY && rate >= 2 / 3);
  return areCrossed && countTexts(rows, [...groups, column]) === rows.length;
}

/** Profiles of columns, of which one of numbers names rows that nothing else tells apart in a period: 1 to 12 below "Kreis" in each of several years. */
export function withCrossed(profiles: readonly Profile[], rows: readonly Line[]): readonly Profile[] {
  // Weeks may be numbers.
  const isTime = ({ content, header }: Profile): boolean => content === 'periods' || isNameOf('period', header);
  const columnsOf = (isOf: (profile: Profile) => boolean): readonly number[] =>
    profiles.flatMap((profile, column) => (isOf(profile) ? [column] : []));
  const times = columnsOf(isTime);
  const figures = columnsOf((profile) => profile.content === 'figures' && !isTime(profile));
  const groups = columnsOf((profile) => profile.content === 'text' || isTime(profile));
  const count = countTexts(rows, groups);
  if (!times.length || figures.length < 2 || countTexts(rows, times) < 2 || count === rows.length) return profiles;
  const isNamed = (column: number): boolean => isNameOf('value', profiles[column]?.header);
  const found = figures.find((column) => !isNamed(column) && isCrossed(column, { profiles, rows }, groups, count));
  return profiles.map((profile, column) => (column === found ? { ...profile, content: 'text' } : profile));
}
