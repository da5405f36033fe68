import { coordinateAxis, isCode, isNameOf, isRank, isRunningName, type Field } from '../names/column-names.js';
import { isDateName } from '../names/dated-name.js';
import { isOtherAim } from '../names/target-columns.js';
import { isTimeUnit } from '../names/time-units.js';
import { isChange } from '../names/derived-name.js';
import { isRating, isStateName } from '../names/rating.js';
import { nameOf } from '../../written/name.js';
import { ORDINAL } from '../../contract/unit.js';
import { figureColumns, type Profile } from './column-profile.js';
import { partHead } from './period-head.js';

/** True for a column "Day" of words that repeat, which are no dates: "Full" and "Half". */
const areKindsOfDays = ({ header, content, hasDigits, areKinds }: Profile): boolean =>
  content === 'text' && areKinds && !hasDigits && /^(?:day|tag|jour|día)$/.test(nameOf(header));

/** Fields whose column is theirs only if its cells read like it. */
export const READS_LIKE: Partial<Record<Field, (profile: Profile) => boolean>> = {
  // "Nombre" is a name in Spanish, and a number in French.
  label: ({ header, content }) => content !== 'figures' || nameOf(header) !== 'nombre',
  source: (profile) => profile.isCitation,
  // A time that somebody took is none of a row.
  period: (profile) =>
    profile.hasPeriods || !(profile.reading.hasTimes || isTimeUnit(profile.unit) || areKindsOfDays(profile)),
  status: (profile) => profile.isStatus,
  // A column "Status" is one of the publisher’s verdicts, as "On track", unless it holds codes as "p"; those below "RAG" are colours, and those below "Estado" may be states.
  assessment: ({ content, header, isStatus, areVerdicts, arePhrases, hasDigits }) =>
    content === 'text' &&
    // Below "Progress" words without a number say how far a row has come.
    !(nameOf(header) === 'progress' && (arePhrases || hasDigits)) &&
    (!isStatus || isRating(header)) &&
    (areVerdicts || !isStateName(header)),
  polarity: (profile) => profile.isPolarity,
  // Next to an end, a start is a time, and so is the year of a start.
  baseline: (profile) => !(profile.hasPeriods && /^start|year|jahr|année|año/i.test(profile.header)),
  unit: (profile) => profile.content !== 'figures',
  note: (profile) => profile.content !== 'figures',
  href: (profile) => profile.content !== 'figures',
  // In German it is what is left of a budget.
  rest: (profile) => profile.content !== 'figures',
  event: (profile) => profile.content !== 'figures',
  contribution: (profile) => profile.content !== 'figures',
  deadline: ({ content, hasPeriods, hasSigns }) => content === 'periods' || (hasPeriods && !hasSigns),
  // A few cells may say that there is no end yet: "ongoing".
  first: (profile) => profile.hasPeriods || profile.hasCounted,
  last: (profile) => profile.hasPeriods || profile.hasCounted,
};

/** True for a column below "Time" or "Year" that has none: names of countries, as Eurostat writes them, or nothing, as INSEE does. */
const isNoPeriod = ({ header, content, hasPeriods }: Profile): boolean =>
  content === 'empty' ||
  (content === 'text' && (!hasPeriods || /^(?:time|period|période|periodo|período)(?!\p{L})/u.test(nameOf(header))));

/** True for a column of what something took: figures below "Time", such as "2 weeks" of a task. Whole numbers next to other figures are hours of a day, or rounds. */
function isTimeTaken(column: number, profiles: readonly Profile[]): boolean {
  const { [column]: profile } = profiles;
  if (!column || profile?.content !== 'figures' || profile.hasPeriods) return false;
  const areBeside = profile.areWhole && profiles.some((one) => one !== profile && one.content === 'figures');
  return !areBeside && /^(?:time|zeit|temps|tiempo)$/.test(nameOf(profile.header));
}

/** True for a column without times of the rows, although times may have such a head. `hasPeriodHeads` says that the heads of others are periods. */
export function hasNoTimes(column: number, profiles: readonly Profile[], hasPeriodHeads: boolean): boolean {
  const { [column]: profile } = profiles;
  return (hasPeriodHeads && !!profile && isNoPeriod(profile)) || isTimeTaken(column, profiles);
}

/** True for a column of numbers of weeks, months or the like: "27" below "Week". */
export const areNumberedTimes = (profile: Profile | undefined): boolean =>
  profile?.content === 'figures' && partHead(`${profile.header} 1`) !== undefined;

/** True for a column of times that are counted, as "Week 2", in a chart of phases without dates. Sprints with dates that cannot be read are names. */
export const isCounted = (column: number, profiles: readonly Profile[]): boolean =>
  !!profiles[column]?.hasCounted && !profiles.some(({ header }, other) => other !== column && isDateName(header));

/** True for a column of targets in a chart that has none, next to nothing but texts and the times of the rows: it has the figures of these. */
export const areOwnTargets = (
  column: number,
  { profiles, fields }: { readonly profiles: readonly Profile[]; readonly fields: readonly Field[] },
): boolean =>
  !fields.includes('target') &&
  profiles.every(
    ({ content, header }, i) =>
      i === column || (['text', 'empty'].includes(content) ? !isNameOf('value', header) : isNameOf('period', header)),
  );

/** True for the only column of texts if it names no rows: it has a remark on few, or is after all figures of rows that each have a time of their own. */
export function isRemark(column: number, profiles: readonly Profile[], fields: readonly Field[]): boolean {
  const { [0]: first, [column]: texts } = profiles;
  if (!column || !first || !texts) return false;
  if (texts.isSparse) return true;
  const isNaming = (['label', 'series', 'event'] as const).some((field) => isNameOf(field, texts.header));
  if (isNaming || texts.isConstant || fields.includes('first')) return false;
  const figures = figureColumns(profiles);
  const isOfTimes = !first.header || isNameOf('period', first.header);
  const areTimes = first.content === 'periods' && first.isDistinct && isOfTimes;
  return areTimes && figures.length > 0 && figures.every((one) => one < column);
}

