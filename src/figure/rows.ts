import { hoistShared, type Records, type Row } from '../contract/rows.js';
import { periodOf, shownColumns, type ShownColumns } from '../contract/shown-column.js';
import { comparePeriods, readPeriod } from '../statistics/period.js';

/** The earlier figure of a row; `undefined` if its cell is empty. */
function previousOf(row: Row, { shown, previous }: ShownColumns) {
  if (!previous) return undefined;
  const value = row.entryFor('/previous', shown?.column, previous.column).figure('previous', 'value') ?? undefined;
  const period = periodOf(previous);
  return value === undefined ? undefined : { ...(period ? { period } : { label: previous.header }), value };
}

/**
 * Makes a `FigureData` from records. The headline is the figure of the latest period, and all rows are its trend. A single row is a headline
 * without a trend. A single row may have a target and an earlier figure. Columns: label, period, value, previous, target, status, through, unit,
 * source, note. Never throws.
 */
export function toDocument(records: Records): unknown {
  const sheet = records.width > 1 ? records.sheet('period', 'value', 'previous') : records.sheet('value');
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
    const { unit = shown?.unit, source, note } = context;
    return { period: text('period'), value: figure('value'), through: text('through'), unit, source, note };
  });
  const { period, value, through } = observations[latest] ?? {};
  return hoistShared({ ...records.head, title, period, value, asOf: through, observations }, observations, [
    'unit',
    'source',
  ]);
}
