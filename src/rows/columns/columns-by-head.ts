// Columns that are found by what their heads say, and by the columns beside them.
import { askedIn } from '../names/asking-head.js';
import { isNumberedName } from '../names/numbered-name.js';
import { isPollsterName, isSampleName } from '../names/subject-name.js';
import { nameOf } from '../../written/name.js';
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
  const profile = found === undefined ? undefined : profiles[found];
  if (!profile) return undefined;
  const isHours = profile.hasCounted && profiles.some(({ areWhole, content }) => areWhole && content === 'figures');
  const target = profiles[columns.find('target') ?? columns.findTarget() ?? -1];
  const isSample = isSampleName(profile.header) && !columns.hasTarget();
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
    return !hasDigits && askedIn(header) !== undefined;
  });

/** The column of the numbers of what phases are in, next to their names: 1 and 2 below "Phase" are no figures of milestones. */
export const groupNumberColumn = (columns: Columns, { profiles }: Wanted): number | undefined =>
  columns.left('text').length === 0 && !columns.taken.has('label')
    ? undefined
    : columns.left('figures').find((column) => {
        const { header = '', areWhole = false } = profiles[column] ?? {};
        return areWhole && isNumberedName(header);
      });
