import type { Row, Sheet } from '../../rows/rows.js';
import { inPeriodOrder, sortablePeriod } from '../../written/sortable-period.js';

/** Rows that are the periods of one measure. */
interface PathRows {
  readonly sheet: Sheet;
  /** The latest row with a figure, and those before it. */
  readonly earlier: ReadonlyMap<Row, readonly Row[]>;
  /** Rows after it, which have targets alone. */
  readonly later: readonly Row[];
}

/** The rows of a sheet as the periods of one measure: "Year, Prevalence, Target". Undefined if they have names, if one has no period, or two have the same. */
export function pathOf(sheet: Sheet): PathRows | undefined {
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
