import { isYearBeforeName } from '../../rows/names/planned-name.js';
import { relativeTime } from '../../rows/names/relative-time.js';
import { notesOfColumns } from '../../rows/other-figures.js';
import { withoutChanges } from '../../rows/restated-changes.js';
import type { FigureColumn, Row, Sheet } from '../../rows/rows.js';
import { columnPeriod, earlierThan, shownColumns } from '../../rows/shown-column.js';
import { nameOf } from '../../written/name.js';

/** The columns of figures of which the time follows from that of a row: "Last month" and "Last year" next to March 2023. */
function relativeColumns({ previous, figures }: Sheet, shown: FigureColumn | undefined, time: string | undefined) {
  const others = figures.filter(({ column }) => column !== shown?.column && column !== previous?.column);
  return [...(previous ? [previous] : []), ...others].flatMap((column) => {
    const before = relativeTime(column.header, time);
    return before === undefined ? [] : [{ ...column, time: before }];
  });
}

/** The columns of the same time a year before next to one of a time without a date: "Same month last year" next to "Last month". */
const yearBefore = ({ figures }: Sheet, shown: FigureColumn | undefined, before: FigureColumn) =>
  columnPeriod(before) === undefined
    ? figures.filter(
        (one) => one.column !== shown?.column && one.column !== before.column && isYearBeforeName(nameOf(one.header)),
      )
    : [];

/** The columns of a row: that of its figure, those that it is compared with, those of its trend, and those of times that nobody knows. */
export function columnsOf(sheet: Sheet, row: Row, period: string | undefined) {
  const { shown, previous } = shownColumns({ ...sheet, skip: () => undefined });
  const relative = relativeColumns(sheet, shown, row.peek('period') ?? (shown && columnPeriod(shown)) ?? period);
  const history = earlierThan(shown, sheet).filter(({ column }) => column !== sheet.previous?.column);
  const dated = history.filter((one) => columnPeriod(one) !== undefined);
  const undated = history.filter((one) => !dated.includes(one) && one !== previous);
  const isTrend = dated.length > 1 && !previous;
  const trend = isTrend && shown ? [...dated, shown] : [];
  const before = isTrend ? undefined : (previous ?? dated[0]);
  const compared = relative.length ? relative : before ? [before, ...yearBefore(sheet, shown, before)] : [];
  const read = [shown, ...compared, ...trend, ...undated];
  const unread = sheet.figures.filter(({ column }) => !read.some((one) => one?.column === column));
  const changes = shown ? withoutChanges(sheet.changes, [row], { shown, previous: compared[0] }) : [];
  const others = sheet.isValueNamed ? [] : notesOfColumns(row, [...unread, ...changes]);
  if (!others) sheet.skip(unread, 'value', shown);
  return { shown, compared, trend, undated, others: others ?? [] };
}
