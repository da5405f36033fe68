import { parentOf } from '../../rows/row-names.js';
import type { Records, Row, Sheet } from '../../rows/rows.js';
import { kindNamed } from '../../rows/kind-named.js';
import { statesForecast } from '../../written/qualifiers.js';
import { inPeriodOrder, sortablePeriod } from '../../written/sortable-period.js';

/** The names of the groups that rows are in. */
export const groupsIn = (rows: readonly Row[]): ReadonlySet<string | undefined> => new Set(rows.map(parentOf));

/** Group of a row: the one that it is part of, or the one that has its own name, as the sum of a section has. */
export function groupOf(row: Row, groups: ReadonlySet<string | undefined>): string | undefined {
  const label = row.peek('label') || undefined;
  return parentOf(row) ?? (groups.has(label) ? label : undefined);
}

/** A sheet without the rows that have nothing but the name of the group of others. */
export function withoutHeads(sheet: Sheet, { width }: Pick<Records, 'width'>): Sheet {
  const groups = groupsIn(sheet.rows);
  const isHead = (row: Row): boolean => {
    const texts = new Set(Array.from({ length: width }, (_, column) => row.textAt(column)).filter(Boolean));
    const [name, ...others] = texts;
    return !others.length && groups.has(name);
  };
  return { ...sheet, rows: sheet.rows.filter((row) => !isHead(row)) };
}

/** Rows of measures: each measure in its latest row. */
export interface MeasureRows {
  readonly sheet: Sheet;
  /** The latest row with a figure of each measure, those before it, and forecasts after it. */
  readonly earlier: ReadonlyMap<Row, readonly Row[]>;
  /** Rows after that of the only measure, which have targets alone. */
  readonly later: readonly Row[];
}

/** True for a row whose figure is a forecast: its cell, or that of its time or its status, says so. */
const isForecast = (row: Row, column: number): boolean =>
  [row.textAt(column), row.textAt('period'), row.textAt('status')].some(statesForecast);

/** The rows of a sheet as the periods of one measure: "Year, Prevalence, Target". Undefined if they have names, if one has no period, or two have the same. */
export function rowsOfPath(sheet: Sheet): MeasureRows | undefined {
  const { rows, header, value, figures } = sheet;
  const column = (value ?? figures[0])?.column;
  if (rows.length < 2 || column === undefined || header('label') !== undefined) return undefined;
  const ordered = inPeriodOrder(rows, (row) => sortablePeriod(row.peek('period')));
  const isDated = !!ordered && new Set(ordered.map((row) => row.peek('period'))).size === ordered.length;
  const counted = isDated ? ordered.filter((row) => !isNaN(row.numberAt(column))) : [];
  const latest = counted.filter((row) => !isForecast(row, column)).at(-1) ?? counted.at(-1);
  if (!ordered || !latest) return undefined;
  const at = ordered.indexOf(latest);
  const after = ordered.slice(at + 1);
  const forecasts = new Set(after.filter((row) => counted.includes(row)));
  const others = [...ordered.slice(0, at), ...forecasts];
  return { sheet, earlier: new Map([[latest, others]]), later: after.filter((row) => !forecasts.has(row)) };
}

/** True for rows of times that lead to a target: those with a figure have none, and each after them has nothing else. */
export function leadToTarget({ rows, value, figures }: Sheet): boolean {
  const column = (value ?? figures[0])?.column;
  if (column === undefined || !rows.every((row) => sortablePeriod(row.peek('label')))) return false;
  const hasFigure = (row: Row): boolean => !isNaN(row.numberAt(column));
  const past = rows.filter(hasFigure);
  const aims = rows.filter((row) => !hasFigure(row) && row.peek('target'));
  return past.length > 1 && aims.length > 0 && past.every((row) => !row.peek('target'));
}

/** True for rows that have one target, each the same. */
export function haveSameTarget({ rows }: Sheet): boolean {
  const [target, another] = new Set(rows.map((row) => row.peek('target') ?? ''));
  return rows.length > 1 && !!target && another === undefined;
}

/** True for rows of times that count up to their target: "Saved so far" of each month. */
export function countUp({ rows, value, figures }: Sheet): boolean {
  const shown = value ?? figures[0];
  if (!shown) return false;
  const counted = () => rows.map((row) => ({ period: row.peek('period'), figure: row.numberAt(shown.column) }));
  return kindNamed({ label: shown.header }, counted).kind === 'cumulative';
}
