import { numberIn } from '../cell.js';
import type { Line, LangOf } from '../grid.js';
import type { Profile } from './column-profile.js';
import { titleUnitIn } from './heading-unit.js';
import { namedColumn } from './named-column.js';

/** The title and the rows of some columns. */
interface Titled {
  readonly title: string | undefined;
  readonly rows: readonly Line[];
  readonly langOf: LangOf;
}

/** True for a column whose figures are all above 100, as counts next to per cents are. */
function isAboveHundred(column: number, { rows, langOf }: Titled): boolean {
  const values = rows.map((row) => numberIn(row, column, langOf)).filter((value) => !isNaN(value));
  return values.length > 0 && values.every((value) => value > 100);
}

/** Profiles of columns, of which the one that a title in per cent names has these alone if another cannot have them: "Coverage" of "Vaccine coverage (%)", next to 8,200 below "Eligible". */
export function withNamedPercents(profiles: readonly Profile[], titled: Titled): readonly Profile[] {
  const { title } = titled;
  const figures = profiles.flatMap(({ content }, column) => (content === 'figures' && column > 0 ? [column] : []));
  if (figures.length < 2 || profiles.some(({ unit }) => unit) || titleUnitIn(title ?? '') !== '%') return profiles;
  const named = namedColumn(figures, { profiles, title, unit: '' });
  if (named === undefined || !figures.some((column) => column !== named && isAboveHundred(column, titled)))
    return profiles;
  return profiles.map((profile, column) => (column === named ? { ...profile, unit: '%' } : profile));
}
