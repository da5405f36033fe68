import type { ProfiledRows, Profile } from './columns/column-profile.js';
import { isHeadOfCodes } from './columns/column-fit.js';
import type { Field } from './names/column-names.js';
import { areSigns } from './columns/sign-columns.js';
import { areRatios, isReproduced, type FigureColumns } from './columns/derived-columns.js';
import { countTexts, textAt, type Line } from './grid.js';
import type { NamedColumns } from './columns/column-search.js';
import type { Expectation, Problem } from '../contract/problem.js';
import { reject } from '../contract/reader.js';
import { nameOf } from '../written/name.js';
import { isTargetName } from './names/target-columns.js';
import { isNameOf } from './names/column-names.js';
import { SHARES, SUMS } from './names/derived-name.js';

/** A column that a chart has not read, and the field that a page may make of it. */
interface UnusedColumn {
  readonly column: number;
  readonly field: Field;
}

/** The columns of a sheet, and what its chart has read of them. */
interface ReadColumns extends ProfiledRows {
  /** Indices of the columns that were read, or whose loss was reported. */
  readonly used: ReadonlySet<number>;
  /** Indices of the columns whose loss was reported. */
  readonly reported: ReadonlySet<number>;
  /** True if the chart has categories of categories. */
  readonly hasParents: boolean;
  /** True if the chart has the shares of its rows in their sum. */
  readonly hasShares: boolean;
  /** True if the chart has the per cents that figures are of their targets or wholes. */
  readonly hasWays: boolean;
}

/** True if texts sort the rows: at least two rows share one of them, and there are two of them or more. */
function areGroups(rows: readonly Line[], column: number): boolean {
  const count = countTexts(rows, [column]);
  return count > 1 && count < rows.length;
}

/** True if two columns have the same text in each row. */
const areSame = (rows: readonly Line[], column: number, other: number): boolean =>
  rows.every((row) => textAt(row, column) === textAt(row, other));

/** True for a column of arrows in a chart of several times or of several figures of a row, which draws what they say. Those of measures are no changes between a figure and its target. */
function isDrawn(column: number, { profiles, rows, used }: Pick<ReadColumns, 'profiles' | 'rows' | 'used'>): boolean {
  const read = profiles.filter((_, i) => used.has(i));
  const figures = read.filter(({ content }) => content === 'figures');
  const areOfTimes = read.some(({ content }) => content === 'periods') || figures.length > 1;
  const hasTargets = figures.some(({ header }) => isTargetName(nameOf(header)));
  return areOfTimes && !hasTargets && areSigns(rows.map((row) => textAt(row, column)));
}

/** True for figures that may be others than those of a column with the same ones: "Men" and "Women", but not "Value" and "NumericValue". */
const areOthers = ({ content, header }: Partial<Profile> = {}, other: Partial<Profile> = {}): boolean => {
  const [name, otherName] = [nameOf(header), nameOf(other.header)];
  const areFigures = content === 'figures' && other.content !== 'periods';
  return areFigures && !name.includes(otherName) && !otherName.includes(name);
};

/** True for a column that another has as well, or for arrows of what is drawn. */
const isToldElsewhere = (column: number, read: Pick<ReadColumns, 'profiles' | 'rows' | 'used'>): boolean =>
  [...read.used].some(
    (other) => areSame(read.rows, column, other) && !areOthers(read.profiles[column], read.profiles[other]),
  ) ||
  (read.profiles[column]?.content === 'text' && isDrawn(column, read));

/** True for codes in several rows each that tell rows of the same names apart: of two projects, each with a "Kick-off". Those of the names or the times of another column do not. */
function areTelling(
  column: number,
  { profiles, rows, used }: Pick<ReadColumns, 'profiles' | 'rows' | 'used'>,
): boolean {
  // A number is a place in a ranking, or that of a person.
  if (profiles[column]?.content !== 'text' || !areGroups(rows, column)) return false;
  const columnsOf = (content: Profile['content']): readonly number[] =>
    profiles.flatMap((profile, one) => (profile.content === content && used.has(one) ? [one] : []));
  const names = columnsOf('text');
  const isCodeOf = (other: number): boolean => {
    const count = countTexts(rows, [other]);
    return count < rows.length && countTexts(rows, [other, column]) === count;
  };
  const hasTwins = names.length > 0 && countTexts(rows, names) < countTexts(rows, [...names, column]);
  return hasTwins && ![...names, ...columnsOf('periods')].some(isCodeOf);
}

