// The columns of figures that measures have reached, and those of their starts.
import { areBasesOfPeriods, isActual, isPlan } from '../../rows/names/basis.js';
import { isTargetRow } from '../../rows/names/target-columns.js';
import type { FigureColumn, Sheet } from '../../rows/rows.js';
import { columnPeriod, shownColumn, shownColumns } from '../../rows/shown-column.js';

/** The column of the figures of measures, and that of their starts. */
export interface ShownFigures {
  readonly shown?: FigureColumn | undefined;
  readonly start?: FigureColumn | undefined;
  /** True if the target is due in a year after that of the figures. */
  readonly isDue?: boolean;
}

/** The column of figures, and that of the starts. Of two years before that of the target, the first is the start: "1990", "2022", "2030 target". */
export function shownAndStart(sheet: Sheet): ShownFigures {
  const due = /(?:19|20)\d\d/.exec(sheet.header('target') ?? '')?.[0];
  const isBefore = (shown: FigureColumn | undefined): boolean => !!due && !!shown && (columnPeriod(shown) ?? due) < due;
  if (due && sheet.header('baseline') === undefined) {
    const { shown, previous } = shownColumns(sheet, 'baseline');
    // An actual of the year before is no start.
    if (previous && !isActual(previous.name) && isBefore(shown)) return { shown, start: previous };
  }
  const shown = shownColumn(sheet);
  return { shown, isDue: isBefore(shown) };
}

/** A sheet without the columns in which nothing but the target has a figure, as next year. The same sheet if these are all. */
function withoutAims(sheet: Sheet): Sheet {
  const others = sheet.rows.filter((row) => !isTargetRow(row.peek('label')));
  if (others.length === sheet.rows.length) return sheet;
  const figures = sheet.figures.filter(({ column }) => others.some((row) => row.textAt(column)));
  return figures.length ? { ...sheet, figures } : sheet;
}

/** A sheet without the figures of plans next to those of other periods: nothing is reached by "2025 budget". */
function withoutPlans(sheet: Sheet): Sheet {
  const figures = sheet.figures.filter(({ name }) => !isPlan(name));
  const dated = sheet.figures.filter(({ period }) => period !== undefined);
  return figures.length && areBasesOfPeriods(dated) ? { ...sheet, figures } : sheet;
}

/** A sheet with the columns of what has come, if any: without those of plans and of targets alone. */
export const withPastFigures = (sheet: Sheet): Sheet => withoutPlans(withoutAims(sheet));
