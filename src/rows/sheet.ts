import type { PartHead } from './columns/period-head.js';
import { areAllPlans, headQualifiers } from './names/basis.js';
import type { Field } from './names/column-names.js';
import { timedName, type UntilName } from './names/dated-name.js';
import { isFigure } from './cell.js';
import { assignColumns, type Assignment } from './columns/column-finders.js';
import type { NamedColumns } from './columns/column-search.js';
import type { UnitInput } from '../contract/unit.js';
import type { Profile } from './columns/column-profile.js';
import { isRestated, productOf } from './columns/derived-columns.js';
import { areParted, withoutPartedTarget } from './columns/parted-figures.js';
import { hasFractions, sortFigures, type FigureSource, type ShareColumn } from './columns/sorted-figures.js';
import { countTexts, textAt, type FileKind, type Line } from './grid.js';
import { calendarCells } from './body/period-parts.js';
import { readPolarity } from './names/polarity-text.js';
import { isCountName, isOwnerName } from './names/subject-name.js';
import { isOfColours } from './names/rating.js';
import { reject } from '../contract/reader.js';
import { reportUnused, skipRows, type ReportedSheet, type SkippedRows } from './report-unused.js';
import { numberedHeads } from './names/numbered-name.js';
import { targetReading } from './names/target-columns.js';
import { areOfTargets } from './columns/column-fit.js';
import { withoutCountedValue } from './columns/counts-beside-percents.js';
import { columnsOfNames } from './columns/columns-of-names.js';
import { partsOfTimes } from './columns/parts-of-times.js';
import { meantColumn, wayColumn } from './columns/meant-column.js';
import { SheetRow } from './record.js';
import type { Row, SheetContext } from './row.js';

/** A column of figures that belongs to no field. */
export interface FigureColumn {
  /** Index of the column, from 0. */
  readonly column: number;
  /** Its header without a unit and a period. */
  readonly name: string;
  /** Its whole header. */
  readonly header: string;
  /** Period in its header, such as `2019`. */
  readonly period?: string;
  /** Day, month, quarter or year at the end of its name, if it has no period. */
  readonly time?: string;
  /** The last day or month that its figures include. */
  readonly until?: UntilName;
  /** Month, quarter or day in its header, of a year that nobody names: "Q1" of "Q1 actual", and its place in a year, from 0 to 1. */
  readonly part?: PartHead;
  /** Unit in its header, such as `%`. */
  readonly unit?: UnitInput;
  /** True if no row has a figure in it, nor says that one is withheld. */
  readonly isBlank?: boolean;
}

/** A cell of a table of years by months or quarters. */
export interface SheetCell {
  readonly row: Row;
  readonly column: number;
  readonly period: string;
}

/** The records of a grid, with the columns of their fields. */
export interface Sheet {
  readonly rows: readonly Row[];
  /** Rows in the foot of a table that have a figure. */
  readonly foot: readonly Row[];
  /** Columns of figures that belong to no field, without those that are computed from others, as totals and shares are. */
  readonly figures: readonly FigureColumn[];
  /** Header of the column of a field; `undefined` if there is none. */
  readonly header: (field: Field) => string | undefined;
  /** The column of the values as a column of figures; `undefined` if there is none. */
  readonly value?: FigureColumn;
  /** True if counts next to the figures are left out, as a chart in per cent does. */
  readonly isBesideCounts: boolean;
  /** True if the page names the column of the values. */
  readonly isValueNamed: boolean;
  /** The column of the targets as a column of figures. */
  readonly target?: FigureColumn;
  /** True if the chart compares figures with targets. */
  readonly isOfTargets: boolean;
  /** The column of per cents of targets: "% of target". */
  readonly way?: FigureColumn;
  /** The column of the earlier figures, if the chart asks for it. */
  readonly previous?: FigureColumn;
  /** The column that adds up the others. */
  readonly sum?: FigureColumn;
  /** The column that the title or the unit of the chart names, or that numbered rows are ranked by. */
  readonly meant?: FigureColumn;
  /** The column of the products of two others. */
  readonly product?: FigureColumn;
  /** The columns of shares of another, of which the rows are the parts, or of a larger whole; empty if the chart asks for no parts. */
  readonly shares: readonly ShareColumn[];
  /** The columns of changes, which are no figures of their own. */
  readonly changes: readonly FigureColumn[];
  /** Of the columns of figures those that are per cents of one whole in each row, with the unit; empty if the chart asks for no groups. */
  readonly hundredths: readonly FigureColumn[];
  /** True if the column of the parents names groups: because the page says so, or because each label stands in several. */
  readonly hasGroups: boolean;
  /** True if the names in two columns are crossed with each other: each of them is next to several of the other column. */
  readonly isCrossed: boolean;
  /** True if rows with the same period are told apart by their label. */
  readonly isLabelled: boolean;
  /** True if the rows are of persons or places, each with the day of its figure: two of them are no two times of one thing. */
  readonly areOwned: boolean;
  /** Header of the column of ratings in colours. */
  readonly rating?: string | undefined;
  /** The cells of a table of years by months or quarters; empty for any other. */
  readonly calendar: readonly SheetCell[];
  /** Reports columns of figures that are not drawn. `field` is what the page may name one of them, `shown` the column in their place. */
  readonly skip: (columns: readonly FigureColumn[], field: Field, shown?: FigureColumn) => void;
  /** Reports the rows that are not drawn by their periods, the lengths of these or their names, and what is: "2021" in place of "2020", "months" of "years". */
  readonly skipRows: (code: SkippedRows, skipped: readonly string[], shown: string) => void;
  /** Reports the name of rows that are not drawn since they add up the others. */
  readonly skipSum: (name: string) => void;
}

