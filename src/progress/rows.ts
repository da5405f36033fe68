import { hoistShared, yearIn, type Records } from '../contract/rows.js';

/**
 * Makes a `ProgressData` of records: each row is a measure. Columns: label, value, target, baseline, in this order where there is no header;
 * status, period, unit, source, note. Never throws.
 */
export function toDocument(records: Records): unknown {
  const { rows, header } = records.sheet('label', 'value', 'target', 'baseline');
  const measures = rows.map((row, i) => {
    const { text, figure, context } = row.entryFor(`/measures/${i}`);
    // An empty cell is a measure without a target, and not one whose target is not given.
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
