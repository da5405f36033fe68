import { once, type Records } from '../contract/rows.js';

/**
 * Makes a `ProgressData` of records: each row is a measure. Columns: label, value, status, target, baseline, unit, source, note, in this order
 * where there is no header. Never throws.
 */
export function toDocument(records: Records): unknown {
  const measures = records.by('label', 'value', 'target', 'baseline').rows.map((row, i) => {
    const { text, figure, context } = row.at(`/measures/${i}`);
    // An empty cell is a measure without a target, and not one whose target is not given.
    return {
      label: text('label'),
      value: figure('value'),
      target: figure('target') ?? undefined,
      baseline: figure('baseline') ?? undefined,
      ...context,
    };
  });
  return once({ ...records.head, measures }, measures, ['unit', 'source']);
}
