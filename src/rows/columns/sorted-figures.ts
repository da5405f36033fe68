import type { Profile, ProfiledRows } from './column-profile.js';
import { yearIn } from './period-head.js';
import { nameOf } from '../../written/name.js';
import { type Line, textAt, type Cell } from '../grid.js';
import { isCountName, isSampleName } from '../names/subject-name.js';
import { datedName } from '../names/dated-name.js';
import { undated } from '../names/column-names.js';
import { isChangeName, SHARES, SUMS, WAYS } from '../names/derived-name.js';
import { quantityIn } from '../cell.js';
import { flagColumns } from './flag-columns.js';
import { countsBesidePercents } from './counts-beside-percents.js';
import { meantColumn } from './meant-column.js';
import { largerWholeOf } from './larger-whole.js';
import { unnamedSum } from './unnamed-sum.js';
import {
  CHECKED_ROWS,
  columnHead,
  exactIn,
  addUpToHundred,
  isBalance,
  isDerived,
  isRunningSum,
  isSum,
  wholeColumnOf,
  type FigureColumns,
} from './derived-columns.js';

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

/** True if some columns may hold per cents without their sign: three or more from 0 to 100, of which most have decimals. */
function mayBePercents(columns: readonly number[], profiles: readonly Profile[], rows: readonly Line[]): boolean {
  const withDecimals = columns.filter((column) => profiles[column]?.hasFractions);
  const isPercent = (text: string): boolean => !/\d/.test(text) || (/^\d+(?:\.\d+)?$/.test(text) && +text <= 100);
  return (
    columns.length > 2 &&
    withDecimals.length * 2 > columns.length &&
    columns.every((column) => rows.every((row) => isPercent(textAt(row, column).trim())))
  );
}

/** The columns that describe the rows and are no figures of them: the number of those who were asked, next to per cents or several figures, and the year in which each row began. */
function asidesOf({ columns, percents, profiles, rows }: AsideSource): readonly number[] {
  const headerOf = (column: number): string => profiles[column]?.header ?? '';
  const isYears = (column: number): boolean =>
    BEGAN.test(nameOf(headerOf(column))) &&
    profiles[column]?.content === 'periods' &&
    rows.every(({ cells: { [column]: cell } }) => !cell?.text.trim() || yearIn(cell.text) !== undefined);
  const years = columns.filter(isYears);
  const samples = columns.filter((column) => !percents.includes(column) && isSampleName(headerOf(column)));
  const others = columns.filter((column) => !samples.includes(column));
  const figures = others.filter((column) => profiles[column]?.content === 'figures' && !profiles[column].isNumbering);
  // "N" beside several other figures may be nitrogen, but not whole numbers beside what may be per cents.
  const areSamples =
    percents.length > 0 ||
    (others.length > 1 && samples.every((column) => headerOf(column).length > 1)) ||
    (samples.every((column) => profiles[column]?.areWhole) && mayBePercents(figures, profiles, rows));
  return [...(areSamples ? samples : []), ...(years.length < columns.length ? years : [])];
}

/** The parts of a sheet that say what its columns of figures are. */
export interface FigureSource extends ProfiledRows {
  readonly header: Line | undefined;
  /** Unit of all figures. */
  readonly unit: string | undefined;
  /** Columns whose texts are in the names of the rows of a sheet. Each sheet adds its own. */
  readonly naming: Set<number>;
}

/** Of some columns those of per cents: their cells have the sign, or if none has, their header or that of all figures. */
function percentColumns(columns: readonly number[], { rows, profiles, unit }: FigureSource): readonly number[] {
  const isSigned = (column: number): boolean => {
    const figures = rows.map((row) => textAt(row, column)).filter((text) => /\d/.test(text));
    return figures.length > 0 && figures.every((text) => text.includes('%'));
  };
  const signed = columns.filter(isSigned);
  if (signed.length) return signed;
  return columns.filter((column) => {
    const ownUnit = profiles[column]?.unit ?? unit;
    return typeof ownUnit === 'string' && ownUnit.startsWith('%') && !isSampleName(profiles[column]?.header);
  });
}

