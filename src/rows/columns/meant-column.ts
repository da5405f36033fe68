// Of several columns of figures the one that a chart means, though no field has its name.
import { nameOf } from '../../written/name.js';
import { textAt, type Line } from '../grid.js';
import { WAYS } from '../names/derived-name.js';
import { figureColumns, type ProfiledRows, type Profile } from './column-profile.js';
import { totalName } from '../../written/total-name.js';
import { numberIn } from '../cell.js';
import { isPlannedName } from '../names/planned-name.js';
import { isAllSexesName } from '../names/sex-name.js';
import { isHeadOfCodes } from './column-fit.js';
import { COUNTS, COUNTS_BESIDE } from './counts-beside-percents.js';
import { titleUnitIn } from './title-unit.js';
import { areOrdinal } from '../../written/ordinal-labels.js';

/** Of some columns the one that says how far the figures of the rows have come to their targets, in per cent: "% of target". Undefined if there is none. 0.62 and 1.04 may be fractions of them. */
export const wayColumn = (columns: readonly number[], { profiles, rows }: ProfiledRows): number | undefined =>
  columns.find((column) => {
    const { header = '', unit } = profiles[column] ?? {};
    return WAYS.test(nameOf(header)) && (unit === '%' || rows.some((row) => textAt(row, column).includes('%')));
  });

/** The rows of a chart with its title and its unit, which may name a column. */
export interface TitledRows extends ProfiledRows {
  readonly title?: string | undefined;
  readonly unit?: string | undefined;
}

/** True if a title has the name of a column in it. */
export const isNamedIn = (title: string, name: string): boolean => ` ${nameOf(title)} `.includes(` ${nameOf(name)} `);

/** The only one of some columns that the unit of the chart names, or else its title: "Votes" of "Votes by party", next to "Candidates". A part of a title with digits may be a time, a plan is named next to its outcome, and a title in per cent names none that is not. */
export function namedColumn(
  columns: readonly number[],
  { profiles, title = '', unit = '' }: TitledRows,
): number | undefined {
  const percents = columns.filter((column) => profiles[column]?.unit === '%');
  const candidates = percents.length && titleUnitIn(title) === '%' ? percents : columns;
  const names = candidates.map((column) => ({ column, name: nameOf(profiles[column]?.name) }));
  const words = names.filter(({ name }) => /^\p{L}{3}\D*$/u.test(name) && !isPlannedName(name));
  const [exact] = names.filter(({ name }) => name && name === nameOf(title));
  const [counted = exact] = words.filter(({ name }) => name === nameOf(unit));
  const [found, ...more] = counted ? [counted] : words.filter(({ name }) => isNamedIn(title, name));
  const only = percents.length === 1 ? percents[0] : undefined;
  return more.length ? undefined : (found?.column ?? (candidates === percents ? only : undefined));
}

/** Fewest rows whose figures do not fall by chance. */
const LEAST_RANKED = 5;

/** True for rows with names that are in no order of their own: neither of times, of bands or of a scale, nor of the alphabet. */
function areUnordered(rows: readonly Line[], profiles: readonly Profile[]): boolean {
  const names = profiles.findIndex(({ content, isDistinct }) => content === 'text' && isDistinct);
  if (rows.length < LEAST_RANKED || names < 0 || profiles[0]?.content === 'periods') return false;
  const labels = rows.map((row) => textAt(row, names));
  return !areOrdinal(labels) && labels.some((label, i) => i > 0 && label < (labels[i - 1] ?? ''));
}

