import type { Row, Sheet } from '../../rows/rows.js';
import { inPeriodOrder, sortablePeriod } from '../../written/sortable-period.js';

/** Rows of measures: each measure in its latest row. */
export interface MeasureRows {
  readonly sheet: Sheet;
  /** The latest row with a figure of each measure, and those before it. */
  readonly earlier: ReadonlyMap<Row, readonly Row[]>;
  /** Rows after that of the only measure, which have targets alone. */
  readonly later: readonly Row[];
}

/** The rows of a sheet as the periods of one measure: "Year, Prevalence, Target". Undefined if they have names, if one has no period, or two have the same. */
export function pathOf(sheet: Sheet): MeasureRows | undefined {
  const { rows, header, value, figures } = sheet;
  const column = (value ?? figures[0])?.column;
  if (rows.length < 2 || column === undefined || header('label') !== undefined) return undefined;
  const ordered = inPeriodOrder(rows, (row) => sortablePeriod(row.peek('period')));
  const isDated = !!ordered && new Set(ordered.map((row) => row.peek('period'))).size === ordered.length;
  const latest = isDated ? ordered.filter((row) => !isNaN(row.numberAt(column))).at(-1) : undefined;
  if (!ordered || !latest) return undefined;
  const at = ordered.indexOf(latest);
  return { sheet, earlier: new Map([[latest, ordered.slice(0, at)]]), later: ordered.slice(at + 1) };
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