/** The rows in the foot of a table that have a figure in one of some columns. A remark across the columns has none; digits that cannot be read are one. */
const footRows = (foot: readonly Line[], columns: readonly number[]): readonly Line[] =>
  foot.filter(({ cells }) =>
    columns.some((column) => {
      const cell = cells[column];
      return cell && (isFigure(cell) || (/\d/.test(cell.text) && cell.text !== cells[0]?.text));
    }),
  );

/** True if the texts of the label name series: two rows share a period or a name. False if each row has its own period and its own name. */
function isLabelled(rows: readonly Line[], columns: ReadonlyMap<Field, number>, keys: readonly number[]): boolean {
  const [period, label] = [columns.get('period'), keys[0]];
  if (label === undefined) return false;
  return rows.length === 1 || [period, label].some((column) => countTexts(rows, [column ?? -1]) < rows.length);
}

/** Fields of figures of one thing, which restate each other. */
const COMPARED: readonly Field[] = ['value', 'target', 'baseline', 'previous'];

/** True for a day, also if nobody knows which number is that of the month. */
const isDay = (period = ''): boolean => /^\d{4}-\d\d-\d\d$|^\d\d?([./-])\d\d?\1\d{2,4}$/.test(period);

/** Parts that make a sheet. */
export interface SheetSource extends FigureSource, ReportedSheet {
  /** The rows in the foot of a table. */
  readonly foot: readonly Line[];
  /** Title of the chart, as the page or the table has it. */
  readonly title: string | undefined;
  /** Kind of file of its rows. Absent of a table of a page. */
  readonly file: FileKind | undefined;
  /** True if the page names the column of groups. */
  readonly hasGroups: boolean;
  readonly places: SheetContext['places'];
}

/** Finds the columns of the fields, and reports those that the page asks for in vain. In a chart of periods those that only say again when these are have no field. */
function assign(source: SheetSource, fields: readonly Field[]): Assignment {
  const { header, profiles, named, problems, used, rows } = source;
  const place = header && { line: header.line };
  const assigned = assignColumns({ profiles, hasHeader: !!header, isSingle: !rows[1], fields, named }, (column) => {
    const values = profiles.flatMap((profile) => profile.header || []);
    const expected = column === undefined ? ({ code: 'figures' } as const) : ({ code: 'one-of', values } as const);
    reject(problems, { pointer: '', code: 'no-column', expected, found: column, place });
  });
  const { keys, figures, columns: found } = withoutCountedValue(source, assigned);
  const columns = withoutPartedTarget(source, found);
  if (areParted(source, columns)) used.add(2);
  const parts = fields[0] === 'period' ? partsOfTimes([...keys, ...figures], columns.get('period'), source) : [];
  for (const column of parts) used.add(column);
  const isOther = (column: number): boolean => !parts.includes(column);
  return { ...assigned, columns, keys: keys.filter(isOther), figures: figures.filter(isOther) };
}

