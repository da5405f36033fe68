import { hoistShared, yearIn, type Records } from '../contract/rows.js';

/**
 * Makes a `ProgressData` from records: each row is a measure. Columns: label, value, target, baseline, in this order if there is no header;
 * also status, period, unit, source, note. Never throws.
 */
export function toDocument(records: Records): unknown {
  const { rows, header } = records.sheet('label', 'value', 'target', 'baseline');
  const measures = rows.map((row, i) => {
    const { text, figure, context } = row.entryFor(`/measures/${i}`);
    // An empty cell means that the measure has no target, not that its target is unknown.
    return {
      label: text('label'),
      value: figure('value'),
      period: text('period'),
      target: figure('target') ?? undefined,
      baseline: figure('baseline') ?? undefined,
      ...context,
    };
  });
  return hoistShared({ ...records.head, period: yearIn(header('value')), measures }, measures, [
    'unit',
    'period',
    'source',
  ]);
}