/** A head of places in a ranking that says how many there are: "Rank (of 333)", "World rank out of 195". */
const PLACES_OF =
  /^(?:\p{L}+ )?(?:rank(?:ing)?|rang|rango|pos(?:ition)?|platz) \(?(?:out of|of|von|sur|de|su|van) (\d+)/iu;

/** True for places in a ranking of more than the rows of a table, which do not follow from its figures. */
const areOfMore = (header: string | undefined, rows: readonly Line[]): boolean =>
  Number(PLACES_OF.exec(header?.trim() ?? '')?.[1]) > rows.length;

/** True for codes and places that tell readers nothing which the rows do not. */
const areCodesAlone = (column: number, read: Pick<ReadColumns, 'profiles' | 'rows' | 'used'>): boolean =>
  isHeadOfCodes(column, read.profiles) &&
  !areOfMore(read.profiles[column]?.header, read.rows) &&
  !areTelling(column, read);

/** True for a column of one target, which is that of each row. */
const isTargetOfAll = ({ header, content }: Partial<Profile> = {}): boolean =>
  content === 'figures' && isTargetName(nameOf(header));

/** True for a column of shares that a chart states itself: of one figure in its target or, if it has the ways of all figures, in any other. */
function isWay(column: number, columns: FigureColumns, hasWays: boolean): boolean {
  const nameAt = (one: number): string => nameOf(columns.profiles[one]?.header);
  if (!SHARES.test(nameAt(column))) return false;
  if (hasWays) return areRatios(column, columns);
  const aims = columns.all.filter((one) => isTargetName(nameAt(one)));
  return aims.some((aim) => columns.all.some((one) => areRatios(column, { ...columns, all: [one, aim] })));
}

/** The columns that a chart has not read and that would tell its readers something: not those that are empty, constant, codes of the names, copies of one that was read, or computed by the chart itself. */
export function unusedColumns({
  profiles,
  rows,
  used,
  reported,
  hasParents,
  hasShares,
  hasWays,
  langOf,
}: ReadColumns): readonly UnusedColumn[] {
  // A variance from a budget that is not shown follows from nothing that is.
  const figures = profiles.flatMap(({ content }, column) =>
    content === 'figures' && used.has(column) && !reported.has(column) ? [column] : [],
  );
  return profiles.flatMap(
    ({ header, content, isConstant, isReadable, isNumbering }, column): readonly UnusedColumn[] => {
      if (used.has(column) || (!header && content !== 'text') || content === 'empty') return [];
      if (areCodesAlone(column, { profiles, rows, used })) return [];
      // One day in all rows is that of the whole table.
      if (isConstant && (content !== 'periods' || isReadable) && !isTargetOfAll(profiles[column])) return [];
      if (column === 0 && isNumbering) return [];
      const columns = { profiles, all: figures, rows, langOf };
      if (isReproduced(column, columns, hasShares)) return [];
      if (isWay(column, columns, hasWays)) return [];
      if (content === 'figures' && isReadable) return [{ column, field: 'value' }];
      if (content !== 'text') return [{ column, field: 'note' }];
      return [{ column, field: hasParents && areGroups(rows, column) ? 'parent' : 'note' }];
    },
  );
}

/** Most letters of a text of all rows that is a remark on these. */
const MOST_LETTERS = 60;

/** True for words, and no code or name of a total: "Male", but not "T", "DE" and "Both sexes". */
const areWords = (text: string): boolean =>
  text.length <= MOST_LETTERS &&
  /\p{L}[\p{Ll}\p{Lo}\p{M}]/u.test(text) &&
  !/[_:/]/.test(text) &&
  !SUMS.test(nameOf(text));

/** The text that all rows have in common, of each column that a chart has not read: "Sex: Male". None of codes, and none that the title has as well. */
export function sharedWords(
  { profiles, rows, used }: Pick<ReadColumns, 'profiles' | 'rows' | 'used'>,
  titles: readonly (string | undefined)[],
): string | undefined {
  const said = titles.join(' ').toLowerCase();
  const shared = profiles.flatMap(({ header, content, isConstant }, column): readonly string[] => {
    const text = isConstant && content === 'text' && header ? textAt(rows[0], column).trim() : '';
    const isNew = areWords(text) && !said.includes(text.toLowerCase());
    return used.has(column) || !isNew || isHeadOfCodes(column, profiles) ? [] : [`${header}: ${text}`];
  });
  return shared.length ? shared.join('; ') : undefined;
}

/** The parts of a sheet that say where its columns are, and what was read of them. */
export interface ReportedSheet {
  readonly header: Line | undefined;
  readonly rows: readonly Line[];
  readonly profiles: readonly Profile[];
  readonly named: NamedColumns;
  readonly problems: Problem[];
  /** Indices of the columns that a chart has read or that were reported as not shown. */
  readonly used: Set<number>;
  /** Indices of the columns that were reported as not shown. */
  readonly reported: Set<number>;
}

/** Headers of targets, which are no starts. */
const TARGET = /target|goal|ziel|objectif|objetivo|meta\b/i;

/** An expectation of rows that are not drawn: the reason for it, their names and, of some reasons, what is drawn. */
type Skipped = Extract<Expectation, { readonly skipped: unknown }>;

/** Why rows are not drawn: their chart draws those of the latest period, of the shortest periods, or a single one. */
export type SkippedRows = Extract<Skipped, { readonly shown: unknown }>['code'];

/** Reports rows that are not drawn because of their periods, because their chart draws one, or because they add up the others. */
export function skipRows(
  { header, rows, problems }: ReportedSheet,
  columns: ReadonlyMap<Field, number>,
  expected: Skipped,
): void {
  const place = { line: (header ?? rows[0])?.line ?? 1, column: (columns.get('period') ?? 0) + 1 };
  const code = ['latest', 'shortest'].includes(expected.code) ? 'unused-period' : 'unused-row';
  reject(problems, { pointer: '', code, expected, found: expected.skipped.join(', '), place });
}

/** True if another column has the same header. */
const isTwice = (column: number, profiles: readonly Profile[]): boolean =>
  profiles.some(({ header }, other) => other !== column && header === profiles[column]?.header);

/** The header of a column, after the one above it if another column has the same: "Boys, 2022" and "Girls, 2022". */
function headOf(column: number, profiles: readonly Profile[]): string {
  const { header = '', name = '' } = profiles[column] ?? {};
  if (!name || header.includes(name) || !isTwice(column, profiles)) return header;
  return name.endsWith(header) ? name : `${name}, ${header}`;
}

/** Heads of columns that a table of this library computes of a figure and its target or whole. */
const OWN = /^(?:of (?:the way|target|total)(?: from .*)?|(?:points )?to target(?: .*)?)$/;
/** A target or a whole as a table of this library has it: "of 450", "412 out of 450". */
const OF_AIM = /(?:^|\d\S* )(?:out )?of \S*\d/;

/** True for a column that a table of this library has computed, and will compute again. */
const isOwn = (column: number, { profiles, rows }: ReportedSheet): boolean =>
  OWN.test(nameOf(profiles[column]?.header)) && rows.some(({ cells }) => cells.some(({ text }) => OF_AIM.test(text)));

/** True for columns of one thing, each at a time of its own. */
function areOfTimes(one: Profile | undefined, other: Profile | undefined): boolean {
  const isTimed = (profile: Profile | undefined): boolean => (profile?.period ?? profile?.part) !== undefined;
  const thing = ({ name = '', part }: Partial<Profile> = {}): string => name.replace(part?.name ?? '', '').trim();
  return isTimed(one) && isTimed(other) && thing(one) === thing(other);
}

/** Reports a column that is not drawn, once, with the column in its place. Who names the column of the figures leaves out the others. */
export function reportUnused(sheet: ReportedSheet, column: number, field: Field, shown?: number) {
  const { header, profiles, named, problems, used, reported } = sheet;
  if (used.has(column) || named.some(([name]) => name === 'value')) return;
  const isTold = isOwn(column, sheet) || isToldElsewhere(column, sheet);
  used.add(column);
  if (isTold) return;
  reported.add(column);
  const found = headOf(column, profiles);
  const role = field === 'baseline' && TARGET.test(found) ? 'target' : field;
  const inPlace = shown === undefined ? '' : headOf(shown, profiles);
  const others = {
    ...((!found || isTwice(column, profiles)) && { number: column + 1 }),
    ...(inPlace && { shown: inPlace }),
    ...(areOfTimes(profiles[column], profiles[shown ?? -1]) && { isOtherTime: true as const }),
  };
  const expected = { code: 'column', field: role, name: found, ...others } as const;
  const place = header && { line: header.line, column: column + 1 };
  reject(problems, { pointer: '', code: 'unused-column', expected, found, place });
}

/** Reports the names above rows, which were found in the rows and have a column of their own, of a chart that has no groups, if they are in no name of a row. The sum of others is a row itself. */
export function reportHeads(
  { header, rows, profiles, problems, naming }: ReportedSheet & { readonly naming: ReadonlySet<number> },
  found: readonly number[],
): void {
  const columns = found.filter((column) => isNameOf('parent', profiles[column]?.header) && !naming.has(column));
  const names = new Set(rows.map((row) => textAt(row, 0)));
  const heads = new Set(columns.flatMap((column) => rows.map((row) => textAt(row, column))));
  const skipped = [...heads].filter((head) => head && !names.has(head));
  const place = { line: (header ?? rows[0])?.line ?? 1, column: 1 };
  const expected = { code: 'section', skipped } as const;
  if (skipped.length) reject(problems, { pointer: '', code: 'unused-row', expected, found: skipped.join(', '), place });
}
