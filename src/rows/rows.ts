import type { AnnotationData, AnnotationPlace } from '../contract/annotation.js';
import { profilesOf } from './columns/column-profiles.js';
import { placeCodes } from './offices/coded-rows.js';
import type { Field } from './names/column-names.js';
import { EMPTY, columnCount, type Cell, type FileKind, type Grid, type Line } from './grid.js';
import { withNamedPercents } from './columns/meant-column.js';
import { withDegrees } from './columns/temperatures.js';
import { indicatorOf, writtenUnit } from './columns/written-unit.js';
import type { Place, Problem } from '../contract/problem.js';
import { MOST_ITEMS } from '../contract/list.js';
import { reject } from '../contract/reader.js';
import type { Row, SheetContext } from './row.js';
import { reportHeads, reportUnused, sharedWords, unusedColumns } from './report-unused.js';
import { sheetOf, type Sheet } from './sheet.js';
import { finished, type Steps } from '../contract/steps.js';
import { splitBody } from './table/split-body.js';
import { withTrailingCells, withoutStrayCells } from './body/skipped-rows.js';
import { withoutPivotLabels } from './table/pivot-labels.js';
import { tidyBody } from './body/tidy-body.js';

export type { Field } from './names/column-names.js';
export type { Cell, Grid, Line } from './grid.js';
export type { Entry, Row, RowFigure } from './row.js';
export type { FigureColumn, Sheet, SheetCell } from './sheet.js';

/** Options for reading rows. */
export interface ReadingOptions {
  /** Language of the page at this place, as BCP 47. Without it `1,234` and `1.234` are ambiguous, and names of months are not read. */
  readonly lang?: string;
  /** True if no page states `lang`: it is that of words in or around the tag. Figures that can be read in only one way then decide first. */
  readonly isLangDetected?: boolean;
  /** Columns of fields, by the text of their header or as a number from 1: `{ value: 'Suspects' }`. */
  readonly columns?: Readonly<Record<string, string | undefined>>;
  /** Unit of the figures. Its name or sign may be written with each of them. */
  readonly unit?: string;
  /** Form that the page asks for. Some draw groups, others categories. */
  readonly form?: string;
  /** Period that the page compares the figures with. Without it, the arrangement of a table may say so. */
  readonly against?: string;
  /** Kind of the figures that the page states. Without it, their name may. */
  readonly kind?: string;
  /** Period of the figures that the page states. */
  readonly period?: string;
  /** True if the page gives a target for all figures. */
  readonly hasTarget?: boolean;
  /** Heading of the chart, and name of its only series. A caption of the table, or a text above the rows, that differs is the second line. */
  readonly title?: string;
  /** The attribute `title` of a page without a heading: the heading, unless the rows have a title of their own. */
  readonly tooltip?: string;
  /** True if the page gives the chart its second line. */
  readonly hasSubtitle?: boolean;
  /** True if the page names the source of the figures. */
  readonly hasSource?: boolean;
}

/** Members of the document that stand around its rows. */
export interface RowsHead {
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  readonly lang: string | undefined;
  readonly unit: string | undefined;
  readonly source: { readonly name: string } | undefined;
  readonly notes: readonly string[] | undefined;
}

/** Rows from which a chart makes its document. */
export interface Records {
  /** Caption of the table and its language, and the texts above and below the rows. */
  readonly head: RowsHead;
  /** Title of the chart: that in {@link ReadingOptions}, or the caption of the table. */
  readonly title?: string;
  /** True if the chart has a second line: that in {@link ReadingOptions}, or the caption of the table below a heading. */
  readonly hasSubtitle: boolean;
  /** Unit of the figures: that in {@link ReadingOptions}, or the one in the title or around the rows. */
  readonly unit?: string | undefined;
  /** Form of the chart: that in {@link ReadingOptions}. */
  readonly form?: string | undefined;
  /** Period that the figures are compared with: that in {@link ReadingOptions}. */
  readonly against?: string | undefined;
  /** Kind of the figures: that in {@link ReadingOptions}. */
  readonly kind?: string | undefined;
  /** Period of the figures: that in {@link ReadingOptions}. */
  readonly period?: string | undefined;
  /** True if the page gives a target for all figures. */
  readonly hasTarget?: boolean | undefined;
  /** Number of columns; 0 if there are no rows below the header. */
  readonly width: number;
  /** The records with their columns: those named in {@link ReadingOptions}, then those with a known header, then those whose cells read like the field, then these fields by position. */
  sheet(...fields: readonly Field[]): Sheet;
  /** The result of a reading of the rows, which may be nothing: then its problems are of no reading and are not told. */
  attempt<Made>(read: () => Made | undefined): Made | undefined;
  /** Reports the columns that were not read by the chart, and that it does not compute itself. Called once the document is made. */
  reportUnused(): void;
  /** A note of the texts that all rows have in columns that the chart has not read. Called once the document is made. */
  sharedWords(): string | undefined;
  /** The problems of all rows that have been read. */
  readonly problems: readonly Problem[];
  /** Place of the member of the document at a JSON Pointer. */
  place(pointer: string): Place | undefined;
}

