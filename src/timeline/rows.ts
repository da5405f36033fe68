import { annotatedRows, hoistShared, type Records, type Row } from '../contract/rows.js';
import { dayText, readPeriod } from '../statistics/period.js';

/** True if a period is one day, week or month, so that it is the time of an event. */
function isShort(text: string | undefined): boolean {
  const period = readPeriod(text ?? '');
  return (
    typeof period === 'object' && period.first === period.last && !['year', 'quarter'].includes(period.granularity)
  );
}

/** The period of a row: that in its column, or from its start to its end, in days if these are of different length. Without an end it is open. */
function periodOf(row: Row): string | undefined {
  const [period, start, end] = (['period', 'first', 'last'] as const).map((field) => row.peek(field) || undefined);
  if (period !== undefined || start === undefined) return period;
  const [first, last] = [readPeriod(start), readPeriod(end ?? '')];
  if (typeof first !== 'object') return start;
  if (end === undefined) return `${start}/..`;
  if (start === end) return start;
  return typeof last === 'object' && first.granularity !== last.granularity
    ? `${dayText(first.start)}/${dayText(last.end)}`
    : `${start}/${end}`;
}

/**
 * Makes a `TimelineData` from records. A row with a figure, or with the period of one day, week or month, is an event; any other is a phase.
 * Columns: label, period (or start and end), value, in this order if there is no header; also status, unit, source, note, annotation. Never throws.
 */
export function toDocument(records: Records): unknown {
  const { rows } = records.sheet('label', 'period', 'value', 'first', 'last');
  const isEvent = rows.map((row) => !!row.peek('value') || isShort(periodOf(row)));
  const events = rows
    .filter((_, index) => isEvent[index])
    .map((row, index) => {
      const { text, figure, context } = row.entryFor(`/events/${index}`);
      return {
        label: text('label'),
        period: periodOf(row),
        ...(row.peek('value') && { value: figure('value') }),
        ...context,
      };
    });
  const phases = rows
    .filter((_, index) => !isEvent[index])
    .map((row, index) => {
      const { text, context } = row.entryFor(`/phases/${index}`);
      return { label: text('label'), period: periodOf(row), ...(context.note && { note: context.note }) };
    });
  const annotations = annotatedRows(rows, (row) => ({ category: row.peek('label') }));
  return hoistShared({ ...records.head, ...annotations, phases, events }, events, ['unit', 'source']);
}
