import type { UnitInput } from '../../contract/unit.js';
import { isPlannedName, isYearBeforeName } from '../../rows/names/planned-name.js';
import { areWholes, seriesName } from '../../rows/row-names.js';
import type { FigureColumn, Row, Sheet } from '../../rows/rows.js';
import { nameOf as comparable } from '../../written/name.js';
import { sortablePeriod } from '../../written/sortable-period.js';

/** A row, the index of the column with its figure, and the period in the header of that column. */
export interface Observed {
  readonly row: Row;
  readonly column: number | undefined;
  readonly period?: string;
  /** The day that this period has reached, if its header says so. */
  readonly through?: string | undefined;
  /** The word in the header for the figure, next to its period: "budget". */
  readonly note?: string;
  /** True if the publisher’s status of the row is that of this figure. Absent of a row with one figure. */
  readonly isRated?: boolean;
  /** True if the figure is that of an earlier period than its row, whose marks it does not have. */
  readonly isEarlier?: boolean;
}

/** One series: its name, its unit, and the rows with its figures. */
export interface ObservedSeries {
  readonly label: string;
  readonly unit?: UnitInput;
  readonly observed: Observed[];
}

/** The series of a sheet, its rows that are periods, and the columns that belong to none. */
export interface ReadSeries {
  readonly found: readonly ObservedSeries[];
  readonly rows: readonly Row[];
  readonly lost: readonly FigureColumn[];
  /** Name of what all series are about. */
  readonly about?: string | undefined;
  /** One of the series, if it has the targets of the only other one. */
  readonly aim?: ObservedSeries | undefined;
  /** The comparison that the columns ask for. */
  readonly against?: 'year-before';
}

/** Adds an observation to the series of this name, which is made at its first. */
export function add(
  series: Map<string, ObservedSeries>,
  one: Omit<ObservedSeries, 'observed'>,
  observed: Observed,
): void {
  const known = series.get(one.label) ?? { ...one, observed: [] };
  known.observed.push(observed);
  series.set(one.label, known);
}

/** Name of a column of figures in a sheet whose rows have periods: a period in its header is a name too. */
const nameOf = ({ name, header, period }: FigureColumn): string =>
  period === undefined ? name : [name, header].filter(Boolean).join(', ');

/** The columns of figures: of one that has the name of a value the plan and the year before as well, unless the page names it. */
function columnsOf({ value, figures, isValueNamed }: Sheet): readonly FigureColumn[] {
  if (!value) return figures;
  const isCompared = ({ name }: FigureColumn): boolean =>
    isPlannedName(comparable(name)) || isYearBeforeName(comparable(name));
  const compared = isValueNamed ? [] : figures.filter(isCompared);
  return [value, ...compared].sort((a, b) => a.column - b.column);
}

/** A year less one, with as many digits. */
const lessOne = (year: string): string =>
  String((+year + 10 ** year.length - 1) % 10 ** year.length).padStart(year.length, '0');

/** The same period a year before: `2022/23` of `2023/24`. Undefined of a text that is no period, and of one that the year before does not have. */
function yearBefore(text: string): string | undefined {
  const earlier = text
    .replace(/\d{4}/g, lessOne)
    .replace(/(\d{4}\/)(\d\d)(?!\d)/, (_, first: string, last: string) => first + lessOne(last));
  return [text, earlier].every((one) => sortablePeriod(one)) ? earlier : undefined;
}

/** True for a column of per cents: by its unit, or by the signs in its cells. */
const areRates = ({ column, unit }: FigureColumn, rows: readonly Row[]): boolean =>
  unit === '%' || rows.some((row) => row.textAt(column).includes('%'));

/** The columns of the year before, each by the column of this year: the nearest to the left, or else to the right, and no rate for a count. Empty if a row has no known period. */
function earlierColumns(columns: readonly FigureColumn[], rows: readonly Row[]): ReadonlyMap<FigureColumn, number> {
  const isEarlier = ({ name }: FigureColumn): boolean => isYearBeforeName(comparable(name));
  const isNow = (column: FigureColumn): boolean => !isEarlier(column) && !isPlannedName(comparable(column.name));
  const areDated = rows.every((row) => yearBefore(row.peek('period') ?? '') !== undefined);
  if (!areDated) return new Map();
  return new Map(
    columns.filter(isEarlier).flatMap((column) => {
      const alike = columns.filter((one) => isNow(one) && areRates(one, rows) === areRates(column, rows));
      const now = alike.filter((one) => one.column < column.column).at(-1) ?? alike[0];
      return now ? [[column, now.column] as const] : [];
    }),
  );
}

