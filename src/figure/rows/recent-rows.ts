import { UNDATED } from '../../contract/observation.js';
import { secondLine } from '../../rows/chosen-name.js';
import { timeAfterName } from '../../rows/names/end-names.js';
import { isYearBeforeName } from '../../rows/names/planned-name.js';
import { seriesName } from '../../rows/row-names.js';
import type { Records, Row, Sheet } from '../../rows/rows.js';
import { shownColumns, undatedTitle } from '../../rows/shown-column.js';
import { nameOf } from '../../written/name.js';
import { readStage } from '../../written/stages.js';
import { ofOneRow } from './named-row.js';

/** A row with the name of its figure, which is empty if there is nothing but a time, and that time: "Calls" and "This month". */
interface TimedRow {
  readonly row: Row;
  readonly stem: string;
  readonly time: string;
}

/** The row of this time, and those of times before it: "This month", "Last month" and "Same month last year". */
interface RecentRows {
  readonly now: TimedRow;
  readonly before: readonly TimedRow[];
}

/** Most figures that a figure is compared with. */
const MOST_BEFORE = 3;

function timedRow(row: Row): TimedRow {
  const text = row.peek('period') ?? seriesName(row) ?? '';
  return { row, ...(timeAfterName(text) ?? { stem: '', time: text }) };
}

/** Place of a time that is named from now on: 1 of this time, 0 of one before it. Undefined of any other. */
function recencyOf({ time }: TimedRow): number | undefined {
  if (isYearBeforeName(nameOf(time))) return 0;
  const stage = readStage(time, 'en');
  return stage?.kind === 'recency' ? stage.place : undefined;
}

/** The rows of a sheet by their times. Undefined if a row is of another time or of another name. */
function recentIn({ rows }: Sheet): RecentRows | undefined {
  if (rows.length < 2 || rows.length > 1 + MOST_BEFORE) return undefined;
  const timed = rows.map(timedRow);
  const [now, other] = timed.filter((one) => recencyOf(one) === 1);
  if (!now || other) return undefined;
  const before = timed.filter(
    (one) => recencyOf(one) === 0 && (one.stem === '' || nameOf(one.stem) === nameOf(now.stem)),
  );
  return before.length === rows.length - 1 ? { now, before } : undefined;
}

/** The title of figures that are named by their times alone, which is that of their column, and their time as the second line. */
function titlesOf(time: string, title: string | undefined, records: Records) {
  const { head, hasSubtitle } = records;
  const isUntitled = head.title === undefined && records.title === undefined;
  const name = isUntitled ? time : [title, time].filter(Boolean).join(', ');
  const line = hasSubtitle ? undefined : secondLine(records, name);
  return { ...(isUntitled && { title }), ...(line && { subtitle: line }) };
}

/** The document of a figure of this time and of times before it. Undefined if the rows are others. */
export function ofRecentRows(sheet: Sheet, records: Records): unknown {
  const recent = recentIn(sheet);
  if (!recent) return undefined;
  const { now, before } = recent;
  // The columns that are not shown are notes, or are reported, with the row of this time.
  const { shown } = shownColumns({ ...sheet, skip: () => undefined });
  const previous = before.map(({ row, time }, index) => {
    const value = row.entryFor(`/previous/${index}`, shown?.column).figure('value');
    return { period: UNDATED, label: time, value };
  });
  return {
    ...ofOneRow({ row: now.row }, sheet, records),
    period: undefined,
    ...(now.stem === '' && titlesOf(now.time, shown && undatedTitle(shown), records)),
    previous,
  };
}
