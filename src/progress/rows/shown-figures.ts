// The columns of figures that measures have reached, and those of their starts.
import { partialYearIn } from '../../rows/columns/period-head.js';
import { areBasesOfPeriods, isActual, isPlan } from '../../rows/names/basis.js';
import { isTargetRow } from '../../rows/names/target-columns.js';
import type { FigureColumn, Sheet } from '../../rows/rows.js';
import { columnPeriod, shownColumn, shownColumns } from '../../rows/shown-column.js';
import { comparePeriods } from '../../statistics/period.js';
import { sortablePeriod } from '../../written/sortable-period.js';
import { areWays } from './reached-columns.js';

/** The column of the figures of measures, and that of their starts. */
export interface ShownFigures {
  readonly shown?: FigureColumn | undefined;
  readonly start?: FigureColumn | undefined;
  /** True if the target is due in a year after that of the figures. */
  readonly isDue?: boolean;
}

/** The only column of figures that is, in each row, the per cent of the target that another column has: "Total" and not "Raised" next to "Progress". Undefined if there is none, or the page names another. */
function statedByShares(sheet: Sheet): FigureColumn | undefined {
  const { value, figures, sum, target, way, rows, isValueNamed } = sheet;
  if (!target || isValueNamed) return undefined;
  const all = [...new Set([value, sum, ...figures])].flatMap((one) => one ?? []);
  const perCents = [...new Set([way, ...figures])].flatMap((one) => one ?? []);
  const isStated = (one: FigureColumn): boolean =>
    perCents.some((share) => share !== one && areWays(share, one, target, sheet));
  const [found, ...more] = rows.length > 1 ? all.filter(isStated) : [];
  return more.length ? undefined : found;
}

/** The only column of a year that has not come to its end, "2024/25 (to Q3)", after those of complete years: next to a target it says how far things are. Undefined of any others. */
function yearToDate({ figures, target, value }: Sheet): FigureColumn | undefined {
  const partial = figures.filter(partialYearIn);
  const [found, ...more] = target && !value ? partial : [];
  const year = sortablePeriod(found && partialYearIn(found)?.period);
  const isLast = figures.every((one) => {
    const other = sortablePeriod(one.period);
    return one === found || (!!year && !!other && comparePeriods(other, year) < 0);
  });
  return found && !more.length && isLast ? found : undefined;
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
  const shown = statedByShares(sheet) ?? yearToDate(sheet) ?? shownColumn(sheet);
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