/** The name that all rows have next to several columns of figures, which name their series. Undefined if there is none. */
function commonName({ rows }: Sheet, columns: readonly FigureColumn[]): string | undefined {
  if (columns.length < 2 || rows.length < 2) return undefined;
  // Names that are not used are reported, and so they are not read here.
  const [name, other] = new Set(rows.map((row) => row.textAt('series') || row.textAt('label')));
  if (!name || other !== undefined) return undefined;
  return rows.map(seriesName)[0];
}

/** Names of the series of rows: the text of their column, and the label as well if rows of one series have the same period. Those without one are the whole, which has the title. */
function rowNames(
  rows: readonly Row[],
  isLabelled: boolean,
  title: string | undefined,
): (row: Row) => string | undefined {
  const areSeries = new Set(rows.map((row) => `${row.peek('period')}\0${row.peek('series')}`)).size === rows.length;
  const whole = areWholes(rows) ? title : undefined;
  return (row) => {
    const series = row.peek('series');
    const isOne = series === undefined || areSeries || !isLabelled;
    const name = isOne
      ? (series ?? row.peek('label'))
      : [...new Set([series, row.peek('label')])].filter(Boolean).join(', ');
    return name === '' ? (whole ?? name) : name;
  };
}

/** True if a cell of a series is not empty. */
const hasText = ({ observed }: ObservedSeries): boolean =>
  observed.some(({ row, column }) => column !== undefined && row.textAt(column) !== '');

/** The series of rows with a period each: for each name in their text column and each of these columns of figures, unless all cells of that name are empty there. */
function seriesOf(
  sheet: Sheet,
  columns: readonly FigureColumn[],
  title: string | undefined,
): readonly ObservedSeries[] {
  const { rows, value, header, isLabelled } = sheet;
  const isNamed = isLabelled || header('series') !== undefined;
  const hasNames = isNamed && commonName(sheet, columns) === undefined;
  const only = columns.length === 1 ? title : undefined;
  if (!hasNames)
    return columns.map((column) => ({
      label: (value && only) ?? (nameOf(column) || only || column.header),
      unit: column.unit,
      observed: rows.map((row) => ({ row, column: column.column })),
    }));
  const series = new Map<string, ObservedSeries>();
  const rowName = rowNames(rows, isLabelled, title);
  for (const row of rows)
    for (const column of columns) {
      const name = rowName(row) ?? title ?? nameOf(column);
      const label = columns.length > 1 ? [name, nameOf(column)].filter(Boolean).join(', ') : name;
      add(series, { label, unit: column.unit }, { row, column: column.column });
    }
  const all = [...series.values()];
  const filled = columns.length > 1 ? all.filter(hasText) : all;
  return filled.length ? filled : all;
}

/** The figures of the year before that a series has not itself. Undefined if it has another figure of one of their periods. */
function earlierFigures({ observed }: ObservedSeries, earlier: number, now: number): readonly Observed[] | undefined {
  const known = new Map(observed.map(({ row, column }) => [row.peek('period'), row.textAt(column ?? -1)]));
  const found: Observed[] = [];
  for (const { row, column } of observed) {
    const text = row.textAt(earlier);
    const period = yearBefore(row.peek('period') ?? '');
    if (column !== now || !text || !period) continue;
    if (!known.has(period)) found.push({ row, column: earlier, period, isEarlier: true });
    else if (known.get(period) !== text) return undefined;
  }
  return found;
}

/** The series of a sheet with a period in each row: for each name in its text column and each column of figures, with those of the year before. */
export function seriesByRow(sheet: Sheet, title: string | undefined): ReadSeries {
  const { rows } = sheet;
  const all = columnsOf(sheet);
  const earlier = earlierColumns(all, rows);
  const current = all.filter((column) => !earlier.has(column));
  let found = seriesOf(sheet, current, title);
  const lost: FigureColumn[] = [];
  for (const [column, now] of earlier) {
    const before = found.map((series) => earlierFigures(series, column.column, now));
    if (before.includes(undefined)) lost.push(column);
    else found = found.map((series, i) => ({ ...series, observed: [...(before[i] ?? []), ...series.observed] }));
  }
  return {
    found,
    rows,
    lost,
    about: commonName(sheet, all),
    ...(earlier.size > lost.length && { against: 'year-before' }),
  };
}