/** The column that rows are ranked by, numbered 1, 2, 3 below "Rank" or "Pos" or in no order of their names: the first if it falls from row to row, or else the last that does, as the points of a league; one in which no two rows have the same comes before others. Undefined if there is none. */
function rankedColumn(columns: readonly number[], { profiles, rows, langOf }: ProfiledRows): number | undefined {
  const isRanked = profiles.some(({ isNumbering }, column) => isNumbering && isHeadOfCodes(column, profiles));
  if (rows.length < 2 || !(isRanked || areUnordered(rows, profiles))) return undefined;
  const stepsOf = (column: number): readonly number[] => {
    const figures = rows.map((row) => numberIn(row, column, langOf));
    return figures.slice(1).map((figure, i) => figure - (figures[i] ?? NaN));
  };
  const isFalling = (column: number): boolean => {
    const steps = stepsOf(column);
    return steps.every((step) => step <= 0) && steps.filter((step) => step < 0).length * 2 > steps.length;
  };
  const falling = columns.filter(isFalling);
  const strict = falling.filter((column) => stepsOf(column).every((step) => step < 0));
  const ranking = strict.length ? strict : falling;
  return ranking.includes(columns[0] ?? -1) ? columns[0] : ranking.at(-1);
}

/** Of some columns of rates the one of all groups, whose figures are within theirs in each row: "All" next to "Women" and "Men". Undefined if there is none. */
function overallColumn(columns: readonly number[], { profiles, rows, langOf }: ProfiledRows): number | undefined {
  const nameAt = (column: number): string => profiles[column]?.name.trim() ?? '';
  const all = columns.find((one) => totalName(nameAt(one)) === 'total' || isAllSexesName(nameAt(one)));
  const others = columns.filter((one) => one !== all);
  if (all === undefined || others.length < 2) return undefined;
  const isWithin = (row: Line): boolean => {
    const [whole, ...parts] = [all, ...others].map((column) => numberIn(row, column, langOf));
    return whole !== undefined && whole >= Math.min(...parts) && whole <= Math.max(...parts);
  };
  return rows.every(isWithin) ? all : undefined;
}

/** Of some columns of figures the one that the chart names, that the rows are ranked by, or that all groups have. */
export const meantColumn = (columns: readonly number[], source: TitledRows): number | undefined =>
  namedColumn(columns, source) ?? rankedColumn(columns, source) ?? overallColumn(columns, source);

/** True if a title in per cent is of what a column counts: "Percentage of entries" next to "Entries". */
function isBaseIn({ title = '', profiles }: TitledRows, column: number): boolean {
  const [, base = ''] = /(?:%|per ?cent(?:age)?|proportion|share) of (?:all |the )*(.*)/i.exec(title) ?? [];
  return ` ${nameOf(base)} `.startsWith(` ${nameOf(profiles[column]?.name)} `);
}

/** Profiles of columns, of which those of a title in per cent have these alone if others have counts: "Coverage" of "Vaccine coverage (%)", next to 8,200 below "Eligible", and each grade of "Percentage of entries", next to 801,002 below "Entries". */
export function withNamedPercents(table: TitledRows, titles: readonly (string | undefined)[]): readonly Profile[] {
  const { profiles, rows, langOf } = table;
  const figures = figureColumns(profiles);
  const areOfPercents = titles.some((title = '') => titleUnitIn(title) === '%');
  if (figures.length < 2 || profiles.some(({ unit }) => unit) || !areOfPercents) return profiles;
  const areAbove = (column: number, limit: number): boolean => {
    const values = rows.map((row) => numberIn(row, column, langOf)).filter((value) => !isNaN(value));
    return values.length > 0 && values.every((value) => value > limit);
  };
  const found = namedColumn(figures, table);
  // "Entries" of "Percentage of entries" are those of whom there are so many in a hundred.
  const base =
    found !== undefined && areAbove(found, isBaseIn(table, found) ? COUNTS_BESIDE : COUNTS) ? found : undefined;
  const named = base === undefined ? found : undefined;
  const percents = figures.filter((one) =>
    named === undefined ? one !== base && !areAbove(one, base === undefined ? COUNTS : COUNTS_BESIDE) : one === named,
  );
  const limit = named === undefined && base === undefined ? COUNTS : COUNTS_BESIDE;
  if (!figures.some((one) => !percents.includes(one) && areAbove(one, limit))) return profiles;
  return profiles.map((profile, column) => (percents.includes(column) ? { ...profile, unit: '%' } : profile));
}