/** True for the head of a column next to the answers of a survey that is none of them: who was asked, and the balance of the answers. */
const isApart = (head = ''): boolean => isSampleName(head) || /^net(?!\p{L})/iu.test(head);

/** Of some columns those that are parts of one whole in each row: per cents, or figures without a unit that add up to 100 in every row, as answers often do. */
function hundredthColumns(columns: readonly number[], source: FigureSource & FigureColumns): readonly number[] {
  const { profiles, unit } = source;
  const undated = columns.filter((column) => profiles[column]?.period === undefined);
  const percents = percentColumns(undated, source).filter((column) => !isApart(profiles[column]?.header));
  if (percents.length) return addUpToHundred(percents, source, true) ? percents : [];
  const parts = undated.filter((column) => !isApart(profiles[column]?.header));
  // Numbers of two years are no parts of each other.
  const areNumbers = parts.some((column) => {
    const { header = '' } = profiles[column] ?? {};
    return isCountName(header) || datedName(header) !== undefined;
  });
  const areBare = unit === undefined && !areNumbers && parts.every((column) => profiles[column]?.unit === undefined);
  return areBare && addUpToHundred(parts, source, false) ? parts : [];
}

/** A column of shares, and the column that they are shares of. */
export interface ShareColumn {
  readonly column: number;
  readonly of: number;
  /** True if the whole is the sum of the rows, or the last of them; false if it is larger, or another. */
  readonly isOfRows: boolean;
  /** Header of the column. */
  readonly header: string;
}

/** The columns that have the share of each row in the sum of another, or in a whole that is not in the rows: per cents, or what their head calls shares. */
function shareColumns(spare: readonly number[], source: FigureSource & FigureColumns): readonly ShareColumn[] {
  const percents = percentColumns(spare, source);
  const named = spare.filter((column) => SHARES.test(columnHead(column, source)));
  const shares = [...new Set([...percents, ...named])].filter((column) => !isChangeName(columnHead(column, source)));
  const others = source.all.filter((one) => !shares.includes(one));
  // Of those who voted, only some rows are parts: "Blank, Void, Valid" below "Registered". A total may have no share.
  const isShared = (column: number, of: number): boolean =>
    source.rows.filter((row) => /\d/.test(textAt(row, of)) && !/\d/.test(textAt(row, column))).length < 2;
  const found = shares.flatMap((column): readonly ShareColumn[] => {
    const among = { ...source, all: others };
    const of = wholeColumnOf(column, among);
    const { header = '' } = source.profiles[column] ?? {};
    if (of !== undefined) return isShared(column, of) ? [{ column, of, isOfRows: true, header }] : [];
    const larger = largerWholeOf(column, among);
    return larger === undefined ? [] : [{ column, of: larger, isOfRows: false, header }];
  });
  return found.filter((one) => !isOfLargerWhole(one, found, source));
}

/** True if another column has the shares of the same figures in a smaller whole: those of all votes, and not of all who might have voted. */
function isOfLargerWhole(
  { column, of, isOfRows }: ShareColumn,
  shares: readonly ShareColumn[],
  source: FigureSource & FigureColumns,
): boolean {
  const sumOf = (one: number): number =>
    source.rows.slice(0, CHECKED_ROWS).reduce((sum, row) => sum + (exactIn(row, one, source) || 0), 0);
  return (
    !isOfRows &&
    shares.some((other) => other.column !== column && other.of === of && sumOf(other.column) > sumOf(column))
  );
}

/** Use of the columns in a chart: each row has a period, or the rows may be parts of a whole. */
interface FigureUse {
  readonly areOfPeriods: boolean;
  readonly areParts: boolean;
  /** The column of the targets. */
  readonly target?: number | undefined;
}

/** The only column of per cents next to targets in per cent: "Percentage", which is what reaches them, though it is a share of other columns. Undefined if there is none. */
function aimingShare(source: FigureSource, spare: readonly number[], target: number | undefined): number | undefined {
  if (target === undefined || !percentColumns([target], source).length) return undefined;
  const isChange = (column: number): boolean => isChangeName(nameOf(source.profiles[column]?.header));
  const [only, ...more] = percentColumns(spare, source).filter((column) => !isChange(column));
  return more.length || WAYS.test(nameOf(source.profiles[only ?? -1]?.header)) ? undefined : only;
}