/** True if two titles are equal, apart from capitals and spaces at their ends. */
const isSameTitle = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The titles of rows, and the one that is shown, which may be that of the page. */
interface Titles extends Pick<RowsHead, 'title' | 'subtitle'> {
  readonly shown: string | undefined;
}

/** Title and second line of rows. The heading of a chart stands above the caption of its table, as its author wrote both. A tooltip is the heading only if the rows have no title. */
function titlesOf(
  { title: caption, outerTitle }: Grid,
  { title: heading, tooltip, hasSubtitle }: ReadingOptions,
  { above, indicator = above }: { readonly above?: string | undefined; readonly indicator?: string | undefined },
): Titles {
  const own = caption ?? outerTitle ?? above;
  const title = heading ?? (own === undefined ? tooltip : undefined);
  if (title === undefined) {
    const shown = caption ?? outerTitle ?? indicator;
    return { title: shown, subtitle: undefined, shown };
  }
  const second = caption ?? indicator;
  const isSecond = second !== undefined && !hasSubtitle && !isSameTitle(second, title);
  return { title: undefined, subtitle: isSecond ? second : undefined, shown: title };
}

/** Kind of file that a grid is. In a page without a language, the figures of a table decide how they are written as those of a file do. */
const kindOf = (grid: Grid, { lang, isLangDetected }: ReadingOptions): FileKind | undefined =>
  grid.file ?? (grid.lang || (lang && !isLangDetected) ? undefined : 'other');

/** The rows in the foot of a table, with cells for the columns that were found in the others. */
const footOf = (lines: readonly Line[], added: number): readonly Line[] =>
  lines
    .filter(({ part }) => part === 'foot')
    .map((line) => ({ ...line, cells: [...line.cells, ...Array.from({ length: added }, () => EMPTY)] }));

/** Most columns of a table, such as those of each day of thirteen years. Each is compared with the others: more would hold the page up. */
const MOST_COLUMNS = 5000;

/** True for a table of too many rows or columns, which is reported. */
function isTooLarge(lines: readonly Line[], problems: Problem[]): boolean {
  const width = columnCount(lines);
  // One row more than a list has items, for the header.
  const [isLong, isWide] = [lines.length > MOST_ITEMS + 1, width > MOST_COLUMNS];
  if (isLong) reject(problems, { pointer: '', code: 'too-many', found: lines.length });
  const expected = { code: 'at-most', count: MOST_COLUMNS, of: 'columns' } as const;
  if (isWide) reject(problems, { pointer: '', code: 'too-many', expected, found: width });
  return isLong || isWide;
}

/** The place of a member at a JSON Pointer: that of its row, and of its field there. */
function placeIn(places: SheetContext['places'], pointer: string): Place | undefined {
  const [, row, field = ''] = /^(.*)\/(.*)$/.exec(pointer) ?? [];
  return places.get(pointer)?.placeOf('') ?? (row === undefined ? undefined : places.get(row)?.placeOf(field));
}

/** Forms that draw groups. */
const OF_GROUPS: readonly string[] = ['stacked', 'stacked-100', 'grouped', 'multiples'];

/** True for such a form. */
export const isFormOfGroups = (form: string | undefined): boolean => OF_GROUPS.includes(form ?? '');

/** True if the page asks for groups, by their column or by such a form. */
const isOfGroups = ({ columns, form }: ReadingOptions): boolean => !!columns?.['group'] || isFormOfGroups(form);

/** The result of a reading. If that is nothing, the problems that it told are taken back. */
function attempt<Made>(read: () => Made | undefined, problems: Problem[]): Made | undefined {
  const before = problems.length;
  const made = read();
  if (made === undefined) problems.splice(before);
  return made;
}

/** Reports the columns that no chart has read, and the names above rows of a chart without groups. */
function reportAll(
  source: Parameters<typeof unusedColumns>[0] & Parameters<typeof reportHeads>[0],
  found: readonly number[],
) {
  for (const { column, field } of unusedColumns(source)) reportUnused(source, column, field);
  if (!source.hasParents) reportHeads(source, found);
}

