import { nameOf } from '../../written/name.js';
import { isNameOf } from '../names/column-names.js';
import { isChange } from '../names/derived-name.js';
import { isCountName } from '../names/subject-name.js';
import { isTargetName } from '../names/target-columns.js';
import { figureColumns, type Profile, type ProfiledRows } from './column-profile.js';
import { CHECKED_ROWS, exactIn, isReproduced, isRestated, isSum } from './derived-columns.js';

/** The rows of the profiles, and how they are read. */
type Table = Omit<ProfiledRows, 'profiles'>;

/** Points in the head of a change: "Change (pp)", "Change, percentage points". */
const POINTS =
  /(?<!\p{L})(?:pp|ppts?|p\.p\.|%[ -](?:points?|punkten?)|(?:percentage|per ?cent) points?|prozentpunkten?|points de (?:pourcentage|%)|puntos porcentuales)(?!\p{L})/iu;

/** Profiles of columns, of which those without a unit are per cents if a column has their difference in points. */
export function withPoints(profiles: readonly Profile[], { rows, langOf }: Table): readonly Profile[] {
  const points = profiles.findIndex((profile) => POINTS.test(profile.header) && isChange(profile));
  if (points < 0) return profiles;
  const bare = profiles.flatMap(({ content, unit }, i) => (content === 'figures' && !unit && i !== points ? [i] : []));
  const areOf = (all: readonly number[]): boolean => isReproduced(points, { profiles, all, rows, langOf });
  // From row to row, or between two columns.
  const along = bare.filter((column) => areOf([column]));
  const percents = along.length ? along : bare.filter((one) => bare.some((other) => areOf([one, other])));
  // Columns of one name have the same figures at other times.
  const [name, more] = new Set(percents.map((column) => profiles[column]?.name));
  const isOfName = (column: number): boolean =>
    profiles[column]?.period !== undefined && profiles[column].name === name;
  const all = percents.length && more === undefined && percents.every(isOfName) ? bare.filter(isOfName) : percents;
  return profiles.map((profile, column) => (all.includes(column) ? { ...profile, unit: '%' } : profile));
}

/** Most columns of one unit of which another may be made. */
const MOST_PARTS = 12;

/** Profiles of columns, of which those without a unit that are the sum or the difference of others have the only unit of these: "Saldo" next to "Ertrag (Tsd. €)" and "Aufwand (Tsd. €)". */
export function withUnitsOfParts(profiles: readonly Profile[], { rows, langOf }: Table): readonly Profile[] {
  const figures = figureColumns(profiles);
  const parts = figures.filter((column) => profiles[column]?.unit !== undefined);
  const [unit, more] = new Set(parts.map((column) => JSON.stringify(profiles[column]?.unit)));
  // The difference of per cents is one of points.
  if (!unit || more || unit === '"%"' || parts.length < 2 || parts.length > MOST_PARTS) return profiles;
  const columns = { profiles, all: parts, rows, langOf };
  const isMade = ({ unit: own, hasSigns }: Profile, column: number): boolean =>
    own === undefined && !hasSigns && (isRestated(column, columns) || isSum(column, columns));
  return profiles.map((profile, column) =>
    figures.includes(column) && isMade(profile, column)
      ? { ...profile, unit: profiles[parts[0] ?? -1]?.unit }
      : profile,
  );
}

/** Most per cent of a figure next to a target in per cent. More is a count of something: 620 donors next to "Target (%)". */
const MOST_PER_CENT = 150;

/** A figure so many times its target is on another scale: 40,000,000 next to 50 below "Goal (£m)". */
const OTHER_SCALE = 1000;

/** The fields of a measure whose figures are in the unit of its target. */
const FIELDS = ['value', 'baseline', 'previous'] as const;

/** Profiles of columns, of which figures without a unit have that of the only target: "Raised" next to "Goal (£)", "Coverage" next to "Target (%)". */
export function withUnitOfTarget(profiles: readonly Profile[], { rows, langOf }: Table): readonly Profile[] {
  const figures = figureColumns(profiles);
  const isAim = (column: number): boolean => isTargetName(nameOf(profiles[column]?.name));
  const [target = -1, more] = figures.filter(isAim);
  const unit = profiles[target]?.unit;
  if (!unit || more !== undefined) return profiles;
  const columns = { profiles, all: figures, rows, langOf };
  const isOther = (column: number): boolean =>
    rows.slice(0, CHECKED_ROWS).some((row) => {
      const most = unit === '%' ? MOST_PER_CENT : OTHER_SCALE * exactIn(row, target, columns);
      return exactIn(row, column, columns) > most;
    });
  const mayHave = ({ unit: own, hasSigns, header }: Profile): boolean =>
    !own && !hasSigns && !isChange({ header }) && !isCountName(header);
  const bare = figures.filter((column) => {
    const profile = column === target ? undefined : profiles[column];
    return profile && mayHave(profile) && !isOther(column);
  });
  const named = bare.filter((column) => FIELDS.some((field) => isNameOf(field, profiles[column]?.name)));
  const areTimes = bare.every((column) => profiles[column]?.period ?? profiles[column]?.part);
  const all = bare.length === 1 || areTimes ? bare : named;
  return profiles.map((profile, column) => (all.includes(column) ? { ...profile, unit } : profile));
}
