import { hoistShared, type Records, type Row, type Sheet } from '../contract/rows.js';
import { periodOf, shownColumns, type ShownColumns } from '../contract/shown-column.js';
import { comparePeriods, readPeriod } from '../statistics/period.js';

/** The earlier figure of a row; `undefined` if its cell is empty. */
function previousOf(row: Row, { shown, previous }: ShownColumns) {
  if (!previous) return undefined;
  const value = row.entryFor('/previous', shown?.column, previous.column).figure('previous', 'value') ?? undefined;
  const period = periodOf(previous);
  return value === undefined ? undefined : { ...(period ? { period } : { label: previous.header }), value };
}

/** The sheet of a figure: rows of periods, or a row whose first cell is its name. */
function sheetOf(records: Records): Sheet {
  if (records.width === 1) return records.sheet('value');
  const sheet = records.sheet('period', 'value', 'previous', 'polarity');
  const [first, second] = sheet.rows;
  const text = second || sheet.header('period') ? undefined : first?.peek('period');
  const isName = text !== undefined && readPeriod(text, '04-01') === 'not-a-period';
  return isName ? records.sheet('label', 'value', 'previous', 'polarity') : sheet;
}

/**
 * Makes a `FigureData` from records. The headline is the figure of the latest period, and all rows are its trend. A single row is a headline
 * without a trend. A single row may have a target and an earlier figure. Columns: label, period, value, previous, target, status, through, unit,
 * source, note, polarity. Never throws.
 */
export function toDocument(records: Records): unknown {
  const sheet = sheetOf(records);
  const { rows } = sheet;
  const { shown, previous } = shownColumns(sheet);
  // The order of periods does not depend on the day that reporting years begin, so any day will do.
  const periods = rows.map((row) => readPeriod(row.peek('period') ?? '', '04-01'));
  let latest = rows.length - 1;
  for (const [i, period] of periods.entries()) {
    const best = periods[latest];
    if (typeof period === 'object' && (typeof best !== 'object' || comparePeriods(period, best) > 0)) latest = i;
  }
  const { title = records.title === undefined ? rows[latest]?.peek('label') : undefined } = records.head;
  const [first, second] = rows;
  if (first && !second) {
    const { text, figure, context } = first.entryFor('', shown?.column);
    return {
      ...records.head,
      title,
      period: text('period') ?? (shown && periodOf(shown)),
      value: figure('value'),
      target: figure('target') ?? undefined,
      previous: previousOf(first, { shown, previous }),
      asOf: text('through'),
      ...context,
      unit: context.unit ?? shown?.unit,
    };
  }
  const observations = rows.map((row, i) => {
    const { text, figure, context } = row.entryFor(`/observations/${i}`, shown?.column);
    const { unit = shown?.unit, source, note, polarity } = context;
    return { period: text('period'), value: figure('value'), through: text('through'), unit, source, note, polarity };
  });
  const { period, value, through } = observations[latest] ?? {};
  return hoistShared({ ...records.head, title, period, value, asOf: through, observations }, observations, [
    'unit',
    'source',
    'polarity',
  ]);
}
