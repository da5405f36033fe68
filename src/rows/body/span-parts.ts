// Starts and ends of phases whose years, months and days are in columns of their own, as in the spreadsheets of TimelineJS.
import { nameOf } from '../../written/name.js';
import { yearIn } from '../columns/period-head.js';
import { textAt, withTextAt, type LangOf, type Line } from '../grid.js';
import { emptyColumns, type Body, type Tidying } from './body.js';
import { dayInMonth, monthInYear } from './month-parts.js';

/** Heads of the parts of a start and of an end, the largest first. */
const PARTS = ['year', 'month', 'day'];

/** The columns of a year, a month and a day, by their heads after a prefix: "End Year, End Month, End Day". -1 for each that is missing. */
function partColumns(header: Line, prefix = ''): readonly number[] {
  const names = header.cells.map(({ text }) => nameOf(text));
  return PARTS.map((part) => names.indexOf(`${prefix}${part}`));
}

/** The period of a row whose year, month and day are in three columns: `1992-06-03`, or `1992-06` and `1992` if the others are empty. Empty if all are, undefined if one cannot be read or a larger part is missing. */
function timeOf(line: Line, columns: readonly number[], langOf: LangOf): string | undefined {
  const [year = '', month = '', day = ''] = columns.map((column) => textAt(line, column).trim());
  if (!year) return month || day ? undefined : '';
  if (!yearIn(year)) return undefined;
  if (!month) return day ? undefined : year;
  const cell = line.cells[columns[1] ?? -1];
  const period = monthInYear(month, year, cell && langOf(cell));
  return period && day ? dayInMonth(day, period) : period;
}

/** A body in which the parts of a start and an end are one period in the column of the year: `1992-06-03/1992-06-14`. Unchanged without "Year" or "End Year", if only one of both has months or days, or if one row cannot be read. */
export function joinSpans(body: Body, { langOf, hasPeriod }: Tidying): Body {
  const { header, rows } = body;
  if (!header || hasPeriod) return body;
  const [starts, ends] = [partColumns(header), partColumns(header, 'end ')];
  const [year = -1, ...others] = starts;
  // A start with a month has no end in a year.
  const areAlike = starts.every((column, i) => column < 0 === (ends[i] ?? -1) < 0);
  if (year < 0 || (ends[0] ?? -1) < 0 || !areAlike) return body;
  const joined: Line[] = [];
  for (const line of rows) {
    const [start, end] = [timeOf(line, starts, langOf), timeOf(line, ends, langOf)];
    if (start === undefined || end === undefined || (end && !start)) return body;
    joined.push(withTextAt(line, year, !end || end === start ? start : `${start}/${end}`));
  }
  return emptyColumns(
    { ...body, rows: joined },
    [...others, ...ends].filter((column) => column >= 0),
  );
}