/** The records of a grid, in steps: its rows, its columns. Never throws. */
export function* recordSteps(grid: Grid, reading: ReadingOptions): Steps<Records> {
  const { lang, isLangDetected: _, columns = {}, unit, hasSource, tooltip, ...asked } = reading;
  const problems: Problem[] = [];
  const places: SheetContext['places'] = new Map();
  const { group, parent = group } = columns;
  const named = Object.entries({ ...columns, group: undefined, parent }).flatMap(([field, text]) =>
    text ? [[field as Field, text] as const] : [],
  );
  const langOf = (cell: Cell): string | undefined => cell.lang ?? grid.lang ?? lang;
  const lines = isTooLarge(grid.lines, problems) ? [] : placeCodes(withoutPivotLabels(grid.lines));
  const title = reading.title ?? grid.title ?? tooltip;
  const [hasPeriod, hasNamed] = [!!columns['period'], named.length > 0];
  const tidying = { langOf, title, isFile: grid.file !== undefined, hasPeriod, hasNamed, problems };
  yield;
  const split = splitBody(lines, named, langOf);
  const body = yield* tidyBody(split, tidying);
  const { header, around } = body;
  const described = yield* profilesOf(body, langOf, kindOf(grid, reading));
  const own = withoutStrayCells(body.rows, { header, width: described.length, problems });
  const rows = header ? withTrailingCells(own, described) : own;
  const indicator = indicatorOf(described, rows);
  const { shown, ...titles } = titlesOf(grid, reading, { above: around.title, indicator: indicator?.name });
  const plain = withNamedPercents({ profiles: described, title: shown, rows, langOf }, [shown, titles.subtitle]);
  const written = writtenUnit(body, plain, [shown, titles.subtitle], indicator);
  const profiles = withDegrees(plain, rows, unit ?? written, shown);
  // Parents that were found in the rows have a column that nobody has written, and that not every chart has.
  const found = [...profiles.keys()].slice(columnCount([split.header, ...split.rows].flatMap((line) => line ?? [])));
  const [used, reported, naming] = [new Set(found), new Set<number>(), new Set<number>()];
  let [hasParents, hasShares, hasWays] = [false, false, false];
  const foot = footOf(lines, found.length);
  const table = { header, rows, foot, profiles, langOf, named, problems, places, used, reported, naming };
  const source = { ...table, unit: unit ?? written, title: shown, hasGroups: isOfGroups(reading), file: grid.file };
  return {
    ...asked,
    head: {
      ...titles,
      lang: grid.lang || undefined,
      unit: unit === undefined ? written : undefined,
      source: around.source && !hasSource ? { name: around.source } : undefined,
      notes: around.notes.length ? around.notes : undefined,
    },
    title: shown,
    hasSubtitle: [reading.hasSubtitle, titles.subtitle].some(Boolean),
    unit: source.unit,
    width: rows.length && profiles.length,
    sheet(...fields) {
      hasParents ||= fields.includes('parent');
      hasWays ||= fields.includes('target');
      // Measures with targets are parts of nothing.
      hasShares ||= hasParents && !fields.includes('target');
      return sheetOf(source, fields);
    },
    attempt: (read) => attempt(read, problems),
    reportUnused: () => reportAll({ ...source, hasParents, hasShares, hasWays }, found),
    sharedWords: () => (header ? sharedWords(source, [shown, titles.subtitle]) : undefined),
    problems,
    place(pointer) {
      return placeIn(places, pointer);
    },
  };
}

/** The records of a grid, as in {@link recordSteps}. */
export const readRecords = (grid: Grid, reading: ReadingOptions): Records => finished(recordSteps(grid, reading));

/** Moves members that all items share to the document. Example: a column of units that holds "homes" in each row. */
export function hoistShared<T extends object>(
  document: T,
  items: readonly Record<string, unknown>[],
  names: readonly string[],
): T {
  const shared: Record<string, unknown> = {};
  for (const name of names) {
    const value = items[0]?.[name];
    if (value === undefined || !items.every((item) => item[name] === value)) continue;
    shared[name] = value;
    for (const item of items) item[name] = undefined;
  }
  return { ...document, ...shared };
}

/** The annotations in the column of that name, as members of a document. `at` gives the datum of a row. */
export function annotatedRows(
  rows: readonly Row[],
  at: (row: Row) => AnnotationPlace,
): { readonly annotations?: readonly AnnotationData[] } {
  const annotations = rows.flatMap((row) => {
    const text = row.peek('annotation');
    return text ? [{ at: at(row), text }] : [];
  });
  return annotations.length ? { annotations } : {};
}

/** The name of the only row of a sheet without a column of names: the title of its chart. */
export const nameOfOnly = ({ title }: Records, { rows, header }: Pick<Sheet, 'rows' | 'header'>): string | undefined =>
  rows.length === 1 && header('label') === undefined ? title : undefined;
