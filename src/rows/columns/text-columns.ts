// Columns without figures that are left once the others are found.
import { nameOf } from '../../written/name.js';
import { isAimNext, isUnnamedRemark } from './column-fit.js';
import type { Columns, Wanted } from './column-search.js';
import { OF_FIGURES } from './naming-columns.js';

/** The only column of remarks without a head. */
export function remarkColumn(columns: Columns, { profiles }: Wanted): number | undefined {
  const [only, ...others] = columns.left('text').filter((column) => isUnnamedRemark(column, profiles));
  return others.length ? undefined : only;
}

/** True for what needs no figure: phases, and milestones, which may have nothing but statuses. */
export const mayLackFigures = (wanted: Wanted, { taken }: Columns): boolean =>
  wanted.fields.includes('first') || (wanted.fields.includes('target') && taken.has('assessment'));

/** The only other column, though its cells are no figures: each of them is reported, and an empty one has no figure given. Undefined if rows share words below a head such as "State", which are kinds, and for what needs no figure. */
export function columnOfNoFigures(columns: Columns, wanted: Wanted): number | undefined {
  const { fields, hasHeader, profiles } = wanted;
  if (!fields.includes('value') || mayLackFigures(wanted, columns) || columns.figures().length) return undefined;
  const isLeft = (column: number): boolean => column !== columns.keys[0] && !isAimNext(column, columns, wanted);
  const [only, ...others] = columns.left('text').filter(isLeft);
  const [empty, ...empties] = hasHeader ? columns.left('empty') : [];
  if (only === undefined && !empties.length) return empty;
  const { header = '', arePhrases, areKinds, hasDigits, isStatus } = profiles[only ?? -1] ?? {};
  if (hasHeader && header && areKinds && !(hasDigits || isStatus) && !OF_FIGURES.includes(nameOf(header)))
    return undefined;
  return others.length || (columns.taken.has('target') && arePhrases) ? undefined : only;
}