/** A column as a column of figures; `undefined` if there is none. */
function figureColumn({ profiles, rows, langOf }: SheetSource, column = -1): FigureColumn | undefined {
  const profile = profiles[column];
  if (!profile) return undefined;
  const { header, name, period, part, until, unit } = profile;
  const isBlank = !rows.some((row) => /[\p{N}[]/u.test(textAt(row, column)));
  const [first] = rows[0]?.cells ?? [];
  const time = period === undefined ? timedName(name, first && langOf(first))?.period : undefined;
  return {
    column,
    header,
    name,
    period,
    unit,
    ...(time !== undefined && { time }),
    ...(part && { part }),
    ...(until && { until }),
    ...(isBlank && { isBlank }),
  };
}

/** The cells of a table of years by months or quarters, with their rows. */
const calendarOf = (source: SheetSource, records: readonly Row[]): readonly SheetCell[] =>
  calendarCells(source, source.langOf).flatMap((cell) => {
    const row = records[cell.row];
    return row ? [{ ...cell, row }] : [];
  });

/** The polarity in a cell below a header. */
function polarityBelow(header: string | undefined, named: NamedColumns): SheetContext['polarityOf'] {
  const isNamed = named.some(([field]) => field === 'polarity');
  return (text) => readPolarity(text, header ?? '', isNamed);
}

/** The header of a column of assessments, if they are colours. */
const ratingHead = (header = '', rows: readonly Line[], column = -1): string | undefined =>
  isOfColours(
    header,
    rows.map((row) => textAt(row, column)),
  )
    ? header.trim()
    : undefined;

/** The reports of rows that a chart does not draw. */
const skippingOf = (source: SheetSource, columns: ReadonlyMap<Field, number>): Pick<Sheet, 'skipRows' | 'skipSum'> => ({
  skipRows: (code, skipped, shown) => skipRows(source, columns, { code, shown, skipped }),
  skipSum: (name) => skipRows(source, columns, { code: 'subtotal', skipped: [name] }),
});

/** The columns that all rows of a sheet share, and how their cells are read. */
function contextOf(
  source: SheetSource,
  { columns, keys, isCrossed }: ReturnType<typeof columnsOfNames>,
  asked: readonly Field[],
): SheetContext {
  const { rows, profiles, named, unit, langOf, problems, places, used } = source;
  const profileOf = (field: Field): Profile | undefined => profiles[columns.get(field) ?? -1];
  return {
    columns,
    keys,
    isCrossed,
    numbered: numberedHeads(source, columns, keys),
    width: areParted(source, columns) ? 2 : profiles.length,
    readings: profiles.map(({ reading }) => reading),
    units: profiles.map(({ unit }) => unit),
    counted: new Set(profiles.flatMap(({ header }, column) => (isCountName(header) ? [column] : []))),
    marks: headQualifiers(profiles),
    areAllPlans: areAllPlans(rows.map(({ cells }) => cells[columns.get('period') ?? -1]?.text ?? '')),
    polarityOf: polarityBelow(profileOf('polarity')?.header, named),
    // The sign is kept that tells per cents from shares of 1.
    unit: unit === '%' && hasFractions(source) ? undefined : unit,
    langOf,
    ...targetReading(profileOf('target')?.name, profileOf('value')?.name, asked),
    // Charts of periods have the period first.
    hasThrough: asked[0] === 'period',
    report: (place, problem) => reject(problems, { ...problem, place }),
    places,
    used,
  };
}

/** A sheet with the columns of these fields, the first of which may stand in the first column. */
export function sheetOf(source: SheetSource, asked: readonly Field[]): Sheet {
  const { foot, rows, profiles, named, used, naming } = source;
  const assigned = columnsOfNames(assign(source, asked), source, asked);
  const { columns, keys, figures, isGrouped } = assigned;
  for (const key of keys) naming.add(key);
  const headerOf: Sheet['header'] = (field) => profiles[columns.get(field) ?? -1]?.header;
  const context = contextOf(source, assigned, asked);
  const value = columns.get('value');
  const columnAt = (column: number | undefined): FigureColumn | undefined => figureColumn(source, column);
  const toFigures = (some: readonly number[]): readonly FigureColumn[] => some.flatMap((one) => columnAt(one) ?? []);
  // Measures with targets are parts of nothing: their parents are groups.
  const areParts = asked.includes('parent') && !asked.includes('target');
  const use = { areOfPeriods: columns.has('period'), areParts, target: columns.get('target') };
  const all = [value, ...figures].flatMap((column) => column ?? []);
  const { data, hidden, counts, sum, shares, changes, hundredths } = sortFigures(source, all, figures, use);
  const skip: Sheet['skip'] = (skipped, field, shown) => {
    const all = [...new Set([...COMPARED.map((one) => columns.get(one)), shown?.column])].flatMap((one) => one ?? []);
    for (const { column } of skipped)
      if (isRestated(column, { ...source, all })) used.add(column);
      else reportUnused(source, column, field, shown?.column);
  };
  for (const [some, field] of [[hidden, 'note'] as const, [counts, 'value'] as const]) skip(toFigures(some), field);
  const records = rows.map((line) => new SheetRow(line, context));
  const areOwned = isOwnerName(profiles[keys[0] ?? -1]?.header) && isDay(records[0]?.peek('period'));
  return {
    rows: records,
    calendar: calendarOf(source, records),
    foot: footRows(foot, value === undefined ? figures : [value]).map((line) => new SheetRow(line, context)),
    figures: toFigures(data),
    isBesideCounts: counts.length > 0,
    header: headerOf,
    value: columnAt(value),
    isValueNamed: named.some(([field]) => field === 'value'),
    target: columnAt(columns.get('target')),
    isOfTargets: areOfTargets(asked),
    way: columnAt(wayColumn(all, source)),
    previous: columnAt(columns.get('previous')),
    sum: columnAt(sum),
    meant: columnAt(meantColumn(data, source)),
    product: columnAt(use.areOfPeriods ? undefined : productOf(data, source)),
    shares,
    changes: toFigures(changes),
    hundredths: toFigures(use.areParts && value === undefined ? hundredths : []).map((one) => ({ ...one, unit: '%' })),
    hasGroups: isGrouped || source.hasGroups,
    isCrossed: assigned.isCrossed,
    isLabelled: areOwned || isLabelled(rows, columns, keys),
    areOwned,
    rating: ratingHead(headerOf('assessment'), rows, columns.get('assessment')),
    skip,
    ...skippingOf(source, columns),
  };
}
