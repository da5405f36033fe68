import { annotatedRows, hoistShared, type Records, type Row } from '../rows/rows.js';
import { dayText, readPeriod } from '../statistics/period.js';

/** True if a period is one day, week or month, so that it is the time of an event. */
function isShort(text: string | undefined): boolean {
  const period = readPeriod(text ?? '');
  return (
    typeof period === 'object' && period.first === period.last && !['year', 'quarter'].includes(period.granularity)
  );
}

/** Words in place of an end that is not there yet, in English, German, French and Spanish. */
const NO_END = new RegExp(
  `^(?:${[
    '[-–—?…]+|on-?going|present|current(?:ly)?|now|today|to date|continu(?:es|ing|ous)|open(?:[ -]ended)?|indefinite(?:ly)?',
    't\\.?b\\.?[acd]\\.?|to be (?:announced|confirmed|decided|determined)|not (?:yet )?(?:known|set|decided)|n\\/?a',
    'laufend|andauernd|offen|heute',
    'en cours|à ce jour',
    'en curso|actualidad|hoy',
  ].join('|')})$`,
  'i',
);

/**
 * The period of a row: that in its column, or from its start to its end, in days if these are of different length. Without an end it is open. An end
 * that cannot be read is the period, so that it is reported.
 */
function periodOf(row: Row): string | undefined {
  const [period, start, last] = (['period', 'first', 'last'] as const).map((field) => row.peek(field) || undefined);
  const end = last && NO_END.test(last) ? undefined : last;
  if (period !== undefined || start === undefined) return period;
  const [from, to] = [readPeriod(start), readPeriod(end ?? '')];
  if (typeof from !== 'object') return start;
  if (end === undefined) return `${start}/..`;
  if (start === end || to === 'not-a-period') return end;
  return typeof to === 'object' && from.granularity !== to.granularity
    ? `${dayText(from.start)}/${dayText(to.end)}`
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
