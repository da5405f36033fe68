import { annotatedRows, hoistShared, type Records } from '../contract/rows.js';
import { periodOf, shownColumn } from '../contract/shown-column.js';

/**
 * Makes a `ProgressData` from records: each row is a measure. Columns: label, value, target, baseline, in this order if there is no header;
 * also deadline, status, period, unit, source, note, annotation, ranges (`poor 60; fair 80; good 100`) and assessment, the status in the word of the publisher. Never throws.
 */
export function toDocument(records: Records): unknown {
  const sheet = records.sheet('label', 'value', 'target', 'baseline', 'deadline');
  const shown = shownColumn(sheet, sheet.header('target') === undefined ? 'target' : 'baseline');
  const measures = sheet.rows.map((row, i) => {
    const { text, figure, context } = row.entryFor(`/measures/${i}`, shown?.column);
    const deadline = text('deadline');
    // An empty cell means that the measure has no target, not that its target is unknown.
    return {
      label: text('label'),
      value: figure('value'),
      period: text('period'),
      ...(deadline
        ? { targets: [{ period: deadline, value: row.entryFor(`/measures/${i}/targets/0`).figure('target', 'value') }] }
        : { target: figure('target') ?? undefined }),
      baseline: figure('baseline') ?? undefined,
      ranges: text('ranges'),
      status: text('assessment'),
      ...context,
      unit: context.unit ?? shown?.unit,
    };
  });
  const annotations = annotatedRows(sheet.rows, (row) => ({ category: row.peek('label') }));
  return hoistShared({ ...records.head, ...annotations, period: shown && periodOf(shown), measures }, measures, [
    'unit',
    'period',
    'source',
  ]);
}
