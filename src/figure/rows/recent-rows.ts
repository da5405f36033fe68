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

/** The rows of a figure of this time and of times before it: "This month", "Last month" and "Same month last year". */
interface RecentRows {
  readonly now: Row;
  readonly before: readonly Row[];
}

/** Most figures that a figure is compared with. */
const MOST_BEFORE = 3;

/** The name of a figure without its time, which is empty if there is nothing else, and that time: "Calls" and "This month". */
const timed = (text: string): { readonly stem: string; readonly time: string } =>
  timeAfterName(text) ?? { stem: '', time: text };

/** The text of a row that may name its time. */
const textOf = (row: Row): string => row.peek('period') ?? seriesName(row) ?? '';

/** Place of a time that is named from now on: 1 of this time, 0 of one before it. Undefined of any other. */
function recencyOf(time: string): number | undefined {
  if (isYearBeforeName(nameOf(time))) return 0;
  const stage = readStage(time, 'en');
  return stage?.kind === 'recency' ? stage.place : undefined;
}

/** The row of this time, and those of times before it. Undefined if a row is of another time or of another name. */
function recentIn({ rows }: Sheet): RecentRows | undefined {
  if (rows.length < 2 || rows.length > 1 + MOST_BEFORE) return undefined;
  const found = rows.map((row) => ({ row, ...timed(textOf(row)) }));
  const placed = found.map((one) => ({ ...one, place: recencyOf(one.time) }));
  const [now, other] = placed.filter(({ place }) => place === 1);
  const before = placed.filter(({ place, stem }) => place === 0 && (stem === '' || nameOf(stem) === nameOf(now?.stem)));
  return now && !other && before.length === rows.length - 1
    ? { now: now.row, before: before.map(({ row }) => row) }
    : undefined;
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
  const { shown } = shownColumns(sheet);
  const previous = before.map((row, index) => {
    const value = row.entryFor(`/previous/${index}`, shown?.column).figure('value');
    return { period: UNDATED, label: timed(textOf(row)).time, value };
  });
  const isTimeAlone = timed(textOf(now)).stem === '';
  return {
    ...ofOneRow({ row: now }, sheet, records),
    period: undefined,
    ...(isTimeAlone && titlesOf(textOf(now), shown && undatedTitle(shown), records)),
    previous,
  };
}