/** True for texts without a head after all figures of rows that each have a name or a time: remarks on these. */
export function isUnnamedRemark(column: number, profiles: readonly Profile[]): boolean {
  const { header = '', isConstant, areKeys, areAddresses } = profiles[column] ?? {};
  const last = profiles.map(({ content }) => content).lastIndexOf('figures');
  const isName = ({ content, isDistinct, areKinds }: Profile): boolean =>
    content === 'periods' ? isDistinct : content === 'text' && !areKinds;
  const areNamed = profiles.slice(0, Math.max(last, 0)).some(isName);
  return areNamed && column > last && !header && !isConstant && !areKeys && !areAddresses;
}

/** True for numbers of which one begins with a zero, next to figures of which none does. */
const areZeroed = (column: number, profiles: readonly Profile[]): boolean =>
  !!profiles[column]?.hasLeadingZeros &&
  profiles[column].content === 'figures' &&
  profiles.some(({ content, hasLeadingZeros }) => content === 'figures' && !hasLeadingZeros);

/** True for the header of a latitude or a longitude next to that of the other. */
function isCoordinate(header: string, profiles: readonly Profile[]): boolean {
  const axis = coordinateAxis(nameOf(header));
  return axis >= 0 && profiles.some((other) => coordinateAxis(nameOf(other.header)) === 1 - axis);
}

/** True if rows are times alone and a chart shows all their figures, so that a place in a ranking is one: that of a team in each season. */
const areTimesOfOne = (profiles: readonly Profile[], fields: readonly Field[]): boolean =>
  fields.includes('period') &&
  !fields.includes('value') &&
  !!profiles[0]?.hasPeriods &&
  profiles.every(({ content }) => content !== 'text');

/** True for places in a ranking that are figures: next to a former rank, or after the names and with nothing but their changes after them. */
function isRankOfFigures(column: number, profiles: readonly Profile[]): boolean {
  const others = profiles.flatMap((one, i) => (i !== column && one.content === 'figures' ? [{ ...one, i }] : []));
  const areOwnChanges = others.length > 0 && others.every((one) => one.i > column && isChange(one));
  return others.some(({ unit }) => unit === ORDINAL) || (column > 0 && areOwnChanges);
}

/** True for figures below the name of a code: "Ref" may be a party, with signs or between other figures, "Ein" what comes in next to "Aus", and "PK" penalty kicks; "EIN" and "pk" are codes. */
function areFiguresOf(column: number, profiles: readonly Profile[]): boolean {
  const { header = '', hasSigns } = profiles[column] ?? {};
  const isBetween = [profiles[column - 1], profiles[column + 1]].every((one) => one?.content === 'figures');
  return hasSigns === true || /^(?:ein|Ein|PK)$/.test(header.trim()) || (nameOf(header) === 'ref' && isBetween);
}

/** True if the header of a column, or a zero before its numbers, says that it numbers or codes the rows, or where they are. `fields` are those of the chart that shows them. */
export function isHeadOfCodes(column: number, profiles: readonly Profile[], fields: readonly Field[] = []): boolean {
  const [before, after] = [profiles.slice(0, column), profiles.slice(column + 1)];
  const isNamed = ({ content }: Profile): boolean => content === 'text';
  const isFirst = column === 0 || (!before.some(isNamed) && after.some(isNamed));
  const profile = profiles[column];
  if (!profile) return false;
  const { header, hasDigits, hasFractions, isRunning } = profile;
  if (areZeroed(column, profiles)) return true;
  if (profile.areCodes || isCoordinate(header, profiles)) return true;
  if (areFiguresOf(column, profiles)) return false;
  const name = nameOf(header);
  if (isRunning && isRunningName(name)) return true;
  if (isRank(name) && isRankOfFigures(column, profiles)) return false;
  // "Place" may be where somebody lives, and "Position" what somebody is.
  if (isRank(name) && (hasFractions || !hasDigits || (!isRunning && areTimesOfOne(profiles, fields)))) return false;
  return numbersNames(name, profiles) || isCode(name, isFirst);
}

/** True for the head of the numbers of what another column names: "Proposal #" next to "Proposal". */
function numbersNames(name: string, profiles: readonly Profile[]): boolean {
  const numbered = /^(.+) (?:#|no\.?|number|nr\.?)$/.exec(name)?.[1];
  return !!numbered && profiles.some(({ content, header }) => content === 'text' && nameOf(header) === numbered);
}

/** True for a column of the pages from which figures are, next to times that name the rows: "source_url" next to days that all differ. */
export const isSourceOfTimes = (column: number, profiles: readonly Profile[]): boolean =>
  column > 0 &&
  /^(?:source|quelle|fuente)(?: |$)/.test(nameOf(profiles[column]?.header)) &&
  profiles.some(({ content, isDistinct }) => content === 'periods' && isDistinct);

/** True for the fields of a chart that compares figures with targets. */
export const areOfTargets = (fields: readonly Field[]): boolean =>
  fields.includes('target') || fields.includes('baseline');

/** True for a column of what figures are held against besides the targets that have been found, in a chart that compares them: "Threshold" next to "Target". */
export const isAimNext = (
  column: number,
  { taken }: { readonly taken: ReadonlyMap<Field, number> },
  { profiles, fields }: { readonly profiles: readonly Profile[]; readonly fields: readonly Field[] },
): boolean => areOfTargets(fields) && taken.has('target') && isOtherAim(nameOf(profiles[column]?.name));
