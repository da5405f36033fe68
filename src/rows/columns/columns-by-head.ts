// Columns that are found by what their heads say, and by the columns beside them.
import { isAskingHead } from '../names/asking-head.js';
import { isNumberedName } from '../names/numbered-name.js';
import { isPollsterName, isSampleName } from '../names/subject-name.js';
import { nameOf } from '../../written/name.js';
import { isAimNext, isUnnamedRemark } from './column-fit.js';
import { OF_FIGURES } from './naming-columns.js';
import type { Profile } from './column-profile.js';
import type { Columns, Wanted } from './column-search.js';

/** Words for a change that is wanted. */
const WANTED_CHANGE =
  /(?<!\p{L})(?:reduc\p{L}+|decrease|cuts?|savings?|increase|growth|senkung|minderung|einsparung|steigerung|réduction|baisse|hausse|reducción|aumento)(?!\p{L})/u;

/** True for amounts of which a target is a change in per cent: 4,800,000 tonnes below "Baseline" next to 100% below "Target reduction". No way begins there. */
function areOfChange(amounts: Profile | undefined, target: Profile | undefined): boolean {
  if (!amounts || amounts.hasSigns || amounts.unit === '%') return false;
  if (!target?.hasSigns || target.unit !== undefined) return false;
  const isMoney = /\p{Sc}/u.test(JSON.stringify(amounts.unit ?? ''));
  return WANTED_CHANGE.test(nameOf(target.header)) || (amounts.unit !== undefined && !isMoney);
}

/** The column of the starts by its header. Next to no target, a base is the number of those who were asked, and next to counts, hours are those of the clock. */
export function baselineColumn(columns: Columns, { profiles }: Wanted): number | undefined {
  const found = columns.find('baseline');
  const profile = profiles[found ?? -1];
  const isHours = profile?.hasCounted && profiles.some(({ areWhole, content }) => areWhole && content === 'figures');
  const target = profiles[columns.find('target') ?? columns.findTarget() ?? -1];
  const isSample = isSampleName(profile?.header) && !columns.hasTarget();
  return isHours || isSample || areOfChange(profile, target) ? undefined : found;
}

/** The column of who asked, next to the figures of several parties and a time of its own in each row: the figures of a party are one series, whoever they are from. */
export function pollsterColumn(columns: Columns, { profiles }: Wanted): number | undefined {
  const period = profiles[columns.taken.get('period') ?? -1];
  if (!period?.isDistinct || columns.left('figures').length < 2) return undefined;
  return columns.left('text').find((column) => isPollsterName(profiles[column]?.header ?? ''));
}

/** The column of answers to its head, which say where each row stands: "Done" and "Not done" below "Done". */
export const answeredColumn = (columns: Columns, { profiles }: Wanted): number | undefined =>
  columns.left('text').find((column) => {
    const { header = '', hasDigits = false } = profiles[column] ?? {};
    return !hasDigits && isAskingHead(header);
  });

/** The column of the numbers of what phases are in, next to their names: 1 and 2 below "Phase" are no figures of milestones. */
export const groupNumberColumn = (columns: Columns, { profiles }: Wanted): number | undefined =>
  columns.left('text').length === 0 && !columns.taken.has('label')
    ? undefined
    : columns.left('figures').find((column) => {
        const { header = '', areWhole = false } = profiles[column] ?? {};
        return areWhole && isNumberedName(header);
      });

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
