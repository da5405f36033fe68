import { textAt, type Line } from '../grid.js';
import { nameOf } from '../../written/name.js';
import { isNameOf } from '../names/column-names.js';
import { isDateName } from '../names/dated-name.js';
import { isChange } from '../names/derived-name.js';
import { isTimeBefore, timeAfterName } from '../names/end-names.js';
import { isTargetName } from '../names/target-columns.js';
import type { Profile, ProfiledRows } from './column-profile.js';
import { areBoundsOfNames, isHeadOfFigures } from './naming-columns.js';

/** A number with the symbol of a measure, which no name has after its number: "112.4 km". `m` may be millions. */
const MEASURED =
  /^[-−+]?\d[\d.,' \u00a0\u202f]*?[ \u00a0\u202f]?(?<unit>(?:[kcm]?m[²³]|[kcm]m|ha|mph|km\/h)|(?:[km]?g|[kM]?t)|[cmh]?l|[kMGT]?Wh|[kMGT]W|°[CF]|kcal|ppm|mmHg|[µμ]g\/m[³3])$/u;

/** True for a column in which each row has a number with the same symbol of a measure. */
function areMeasures(column: number, rows: readonly Line[]): boolean {
  const unitAt = (row: Line): string | undefined => MEASURED.exec(textAt(row, column).trim())?.groups?.unit;
  const [first, ...others] = rows;
  const unit = first && unitAt(first);
  return unit !== undefined && others.length > 0 && others.every((row) => unitAt(row) === unit);
}

/** True for figures that are next to a value: a target, a baseline, or an earlier figure. */
const isNextToValue = ({ name, header }: Profile): boolean =>
  isTargetName(nameOf(name)) ||
  isNameOf('previous', header) ||
  isNameOf('baseline', header) ||
  isTimeBefore(header) ||
  timeAfterName(header) !== undefined;

/** Profiles of columns of a single row, of which those of four digits hold figures if one is a value and another stands next to it: 1850 below "Actual" and 2000 below "Target" are no years. */
export function withSingleCounts(
  profiles: readonly Profile[],
  { rows }: Pick<ProfiledRows, 'rows'>,
): readonly Profile[] {
  const [row, more] = rows;
  const mayBeFigures = ({ content, isReadable }: Profile): boolean => content === 'figures' || isReadable;
  if (!row || more || !profiles.some(isNextToValue)) return profiles;
  const isOfTime = ({ header, period }: Profile): boolean =>
    isNameOf('period', header) || isDateName(header) || period !== undefined;
  if (!profiles.every(mayBeFigures) || profiles.some(isOfTime)) return profiles;
  return profiles.map((profile, column) =>
    /^\d{4}$/.test(textAt(row, column).trim())
      ? { ...profile, content: 'figures', isReadable: true, hasPeriods: false }
      : profile,
  );
}

/**
 * Profiles of columns, of which those after the first whose texts are figures in words hold figures, if no others that can be read do, apart from targets, or their heads say so: "4.00 ETH"
 * below "Raised". So does the first next to nothing but times or one column of names without a digit, as "83 pence" in front of what it is for, or alone with one cell:
 * "Over 6,000", or where all others are what a value has next to it: "Signatures, Target". Next to times, measures such as "112.4 km" are series of their own; next to names they may be sizes of what is sold.
 */
export function withWorded(profiles: readonly Profile[], { rows }: Pick<ProfiledRows, 'rows'>): readonly Profile[] {
  const [first, ...others] = profiles.filter(({ content }, column) => column === 0 || content !== 'empty');
  const [names, ...more] = others;
  const areNamed = names?.content === 'text' && !names.hasDigits && names.isDistinct && !more.length;
  const isAlone = names ? areNamed || others.every(({ content }) => content === 'periods') : rows.length === 1;
  const isOfTarget = ({ name }: Profile): boolean => isTargetName(nameOf(name));
  const isOfFigures = (one: Profile): boolean => one.content === 'figures' && one.isReadable && !isChange(one);
  const figures = others.filter(isOfFigures);
  const hasFigures = figures.some((one) => !isOfTarget(one));
  const hasTargets = figures.some(isOfTarget);
  // 1,750 could be a year.
  const mayBeFigures = ({ content, isReadable, isWorded }: Profile): boolean =>
    isWorded || (content !== 'text' && isReadable);
  const isOnlyValue = (profile: Profile): boolean =>
    others.some(mayBeFigures) && (rows.length === 1 || (isHeadOfFigures(profile) && figures.every(isNextToValue)));
  const isMeant = (profile: Profile, column: number): boolean => {
    if (column === 0) return (isAlone || isOnlyValue(profile)) && !areBoundsOfNames(profile, column, { rows });
    // "Over 80" next to a target may be those for whom it is.
    if (!hasFigures && hasTargets) return !areBoundsOfNames(profile, column, { rows });
    return !hasFigures || isHeadOfFigures(profile) || (first?.content === 'periods' && areMeasures(column, rows));
  };
  return profiles.map((profile, column) =>
    profile.isWorded && isMeant(profile, column) ? { ...profile, content: 'figures' } : profile,
  );
}