/** The `spare` columns, which belong to no field, of `all` columns of figures: those to draw, those that are hidden, shares of others, changes, and the one that adds up the others. */
function sortedByUse(
  source: FigureSource,
  all: readonly number[],
  spare: readonly number[],
  { areOfPeriods, areParts, target }: FigureUse,
) {
  const { header, rows, profiles } = source;
  const computed = { ...source, all };
  const shares = header && areParts ? shareColumns(spare, computed) : [];
  const isReadable = (column: number): boolean => !header || !!profiles[column]?.isReadable;
  const isDate = (column: number): boolean => !isReadable(column) && profiles[column]?.content === 'periods';
  const isComputed = (column: number): boolean =>
    areOfPeriods
      ? (isDerived(column, computed) && !isBalance(column, computed)) || isRunningSum(column, computed)
      : isDerived(column, computed) || shares.some((share) => share.isOfRows && share.column === column);
  // Respondents of whom a column has the shares gave the answers of their rows.
  const isSample = (column: number): boolean =>
    isSampleName(profiles[column]?.header) && !shares.some(({ of }) => of === column);
  const aiming = header && aimingShare(source, spare, target);
  const stated = spare.filter((column) => !header || column === aiming || !isComputed(column));
  // "Sample size, Pct" has the per cents of those who were asked.
  const known = stated.some(isSample) && stated.every((column) => isSample(column) || isDate(column)) ? spare : stated;
  const percents = percentColumns(known, source);
  const asides = header ? asidesOf({ columns: known, percents, profiles, rows }) : [];
  const hidden = header ? [...asides, ...flagColumns(known, source, source.unit)] : [];
  const left = known.filter((column) => !hidden.includes(column));
  const named = spare.find((column) => SUMS.test(undated(columnHead(column, computed))) && isSum(column, computed));
  // A title that names another column means that one.
  const mayAdd = header && named === undefined && left.length === all.length && meantColumn(left, source) === undefined;
  const unnamed = mayAdd ? unnamedSum(left, source) : undefined;
  const data = left.filter((column) => column !== unnamed && column !== named);
  // Next to figures, texts with digits such as "58.1 [57.0-59.2]" are not drawn, and dates never are.
  const isMixed = all.some(isReadable);
  const isDrawn = (column: number): boolean => isReadable(column) || !(isMixed || isDate(column));
  return {
    data: data.filter(isDrawn),
    hidden: [...hidden, ...data.filter((column) => !isDrawn(column))],
    shares,
    changes: spare.filter((column) => !stated.includes(column) && isChangeName(columnHead(column, computed))),
    hundredths: hundredthColumns(header ? data : [], computed),
    sum: named ?? unnamed,
  };
}

/** The columns of figures as {@link sortedByUse} gives them, without the counts in a chart in per cent, which are listed apart and not drawn. */
export function sortFigures(
  source: FigureSource,
  all: readonly number[],
  spare: readonly number[],
  use: FigureUse,
): ReturnType<typeof sortedByUse> & { readonly counts: readonly number[] } {
  const counts = countsBesidePercents(all, spare, source);
  const isRest = (column: number): boolean => !counts.includes(column);
  return { ...sortedByUse(source, all.filter(isRest), spare.filter(isRest), use), counts };
}

/** True if some figures have the sign of per cents and all others are shares of 1: `0.647` next to `70%`, which the contract does not take for per cents. */
export function hasFractions({ rows, profiles, langOf }: FigureSource): boolean {
  const cells = rows.flatMap((row) => row.cells.filter((_, i) => profiles[i]?.content === 'figures'));
  const isPercent = ({ text }: Cell): boolean => text.includes('%');
  if (!cells.some(isPercent)) return false;
  const bare = cells.flatMap((cell) => {
    const { value, high, low } = quantityIn(cell, langOf(cell));
    return isPercent(cell) ? [] : (value ?? high ?? low ?? []);
  });
  return bare.every((one) => one <= 1) && bare.some((one) => !Number.isInteger(one));
}
