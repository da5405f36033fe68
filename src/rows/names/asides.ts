import type { Profile } from '../columns/column-profile.js';
import { yearIn } from '../columns/period-head.js';
import { nameOf } from '../../written/name.js';
import type { Line } from '../grid.js';
import { isSampleName } from './sample-name.js';

/** Headers of years in which something began, in the form of {@link nameOf}: "Founded", "Year joined", "Estimates start after". */
const BEGAN =
  /\b(?:founded|established|est\.?|opened|built|joined|launched|born|inception|constructed|commissioned|since|starts?|year|gegründet|seit|jahr|fondée?|depuis|année|fundad[oa]|desde|año)(?!\p{L})/u;

/** Some columns of figures of a sheet, those of per cents among them. */
interface AsideSource {
  readonly columns: readonly number[];
  readonly percents: readonly number[];
  readonly profiles: readonly Profile[];
  readonly rows: readonly Line[];
}

/** The columns that describe the rows and are no figures of them: the number of those who were asked, next to per cents or several figures, and the year in which each row began. */
export function asidesOf({ columns, percents, profiles, rows }: AsideSource): readonly number[] {
  const headerOf = (column: number): string => profiles[column]?.header ?? '';
  const isYears = (column: number): boolean =>
    BEGAN.test(nameOf(headerOf(column))) &&
    rows.every(({ cells: { [column]: cell } }) => !cell?.text.trim() || yearIn(cell.text) !== undefined);
  const years = columns.filter(isYears);
  const samples = columns.filter((column) => !percents.includes(column) && isSampleName(headerOf(column)));
  // "N" beside several other figures may be nitrogen.
  const areSamples =
    percents.length > 0 ||
    (columns.length - samples.length > 1 && samples.every((column) => headerOf(column).length > 1));
  return [...(areSamples ? samples : []), ...(years.length < columns.length ? years : [])];
}
