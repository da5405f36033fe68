import { readHeading } from '../rows/columns/heading-unit.js';
import { sortablePeriod } from '../written/sortable-period.js';
import { annotatedRows, hoistShared, type Records, type Row, type Sheet } from '../rows/rows.js';
import { periodOf, shownColumns, type ShownColumns } from '../rows/shown-column.js';
import { comparePeriods, readPeriod } from '../statistics/period.js';

/** The earlier figure of a row; `undefined` if its cell is empty. */
function previousOf(row: Row, { shown, previous }: ShownColumns) {
  if (!previous) return undefined;
  const value = row.entryFor('/previous', shown?.column, previous.column).figure('previous', 'value') ?? undefined;
  const period = periodOf(previous);
  return value === undefined ? undefined : { ...(period ? { period } : { label: previous.header }), value };
}

/** Heads of columns of times. Below any other, a text that is no period is the name of the figure. */
const TIMES = /^(?:time|period|date|day|week|month|quarter|year)s?\b/i;

/** The sheet of a figure: rows of periods, or a row whose first cell is its name. */
function sheetOf(records: Records): Sheet {
  if (records.width === 1) return records.sheet('value');
  const sheet = records.sheet('period', 'value', 'previous', 'polarity');
  const [first, second] = sheet.rows;
  const head = sheet.header('period') ?? '';
  const text = second || TIMES.test(head) ? undefined : first?.peek('period');
  // Next to its target, a figure needs no name: "Raised, Target".
  if (text !== undefined && !/\p{L}{3}/u.test(text) && sheet.header('target'))
    return records.sheet('value', 'previous');
  const isName = text !== undefined && readPeriod(text, '04-01') === 'not-a-period';
  return isName ? records.sheet('label', 'value', 'previous', 'polarity') : sheet;
}

/** The document of a single row. The unit of its name is that of the figure, if nothing else states one. */
function ofOneRow(row: Row, columns: ShownColumns, head: Records['head'] & { title?: string | undefined }): unknown {
  const { shown } = columns;
  const { title } = head;
  const { text, figure, context } = row.entryFor('', shown?.column);
  const isNamed = title === row.peek('label') && !context.unit && !shown?.unit && !head.unit;
  const named = isNamed && title !== undefined ? readHeading(title) : undefined;
  return {
    ...head,
    title: named?.unit ? named.name : title,
    period: text('period') ?? (shown && periodOf(shown)),
    value: figure('value'),
    target: figure('target') ?? undefined,
    baseline: figure('baseline') ?? undefined,
    status: text('assessment'),
    previous: previousOf(row, columns),
    asOf: text('through'),
    ...context,
    unit: context.unit ?? shown?.unit ?? named?.unit,
  };
}

/**
 * Makes a `FigureData` from records. The headline is the figure of the latest period, and all rows are its trend. A single row is a headline
 * without a trend. The row of the latest period may have a target, a single row also an earlier figure. Columns: label, period, value, previous, target, baseline, status, assessment
 * (the status in the word of the publisher), through, unit,
 * source, note, annotation, polarity. Never throws.
 */
export function toDocument(records: Records): unknown {
  const sheet = sheetOf(records);
  const { rows } = sheet;
  const columns = shownColumns(sheet);
  const { shown } = columns;
  const periods = rows.map((row) => sortablePeriod(row.peek('period')));
  let latest = rows.length - 1;
  for (const [i, period] of periods.entries()) {
    const best = periods[latest];
    if (period && (!best || comparePeriods(period, best) > 0)) latest = i;
  }
  const { title = records.title === undefined ? rows[latest]?.peek('label') : undefined } = records.head;
  const [first, second] = rows;
  const annotations = annotatedRows(rows, (row) => ({ period: row.peek('period') }));
  const head = { ...records.head, ...annotations, title };
  if (first && !second) return ofOneRow(first, columns, head);
  const observations = rows.map((row, i) => {
    const { text, figure, context } = row.entryFor(`/observations/${i}`, shown?.column);
    const { unit = shown?.unit, source, note, polarity } = context;
    return { period: text('period'), value: figure('value'), through: text('through'), unit, source, note, polarity };
  });
  const { period, value, through } = observations[latest] ?? {};
  const { text, figure } = rows[latest]?.entryFor('', shown?.column) ?? {};
  const aim = { target: figure?.('target') ?? undefined, status: text?.('assessment') };
  return hoistShared({ ...head, period, value, ...aim, asOf: through, observations }, observations, [
    'unit',
    'source',
    'polarity',
  ]);
}
