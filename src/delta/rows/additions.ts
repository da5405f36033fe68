// What the rows of a delta have besides figures: targets, events and spans.
import type { FigureColumn, RowFigure, Sheet } from '../../rows/rows.js';
import { haveOneTarget, targetNotes, targetYearIn, targetsIn } from '../../rows/target-notes.js';
import { eventsOf } from './events.js';
import type { ObservedSeries } from './series-by-row.js';

/** True for a per cent with its sign. */
export const isPercent = (text: string | undefined): boolean => /%$/.test(text ?? '');

/** True if targets are per cents and not all figures are: "Eligible, Coverage, Target". */
function areTargetsOfOthers({ rows, header, value, figures }: Sheet, unit: string | undefined): boolean {
  if (header('target') === undefined || unit === '%') return false;
  const isOther = ({ column, unit: unitOfOther }: FigureColumn): boolean =>
    unitOfOther !== '%' && !rows.some((row) => isPercent(row.peek(column)));
  return rows.some((row) => isPercent(row.peek('target'))) && [...(value ? [value] : []), ...figures].some(isOther);
}

/** The targets, events and spans that the rows have next to their figures. Equal targets are one for all periods. */
export function additionsOf(sheet: Sheet, unit: string | undefined) {
  const { rows, header } = sheet;
  const isDated = header('period') !== undefined;
  const hasTargets = header('target') !== undefined && !areTargetsOfOthers(sheet, unit);
  const targets = new Map<string, { period: string | undefined; value: RowFigure }>();
  const { events, spans } = eventsOf(isDated && header('event') !== undefined ? rows : []);
  for (const row of rows) {
    const period = row.peek('period');
    const written = hasTargets ? row.peek('target') : undefined;
    if (!written || targets.has(period ?? '')) continue;
    // The place of the member follows from the order of the periods.
    targets.set(period ?? '', { period, value: row.entryFor(`/target/${targets.size}`).figure('target', 'value') });
  }
  const areEqual = haveOneTarget(rows);
  const [only] = targets.values();
  const target = areEqual ? only?.value : [...targets.values()];
  return {
    ...((isDated || areEqual) && targets.size && { target }),
    ...(events.length && { events }),
    ...(spans.length && { spans }),
  };
}

/** The targets of the periods in the heads of columns, from a row of their own. */
export const targetsOf = ({ observed }: ObservedSeries): readonly { period: string | undefined; value: RowFigure }[] =>
  observed.flatMap(({ row, column, period }, index) =>
    column === undefined || !row.textAt(column)
      ? []
      : { period, value: row.entryFor(`/target/${index}`, column).figure('value') },
  );

/** Notes on targets that are not drawn: of series in rows those that differ, of periods in rows the year in their header. */
export function notesOnTargets(sheet: Sheet, unit: string | undefined): readonly string[] {
  const { header } = sheet;
  if (areTargetsOfOthers(sheet, unit)) return targetsIn(sheet, sheet.rows, '%', 'period');
  if (header('period') !== undefined) return targetYearIn(sheet);
  return targetNotes(sheet, unit, header('series') === undefined ? 'label' : 'series');
}
