// Columns of numbers that name the rows of a table.

import { isAmountName, isNameOf, fieldNames, OF_TARGETS } from '../names/column-names.js';
import { countTexts, textAt, type Line } from '../grid.js';
import { isNumberedName } from '../names/numbered-name.js';
import { nameOf } from '../../written/name.js';
import type { Profile, ProfiledRows } from './column-profile.js';

/** The rows of the profiles. */
type ProfiledTable = Pick<ProfiledRows, 'rows'>;

/** Fields of figures, whose header keeps a first column of bounds. */
export const OF_FIGURES = (['value', 'target', 'baseline', 'previous'] as const).flatMap(fieldNames);

/** Names of the heads of figures, and of what is to be reached next to them. */
const OF_FIGURES_AND_AIMS = [...OF_FIGURES, ...OF_TARGETS.target];

/** True for the head of what was reached or is to be reached: "Actual", "Raised", "Planned", "Rate target". */
export function isHeadOfFigures({ header }: Profile): boolean {
  const name = nameOf(header);
  return OF_FIGURES_AND_AIMS.includes(name) || isAmountName(name) || / (?:target|goal|limit)$/.test(name);
}

/** Heads of ages, in English, German, French and Spanish. */
const AGES =
  /^(?:ages?|age ?(?:groups?|bands?|ranges?)|alter|alters(?:gruppen?|klassen?)|âges?|tranches? d[’']âge|edad(?:es)?|grupos? de edad)$/;

/** A word for ages in a head, whatever else it says: "AgeYearCat", "age_class". */
const AGE =
  /(?:^|[^\p{L}])(?:age ?groups?|ages?|alter|altersgruppen?|âges?|edad(?:es)?|idades?|età|leeftijd(?:en)?)(?!\p{L})/iu;

/** Heads of those for whom something is or begins, in English, German, French and Spanish. */
const FOR_WHOM = /^(?:who|for whom|eligible|groups?|cohorts?|bands?|class(?:es)?|gruppen?|groupes?|grupos?)$/;

/** Words of a bound below the figures, and above them. */
const LEAST = /^(?:over|above|more than|at least|>)/i;
const MOST = /^(?:under|below|less than|fewer than|up to|<)/i;

/** True if figures in words are names of those of whom something is said: ages and groups, such as "Over 80" before the day from which they are vaccinated, and bounds of both sorts, such as "Under 18" and "Over 65". */
export function areBoundsOfNames({ header }: Profile, column: number, { rows }: ProfiledTable): boolean {
  const name = nameOf(header);
  if (AGES.test(name) || AGE.test(name) || FOR_WHOM.test(name)) return true;
  const has = (form: RegExp): boolean => rows.some((row) => form.test(textAt(row, column).trim()));
  return has(LEAST) && has(MOST);
}

/** A class of sizes, and the open one at the end: "0-1", "6+". */
const CLASS = /^\d[\d.,]*(?: ?[-–] ?\d[\d.,]*| ?\+)$/;

/** True for classes of sizes of which each is in several rows, as those of winds from each direction are. */
function areClasses(column: number, rows: readonly Line[]): boolean {
  const count = countTexts(rows, [column]);
  return count > 1 && count * 2 <= rows.length && rows.every((row) => CLASS.test(textAt(row, column)));
}

/** True for whole numbers that never fall from row to row, and are not all the same. */
function isRising(column: number, rows: readonly Line[]): boolean {
  const numbers = rows.map((row) => (/^\d{1,3}$/.test(textAt(row, column)) ? Number(textAt(row, column)) : NaN));
  return numbers.every((one, i) => i === 0 || one >= (numbers[i - 1] ?? NaN)) && numbers[0] !== numbers.at(-1);
}

/** True for numbers that could be years, below a head that names none. */
const mayBeCounts = ({ header, content, isReadable }: Profile): boolean =>
  content === 'periods' && isReadable && !isNameOf('period', header);

/** Profiles of columns, of which those of bands or ages name the rows next to one headed as that of the figures, and one of bands that is the first, of ages or the same in several rows next to any figures: "15-24 years", "50 years and over". Ages that run up from row to row name rows without other names. */
export function withBands(profiles: readonly Profile[], { rows }: ProfiledTable): readonly Profile[] {
  const isOfFigures = ({ header, content }: Profile): boolean =>
    content === 'figures' && OF_FIGURES.includes(nameOf(header));
  const hasNames = profiles.some(({ content }) => content === 'text');
  const areNames = (profile: Profile, column: number): boolean => {
    if (profile.content !== 'figures' || isHeadOfFigures(profile)) return false;
    const others = profiles.filter((one) => one !== profile);
    const isRepeated = profile.isBanded && areClasses(column, rows);
    const isNaming = column === 0 || isRepeated || AGE.test(nameOf(profile.header));
    // 1,820 may be a year, but not next to nothing else.
    if (profile.isBanded && isNaming) return others.some((one) => one.content === 'figures' || mayBeCounts(one));
    const areAges = AGES.test(nameOf(profile.header));
    if (areAges && !hasNames && isRising(column, rows)) return others.some(({ content }) => content === 'figures');
    return (profile.isBanded || areAges) && others.some(isOfFigures);
  };
  return profiles.map((profile, column) => (areNames(profile, column) ? { ...profile, content: 'text' } : profile));
}

/** A number of a district, a class or a year of age, or a band of ages: "4", "0-17", "65+". */
const CROSSED = /^\d{1,6}(?: ?[-–] ?\d{1,6}|\+)?$/;

/** Fewest groups of rows that may lack some of the numbers below any head. Polls of few days have each result on several of them by chance. */
const MANY_GROUPS = 6;

/** True for a column of such numbers, of which no group of rows has two of the same, and each group has all of them. Some may lack in many groups, and below a head of things that have numbers. */
function isCrossed(
  column: number,
  { rows, profiles }: Pick<ProfiledRows, 'profiles' | 'rows'>,
  groups: readonly number[],
  count: number,
): boolean {
  const texts = new Set(rows.map((row) => textAt(row, column)));
  if (texts.size < 2 || ![...texts].every((text) => CROSSED.test(text))) return false;
  const rate = rows.length / (texts.size * count);
  const isNamed = isNumberedName(profiles[column]?.header ?? '');
  const areCrossed = rate === 1 || (isNamed && rate >= 1 / 2) || (count >= MANY_GROUPS && rate >= 2 / 3);
  return areCrossed && countTexts(rows, [...groups, column]) === rows.length;
}

/** Profiles of columns, of which one of numbers names rows that nothing else tells apart in a period: 1 to 12 below "Kreis" in each of several years. */
export function withCrossed(profiles: readonly Profile[], { rows }: ProfiledTable): readonly Profile[] {
  // Weeks may be numbers.
  const isTime = ({ content, header }: Profile): boolean => content === 'periods' || isNameOf('period', header);
  const columnsOf = (isOf: (profile: Profile) => boolean): readonly number[] =>
    profiles.flatMap((profile, column) => (isOf(profile) ? [column] : []));
  const times = columnsOf(isTime);
  const figures = columnsOf((profile) => profile.content === 'figures' && !isTime(profile));
  const groups = columnsOf((profile) => profile.content === 'text' || isTime(profile));
  const count = countTexts(rows, groups);
  const areOfOne = countTexts(rows, times) < 2 && count < 2;
  if (!times.length || figures.length < 2 || areOfOne || count === rows.length) return profiles;
  const isNamed = (column: number): boolean => isNameOf('value', profiles[column]?.header);
  const found = figures.find((column) => !isNamed(column) && isCrossed(column, { profiles, rows }, groups, count));
  return profiles.map((profile, column) => (column === found ? { ...profile, content: 'text' } : profile));
}

/** A whole number, alone or in front of what it stands for: "6", "1 (DACH)", "65+". */
const LEADING = /^\d{1,3}(?![\d.,])/;

/** The numbers in a column. Undefined if a cell has none. */
function numbersIn(column: number, rows: readonly Line[]): readonly number[] | undefined {
  const numbers = rows.map((row) => Number(LEADING.exec(textAt(row, column))?.[0] ?? NaN));
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
export function withLeadingGroups(profiles: readonly Profile[], { rows }: ProfiledTable): readonly Profile[] {
  const [first, names, ...others] = profiles;
  const hasOwn = others.some(({ content }) => content === 'figures');
  if (first?.content !== 'figures' || names?.content !== 'text' || names.isConstant || !hasOwn) return profiles;
  if (first.unit !== undefined || first.period !== undefined || isNameOf('value', first.header)) return profiles;
  const numbers = numbersIn(0, rows);
  const [alone, most] = [countTexts(rows, [1]), countTexts(rows, [0, 1])];
  const areApart = alone < rows.length && most === rows.length;
  if (!numbers || new Set(numbers).size < 2 || !(areApart || areGroups(numbers, rows))) return profiles;
  return profiles.map((profile, column) => (column === 0 ? { ...profile, content: 'text' } : profile));
}

/** Heads of the answers and codes that a table of frequencies counts, as statistics programs write them. */
const ANSWERS = /^(?:values?|werte?|valeurs?|valor(?:es)?)$/;

/** Heads of how often each of them was counted, in English, German, French and Spanish. */
const FREQUENCIES =
  /^(?:counts?|freq(?:uenc(?:y|ies))?|n|cases|observations|respondents|responses|häufigkeit(?:en)?|anzahl|fälle|fréquences?|effectifs?|frecuencias?|recuento)$/;

/** Profiles of columns, of which a first one of whole numbers, each in one row, names the answers that another counts: 1 to 5 below "Value" next to "Frequency". Next to texts they are codes of these. */
export function withCountedAnswers(profiles: readonly Profile[]): readonly Profile[] {
  const [first, ...others] = profiles;
  const isOfAnswers = first?.content === 'figures' && ANSWERS.test(nameOf(first.header));
  if (!isOfAnswers || !first.areWhole || !first.isDistinct) return profiles;
  if (!others.some(({ header, content }) => content === 'figures' && FREQUENCIES.test(nameOf(header)))) return profiles;
  return [{ ...first, content: 'text', areCodes: others.some(({ content }) => content === 'text') }, ...others];
}

/** A code of an account or a department. */
const CODE = /^\d{3,6}$/;

/** Profiles of columns, of which a first one of codes of one length names the rows where all others are of times, and none has names: "Cost centre" before 2021 and 2022. */
export function withCodesBesideTimes(profiles: readonly Profile[], { rows }: ProfiledTable): readonly Profile[] {
  const [first, ...others] = profiles;
  const isOfCodes = first?.content === 'figures' && first.isDistinct && !first.unit && !isHeadOfFigures(first);
  if (!isOfCodes || !first.header || first.period !== undefined || rows.length < 2 || others.length < 2)
    return profiles;
  if (!others.every(({ content, period }) => content === 'figures' && period !== undefined)) return profiles;
  const codes = rows.map((row) => textAt(row, 0).trim());
  const areAlike = codes.every((code) => CODE.test(code) && code.length === codes[0]?.length);
  return areAlike ? [{ ...first, content: 'text' }, ...others] : profiles;
}
