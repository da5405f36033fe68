import { chosenName, headingOf, onlyName, secondLine } from '../../rows/chosen-name.js';
import { timeAfterName } from '../../rows/names/end-names.js';
import type { FigureColumn, Records, Sheet } from '../../rows/rows.js';
import type { ShownColumns } from '../../rows/shown-column.js';
import { unitInCells } from './unit-in-cells.js';

/** Name of the figures of a column whose head tells their time as well: "Calls" of "Calls this month". */
const stemOf = (column: FigureColumn | undefined): string | undefined => column && timeAfterName(column.name)?.stem;

/** The second line of a chart: that of the rows, or the head of the column of the figures, if it is one of several, or neither their unit nor the title says what they are. */
export function subtitleIn(
  records: Records,
  sheet: Sheet,
  { shown, previous }: ShownColumns,
  made: readonly Readonly<Record<string, unknown>>[],
): string | undefined {
  const { title, hasSubtitle, head } = records;
  if (previous && title !== undefined) return secondLine(records, stemOf(shown)) ?? head.subtitle;
  if (previous || (hasSubtitle && head.subtitle === undefined)) return head.subtitle;
  // "Q3" of a year that nobody names, unless the head of the figures does.
  if (shown?.part && !hasSubtitle) return shown.part.name;
  if (title === undefined) return head.subtitle;
  const chosen = shown?.part ? undefined : chosenName(sheet, shown, headingOf(records));
  if (chosen !== undefined) return secondLine(records, chosen) ?? head.subtitle;
  if (hasSubtitle) return head.subtitle;
  return onlyName(sheet, shown, { title, unit: records.unit ?? unitInCells(made) }) ?? head.subtitle;
}
