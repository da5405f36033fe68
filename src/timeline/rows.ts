import { annotatedRows, hoistShared, type Records } from '../contract/rows.js';
import { readPeriod } from '../statistics/period.js';

/** True if a period is one day, week or month, so that it is the time of an event. */
function isShort(text: string | undefined): boolean {
  const period = readPeriod(text ?? '');
  return (
    typeof period === 'object' && period.first === period.last && !['year', 'quarter'].includes(period.granularity)
  );
}

/**
 * Makes a `TimelineData` from records. A row with a figure, or with the period of one day, week or month, is an event; any other is a phase.
 * Columns: label, period, value, in this order if there is no header; also status, unit, source, note, annotation. Never throws.
 */
export function toDocument(records: Records): unknown {
  const { rows } = records.sheet('label', 'period', 'value');
  const isEvent = rows.map((row) => !!row.peek('value') || isShort(row.peek('period')));
  const events = rows
    .filter((_, index) => isEvent[index])
    .map((row, index) => {
      const { text, figure, context } = row.entryFor(`/events/${index}`);
      return {
        label: text('label'),
        period: text('period'),
        ...(row.peek('value') && { value: figure('value') }),
        ...context,
      };
    });
  const phases = rows
    .filter((_, index) => !isEvent[index])
    .map((row, index) => {
      const { text, context } = row.entryFor(`/phases/${index}`);
      return { label: text('label'), period: text('period'), ...(context.note && { note: context.note }) };
    });
  const annotations = annotatedRows(rows, (row) => ({ category: row.peek('label') }));
  return hoistShared({ ...records.head, ...annotations, phases, events }, events, ['unit', 'source']);
}
